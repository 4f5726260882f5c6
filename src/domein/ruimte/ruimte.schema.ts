import { z } from 'zod'
import { beoordelingen, rechtsstatussen, zekerheden } from './ruimte.rules.ts'

/** Kind of room, as everyday grouping on screens (the reference data has the same list). */
export const SOORTEN = [
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
export const Soort = z.enum(SOORTEN)
export type Soort = z.infer<typeof Soort>

export const DOMEINEN = [
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
export const Domein = z.enum(DOMEINEN)
export type Domein = z.infer<typeof Domein>

/** AFW-02: professionals often cannot tell a law from a policy rule. */
export const SOORTEN_REGEL = [
  'wet',
  'amvb',
  'ministeriele_regeling',
  'beleidsregel',
  'verordening',
  'afspraak',
  'verdrag',
] as const
export const SoortRegel = z.enum(SOORTEN_REGEL)
export type SoortRegel = z.infer<typeof SoortRegel>

/** AFW-04 (004 L1698, L1776-1783). */
export const BEVOEGDHEDEN = [
  'gebonden',
  'beleidsvrijheid',
  'beoordelingsruimte',
  'afwijkingsgrond',
  'hardheidsclausule',
] as const
export const Bevoegdheid = z.enum(BEVOEGDHEDEN)
export type Bevoegdheid = z.infer<typeof Bevoegdheid>

/** AFW-21: who has the say, the executor or the department; often unclear, then it says so. */
export const BESLISLAGEN = ['uitvoerder', 'departement', 'beide', 'rechter', 'anders', 'onbekend'] as const
export const Beslislaag = z.enum(BESLISLAGEN)
export type Beslislaag = z.infer<typeof Beslislaag>

/** AFW-11 (004 L1647-1654): the four situations in which this room is asked for. */
export const SITUATIES = ['invordering_uitkering', 'boete_dwangsom', 'belasting_heffing', 'voorziening'] as const
export const Situatie = z.enum(SITUATIES)
export type Situatie = z.infer<typeof Situatie>

export const FRAUDE = ['nvt', 'weegt_mee', 'deels', 'nee', 'ja'] as const
export const Fraude = z.enum(FRAUDE)
export type Fraude = z.infer<typeof Fraude>

export const Rechtsstatus = z.enum(rechtsstatussen)
export type Rechtsstatus = z.infer<typeof Rechtsstatus>
export const Zekerheid = z.enum(zekerheden)
export type Zekerheid = z.infer<typeof Zekerheid>
export const Beoordeling = z.enum(beoordelingen)
export type Beoordeling = z.infer<typeof Beoordeling>

export const Sleutel = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik alleen kleine letters, cijfers en streepjes.')
  .max(80)

const tekst = (max: number) => z.string().trim().min(1).max(max)
const lijst = (max: number) => z.array(tekst(max)).min(1)
const datum = z.iso.date('Vul een datum in, bijvoorbeeld 2026-11-26.').nullable()

/** Everything a version holds of the provision itself; the marks of the review are kept by the machine. */
const Velden = z.strictObject({
  titel: tekst(120),
  wet: tekst(200),
  bwb: z
    .string()
    .regex(/^BWBR\d{7}$/, 'Een BWB-nummer is BWBR en zeven cijfers.')
    .nullable(),
  artikel: tekst(60).nullable(),
  lid: tekst(120).nullable(),
  soortRegel: SoortRegel,
  soort: Soort,
  bevoegdheid: Bevoegdheid,
  organisaties: lijst(80),
  beslist: tekst(200),
  beslislaag: Beslislaag,
  domeinen: z.array(Domein).min(1),
  situaties: z.array(Situatie),
  samenvatting: tekst(600),
  voorwaarden: tekst(2000),
  trefwoorden: lijst(60),
  fraude: Fraude,
  rechtsstatus: Rechtsstatus,
  geldigVan: datum,
  geldigTot: datum,
  zekerheid: Zekerheid,
  bron: tekst(2000).nullable(),
  bronDatum: tekst(80).nullable(),
  noot: tekst(2000).nullable(),
})
/** The same as somebody types it: what is left open is empty. */
export const BepalingInhoud = Velden.extend({
  bwb: Velden.shape.bwb.default(null),
  artikel: Velden.shape.artikel.default(null),
  lid: Velden.shape.lid.default(null),
  beslislaag: Velden.shape.beslislaag.default('onbekend'),
  situaties: Velden.shape.situaties.default([]),
  geldigVan: Velden.shape.geldigVan.default(null),
  geldigTot: Velden.shape.geldigTot.default(null),
  bron: Velden.shape.bron.default(null),
  bronDatum: Velden.shape.bronDatum.default(null),
  noot: Velden.shape.noot.default(null),
})
export type BepalingInhoud = z.output<typeof BepalingInhoud>
export const BepalingInvoer = BepalingInhoud.refine(
  (b) => b.geldigVan === null || b.geldigTot === null || b.geldigTot > b.geldigVan,
  { path: ['geldigTot'], message: 'De einddatum ligt na de begindatum.' },
)

export const Versie = Velden.extend({
  nr: z.int(),
  beoordeling: Beoordeling,
  beoordeeldOp: z.string().nullable(),
  wijziging: z.string(),
  vastgelegdOp: z.string(),
  vastgelegdDoorOrganisatie: z.string().nullable(),
})
export type Versie = z.infer<typeof Versie>

/** INV-34: 1 to 4 is shown as '<5'. */
const Aantal = z.union([z.int(), z.literal('<5')])

/** INV-42: no list, page or answer without all three marks. */
export const Bepaling = Versie.extend({
  id: z.string(),
  sleutel: z.string(),
  version: z.int(),
  gebruikt: Aantal,
  geweigerd: Aantal,
})
export type Bepaling = z.infer<typeof Bepaling>

/** A provision with all its versions, and what was decided with it elsewhere (AFW-10). */
export const BepalingMetGeschiedenis = Bepaling.extend({
  /** The version that was asked for, when it is not the current one. */
  toen: Versie.nullable(),
  versies: z.array(z.strictObject({ nr: z.int(), op: z.string(), wijziging: z.string() })),
  voorbeelden: z.array(
    z.strictObject({
      situatie: z.string(),
      uitkomst: z.enum(['toegepast', 'geweigerd']),
      waarom: z.string(),
      jaar: z.int(),
      bron: z.string(),
    }),
  ),
})
export type BepalingMetGeschiedenis = z.infer<typeof BepalingMetGeschiedenis>

/** What the four-eyes rules look at. */
export type BepalingSubject = {
  readonly id: string
  readonly sleutel: string
  readonly version: number
  readonly beoordeling: Beoordeling
  readonly huidigNr: number
  readonly voorgesteldDoor: string | null
  readonly gecontroleerdDoor: string | null
}

/** A repeated query parameter may come once as plain text. */
const meer = <T extends z.ZodType>(element: T) => z.array(element).default([])

export const ZoekRuimteInput = z.strictObject({
  q: z.string().trim().max(600).default(''),
  organisatie: meer(z.string().max(80)),
  soort: meer(Soort),
  domein: meer(Domein),
  situatie: meer(Situatie),
  rechtsstatus: meer(Rechtsstatus),
  beoordeling: meer(Beoordeling),
  wet: meer(z.string().max(200)),
  na: z.string().max(200).optional(),
})
export type ZoekRuimteInput = z.infer<typeof ZoekRuimteInput>

export const Treffer = Bepaling.extend({
  /** The words of the question that this provision answers to, heaviest first. */
  waarom: z.array(z.strictObject({ gezegd: z.string(), gevonden: z.string() })),
})
export type Treffer = z.infer<typeof Treffer>

const kort = (min: number, max: number) => z.string().trim().min(min).max(max)
/** AFW-10, SL-15: what was decided somewhere with a provision, without a case or a person. */
export const Voorbeeldinvoer = z.strictObject({
  sleutel: Sleutel,
  situatie: kort(10, 600),
  uitkomst: z.enum(['toegepast', 'geweigerd']),
  waarom: kort(10, 600),
  jaar: z.int().min(2000).max(2100),
  bron: kort(3, 200),
})
export type Voorbeeldinvoer = z.infer<typeof Voorbeeldinvoer>

const Facet = z.array(z.strictObject({ waarde: z.string(), aantal: z.int() }))
export const Zoekresultaat = z.strictObject({
  items: z.array(Treffer),
  totaal: z.int(),
  volgende: z.string().nullable(),
  facetten: z.strictObject({ organisatie: Facet, soort: Facet, rechtsstatus: Facet, domein: Facet }),
  /** Typing mistakes that were mended. */
  gelezenAls: z.array(z.strictObject({ woord: z.string(), als: z.string() })),
})
export type Zoekresultaat = z.infer<typeof Zoekresultaat>
