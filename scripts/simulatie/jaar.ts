import { legTerug, wijsRegievoerderToe } from '../../src/domein/loket/index.ts'
import { zetVermeldingStap } from '../../src/domein/register/index.ts'
import type { Db } from '../../src/platform/db.ts'
import { sealJournal } from '../../src/platform/journal.ts'
import { type Datum, dagenErbij, dagenTussen, isWerkdag, werkdagErbij } from '../../src/platform/time.ts'
import { aanname } from './aannames.ts'
import { type Controle, toezicht } from './controles.ts'
import { type Toeval, toeval } from './toeval.ts'
import { type SimCasus, type Speelveld, verloop, type Wacht } from './verloop.ts'
import { verwachting } from './verwacht.ts'
import { type DeurOp, doe, type Partij, type SimWereld } from './wereld.ts'

// A year of the desk, day by day: in the morning the clock, then the coordinator, then everybody who has something to do.

export type Opzet = {
  readonly deurOp: DeurOp
  readonly owner: Db
  readonly wereld: SimWereld
  readonly regievoerders: number
  readonly perJaar: number
  readonly zaad: number
  readonly tijdvak: Tijdvak
  readonly voortgang: (dag: Datum, casussen: number) => void
}
/** From `begin` to `eind`; what came in from `meetVanaf` on counts. */
export type Tijdvak = { readonly begin: Datum; readonly meetVanaf: Datum; readonly eind: Datum }
type Dagstand = { readonly dag: Datum; readonly wachtrij: number; readonly lopend: number }
export type Jaar = {
  readonly casussen: readonly SimCasus[]
  readonly standen: readonly Dagstand[]
  readonly controles: readonly Controle[]
  readonly waarschuwingen: ReadonlyMap<string, number>
}

export function heelJaar(): Tijdvak {
  const meetVanaf = `${aanname('jaar')}-01-01`
  return { begin: dagenErbij(meetVanaf, -7 * aanname('inloopWeken')), meetVanaf, eind: `${aanname('jaar')}-12-31` }
}

/** Who works on how many cases now. */
const lopendVan = (casussen: readonly SimCasus[], regievoerderId: string): number =>
  casussen.filter((c) => c.regievoerderId === regievoerderId && isLopend(c)).length
const isLopend = (c: SimCasus): boolean => c.status === 'lmm_behandeling' || c.status === 'uitvoering'

export async function speelJaar(o: Opzet): Promise<Jaar> {
  const spel = maakSpel(o)
  const { begin, meetVanaf, eind } = o.tijdvak
  const standen: Dagstand[] = []
  for (let dag = begin; dag <= eind; dag = dagenErbij(dag, 1)) {
    await spel.speelDag(dag)
    await sealJournal(o.owner)
    if (dag >= meetVanaf)
      standen.push({ dag, wachtrij: spel.wachtrij.length, lopend: spel.casussen.filter(isLopend).length })
    o.voortgang(dag, spel.casussen.length)
  }
  const controles = await spel.toezicht.slot(spel.casussen, spel.berichten)
  return { casussen: spel.casussen, standen, controles, waarschuwingen: spel.toezicht.waarschuwingen }
}

type Beurt = { casus: SimCasus; spel: AsyncGenerator<Wacht, void, void> }

function maakSpel(o: Opzet) {
  const { wereld: w } = o
  const agenda = new Map<Datum, Beurt[]>()
  const wachtrij: Beurt[] = []
  const casussen: SimCasus[] = []
  const berichten = new Map<string, number>()
  const aankomsten = toeval(`${o.zaad}/aankomsten`)
  const perDag = o.perJaar / werkdagenIn(aanname('jaar'))
  const regievoerders = w.regievoerders.slice(0, o.regievoerders)
  let dag: Datum = o.tijdvak.begin
  let stap = 0
  // Ten seconds apart from nine o'clock on, so that what happens on one day keeps its order.
  const nu = (): Date => new Date(new Date(`${dag}T08:00:00Z`).getTime() + 10_000 * stap++)
  const veld: Speelveld = {
    vandaag: () => dag,
    doe: (wie, useCase, input) => doe(o.deurOp(nu()), wie, useCase, input),
    bericht: (soort) => void berichten.set(soort, (berichten.get(soort) ?? 0) + 1),
  }
  const houdt = toezicht(o.owner, verwachting(o.owner, w))

  async function verder(b: Beurt): Promise<void> {
    const r = await b.spel.next()
    if (r.done === true) return
    if (r.value === 'wachtrij') wachtrij.push(b)
    else zetIn(agenda, werkdagErbij(dag, r.value), b)
  }

  /** First in, first out, to who has the fewest cases; nobody gets more than a person can carry. */
  async function verdeel(): Promise<void> {
    const blijft: Beurt[] = []
    for (const b of wachtrij.splice(0)) {
      const { casus: c } = b
      const vrij = regievoerders
        .map((id) => ({ id, lopend: lopendVan(casussen, id) }))
        .filter((r) => r.lopend < aanname('casussenPerRegievoerder'))
        .sort((x, y) => x.lopend - y.lopend)[0]
      if (!c.legtTerug && vrij === undefined) {
        blijft.push(b)
        continue
      }
      if (c.legtTerug) await stuurTerug(veld, w, c)
      else if (vrij) await wijsToe(veld, w, c, vrij.id)
      await verder(b)
    }
    wachtrij.push(...blijft)
  }

  async function speelDag(vandaag: Datum): Promise<void> {
    dag = vandaag
    stap = 0
    await houdt.veeg(dag, o.deurOp(new Date(`${dag}T05:00:00Z`)))
    if (isWerkdag(dag)) {
      await bevestigVermeldingen(veld, w, o)
      await verdeel()
      for (const b of agenda.get(dag) ?? []) await verder(b)
      agenda.delete(dag)
      for (let n = aankomsten.poisson(perDag); n > 0; n--) {
        const casus = nieuweCasus(o, casussen.length + 1)
        casussen.push(casus)
        await verder({ casus, spel: verloop(veld, casus) })
      }
    }
    await houdt.avond(dag)
  }
  return { casussen, wachtrij, berichten, toezicht: houdt, speelDag }
}

function zetIn(agenda: Map<Datum, Beurt[]>, dag: Datum, b: Beurt): void {
  const lijst = agenda.get(dag)
  if (lijst) lijst.push(b)
  else agenda.set(dag, [b])
}

async function wijsToe(v: Speelveld, w: SimWereld, c: SimCasus, regievoerderId: string): Promise<void> {
  await v.doe(w.coordinatorId, wijsRegievoerderToe, { casusId: c.casusId, regievoerderId })
  v.bericht('in-behandeling')
  v.bericht('casus-toegewezen')
  c.status = 'lmm_behandeling'
  c.regievoerderId = regievoerderId
  c.toegewezenOp = v.vandaag()
}

async function stuurTerug(v: Speelveld, w: SimWereld, c: SimCasus): Promise<void> {
  await v.doe(w.coordinatorId, legTerug, {
    casusId: c.casusId,
    reden: 'De gewone weg is nog open.',
    suggestie: 'Vraag een betalingsregeling aan.',
    doorverwijzing: 'gewone_weg',
  })
  v.bericht('teruggelegd')
  c.status = 'teruggelegd'
}

function nieuweCasus(o: Opzet, nr: number): SimCasus {
  const t = toeval(`${o.zaad}/casus/${nr}`)
  const indiener = t.kies(herkomst(o.wereld, t))
  const partij = anderePartij(o.wereld, t, indiener.organisatieId)
  return {
    nr,
    toeval: t,
    indiener,
    partij,
    legtTerug: t.kans(aanname('terugleggen')),
    casusId: '',
    status: 'concept',
    regievoerderId: null,
    aangemeldOp: null,
    toegewezenOp: null,
    verderOp: null,
    afgerondOp: null,
  }
}

function herkomst(w: SimWereld, t: Toeval) {
  const worp = t.getal()
  if (worp < aanname('vanGemeente')) return w.gemeenten
  return worp < aanname('vanGemeente') + aanname('vanUitvoerder') ? w.uitvoerders : w.zorginstellingen
}
function anderePartij(w: SimWereld, t: Toeval, eigen: string): Partij {
  for (;;) {
    const p = t.kies(w.partijen)
    if (p.organisatieId !== eigen) return p
  }
}

const werkdagenIn = (jaar: number): number => {
  let n = 0
  for (let dag = `${jaar}-01-01`; dag <= `${jaar}-12-31`; dag = dagenErbij(dag, 1)) if (isWerkdag(dag)) n += 1
  return n
}

/** REG-09: each functionaris confirms her entry some days after she was asked; that of the lapsing organisation nobody does. */
async function bevestigVermeldingen(v: Speelveld, w: SimWereld, o: Opzet): Promise<void> {
  const rijen = await o.owner
    .selectFrom('registervermeldingen')
    .select(['id', 'laatstBevestigdOp'])
    .where('status', '=', 'te_bevestigen')
    .execute()
  for (const [i, vermelding] of w.partijen.flatMap((p) => p.vermeldingen).entries()) {
    const rij = rijen.find((r) => r.id === vermelding.id)
    if (!rij?.laatstBevestigdOp || dagenTussen(rij.laatstBevestigdOp, v.vandaag()) < 184 + i) continue
    await v.doe(vermelding.persoonId, zetVermeldingStap, { vermeldingId: vermelding.id, actie: 'bevestig' })
  }
}
