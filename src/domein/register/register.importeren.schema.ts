import { z } from 'zod'

const leeg = (v: string): string | null => (v === '' ? null : v)
const tekst = z.string().trim()
const nietLeeg = tekst.min(1, 'Vul dit in.').max(300)
const optioneel = tekst.max(1000).default('').transform(leeg)
const datumOfLeeg = tekst
  .default('')
  .refine((v) => v === '' || z.iso.date().safeParse(v).success, 'Schrijf een datum als 2026-12-31.')
  .transform(leeg)
const datum = z.iso.date('Schrijf een datum als 2026-12-31.')
const lijst = tekst.default('').transform((v) =>
  v
    .split(';')
    .map((x) => x.trim())
    .filter((x) => x !== ''),
)
const code = tekst.regex(/^[A-Za-z0-9-]{2,40}$/, 'Gebruik 2 tot 40 letters, cijfers of streepjes.')

// Of an organisation: a column that is not in the file stays as it is; an empty cell empties it.
const kolom = tekst.max(1000).transform(leeg).optional()
const datumKolom = tekst
  .refine((v) => v === '' || z.iso.date().safeParse(v).success, 'Schrijf een datum als 2026-12-31.')
  .transform(leeg)
  .optional()
const lijstKolom = tekst
  .transform((v) =>
    v
      .split(';')
      .map((x) => x.trim())
      .filter((x) => x !== ''),
  )
  .optional()

/** The columns of each file; an unknown one is refused. */
export const OrganisatieImport = z.strictObject({
  code,
  naam: nietLeeg,
  soort: nietLeeg,
  sector: z.enum(['publiek', 'semi_publiek', 'privaat'], 'Schrijf publiek, semi_publiek of privaat.').optional(),
  afkorting: kolom,
  oin: tekst
    .refine((v) => v === '' || /^\d{20}$/.test(v), 'Een OIN heeft precies 20 cijfers.')
    .transform(leeg)
    .optional(),
  tooi: kolom,
  geldig_van: z.iso.date('Schrijf een datum als 2026-12-31.').optional(),
  geldig_tot: datumKolom,
  opvolger: kolom,
  valt_onder_afspraak_van: kolom,
  werkt_in_opdracht_van: kolom,
  website: kolom,
  leefdomeinen: lijstKolom,
  wetten: lijstKolom,
})
export type OrganisatieImport = z.infer<typeof OrganisatieImport>

export const AfspraakImport = z.strictObject({
  organisatie: code,
  ondertekenaar: nietLeeg,
  ondertekend_op: datum,
  geldig_tot: datum,
  antwoord_werkdagen: tekst
    .default('')
    .refine((v) => v === '' || /^([1-9]|1\d|20)$/.test(v), 'Kies 1 tot 20 werkdagen.')
    .transform(leeg),
})
export type AfspraakImport = z.infer<typeof AfspraakImport>

export const VermeldingImport = z.strictObject({
  code,
  organisatie: code,
  naam: nietLeeg,
  mail_persoon: optioneel,
  vangnet: z.enum(['', 'ja', 'nee'], 'Schrijf ja of nee.').default(''),
  functiemail: z.email('Vul een e-mailadres in.'),
  telefoon: nietLeeg,
  vervanger: optioneel,
  opdracht: nietLeeg,
  mandaat: nietLeeg,
  mandaat_gegeven_door: nietLeeg,
  mandaat_van: datum,
  mandaat_tot: datumOfLeeg,
  waarvoor: lijst,
})
export type VermeldingImport = z.infer<typeof VermeldingImport>

export const bestanden = ['organisaties', 'afspraken', 'vermeldingen'] as const
export type Bestandsnaam = (typeof bestanden)[number]

export const Importfout = z.object({ bestand: z.enum(bestanden), rij: z.number(), veld: z.string(), reden: z.string() })
export type Importfout = z.infer<typeof Importfout>
export const Importwijziging = z.object({
  bestand: z.enum(bestanden),
  rij: z.number(),
  soort: z.enum(['nieuw', 'gewijzigd', 'gelijk']),
  wat: z.string(),
})
export type Importwijziging = z.infer<typeof Importwijziging>
export const Importverslag = z.object({
  uitgevoerd: z.boolean(),
  fouten: z.array(Importfout),
  wijzigingen: z.array(Importwijziging),
})
