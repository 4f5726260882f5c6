import { z } from 'zod'
import { IdVeld, opCasus, tekst, verplicht } from '../casus/index.ts'

export const StelBuitenvraagInput = z.strictObject({
  ...opCasus,
  /** Who: by role, such as 'de verhuurder'. */
  aan: verplicht(120),
  vraag: verplicht(1000),
  toelichting: tekst(2000).default(''),
  doel: verplicht(500),
  dagen: z.number().int().min(1).max(60).default(14),
  nietHerkenbaar: z
    .boolean()
    .refine((b) => b, 'Kijk na of de inwoner niet te herkennen is. Anders kan dit niet met een link.'),
})
export const BuitenvraagOpCasus = z.strictObject({ ...opCasus, buitenvraagId: IdVeld })
/** Shown once: afterwards only a hash of it is known. */
export const GesteldeBuitenvraag = z.object({ id: z.string(), link: z.string() })
export const Buitenvragen = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      aan: z.string(),
      vraag: z.string(),
      toelichting: z.string(),
      doel: z.string(),
      door: z.string(),
      gemaaktOp: z.string(),
      verlooptOp: z.string(),
      stand: z.enum(['open', 'verlopen', 'ingetrokken']),
      antwoorden: z.array(z.object({ id: z.string(), van: z.string(), tekst: z.string(), op: z.string() })),
      version: z.number(),
    }),
  ),
  volgende: z.string().nullable(),
  magVragen: z.boolean(),
})
export type Buitenvraag = z.infer<typeof Buitenvragen>['items'][number]

// 32 random bytes in base64url; whatever else comes in is a link that is not there.
const sleutel = z.string().max(200)
export const LeesBuitenvraagInput = z.strictObject({ sleutel })
export const BeantwoordBuitenvraagInput = z.strictObject({ sleutel, van: verplicht(120), tekst: verplicht(4000) })
/** All that somebody with the link sees. */
export const BuitenvraagBeeld = z.object({
  aan: z.string(),
  vraag: z.string(),
  toelichting: z.string(),
  organisatie: z.string(),
  verlooptOp: z.string(),
  aantal: z.number(),
})
