// Dutch notation without Intl: the same on every machine and in every ICU build. Dates are 'YYYY-MM-DD' or a moment.

const dagenKort = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const dagenLang = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const maandenKort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const
const maandenLang = [
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

export type Moment = Date | string

const lastSundayAtOne = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

/** Summer time runs from the last Sunday of March to that of October, 01.00 UTC (Directive 2000/84/EC). */
const offsetHours = (t: number): number => {
  const year = new Date(t).getUTCFullYear()
  return t >= lastSundayAtOne(year, 2) && t < lastSundayAtOne(year, 9) ? 2 : 1
}

/** The clock on the wall in the Netherlands, held in the UTC fields of a Date. */
const wall = (m: Moment): Date => {
  if (typeof m === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(m)) return new Date(`${m}T00:00:00Z`)
  const t = new Date(m).getTime()
  return new Date(t + offsetHours(t) * 3_600_000)
}

const two = (n: number): string => String(n).padStart(2, '0')

/** '2026-11-26' as it is in the Netherlands at that moment. */
export const isoDatum = (m: Moment): string => wall(m).toISOString().slice(0, 10)

/** do 26 nov */
export const datum = (m: Moment): string => {
  const d = wall(m)
  return `${dagenKort[d.getUTCDay()]} ${d.getUTCDate()} ${maandenKort[d.getUTCMonth()]}`
}

/** 26 nov */
export const dagMaand = (m: Moment): string => {
  const d = wall(m)
  return `${d.getUTCDate()} ${maandenKort[d.getUTCMonth()]}`
}

/** donderdag 26 november */
export const datumLang = (m: Moment): string => {
  const d = wall(m)
  return `${dagenLang[d.getUTCDay()]} ${d.getUTCDate()} ${maandenLang[d.getUTCMonth()]}`
}

/** 26 november 2026 */
export const datumJaar = (m: Moment): string => {
  const d = wall(m)
  return `${d.getUTCDate()} ${maandenLang[d.getUTCMonth()]} ${d.getUTCFullYear()}`
}

/** november */
export const maand = (m: Moment): string => `${maandenLang[wall(m).getUTCMonth()]}`

/** 14.05 uur */
export const tijd = (m: Moment): string => {
  const d = wall(m)
  return `${d.getUTCHours()}.${two(d.getUTCMinutes())} uur`
}

/** do 26 nov, 14.05 uur */
export const datumTijd = (m: Moment): string => `${datum(m)}, ${tijd(m)}`

/** '3 aug – 14 sep', '14 – 24 sep' within one month, 'sinds 28 sep' without an end. */
export const periode = (van: Moment, tot: Moment | null): string => {
  if (tot === null) return `sinds ${dagMaand(van)}`
  const [a, b] = [wall(van), wall(tot)]
  const sameMonth = a.getUTCMonth() === b.getUTCMonth() && a.getUTCFullYear() === b.getUTCFullYear()
  return `${sameMonth ? a.getUTCDate() : dagMaand(van)} – ${dagMaand(tot)}`
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** 1.234 */
export const aantal = (n: number | bigint): string => {
  const s = typeof n === 'bigint' ? String(n) : String(Math.round(n))
  return s.startsWith('-') ? `−${grouped(s.slice(1))}` : grouped(s)
}

/** € 1.234,56; whole euros as '€ 1.234' when kort. */
export const euro = (cents: number | bigint, kort = false): string => {
  const c = BigInt(cents)
  const abs = c < 0n ? -c : c
  const whole = `€ ${grouped(String(abs / 100n))}`
  const rest = String(abs % 100n).padStart(2, '0')
  return `${c < 0n ? '− ' : ''}${kort && rest === '00' ? whole : `${whole},${rest}`}`
}

/** What somebody types in a money field, as cents; null when it is no amount. Takes '1.234,56', '1234.5' and '€ 60'. */
export const parseEuro = (text: string): number | null => {
  const s = text.replace(/[€\s ]/g, '')
  const m = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(s)
  if (!m) return null
  const cents = Number((m[1] ?? '').replaceAll('.', '')) * 100 + Number((m[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : null
}

/** '1 casus', '2 casussen' */
export const meervoud = (n: number, een: string, meer: string): string => `${aantal(n)} ${n === 1 ? een : meer}`

/** 'DUO, UWV en SVB' */
export const opsomming = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`
