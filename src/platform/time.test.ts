import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feestdagen2024tot2030, gelijkgesteldHand, termijnVerschuift } from './time.feestdagen.test-data.ts'
import {
  dagenErbij,
  dagenTussen,
  datumVan,
  feestdagen,
  feestdagOp,
  formatDatum,
  formatDatumKort,
  formatDatumLang,
  formatMoment,
  isDatum,
  isWerkdag,
  maandenErbij,
  overWerkdagen,
  parseDatum,
  termijnEinde,
  weekdag,
  weekdagNaam,
  wekenErbij,
  werkdagErbij,
  werkdagenTussen,
} from './time.ts'

const datums = fc.integer({ min: -7000, max: 40000 }).map((n) => dagenErbij('2000-01-01', n))

describe('Algemene termijnenwet: holidays 2024–2030 against the hand-made table', () => {
  it.each(Object.entries(feestdagen2024tot2030))('%s: exactly these days', (jaar, rijen) => {
    expect([...feestdagen(Number(jaar))]).toEqual(rijen.map(([datum, , naam]) => [datum, naam]))
    for (const [datum, dag] of rijen) expect(weekdagNaam(datum)).toBe(dag)
  })

  it('art. 3: over seven years no working day is missed or invented', () => {
    const vrij = new Set([
      ...Object.values(feestdagen2024tot2030).flatMap((r) => r.map(([d]) => d)),
      ...gelijkgesteldHand,
    ])
    for (let d = '2024-01-01'; d <= '2030-12-31'; d = dagenErbij(d, 1)) {
      expect([d, isWerkdag(d)]).toEqual([d, !(vrij.has(d) || ['zaterdag', 'zondag'].includes(weekdagNaam(d)))])
    }
  })

  it.each(termijnVerschuift)('art. 1: a term that ends on %s ends on %s (%s)', (eind, naar) => {
    expect(termijnEinde(eind)).toBe(naar)
  })
})

describe('INV-43 dates are local Dutch calendar days', () => {
  it.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'], // winter time: +1
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'], // summer time: +2
    ['2025-12-31T23:30:00Z', '2026-01-01'],
  ])('%s is %s in Amsterdam', (moment, datum) => {
    expect(datumVan(new Date(moment))).toBe(datum)
  })
  it('prints a moment in Dutch time', () => {
    expect(formatMoment(new Date('2026-07-01T12:05:00Z'))).toBe('1 juli 2026, 14:05')
  })
})

describe('calendar arithmetic', () => {
  it('adds months and stays inside the month', () => {
    expect(maandenErbij('2026-01-31', 1)).toBe('2026-02-28')
    expect(maandenErbij('2028-01-31', 1)).toBe('2028-02-29')
    expect(maandenErbij('2026-11-30', 3)).toBe('2027-02-28')
    expect(maandenErbij('2026-03-31', -1)).toBe('2026-02-28')
    expect(maandenErbij('2026-01-15', -1)).toBe('2025-12-15')
    expect(wekenErbij('2026-12-28', 6)).toBe('2027-02-08')
  })
  it('days there and back', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        const ander = dagenErbij(d, n)
        expect(dagenTussen(d, ander)).toBe(n)
        expect(isDatum(ander)).toBe(true)
        expect(weekdag(ander)).toBe((((weekdag(d) + n) % 7) + 7) % 7)
      }),
    )
  })
})

describe('working days', () => {
  it('counts by hand', () => {
    expect(werkdagErbij('2026-04-02', 1)).toBe('2026-04-07') // Thursday before Easter
    expect(werkdagErbij('2026-05-13', 2)).toBe('2026-05-19')
    expect(werkdagErbij('2026-03-06', -1)).toBe('2026-03-05')
    expect(werkdagErbij('2026-03-07', 0)).toBe('2026-03-07')
    expect(werkdagenTussen('2026-03-02', '2026-03-16')).toBe(10)
    expect(werkdagenTussen('2026-03-16', '2026-03-02')).toBe(-10)
    expect(werkdagenTussen('2026-03-06', '2026-03-08')).toBe(0)
  })
  it('n working days further is n working days away, and lands on a working day', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 1, max: 60 }), (d, n) => {
        const eind = werkdagErbij(d, n)
        expect(isWerkdag(eind)).toBe(true)
        expect(werkdagenTussen(d, eind)).toBe(n)
        expect(werkdagErbij(werkdagErbij(termijnEinde(d), n), -n)).toBe(termijnEinde(d))
      }),
    )
  })
  it('a term end is a working day, never earlier, never more than six days later', () => {
    fc.assert(
      fc.property(datums, (d) => {
        const eind = termijnEinde(d)
        expect(isWerkdag(eind)).toBe(true)
        expect(dagenTussen(d, eind)).toBeGreaterThanOrEqual(0)
        expect(dagenTussen(d, eind)).toBeLessThanOrEqual(6)
      }),
    )
  })
  it('every year has eleven holidays, two of them on Sunday by nature', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (jaar) => {
        const alle = [...feestdagen(jaar)]
        // Hemelvaart can fall on 5 May (2016): then two holidays share a day.
        expect(alle.length).toBeGreaterThanOrEqual(10)
        const naam = new Map(alle.map(([d, n]) => [n, d]))
        expect(weekdagNaam(naam.get('Eerste Paasdag') ?? '')).toBe('zondag')
        expect(weekdagNaam(naam.get('Hemelvaartsdag') ?? '')).toBe('donderdag')
        expect(weekdagNaam(naam.get('Koningsdag') ?? '')).not.toBe('zondag')
      }),
    )
    expect(feestdagOp('2016-05-05')).toBe('Hemelvaartsdag')
  })
})

describe('overWerkdagen says how long in words', () => {
  it.each([
    ['2026-03-03', '2026-03-03', 'vandaag'],
    ['2026-03-03', '2026-03-04', 'morgen, over 1 werkdag'],
    ['2026-03-03', '2026-03-05', 'over 2 werkdagen'],
    ['2026-03-06', '2026-03-07', 'morgen'],
    ['2026-03-06', '2026-03-08', 'over 2 dagen'],
    ['2026-03-06', '2026-03-09', 'over 1 werkdag'],
    ['2026-03-03', '2026-03-02', '1 werkdag te laat'],
    ['2026-03-03', '2026-02-27', '2 werkdagen te laat'],
    ['2026-03-07', '2026-03-06', '1 dag te laat'],
    ['2026-04-02', '2026-04-07', 'over 1 werkdag'],
  ])('on %s, %s is %s', (vandaag, datum, woorden) => {
    expect(overWerkdagen(vandaag, datum)).toBe(woorden)
  })
})

describe('reading and writing dates', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    [' 3 maart 2026 ', '2026-03-03'],
    ['3 mrt 2026', '2026-03-03'],
    ['3 maa 2026', null],
    ['29-02-2025', null],
    ['31-04-2026', null],
    ['12-31-2026', null],
    ['gisteren', null],
    ['', null],
  ])('%j is %j', (invoer, datum) => {
    expect(parseDatum(invoer)).toBe(datum)
  })
  it('reads back every way it writes', () => {
    fc.assert(
      fc.property(datums, (d) => {
        expect(parseDatum(formatDatum(d))).toBe(d)
        expect(parseDatum(formatDatumKort(d))).toBe(d)
      }),
    )
    expect(formatDatumLang('2026-03-03')).toBe('dinsdag 3 maart 2026')
  })
})
