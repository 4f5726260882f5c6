import fs from 'node:fs'
import path from 'node:path'
import { cli } from '../cli.ts'
import { gebruik, leesOpties, type Opties } from './argumenten.ts'
import { grafiek } from './grafiek.ts'
import { heelJaar, speelJaar } from './jaar.ts'
import { type Proefbank, startProefbank } from './proefbank.ts'
import { controletekst, tekstgrafiek, type Uitkomst, uitkomst } from './uitkomst.ts'
import { maakSimWereld, type SimWereld } from './wereld.ts'

// A simulated year of the desk: the same year once per number of regievoerders.

/** Progress goes beside the outcome, so that `--json` stays JSON. */
const zeg = (regel: string): void => void process.stderr.write(`${regel}\n`)

async function maakModel(bank: Proefbank, o: Opties): Promise<SimWereld> {
  const model = bank.model()
  try {
    return await maakSimWereld(model.deurOp, heelJaar().begin, Math.max(...o.regievoerders))
  } finally {
    await model.sluit()
  }
}

async function speel(bank: Proefbank, wereld: SimWereld, o: Opties, regievoerders: number): Promise<Uitkomst> {
  const naam = `simulatie_${regievoerders}`
  const { deurOp, owner, sluit } = await bank.kopie(naam)
  const begin = Date.now()
  const tijdvak = heelJaar()
  const voortgang = (dag: string, casussen: number): void => {
    if (!dag.endsWith('-01')) return
    zeg(`${regievoerders} regievoerders: ${dag}, ${casussen} casussen, ${((Date.now() - begin) / 1000).toFixed(0)} s`)
  }
  try {
    const { perJaar, zaad } = o
    const jaar = await speelJaar({ deurOp, owner, wereld, regievoerders, perJaar, zaad, tijdvak, voortgang })
    return uitkomst(jaar, regievoerders, tijdvak)
  } finally {
    await sluit()
    await bank.weg(naam)
  }
}

function bewaarGrafiek(lijst: readonly Uitkomst[], o: Opties): string {
  const bestand = path.resolve(o.map, `loket-${o.perJaar}-per-jaar-zaad-${o.zaad}.svg`)
  fs.mkdirSync(path.dirname(bestand), { recursive: true })
  fs.writeFileSync(bestand, grafiek(lijst, o.perJaar, o.zaad))
  return bestand
}

async function simuleer(o: Opties): Promise<readonly Uitkomst[]> {
  const bank = await startProefbank()
  process.once('SIGINT', () => void bank.stop().finally(() => process.exit(130)))
  try {
    const wereld = await maakModel(bank, o)
    const lijst: Uitkomst[] = []
    for (const n of o.regievoerders) lijst.push(await speel(bank, wereld, o, n))
    return lijst
  } finally {
    await bank.stop()
  }
}

await cli(async (args) => {
  const o = leesOpties(args)
  if (o.help) return console.log(gebruik)
  const begin = Date.now()
  const lijst = await simuleer(o)
  const bestand = bewaarGrafiek(lijst, o)
  if (o.json) console.log(JSON.stringify({ perJaar: o.perJaar, zaad: o.zaad, uitkomsten: lijst }))
  else console.log(`\n${tekstgrafiek(lijst)}\n\n${controletekst(lijst)}\n`)
  zeg(`Grafiek: ${bestand}\nDuur: ${((Date.now() - begin) / 1000).toFixed(0)} s`)
  if (lijst.some((u) => u.controles.some((c) => !c.goed))) process.exitCode = 1
})
