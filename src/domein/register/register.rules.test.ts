import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import { isWerkdag, werkdagErbij } from '../../platform/time.ts'
import {
  antwoordUiterlijk,
  type Bereikbaarheid,
  bevestigenOp,
  binnenBelofte,
  controleerVervanger,
  isAanwezig,
  klokStap,
  type OpenVraag,
  type VermeldingFeiten,
  verbergenOp,
  wieAntwoordt,
  wieWaarschuwen,
  zetVermeldingStap,
  zichtbaarheid,
} from './register.rules.ts'
import { vermeldingActies, vermeldingStatussen, waarschuwingsvolgorde } from './register.schema.ts'
import { registerVerwacht } from './register.verwacht.ts'

const vandaag = '2026-09-15'
const feiten = (over: Partial<VermeldingFeiten> = {}): VermeldingFeiten => ({
  vandaag,
  functiemail: 'maatwerk@cak.example',
  telefoon: '070 000 0001',
  isTeam: false,
  heeftVervanger: true,
  opdracht: 'Vragen die vastlopen.',
  mandaat: { tekst: 'Uitstel tot 12 maanden.', gegevenDoor: 'Directeur', geldigVan: '2026-01-01', geldigTot: null },
  bevestigdDoor: 'leiding',
  laatstBevestigdOp: '2026-01-01',
  reden: 'Zo is het.',
  ...over,
})
const codes = (doe: () => unknown): string[] => {
  try {
    doe()
    return []
  } catch (e) {
    if (e instanceof Refusal) return e.extra.ontbreekt?.map((o) => o.code) ?? [e.code]
    throw e
  }
}

describe('REG entry: every status × action', () => {
  const alle = vermeldingStatussen.flatMap((van) => vermeldingActies.map((actie) => [van, actie] as const))
  it.each(alle)('%s × %s', (van, actie) => {
    const rij = registerVerwacht.find(([v, a]) => v === van && a === actie)
    if (rij) expect(zetVermeldingStap(van, actie, feiten()).status).toBe(rij[2])
    else expect(codes(() => zetVermeldingStap(van, actie, feiten()))).toEqual(['register.stap-bestaat-niet'])
  })
  it('INV-29 nothing reaches actief without opdracht, mandaat and management, from whatever state', () => {
    const mist: [Partial<VermeldingFeiten>, string][] = [
      [{ bevestigdDoor: null }, 'register.niet-bevestigd-door-leiding'],
      [{ opdracht: ' ' }, 'register.geen-opdracht'],
      [{ mandaat: null }, 'register.geen-mandaat'],
      [
        { mandaat: { tekst: 'x', gegevenDoor: 'y', geldigVan: '2026-01-01', geldigTot: '2026-09-14' } },
        'register.mandaat-verlopen',
      ],
    ]
    for (const [van, actie, naar] of registerVerwacht)
      if (naar === 'actief')
        for (const [f, code] of mist) expect(codes(() => zetVermeldingStap(van, actie, feiten(f)))).toEqual([code])
  })
  it('INV-29 a changed mandate loses the confirmation of management', () => {
    expect(zetVermeldingStap('actief', 'wijzigOpdracht', feiten()).bevestigingLeidingBlijft).toBe(false)
    expect(zetVermeldingStap('te_bevestigen', 'bevestig', feiten())).toEqual({
      status: 'actief',
      laatstBevestigdOp: vandaag,
      bevestigingLeidingBlijft: true,
    })
  })
  it('REG-07 functional mailbox, phone, and a deputy unless it is a team; all missing at once', () => {
    const kaal = { functiemail: '', telefoon: null, heeftVervanger: false, opdracht: null, mandaat: null }
    expect(codes(() => zetVermeldingStap('concept', 'legVoor', feiten(kaal)))).toEqual([
      'register.geen-functiemail',
      'register.geen-telefoon',
      'register.geen-vervanger',
      'register.geen-opdracht',
      'register.geen-mandaat',
    ])
    expect(
      codes(() => zetVermeldingStap('concept', 'legVoor', feiten({ isTeam: true, heeftVervanger: false }))),
    ).toEqual([])
  })
  it('a mandate that ends before it starts is refused', () => {
    const mandaat = { tekst: 'x', gegevenDoor: 'y', geldigVan: '2026-02-01', geldigTot: '2026-01-31' }
    expect(codes(() => zetVermeldingStap('concept', 'legVoor', feiten({ mandaat })))).toEqual([
      'register.mandaat-eindigt-voor-begin',
    ])
  })
})

describe('REG-09 stale entries', () => {
  it('asked after 6 months, hidden 30 days later', () => {
    expect(bevestigenOp('2026-08-31')).toBe('2027-02-28')
    expect(verbergenOp('2026-01-15')).toBe('2026-08-14')
    expect(klokStap('actief', '2026-01-15', '2026-07-14')).toBeNull()
    expect(klokStap('actief', '2026-01-15', '2026-07-15')).toBe('vraagBevestiging')
    expect(klokStap('te_bevestigen', '2026-01-15', '2026-08-13')).toBeNull()
    expect(klokStap('te_bevestigen', '2026-01-15', '2026-08-14')).toBe('verberg')
    expect(klokStap('verborgen', '2026-01-15', '2030-01-01')).toBeNull()
    expect(
      codes(() => zetVermeldingStap('actief', 'vraagBevestiging', feiten({ laatstBevestigdOp: '2026-09-01' }))),
    ).toHaveLength(1)
    expect(
      codes(() => zetVermeldingStap('te_bevestigen', 'verberg', feiten({ laatstBevestigdOp: '2026-03-01' }))),
    ).toHaveLength(1)
  })
  it('INV-27 seen only for a connected organisation, flagged when to be confirmed', () => {
    for (const status of vermeldingStatussen) expect(zichtbaarheid(status, false)).toBe('verborgen')
    expect(vermeldingStatussen.map((s) => zichtbaarheid(s, true))).toEqual([
      'verborgen',
      'verborgen',
      'vers',
      'te_bevestigen',
      'verborgen',
      'verborgen',
    ])
  })
})

const b = (vervangerId: string | null, over: Partial<Bereikbaarheid> = {}): Bereikbaarheid => ({
  vervangerId,
  afwezig: [],
  werkdagen: [1, 2, 3, 4, 5],
  actief: true,
  ...over,
})
const vakantie = { afwezig: [{ van: '2026-09-14', tot: '2026-09-18' }] }

describe('REG-06 a mandate that ended', () => {
  it('REG-06 REG-09 is asked about the day after, however lately the entry was confirmed', () => {
    expect(klokStap('actief', '2026-03-01', '2026-03-31', '2026-03-31')).toBeNull()
    expect(klokStap('actief', '2026-03-01', '2026-04-01', '2026-03-31')).toBe('vraagBevestiging')
    expect(klokStap('actief', '2026-03-01', '2026-04-01', null)).toBeNull()
    expect(klokStap('te_bevestigen', '2026-03-01', '2026-04-01', '2026-03-31')).toBeNull()
  })
})

describe('deputies', () => {
  it('A away → B away → C answers', () => {
    const alle = new Map([
      ['a', b('b', vakantie)],
      ['b', b('c', vakantie)],
      ['c', b(null)],
    ])
    expect(wieAntwoordt('a', alle, vandaag)).toEqual({ id: 'c', keten: ['a', 'b', 'c'] })
    expect(wieAntwoordt('a', alle, '2026-09-21').id).toBe('a')
    expect(wieAntwoordt('a', alle, '2026-09-19').id).toBe('a') // Saturday: who answers on Monday
  })
  it('INV-46 someone who left is passed over; nobody left means the team', () => {
    const alle = new Map([
      ['a', b('b', { actief: false })],
      ['b', b(null, vakantie)],
    ])
    expect(wieAntwoordt('a', alle, vandaag)).toEqual({ id: null, keten: ['a', 'b'] })
    expect(wieAntwoordt('onbekend', alle, vandaag).id).toBeNull()
  })
  it('a loop that slipped into old data ends at the team', () => {
    const kring = new Map([
      ['a', b('b', vakantie)],
      ['b', b('a', vakantie)],
    ])
    expect(wieAntwoordt('a', kring, vandaag)).toEqual({ id: null, keten: ['a', 'b'] })
  })
  it('REG-12 part-time: on a free day the deputy answers', () => {
    const alle = new Map([
      ['a', b('b', { werkdagen: [1, 4] })],
      ['b', b(null)],
    ])
    expect(wieAntwoordt('a', alle, '2026-09-14').id).toBe('a')
    expect(wieAntwoordt('a', alle, '2026-09-15').id).toBe('b')
    expect(isAanwezig(b(null, { werkdagen: [2] }), '2026-09-15')).toBe(true)
  })
  it('a loop is refused and named, also a longer one and one further on', () => {
    const alle = new Map([
      ['a', b(null)],
      ['b', b('c')],
      ['c', b('a')],
      ['d', b('e')],
      ['e', b('d')],
    ])
    expect(codes(() => controleerVervanger('a', 'a', alle))).toEqual(['register.vervangers-in-kring'])
    expect(codes(() => controleerVervanger('a', 'b', alle))).toEqual(['register.vervangers-in-kring'])
    expect(codes(() => controleerVervanger('a', 'd', alle))).toEqual(['register.vervangers-in-kring'])
    expect(codes(() => controleerVervanger('x', 'b', alle))).toEqual([])
  })
  it('whatever the links, the search for who answers ends, and a checked link never makes a loop', () => {
    const naam = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.array(fc.tuple(naam, naam), { maxLength: 30 }), (koppelingen) => {
        const alle = new Map(['a', 'b', 'c', 'd', 'e'].map((n) => [n, b(null, { actief: false })]))
        for (const [id, vervanger] of koppelingen)
          if (codes(() => controleerVervanger(id, vervanger, alle)).length === 0)
            alle.set(id, b(vervanger, { actief: false }))
        for (const id of alle.keys()) {
          const { keten } = wieAntwoordt(id, alle, vandaag)
          expect(new Set(keten).size).toBe(keten.length)
          expect(alle.get(keten.at(-1) ?? '')?.vervangerId).toBeNull() // an end, no loop
        }
      }),
    )
  })
})

describe('answer promise', () => {
  const vraag = (over: Partial<OpenVraag> = {}): OpenVraag => ({
    antwoordUiterlijk: '2026-09-15',
    uitkomst: 'open',
    beantwoordOp: null,
    heeftVervanger: true,
    bijLmm: true,
    ...over,
  })
  it('REG-12 own promise, else 2 working days; holidays do not count', () => {
    expect(antwoordUiterlijk('2026-09-11', null)).toBe('2026-09-15')
    expect(antwoordUiterlijk('2026-09-11', 5)).toBe('2026-09-18')
    expect(antwoordUiterlijk('2026-04-02', null)).toBe('2026-04-08')
  })
  it('person, deputy, leidinggevende, regievoerder: each a working day later', () => {
    expect(wieWaarschuwen(vraag(), '2026-09-14')).toEqual([])
    expect(wieWaarschuwen(vraag(), '2026-09-15')).toEqual(['functionaris'])
    expect(wieWaarschuwen(vraag(), '2026-09-16')).toEqual(['functionaris', 'vervanger'])
    expect(wieWaarschuwen(vraag(), '2026-09-17')).toEqual(['functionaris', 'vervanger', 'leidinggevende'])
    expect(wieWaarschuwen(vraag(), '2026-09-18')).toEqual([...waarschuwingsvolgorde])
  })
  it('the regievoerder only for a case at the LMM; without deputy the leidinggevende sooner', () => {
    expect(wieWaarschuwen(vraag({ bijLmm: false }), '2026-12-01')).not.toContain('regievoerder')
    expect(wieWaarschuwen(vraag({ heeftVervanger: false }), '2026-09-16')).toEqual(['functionaris', 'leidinggevende'])
  })
  it('nobody once it is answered', () => {
    expect(wieWaarschuwen(vraag({ beantwoordOp: '2026-09-15' }), '2026-12-01')).toEqual([])
    expect(wieWaarschuwen(vraag({ uitkomst: 'opgelost' }), '2026-12-01')).toEqual([])
    expect(binnenBelofte(vraag())).toBeNull()
    expect(binnenBelofte(vraag({ beantwoordOp: '2026-09-15' }))).toBe(true)
    expect(binnenBelofte(vraag({ beantwoordOp: '2026-09-16' }))).toBe(false)
  })
  it('whoever is warned, everyone before was too, and never before a working day passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -5, max: 12 }),
        fc.boolean(),
        fc.boolean(),
        (dag, na, heeftVervanger, bijLmm) => {
          const uiterlijk = werkdagErbij('2025-12-01', dag)
          const nu = werkdagErbij(uiterlijk, na)
          const wie = wieWaarschuwen(vraag({ antwoordUiterlijk: uiterlijk, heeftVervanger, bijLmm }), nu)
          const keten = waarschuwingsvolgorde.filter(
            (w) => (w !== 'vervanger' || heeftVervanger) && (w !== 'regievoerder' || bijLmm),
          )
          expect(wie).toEqual(keten.slice(0, Math.max(0, na + 1)))
          expect(isWerkdag(uiterlijk)).toBe(true)
        },
      ),
    )
  })
})
