import { z } from 'zod'
import { DeelCategorie, IdVeld, verplicht } from '../casus/index.ts'

export const vernietigingGronden = ['bewaartermijn', 'verzoek_inwoner', 'ten_onrechte_gemaakt'] as const
export const ZetBewaarplichtInput = z.strictObject({ casusId: IdVeld, reden: verplicht(500) })
export const HefBewaarplichtOpInput = z.strictObject({ casusId: IdVeld, bewaarplichtId: IdVeld })
export const StelVernietigenVoorInput = z.strictObject({ casusId: IdVeld, grond: z.enum(vernietigingGronden) })
export const BevestigVernietigenInput = z.strictObject({
  casusId: IdVeld,
  vernietigingId: IdVeld,
  begrepen: z.boolean().refine((b) => b, 'Bevestig dat je weet dat dit niet terug te draaien is.'),
})
export const LegCorrectieVastInput = z.strictObject({ casusId: IdVeld, categorie: DeelCategorie, wat: verplicht(1000) })
export const CorrectieUit = z.object({
  id: z.string(),
  /** How many people got a notice. */
  ontvangers: z.number(),
  /** Had it once and have no access now: they must be told in another way. */
  eerder: z.array(z.string()),
})
export const RechtenStand = z.object({
  bewaarplichten: z.array(z.object({ id: z.string(), reden: z.string(), van: z.string() })),
  correcties: z.array(
    z.object({
      id: z.string(),
      categorie: z.string(),
      wat: z.string(),
      op: z.string(),
      ontvangers: z.number(),
      eerder: z.array(z.string()),
    }),
  ),
  voorstel: z
    .object({
      id: z.string(),
      grond: z.enum(vernietigingGronden),
      door: z.string(),
      op: z.string(),
      magBevestigen: z.boolean(),
    })
    .nullable(),
  vernietigdOp: z.string().nullable(),
  magNu: z.boolean(),
})
