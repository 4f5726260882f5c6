import { describe, expect, it } from 'vitest'
import { grondslagen as catalogus } from '../seed/data/grondslagen.ts'
import { grondslagen } from '../src/domein/deling/deling.grondslagen.rules.ts'

const zekerheid = { gecheckt: 'verified', bekend: 'known', controleren: 'check' } as const

describe('INF-11 the shown catalogue and the bases of the decision tree say the same', () => {
  it.each(grondslagen)('row $nr $artikel', (g) => {
    const shown = catalogus.find((c) => c.nummer === g.nr)
    expect(shown?.zekerheid).toBe(zekerheid[g.zekerheid])
    expect(shown?.instrument ?? undefined).toBe(g.instrument)
    expect(shown?.soort === 'plicht').toBe(g.soort === 'plicht')
    expect(shown?.soort === 'niet_voor_hulp').toBe(g.nooitVoorHulp === true)
    expect(shown?.toestemming === 'via_inwoner').toBe(g.toestemming === 'via_inwoner')
    if (shown?.toestemming === 'vereist') expect(g.toestemming).toBe('nodig')
    // Every article number that the tree cites stands in the catalogue.
    const cited = g.artikel.match(/\d+(?:[.:]\d+)+[a-z]?/g) ?? []
    for (const nummer of cited) expect(shown?.grondslag).toContain(nummer)
  })
  it('has the same rows', () => {
    expect(grondslagen.map((g) => g.nr)).toEqual(catalogus.map((c) => c.nummer))
  })
})
