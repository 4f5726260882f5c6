import { describe, expect, it } from 'vitest'
import { bedoeling, waarden } from './bedoeling.ts'
import { feiten } from './feiten.ts'
import { avgGrondslagen, grondslagen } from './grondslagen.ts'
import { instrumenten, statusOp } from './instrumenten.ts'
import { onderwerpen } from './onderwerpen.ts'
import { LEEFDOMEINEN, leesOrganisaties } from './schema.ts'

const perId = new Map(instrumenten.map((i) => [i.id, i]))
const VANDAAG = '2026-11-22'

function status(id: string, dag: string): string | undefined {
  const instrument = perId.get(id)
  return instrument && statusOp(instrument, dag)?.status
}

describe('GEN-18 the instrument catalogue', () => {
  it('holds each instrument once, with dates in order and references that resolve', () => {
    expect(perId.size).toBe(instrumenten.length)
    for (const i of instrumenten) {
      const dagen = i.statussen.map((s) => s.vanaf)
      expect(dagen, i.id).toEqual([...dagen].sort())
      expect(i.statussen.length, i.id).toBeGreaterThan(0)
      expect(i.statussen.filter((s) => s.bron.length < 3)).toEqual([])
      expect(i.inPlaatsDaarvan.filter((id) => !perId.has(id))).toEqual([])
    }
  })

  it('INV-19 TO-02 AFW-14 AFS-10 shows dropped proposals as never introduced, with what there is instead', () => {
    for (const id of ['time-outbevoegdheid', 'afwijkingsbevoegdheid', 'afstemmingsbepaling']) {
      expect(status(id, '2021-01-01'), id).toBe('in_voorbereiding')
      expect(status(id, VANDAAG), id).toBe('niet_ingevoerd')
      expect(perId.get(id)?.inPlaatsDaarvan.length, id).toBeGreaterThan(0)
      expect(perId.get(id)?.basis.soort, id).toBe('geen')
    }
    for (const i of instrumenten) {
      if (status(i.id, VANDAAG) !== 'geldend') expect(i.grens, `${i.id} zegt wat niet kan`).not.toBeNull()
    }
  })

  it('INV-33 keeps the Wams out of force until somebody sets it with a date and a source', () => {
    expect(status('wams', VANDAAG)).toBe('in_voorbereiding')
    expect(perId.get('wams')?.nakijken).toContain('datum en bron')
  })

  it('knows nothing about a day before the first source', () => {
    expect(status('maatwerkregister', '1999-01-01')).toBeUndefined()
  })

  it('never says that the LET decides', () => {
    for (const i of instrumenten)
      expect(`${i.kort} ${i.grens ?? ''}`).not.toMatch(/LET besluit|doorzettingsmacht|afdwing/i)
  })
})

describe('INF-11 the bases for sharing', () => {
  it('are the 42 rows, each once, and the rows that are not law refer to their instrument', () => {
    expect(grondslagen).toHaveLength(42)
    expect(new Set(grondslagen.map((g) => g.id)).size).toBe(42)
    const nietGeldend = grondslagen.filter((g) => g.soort === 'niet_geldend')
    expect(nietGeldend.map((g) => g.instrument).sort()).toEqual(['wams', 'wet-proactieve-dienstverlening'])
    for (const g of nietGeldend) expect(status(g.instrument ?? '', VANDAAG)).not.toBe('geldend')
  })

  it('INF-04 do not rest on consent alone for government', () => {
    expect(avgGrondslagen.find((a) => a.id === 'publieke-taak')?.voorOverheid).toBe('hoofdregel')
    expect(avgGrondslagen.find((a) => a.id === 'gerechtvaardigd-belang')?.voorOverheid).toBe('nee')
    expect(
      grondslagen.filter((g) => g.soort === 'geheimhouding' && g.toestemming === 'niet_nodig').map((g) => g.id),
    ).toEqual(['awb-2-5-geheimhouding'])
  })
})

describe('GEN-19 the programme figures', () => {
  it('each have a date and a source', () => {
    expect(new Set(feiten.map((f) => f.id)).size).toBe(feiten.length)
    for (const f of feiten) {
      expect(f.peildatum, f.id).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      expect(f.bron.length, f.id).toBeGreaterThan(3)
    }
    expect(feiten.find((f) => f.id === 'stabilisaties-2021')?.getal).toBe(8758)
  })
})

describe('WRD-02 the Bedoeling', () => {
  it('names its source with every sentence, and invents no cluster of the Waardenkaart', () => {
    expect(bedoeling.punten.every((p) => p.bron.startsWith('004 L'))).toBe(true)
    expect(waarden.map((w) => w.id).sort()).toEqual(
      [
        'betrokkenheid',
        'legitimiteit',
        'maatschappelijk_rendement',
        'rechtvaardigheid',
        'redelijkheid',
        'rendement',
      ].sort(),
    )
  })
})

describe('REG-03 the topics of organisations', () => {
  it('exist for every national organisation that still exists, and for municipalities', () => {
    const heeft = new Set(onderwerpen.map((t) => t.organisatie))
    const actief = leesOrganisaties().landelijk.filter((org) => org.status === 'actief')
    expect(actief.filter((org) => !heeft.has(org.id)).map((org) => org.id)).toEqual([])
    expect(heeft.has('gemeente')).toBe(true)
    expect(heeft.size).toBe(onderwerpen.length)
    expect([...heeft].filter((id) => id !== 'gemeente' && !actief.some((org) => org.id === id))).toEqual([])
    const domeinen: readonly string[] = LEEFDOMEINEN
    expect(onderwerpen.flatMap((t) => t.leefdomeinen).filter((d) => !domeinen.includes(d))).toEqual([])
  })
})
