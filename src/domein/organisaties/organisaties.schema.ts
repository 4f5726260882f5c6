import { z } from 'zod'
import { rollen } from '../../platform/policy.ts'

export const Wet = z.object({ afkorting: z.string(), naam: z.string(), bwb: z.string().nullable() })

/** What everybody may know of an organisation. */
export const Organisatie = z.object({
  id: z.string(),
  code: z.string(),
  naam: z.string(),
  afkorting: z.string().nullable(),
  soort: z.string(),
  sector: z.string(),
  landelijk: z.boolean(),
  gemeentecode: z.string().nullable(),
  provincie: z.string().nullable(),
  website: z.string().nullable(),
  leefdomeinen: z.array(z.string()),
  geldigTot: z.string().nullable(),
})
export type Organisatie = z.infer<typeof Organisatie>

const Verwijzing = z.object({ id: z.string(), naam: z.string() }).nullable()
export const OrganisatieDetail = Organisatie.extend({
  alias: z.array(z.string()),
  inwoners: z.number().nullable(),
  klasse: z.string().nullable(),
  oin: z.string().nullable(),
  tooi: z.string().nullable(),
  geldigVan: z.string(),
  wetten: z.array(Wet),
  moeder: Verwijzing,
  werktInOpdrachtVan: Verwijzing,
  valtOnderAfspraakVan: Verwijzing,
  opvolger: Verwijzing,
  /** Who merged into this one (a municipality, a ministry that ended). */
  voorgangers: z.array(z.object({ id: z.string(), naam: z.string() })),
})
export type OrganisatieDetail = z.infer<typeof OrganisatieDetail>

export const Rol = z.enum(rollen)
export type Rol = z.infer<typeof Rol>
export const RolMetPeriode = z.object({ id: z.string(), rol: Rol, van: z.string(), tot: z.string().nullable() })

export const Persoon = z.object({
  id: z.string(),
  organisatieId: z.string(),
  naam: z.string(),
  functie: z.string(),
  email: z.string(),
  telefoon: z.string().nullable(),
  leidinggevendeId: z.string().nullable(),
  actiefTot: z.string().nullable(),
  rollen: z.array(RolMetPeriode),
  version: z.number(),
})
export type Persoon = z.infer<typeof Persoon>

export const soortenOverdracht = ['casus', 'registervermelding', 'vervanging', 'contactmoment'] as const
export const Overdracht = z.object({
  id: z.string(),
  persoonId: z.string(),
  persoonNaam: z.string(),
  soort: z.enum(soortenOverdracht),
  objectId: z.string(),
  casusId: z.string().nullable(),
  naarId: z.string(),
  op: z.string(),
  definitiefNaarId: z.string().nullable(),
  version: z.number(),
})
export type Overdracht = z.infer<typeof Overdracht>

export const Profiel = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  rollen: z.array(Rol),
  sneltoets: z.boolean(),
  mailUit: z.boolean(),
  version: z.number(),
})
export type Profiel = z.infer<typeof Profiel>

const tekst = z.string().trim().min(1).max(200)
/** One organisation of reference data; points to others by code. */
export const OrganisatieRij = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9-]{2,40}$/, 'Gebruik 2 tot 40 letters, cijfers of streepjes.'),
  naam: tekst,
  afkorting: tekst.nullable().default(null),
  alias: z.array(tekst).default([]),
  soort: tekst,
  sector: z.enum(['publiek', 'semi_publiek', 'privaat']).default('publiek'),
  landelijk: z.boolean().default(false),
  gemeentecode: z
    .string()
    .regex(/^GM\d{4}$/, 'Een gemeentecode is GM met vier cijfers.')
    .nullable()
    .default(null),
  provincie: tekst.nullable().default(null),
  inwoners: z.int().nonnegative().nullable().default(null),
  klasse: tekst.nullable().default(null),
  oin: z
    .string()
    .regex(/^\d{20}$/, 'Een OIN heeft precies 20 cijfers.')
    .nullable()
    .default(null),
  tooi: tekst.nullable().default(null),
  kvk: tekst.nullable().default(null),
  website: z.string().max(300).nullable().default(null),
  leefdomeinen: z.array(tekst).default([]),
  wetten: z
    .array(z.strictObject({ afkorting: tekst, naam: tekst, bwb: z.string().nullable().default(null) }))
    .default([]),
  moeder: z.string().nullable().default(null),
  werktInOpdrachtVan: z.string().nullable().default(null),
  valtOnderAfspraakVan: z.string().nullable().default(null),
  opvolger: z.string().nullable().default(null),
  geldigVan: z.iso.date().default('1900-01-01'),
  geldigTot: z.iso.date().nullable().default(null),
  fictief: z.boolean().default(false),
})
export type OrganisatieRij = z.infer<typeof OrganisatieRij>

/** One person of the set-up; refers to organisation and leidinggevende by code and id. */
export const PersoonRij = z.strictObject({
  id: z.uuid(),
  organisatieCode: z.string(),
  naam: tekst,
  functie: z.string().max(200),
  email: z.string().max(200),
  telefoon: z.string().max(30).nullable(),
  leidinggevendeId: z.uuid().nullable(),
  rollen: z.array(Rol),
  identiteiten: z.array(z.strictObject({ issuer: z.string(), subject: z.string() })).default([]),
  actiefVan: z.iso.datetime(),
})
export type PersoonRij = z.infer<typeof PersoonRij>
