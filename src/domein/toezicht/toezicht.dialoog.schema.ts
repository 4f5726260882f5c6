import { z } from 'zod'
import { IdVeld, verplicht } from '../casus/index.ts'

export const dialoogDomeinen = ['toeleiding', 'hulp', 'onduidelijk'] as const
const Domein = z.enum(dialoogDomeinen)
export const BrengDialoogpuntInInput = z.strictObject({
  punt: verplicht(2000),
  domein: Domein,
  nietHerkenbaar: z.boolean().refine((b) => b, 'Kijk na of er niets in staat over een inwoner.'),
})
export const BeantwoordDialoogpuntInput = z.strictObject({
  dialoogpuntId: IdVeld,
  metWie: verplicht(200),
  antwoord: verplicht(3000),
})
const Dialoogpunt = z.object({
  id: z.string(),
  punt: z.string(),
  domein: Domein,
  organisatie: z.string(),
  op: z.string(),
  metWie: z.string().nullable(),
  antwoord: z.string().nullable(),
  antwoordOp: z.string().nullable(),
  version: z.number(),
})
export type Dialoogpunt = z.infer<typeof Dialoogpunt>
export const Dialoog = z.object({
  items: z.array(Dialoogpunt),
  volgende: z.string().nullable(),
  /** Null while there are fewer than five. */
  afwegingen: z.number().nullable(),
  tuchtklachten: z.number().nullable(),
  magInbrengen: z.boolean(),
  magBeantwoorden: z.boolean(),
})
export type Dialoog = z.infer<typeof Dialoog>
