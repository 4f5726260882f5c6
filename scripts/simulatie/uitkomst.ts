import { type Datum, dagenTussen } from '../../src/platform/time.ts'
import { aanname } from './aannames.ts'
import { type Controle, goed } from './controles.ts'
import type { Jaar, Tijdvak } from './jaar.ts'
import type { SimCasus } from './verloop.ts'

type Verdeling = { mediaan: number; p90: number; hoogste: number }
export type Uitkomst = {
  regievoerders: number
  plaatsen: number
  /** Submitted within the year; the rest of the figures is about these, unless it says otherwise. */
  aangemeld: number
  toegewezen: number
  teruggelegd: number
  /** Submitted and still waiting on the last day: their time counts as far as it came. */
  wachtNog: number
  /** Calendar days from submission to a regievoerder. */
  wachttijd: Verdeling
  wachtrij: { gemiddeld: number; hoogste: number; opHetEind: number }
  wachtrijPerDag: readonly number[]
  bezetting: number
  verderBinnenMaand: number
  betrokkenheidDagen: number
  /** All cases, those of the weeks before the year too. */
  statussen: Readonly<Record<string, number>>
  berichtenVanDeKlok: Readonly<Record<string, number>>
  controles: readonly { naam: string; goed: boolean; nagekeken: number; fouten: readonly string[] }[]
}

const rond = (n: number): number => Math.round(n * 10) / 10
const gemiddeld = (l: readonly number[]): number =>
  l.length === 0 ? 0 : rond(l.reduce((som, n) => som + n, 0) / l.length)

/** Nearest rank: the value that so many percent of the list does not exceed. */
export function rang(lijst: readonly number[], procent: number): number {
  const gesorteerd = [...lijst].sort((a, b) => a - b)
  return gesorteerd[Math.max(0, Math.ceil((procent / 100) * gesorteerd.length) - 1)] ?? 0
}

const tel = (namen: Iterable<string>): Record<string, number> => {
  const uit = new Map<string, number>()
  for (const n of namen) uit.set(n, (uit.get(n) ?? 0) + 1)
  return opNaam(uit)
}
const opNaam = (m: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...m].sort(([a], [b]) => (a < b ? -1 : 1)))

const dagen = (van: Datum | null, tot: Datum | null): number[] =>
  van === null || tot === null ? [] : [dagenTussen(van, tot)]

export function uitkomst(j: Jaar, regievoerders: number, { meetVanaf, eind }: Tijdvak): Uitkomst {
  const gemeten = j.casussen.filter((c) => c.aangemeldOp !== null && c.aangemeldOp >= meetVanaf)
  const wacht = gemeten.filter((c) => c.status === 'lmm_aangemeld')
  const wachten = [...gemeten.filter((c) => c.toegewezenOp !== null), ...wacht].flatMap((c) =>
    dagen(c.aangemeldOp, c.toegewezenOp ?? eind),
  )
  const rij = j.standen.map((s) => s.wachtrij)
  const plaatsen = regievoerders * aanname('casussenPerRegievoerder')
  return {
    regievoerders,
    plaatsen,
    aangemeld: gemeten.length,
    toegewezen: gemeten.filter((c) => c.toegewezenOp !== null).length,
    teruggelegd: gemeten.filter((c) => c.toegewezenOp === null && c.status !== 'lmm_aangemeld').length,
    wachtNog: wacht.length,
    wachttijd: { mediaan: rang(wachten, 50), p90: rang(wachten, 90), hoogste: Math.max(0, ...wachten) },
    wachtrij: { gemiddeld: gemiddeld(rij), hoogste: Math.max(0, ...rij), opHetEind: rij.at(-1) ?? 0 },
    wachtrijPerDag: rij,
    bezetting: rond((100 * gemiddeld(j.standen.map((s) => s.lopend))) / plaatsen),
    verderBinnenMaand: binnenMaand(j.casussen),
    betrokkenheidDagen: gemiddeld(j.casussen.flatMap((c) => dagen(c.toegewezenOp, c.afgerondOp))),
    statussen: tel(j.casussen.map((c) => c.status)),
    berichtenVanDeKlok: opNaam(j.waarschuwingen),
    controles: j.controles.map(toon),
  }
}

function binnenMaand(casussen: readonly SimCasus[]): number {
  const tijden = casussen.flatMap((c) => dagen(c.toegewezenOp, c.verderOp))
  return tijden.length === 0 ? 0 : rond((100 * tijden.filter((d) => d <= 30).length) / tijden.length)
}

const toon = (c: Controle) => ({
  naam: c.naam,
  goed: goed(c),
  nagekeken: c.nagekeken,
  fouten: c.fouten.length > 20 ? [...c.fouten.slice(0, 20), `en nog ${c.fouten.length - 20}`] : c.fouten,
})

const blokjes = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** A year of the queue in one line: the highest day of each week, on one scale for all lines. */
export function lijntje(perDag: readonly number[], hoogste: number): string {
  let uit = ''
  for (let i = 0; i < perDag.length; i += 7) {
    const top = Math.max(...perDag.slice(i, i + 7))
    uit += top === 0 ? ' ' : (blokjes[Math.min(7, Math.floor((8 * (top - 1)) / Math.max(1, hoogste)))] ?? '█')
  }
  return uit
}

const kop = ['regie-', 'aan-', 'wacht-', 'wachtrij', 'wachttijd in dagen', 'bezet', 'wachtrij per week, het hele jaar']
const kop2 = ['voerders', 'gemeld', 'nog', 'gem. max', 'mediaan  p90  max', '', '']
const breedte = [10, 8, 8, 11, 20, 7, 0]
const rij = (cellen: readonly (string | number)[]): string =>
  cellen
    .map((c, i) => String(c).padEnd(breedte[i] ?? 0))
    .join('')
    .trimEnd()

export function tekstgrafiek(lijst: readonly Uitkomst[]): string {
  const hoogste = Math.max(1, ...lijst.map((u) => u.wachtrij.hoogste))
  const regels = lijst.map((u) =>
    rij([
      u.regievoerders,
      u.aangemeld,
      u.wachtNog,
      `${String(u.wachtrij.gemiddeld).padEnd(5)}${u.wachtrij.hoogste}`,
      `${String(u.wachttijd.mediaan).padEnd(9)}${String(u.wachttijd.p90).padEnd(5)}${u.wachttijd.hoogste}`,
      `${Math.round(u.bezetting)} %`,
      lijntje(u.wachtrijPerDag, hoogste),
    ]),
  )
  return [rij(kop), rij(kop2), ...regels].join('\n')
}

/** Each check once per number of regievoerders; a check that fails says what it found. */
export function controletekst(lijst: readonly Uitkomst[]): string {
  return lijst
    .flatMap((u) =>
      u.controles.flatMap((c) => [
        `${c.goed ? 'goed' : 'FOUT'}  ${u.regievoerders} regievoerders: ${c.naam} (${c.nagekeken} nagekeken)`,
        ...c.fouten.map((f) => `      ${f}`),
      ]),
    )
    .join('\n')
}
