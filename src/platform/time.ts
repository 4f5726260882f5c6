// Calendar days and working days of the Netherlands. Pure: `vandaag` and `now` are always arguments.

/** A local Dutch calendar day, YYYY-MM-DD. Terms run in days, never in hours (INV-43). */
export type Datum = string

const DAG_MS = 86_400_000
const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const amsterdamTijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The day it is in Amsterdam at this moment. */
export const datumVan = (moment: Date): Datum => amsterdam.format(moment)

const dagnummer = (datum: Datum): number => {
  const ms = Date.parse(`${datum}T00:00:00Z`)
  if (Number.isNaN(ms)) throw new RangeError(`Geen datum: ${datum}`)
  return ms / DAG_MS
}
const vanDagnummer = (dag: number): Datum => new Date(dag * DAG_MS).toISOString().slice(0, 10)

const maakDatum = (jaar: number, maand: number, dag: number): Datum | null => {
  const datum = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
  return isDatum(datum) ? datum : null
}

/** True for a day that exists: 2025-02-29 does not. */
export function isDatum(tekst: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(tekst)) return false
  const ms = Date.parse(`${tekst}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === tekst
}

/** What a person types: 31-12-2026, 31/12/2026, 31 december 2026 or 2026-12-31. Null when it is no day. */
export function parseDatum(invoer: string): Datum | null {
  const tekst = invoer.trim().toLowerCase()
  if (isDatum(tekst)) return tekst
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst)
  if (cijfers) return maakDatum(Number(cijfers[3]), Number(cijfers[2]), Number(cijfers[1]))
  const woorden = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/.exec(tekst)
  if (!woorden) return null
  const maand = MAANDEN.findIndex(
    (naam) => naam === woorden[2] || (naam === 'maart' ? 'mrt' : naam.slice(0, 3)) === woorden[2],
  )
  return maand < 0 ? null : maakDatum(Number(woorden[3]), maand + 1, Number(woorden[1]))
}

/** '3 maart 2026' */
export function formatDatum(datum: Datum): string {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return `${dag} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`
}
/** 'dinsdag 3 maart 2026' */
export const formatDatumLang = (datum: Datum): string => `${weekdagNaam(datum)} ${formatDatum(datum)}`
/** '03-03-2026' */
export const formatDatumKort = (datum: Datum): string => datum.split('-').reverse().join('-')
/** '3 maart 2026, 14:05' in Amsterdam. */
export const formatMoment = (moment: Date): string =>
  `${formatDatum(datumVan(moment))}, ${amsterdamTijd.format(moment)}`

/** 0 = zondag … 6 = zaterdag. 1970-01-01 was a Thursday. */
export const weekdag = (datum: Datum): number => (((dagnummer(datum) + 4) % 7) + 7) % 7
export const weekdagNaam = (datum: Datum): string => WEEKDAGEN[weekdag(datum)] ?? ''

export const dagenErbij = (datum: Datum, dagen: number): Datum => vanDagnummer(dagnummer(datum) + dagen)
export const wekenErbij = (datum: Datum, weken: number): Datum => dagenErbij(datum, weken * 7)
/** Same day of the month; when that day does not exist, the last day of that month. */
export function maandenErbij(datum: Datum, maanden: number): Datum {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number)
  const totaal = jaar * 12 + (maand - 1) + maanden
  const nieuwJaar = Math.floor(totaal / 12)
  const nieuweMaand = (totaal % 12) + 1
  const laatsteDag = new Date(Date.UTC(nieuwJaar, nieuweMaand, 0)).getUTCDate()
  return vanDagnummer(Date.UTC(nieuwJaar, nieuweMaand - 1, Math.min(dag, laatsteDag)) / DAG_MS)
}
/** Calendar days from `van` to `tot`; negative when `tot` lies before `van`. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van)

/** Easter Sunday, Gregorian calendar (Meeus/Jones/Butcher). */
export function pasen(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return vanDagnummer(Date.UTC(jaar, Math.floor(f / 31) - 1, (f % 31) + 1) / DAG_MS)
}

/**
 * Days that a royal decree puts on a par with a holiday (art. 3 lid 3 Algemene termijnenwet). Sources: 'Besluit
 * gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025' and 'Besluit gelijkstelling
 * van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028'. For 2029 and later no decree is known.
 */
export const gelijkgesteldeDagen: readonly Datum[] = [
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]

/** Algemeen erkende feestdagen, art. 3 lid 1 and 2 Algemene termijnenwet (5 May every year, Goede Vrijdag on a par). */
export function feestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const paasdag = pasen(jaar)
  const koningsdag = `${jaar}-04-27`
  return new Map([
    [`${jaar}-01-01`, 'Nieuwjaarsdag'],
    [dagenErbij(paasdag, -2), 'Goede Vrijdag'],
    [paasdag, 'Eerste Paasdag'],
    [dagenErbij(paasdag, 1), 'Tweede Paasdag'],
    // The King's birthday is kept on the Saturday before when 27 April is a Sunday.
    [weekdag(koningsdag) === 0 ? `${jaar}-04-26` : koningsdag, 'Koningsdag'],
    [`${jaar}-05-05`, 'Bevrijdingsdag'],
    [dagenErbij(paasdag, 39), 'Hemelvaartsdag'],
    [dagenErbij(paasdag, 49), 'Eerste Pinksterdag'],
    [dagenErbij(paasdag, 50), 'Tweede Pinksterdag'],
    [`${jaar}-12-25`, 'Eerste Kerstdag'],
    [`${jaar}-12-26`, 'Tweede Kerstdag'],
  ])
}

const perJaar = new Map<number, ReadonlyMap<Datum, string>>()
/** The name of the holiday on this day, or null. */
export function feestdagOp(datum: Datum): string | null {
  const jaar = Number(datum.slice(0, 4))
  let dagen = perJaar.get(jaar)
  if (!dagen) {
    dagen = feestdagen(jaar)
    perJaar.set(jaar, dagen)
  }
  return dagen.get(datum) ?? null
}

/** No Saturday, Sunday, holiday or day on a par with one: offices of the state are closed on those too. */
export function isWerkdag(datum: Datum): boolean {
  const dag = weekdag(datum)
  return dag !== 0 && dag !== 6 && feestdagOp(datum) === null && !gelijkgesteldeDagen.includes(datum)
}

/** The `n`th working day after (n < 0: before) this day; with n = 0 the day itself. */
export function werkdagErbij(datum: Datum, n: number): Datum {
  const stap = n < 0 ? -1 : 1
  let dag = datum
  for (let over = Math.abs(n); over > 0; ) {
    dag = dagenErbij(dag, stap)
    if (isWerkdag(dag)) over -= 1
  }
  return dag
}

/** Working days after `van` up to and including `tot`; negative when `tot` lies before `van`. */
export function werkdagenTussen(van: Datum, tot: Datum): number {
  if (tot < van) return -werkdagenTussen(tot, van) || 0
  let aantal = 0
  for (let dag = dagenErbij(van, 1); dag <= tot; dag = dagenErbij(dag, 1)) if (isWerkdag(dag)) aantal += 1
  return aantal
}

/** Art. 1 Algemene termijnenwet: a term that ends on a Saturday, Sunday or holiday runs on to the next working day. */
export const termijnEinde = (datum: Datum): Datum => (isWerkdag(datum) ? datum : werkdagErbij(datum, 1))

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`
const werkdagen = (n: number): string => aantal(n, 'werkdag', 'werkdagen')
const dagen = (n: number): string => aantal(n, 'dag', 'dagen')

/** 'vandaag', 'morgen, over 1 werkdag', 'over 2 werkdagen', '2 werkdagen te laat'. */
export function overWerkdagen(vandaag: Datum, datum: Datum): string {
  const kalender = dagenTussen(vandaag, datum)
  if (kalender === 0) return 'vandaag'
  const n = werkdagenTussen(vandaag, datum)
  if (kalender < 0) return `${n === 0 ? dagen(-kalender) : werkdagen(-n)} te laat`
  if (kalender === 1) return n === 0 ? 'morgen' : 'morgen, over 1 werkdag'
  return `over ${n === 0 ? dagen(kalender) : werkdagen(n)}`
}

/** The moment of a Dutch wall clock: '2026-11-26' and '14:00' in Amsterdam. In the hour that the clock skips, one hour later. */
export function momentOp(datum: Datum, tijd: string): Date {
  const alsUtc = new Date(`${datum}T${tijd}:00Z`)
  for (const uren of [2, 1]) {
    const poging = new Date(alsUtc.getTime() - uren * 3_600_000)
    if (klokVan(poging) === `${datum} ${tijd}`) return poging
  }
  return new Date(alsUtc.getTime() - 3_600_000)
}
const klok = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
const klokVan = (moment: Date): string => klok.format(moment)
