import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/errors.ts'
import { isWerkdag } from '../../platform/time.ts'
import {
  bevestigRegel,
  meldOpvolging,
  ontbreektAanRegel,
  opvolgingTeLaat,
  wijzigRegel,
} from './let.besluitregel.rules.ts'
import { canoniekeJson, dossierTekst, stelDossierSamen } from './let.dossier.rules.ts'
import type { Besluitregel, Lid, SessieFeiten } from './let.feiten.rules.ts'
import {
  controleerVerzoek,
  doelZittingOp,
  herzieningOp,
  isOnafhankelijk,
  magBeslissen,
  mogelijkeSessieStappen,
  sessieOvergangen,
  zetSessieStap,
} from './let.rules.ts'
import {
  type Dossier,
  type SessieActie,
  type SessieInput,
  type SessieStatus,
  sessieActies,
  sessieStatussen,
} from './let.schema.ts'
import { letVerwacht } from './let.verwacht.ts'

const vandaag = '2026-03-20'
const regel = (over: Partial<Besluitregel> = {}): Besluitregel => ({
  organisatieId: 'duo',
  inhoud: 'Het maandbedrag gaat omlaag.',
  bevoegdheid: 'Wsf 2000 art. 11.5',
  motivering: 'De regeling past niet bij deze situatie.',
  wijktAf: false,
  afwijkingsmotivering: null,
  eigenaar: 'Team Maatwerk',
  uiterlijkOp: '2026-04-10',
  bevestigdDoor: null,
  bevestigdOp: null,
  opvolging: 'open',
  opvolgingToelichting: null,
  ...over,
})
const bestuurder: Lid = { persoonId: 'b', organisatieId: 'duo', soort: 'bestuurder', mandaat: null }
const vervanger = (mandaat: Lid['mandaat']): Lid => ({
  persoonId: 'v',
  organisatieId: 'duo',
  soort: 'vervanger',
  mandaat,
})
const mandaat = { tekst: 'Beslist namens de directie.', gegevenDoor: 'Directeur', geldigTot: null }

const feiten = (over: Partial<SessieFeiten> = {}): SessieFeiten => ({
  vandaag,
  voorzitterId: 'vz',
  voorzitterOrganisatieId: 'onafhankelijk',
  partijen: [
    { organisatieId: 'duo', naam: 'DUO', landelijk: true, standpunt: 'Wij kunnen niet.' },
    { organisatieId: 'gemeente', naam: 'Gemeente', landelijk: false, standpunt: 'Wij vragen hulp.' },
  ],
  leden: [bestuurder],
  zittingOp: vandaag,
  analyse: 'De analyse.',
  advies: 'Het advies.',
  optiesVastgelegd: 2,
  aanwezig: 3,
  regels: [regel({ bevestigdDoor: 'b', bevestigdOp: vandaag, opvolging: 'gedaan', opvolgingToelichting: 'Brief' })],
  leerdeel: 'Wij leerden dit.',
  aanbevelingen: 1,
  redenGeenAanbeveling: null,
  conflictbepalingen: [{ organisatie: 'DUO', tekst: 'Dan vragen zij samen de minister.' }],
  ...over,
})
const leeg: SessieFeiten = {
  vandaag,
  voorzitterId: null,
  voorzitterOrganisatieId: null,
  partijen: [],
  leden: [],
  zittingOp: null,
  analyse: null,
  advies: null,
  optiesVastgelegd: 0,
  aanwezig: 0,
  regels: [],
  leerdeel: null,
  aanbevelingen: 0,
  redenGeenAanbeveling: null,
  conflictbepalingen: [],
}
const input: SessieInput = {
  reden: 'Omdat het zo is.',
  suggestie: 'Probeer dit.',
  patstellingLokaal: true,
  vervaltDoor: 'opgelost_door_druk',
  bemiddelaar: 'Het ministerie van OCW',
}
const codes = (doe: () => unknown): string[] => {
  try {
    doe()
    return []
  } catch (e) {
    if (e instanceof Refusal) return e.extra.ontbreekt?.map((o) => o.code) ?? [e.code]
    throw e
  }
}

describe('LET session: the machine is exactly the table of eisen 3.5', () => {
  const alle = sessieStatussen.flatMap((van) => sessieActies.map((actie) => [van, actie] as const))
  it.each(alle)('%s × %s', (van, actie) => {
    const rij = letVerwacht.find((r) => r.van === van && r.actie === actie)
    if (!rij) {
      expect(codes(() => zetSessieStap(van, actie, feiten(), input))).toEqual(['let.stap-bestaat-niet'])
      return
    }
    expect(zetSessieStap(van, actie, feiten(), input)).toBe(rij.naar)
    expect(codes(() => zetSessieStap(van, actie, leeg, {}))).toEqual(rij.eisen)
  })
  it('every row is in the machine and the other way round', () => {
    const inCode = Object.entries(sessieOvergangen).flatMap(([van, acties]) =>
      Object.entries(acties).map(([actie, naar]) => `${van} ${actie} ${naar}`),
    )
    expect(inCode.sort()).toEqual(letVerwacht.map((r) => `${r.van} ${r.actie} ${r.naar}`).sort())
  })
  it('a page sees beforehand what is missing, without what its own form asks', () => {
    expect(mogelijkeSessieStappen('getoetst', leeg).map((s) => [s.actie, s.ontbreekt.length])).toEqual([
      ['agendeer', 5],
      ['wijsAf', 0],
      ['legTerug', 0],
      ['vervalt', 0],
    ])
  })
})

describe('guards, one missing fact at a time', () => {
  const mist = (van: SessieStatus, actie: SessieActie, f: Partial<SessieFeiten>, i: Partial<SessieInput> = {}) =>
    codes(() => zetSessieStap(van, actie, feiten(f), { ...input, ...i }))

  it('INV-5 without a national organisation the request is refused', () => {
    const partijen = feiten().partijen.map((p) => ({ ...p, landelijk: false }))
    expect(codes(() => controleerVerzoek(partijen))).toEqual(['let.geen-landelijke-partij'])
    expect(codes(() => controleerVerzoek(feiten().partijen))).toEqual([])
    expect(mist('verzocht', 'toets', { partijen })).toEqual(['let.geen-landelijke-partij'])
  })
  it('INV-6 no date without local analysis and the regisseur’s advice; LET-10 every position', () => {
    expect(mist('getoetst', 'agendeer', { analyse: ' ' })).toEqual(['let.geen-lokale-analyse'])
    expect(mist('getoetst', 'agendeer', { advies: null })).toEqual(['let.geen-advies-regisseur'])
    const partijen = feiten().partijen.map((p) => ({ ...p, standpunt: null }))
    expect(mist('getoetst', 'agendeer', { partijen })).toEqual(['let.geen-standpunt'])
    expect(mist('getoetst', 'agendeer', { optiesVastgelegd: 0 })).toEqual(['let.geen-opties'])
  })
  it('INV-9 the chair’s organisation is never a party', () => {
    for (const [van, actie] of [
      ['verzocht', 'toets'],
      ['getoetst', 'agendeer'],
      ['geagendeerd', 'houd'],
    ] as const) {
      expect(mist(van, actie, { voorzitterOrganisatieId: 'gemeente' })).toEqual(['let.voorzitter-niet-onafhankelijk'])
    }
    expect(isOnafhankelijk('duo', feiten().partijen)).toBe(false)
  })
  it('LET-05, INV-8 each national party has its bestuurder, or a replacement with a mandate on that day', () => {
    expect(mist('getoetst', 'agendeer', { leden: [] })).toEqual(['let.partij-zonder-lid'])
    expect(mist('getoetst', 'agendeer', { leden: [vervanger(null)] })).toEqual(['let.partij-zonder-lid'])
    expect(mist('getoetst', 'agendeer', { leden: [vervanger(mandaat)] })).toEqual([])
    expect(mist('getoetst', 'agendeer', { leden: [vervanger({ ...mandaat, geldigTot: '2026-03-19' })] })).toHaveLength(
      1,
    )
    expect(mist('getoetst', 'agendeer', { leden: [{ ...bestuurder, soort: 'gast' }] })).toHaveLength(1)
  })
  it('a session is held on its day, not before', () => {
    expect(mist('geagendeerd', 'houd', { zittingOp: '2026-03-21' })).toEqual(['let.zitting-nog-niet-geweest'])
  })
  it('INV-7 nothing is final while a line is not confirmed by its own organisation', () => {
    expect(mist('gehouden', 'stelVast', { regels: [regel()] })).toEqual(['let.besluitregel-niet-bevestigd'])
  })
  it('INV-10 a deviation without motivation is never final', () => {
    const r = regel({ bevestigdDoor: 'b', wijktAf: true })
    expect(mist('gehouden', 'stelVast', { regels: [r] })).toEqual(['let.afwijking-zonder-motivering'])
  })
  it('INV-11 a return carries motivation, and advice or the reason why none; a rejection its motivation', () => {
    expect(mist('getoetst', 'legTerug', {}, { suggestie: '' })).toEqual(['let.geen-advies-bij-terugleggen'])
    expect(mist('getoetst', 'legTerug', {}, { suggestie: '', redenGeenSuggestie: 'Niets bekend.' })).toEqual([])
    expect(mist('getoetst', 'legTerug', {}, { patstellingLokaal: false })).toEqual(['let.patstelling-niet-lokaal'])
    expect(mist('getoetst', 'wijsAf', {}, { reden: '' })).toEqual(['let.geen-motivering'])
  })
  it('INV-12 no closing without learning part, LET-17 nor evaluation without recommendation or reason', () => {
    expect(mist('geevalueerd', 'sluit', { leerdeel: '' })).toEqual(['let.geen-leerdeel'])
    expect(mist('opvolging', 'evalueer', { aanbevelingen: 0 })).toEqual(['let.geen-aanbeveling'])
    expect(mist('opvolging', 'evalueer', { aanbevelingen: 0, redenGeenAanbeveling: 'Eenmalig.' })).toEqual([])
  })
  it('LET-24 no closing while a line is open', () => {
    expect(mist('geevalueerd', 'sluit', { regels: [regel({ bevestigdDoor: 'b' })] })).toEqual(['let.opvolging-open'])
  })
})

describe('decision lines', () => {
  const bij = { lid: bestuurder, voorzitterId: 'vz', sessieStatus: 'gehouden' as const, vandaag }
  it('INV-7 a member of the own organisation confirms', () => {
    expect(bevestigRegel(regel(), bij)).toMatchObject({ bevestigdDoor: 'b', bevestigdOp: vandaag })
  })
  it('INV-7 a member of another organisation, a guest, an outsider and the chair do not', () => {
    const doe = (lid: Lid | null) => codes(() => bevestigRegel(regel(), { ...bij, lid }))
    expect(doe({ ...bestuurder, organisatieId: 'uwv' })).toEqual(['let.regel-van-andere-organisatie'])
    expect(doe({ ...bestuurder, soort: 'gast' })).toEqual(['let.regel-van-andere-organisatie'])
    expect(doe(null)).toEqual(['let.regel-van-andere-organisatie'])
    expect(doe({ ...bestuurder, persoonId: 'vz' })).toEqual(['let.voorzitter-bevestigt-niet'])
  })
  it('INV-8 a replacement confirms only with a recorded mandate that runs', () => {
    const doe = (lid: Lid) => codes(() => bevestigRegel(regel(), { ...bij, lid }))
    expect(doe(vervanger(null))).toEqual(['let.vervanger-zonder-mandaat'])
    expect(doe(vervanger({ ...mandaat, tekst: '' }))).toEqual(['let.vervanger-zonder-mandaat'])
    expect(doe(vervanger({ ...mandaat, gegevenDoor: '' }))).toEqual(['let.vervanger-zonder-mandaat'])
    expect(doe(vervanger({ ...mandaat, geldigTot: '2026-03-19' }))).toEqual(['let.vervanger-zonder-mandaat'])
    expect(doe(vervanger({ ...mandaat, geldigTot: vandaag }))).toEqual([])
    expect(magBeslissen({ ...bestuurder, soort: 'gast' }, vandaag)).toBe(false)
  })
  it('INV-10 a deviation needs its reason, LET-14 a line its own power; all at once', () => {
    const kaal = regel({ inhoud: '', bevoegdheid: ' ', motivering: '', wijktAf: true })
    expect(codes(() => bevestigRegel(kaal, bij))).toEqual([
      'let.regel-zonder-inhoud',
      'let.regel-zonder-bevoegdheid',
      'let.regel-zonder-motivering',
      'let.afwijking-zonder-motivering',
    ])
    expect(ontbreektAanRegel(regel({ wijktAf: true, afwijkingsmotivering: 'Daarom.' }))).toEqual([])
  })
  it('only after the session and once; what is confirmed stays as it is', () => {
    expect(codes(() => bevestigRegel(regel(), { ...bij, sessieStatus: 'geagendeerd' }))).toEqual([
      'let.zitting-niet-gehouden',
    ])
    const vast = bevestigRegel(regel(), bij)
    expect(codes(() => bevestigRegel(vast, bij))).toEqual(['let.regel-al-bevestigd'])
    expect(codes(() => wijzigRegel(vast, { inhoud: 'Anders.' }))).toEqual(['let.regel-staat-vast'])
    expect(wijzigRegel(regel(), { inhoud: 'Anders.', organisatieId: 'uwv' })).toMatchObject({
      inhoud: 'Anders.',
      organisatieId: 'duo',
    })
  })
  it('LET-24 follow-up: done with proof, dropped with reason, late after its day', () => {
    const vast = bevestigRegel(regel(), bij)
    expect(codes(() => meldOpvolging(regel(), 'opvolging', 'gedaan', 'Brief'))).toEqual(['let.regel-niet-bevestigd'])
    expect(codes(() => meldOpvolging(vast, 'geevalueerd', 'vervallen', ' '))).toEqual([
      'let.opvolging-zonder-toelichting',
    ])
    expect(codes(() => meldOpvolging(vast, 'gehouden', 'gedaan', 'Brief'))).toEqual(['let.opvolging-niet-begonnen'])
    expect(meldOpvolging(vast, 'opvolging', 'gedaan', 'Brief van 1 april')).toMatchObject({ opvolging: 'gedaan' })
    expect(opvolgingTeLaat(vast, '2026-04-10')).toBe(false)
    expect(opvolgingTeLaat(vast, '2026-04-11')).toBe(true)
    expect(opvolgingTeLaat({ ...vast, opvolging: 'gedaan' }, '2026-04-11')).toBe(false)
  })
  it('clocks of eisen 3.6: session within 15 working days, review after 6 weeks', () => {
    expect(doelZittingOp('2026-03-03')).toBe('2026-03-24')
    expect(isWerkdag(doelZittingOp('2026-04-28'))).toBe(true)
    expect(herzieningOp('2026-03-03')).toBe('2026-04-14')
  })
})

describe('frozen dossier', () => {
  const dossier: Dossier = {
    casusnummer: 'C5',
    vastgezetOp: vandaag,
    analyse: 'Analyse',
    advies: 'Advies',
    adviesDoor: 'Raadsvrouw',
    adviesOp: '2026-03-02',
    standpunten: [
      { organisatie: 'DUO', standpunt: 'Nee' },
      { organisatie: 'Gemeente', standpunt: 'Ja' },
    ],
    opties: [
      { omschrijving: 'Draagkracht', organisatie: 'DUO', status: 'afgewezen', reden: 'Al gebruikt' },
      { omschrijving: 'Lager bedrag', organisatie: 'DUO', status: 'open', reden: null },
    ],
    verzoek: {
      probleem: 'a',
      stappen: 'b',
      gevraagd: 'c',
      waaromNietLokaal: 'd',
      professionalUitgeput: 'e',
      lmmUitgeput: 'f',
    },
  }
  it('INV-6 is refused without analysis or advice, and says all that is missing', () => {
    expect(codes(() => stelDossierSamen({ ...dossier, analyse: '', advies: ' ' }))).toEqual([
      'let.geen-lokale-analyse',
      'let.geen-advies-regisseur',
    ])
    expect(stelDossierSamen(dossier)).toBe(dossier)
    expect(codes(() => stelDossierSamen({ ...dossier, standpunten: [], opties: [] }))).toEqual([
      'let.geen-standpunt',
      'let.geen-opties',
    ])
    const zonderReden = dossier.opties.map((o) => ({ ...o, reden: null }))
    expect(codes(() => stelDossierSamen({ ...dossier, opties: zonderReden }))).toEqual([
      'let.afgewezen-optie-zonder-reden',
    ])
  })
  it('LET-25 is refused when the request lacks the problem, a step, what is asked or why not local', () => {
    for (const veld of ['probleem', 'stappen', 'gevraagd', 'waaromNietLokaal'])
      expect(codes(() => stelDossierSamen({ ...dossier, verzoek: { ...dossier.verzoek, [veld]: ' ' } }))).toEqual([
        'let.verzoek-niet-volledig',
      ])
  })
  it('INV-6 the digest input does not depend on order, and changes with every word', () => {
    const omgekeerd = {
      ...dossier,
      standpunten: [...dossier.standpunten].reverse(),
      opties: [...dossier.opties].reverse(),
    }
    expect(dossierTekst(omgekeerd)).toBe(dossierTekst(dossier))
    expect(dossierTekst({ ...dossier, advies: 'Advies.' })).not.toBe(dossierTekst(dossier))
  })
  it('canonical JSON: same value same text, whatever the key order; parses back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
        (o) => {
          const omgekeerd = Object.fromEntries(Object.entries(o).reverse())
          expect(canoniekeJson(omgekeerd)).toBe(canoniekeJson(o))
          expect(JSON.parse(canoniekeJson(o))).toEqual(JSON.parse(JSON.stringify(o).normalize('NFC')))
        },
      ),
    )
    expect(canoniekeJson({ b: [1, null], a: 'e\u0301' })).toBe('{"a":"\u00e9","b":[1,null]}')
    expect(() => canoniekeJson(0.5)).toThrow(RangeError)
  })
})

describe('random walks over the session', () => {
  it('INV-9, INV-11, INV-12: no end without its reason or its learning part', () => {
    const stap = fc.record({
      actie: fc.constantFrom(...sessieActies),
      leeg: fc.boolean(),
      afhankelijk: fc.boolean(),
      kaal: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 200 }), (stappen) => {
        let status: SessieStatus = 'verzocht'
        for (const s of stappen) {
          const f = feiten({
            leerdeel: s.leeg ? null : 'Geleerd.',
            voorzitterOrganisatieId: s.afhankelijk ? 'duo' : 'onafhankelijk',
          })
          const was: SessieStatus = status
          const kan: SessieStatus | null = probeer(was, s.actie, f, s.kaal ? {} : input)
          if (kan === null) continue
          status = kan
          if (status === 'gesloten' || status === 'geevalueerd') expect(s.leeg).toBe(false)
          if (status === 'afgewezen' || status === 'teruggelegd' || status === 'niet_meer_nodig')
            expect(s.kaal).toBe(false)
          if (status === 'geagendeerd') expect(s.afhankelijk).toBe(false)
          if (status === 'gehouden' && was === 'geagendeerd') expect(s.afhankelijk).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})
const probeer = (status: SessieStatus, actie: SessieActie, f: SessieFeiten, i: SessieInput): SessieStatus | null => {
  try {
    return zetSessieStap(status, actie, f, i)
  } catch (e) {
    expect(e).toBeInstanceOf(Refusal)
    return null
  }
}
