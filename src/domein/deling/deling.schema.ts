import { z } from 'zod'
import type { Id } from '../../platform/ids.ts'

export type DelingId = Id<'deling'>

export const delingStatussen = ['voorgesteld', 'grondslag_gekozen', 'gedeeld', 'ingetrokken', 'verlopen'] as const
export const DelingStatus = z.enum(delingStatussen)
export type DelingStatus = z.infer<typeof DelingStatus>

export const delingActies = ['kiesGrondslag', 'deel', 'trekIn', 'verloopt'] as const
export const DelingActie = z.enum(delingActies)
export type DelingActie = z.infer<typeof DelingActie>

/** The possible answers to 'mag ik dit delen?'. */
export const deelUitkomsten = [
  'delen_mag',
  'delen_moet',
  'delen_met_toestemming',
  'delen_via_inwoner',
  'alleen_pseudoniem',
  'niet_delen',
  'vraag_fg_of_jurist',
] as const
export const DeelUitkomst = z.enum(deelUitkomsten)
export type DeelUitkomst = z.infer<typeof DeelUitkomst>

/** The second lock: duties of secrecy that a basis alone does not open. */
export const geheimen = ['geen', 'medisch', 'jeugdhulp', 'wmo', 'fiscaal', 'bijstand', 'suwi'] as const
export const Geheim = z.enum(geheimen)
export type Geheim = z.infer<typeof Geheim>

export const leeftijden = ['16_plus', '12_tot_16', 'onder_12'] as const
export const toestemmers = ['inwoner', 'ouder_met_gezag', 'vertegenwoordiger'] as const
export const toestemmingen = ['gegeven', 'geweigerd', 'niet_gevraagd'] as const

export const Toestemming = z.object({
  stand: z.enum(toestemmingen),
  leeftijd: z.enum(leeftijden),
  wilsbekwaam: z.boolean(),
  van: z.array(z.enum(toestemmers)),
})
export type Toestemming = z.infer<typeof Toestemming>

export const Plichtenconflict = z.object({
  ernstigNadeel: z.boolean(),
  toestemmingGeprobeerd: z.boolean(),
  geenAndereWeg: z.boolean(),
  delenHelpt: z.boolean(),
  zoMinMogelijk: z.boolean(),
  vierOgen: z.boolean(),
})
export type Plichtenconflict = z.infer<typeof Plichtenconflict>

/** Kinds of data that need more than an ordinary basis (AVG art. 9 and 10, UAVG art. 46). */
export const zwareCategorieen = ['gezondheid', 'strafrecht', 'bsn'] as const

/** The answers so far; what is not there has not been asked yet. */
export const DeelAntwoorden = z.object({
  kanPseudoniem: z.boolean().optional(),
  acuutGevaar: z.boolean().optional(),
  categorieen: z.array(z.string()).optional(),
  aanWie: z.string().trim().optional(),
  waarvoor: z.string().trim().optional(),
  ontvangerBetrokken: z.boolean().optional(),
  viaInwoner: z.boolean().optional(),
  /** Number of the basis in the catalogue; null = none found. */
  grondslag: z.int().nullable().optional(),
  noodzakelijk: z.boolean().optional(),
  evenredig: z.boolean().optional(),
  geenLichtereWeg: z.boolean().optional(),
  geheim: Geheim.optional(),
  overheid: z.boolean().optional(),
  weigerenZonderGevolg: z.boolean().optional(),
  toestemming: Toestemming.optional(),
  wetDoorbreektGeheim: z.boolean().optional(),
  conflict: Plichtenconflict.optional(),
})
export type DeelAntwoorden = z.infer<typeof DeelAntwoorden>
