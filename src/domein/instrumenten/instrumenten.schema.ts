import { z } from 'zod'

export const InstrumentStatus = z.enum(['geldend', 'in_voorbereiding', 'proef', 'niet_ingevoerd', 'vervallen'])
export type InstrumentStatus = z.infer<typeof InstrumentStatus>

export const InstrumentSoort = z.enum(['pmm', 'pauzeroute', 'schuldroute', 'wet', 'voorstel', 'werkwijze', 'rol'])
export type InstrumentSoort = z.infer<typeof InstrumentSoort>

export const Sleutel = z.string().regex(/^[a-z0-9-]+$/, 'Gebruik alleen kleine letters, cijfers en streepjes.')

export const StatusPeriode = z.strictObject({
  status: InstrumentStatus,
  vanaf: z.iso.date('Vul een datum in, bijvoorbeeld 2026-11-26.'),
  /** False: the day of the source that shows it; the real first day is not known. */
  vanafZeker: z.boolean(),
  toelichting: z.string().trim().min(1).max(500),
  bron: z.string().trim().min(1).max(300),
})
export type StatusPeriode = z.infer<typeof StatusPeriode>

export const InstrumentInvoer = z.strictObject({
  id: Sleutel,
  naam: z.string().min(1),
  ookGenoemd: z.array(z.string()),
  soort: InstrumentSoort,
  kort: z.string().min(1),
  grens: z.string().nullable(),
  basis: z.strictObject({
    soort: z.enum(['wet', 'afspraak', 'beleid', 'geen']),
    tekst: z.string().min(1),
    bwb: z.string().nullable(),
  }),
  statussen: z.array(StatusPeriode).min(1),
  inPlaatsDaarvan: z.array(Sleutel),
  nakijken: z.string().nullable(),
})
export type InstrumentInvoer = z.infer<typeof InstrumentInvoer>

/** One instrument as it stands on a day. `status` null: nothing is known for that day. */
export const Instrument = z.strictObject({
  id: z.string(),
  sleutel: z.string(),
  naam: z.string(),
  ookGenoemd: z.array(z.string()),
  soort: InstrumentSoort,
  kort: z.string(),
  grens: z.string().nullable(),
  basisSoort: z.enum(['wet', 'afspraak', 'beleid', 'geen']),
  basisTekst: z.string(),
  bwb: z.string().nullable(),
  inPlaatsDaarvan: z.array(z.strictObject({ sleutel: z.string(), naam: z.string() })),
  nakijken: z.string().nullable(),
  version: z.int(),
  status: InstrumentStatus.nullable(),
  statussen: z.array(StatusPeriode),
})
export type Instrument = z.infer<typeof Instrument>
