import { z } from 'zod'

export const outreachSoorten = [
  'gesprek',
  'mail',
  'nieuwsbrief',
  'website',
  'linkedin',
  'vakblad',
  'workshop',
  'congres',
] as const
export const Outreach = z.object({
  id: z.string(),
  organisatieId: z.string().nullable(),
  organisatieNaam: z.string().nullable(),
  soort: z.enum(outreachSoorten),
  op: z.string(),
  wat: z.string(),
})
export type Outreach = z.infer<typeof Outreach>

export const bijeenkomstSoorten = ['kennismaking', 'informatie', 'workshop', 'tafel_casuistiek', 'stuurgroep'] as const
export const BijeenkomstSoort = z.enum(bijeenkomstSoorten)
export type BijeenkomstSoort = z.infer<typeof BijeenkomstSoort>
export const Bijeenkomst = z.object({
  id: z.string(),
  soort: BijeenkomstSoort,
  titel: z.string(),
  op: z.string(),
  begin: z.string(),
  eind: z.string(),
  waar: z.string(),
  agenda: z.string(),
  status: z.enum(['gepland', 'gehouden', 'vervallen']),
  version: z.number(),
})
export type Bijeenkomst = z.infer<typeof Bijeenkomst>

export const Tafelnotitie = z.object({ id: z.string(), tekst: z.string(), op: z.string() })
export const BijeenkomstDetail = Bijeenkomst.extend({
  genodigd: z.number(),
  komen: z.number(),
  /** The own organisation: null when not invited. */
  eigen: z.object({ komt: z.boolean().nullable() }).nullable(),
  notities: z.array(Tafelnotitie),
})
export type BijeenkomstDetail = z.infer<typeof BijeenkomstDetail>

export const Escalatieroute = z.object({
  id: z.string(),
  organisatieId: z.string(),
  organisatieNaam: z.string(),
  naam: z.string(),
  wie: z.string(),
  telefoon: z.string(),
  mail: z.string(),
  wanneer: z.string(),
  stappen: z.array(z.string()),
  van: z.string(),
  /** How many there have been: each change is a new path. */
  version: z.int(),
})
export type Escalatieroute = z.infer<typeof Escalatieroute>

export const Uitspraak = z.object({
  id: z.string(),
  bestuurderId: z.string(),
  wie: z.string(),
  organisatieNaam: z.string(),
  tekst: z.string(),
  op: z.string(),
})
export type Uitspraak = z.infer<typeof Uitspraak>
