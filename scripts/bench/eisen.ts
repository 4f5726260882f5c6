import type { Cijfers } from './meet.ts'
import { sleutelVan, type Taak } from './taken.ts'

// What was promised (issue texts turned into numbers), and the table that is printed.

export type Meting = {
  readonly taak: string
  /** How many round trips to the database, without begin and commit. */
  readonly statements: number
  readonly clients: number
  readonly app: Cijfers
  readonly kaal: Cijfers
  /** How many times as slow as the bare baseline. */
  readonly verhouding: number
}
export type Oordeel = {
  readonly wat: string
  readonly hoogstens: number
  readonly gemeten: number
  readonly goed: boolean
}

const toets = (wat: string, gemeten: number, hoogstens: number): Oordeel => ({
  wat,
  hoogstens,
  gemeten: Number(gemeten.toFixed(2)),
  goed: gemeten <= hoogstens,
})

/** Signing on, the case, its twelve parts, names, what ten slices tell about it, the search for room, one line in the journal. */
const delenVanCasus = 33

export function oordelen(metingen: readonly Meting[]): Oordeel[] {
  const p95 = (naam: string, hoogstens: number): Oordeel[] =>
    metingen
      .filter((m) => m.taak === naam && m.clients === 1)
      .map((m) => toets(`${naam}: p95 in ms bij een klant`, m.app.p95, hoogstens))
  return [
    ...metingen.map((m) =>
      toets(`${m.taak}, klanten ${m.clients}: keer de kale basis`, m.verhouding, m.taak.endsWith('pagina') ? 4 : 2),
    ),
    ...p95('register zoeken json', 25),
    ...p95('ruimte zoeken json', 30),
    ...p95('zware casus openen pagina', 60),
    ...metingen
      .filter((m) => m.taak === 'zware casus openen pagina' && m.clients === 1)
      .map((m) => toets(`${m.taak}: statements, een per deel`, m.statements, delenVanCasus)),
    ...metingen
      .filter((m) => m.app.fouten + m.kaal.fouten > 0)
      .map((m) => toets(`${m.taak}: fouten`, m.app.fouten + m.kaal.fouten, 0)),
  ]
}

/** How much slower with many cases than with few, at the median of one client. */
export const groei = (taken: readonly Taak[], weinig: readonly Meting[], veel: readonly Meting[]): Oordeel[] =>
  taken.flatMap((t) => {
    const naam = sleutelVan(t)
    const zoek = (lijst: readonly Meting[]) => lijst.find((m) => m.taak === naam && m.clients === 1)?.app.p50
    const [a, b] = [zoek(weinig), zoek(veel)]
    return a && b ? [toets(`${naam}: keer zo traag als met 10.000 casussen`, b / a, 1.3)] : []
  })

const getal = (n: number, breedte: number): string =>
  (Number.isFinite(n) ? n.toFixed(n < 100 ? 1 : 0) : '-').padStart(breedte)

export function tabel(metingen: readonly Meting[]): string {
  const kop = `${'taak'.padEnd(26)} sql klanten   req/s     p50     p95     p99 ms |  kaal req/s     p50     p99 ms | keer kaal`
  const rij = (m: Meting): string =>
    `${m.taak.padEnd(26)} ${String(m.statements).padStart(3)} ${String(m.clients).padStart(7)} ${getal(m.app.reqS, 7)} ${getal(m.app.p50, 7)} ${getal(m.app.p95, 7)} ${getal(m.app.p99, 7)}    | ${getal(m.kaal.reqS, 11)} ${getal(m.kaal.p50, 7)} ${getal(m.kaal.p99, 7)}    | ${getal(m.verhouding, 9)}`
  return [kop, ...metingen.map(rij)].join('\n')
}

export const oordeelTekst = (o: Oordeel): string =>
  `${o.goed ? 'goed' : 'FOUT'}  ${o.wat}: ${o.gemeten} (hoogstens ${o.hoogstens})`
