import type { Document } from '../../platform/documents.ts'
import { type Datum, datumVan, formatDatum, formatMoment } from '../../platform/time.ts'
import { DeelCategorie, Knelpunt, Levensdomein } from './casus.schema.ts'
import {
  deelCategorieLabels,
  knelpuntLabels,
  levensdomeinLabels,
  statusLabels,
  tredeLabels,
  uitkomstLabels,
} from './casus.texts.ts'
import type { CasusDetail } from './casus.uitvoer.schema.ts'
import type { Verslag } from './casus.verantwoording.schema.ts'

type Sectie = Document['secties'][number]
const gevuld = (s: Sectie): boolean =>
  [s.alineas, s.lijst, s.feiten, s.tabel?.rijen].some((deel) => deel !== undefined && deel.length > 0)
const alineas = (tekst: string): string[] => tekst.split(/\n+/).filter((t) => t.trim() !== '')
const regel = (...delen: (string | null | undefined)[]): string => delen.filter(Boolean).join(' ')

/** What this reader sees of a case, as sections: for the page of paper, the text for one's own file, and the resident. */
export function sectiesVan(c: CasusDetail): Sectie[] {
  const v = c.vraag
  const domeinen = v?.levensdomeinen
    .flatMap((d) => Levensdomein.safeParse(d).data ?? [])
    .map((d) => levensdomeinLabels[d])
  const oorzaken = v?.knelpunten.flatMap((k) => Knelpunt.safeParse(k).data ?? []).map((k) => knelpuntLabels[k])
  const secties: Sectie[] = [
    {
      kop: 'Waar het staat',
      feiten: [
        { naam: 'Nummer', waarde: c.nummer },
        { naam: 'Stand', waarde: `${statusLabels[c.status]}, trede ${c.trede} van 4 (${tredeLabels[c.trede]})` },
        { naam: 'Casusregisseur', waarde: regel(c.casusregisseur?.naam ?? 'nog niemand', `van ${c.organisatie.naam}`) },
        ...(c.regievoerder ? [{ naam: 'Regievoerder', waarde: c.regievoerder.naam }] : []),
        ...(c.volgendeActieOp
          ? [
              {
                naam: 'Volgende actie',
                waarde: regel(c.volgendeActie && `${c.volgendeActie},`, `uiterlijk ${formatDatum(c.volgendeActieOp)}`),
              },
            ]
          : []),
        ...(c.kritiekeDag
          ? [
              {
                naam: 'Kritieke dag',
                waarde: [formatDatum(c.kritiekeDag), c.kritiekeDagWat].filter(Boolean).join(': '),
              },
            ]
          : []),
        ...(c.uitkomst
          ? [{ naam: 'Uitkomst', waarde: regel(uitkomstLabels[c.uitkomst], v?.uitkomstToelichting) }]
          : []),
      ],
    },
    { kop: 'Wie', lijst: c.huishouden?.map((l) => `${l.pseudoniem}: ${l.rol}, ${l.leeftijdsklasse} jaar`) ?? [] },
    { kop: 'Wat zit er vast', alineas: alineas(v?.situatie ?? '') },
    { kop: 'Wat zij zelf willen', alineas: alineas(v?.wens ?? '') },
    { kop: 'Wat is er nodig', alineas: alineas(v?.gevraagd ?? '') },
    { kop: 'Waar het speelt en waarom het vastzit', lijst: [...(domeinen ?? []), ...(oorzaken ?? [])] },
  ]
  return [...secties, ...werkSecties(c)].filter(gevuld)
}

/** What is left out, is said. */
function eerder({ stappen }: CasusDetail): string[] {
  const n = stappen === null ? 0 : stappen.aantal - stappen.items.length
  if (n <= 0) return []
  return [
    n === 1
      ? 'Er is nog 1 eerdere stap. Die staat in de casus.'
      : `Er zijn nog ${n} eerdere stappen. Die staan in de casus.`,
  ]
}

function werkSecties(c: CasusDetail): Sectie[] {
  return [
    {
      kop: 'Stappen',
      lijst: [
        ...(c.stappen?.items.map((s) =>
          regel(`${formatDatum(s.datum)}:`, s.wat, s.resultaat, s.door && `(${s.door.naam})`),
        ) ?? []),
        ...eerder(c),
      ],
    },
    {
      kop: 'Partijen',
      tabel: {
        koppen: ['Organisatie', 'Rol', 'Standpunt'],
        rijen: c.partijen?.map((p) => [p.organisatie.naam, p.rol, p.standpunt ?? 'nog niet gegeven']) ?? [],
      },
    },
    {
      kop: 'Besluiten',
      tabel: {
        koppen: ['Datum', 'Organisatie', 'Besluit', 'Gevolg'],
        rijen: c.besluiten?.map((b) => [formatDatum(b.datum), b.organisatie.naam, b.soort, b.gevolg]) ?? [],
      },
    },
    {
      kop: 'Opties',
      lijst:
        c.opties?.map((o) => regel(`${o.omschrijving}:`, o.status.replaceAll('_', ' '), o.reden && `(${o.reden})`)) ??
        [],
    },
    {
      kop: 'Afspraken',
      tabel: {
        koppen: ['Wie', 'Wat', 'Uiterlijk', 'Stand'],
        rijen: c.afspraken?.map((a) => [a.organisatie.naam, a.wat, formatDatum(a.termijn), standVan(a)]) ?? [],
      },
    },
  ]
}

const standVan = (a: NonNullable<CasusDetail['afspraken']>[number]): string =>
  a.gedaanOp ? `gedaan op ${formatDatum(a.gedaanOp)}` : (a.vervallenReden ?? a.antwoord ?? a.status)

type Maker = { naam: string; organisatieNaam: string }
/** INV-52: whose it is, its date and its version. */
export const a4Document = (c: CasusDetail, door: Maker, vandaag: Datum): Document => ({
  titel: c.titel,
  eigenaar: `${door.naam}, ${door.organisatieNaam}`,
  datum: formatDatum(vandaag),
  versie: String(c.version),
  secties: sectiesVan(c),
  voet: 'Zonder namen en nummers van inwoners. Elke organisatie beslist over haar eigen regels.',
})

/** For one's own file system, so that nobody types twice. */
export function alsTekst(doc: Document): string {
  const secties = doc.secties.map((s) =>
    [
      s.kop.toUpperCase(),
      ...(s.feiten ?? []).map((f) => `${f.naam}: ${f.waarde}`),
      ...(s.alineas ?? []),
      ...(s.lijst ?? []).map((l) => `- ${l}`),
      ...(s.tabel?.rijen ?? []).map((r) => `- ${r.join(' | ')}`),
    ].join('\n'),
  )
  return `${[`${doc.titel}\n${doc.eigenaar}, ${doc.datum}, versie ${doc.versie}`, ...secties].join('\n\n')}\n`
}

/** INF-06 to INF-10: supports her account, and says that the resident's way to complain stays open. */
export function afwegingDocument(c: CasusDetail, v: Verslag, organisatie: string): Document {
  return {
    titel: `Afwegingsverslag ${c.nummer}`,
    eigenaar: `${v.vastgesteldDoor}, ${organisatie}`,
    datum: formatDatum(datumVan(new Date(v.vastgesteldOp))),
    versie: String(v.versie),
    inleiding: `Vastgesteld op ${formatMoment(new Date(v.vastgesteldOp))}. Dit verslag staat vast. Een aanvulling is een nieuwe versie.`,
    secties: [
      { kop: 'De belangen', alineas: alineas(v.belangen) },
      { kop: 'Wat de inwoner zelf vindt', alineas: alineas(v.stemInwoner) },
      { kop: 'De alternatieven', alineas: alineas(v.alternatieven) },
      { kop: 'Wie is geraadpleegd', alineas: alineas(v.geraadpleegd) },
      { kop: 'De keuze', alineas: alineas(v.keuze) },
      { kop: 'Waarom', alineas: alineas(v.motivering) },
      { kop: 'Procedures die tegelijk lopen', lijst: v.procedures },
      { kop: 'Steun van de eigen organisatie', alineas: alineas(v.steunOrganisatie) },
      { kop: 'Kenmerk', feiten: [{ naam: 'Vingerafdruk', waarde: v.vingerafdruk }] },
    ].filter(gevuld),
    voet: 'Dit verslag beperkt niets. De inwoner kan altijd bezwaar maken, een klacht indienen of naar de tuchtrechter gaan.',
  }
}

export const categorieNaam = (c: string): string => {
  const bekend = DeelCategorie.safeParse(c).data
  return bekend === undefined ? c : deelCategorieLabels[bekend]
}
