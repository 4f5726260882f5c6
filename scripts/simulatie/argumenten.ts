import { parseArgs } from 'node:util'
import { z } from 'zod'
import { WrongUse } from '../cli.ts'
import { aanname } from './aannames.ts'

export const gebruik = `Gebruik: npm run simuleer -- [--per-jaar N] [--regievoerders A,B,C] [--zaad N] [--map MAP] [--json]
  Speelt een jaar van het loket na, via dezelfde opdrachten als mensen gebruiken, op een klok die vooruit springt.
  --per-jaar N           casussen in het jaar, 1 tot 2000 (anders ${aanname('perJaar')})
  --regievoerders A,B,C  aantallen regievoerders om te vergelijken, 1 tot 500 (anders vier aantallen rond de vraag)
  --zaad N               hetzelfde getal geeft hetzelfde jaar (anders 1)
  --map MAP              map voor de grafiek (anders data/simulatie)
  --json                 de uitkomst als JSON, zonder tekst
  --help                 deze uitleg
  De aannames staan in scripts/simulatie/aannames.ts, de uitleg in docs/draaiboeken/simuleren.md.
  Einde: 0 alle controles goed, 1 een controle faalt, 2 verkeerd gebruik.`

export type Opties = {
  help: boolean
  json: boolean
  perJaar: number
  regievoerders: readonly number[]
  zaad: number
  map: string
}

const vorm = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'per-jaar': { type: 'string', default: String(aanname('perJaar')) },
  regievoerders: { type: 'string' },
  zaad: { type: 'string', default: '1' },
  map: { type: 'string', default: 'data/simulatie' },
} as const

const getal = (van: number, tot: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(van).max(tot))

export function leesOpties(args: readonly string[]): Opties {
  try {
    const { values } = parseArgs({ args: [...args], options: vorm })
    const perJaar = getal(1, 2000).parse(values['per-jaar'])
    const aantallen = values.regievoerders?.split(',').map((t) => getal(1, 500).parse(t.trim()))
    return {
      help: values.help,
      json: values.json,
      perJaar,
      regievoerders: [...new Set(aantallen ?? rondDeVraag(perJaar))].sort((a, b) => a - b),
      zaad: getal(0, 1_000_000_000).parse(values.zaad),
      map: values.map,
    }
  } catch (e) {
    const waarom =
      e instanceof z.ZodError ? 'Geef een heel getal binnen de grenzen.' : e instanceof Error ? e.message : ''
    throw new WrongUse(`${gebruik}\n\n${waarom}`)
  }
}

/** Too few, just enough, comfortable, ample: around the number that could just carry the work. */
export function rondDeVraag(perJaar: number): number[] {
  const nodig = (perJaar * aanname('betrokkenheidDagen')) / 365 / aanname('casussenPerRegievoerder')
  return [0.75, 1.1, 1.5, 2.2].map((deel) => Math.max(1, Math.round(nodig * deel)))
}
