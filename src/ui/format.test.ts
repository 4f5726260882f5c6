import { describe, expect, it } from 'vitest'
import {
  aantal,
  datum,
  datumJaar,
  datumLang,
  datumTijd,
  euro,
  isoDatum,
  meervoud,
  opsomming,
  parseEuro,
  periode,
  tijd,
} from './format.ts'

describe('Dutch notation', () => {
  it('writes a date-only value without shifting it', () => {
    expect(datum('2026-11-26')).toBe('do 26 nov')
    expect(datumLang('2026-11-26')).toBe('donderdag 26 november')
    expect(datumJaar('2027-01-31')).toBe('31 januari 2027')
  })
  it('shows a moment on the Dutch clock, winter and summer', () => {
    expect(datumTijd(new Date('2026-11-24T08:05:00Z'))).toBe('di 24 nov, 9.05 uur')
    expect(tijd(new Date('2026-07-01T08:05:00Z'))).toBe('10.05 uur')
    expect(isoDatum(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25')
  })
  it('turns the clock at 01.00 UTC on the last Sundays of March and October', () => {
    expect(tijd('2026-03-29T00:59:00Z')).toBe('1.59 uur')
    expect(tijd('2026-03-29T01:00:00Z')).toBe('3.00 uur')
    expect(tijd('2026-10-25T00:59:00Z')).toBe('2.59 uur')
    expect(tijd('2026-10-25T01:00:00Z')).toBe('2.00 uur')
  })
  it('writes a period short', () => {
    expect(periode('2026-08-03', '2026-09-14')).toBe('3 aug – 14 sep')
    expect(periode('2026-09-14', '2026-09-24')).toBe('14 – 24 sep')
    expect(periode('2026-09-28', null)).toBe('sinds 28 sep')
  })
  it('writes money and counts with dots and a comma', () => {
    expect(euro(123456)).toBe('€ 1.234,56')
    expect(euro(-50750000)).toBe('− € 507.500,00')
    expect(euro(21400n, true)).toBe('€ 214')
    expect(euro(21450, true)).toBe('€ 214,50')
    expect(aantal(1707250)).toBe('1.707.250')
    expect(meervoud(1, 'casus', 'casussen')).toBe('1 casus')
    expect(opsomming(['DUO', 'UWV', 'SVB'])).toBe('DUO, UWV en SVB')
  })
  it('reads what people type as an amount, and nothing else', () => {
    expect(parseEuro('1.234,56')).toBe(123456)
    expect(parseEuro('€ 60')).toBe(6000)
    expect(parseEuro('60,5')).toBe(6050)
    expect(parseEuro('12.50')).toBe(1250)
    expect(parseEuro('1.234')).toBe(123400)
    for (const no of ['', 'veel', '-5', '1,2,3', '12.3456', '1e9']) expect(parseEuro(no)).toBeNull()
  })
})
