// The shape of the reference data that is carried in as the project's own (REG-01, AFW-01). Loading parses with these,
// so a bad refresh of the files stops at the row and field that is wrong.

import { z } from 'zod'
// Imported, so that the built program carries the data along.
import afwijkingsruimte from './afwijkingsruimte.json' with { type: 'json' }
import organisaties from './organisaties.json' with { type: 'json' }

const tekst = z.string().min(1)
const datum = z.iso.date()
const tooi = z.string().regex(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z0-9]+$/)
const oin = z.string().regex(/^\d{20}$/)
const bwb = z.string().regex(/^BWBR\d{7}$/)
const gemeentecode = z.string().regex(/^GM\d{4}$/)

export const LEEFDOMEINEN = [
  'inkomen',
  'schulden',
  'zorg',
  'wonen',
  'jeugd',
  'studie',
  'verblijf',
  'veiligheid',
  'werk',
  'rechtsbescherming',
] as const
const leefdomein = z.enum(LEEFDOMEINEN)

const soortOrganisatie = z.enum([
  'ministerie',
  'zbo',
  'agentschap',
  'dienst',
  'gemeente',
  'samenwerkingsverband',
  'koepel',
  'ombudsman',
  'verzekeraar',
  'zorgkantoor',
  'corporatie-koepel',
  'reclassering',
  'hulpstructuur',
])

const inwonersklasse = z.enum(['100.000+', '50.000-100.000', '20.000-50.000', '<20.000'])

const wet = z.strictObject({ afkorting: tekst, naam: tekst, bwb: bwb.nullable() })

const bron = z.strictObject({
  id: tekst,
  titel: tekst,
  stand: tekst,
  url: z.url().nullable(),
  gebruik: tekst,
  licentie: tekst.optional(),
})

const provincie = z.strictObject({
  code: z.string().regex(/^PV\d{2}$/),
  naam: tekst,
  tooi,
  aantalGemeenten: z.int().positive(),
})

const veiligheidsregio = z.strictObject({
  code: z.string().regex(/^VR\d{2}$/),
  naam: tekst,
  aantalGemeenten: z.int().positive(),
})

const gemeenteWijziging = z.strictObject({
  per: datum,
  soort: tekst,
  van: gemeentecode.optional(),
  opgaanIn: gemeentecode.optional(),
  status: tekst,
  bron: tekst,
})

export const GemeenteSchema = z.strictObject({
  code: gemeentecode,
  cbs: z.string().regex(/^\d{4}$/),
  naam: tekst,
  weergavenaam: tekst,
  naamCbs2026: tekst,
  naamRoo: tekst,
  provincie: tekst,
  provincieCode: tekst,
  tooi,
  oin,
  inwoners: z.int().positive(),
  inwoners2025: z.int().positive(),
  klasse: z.union([z.enum(['G4', 'G40']), inwonersklasse]),
  inwonersklasse,
  veiligheidsregio: tekst,
  veiligheidsregioBevestigd: z.boolean(),
  website: z.url(),
  alias: z.array(tekst).optional(),
  pmmGenoemd: z.array(z.strictObject({ jaar: z.int(), bron: tekst })).optional(),
  wijziging: gemeenteWijziging.optional(),
})

export const SamenwerkingsverbandSchema = z.strictObject({
  id: z.string().regex(/^so\d{4}$/),
  naam: tekst,
  afkorting: tekst.nullable(),
  type: z.literal('samenwerkingsverband'),
  vorm: tekst,
  regeling: tekst,
  tooi,
  website: z.url().nullable(),
  leefdomeinen: z.array(leefdomein).min(1),
  deelnemers: z.array(gemeentecode).min(1),
  bron: tekst,
  toelichting: tekst.optional(),
})

export const LandelijkeOrganisatieSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  naam: tekst,
  afkorting: tekst.nullable(),
  type: soortOrganisatie,
  ministerie: tekst.nullable(),
  tooi: tooi.nullable(),
  oin: oin.nullable(),
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  website: z.url().nullable(),
  wetten: z.array(wet),
  wettenRol: z.literal('stelsel').optional(),
  leefdomeinen: z.array(leefdomein).min(1),
  pmm: z.strictObject({ status: z.enum(['genoemd', 'geen_bron']), bron: z.array(tekst), rol: tekst.optional() }),
  status: z.enum(['actief', 'opgeheven']),
  toelichting: tekst.optional(),
  onderdeelVan: tekst.optional(),
  werkgebied: z.array(gemeentecode).optional(),
  wijziging: z.strictObject({ per: datum, soort: tekst, in: tekst, bron: z.array(tekst) }).optional(),
})

export const OrganisatiesSchema = z.strictObject({
  peildatum: datum,
  versie: z.int().positive(),
  taal: z.literal('nl'),
  toelichting: tekst,
  inwonersToelichting: tekst,
  aantallen: z.strictObject({
    gemeenten: z.int(),
    provincies: z.int(),
    inwonersSom: z.int(),
    samenwerkingsverbanden: z.int(),
    landelijk: z.int(),
  }),
  bron: z.array(bron).min(1),
  pmmStand: z.array(
    z.strictObject({
      peil: datum,
      gemeenten: z.int(),
      uitvoeringsorganisaties: z.int(),
      bron: tekst,
      toelichting: tekst.optional(),
    }),
  ),
  codelijsten: z.strictObject({
    type: z.array(soortOrganisatie),
    leefdomein: z.array(leefdomein),
    pmmStatus: z.record(tekst, tekst),
    klasse: z.array(tekst),
    tooiPatroonGemeente: tekst,
  }),
  gemeenteTaken: z.strictObject({
    type: z.literal('gemeente'),
    wetten: z.array(wet).min(1),
    leefdomeinen: z.array(leefdomein),
    toelichting: tekst,
  }),
  provincies: z.array(provincie),
  veiligheidsregios: z.array(veiligheidsregio),
  gemeenten: z.array(GemeenteSchema),
  samenwerkingsverbanden: z.array(SamenwerkingsverbandSchema),
  landelijk: z.array(LandelijkeOrganisatieSchema),
})

/** Kind of room, as the catalogue holds it; the screens show a label, never this code. */
export const SOORTEN_RUIMTE = [
  'kan_bepaling',
  'uitstel_of_regeling',
  'dringende_redenen',
  'verplichte_afwijking',
  'hardheidsclausule',
  'garantie',
  'individualisering',
  'kwijtschelding',
  'matiging',
  'evenredigheid',
  'BRP',
  'bijzondere_bijstand',
  'terugvordering_afzien',
  'beleidsregel_afwijking',
] as const

export const RUIMTEDOMEINEN = [
  'schulden',
  'inkomen',
  'wonen',
  'jeugd_opvoeding',
  'zorg',
  'gezondheid',
  'onderwijs_studie',
  'veiligheid',
  'kinderopvang_toeslagen',
  'verblijf_inburgering',
  'werk',
  'dagbesteding',
] as const

export const BepalingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  law: tekst,
  bwb: bwb.nullable(),
  article: tekst.nullable(),
  lid: tekst.nullable(),
  orgs: z.array(tekst).min(1),
  type: z.enum(SOORTEN_RUIMTE),
  domains: z.array(z.enum(RUIMTEDOMEINEN)).min(1),
  summary: tekst,
  conditions: tekst,
  keywords: z.array(tekst).min(1),
  decides: tekst,
  // nee = fraud does not exclude; weegt_mee = blame is weighed; deels / ja = (partly) excluded by fraud or blame.
  fraud: z.enum(['nvt', 'weegt_mee', 'deels', 'nee', 'ja']),
  // INV-42: certainty is a mark of its own, next to legal status and the review on this platform.
  confidence: z.enum(['verified', 'known', 'check']),
  status: z.enum(['geldend', 'nakijken', 'toekomstig']),
  source: tekst.nullable(),
  source_date: tekst.nullable(),
  note: tekst.nullable(),
})

export const AfwijkingsruimteSchema = z.array(BepalingSchema)

export type Organisatiegegevens = z.infer<typeof OrganisatiesSchema>
export type GemeenteGegevens = z.infer<typeof GemeenteSchema>
export type SamenwerkingsverbandGegevens = z.infer<typeof SamenwerkingsverbandSchema>
export type LandelijkeOrganisatieGegevens = z.infer<typeof LandelijkeOrganisatieSchema>
export type BepalingGegevens = z.infer<typeof BepalingSchema>

export function leesOrganisaties(): Organisatiegegevens {
  return OrganisatiesSchema.parse(organisaties)
}

export function leesAfwijkingsruimte(): readonly BepalingGegevens[] {
  return AfwijkingsruimteSchema.parse(afwijkingsruimte)
}
