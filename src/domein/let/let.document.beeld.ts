import type { Document } from '../../platform/documents.ts'
import { datumVan, formatDatum, formatDatumLang } from '../../platform/time.ts'
import type { Dossier } from './let.schema.ts'
import type { Sessie } from './let.store.ts'
import {
  agendaPunten,
  gebiedNamen,
  juridischKarakter,
  letBeslistZelfNiet,
  lidSoortLabels,
  opvolgingLabels,
  sessieStatusLabels,
} from './let.texts.ts'

// The papers of a session as sections, for one template; who reads them aloud gets headings and tables (PDF/UA).

type Inhoud = Pick<Document, 'titel' | 'inleiding' | 'secties' | 'voet'>
type Namen = ReadonlyMap<string, string>
type Aanbeveling = { naam: string; gebied: string; tekst: string }
const alineas = (tekst: string): string[] => tekst.split(/\n+/).filter((t) => t.trim() !== '')
const ofNiets = (tekst: string, anders: string): string[] => (tekst.trim() === '' ? [anders] : alineas(tekst))
const naamVan = (namen: Namen, id: string | null): string => namen.get(id ?? '') ?? 'nog niet gekozen'

export const uitnodiging = (s: Sessie, namen: Namen): Inhoud => ({
  titel: `Uitnodiging voor de zitting van het LET, casus ${s.nummer}`,
  inleiding: letBeslistZelfNiet,
  secties: [
    {
      kop: 'Wanneer en waar',
      feiten: [
        { naam: 'Dag', waarde: s.zittingOp ? formatDatumLang(s.zittingOp) : 'nog niet gepland' },
        { naam: 'Tijd', waarde: s.zittingTijd ?? 'volgt' },
        { naam: 'Waar', waarde: s.plaats || 'volgt' },
        { naam: 'Voorzitter', waarde: naamVan(namen, s.voorzitterId) },
      ],
    },
    {
      kop: 'Wie aan tafel zit',
      tabel: {
        koppen: ['Naam', 'Organisatie', 'Rol'],
        rijen: s.leden.map((l) => [
          namen.get(l.persoonId) ?? 'onbekend',
          s.partijen.find((p) => p.organisatieId === l.organisatieId)?.naam ?? '',
          lidSoortLabels[l.soort],
        ]),
      },
    },
    { kop: 'Agenda', lijst: agendaPunten(s.partijen.map((p) => p.naam)) },
    {
      kop: 'Wat we van je vragen',
      lijst: [
        'Lees het dossier. Het advies van de casusregisseur staat vast.',
        'Geef vooraf het standpunt van je organisatie.',
        'Kun je niet? Laat je vervangen door iemand met een mandaat. De secretaris legt dat vast.',
      ],
    },
  ],
})

export const dossier = (d: Dossier, zegel: { op: string; sha256: string } | null): Inhoud => ({
  titel: `Dossier voor het LET, casus ${d.casusnummer}`,
  inleiding: letBeslistZelfNiet,
  secties: [
    { kop: 'Het probleem', alineas: alineas(d.verzoek.probleem) },
    { kop: 'Wat nodig is', alineas: alineas(d.verzoek.gevraagd) },
    { kop: 'Welke stappen zijn gezet', lijst: alineas(d.verzoek.stappen) },
    { kop: 'Waarom het lokaal niet lukt', alineas: alineas(d.verzoek.waaromNietLokaal) },
    { kop: 'Waarom de professional niet verder kan', alineas: alineas(d.verzoek.professionalUitgeput) },
    { kop: 'Waarom het LMM niet verder kan', alineas: alineas(d.verzoek.lmmUitgeput) },
    { kop: 'Gezamenlijke analyse', alineas: ofNiets(d.analyse, 'Nog niet vastgelegd.') },
    { kop: 'Advies van de casusregisseur', alineas: ofNiets(d.advies, 'Nog niet vastgelegd.') },
    {
      kop: 'Standpunten',
      tabel: {
        koppen: ['Organisatie', 'Standpunt'],
        rijen: d.standpunten.map((p) => [p.organisatie, p.standpunt || 'nog niet gegeven']),
      },
    },
    {
      kop: 'Opties',
      tabel: {
        koppen: ['Optie', 'Organisatie', 'Stand', 'Waarom'],
        rijen: d.opties.map((o) => [o.omschrijving, o.organisatie, o.status.replaceAll('_', ' '), o.reden ?? '']),
      },
    },
    {
      kop: 'Kenmerk',
      alineas: zegel
        ? [`Vastgezet op ${zegel.op}. Wie een letter verandert, krijgt een ander zegel.`, `Zegel: ${zegel.sha256}`]
        : ['Concept. Het dossier wordt vastgezet als de zitting op de agenda komt.'],
    },
  ],
})

const wieEr = (s: Sessie, namen: Namen): string[] =>
  s.aanwezig.map((id) => {
    const org = s.leden.find((l) => l.persoonId === id)?.organisatieId
    const naam = s.partijen.find((p) => p.organisatieId === org)?.naam
    return [namen.get(id) ?? 'onbekend', naam].filter(Boolean).join(', ')
  })

const regelSectie = (r: Sessie['regels'][number], namen: Namen): Document['secties'][number] => ({
  // LET-14: always whose line it is
  kop: `Besluitregel van ${r.organisatieNaam}`,
  feiten: [
    { naam: 'Wat de organisatie doet', waarde: r.inhoud },
    { naam: 'Waarop zij zich baseert', waarde: r.bevoegdheid },
    { naam: 'Waarom', waarde: r.motivering },
    ...(r.wijktAf ? [{ naam: 'Wijkt af van het advies', waarde: r.afwijkingsmotivering ?? 'nog niet uitgelegd' }] : []),
    { naam: 'Wie het uitvoert', waarde: r.eigenaar },
    {
      naam: 'Bevestigd',
      waarde:
        r.bevestigdDoor && r.bevestigdMoment
          ? `namens ${r.organisatieNaam} door ${namen.get(r.bevestigdDoor) ?? 'onbekend'}, ${formatDatum(datumVan(new Date(r.bevestigdMoment)))}`
          : 'nog niet; de regel telt nog niet',
    },
  ],
})

export const verslag = (s: Sessie, namen: Namen, aanbevelingen: readonly Aanbeveling[]): Inhoud => ({
  titel: `Verslag en besluitregels, casus ${s.nummer}`,
  inleiding: letBeslistZelfNiet,
  secties: [
    {
      kop: 'Zitting',
      feiten: [
        { naam: 'Voorzitter', waarde: naamVan(namen, s.voorzitterId) },
        { naam: 'Dag', waarde: s.zittingOp ? formatDatum(s.zittingOp) : 'nog niet gepland' },
        { naam: 'Stand', waarde: sessieStatusLabels[s.status] },
        ...(s.bemiddelaar ? [{ naam: 'Om bemiddeling gevraagd', waarde: s.bemiddelaar }] : []),
      ],
    },
    { kop: 'Wie er waren', lijst: s.aanwezig.length > 0 ? wieEr(s, namen) : ['nog niet vastgelegd'] },
    { kop: 'Verslag', alineas: ofNiets(s.verslag, 'Er is nog geen verslag.') },
    {
      kop: 'Besluitregels',
      tabel: {
        koppen: ['Organisatie', 'Bevestigd door', 'Klaar vóór', 'Opvolging'],
        rijen: s.regels.map((r) => [
          r.organisatieNaam,
          namen.get(r.bevestigdDoor ?? '') ?? 'nog niet bevestigd',
          formatDatum(r.uiterlijkOp),
          [opvolgingLabels[r.opvolging], r.opvolgingToelichting].filter(Boolean).join(': '),
        ]),
      },
    },
    ...s.regels.map((r) => regelSectie(r, namen)),
    { kop: 'Wat wij leerden', alineas: ofNiets(s.leerdeel ?? '', 'Nog niet ingevuld.') },
    aanbevelingen.length > 0
      ? {
          kop: 'Aanbevelingen',
          tabel: {
            koppen: ['Aan', 'Over', 'Aanbeveling'],
            rijen: aanbevelingen.map((a) => [a.naam, gebiedNamen[a.gebied] ?? a.gebied, a.tekst]),
          },
        }
      : { kop: 'Aanbevelingen', alineas: [s.redenGeenAanbeveling ?? 'Nog niet ingevuld.'] },
  ],
})

export function brief(s: Sessie, namen: Namen): Inhoud {
  const terug = s.status === 'teruggelegd'
  const eigenaar = s.partijen.find((p) => p.organisatieId === s.eigenaarId)?.naam ?? ''
  return {
    titel: `${terug ? 'Teruglegging' : 'Afwijzing'} van het verzoek aan het LET, casus ${s.nummer}`,
    secties: [
      {
        kop: 'Aan wie',
        feiten: [
          { naam: 'Aan', waarde: terug ? `de casusregisseur van ${eigenaar}` : 'de regievoerder van het LMM' },
          { naam: 'Van', waarde: `${naamVan(namen, s.voorzitterId)}, voorzitter` },
        ],
      },
      { kop: 'Waarom', alineas: alineas(s.reden ?? '') },
      ...(terug && s.suggestie ? [{ kop: 'Advies of goed voorbeeld', alineas: alineas(s.suggestie) }] : []),
      ...(terug && !s.suggestie
        ? [{ kop: 'Waarom er geen advies bij zit', alineas: alineas(s.redenGeenSuggestie ?? '') }]
        : []),
      {
        kop: 'Wat nu',
        alineas: [
          terug
            ? 'De casusregisseur pakt de casus weer op in de eigen organisatie.'
            : 'De casus blijft bij het LMM. De regievoerder neemt contact op.',
        ],
      },
    ],
    voet: juridischKarakter,
  }
}
