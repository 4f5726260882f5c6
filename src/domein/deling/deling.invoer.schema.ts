import { z } from 'zod'
import { CasusDetail, DatumVeld, DeelCategorie, IdVeld, tekst, verplicht } from '../casus/index.ts'
import {
  DeelAntwoorden,
  DeelUitkomst,
  DelingStatus,
  leeftijden,
  Plichtenconflict,
  toestemmers,
} from './deling.schema.ts'

/** Never a whole organisation: the people there who hold this role (INF-14). */
export const ontvangerRollen = [
  'maatwerkfunctionaris',
  'professional',
  'casusregisseur',
  'pmm_ambassadeur',
  'bestuurder',
  'jurist',
] as const

export const StelDelenVoorInput = z.strictObject({
  casusId: IdVeld,
  ontvangerOrganisatieId: IdVeld,
  ontvangerPersoonId: IdVeld.optional(),
  ontvangerRol: z.enum(ontvangerRollen).default('maatwerkfunctionaris'),
  categorieen: z.array(DeelCategorie).min(1, 'Kies ten minste één soort gegevens.'),
  doel: verplicht(500),
  tot: DatumVeld,
})
export const DelingIdInput = z.strictObject({ delingId: IdVeld })
export const ListDelingenInput = z.strictObject({ casusId: IdVeld.optional() })

export const vraagVelden = [
  'kanPseudoniem',
  'acuutGevaar',
  'ontvangerBetrokken',
  'viaInwoner',
  'grondslag',
  'noodzakelijk',
  'evenredig',
  'geenLichtereWeg',
  'geheim',
  'overheid',
  'weigerenZonderGevolg',
  'toestemming',
  'wetDoorbreektGeheim',
  'conflict',
] as const
export const conflictPunten = Plichtenconflict.keyof().options
/** One question at a time: an answer may change what is asked next. */
export const BeantwoordVraagInput = z.strictObject({
  delingId: IdVeld,
  veld: z.enum(vraagVelden),
  keuze: tekst(40).optional(),
  leeftijd: z.enum(leeftijden).optional(),
  wilsonbekwaam: z.boolean().default(false),
  van: z.array(z.enum(toestemmers)).default([]),
  punten: z.array(z.enum(conflictPunten)).default([]),
})
export type BeantwoordVraagInput = z.output<typeof BeantwoordVraagInput>

export const DeelInput = z.strictObject({
  delingId: IdVeld,
  noodzaak: verplicht(1000),
  inwonerGeinformeerd: z.boolean().default(false),
  redenNietGeinformeerd: tekst(1000).optional(),
  nietHerkenbaar: z.boolean().default(false),
})
export const TrekDelingInInput = z.strictObject({ delingId: IdVeld, reden: verplicht(500) })

export const OpenInNoodInput = z.strictObject({
  nummer: verplicht(20),
  reden: verplicht(1000).min(10, 'Leg in ten minste 10 tekens uit wat de nood is.'),
  begrepen: z.boolean().refine((b) => b, 'Bevestig dat je weet dat dit wordt beoordeeld.'),
})
export const BeoordeelNoodInput = z.strictObject({
  noodtoegangId: IdVeld,
  oordeel: z.enum(['terecht', 'onterecht']),
  toelichting: tekst(1000).optional(),
})

const Naam = z.object({ id: z.string(), naam: z.string() })
export const UitslagBeeld = z.object({
  soort: z.enum(['antwoord', 'vraag']),
  stap: z.number(),
  veld: z.string().nullable(),
  vraag: z.string().nullable(),
  uitkomst: DeelUitkomst.nullable(),
  waarom: z.string().nullable(),
  uitweg: z.array(z.string()),
})
export const DelingBeeld = z.object({
  id: z.string(),
  nummer: z.string(),
  casusId: z.string(),
  status: DelingStatus,
  ontvanger: Naam,
  ontvangerPersoon: Naam.nullable(),
  ontvangerRol: z.string().nullable(),
  categorieen: z.array(DeelCategorie),
  doel: z.string(),
  grondslag: z.number().nullable(),
  grondslagArtikel: z.string().nullable(),
  noodzaak: z.string().nullable(),
  antwoorden: DeelAntwoorden,
  uitslag: UitslagBeeld,
  inwonerGeinformeerd: z.boolean(),
  redenNietGeinformeerd: z.string().nullable(),
  van: z.string(),
  tot: z.string(),
  door: Naam,
  gedeeldOp: z.string().nullable(),
  beeindigdOp: z.string().nullable(),
  beeindigdReden: z.string().nullable(),
  gelezen: z.object({ keer: z.number(), laatst: z.string().nullable() }),
  version: z.number(),
})
export type DelingBeeld = z.infer<typeof DelingBeeld>
export const Voorbeeld = z.object({ deling: DelingBeeld, casus: CasusDetail, nietZichtbaar: z.array(DeelCategorie) })
export const Noodtoegang = z.object({
  id: z.string(),
  casusId: z.string(),
  wie: z.string(),
  reden: z.string(),
  van: z.string(),
  tot: z.string(),
  oordeel: z.enum(['terecht', 'onterecht']).nullable(),
  toelichting: z.string().nullable(),
  version: z.number(),
})
