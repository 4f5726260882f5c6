import { z } from 'zod'
import { IdVeld, NieuweVraagInput, opCasus, tekst, verplicht } from './casus.invoer.schema.ts'

/** INF-09: procedures of the resident that run beside the case; they are never hindered (INF-07). */
export const procedures = ['bezwaar', 'beroep', 'klacht', 'tuchtklacht', 'ombudsman'] as const

export const StelAfwegingVastInput = z.strictObject({
  ...opCasus,
  belangen: verplicht(5000),
  alternatieven: verplicht(5000),
  geraadpleegd: tekst(3000).default(''),
  stemInwoner: tekst(3000).default(''),
  keuze: verplicht(3000),
  motivering: verplicht(5000),
  procedures: z.array(z.enum(procedures)).default([]),
  steunOrganisatie: tekst(2000).default(''),
})
export const AfwegingIdInput = z.strictObject({ ...opCasus, verslagId: IdVeld })
const Verslag = z.object({
  id: z.string(),
  versie: z.number(),
  belangen: z.string(),
  alternatieven: z.string(),
  geraadpleegd: z.string(),
  stemInwoner: z.string(),
  keuze: z.string(),
  motivering: z.string(),
  procedures: z.array(z.enum(procedures)),
  steunOrganisatie: z.string(),
  vastgesteldDoor: z.string(),
  vastgesteldOp: z.string(),
  vingerafdruk: z.string(),
})
export type Verslag = z.infer<typeof Verslag>
export const Verslagen = z.object({ items: z.array(Verslag), volgende: z.string().nullable() })
export const BestandUit = z.object({
  naam: z.string(),
  type: z.string(),
  inhoud: z.custom<Uint8Array | string>((v) => typeof v === 'string' || v instanceof Uint8Array),
})

export const LegCasusverbandInput = z
  .strictObject({ ...opCasus, naarId: IdVeld, reden: verplicht(1000) })
  .refine((i) => i.casusId !== i.naarId, { path: ['naarId'], message: 'Kies een andere casus.' })
export const SplitsCasusInput = z.strictObject({
  ...opCasus,
  reden: verplicht(1000),
  situatie: NieuweVraagInput.shape.situatie,
  gezinslidIds: z.array(IdVeld).max(20).default([]),
})
export const Dubbelcontrole = z.object({
  mogelijkDubbel: z.boolean(),
  advies: z.string(),
  /** Only cases that this reader sees anyway. */
  verbanden: z.array(
    z.object({ casusId: z.string(), nummer: z.string(), titel: z.string(), soort: z.string(), reden: z.string() }),
  ),
})
