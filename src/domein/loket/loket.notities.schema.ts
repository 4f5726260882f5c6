import { z } from 'zod'
import { DatumVeld, IdVeld, opCasus, tekst, verplicht } from '../casus/index.ts'

export const notitieKanalen = ['telefoon', 'post'] as const
/** A place at once, or none yet. */
export const BewaarNotitieInput = z.strictObject({
  kanaal: z.enum(notitieKanalen).default('telefoon'),
  vanWie: tekst(200).default(''),
  ontvangenOp: DatumVeld.optional(),
  tekst: verplicht(5000),
  casusId: IdVeld.optional(),
})
export const PlaatsNotitieInput = z.strictObject({ ...opCasus, notitieId: IdVeld })
export const NotitieInput = z.strictObject({ notitieId: IdVeld })

/** Whatever stands in the phone form at this moment; nothing is asked yet. */
export const BewaarConceptInput = z.strictObject({
  conceptId: IdVeld,
  organisatieId: tekst(40).optional(),
  naam: tekst(120).optional(),
  email: tekst(200).optional(),
  telefoon: tekst(30).optional(),
  kanaal: z.enum(notitieKanalen).default('telefoon'),
  ontvangenOp: tekst(20).optional(),
  situatie: tekst(5000).optional(),
  gevraagd: tekst(2000).optional(),
  eersteStap: tekst(2000).optional(),
  waaromNietLokaal: tekst(2000).optional(),
  redenGeenContact: tekst(2000).optional(),
  lokaalAllesGedaan: z.boolean().default(false),
  urgentie: tekst(20).optional(),
  levensdomeinen: z.array(tekst(40)).max(20).default([]),
  organisatieIds: z.array(tekst(40)).max(30).default([]),
})

const Velden = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export const Notitie = z.object({
  id: z.string(),
  door: z.object({ id: z.string(), naam: z.string() }),
  kanaal: z.enum(notitieKanalen),
  vanWie: z.string(),
  tekst: z.string(),
  ontvangenOp: z.string(),
  gewijzigdOp: z.string(),
  /** The phone form as far as it was filled in; null for a plain note. */
  formulier: Velden.nullable(),
  version: z.number(),
})
export type Notitie = z.infer<typeof Notitie>
export const FormulierVelden = Velden
