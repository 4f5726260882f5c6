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
