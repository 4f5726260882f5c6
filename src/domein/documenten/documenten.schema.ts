import { z } from 'zod'
import { IdVeld, opCasus, verplicht } from '../casus/index.ts'

export const documentSoorten = ['pdf', 'png', 'jpeg', 'tekst'] as const
const DocumentSoort = z.enum(documentSoorten)
export type DocumentSoort = z.infer<typeof DocumentSoort>

/** The file itself in base64. Its name is not kept: there is often a person in it. */
const bestand = z
  .string({ error: 'Kies een bestand.' })
  .min(1, 'Kies een bestand.')
  .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'Stuur het bestand in base64.')
const zonderZorg = z
  .boolean()
  .refine((b) => b, 'Kijk na of er niets over behandeling of gezondheid in staat. Zulke stukken horen hier niet.')

export const DocumentOpCasus = z.strictObject({ ...opCasus, documentId: IdVeld })
export const VoegDocumentToeInput = z.strictObject({ ...opCasus, titel: verplicht(120), bestand, zonderZorg })
export const VoegVersieToeInput = z.strictObject({ ...opCasus, documentId: IdVeld, bestand, zonderZorg })
export const BestandInput = z.strictObject({ ...opCasus, documentId: IdVeld, versieId: IdVeld })

const Versie = z.object({
  id: z.string(),
  nummer: z.number(),
  soort: DocumentSoort,
  grootte: z.number(),
  scan: z.enum(['niet_gescand', 'schoon']),
  door: z.string(),
  op: z.string(),
})
export type Versie = z.infer<typeof Versie>
export const DocumentUit = z.object({
  id: z.string(),
  titel: z.string(),
  status: z.enum(['concept', 'definitief']),
  definitiefOp: z.string().nullable(),
  versies: z.array(Versie),
  version: z.number(),
})
export type DocumentUit = z.infer<typeof DocumentUit>
export const Documenten = z.object({
  items: z.array(DocumentUit),
  volgende: z.string().nullable(),
  /** Is each upload looked at by a virus scanner? */
  scanner: z.boolean(),
  magToevoegen: z.boolean(),
})
