import { z } from 'zod'
import {
  DatumVeld,
  IdVeld,
  Indiener,
  Levensdomein,
  leeftijdsklassen,
  opCasus,
  tekst,
  verplicht,
} from '../casus/index.ts'
import { klokken } from './loket.escalatie.rules.ts'

/** What the LMM asks on top of what the case already holds; every field may stay away when it is known (GEN-10, LMM-07). */
const aanvulling = {
  situatie: verplicht(5000).optional(),
  gevraagd: tekst(2000).optional(),
  eersteStap: tekst(2000).optional(),
  waaromNietLokaal: tekst(2000).optional(),
  redenGeenContact: tekst(2000).optional(),
  lokaalAllesGedaan: z.boolean().optional(),
}
export const DienInInput = z.strictObject({ ...opCasus, indiener: Indiener.optional(), ...aanvulling })
export type DienInInput = z.output<typeof DienInInput>

export const aanmeldingKanalen = ['platform', 'telefoon', 'post'] as const
export const Kanaal = z.enum(aanmeldingKanalen)
export const afloopSoorten = ['in_behandeling', 'teruggelegd', 'ingetrokken'] as const

/** One screen to type in while somebody talks (LMM-06): who calls, what is stuck, and the rest as far as it comes up. */
export const TelefonischeAanmeldingInput = z.strictObject({
  organisatieId: IdVeld,
  naam: verplicht(120),
  email: z.email('Vul een e-mailadres in, bijvoorbeeld naam@organisatie.example.').max(200),
  telefoon: tekst(30).optional(),
  kanaal: z.enum(['telefoon', 'post']).default('telefoon'),
  ontvangenOp: DatumVeld.optional(),
  situatie: verplicht(5000),
  wens: tekst(2000).default(''),
  gevraagd: tekst(2000).default(''),
  eersteStap: tekst(2000).optional(),
  waaromNietLokaal: tekst(2000).optional(),
  redenGeenContact: tekst(2000).optional(),
  lokaalAllesGedaan: z.boolean().default(false),
  dreigendReden: tekst(1000).optional(),
  levensdomeinen: z.array(Levensdomein).default([]),
  organisatieIds: z.array(IdVeld).max(30).default([]),
  wetten: z.array(verplicht(80)).max(20).default([]),
  urgentie: z.enum(['gewoon', 'spoed', 'acuut']).default('gewoon'),
  huishouden: z
    .array(
      z.strictObject({
        pseudoniem: verplicht(80),
        rol: verplicht(80),
        leeftijdsklasse: z.enum(leeftijdsklassen),
      }),
    )
    .max(20)
    .default([]),
  fictief: z.boolean().default(false),
  /** The note or half-filled form it began with; it goes when the submission is there. */
  conceptId: IdVeld.optional(),
})

/** What is filled in so far, kept with the case; nothing is submitted yet (LMM-06). */
export const BewaarAanvullingInput = DienInInput.omit({ indiener: true })

export const BevestigOntvangstInput = z.strictObject(opCasus)
export const overdrachtSoorten = ['overdracht', 'waarneming', 'terug'] as const
/** Without cases: all of them. 'terug' takes only what was covered for her. */
export const DraagWerkOverInput = z.strictObject({
  vanId: IdVeld,
  naarId: IdVeld,
  soort: z.enum(overdrachtSoorten).default('overdracht'),
  casusIds: z.array(IdVeld).max(500).default([]),
})
export type DraagWerkOverInput = z.output<typeof DraagWerkOverInput>
export const WijsRegievoerderToeInput = z.strictObject({ ...opCasus, regievoerderId: IdVeld })

/** LMM-24: what does not belong here gets a way on, never a closed door. */
export const doorverwijzingen = ['gewone_weg', 'register', 'schuldhulp', 'maatwerkplaats', 'anders'] as const
export const LegTerugInput = z.strictObject({
  ...opCasus,
  reden: verplicht(2000),
  suggestie: verplicht(2000),
  doorverwijzing: z.enum(doorverwijzingen).default('anders'),
})

/** LMM-18: one point per line. */
export const LegNabesprekingVastInput = z
  .strictObject({
    ...opCasus,
    gehoudenOp: DatumVeld.optional(),
    aanwezigOrganisatieIds: z.array(IdVeld).max(30).default([]),
    leerpunten: tekst(4000).default(''),
    geenReden: tekst(1000).optional(),
  })
  .refine((i) => i.leerpunten !== '' || !!i.geenReden, {
    path: ['leerpunten'],
    message: 'Schrijf ten minste één leerpunt op, of waarom er geen is.',
  })

const cijfer = z.coerce.number().int().min(1).max(5)
export const GeefErvaringInput = z.strictObject({
  ...opCasus,
  laagdrempelig: cijfer,
  toegankelijk: cijfer,
  steun: cijfer,
  toelichting: tekst(2000).optional(),
})

const moment = z.string()
const Naam = z.object({ id: z.string(), naam: z.string() })
export const Aanmelding = z.object({
  id: z.string(),
  casusId: z.string(),
  kanaal: Kanaal,
  indiener: Indiener,
  indienerPersoon: Naam,
  indienerOrganisatie: Naam,
  aangemeldOp: moment,
  ontvangenOp: moment,
  bevestigdOp: moment.nullable(),
  contactVoor: z.string(),
  afloop: z.enum(afloopSoorten).nullable(),
  afloopOp: moment.nullable(),
  version: z.number(),
})
export type Aanmelding = z.infer<typeof Aanmelding>

export const LoketRij = z.object({
  casusId: z.string(),
  nummer: z.string(),
  titel: z.string(),
  status: z.string(),
  urgentie: z.string(),
  organisatie: Naam,
  regievoerder: Naam.nullable(),
  waarnemingVoor: Naam.nullable(),
  balBij: z.string(),
  balSinds: moment,
  volgendeActie: z.string().nullable(),
  volgendeActieOp: z.string().nullable(),
  aangemeldOp: moment.nullable(),
  bevestigdOp: moment.nullable(),
  contactVoor: z.string().nullable(),
  dagen: z.number(),
  stand: z.enum(['later', 'vandaag', 'te_laat', 'escaleren']),
  /** Waits on purpose until a day; null when it does not. */
  opzij: z.object({ tot: z.string(), reden: z.string() }).nullable(),
  version: z.number(),
})
export type LoketRij = z.infer<typeof LoketRij>

export const Werkvoorraad = z.object({
  regievoerder: Naam,
  open: z.number(),
  spoed: z.number(),
  teLaat: z.number(),
  /** Still has cases, but is no regievoerder any more: these wait for the coordinator. */
  nietMeer: z.boolean(),
})
export type Werkvoorraad = z.infer<typeof Werkvoorraad>
/** Who has not answered, and what was asked. */
export const Wachtend = z.object({
  casusId: z.string(),
  nummer: z.string(),
  titel: z.string(),
  organisatie: z.string(),
  wat: z.string(),
  uiterlijk: z.string(),
  soort: z.enum(['bal', 'contact', 'afspraak']),
})
export type Wachtend = z.infer<typeof Wachtend>
/** Begun by the LMM for somebody who called or wrote, still without all that a submission needs. */
export const Onvolledig = z.object({
  casusId: z.string(),
  nummer: z.string(),
  titel: z.string(),
  organisatie: z.string(),
  ontvangenOp: z.string(),
  uiterlijk: z.string().nullable(),
})
export type Onvolledig = z.infer<typeof Onvolledig>
export const LoketBeeld = z.object({
  onvolledig: z.array(Onvolledig),
  nietGeantwoord: z.array(Wachtend),
  inbox: z.array(LoketRij),
  bord: z.array(LoketRij),
  werkvoorraad: z.array(Werkvoorraad),
})
export type LoketBeeld = z.infer<typeof LoketBeeld>

/** What waits, who heard of it, and which rung comes next on which day. */
const Wachtklok = z.object({
  klok: z.enum(klokken),
  uiterlijk: z.string(),
  trappen: z.array(z.object({ trap: z.string(), op: z.string(), bericht: moment.nullable() })),
})
export type Wachtklok = z.infer<typeof Wachtklok>

export const LoketCasus = z.object({
  casusId: z.string(),
  nummer: z.string(),
  titel: z.string(),
  status: z.string(),
  version: z.number(),
  aanmeldingen: z.array(Aanmelding),
  toewijzingen: z.array(z.object({ regievoerder: Naam, reden: z.string(), van: moment, tot: moment.nullable() })),
  nabesprekingen: z.array(
    z.object({
      id: z.string(),
      gehoudenOp: z.string(),
      aanwezig: z.array(Naam),
      leerpunten: z.array(z.string()),
      geenReden: z.string().nullable(),
    }),
  ),
  doorlooptijd: z.object({ van: z.string(), tot: z.string(), dagen: z.number(), klasse: z.string() }).nullable(),
  opgelostOp: z.string().nullable(),
  /** Who stands in the case, as far as the reader sees: for who was there at the joint review (LMM-18). */
  organisaties: z.array(Naam),
  wacht: z.array(Wachtklok),
  opzij: z.object({ tot: z.string(), reden: z.string() }).nullable(),
  regievoerderId: z.string().nullable(),
  /** INF-16: until which day the LMM sees this case; null while nothing ends, or while that is not for the reader to know. */
  lmmZietTot: z.object({ op: z.string(), voorbij: z.boolean() }).nullable(),
  ervaringGegeven: z.boolean(),
})
export type LoketCasus = z.infer<typeof LoketCasus>

export const beeldSoorten = [
  'knelpunt',
  'knelpunt_in_domein',
  'levensdomein',
  'wet',
  'uitvoerder',
  'departement',
  'indiener',
  'gemeente',
] as const
export const Beeld = z.object({
  van: z.string(),
  tot: z.string(),
  tellingen: z.array(
    z.object({
      soort: z.enum(beeldSoorten),
      sleutel: z.string(),
      naam: z.string(),
      /** Null: fewer than five. */
      aantal: z.number().nullable(),
    }),
  ),
})
export type Beeld = z.infer<typeof Beeld>
