import { z } from 'zod'
import { Kaartregel } from '../bedoeling/index.ts'

const tekst = (max: number) => z.string().trim().max(max, `Houd het korter: hoogstens ${max} tekens.`)
const verplicht = (max: number) => tekst(max).min(1, 'Vul dit in.')
export const opCasus = { casusId: z.uuid() }

/** A key of the values card (slice bedoeling); whether it is on the card, the use case looks up. */
const Waarde = z.string().max(60)

export const MaakAnalyseInput = z.strictObject({
  ...opCasus,
  tekst: verplicht(8000),
  bedoeling: verplicht(2000),
  waarden: z.array(Waarde).default([]),
  botsendeWaarden: z.array(Waarde).default([]),
  schadeVoorInwoner: verplicht(2000),
})
export const ReageerOpAnalyseInput = z
  .strictObject({ ...opCasus, analyseId: z.uuid(), akkoord: z.boolean(), reden: tekst(2000).optional() })
  .refine((i) => i.akkoord || !!i.reden, {
    path: ['reden'],
    message: 'Schrijf op waar je organisatie het niet mee eens is.',
  })
export const GeefAdviesInput = z.strictObject({ ...opCasus, tekst: verplicht(8000) })
export const PlanOverlegInput = z.strictObject({
  ...opCasus,
  doel: verplicht(1000),
  besliswijze: verplicht(1000),
  statusVanAfspraken: verplicht(1000),
  datum: z.iso.date('Kies een dag.'),
  tijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, zoals 14:00.'),
  duurMinuten: z.number().int().min(15).max(480).default(60),
  plaats: tekst(300).default(''),
  organisatieIds: z.array(z.uuid()).default([]),
  /** People from the register of an organisation at the table; they get a notice, their organisation is invited with them. */
  vermeldingIds: z.array(z.uuid()).max(30).default([]),
})
export const LegVerslagVastInput = z.strictObject({
  ...opCasus,
  overlegId: z.uuid(),
  verslag: verplicht(10_000),
  aanwezig: z.array(z.uuid()).default([]),
})
/** GEN-17: how an option fits a value of the card. */
export const weegOordelen = ['past', 'deels', 'past_niet'] as const
const WeegOordeel = z.enum(weegOordelen)
export const WeegOptieInput = z.strictObject({
  ...opCasus,
  optieId: z.uuid(),
  /** What is not judged is left out: no list to tick off. */
  oordelen: z
    .array(z.strictObject({ waarde: Waarde, oordeel: WeegOordeel.optional(), uitleg: tekst(600).default('') }))
    .max(40),
})

export const OverlegOpCasus = z.strictObject({ ...opCasus, overlegId: z.uuid() })

const Org = z.object({ id: z.string(), naam: z.string() })
export const Analyse = z.object({
  id: z.string(),
  versie: z.number(),
  tekst: z.string(),
  bedoeling: z.string(),
  waarden: z.array(z.string()),
  botsendeWaarden: z.array(z.string()),
  schadeVoorInwoner: z.string(),
  doorNaam: z.string(),
  op: z.string(),
  akkoorden: z.array(z.object({ organisatie: Org, akkoord: z.boolean(), reden: z.string().nullable() })),
})
export type Analyse = z.infer<typeof Analyse>
export const Advies = z.object({
  id: z.string(),
  versie: z.number(),
  tekst: z.string(),
  doorNaam: z.string(),
  op: z.string(),
})
export type Advies = z.infer<typeof Advies>
export const Overleg = z.object({
  id: z.string(),
  doel: z.string(),
  besliswijze: z.string(),
  statusVanAfspraken: z.string(),
  op: z.string(),
  duurMinuten: z.number(),
  plaats: z.string(),
  verslag: z.string().nullable(),
  version: z.number(),
  genodigden: z.array(
    z.object({ organisatie: Org, persoonNaam: z.string().nullable(), aanwezig: z.boolean().nullable() }),
  ),
})
export type Overleg = z.infer<typeof Overleg>
export const OverlegVanCasus = Overleg.extend({ casusId: z.string() })
export type OverlegVanCasus = z.infer<typeof OverlegVanCasus>
export const GewogenOptie = z.object({
  id: z.string(),
  omschrijving: z.string(),
  afgevallen: z.boolean(),
  /** 0: not weighed yet. */
  versie: z.number(),
  doorNaam: z.string().nullable(),
  op: z.string().nullable(),
  oordelen: z.array(z.object({ waarde: z.string(), oordeel: WeegOordeel, uitleg: z.string() })),
})
export type GewogenOptie = z.infer<typeof GewogenOptie>
export const Tafel = z.object({
  /** The values card, also what no longer counts: an older analysis may have chosen it. */
  waarden: z.array(Kaartregel),
  /** How the laws of this case look at people (WRD-04). */
  paradigmas: z.array(Kaartregel),
  casus: z.object({ id: z.string(), nummer: z.string(), titel: z.string() }),
  analyse: Analyse.nullable(),
  advies: Advies.nullable(),
  opties: z.array(GewogenOptie),
  overleggen: z.array(Overleg),
  organisaties: z.array(Org),
  /** Whom to invite from the register: an entry and its organisation. */
  contacten: z.array(z.object({ id: z.string(), naam: z.string(), organisatie: Org })),
  magSchrijven: z.boolean(),
  magReageren: z.boolean(),
})
export type Tafel = z.infer<typeof Tafel>

/** Of whoever is invited in person: when and by whom, nothing of the case. */
export const Uitnodiging = z.object({
  overlegId: z.string(),
  op: z.string(),
  duurMinuten: z.number(),
  vanOrganisatie: z.string(),
  vanNaam: z.string(),
})
export type Uitnodiging = z.infer<typeof Uitnodiging>
