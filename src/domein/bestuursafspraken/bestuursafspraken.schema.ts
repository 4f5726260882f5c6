import { z } from 'zod'

export const afspraakStatussen = [
  'contact',
  'kennismaking',
  'in_gesprek',
  'concept',
  'ondertekend',
  'te_vernieuwen',
  'verlopen',
  'opgezegd',
] as const
export const AfspraakStatus = z.enum(afspraakStatussen)
export type AfspraakStatus = z.infer<typeof AfspraakStatus>

export const afspraakActies = [
  'maakKennis',
  'voerGesprek',
  'stelOp',
  'teken',
  'vraagVernieuwing',
  'verloop',
  'zegOp',
] as const
export const AfspraakActie = z.enum(afspraakActies)
export type AfspraakActie = z.infer<typeof AfspraakActie>

const lang = z.string().trim().max(2000)
/** What the agreement says (BA-02, BA-12); the conflict clause only where there is one (BA-13). */
const inhoud = {
  tijd: lang,
  mandaat: lang,
  budget: lang,
  escalatieroute: lang,
  bereikbaarheid: lang,
  gegevensdeling: lang,
  gezamenlijkeOpdracht: lang,
  conflictbepaling: lang.nullable(),
  document: z.string().trim().max(300).nullable(),
  antwoordWerkdagen: z.int().min(1).max(20).nullable(),
  volgendContactOp: z.iso.date().nullable(),
}
const AfspraakInhoud = z.object(inhoud)
export type AfspraakInhoud = z.infer<typeof AfspraakInhoud>

export const WijzigAfspraakInput = z.strictObject({
  afspraakId: z.uuid(),
  tijd: inhoud.tijd.default(''),
  mandaat: inhoud.mandaat.default(''),
  budget: inhoud.budget.default(''),
  escalatieroute: inhoud.escalatieroute.default(''),
  bereikbaarheid: inhoud.bereikbaarheid.default(''),
  gegevensdeling: inhoud.gegevensdeling.default(''),
  gezamenlijkeOpdracht: inhoud.gezamenlijkeOpdracht.default(''),
  conflictbepaling: inhoud.conflictbepaling.default(null),
  document: inhoud.document.default(null),
  antwoordWerkdagen: inhoud.antwoordWerkdagen.default(null),
  volgendContactOp: inhoud.volgendContactOp.default(null),
})

export const Afspraak = z.object({
  ...inhoud,
  id: z.string(),
  organisatieId: z.string(),
  organisatieNaam: z.string(),
  status: AfspraakStatus,
  ondertekenaarId: z.string().nullable(),
  ondertekenaarNaam: z.string().nullable(),
  ondertekendOp: z.string().nullable(),
  geldigVan: z.string().nullable(),
  geldigTot: z.string().nullable(),
  eindeOp: z.string().nullable(),
  eindeReden: z.string().nullable(),
  vorigeId: z.string().nullable(),
  gewaarschuwdOp: z.string().nullable(),
  version: z.number(),
})
export type Afspraak = z.infer<typeof Afspraak>
