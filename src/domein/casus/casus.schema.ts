import { z } from 'zod'
import type { Id } from '../../platform/ids.ts'
import { isDatum } from '../../platform/time.ts'

export type CasusId = Id<'casus'>

export const casusStatussen = [
  'concept',
  'eigen_organisatie',
  'register',
  'lmm_aangemeld',
  'lmm_behandeling',
  'let_verzocht',
  'let_behandeling',
  'uitvoering',
  'afgerond',
  'gesloten',
  'teruggelegd',
  'ingetrokken',
] as const
export const CasusStatus = z.enum(casusStatussen)
export type CasusStatus = z.infer<typeof CasusStatus>

export const casusActies = [
  'start',
  'gaNaarRegister',
  'meldAanBijLmm',
  'neemInBehandeling',
  'legTerug',
  'pakWeerOp',
  'startUitvoering',
  'verzoekLet',
  'neemInLetBehandeling',
  'trekLetVerzoekTerug',
  'wijsLetAf',
  'meldImpasse',
  'hervatBijRegister',
  'hervatBijLmm',
  'rondAf',
  'sluit',
  'heropenInEigenOrganisatie',
  'heropenBijLmm',
  'trekIn',
] as const
export const CasusActie = z.enum(casusActies)
export type CasusActie = z.infer<typeof CasusActie>

/** The rungs of the ladder (GEN-01): 1 own organisation, 2 Maatwerkregister, 3 LMM, 4 LET. */
export const Trede = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Trede = z.infer<typeof Trede>

/** The 13 domain names of the ZRM 2017 and four of our own (eisen 2.3); names only, no scoring anchors. */
export const levensdomeinen = [
  'financien',
  'werk_opleiding',
  'tijdsbesteding',
  'huisvesting',
  'huiselijke_relaties',
  'geestelijke_gezondheid',
  'lichamelijke_gezondheid',
  'middelengebruik',
  'basale_adl',
  'instrumentele_adl',
  'sociaal_netwerk',
  'maatschappelijke_participatie',
  'justitie',
  'onderwijs',
  'veiligheid',
  'opvoeding_kinderen',
  'inburgering_verblijf',
] as const
export const Levensdomein = z.enum(levensdomeinen)
export type Levensdomein = z.infer<typeof Levensdomein>

/** GEN-07: the part of basic security that is at stake. */
export const bestaanszekerheden = ['wonen', 'inkomen', 'veiligheid', 'welzijn_kinderen'] as const
export const Bestaanszekerheid = z.enum(bestaanszekerheden)
export type Bestaanszekerheid = z.infer<typeof Bestaanszekerheid>

export const urgenties = ['gewoon', 'spoed', 'acuut'] as const
export const Urgentie = z.enum(urgenties)
export type Urgentie = z.infer<typeof Urgentie>

/** GEN-24: why it is stuck. The last one comes from the PMM year figures of 2023 (eisen 2.1). */
export const knelpunten = [
  'veel_partijen',
  'deelbeelden',
  'botsende_paradigma',
  'geen_totaalbeeld',
  'geen_mandaat',
  'geen_rugdekking',
  'ruimte_onbekend',
  'privacyvrees',
  'betaler_onduidelijk',
  'invordering_niet_afgestemd',
  'beslisser_onduidelijk',
] as const
export const Knelpunt = z.enum(knelpunten)
export type Knelpunt = z.infer<typeof Knelpunt>

/** LMM-16, and LET-22: solved because the LET was in sight. */
export const uitkomsten = [
  'opgelost',
  'opgelost_door_druk',
  'deels',
  'niet_oplosbaar',
  'teruggelegd',
  'ingetrokken',
] as const
export const Uitkomst = z.enum(uitkomsten)
export type Uitkomst = z.infer<typeof Uitkomst>
/** The outcomes a person may choose when a case is finished; the other two follow from their own action. */
export const afrondUitkomsten = ['opgelost', 'opgelost_door_druk', 'deels', 'niet_oplosbaar'] as const

/** LMM-19; care institutions submit too (eisen 2.1). */
export const indieners = [
  'gemeente',
  'sociaal_raadslieden',
  'gemeenschappelijke_regeling',
  'landelijke_uitvoerder',
  'departement',
  'zorginstelling',
  'anders',
] as const
export const Indiener = z.enum(indieners)
export type Indiener = z.infer<typeof Indiener>

/** What can be shared apart: access is per case, organisation, category and period (INF-02, INF-14). */
export const deelCategorieen = [
  'vraag',
  'huishouden',
  'stappen',
  'besluiten',
  'schulden',
  'analyse',
  'opties',
  'afspraken',
  'documenten',
  'identiteit',
  'bsn',
  'gezondheid',
  'strafrecht',
] as const
export const DeelCategorie = z.enum(deelCategorieen)
export type DeelCategorie = z.infer<typeof DeelCategorie>

export const DatumVeld = z.string().refine(isDatum, 'Vul een bestaande datum in, zoals 31-12-2026.')
const tekst = (max: number) => z.string().trim().max(max, `Houd het korter dan ${max} tekens.`)

export const letTerugRedenen = ['opgelost_door_druk', 'nog_niet_uitgeput'] as const
export const impasseVervolgen = ['bemiddeling', 'ander_plan'] as const

/** What a person fills in with a step; which of it is needed, the conditions of that step say. */
export const StapInput = z.object({
  reden: tekst(2000).optional(),
  suggestie: tekst(2000).optional(),
  redenGeenSuggestie: tekst(2000).optional(),
  patstellingLokaal: z.boolean().optional(),
  regievoerderId: z.string().optional(),
  uitkomst: z.enum(afrondUitkomsten).optional(),
  letTerugReden: z.enum(letTerugRedenen).optional(),
  impasseVervolg: z.enum(impasseVervolgen).optional(),
  volgendeActie: tekst(300).optional(),
  volgendeActieOp: DatumVeld.optional(),
})
export type StapInput = z.infer<typeof StapInput>
