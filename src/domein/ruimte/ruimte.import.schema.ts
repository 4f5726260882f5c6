import { z } from 'zod'

/** The columns of a catalogue file, in this order; lists have ' | ' between their parts. */
export const kolommen = [
  'sleutel',
  'titel',
  'wet',
  'bwb',
  'artikel',
  'lid',
  'soort_regel',
  'soort',
  'bevoegdheid',
  'organisaties',
  'beslist',
  'beslislaag',
  'domeinen',
  'situaties',
  'samenvatting',
  'voorwaarden',
  'trefwoorden',
  'fraude',
  'rechtsstatus',
  'geldig_van',
  'geldig_tot',
  'zekerheid',
  'bron',
  'bron_datum',
  'noot',
] as const
export type Kolom = (typeof kolommen)[number]

/** What an export adds for the reader; an import does not read it back. */
export const leeskolommen = ['beoordeling', 'versie', 'let_op'] as const

const Redenen = z.array(z.strictObject({ veld: z.string(), reden: z.string() }))
export const Importregel = z.strictObject({
  rij: z.int(),
  sleutel: z.string(),
  wat: z.enum(['nieuw', 'gewijzigd', 'gelijk', 'geweigerd']),
  redenen: Redenen,
})
export type Importregel = z.infer<typeof Importregel>

export const Importverslag = z.strictObject({
  uitgevoerd: z.boolean(),
  nieuw: z.int(),
  gewijzigd: z.int(),
  gelijk: z.int(),
  geweigerd: z.int(),
  regels: z.array(Importregel),
})
export type Importverslag = z.infer<typeof Importverslag>
