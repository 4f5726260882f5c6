import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import { juisteToestemming, magIkDelen } from './deling.beslisboom.rules.ts'
import { grondslagen, isBruikbaar, vindGrondslag } from './deling.grondslagen.rules.ts'
import {
  type Deling,
  type DelingFeiten,
  delingOvergangen,
  magHerleidbaar,
  vastTeLeggen,
  zetDelingStap,
  zichtbareCategorieen,
} from './deling.rules.ts'
import {
  type DeelAntwoorden,
  type DelingActie,
  type DelingStatus,
  deelUitkomsten,
  delingActies,
  delingStatussen,
  geheimen,
  leeftijden,
  type Plichtenconflict,
  type Toestemming,
  toestemmers,
  toestemmingen,
} from './deling.schema.ts'

const geen: DelingFeiten = { vandaag: '2026-03-03', geldendeInstrumenten: new Set(), nagekekenGrondslagen: new Set() }
const volwassen: Toestemming = { stand: 'gegeven', leeftijd: '16_plus', wilsbekwaam: true, van: ['inwoner'] }
const alles: Plichtenconflict = {
  ernstigNadeel: true,
  toestemmingGeprobeerd: true,
  geenAndereWeg: true,
  delenHelpt: true,
  zoMinMogelijk: true,
  vierOgen: true,
}
/** Answers up to and with the necessity of step 7; row 21: UWV, SVB and municipalities. */
const basis: DeelAntwoorden = {
  kanPseudoniem: false,
  acuutGevaar: false,
  categorieen: ['schulden'],
  aanWie: 'UWV',
  waarvoor: 'UWV kan dan over de terugvordering beslissen',
  ontvangerBetrokken: true,
  viaInwoner: false,
  grondslag: 21,
  noodzakelijk: true,
  evenredig: true,
  geenLichtereWeg: true,
  geheim: 'geen',
}
const uit = (a: DeelAntwoorden, f = geen) => {
  const u = magIkDelen(a, f)
  return u.soort === 'vraag' ? `${u.stap}?${u.veld}` : `${u.stap} ${u.uitkomst}`
}

// Table B2 of the legal research, copied by hand: row, law, consent (n none needed, j needed, i by the resident), certainty.
const tabelB2: readonly (readonly [
  nr: number,
  wet: RegExp,
  toestemming: 'n' | 'j' | 'i',
  zekerheid: 'V' | 'K' | 'C',
])[] = [
  [1, /Wmo.*5\.1\.1/, 'n', 'K'],
  [2, /Wmo.*5\.1\.1 lid 4/, 'j', 'K'],
  [3, /Wgs art\. 8d/, 'n', 'V'],
  [4, /Wgs art\. 8a/, 'n', 'V'],
  [5, /Wgs art\. 8 lid 1/, 'n', 'K'],
  [6, /VISH/, 'n', 'V'],
  [7, /Wgs art\. 3 lid 1/, 'n', 'K'],
  [8, /Stcrt\. 2023, 10020/, 'n', 'C'],
  [9, /5\.2\.1 lid 2/, 'n', 'K'],
  [10, /5\.2\.5 lid 1/, 'j', 'K'],
  [11, /5\.2\.5 lid 3/, 'n', 'K'],
  [12, /5\.3\.3/, 'j', 'K'],
  [13, /Jeugdwet art\. 7\.3\.11$/, 'j', 'K'],
  [14, /7\.3\.11 lid 4/, 'n', 'C'],
  [15, /7\.1\.4\.1/, 'n', 'K'],
  [16, /5\.2\.6/, 'n', 'K'],
  [17, /7:457/, 'j', 'V'],
  [18, /Participatiewet art\. 64/, 'n', 'K'],
  [19, /Participatiewet art\. 67/, 'n', 'K'],
  [20, /Participatiewet art\. 65/, 'j', 'K'],
  [21, /SUWI art\. 62/, 'n', 'K'],
  [22, /SUWI art\. 73/, 'n', 'K'],
  [23, /SUWI art\. 64/, 'n', 'K'],
  [24, /AWR art\. 67/, 'i', 'K'],
  [25, /Awir art\. 38/, 'i', 'C'],
  [26, /Zvw art\. 88/, 'n', 'K'],
  [27, /Zvw art\. 87/, 'n', 'K'],
  [28, /BRP art\. 3\.2/, 'n', 'K'],
  [29, /BRP art\. 3\.6/, 'j', 'K'],
  [30, /BRP art\. 2\.34/, 'n', 'K'],
  [31, /Leerplichtwet/, 'n', 'K'],
  [32, /WPO/, 'j', 'C'],
  [33, /AVG art\. 6 lid 1 onder f/, 'n', 'K'],
  [34, /Wet politiegegevens/, 'n', 'K'],
  [35, /samenwerkingsverbanden/, 'n', 'C'],
  [36, /Wvggz/, 'n', 'C'],
  [37, /Wlz/, 'n', 'C'],
  [38, /BW Boek 1/, 'j', 'K'],
  [39, /Geen aparte wet/, 'j', 'C'],
  [40, /Awb art\. 2:5/, 'n', 'K'],
  [41, /Wams/, 'n', 'C'],
  [42, /36 799/, 'n', 'V'],
]

describe('INF-11 the catalogue of bases', () => {
  it.each(tabelB2)('row %i', (nr, wet, toestemming, zekerheid) => {
    const g = vindGrondslag(nr)
    expect(g?.artikel).toMatch(wet)
    expect(g?.toestemming).toBe({ n: 'niet_nodig', j: 'nodig', i: 'via_inwoner' }[toestemming])
    expect(g?.zekerheid).toBe({ V: 'gecheckt', K: 'bekend', C: 'controleren' }[zekerheid])
    expect(g?.bron).not.toBe('')
    expect(g?.voorwaarde).toMatch(/\.$/)
  })
  it('has no other rows', () => {
    expect(grondslagen.map((g) => g.nr)).toEqual(tabelB2.map(([nr]) => nr))
  })
})

describe('the tree ‘mag ik dit delen?’', () => {
  it('1 without traceable data when that is enough', () =>
    expect(uit({ kanPseudoniem: true })).toBe('1 alleen_pseudoniem'))
  it('2 danger now: the minimum at once', () => {
    expect(uit({ kanPseudoniem: false, acuutGevaar: true })).toBe('2 delen_mag')
  })
  it.each(['voor het overleg', 'Overleg', 'casusoverleg', 'informatie', 't.b.v. afstemming', ''])(
    '3 “%s” is no purpose',
    (waarvoor) => expect(uit({ ...basis, waarvoor })).toBe('3 niet_delen'),
  )
  it('3 nothing chosen is nothing shared', () => expect(uit({ ...basis, categorieen: [] })).toBe('3 niet_delen'))
  it('4 only who needs it to act', () => expect(uit({ ...basis, ontvangerBetrokken: false })).toBe('4 niet_delen'))
  it('5 the resident first, always for tax data', () => {
    expect(uit({ ...basis, viaInwoner: true })).toBe('5 delen_via_inwoner')
    expect(uit({ ...basis, grondslag: 24 })).toBe('5 delen_via_inwoner')
    expect(uit({ ...basis, grondslag: 25 })).toBe('5 delen_via_inwoner')
  })
  it('6 a duty is followed, for what was asked', () => expect(uit({ ...basis, grondslag: 18 })).toBe('6 delen_moet'))
  it('6 a basis for fraud is none for help', () => expect(uit({ ...basis, grondslag: 23 })).toBe('6 niet_delen'))
  it('6 an uncertain row goes to the FG or a jurist until somebody looked it up', () => {
    expect(uit({ ...basis, grondslag: 37 })).toBe('6 vraag_fg_of_jurist')
    expect(uit({ ...basis, grondslag: 37 }, { ...geen, nagekekenGrondslagen: new Set([37]) })).toBe('8 delen_mag')
  })
  it('6 health, criminal data and BSN need a law that names them', () => {
    expect(uit({ ...basis, categorieen: ['schulden', 'gezondheid'] })).toBe('6 niet_delen')
    expect(uit({ ...basis, categorieen: ['strafrecht'] })).toBe('6 niet_delen')
    expect(uit({ ...basis, categorieen: ['bsn'] })).toBe('8 delen_mag')
    expect(uit({ ...basis, grondslag: 33, categorieen: ['bsn'] })).toBe('6 niet_delen')
    expect(uit({ ...basis, grondslag: 4, categorieen: ['strafrecht', 'gezondheid', 'bsn'] })).toBe('8 delen_mag')
    expect(uit({ ...basis, grondslag: 18, categorieen: ['gezondheid'] })).toBe('6 niet_delen')
  })
  it.each(['noodzakelijk', 'evenredig', 'geenLichtereWeg'] as const)('7 not without %s', (veld) => {
    expect(uit({ ...basis, [veld]: false })).toBe('7 niet_delen')
  })
  it('8 no secret: share and record; a secret: the second lock', () => {
    expect(uit(basis)).toBe('8 delen_mag')
    expect(uit({ ...basis, geheim: 'medisch' })).toBe('10?toestemming')
    expect(uit({ ...basis, grondslag: 22 })).toBe('10?toestemming')
  })
  it('9 INF-04 without a basis consent does not save a public body', () => {
    const zonder = { ...basis, grondslag: null }
    expect(uit(zonder)).toBe('9?overheid')
    expect(uit({ ...zonder, overheid: true, toestemming: volwassen })).toBe('9 vraag_fg_of_jurist')
    expect(uit({ ...zonder, overheid: false, weigerenZonderGevolg: false })).toBe('9 vraag_fg_of_jurist')
    expect(uit({ ...zonder, overheid: false, weigerenZonderGevolg: true, toestemming: volwassen })).toBe(
      '10 delen_met_toestemming',
    )
    expect(uit({ ...zonder, grondslag: 39, overheid: true })).toBe('9 vraag_fg_of_jurist')
  })
  it('10 medical secrecy opens with consent of the right person', () => {
    const arts = { ...basis, grondslag: 17, categorieen: ['gezondheid'] }
    expect(uit({ ...arts, toestemming: volwassen })).toBe('10 delen_met_toestemming')
    expect(uit({ ...arts, toestemming: { ...volwassen, stand: 'geweigerd' } })).toBe('11?wetDoorbreektGeheim')
  })
  it('11 a law may open it; 12 a conflict of duties needs all six', () => {
    const dicht = { ...basis, grondslag: 13, toestemming: { ...volwassen, stand: 'geweigerd' as const } }
    expect(uit({ ...dicht, wetDoorbreektGeheim: true })).toBe('11 delen_mag')
    expect(uit({ ...dicht, wetDoorbreektGeheim: false })).toBe('12?conflict')
    expect(uit({ ...dicht, wetDoorbreektGeheim: false, conflict: alles })).toBe('12 delen_mag')
    for (const veld of [
      'ernstigNadeel',
      'toestemmingGeprobeerd',
      'geenAndereWeg',
      'delenHelpt',
      'zoMinMogelijk',
      'vierOgen',
    ] as const) {
      expect(uit({ ...dicht, wetDoorbreektGeheim: false, conflict: { ...alles, [veld]: false } })).toBe('12 niet_delen')
    }
  })
  it('asks one question at a time, in order', () => {
    const gevraagd: string[] = []
    let a: DeelAntwoorden = {}
    for (let u = magIkDelen(a, geen); u.soort === 'vraag'; u = magIkDelen(a, geen)) {
      gevraagd.push(u.veld)
      a = { ...a, [u.veld]: { ...basis, geheim: 'medisch', toestemming: volwassen }[u.veld] }
    }
    expect(gevraagd).toEqual([
      'kanPseudoniem',
      'acuutGevaar',
      'categorieen',
      'aanWie',
      'waarvoor',
      'ontvangerBetrokken',
      'viaInwoner',
      'grondslag',
      'noodzakelijk',
      'evenredig',
      'geenLichtereWeg',
      'geheim',
      'toestemming',
    ])
  })
  it.each([
    ['16_plus', true, ['inwoner'], true],
    ['16_plus', true, ['ouder_met_gezag'], false],
    ['12_tot_16', true, ['inwoner'], false],
    ['12_tot_16', true, ['ouder_met_gezag'], false],
    ['12_tot_16', true, ['inwoner', 'ouder_met_gezag'], true],
    ['onder_12', true, ['inwoner'], false],
    ['onder_12', true, ['ouder_met_gezag'], true],
    ['16_plus', false, ['inwoner'], false],
    ['16_plus', false, ['vertegenwoordiger'], true],
  ] as const)('consent at %s, capable %s, from %j: %s', (leeftijd, wilsbekwaam, van, goed) => {
    expect(juisteToestemming({ stand: 'gegeven', leeftijd, wilsbekwaam, van: [...van] })).toBe(goed)
    expect(juisteToestemming({ stand: 'niet_gevraagd', leeftijd, wilsbekwaam, van: [...van] })).toBe(false)
  })
  it('B4 four eyes must be written down at step 11 and 12', () => {
    expect(vastTeLeggen(8)).not.toContain('vier_ogen')
    expect(vastTeLeggen(11)).toContain('vier_ogen')
    expect(vastTeLeggen(12)).toEqual(expect.arrayContaining(['vier_ogen', 'gevolgen_zwijgen']))
  })
})

const antwoorden = fc.record(
  {
    kanPseudoniem: fc.boolean(),
    acuutGevaar: fc.boolean(),
    categorieen: fc.subarray(['schulden', 'gezondheid', 'strafrecht', 'bsn', 'vraag']),
    aanWie: fc.constantFrom('', 'UWV'),
    waarvoor: fc.constantFrom('', 'voor het overleg', 'Besluit over uitstel'),
    ontvangerBetrokken: fc.boolean(),
    viaInwoner: fc.boolean(),
    grondslag: fc.option(fc.integer({ min: 1, max: 42 })),
    noodzakelijk: fc.boolean(),
    evenredig: fc.boolean(),
    geenLichtereWeg: fc.boolean(),
    geheim: fc.constantFrom(...geheimen),
    overheid: fc.boolean(),
    weigerenZonderGevolg: fc.boolean(),
    toestemming: fc.record({
      stand: fc.constantFrom(...toestemmingen),
      leeftijd: fc.constantFrom(...leeftijden),
      wilsbekwaam: fc.boolean(),
      van: fc.subarray([...toestemmers]),
    }),
    wetDoorbreektGeheim: fc.boolean(),
    conflict: fc.record({
      ernstigNadeel: fc.boolean(),
      toestemmingGeprobeerd: fc.boolean(),
      geenAndereWeg: fc.boolean(),
      delenHelpt: fc.boolean(),
      zoMinMogelijk: fc.boolean(),
      vierOgen: fc.boolean(),
    }),
  },
  { requiredKeys: ['kanPseudoniem', 'acuutGevaar'] },
)

describe('whatever is answered', () => {
  it('each no says why and names a way out, and never blames the AVG', () => {
    fc.assert(
      fc.property(antwoorden, (a) => {
        const u = magIkDelen(a, geen)
        if (u.soort === 'vraag') return
        expect(deelUitkomsten).toContain(u.uitkomst)
        expect(u.waarom).toMatch(/\.$/)
        if (!magHerleidbaar(u.uitkomst)) expect(u.uitweg.length).toBeGreaterThan(0)
        expect(`${u.waarom} ${u.uitweg.join(' ')}`).not.toMatch(/AVG verbiedt/)
      }),
      { numRuns: 2000 },
    )
  })
  it('INV-33 nothing traceable without a usable basis, consent, a law that opens, a conflict of duties or danger', () => {
    fc.assert(
      fc.property(antwoorden, (a) => {
        const u = magIkDelen(a, geen)
        if (u.soort === 'vraag' || !magHerleidbaar(u.uitkomst) || u.stap === 2) return
        const g = vindGrondslag(a.grondslag ?? 0)
        if (g !== null) expect(isBruikbaar(g, geen.geldendeInstrumenten)).toBe(true)
        expect(a.waarvoor).toBe('Besluit over uitstel')
        if (g === null || g.soort === 'geen') expect([a.overheid, a.weigerenZonderGevolg]).toEqual([false, true])
        if (u.stap === 10) expect(a.toestemming && juisteToestemming(a.toestemming)).toBe(true)
        if (u.stap === 12) expect(Object.values(a.conflict ?? {}).every(Boolean)).toBe(true)
        if (u.stap === 8) expect(a.geheim).toBe('geen')
      }),
      { numRuns: 5000 },
    )
  })
})

const deling = (over: Partial<Deling> = {}): Deling => ({
  status: 'voorgesteld',
  ontvangerOrganisatieId: 'uwv',
  categorieen: ['schulden'],
  doel: 'Besluit over uitstel',
  grondslag: 21,
  noodzaak: 'Zonder overzicht geen besluit.',
  van: '2026-03-01',
  tot: '2026-06-01',
  inwonerGeinformeerd: true,
  redenNietGeinformeerd: null,
  antwoorden: basis,
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

// eisen 3.5: Deling, by hand.
const verwacht: readonly (readonly [DelingStatus, DelingActie, DelingStatus])[] = [
  ['voorgesteld', 'kiesGrondslag', 'grondslag_gekozen'],
  ['voorgesteld', 'trekIn', 'ingetrokken'],
  ['grondslag_gekozen', 'deel', 'gedeeld'],
  ['grondslag_gekozen', 'trekIn', 'ingetrokken'],
  ['gedeeld', 'trekIn', 'ingetrokken'],
  ['gedeeld', 'verloopt', 'verlopen'],
]

describe('INV-33 a share', () => {
  it.each(delingStatussen.flatMap((s) => delingActies.map((a) => [s, a] as const)))('%s × %s', (status, actie) => {
    const rij = verwacht.find(([s, a]) => s === status && a === actie)
    const doe = () =>
      zetDelingStap(deling({ status, ...(actie === 'verloopt' ? { tot: '2026-03-02' } : {}) }), actie, geen)
    if (rij) expect(doe()).toBe(rij[2])
    else expect(codes(doe)).toEqual(['deling.stap-bestaat-niet'])
    expect(Object.keys(delingOvergangen[status]).includes(actie)).toBe(rij !== undefined)
  })
  it('is refused without receiver, purpose, categories, necessity, end or information; all at once', () => {
    const kaal = deling({
      status: 'grondslag_gekozen',
      ontvangerOrganisatieId: null,
      categorieen: [],
      doel: ' ',
      noodzaak: null,
      tot: null,
      inwonerGeinformeerd: false,
    })
    expect(codes(() => zetDelingStap(kaal, 'deel', geen))).toEqual([
      'deling.geen-ontvanger',
      'deling.geen-categorie',
      'deling.geen-doel',
      'deling.geen-noodzaak',
      'deling.geen-einddatum',
      'deling.inwoner-niet-geinformeerd',
    ])
  })
  it('Wams is refused as a basis while the catalogue does not say geldend, and works once it does', () => {
    const wams = deling({ grondslag: 41, antwoorden: { ...basis, grondslag: 41 } })
    expect(codes(() => zetDelingStap(wams, 'kiesGrondslag', geen))).toEqual([
      'deling.grondslag-geldt-niet',
      'deling.mag-niet',
    ])
    const geldend = { ...geen, geldendeInstrumenten: new Set(['wams']) }
    expect(codes(() => zetDelingStap(wams, 'kiesGrondslag', geldend))).toEqual([])
    expect(uit({ ...basis, grondslag: 41 }, geldend)).toBe('8 delen_mag')
  })
  it('without a basis or with open questions nothing is shared, and the way out is said', () => {
    const zonder = deling({ grondslag: null, antwoorden: { ...basis, grondslag: null, overheid: true } })
    expect(codes(() => zetDelingStap(zonder, 'kiesGrondslag', geen))).toEqual(['deling.mag-niet'])
    expect(codes(() => zetDelingStap(deling({ antwoorden: {} }), 'kiesGrondslag', geen))).toEqual(['deling.vraag-open'])
  })
  it('INV-31, INF-14 the receiver sees only while it is shared and inside the period', () => {
    const d = deling({ status: 'gedeeld' })
    expect(zichtbareCategorieen(d, '2026-02-28')).toEqual([])
    expect(zichtbareCategorieen(d, '2026-03-01')).toEqual(['schulden'])
    expect(zichtbareCategorieen(d, '2026-06-01')).toEqual(['schulden'])
    expect(zichtbareCategorieen(d, '2026-06-02')).toEqual([])
    for (const status of ['voorgesteld', 'grondslag_gekozen', 'ingetrokken', 'verlopen'] as const) {
      expect(zichtbareCategorieen({ ...d, status }, '2026-04-01')).toEqual([])
    }
    expect(codes(() => zetDelingStap(d, 'verloopt', geen))).toEqual(['deling.nog-niet-verlopen'])
  })
})
