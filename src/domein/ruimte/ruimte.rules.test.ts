import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import {
  type Beoordeling,
  beoordelingen,
  merken,
  type RuimteActie,
  type RuimteInput,
  type RuimteItem,
  rechtsstatusOp,
  rechtsstatussen,
  ruimteActies,
  zekerheden,
  zetRuimteStap,
} from './ruimte.rules.ts'

// eisen 3.5, by hand; ours: sending back and a new content that starts again as a proposal.
const verwacht: readonly (readonly [Beoordeling, RuimteActie, Beoordeling])[] = [
  ['voorstel', 'controleer', 'juridisch_gecontroleerd'],
  ['juridisch_gecontroleerd', 'bevestig', 'bevestigd'],
  ['bevestigd', 'verouder', 'verouderd'],
  ['juridisch_gecontroleerd', 'stuurTerug', 'voorstel'],
  ['voorstel', 'verouder', 'verouderd'],
  ['juridisch_gecontroleerd', 'verouder', 'verouderd'],
  ['voorstel', 'herzie', 'voorstel'],
  ['juridisch_gecontroleerd', 'herzie', 'voorstel'],
  ['bevestigd', 'herzie', 'voorstel'],
  ['verouderd', 'herzie', 'voorstel'],
]
const item = (over: Partial<RuimteItem> = {}): RuimteItem => ({
  beoordeling: 'voorstel',
  rechtsstatus: 'geldend',
  zekerheid: 'gecheckt',
  artikel: '4:84',
  bron: 'wetten.nl',
  bronDatum: '2025',
  geldigVan: null,
  geldigTot: null,
  voorgesteldDoor: 'indiener',
  gecontroleerdDoor: 'jurist-1',
  ...over,
})
const input = (over: Partial<RuimteInput> = {}): RuimteInput => ({
  door: 'jurist-2',
  isJurist: true,
  reden: 'De wet is veranderd.',
  vandaag: '2026-03-03',
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

describe('AFW-17 every judgement × action', () => {
  it.each(beoordelingen.flatMap((b) => ruimteActies.map((a) => [b, a] as const)))('%s × %s', (van, actie) => {
    const rij = verwacht.find(([v, a]) => v === van && a === actie)
    const doe = () => zetRuimteStap(item({ beoordeling: van }), actie, input())
    if (rij) expect(doe()).toBe(rij[2])
    else expect(codes(doe)).toEqual(['ruimte.stap-bestaat-niet'])
  })
  it('only a jurist, never the own proposal, and two different people', () => {
    const c = item({ beoordeling: 'juridisch_gecontroleerd' })
    expect(codes(() => zetRuimteStap(item(), 'controleer', input({ isJurist: false })))).toEqual(['ruimte.geen-jurist'])
    expect(codes(() => zetRuimteStap(item(), 'controleer', input({ door: 'indiener' })))).toEqual([
      'ruimte.eigen-voorstel',
    ])
    expect(codes(() => zetRuimteStap(c, 'bevestig', input({ door: 'jurist-1' })))).toEqual(['ruimte.eigen-controle'])
  })
  it('nothing is confirmed without article, source and date, or while marked controleren or nakijken', () => {
    const kaal = item({
      beoordeling: 'juridisch_gecontroleerd',
      zekerheid: 'controleren',
      rechtsstatus: 'nakijken',
      artikel: null,
      bron: '',
      bronDatum: null,
    })
    expect(codes(() => zetRuimteStap(kaal, 'bevestig', input()))).toEqual([
      'ruimte.geen-bron',
      'ruimte.geen-brondatum',
      'ruimte.nog-controleren',
      'ruimte.rechtsstatus-onbekend',
      'ruimte.geen-artikel',
    ])
    expect(codes(() => zetRuimteStap(item(), 'verouder', input({ reden: ' ' })))).toEqual(['ruimte.geen-reden'])
  })
})

describe('INV-42 three separate marks, always shown', () => {
  it('each combination gives three marks in words', () => {
    for (const rechtsstatus of rechtsstatussen)
      for (const zekerheid of zekerheden)
        for (const beoordeling of beoordelingen) {
          const m = merken(item({ rechtsstatus, zekerheid, beoordeling }), '2026-03-03')
          expect(m.map((x) => x.soort)).toEqual(['rechtsstatus', 'zekerheid', 'beoordeling'])
          expect(m.map((x) => x.code)).toEqual([rechtsstatus, zekerheid, beoordeling])
          expect(m.map((x) => x.letOp)).toEqual([
            rechtsstatus !== 'geldend',
            zekerheid === 'controleren',
            beoordeling === 'voorstel' || beoordeling === 'verouderd',
          ])
        }
  })
  it('the source date travels with the certainty', () => {
    expect(merken(item(), '2026-03-03')[1].woorden).toContain('bron van 2025')
    expect(merken(item({ bronDatum: null }), '2026-03-03')[1].woorden).toContain('zonder datum')
  })
  it('a date overrules the mark: not yet, no longer', () => {
    const i = item({ geldigVan: '2026-01-01', geldigTot: '2026-12-31' })
    expect(rechtsstatusOp(i, '2025-12-31')).toBe('toekomstig')
    expect(rechtsstatusOp(i, '2026-01-01')).toBe('geldend')
    expect(rechtsstatusOp(i, '2027-01-01')).toBe('vervallen')
  })
})
