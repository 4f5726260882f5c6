import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, formatBedrag, formatEuro, parseEuro, telOp, verdeel } from './money.ts'

const bedragen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(cents)

describe('INV-43 money is whole cents', () => {
  it('refuses fractions and what cannot be counted exactly', () => {
    for (const n of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) expect(() => cents(n)).toThrow(RangeError)
    expect(Object.is(cents(-0), 0)).toBe(true)
  })
  it.each([
    ['1.234,50', 123450],
    ['€ 1.234,50', 123450],
    ['1234,50', 123450],
    ['1234.50', 123450],
    ['1.234', 123400],
    ['12,-', 1200],
    ['0,05', 5],
    ['-12,30', -1230],
    ['€ -12,30', -1230],
    ['EUR 7', 700],
    ['1.234.567,89', 123456789],
    ['12,3', null],
    ['1.23,00', null],
    ['1,234.50', null],
    ['--1', null],
    ['12 euro of zo', null],
    ['', null],
    ['99999999999999999', null],
  ])('reads %j as %j', (invoer, verwacht) => {
    expect(parseEuro(invoer)).toBe(verwacht)
  })
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(bedragen, (b) => {
        expect(parseEuro(formatBedrag(b))).toBe(b)
        expect(parseEuro(formatEuro(b))).toBe(b)
      }),
    )
    expect(formatEuro(cents(2_800_000))).toBe('€\u00a028.000,00')
  })
})

describe('INV-23 shares sum to exactly the amount', () => {
  it('gives the odd cents to the largest remainders', () => {
    expect(verdeel(cents(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(verdeel(cents(1001), [5000, 2500, 2500])).toEqual([501, 250, 250])
    expect(verdeel(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33])
    expect(verdeel(cents(7), [0, 1])).toEqual([0, 7])
  })
  it('refuses shares that are none', () => {
    expect(() => verdeel(cents(1), [])).toThrow(RangeError)
    expect(() => verdeel(cents(1), [0, 0])).toThrow(RangeError)
    expect(() => verdeel(cents(1), [-1, 2])).toThrow(RangeError)
    expect(() => verdeel(cents(1), [0.5])).toThrow(RangeError)
  })
  it('always adds up, and no part is a cent or more away from its fair part', () => {
    fc.assert(
      fc.property(
        bedragen,
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }).filter((a) => a.some((n) => n > 0)),
        (bedrag, aandelen) => {
          const delen = verdeel(bedrag, aandelen)
          expect(telOp(delen)).toBe(bedrag)
          const som = aandelen.reduce((a, b) => a + b, 0)
          delen.forEach((deel, i) => {
            const eerlijk = (bedrag * (aandelen[i] ?? 0)) / som
            expect(Math.abs(deel - eerlijk)).toBeLessThan(1.01)
          })
        },
      ),
    )
  })
})
