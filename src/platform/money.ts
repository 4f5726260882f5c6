// Money is whole cents, never a fraction (INV-43).

declare const brand: unique symbol
export type Cents = number & { readonly [brand]: 'Cents' }

/** Refuses fractions and amounts too large to count exactly. */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Geen heel aantal centen: ${n}`)
  return (n === 0 ? 0 : n) as Cents
}

export const telOp = (bedragen: Iterable<Cents>): Cents => {
  let som = 0
  for (const bedrag of bedragen) som += bedrag
  return cents(som)
}

const euroInvoer = /^(-)?(?:€|eur(?:o)?)?(-)?(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d{2}|-))?$/

/** Reads what people type: '1.234,50', '€ 1234', '12,-', '1234.50'. A dot before three digits is a thousands mark. */
export function parseEuro(invoer: string): Cents | null {
  const m = euroInvoer.exec(invoer.trim().toLowerCase().replace(/\s/g, ''))
  if (!m || (m[1] && m[2])) return null
  const euros = Number((m[3] ?? '').replaceAll('.', ''))
  const centen = m[4] === undefined || m[4] === '-' ? 0 : Number(m[4])
  const totaal = euros * 100 + centen
  if (!Number.isSafeInteger(totaal)) return null
  return cents(m[1] || m[2] ? -totaal : totaal)
}

/** '1.234,50' */
export function formatBedrag(bedrag: Cents): string {
  const absoluut = Math.abs(bedrag)
  const euros = String(Math.floor(absoluut / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${bedrag < 0 ? '-' : ''}${euros},${String(absoluut % 100).padStart(2, '0')}`
}
/** '€ 1.234,50', with a space that does not break. */
export const formatEuro = (bedrag: Cents): string => `€\u00a0${formatBedrag(bedrag)}`

/**
 * Splits an amount over shares (whole numbers, such as basis points) so that the parts are exactly the amount (INV-23).
 * The cents that are left go to the largest remainders, the first of equals first.
 */
export function verdeel(bedrag: Cents, aandelen: readonly number[]): Cents[] {
  if (aandelen.some((a) => !Number.isSafeInteger(a) || a < 0))
    throw new RangeError('Een aandeel is een heel getal vanaf 0')
  const som = aandelen.reduce((a, b) => a + BigInt(b), 0n)
  if (som === 0n) throw new RangeError('Er is geen aandeel om over te verdelen')
  const absoluut = BigInt(Math.abs(bedrag))
  const delen = aandelen.map((aandeel, index) => {
    const product = absoluut * BigInt(aandeel)
    return { index, deel: product / som, rest: product % som }
  })
  let over = absoluut - delen.reduce((a, d) => a + d.deel, 0n)
  const volgorde = [...delen].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const deel of volgorde) {
    if (over === 0n) break
    deel.deel += 1n
    over -= 1n
  }
  return delen.map((d) => cents(bedrag < 0 ? -Number(d.deel) : Number(d.deel)))
}
