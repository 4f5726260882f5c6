import { z } from 'zod'
import { Sleutel, Versie } from './ruimte.schema.ts'

export const GebruikStatus = z.enum(['concept', 'aangeboden', 'toegepast', 'geweigerd', 'ingetrokken'])
export type GebruikStatus = z.infer<typeof GebruikStatus>

export const Weigeringsgrond = z.enum([
  'voorwaarden',
  'gebonden',
  'belangen_derden',
  'onvoldoende_bewijs',
  'eerder_gebruikt',
  'andere_oplossing',
  'anders',
])
export type Weigeringsgrond = z.infer<typeof Weigeringsgrond>

const tekst = z.string().trim().max(3000).default('')
/** AFW-06, AFW-07, AFW-08: what a careful weighing answers. */
export const Motivering = z.strictObject({
  voorWie: tekst,
  nadeelEnDoel: tekst,
  verwijtbaarheid: tekst,
  redelijkEnBillijk: tekst,
  belangenVanDerden: tekst,
  geraadpleegd: tekst,
  rechtsbescherming: tekst,
  fraudeSpeelt: z.boolean().default(false),
  vergelijking: tekst,
})
export type Motivering = z.output<typeof Motivering>

export const Gebruik = z.strictObject({
  id: z.string(),
  casusId: z.string(),
  optieId: z.string().nullable(),
  sleutel: z.string(),
  nr: z.int(),
  titel: z.string(),
  organisatieId: z.string(),
  organisatie: z.string(),
  status: GebruikStatus,
  voorWie: z.string(),
  nadeelEnDoel: z.string(),
  verwijtbaarheid: z.string(),
  redelijkEnBillijk: z.string(),
  belangenVanDerden: z.string(),
  geraadpleegd: z.string(),
  rechtsbescherming: z.string(),
  fraudeSpeelt: z.boolean(),
  vergelijking: z.string(),
  besluit: z.string(),
  weigeringsgrond: Weigeringsgrond.nullable(),
  weigeringToelichting: z.string().nullable(),
  opgesteldOp: z.string(),
  beslistOp: z.string().nullable(),
  version: z.int(),
})
export type Gebruik = z.infer<typeof Gebruik>

/** One use with the provision as it was when it was chosen, and how it went elsewhere (AFW-10). */
export const GebruikDetail = Gebruik.extend({
  versie: Versie,
  /** The provision changed since; the motivation still refers to the old one. */
  intussenGewijzigd: z.boolean(),
  /** The day whose law the marks are about: of a decision the day it was taken. */
  peildag: z.string(),
  /** Why nobody can lean on the provision today; null when it may be used. */
  letOpNu: z.string().nullable(),
  weigeringsgronden: z.array(z.strictObject({ grond: Weigeringsgrond, aantal: z.int() })),
})
export type GebruikDetail = z.infer<typeof GebruikDetail>

export const GebruikInput = z.strictObject({ casusId: z.uuid(), gebruikId: z.uuid() })
export const GebruikRuimteInput = z.strictObject({
  casusId: z.uuid(),
  sleutel: Sleutel,
  organisatieId: z.uuid(),
  optieId: z.uuid().optional(),
})
