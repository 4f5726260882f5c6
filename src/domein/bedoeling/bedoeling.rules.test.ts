import { describe, expect, it } from 'vitest'
import { oordeelOver, paradigmasVoor, sleutelVan, totaalVan, verschilTussen } from './bedoeling.rules.ts'

const post = (kant: 'nu' | 'maatwerk', laag: number, hoog: number, per: 'jaar' | 'eenmalig' = 'jaar') =>
  ({ kant, laag, hoog, per }) as const

describe('WRD-06 costs as ranges', () => {
  it('add up per side; what comes once counts once, over any number of years', () => {
    const posten = [post('nu', 100, 300), post('nu', 50, 50, 'eenmalig'), post('maatwerk', 10, 20)]
    expect(totaalVan(posten, 'nu', 1)).toEqual({ laag: 150, hoog: 350 })
    expect(totaalVan(posten, 'nu', 3)).toEqual({ laag: 350, hoog: 950 })
    expect(totaalVan(posten, 'maatwerk', 3)).toEqual({ laag: 30, hoog: 60 })
    expect(totaalVan([], 'nu', 5)).toEqual({ laag: 0, hoog: 0 })
  })
  it('the difference runs from the least to the most it can be, and says when that is not sure', () => {
    const nu = totaalVan([post('nu', 100, 300)], 'nu', 1)
    const verschil = (laag: number, hoog: number) =>
      verschilTussen(nu, totaalVan([post('maatwerk', laag, hoog)], 'maatwerk', 1))
    expect(verschil(50, 200)).toEqual({ laag: -100, hoog: 250 })
    expect([verschil(10, 90), verschil(400, 500), verschil(50, 200), verschil(100, 300)].map(oordeelOver)).toEqual([
      'spaart',
      'kost',
      'onzeker',
      'onzeker',
    ])
  })
})

describe('WRD-04 how laws look at people', () => {
  const lijst = [{ titel: 'Participatiewet' }, { titel: 'Wmo 2015' }, { titel: 'Participatiewet (kostendelersnorm)' }]
  it('shows the laws that the case names, else all', () => {
    expect(paradigmasVoor('Een besluit op de participatiewet.', lijst)).toHaveLength(2)
    expect(paradigmasVoor('Huishoudelijke hulp, Wmo.', lijst)).toEqual([{ titel: 'Wmo 2015' }])
    expect(paradigmasVoor('Een studieschuld.', lijst)).toEqual(lijst)
  })
})

describe('the key of a line of the card', () => {
  it('is made from its name', () => {
    expect(sleutelVan('  Rust én overzicht! ')).toBe('rust-en-overzicht')
    expect(sleutelVan('…')).toBe('')
  })
})
