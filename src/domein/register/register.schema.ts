import { z } from 'zod'
import type { Id } from '../../platform/ids.ts'

export type VermeldingId = Id<'registervermelding'>

export const vermeldingStatussen = [
  'concept',
  'ter_bevestiging',
  'actief',
  'te_bevestigen',
  'verborgen',
  'beeindigd',
] as const
export const VermeldingStatus = z.enum(vermeldingStatussen)
export type VermeldingStatus = z.infer<typeof VermeldingStatus>

export const vermeldingActies = [
  'legVoor',
  'bevestigOpdracht',
  'stuurTerug',
  'wijzigOpdracht',
  'bevestig',
  'vraagBevestiging',
  'verberg',
  'beeindig',
] as const
export const VermeldingActie = z.enum(vermeldingActies)
export type VermeldingActie = z.infer<typeof VermeldingActie>

/** REG-11: what came of a contact. */
export const contactUitkomsten = [
  'open',
  'opgelost',
  'toegezegd',
  'doorverwezen',
  'verder_via_lmm',
  'geen_reactie',
] as const
export const ContactUitkomst = z.enum(contactUitkomsten)
export type ContactUitkomst = z.infer<typeof ContactUitkomst>

/** Who hears of an unanswered question, in this order (eisen 3.10, 9). */
export const waarschuwingsvolgorde = ['functionaris', 'vervanger', 'leidinggevende', 'regievoerder'] as const
export const Gewaarschuwde = z.enum(waarschuwingsvolgorde)
export type Gewaarschuwde = z.infer<typeof Gewaarschuwde>

const lijst = z.array(z.string().trim().min(1).max(160)).max(30)
/** What somebody writes about an entry; shared by making and changing. */
export const VermeldingVelden = {
  functiemail: z.email().max(200).nullable(),
  telefoon: z.string().trim().max(30).nullable(),
  bereikbaar: z.string().trim().min(3).max(200),
  werkdagen: z.array(z.coerce.number().int().min(1).max(5)).max(5),
  opdracht: z.string().trim().max(1000),
  mandaatOnderwerp: z.string().trim().max(200).nullable(),
  mandaatTekst: z.string().trim().max(1000).nullable(),
  mandaatNiet: z.string().trim().max(1000).nullable(),
  mandaatBedragInCenten: z.int().nonnegative().nullable(),
  mandaatGegevenDoor: z.string().trim().max(200).nullable(),
  mandaatVan: z.iso.date().nullable(),
  mandaatTot: z.iso.date().nullable(),
  waarvoor: lijst,
  wetten: lijst,
  leefdomeinen: lijst,
  ruimteIds: lijst,
} as const
const Velden = z.object(VermeldingVelden)
export type VermeldingVelden = z.infer<typeof Velden>

export const Vermelding = z.object({
  ...VermeldingVelden,
  bereikbaar: z.string(),
  functiemail: z.string().nullable(),
  werkdagen: z.array(z.number()),
  id: z.string(),
  organisatieId: z.string(),
  organisatieNaam: z.string(),
  soort: z.enum(['persoon', 'team']),
  persoonId: z.string().nullable(),
  naam: z.string(),
  status: VermeldingStatus,
  isVangnet: z.boolean(),
  vervangerId: z.string().nullable(),
  vervangerNaam: z.string().nullable(),
  opvolgerId: z.string().nullable(),
  bevestigdDoorId: z.string().nullable(),
  bevestigdDoorNaam: z.string().nullable(),
  bevestigdLeidingOp: z.string().nullable(),
  laatstBevestigdOp: z.string().nullable(),
  reden: z.string().nullable(),
  version: z.number(),
})
export type Vermelding = z.infer<typeof Vermelding>

export const Afwezigheid = z.object({ id: z.string(), vermeldingId: z.string(), van: z.string(), tot: z.string() })
export type Afwezigheid = z.infer<typeof Afwezigheid>

/** One hit of the search: what a list needs, no more (REG-20). */
export const Treffer = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.enum(['persoon', 'team']),
  organisatieId: z.string(),
  organisatieNaam: z.string(),
  waar: z.string(),
  pastBij: z.string().nullable(),
  laatstBevestigdOp: z.string().nullable(),
  teBevestigen: z.boolean(),
})
export type Treffer = z.infer<typeof Treffer>

export const Zoekuitslag = z.object({
  vraag: z.string(),
  items: z.array(Treffer),
  organisaties: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      naam: z.string(),
      aangesloten: z.boolean(),
      pastBij: z.string().nullable(),
    }),
  ),
  volgende: z.null(),
})
export type Zoekuitslag = z.infer<typeof Zoekuitslag>

export const kanalen = ['platform', 'telefoon', 'mail'] as const
export const Contactmoment = z.object({
  id: z.string(),
  soort: z.enum(['vraag', 'vroegsignalering']),
  vanId: z.string(),
  vanNaam: z.string(),
  vanOrganisatieId: z.string(),
  vanOrganisatieNaam: z.string(),
  naarOrganisatieId: z.string(),
  naarOrganisatieNaam: z.string(),
  naarVermeldingId: z.string(),
  naarVermeldingNaam: z.string(),
  naarId: z.string().nullable(),
  naarNaam: z.string().nullable(),
  casusId: z.string().nullable(),
  kanaal: z.enum(kanalen),
  onderwerp: z.string(),
  vraag: z.string(),
  gevraagdOp: z.string(),
  antwoordUiterlijk: z.string(),
  uitkomst: ContactUitkomst,
  antwoord: z.string().nullable(),
  beantwoordOp: z.string().nullable(),
  beantwoordDoorId: z.string().nullable(),
  beantwoordDoorNaam: z.string().nullable(),
  vastgelegdDoorId: z.string().nullable(),
  rugdekkingDoor: z.string().nullable(),
  gewaarschuwd: z.array(Gewaarschuwde),
  geholpen: z.boolean().nullable(),
  version: z.number(),
})
export type Contactmoment = z.infer<typeof Contactmoment>
