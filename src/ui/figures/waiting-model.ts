import { aantal } from '../format.ts'

/** Who had the ball, from day to day; `tot` null while it lies there still. */
export type Beurt = { wie: string; van: string; tot: string | null; waarvoor: string }
/** Who waited for whom. */
export type Wacht = { wie: string; van: string; tot: string | null; op?: string | undefined }

const day = 86_400_000
const at = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)

export const days = (van: string, tot: string): number => Math.round((at(tot) - at(van)) / day)

/** Who handed the ball over waits until it comes back; who never gets it back does not wait in the drawing. */
export function inferWaits(beurten: readonly Beurt[], vandaag: string): Wacht[] {
  return beurten.flatMap((b, i) => {
    const back = beurten.findIndex((c, j) => j > i && c.wie === b.wie)
    if (b.tot === null || back < 0) return []
    const tot = beurten[back]?.van ?? vandaag
    const on = new Set(beurten.slice(i + 1, back).map((c) => c.wie))
    return days(b.tot, tot) > 0 ? [{ wie: b.wie, van: b.tot, tot, op: [...on].join(', ') }] : []
  })
}

export const totals = (beurten: readonly Beurt[], vandaag: string): { wie: string; dagen: number }[] => {
  const sum = new Map<string, number>()
  for (const b of beurten) sum.set(b.wie, (sum.get(b.wie) ?? 0) + days(b.van, b.tot ?? vandaag))
  return [...sum].map(([wie, dagen]) => ({ wie, dagen })).toSorted((a, b) => b.dagen - a.dagen)
}

export const totalsText = (beurten: readonly Beurt[], vandaag: string): string =>
  totals(beurten, vandaag)
    .map((t) => `${aantal(t.dagen)} ${t.dagen === 1 ? 'dag' : 'dagen'} bij ${t.wie === 'jij' ? 'jou' : t.wie}`)
    .join(', ')

/** First day of each month between two days. */
export function monthsBetween(van: string, tot: string): string[] {
  const out: string[] = []
  for (let d = new Date(`${van.slice(0, 7)}-01T00:00:00Z`); d.getTime() <= at(tot); d.setUTCMonth(d.getUTCMonth() + 1))
    out.push(d.toISOString().slice(0, 10))
  return out
}
