import { z } from 'zod'
import { DatumVeld, IdVeld } from '../casus/index.ts'

/** A page of lines; the next one starts after the last number. */
const aantal = z.number().int().min(1).max(200).default(50)
export const LogboekInput = z.strictObject({
  spoor: z.string().max(64).optional(),
  casusId: IdVeld.optional(),
  persoonId: IdVeld.optional(),
  activiteit: z.string().max(60).optional(),
  soort: z.enum(['gelezen', 'gewijzigd']).optional(),
  van: DatumVeld.optional(),
  tot: DatumVeld.optional(),
  na: z.string().max(200).optional(),
  aantal,
})
export type LogboekInput = z.infer<typeof LogboekInput>

const Regel = z.object({
  nr: z.number(),
  op: z.string(),
  wie: z.string(),
  persoonId: z.string().nullable(),
  organisatie: z.string(),
  handeling: z.string(),
  wat: z.string(),
  activiteit: z.string(),
  feit: z.string(),
  soort: z.enum(['gelezen', 'gewijzigd']),
  /** Only of the own organisation's cases; `casusPseudoniem` tells the others apart. */
  casusId: z.string().nullable(),
  casusPseudoniem: z.string().nullable(),
  objectId: z.string().nullable(),
  reden: z.string().nullable(),
  spoor: z.string(),
})
export type Regel = z.infer<typeof Regel>
export const Logboek = z.object({ items: z.array(Regel), volgende: z.string().nullable() })

/** A record of the Logboek Dataverwerkingen: never who did it (that is in the journal, by the same trace). */
export const DataverwerkingenInput = z.strictObject({
  spoor: z.string().max(64).optional(),
  na: z.number().int().min(0).default(0),
  aantal: z.number().int().min(1).max(1000).default(200),
})
const Dataverwerking = z.object({
  traceId: z.string(),
  spanId: z.string(),
  operationName: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  status: z.enum(['Unset', 'Ok', 'Error']),
  processingActivityId: z.string(),
  dataSubjectId: z.string().nullable(),
})
export type Dataverwerking = z.infer<typeof Dataverwerking>
export const Dataverwerkingen = z.object({ items: z.array(Dataverwerking), volgende: z.number().nullable() })

export const SiemInput = z.strictObject({
  na: z.number().int().min(0).default(0),
  aantal: z.number().int().min(1).max(5000).default(1000),
  vorm: z.enum(['jsonl', 'cef']).default('jsonl'),
})

export const Verwerking = z.object({
  id: z.string(),
  versie: z.number(),
  doel: z.string(),
  betrokkenen: z.string(),
  gegevens: z.string(),
  ontvangers: z.string(),
  grondslag: z.string(),
  bewaren: z.string(),
  rol: z.enum(['zelfstandig', 'gezamenlijk']),
  verantwoordelijke: z.string(),
  handelingen: z.array(z.string()),
})
export type Verwerking = z.infer<typeof Verwerking>
export const Verwerkingen = z.object({ items: z.array(Verwerking), volgende: z.string().nullable() })
