import { z } from 'zod'
import { IdVeld, verplicht } from '../casus/index.ts'
import { tipStatussen } from './loket.tips.rules.ts'

export const tipSoorten = ['ombudsman', 'bezwaarcommissie', 'klachtenteam', 'anders'] as const
export const GeefTipInput = z.strictObject({
  soort: z.enum(tipSoorten),
  naarOrganisatieId: IdVeld,
  wat: verplicht(2000),
  bereikbaar: verplicht(300),
  inwonerAkkoord: z.boolean().refine((ja) => ja, 'Geef alleen door wat de inwoner weet en goed vindt.'),
})
const opTip = { tipId: IdVeld }
export const WijsTipToeInput = z.strictObject({ ...opTip, professionalId: IdVeld })
export const StuurTipDoorInput = z.strictObject({ ...opTip, organisatieId: IdVeld })
export const NaarLoketInput = z.strictObject(opTip)
/** Without a case a new one begins with these words. */
export const NeemTipAanInput = z.strictObject({ ...opTip, casusId: IdVeld.optional() })
export const LegTipWegInput = z.strictObject({ ...opTip, reden: verplicht(1000), suggestie: verplicht(1000) })
export const TipInput = z.strictObject(opTip)

const Naam = z.object({ id: z.string(), naam: z.string() })
/** What everybody with a share in it sees; who passed it on sees nothing more. */
export const Tip = z.object({
  id: z.string(),
  soort: z.enum(tipSoorten),
  status: z.enum(tipStatussen),
  vanOrganisatie: Naam,
  naarOrganisatie: Naam,
  ontvangenOp: z.string(),
  antwoordVoor: z.string(),
  afgerondOp: z.string().nullable(),
  reden: z.string().nullable(),
  suggestie: z.string().nullable(),
  version: z.number(),
})
export type Tip = z.infer<typeof Tip>
/** With the words, for who has to do something with it. */
export const TipDetail = Tip.extend({
  van: Naam.nullable(),
  professional: Naam.nullable(),
  wat: z.string().nullable(),
  bereikbaar: z.string().nullable(),
})
export type TipDetail = z.infer<typeof TipDetail>
export const TipStand = z.object({ id: z.string(), status: z.enum(tipStatussen), version: z.number() })
