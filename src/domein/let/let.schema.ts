import { z } from 'zod'
import type { Id } from '../../platform/ids.ts'
import { isDatum } from '../../platform/time.ts'

export type LetSessieId = Id<'let-sessie'>
export type BesluitregelId = Id<'besluitregel'>

export const sessieStatussen = [
  'verzocht',
  'getoetst',
  'afgewezen',
  'teruggelegd',
  'niet_meer_nodig',
  'geagendeerd',
  'gehouden',
  'besluiten_vastgesteld',
  'impasse',
  'bemiddeling',
  'opvolging',
  'geevalueerd',
  'gesloten',
] as const
export const SessieStatus = z.enum(sessieStatussen)
export type SessieStatus = z.infer<typeof SessieStatus>

export const sessieActies = [
  'toets',
  'wijsAf',
  'legTerug',
  'vervalt',
  'agendeer',
  'houd',
  'stelVast',
  'meldImpasse',
  'vraagBemiddeling',
  'hervatNaBemiddeling',
  'startOpvolging',
  'evalueer',
  'sluit',
] as const
export const SessieActie = z.enum(sessieActies)
export type SessieActie = z.infer<typeof SessieActie>

/** LET-06: a bestuurder, or who replaces one with a recorded mandate. LET-23: a guest only talks along. */
export const lidSoorten = ['bestuurder', 'vervanger', 'gast'] as const
export const LidSoort = z.enum(lidSoorten)
export type LidSoort = z.infer<typeof LidSoort>

export const regelStatussen = ['concept', 'bevestigd'] as const
export const RegelStatus = z.enum(regelStatussen)
export type RegelStatus = z.infer<typeof RegelStatus>

export const opvolgingStatussen = ['open', 'gedaan', 'vervallen'] as const
export const OpvolgingStatus = z.enum(opvolgingStatussen)
export type OpvolgingStatus = z.infer<typeof OpvolgingStatus>

const DatumVeld = z.string().refine(isDatum, 'Vul een bestaande datum in, zoals 31-12-2026.')
const tekst = (max: number) => z.string().trim().max(max, `Houd het korter dan ${max} tekens.`)

export const SessieInput = z.object({
  reden: tekst(4000).optional(),
  suggestie: tekst(4000).optional(),
  redenGeenSuggestie: tekst(2000).optional(),
  patstellingLokaal: z.boolean().optional(),
  vervaltDoor: z.enum(['opgelost_door_druk', 'nog_niet_uitgeput']).optional(),
  bemiddelaar: tekst(300).optional(),
})
export type SessieInput = z.infer<typeof SessieInput>

/** A decision line is of one organisation, within its own powers (LET-14, INV-7). */
export const BesluitregelInput = z.object({
  organisatieId: z.string(),
  inhoud: tekst(4000).min(1, 'Schrijf op wat de organisatie doet.'),
  bevoegdheid: tekst(500),
  motivering: tekst(4000),
  wijktAf: z.boolean(),
  afwijkingsmotivering: tekst(4000).optional(),
  eigenaar: tekst(200),
  uiterlijkOp: DatumVeld,
})
export type BesluitregelInput = z.infer<typeof BesluitregelInput>

/** What lies on the table in the LET. The request (LET-25) comes from the case: nobody types it again (GEN-10). */
export const Dossier = z.object({
  casusnummer: z.string(),
  vastgezetOp: z.string(),
  analyse: z.string(),
  advies: z.string(),
  adviesDoor: z.string().default(''),
  adviesOp: z.string().default(''),
  standpunten: z.array(z.object({ organisatie: z.string(), standpunt: z.string() })),
  opties: z.array(
    z.object({ omschrijving: z.string(), organisatie: z.string(), status: z.string(), reden: z.string().nullable() }),
  ),
  verzoek: z.object({
    probleem: z.string(),
    stappen: z.string(),
    gevraagd: z.string(),
    waaromNietLokaal: z.string(),
    professionalUitgeput: z.string().default(''),
    lmmUitgeput: z.string().default(''),
  }),
})
/** Never from zero (LET-09), read-only once frozen (INV-6). */
export type Dossier = z.infer<typeof Dossier>
