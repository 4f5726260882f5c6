import { z } from 'zod'
import { isId } from '../../platform/ids.ts'
import { bevatBsn } from './casus.privacy.rules.ts'
import {
  Bestaanszekerheid,
  CasusActie,
  DatumVeld,
  Knelpunt,
  Levensdomein,
  StapInput,
  Trede,
  Urgentie,
} from './casus.schema.ts'

/** What a person fills in, for form and API alike. */
export const IdVeld = z.string().refine(isId, 'Dit is geen geldig nummer.')
const geenBsn = 'Hier staat een burgerservicenummer. Haal het weg: dit kan zonder.'
/** Free text, in which a number of a person is refused: it would be read by everyone this is shared with. */
export const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Houd het korter: hoogstens ${max} tekens.`)
    .refine((t) => !bevatBsn(t), geenBsn)
export const verplicht = (max: number) => tekst(max).min(1, 'Vul dit in.')
export const opCasus = { casusId: IdVeld }

const huishouden = {
  pseudoniem: verplicht(80),
  rol: verplicht(80),
  leeftijdsklasse: z.enum(['0-3', '4-11', '12-17', '18-26', '27-44', '45-66', '67+', 'onbekend']),
  kwetsbaar: z.boolean().default(false),
  aandachtspunt: tekst(500).optional(),
}
export const leeftijdsklassen = huishouden.leeftijdsklasse.options
export const minderjarigeKlassen: readonly string[] = ['0-3', '4-11', '12-17']
export const GezinslidInput = z.strictObject({ ...opCasus, ...huishouden })
export const GezinslidOpCasus = z.strictObject({ ...opCasus, gezinslidId: IdVeld })

export const stapSoorten = ['stap', 'contact', 'overleg', 'antwoord', 'overgang'] as const
const stap = {
  datum: DatumVeld.optional(),
  trede: Trede.optional(),
  soort: z.enum(['stap', 'contact', 'overleg', 'antwoord']).default('stap'),
  wat: verplicht(2000),
  metOrganisatieId: IdVeld.optional(),
  metWie: tekst(200).optional(),
  resultaat: tekst(2000).default(''),
}
export const VoegStapToeInput = z.strictObject({ ...opCasus, ...stap })

/** 'Nieuwe vraag': free words first, everything else can follow; a light question grows into a case without retyping (GEN-10). */
export const NieuweVraagInput = z.strictObject({
  titel: tekst(120).optional(),
  situatie: verplicht(5000),
  wens: tekst(2000).default(''),
  gevraagd: tekst(2000).default(''),
  geprobeerd: tekst(5000).default(''),
  levensdomeinen: z.array(Levensdomein).default([]),
  wetten: z.array(verplicht(80)).max(20).default([]),
  organisatieIds: z.array(IdVeld).max(30).default([]),
  bestaanszekerheid: z.array(Bestaanszekerheid).default([]),
  urgentie: Urgentie.default('gewoon'),
  dreigend: z.boolean().default(false),
  dreigendReden: tekst(1000).optional(),
  kritiekeDag: DatumVeld.optional(),
  kritiekeDagWat: tekst(200).optional(),
  huishouden: z.array(z.strictObject(huishouden)).max(20).default([]),
  /** Only for the regievoerder who types while a professional is on the phone (LMM-06). */
  professionalId: IdVeld.optional(),
  fictief: z.boolean().default(false),
})
export type NieuweVraagInput = z.output<typeof NieuweVraagInput>

/** Only what is sent changes; null takes a text out. */
export const WijzigCasusInput = z.strictObject({
  ...opCasus,
  titel: verplicht(120).optional(),
  situatie: verplicht(5000).optional(),
  wens: tekst(2000).nullable().optional(),
  gevraagd: tekst(2000).nullable().optional(),
  geprobeerd: tekst(5000).nullable().optional(),
  levensdomeinen: z.array(Levensdomein).optional(),
  wetten: z.array(verplicht(80)).max(20).optional(),
  knelpunten: z.array(Knelpunt).optional(),
  bestaanszekerheid: z.array(Bestaanszekerheid).optional(),
  urgentie: Urgentie.optional(),
  dreigend: z.boolean().optional(),
  dreigendReden: tekst(1000).nullable().optional(),
  kritiekeDag: DatumVeld.nullable().optional(),
  kritiekeDagWat: tekst(200).nullable().optional(),
})
/** What the LMM asks on top of what the case already holds (LMM-07, LMM-08). */
export const VulAanmeldingInInput = z.strictObject({
  ...opCasus,
  lokaalAllesGedaan: z.boolean().optional(),
  waaromNietLokaal: tekst(2000).nullable().optional(),
  redenGeenContact: tekst(2000).nullable().optional(),
})

export const ZetStapInput = z.strictObject({ ...opCasus, actie: CasusActie, ...StapInput.shape })
export type ZetStapInput = z.output<typeof ZetStapInput>

export const PlanVolgendeActieInput = z.strictObject({
  ...opCasus,
  volgendeActie: verplicht(300),
  volgendeActieOp: DatumVeld,
})
export const balPlaatsen = ['casusregisseur', 'partij', 'lmm_coordinator', 'regievoerder', 'let'] as const
export const GeefBalInput = z.strictObject({
  ...opCasus,
  bij: z.enum(balPlaatsen),
  organisatieId: IdVeld.optional(),
  waarvoor: verplicht(300),
})
export const WijsRegisseurToeInput = z.strictObject({ ...opCasus, persoonId: IdVeld })

export const VoegPartijToeInput = z.strictObject({
  ...opCasus,
  organisatieId: IdVeld,
  rol: verplicht(80).default('betrokken'),
  contactPersoonId: IdVeld.optional(),
  contactNaam: tekst(120).optional(),
  inPatstelling: z.boolean().default(false),
})
export const WijzigPartijInput = z.strictObject({
  ...opCasus,
  partijId: IdVeld,
  rol: verplicht(80).optional(),
  contactNaam: tekst(120).nullable().optional(),
  inPatstelling: z.boolean().optional(),
  bestuurderAkkoord: z.boolean().optional(),
})
export const GeefStandpuntInput = z.strictObject({ ...opCasus, partijId: IdVeld, standpunt: verplicht(3000) })

export const VoegOptieToeInput = z.strictObject({
  ...opCasus,
  omschrijving: verplicht(1000),
  organisatieId: IdVeld.optional(),
  ruimteId: tekst(100).optional(),
})
export const optieStatussen = ['open', 'in_onderzoek', 'haalbaar', 'afgewezen', 'gekozen'] as const
export const BeoordeelOptieInput = z
  .strictObject({
    ...opCasus,
    optieId: IdVeld,
    status: z.enum(optieStatussen),
    reden: tekst(2000).nullable().optional(),
  })
  // LMM-11: who reads this later must not try it all again
  .refine((i) => i.status !== 'afgewezen' || !!i.reden, {
    path: ['reden'],
    message: 'Schrijf op waarom deze optie afvalt.',
  })

export const afspraakStatussen = ['advies', 'toezegging', 'besluit'] as const
export const MaakAfspraakInput = z.strictObject({
  ...opCasus,
  organisatieId: IdVeld,
  optieId: IdVeld.optional(),
  overlegId: IdVeld.optional(),
  letRegelId: IdVeld.optional(),
  wat: verplicht(2000),
  status: z.enum(afspraakStatussen),
  grondslag: tekst(300).optional(),
  termijn: DatumVeld,
})
export const BeantwoordAfspraakInput = z
  .strictObject({
    ...opCasus,
    afspraakId: IdVeld,
    antwoord: z.enum(['aanvaard', 'geweigerd']),
    reden: tekst(2000).optional(),
  })
  .refine((i) => i.antwoord !== 'geweigerd' || !!i.reden, {
    path: ['reden'],
    message: 'Schrijf op waarom je organisatie dit weigert.',
  })
export const RondAfspraakAfInput = z
  .strictObject({
    ...opCasus,
    afspraakId: IdVeld,
    gedaanOp: DatumVeld.optional(),
    vervallenReden: tekst(1000).optional(),
  })
  .refine((i) => (i.gedaanOp !== undefined) !== !!i.vervallenReden, {
    path: ['gedaanOp'],
    message: 'Vul in wanneer het gedaan is, of waarom het vervalt.',
  })

export const LegBesluitVastInput = z.strictObject({
  ...opCasus,
  organisatieId: IdVeld,
  soort: verplicht(120),
  datum: DatumVeld,
  wet: tekst(120).optional(),
  artikel: tekst(80).optional(),
  gevolg: verplicht(2000),
  bezwaarTot: DatumVeld.optional(),
})
export const verbandSoorten = ['leidt_tot', 'botst_met', 'beinvloedt'] as const
export const LegVerbandInput = z
  .strictObject({ ...opCasus, besluitId: IdVeld, naarId: IdVeld, soort: z.enum(verbandSoorten) })
  .refine((i) => i.besluitId !== i.naarId, { path: ['naarId'], message: 'Kies een ander besluit.' })

export const CasusIdInput = z.strictObject(opCasus)
export const ListCasussenInput = z.strictObject({
  bereik: z.enum(['mijn', 'organisatie']).default('mijn'),
  open: z.boolean().default(true),
  na: z.string().optional(),
  aantal: z.number().int().min(1).max(100).default(25),
})
export type ListCasussenInput = z.output<typeof ListCasussenInput>
export const TijdlijnInput = z.strictObject({
  ...opCasus,
  na: z.string().optional(),
  aantal: z.number().int().min(1).max(100).default(25),
})
