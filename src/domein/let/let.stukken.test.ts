import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakKlaarVoorLet, maakZittingGehouden, maakZittingOpAgenda } from '../../../test/support/let.ts'
import { leesStructuur, pdfinfo } from '../../../test/support/pdf.ts'
import { claims } from '../../../test/support/taal.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { geefAdvies } from '../overleg/index.ts'
import { bekijkSessie } from './usecases/bekijk-sessie.ts'
import { kiesVoorzitter } from './usecases/kies-voorzitter.ts'
import { bevestigBesluitregel, legRegelVast } from './usecases/leg-regel-vast.ts'
import { kalenderLet, maakLetStuk } from './usecases/maak-stukken.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { werkAgendaBij } from './usecases/werk-agenda-bij.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

// The papers of the LET as a screen reader gets them: headings, tables, reading order, and no power that does not exist.

let w: Wereld
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)
const code = (p: Promise<unknown>): Promise<string> =>
  p.then(
    () => 'gelukt',
    (e: { code: string }) => e.code,
  )
const stuk = async (wie: PersoonCode, sessieId: string, soort: string) => {
  const { inhoud } = await run(wie, maakLetStuk, { sessieId, soort })
  return { pdf: inhoud, ...leesStructuur(inhoud) }
}
const inVolgorde = (tekst: readonly string[], stukken: readonly string[]): void => {
  const alles = tekst.join(' ')
  const plekken = stukken.map((s) => alles.indexOf(s))
  expect(
    plekken.every((p) => p >= 0),
    `${stukken.filter((_s, i) => (plekken[i] ?? -1) < 0)} ontbreekt in: ${alles}`,
  ).toBe(true)
  expect(plekken).toEqual(plekken.toSorted((a, b) => a - b))
}

/** A session on its way to the end that the chair gives it. */
async function getoetst(): Promise<{ casusId: string; sessieId: string }> {
  const casusId = await maakKlaarVoorLet(w)
  const { id: sessieId } = await run('regievoerder', verzoekLet, {
    casusId,
    professionalUitgeput: 'Alles geprobeerd.',
    lmmUitgeput: 'Niemand mag beslissen.',
  })
  await run('coordinator', kiesVoorzitter, { sessieId, voorzitterId: w.persoon('let-voorzitter') })
  await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'toets' })
  return { casusId, sessieId }
}
const teruggelegd = async (extra: object): Promise<string> => {
  const { sessieId } = await getoetst()
  await run('let-voorzitter', zetSessieStap, {
    sessieId,
    actie: 'legTerug',
    reden: 'De gemeente kan dit zelf.',
    patstellingLokaal: true,
    ...extra,
  })
  return sessieId
}
const afgewezen = async (): Promise<string> => {
  const { sessieId } = await getoetst()
  await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'wijsAf', reden: 'De lokale weg is nog open.' })
  return sessieId
}

let gehouden: { casusId: string; sessieId: string; regelId: string }
beforeAll(async () => {
  w = await maakWereld()
  gehouden = await maakZittingGehouden(w)
  const { sessieId, regelId } = gehouden
  await run('let-secretaris', werkAgendaBij, { sessieId, verslag: 'DUO legt uit waarom.\nDe gemeente vraagt door.' })
  await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
  await run('bestuurder-duo', legRegelVast, {
    sessieId,
    organisatieId: w.org('duo'),
    inhoud: 'DUO belt haar vooraf.',
    bevoegdheid: 'Eigen werkwijze',
    motivering: 'Dan schrikt zij niet.',
    wijktAf: true,
    afwijkingsmotivering: 'Het advies noemt bellen niet.',
    eigenaar: 'Klant en dienst',
    uiterlijkOp: '2027-02-15',
  })
  await run('let-secretaris', vulLeerdeel, {
    sessieId,
    leerdeel: 'De regel werkt averechts.',
    aanbeveling: 'Pas de regel aan.',
    aanbevelingAan: w.org('duo'),
    gebied: 'wet_en_regelgeving',
  })
})
afterAll(() => w.drop())

describe('papers of a session', () => {
  it('the invitation: when and where, who sits at the table, the agenda in order', async () => {
    const { koppen, tabellen, lijstpunten, tekst } = await stuk('bestuurder-duo', gehouden.sessieId, 'uitnodiging')
    expect(koppen.slice(1)).toEqual([
      'H2 Wanneer en waar',
      'H2 Wie aan tafel zit',
      'H2 Agenda',
      'H2 Wat we van je vragen',
    ])
    expect(tabellen).toEqual([['Naam', 'Organisatie', 'Rol']])
    expect(lijstpunten).toBeGreaterThanOrEqual(10)
    inVolgorde(tekst, [
      'Opening',
      'advies van de casusregisseur',
      'Dienst Uitvoering Onderwijs: standpunt',
      'Wat wij leren',
    ])
    const { sessieId } = await getoetst()
    expect(await code(run('let-voorzitter', maakLetStuk, { sessieId, soort: 'uitnodiging' }))).toBe(
      'let.geen-zittingsdatum',
    )
  })

  it('LET-25 LET-09 the dossier: the request in its four parts, analysis, advice, positions and options', async () => {
    const { koppen, tabellen, tekst } = await stuk('bestuurder-duo', gehouden.sessieId, 'dossier')
    expect(koppen.slice(1)).toEqual([
      'H2 Het probleem',
      'H2 Wat nodig is',
      'H2 Welke stappen zijn gezet',
      'H2 Waarom het lokaal niet lukt',
      'H2 Waarom de professional niet verder kan',
      'H2 Waarom het LMM niet verder kan',
      'H2 Gezamenlijke analyse',
      'H2 Advies van de casusregisseur',
      'H2 Standpunten',
      'H2 Opties',
      'H2 Kenmerk',
    ])
    expect(tabellen).toEqual([
      ['Organisatie', 'Standpunt'],
      ['Optie', 'Organisatie', 'Stand', 'Waarom'],
    ])
    inVolgorde(tekst, [
      'De studieschuld is straks niet te betalen.',
      'Een lager maandbedrag voor de eerste aflossing.',
      'Begroting gemaakt en toeslagen nagerekend.',
      'De gemeente gaat niet over een studieschuld.',
      'Alles geprobeerd.',
      'Niemand mag beslissen.',
      'Het zit klem.',
      'Verlaag het bedrag.',
      'Mag niet van de wet.',
    ])
    const { dossier, verzoek } = await run('bestuurder-duo', bekijkSessie, { sessieId: gehouden.sessieId })
    expect(tekst.join('').replaceAll(/\s/g, '')).toContain(dossier?.sha256 ?? 'geen zegel')
    expect(Object.values(verzoek).every((v) => v !== '')).toBe(true)
  })

  it('INV-6 once frozen, paper and screen keep the words of that day, whatever the case says later', async () => {
    const { casusId, sessieId } = await maakZittingOpAgenda(w)
    await run('raadsvrouw', geefAdvies, { casusId, tekst: 'Scheld het bedrag kwijt.' })
    const s = await run('let-voorzitter', bekijkSessie, { sessieId })
    expect(s.advies).toMatchObject({ tekst: 'Verlaag het bedrag.', doorNaam: 'Raadsvrouw' })
    const { tekst } = await stuk('let-voorzitter', sessieId, 'dossier')
    expect(tekst.join(' ')).toContain('Verlaag het bedrag.')
    expect(tekst.join(' ')).not.toContain('Scheld')
  })

  it('LET-14 the minutes: each line is of one organisation, with its power, and an unconfirmed one does not count', async () => {
    const { koppen, tabellen, tekst } = await stuk('let-voorzitter', gehouden.sessieId, 'verslag')
    const van = 'H2 Besluitregel van Dienst Uitvoering Onderwijs'
    expect(koppen.slice(1)).toEqual([
      'H2 Zitting',
      'H2 Wie er waren',
      'H2 Verslag',
      'H2 Besluitregels',
      van,
      van,
      'H2 Wat wij leerden',
      'H2 Aanbevelingen',
    ])
    expect(tabellen).toEqual([
      ['Organisatie', 'Bevestigd door', 'Klaar vóór', 'Opvolging'],
      ['Aan', 'Over', 'Aanbeveling'],
    ])
    inVolgorde(tekst, [
      'Bestuurder duo, Dienst Uitvoering Onderwijs',
      'DUO legt uit waarom.',
      'WSF 2000',
      'namens Dienst Uitvoering Onderwijs door Bestuurder duo',
      'Het advies noemt bellen niet.',
      'nog niet; de regel telt nog niet',
      'De regel werkt averechts.',
      'Wet en regelgeving',
    ])
  })

  it('LET-12 the letter of a return carries the reason and the advice, or why there is none', async () => {
    const met = await stuk('raadsvrouw', await teruggelegd({ suggestie: 'Zaanstad deed het zo.' }), 'brief')
    expect(met.koppen.slice(1)).toEqual(['H2 Aan wie', 'H2 Waarom', 'H2 Advies of goed voorbeeld', 'H2 Wat nu'])
    inVolgorde(met.tekst, ['de casusregisseur van Stichting Raadslieden', 'De gemeente kan dit zelf.', 'Zaanstad deed'])
    const zonder = await stuk(
      'raadsvrouw',
      await teruggelegd({ redenGeenSuggestie: 'Geen voorbeeld bekend.' }),
      'brief',
    )
    expect(zonder.koppen.slice(1)).toEqual(['H2 Aan wie', 'H2 Waarom', 'H2 Waarom er geen advies bij zit', 'H2 Wat nu'])
  })

  it('LET-13 LET-26 the letter of a rejection carries the reason and is no decision to object to', async () => {
    const { koppen, tekst } = await stuk('regievoerder', await afgewezen(), 'brief')
    expect(koppen).toEqual([
      expect.stringMatching(/^H1 Afwijzing van het verzoek aan het LET, casus /),
      'H2 Aan wie',
      'H2 Waarom',
      'H2 Wat nu',
    ])
    inVolgorde(tekst, [
      'de regievoerder van het LMM',
      'De lokale weg is nog open.',
      'blijft bij het LMM',
      'geen besluit waartegen bezwaar kan',
    ])
    expect(await code(run('let-voorzitter', maakLetStuk, { sessieId: gehouden.sessieId, soort: 'brief' }))).toBe(
      'let.geen-brief',
    )
  })

  it('INV-19 INV-52 every paper is tagged PDF/UA with owner, date, version and language, and claims no power', async () => {
    const alle = [
      ...(await Promise.all(
        ['uitnodiging', 'dossier', 'verslag'].map((s) => stuk('let-voorzitter', gehouden.sessieId, s)),
      )),
      await stuk('regievoerder', await afgewezen(), 'brief'),
      await stuk('raadsvrouw', await teruggelegd({ suggestie: 'Bel de buurgemeente.' }), 'brief'),
    ]
    for (const { pdf, koppen, tekst } of alle) {
      expect(pdfinfo(pdf)).toMatch(/^Tagged: +yes$/m)
      expect(pdfinfo(pdf, '-meta')).toMatch(/pdfuaid:part>1</)
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(nl/)
      expect(koppen.filter((k) => k.startsWith('H1 '))).toHaveLength(1)
      expect(tekst.join(' ')).toMatch(/Landelijk Escalatie Team, secretariaat, \d+ \w+ \d{4}, versie \d+/)
      for (const c of claims) expect(tekst.join(' ')).not.toMatch(c.patroon)
    }
  })

  it('INV-49 the calendar file says when and where, nothing about whom, and moves along when the day moves', async () => {
    const { sessieId } = await maakZittingOpAgenda(w)
    const eerst = String((await run('bestuurder-duo', kalenderLet, { sessieId })).inhoud)
    await run('let-secretaris', werkAgendaBij, { sessieId, zittingOp: '2027-01-12', plaats: 'Zaal 3, Den Haag' })
    const later = String((await run('bestuurder-duo', kalenderLet, { sessieId })).inhoud)
    const veld = (ics: string, naam: string): string => new RegExp(`^${naam}:(.*)$`, 'm').exec(ics)?.[1]?.trim() ?? ''
    expect(veld(later, 'UID')).toBe(veld(eerst, 'UID'))
    expect(Number(veld(later, 'SEQUENCE'))).toBeGreaterThan(Number(veld(eerst, 'SEQUENCE')))
    expect(veld(later, 'DTSTART')).toBe('20270112T090000Z')
    expect(later).not.toMatch(/klem|studieschuld|bedrag/i)
  })
})
