import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import { dagenErbij } from '../../platform/time.ts'
import {
  afspraakKlok,
  afspraakOvergangen,
  controleerInhoud,
  controleerTermijn,
  laatsteWaarschuwingOp,
  verborgenVanaf,
  vernieuwenVanaf,
  volgendeAfspraakStatus,
} from './bestuursafspraken.rules.ts'
import {
  type AfspraakActie,
  type AfspraakInhoud,
  type AfspraakStatus,
  afspraakActies,
  afspraakStatussen,
} from './bestuursafspraken.schema.ts'

// eisen 3.5, by hand: contact → kennismaking → in_gesprek → concept → ondertekend → te_vernieuwen → verlopen | opgezegd.
// The house adds: a step of the pipeline may be skipped, and it can end by notice at any moment before its end.
const verwacht: readonly (readonly [AfspraakStatus, AfspraakActie, AfspraakStatus])[] = [
  ['contact', 'maakKennis', 'kennismaking'],
  ['contact', 'voerGesprek', 'in_gesprek'],
  ['contact', 'stelOp', 'concept'],
  ['contact', 'zegOp', 'opgezegd'],
  ['kennismaking', 'voerGesprek', 'in_gesprek'],
  ['kennismaking', 'stelOp', 'concept'],
  ['kennismaking', 'zegOp', 'opgezegd'],
  ['in_gesprek', 'stelOp', 'concept'],
  ['in_gesprek', 'zegOp', 'opgezegd'],
  ['concept', 'teken', 'ondertekend'],
  ['concept', 'zegOp', 'opgezegd'],
  ['ondertekend', 'vraagVernieuwing', 'te_vernieuwen'],
  ['ondertekend', 'verloop', 'verlopen'],
  ['ondertekend', 'zegOp', 'opgezegd'],
  ['te_vernieuwen', 'verloop', 'verlopen'],
  ['te_vernieuwen', 'zegOp', 'opgezegd'],
]
const codes = (doe: () => unknown): string[] => {
  try {
    doe()
    return []
  } catch (e) {
    if (e instanceof Refusal)
      return e.extra.ontbreekt?.map((o) => o.code) ?? [e.extra.invalidParams?.[0]?.name ?? e.code]
    throw e
  }
}

describe('BA-01, BA-07 every status × action', () => {
  it.each(afspraakStatussen.flatMap((s) => afspraakActies.map((a) => [s, a] as const)))('%s × %s', (van, actie) => {
    const rij = verwacht.find(([v, a]) => v === van && a === actie)
    if (rij) expect(volgendeAfspraakStatus(van, actie)).toBe(rij[2])
    else expect(codes(() => volgendeAfspraakStatus(van, actie))).toEqual(['bestuursafspraken.stap-bestaat-niet'])
    expect(Object.keys(afspraakOvergangen[van]).includes(actie)).toBe(rij !== undefined)
  })
})

describe('BA-16 the clock: warned 90 and 30 days ahead, 30 days of grace', () => {
  const tot = '2026-06-30'
  it('by hand', () => {
    expect([vernieuwenVanaf(tot), laatsteWaarschuwingOp(tot), verborgenVanaf(tot)]).toEqual([
      '2026-04-01',
      '2026-05-31',
      '2026-07-30',
    ])
    expect(afspraakKlok('ondertekend', tot, '2026-03-31')).toBeNull()
    expect(afspraakKlok('ondertekend', tot, '2026-04-01')).toBe('vraagVernieuwing')
    expect(afspraakKlok('te_vernieuwen', tot, '2026-07-29')).toBeNull()
    expect(afspraakKlok('te_vernieuwen', tot, '2026-07-30')).toBe('verloop')
  })
  it('never ends an agreement inside its term or grace, and what it asks always exists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...afspraakStatussen), fc.integer({ min: -200, max: 200 }), (status, n) => {
        const dag = dagenErbij(tot, n)
        const actie = afspraakKlok(status, tot, dag)
        if (actie === 'verloop') expect(n).toBeGreaterThanOrEqual(30)
        if (actie !== null) expect(codes(() => volgendeAfspraakStatus(status, actie))).toEqual([])
      }),
    )
  })
})

describe('BA-02 what is signed is complete', () => {
  const leeg: AfspraakInhoud = {
    tijd: '',
    mandaat: ' ',
    budget: '',
    escalatieroute: '',
    bereikbaarheid: '',
    gegevensdeling: '',
    gezamenlijkeOpdracht: '',
    conflictbepaling: null,
    document: null,
    antwoordWerkdagen: null,
    volgendContactOp: null,
  }
  it('names every empty subject at once; the conflict clause may stay empty (BA-13)', () => {
    expect(codes(() => controleerInhoud(leeg))).toEqual([
      'bestuursafspraken.geen-tijd',
      'bestuursafspraken.geen-mandaat',
      'bestuursafspraken.geen-budget',
      'bestuursafspraken.geen-escalatieroute',
      'bestuursafspraken.geen-bereikbaarheid',
      'bestuursafspraken.geen-gegevensdeling',
      'bestuursafspraken.geen-gezamenlijkeopdracht',
    ])
    const vol = {
      ...leeg,
      tijd: 'a',
      mandaat: 'b',
      budget: 'c',
      escalatieroute: 'd',
      bereikbaarheid: 'e',
      gegevensdeling: 'f',
      gezamenlijkeOpdracht: 'g',
    }
    expect(codes(() => controleerInhoud(vol))).toEqual([])
  })
  it('a signature lies not ahead, an end not before the start', () => {
    expect(codes(() => controleerTermijn('2026-06-02', '2028-01-01', '2026-06-01'))).toEqual(['ondertekendOp'])
    expect(codes(() => controleerTermijn('2026-06-01', '2026-06-01', '2026-06-01'))).toEqual(['geldigTot'])
    expect(codes(() => controleerTermijn('2026-06-01', '2026-06-02', '2026-06-01'))).toEqual([])
  })
})
