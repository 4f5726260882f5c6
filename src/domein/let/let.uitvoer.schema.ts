import { z } from 'zod'
import { Dossier, LidSoort, OpvolgingStatus, SessieStatus } from './let.schema.ts'

const Org = z.object({ id: z.string(), naam: z.string() })
export const RegelUit = z.object({
  id: z.string(),
  organisatie: Org,
  inhoud: z.string(),
  bevoegdheid: z.string(),
  motivering: z.string(),
  wijktAf: z.boolean(),
  afwijkingsmotivering: z.string().nullable(),
  eigenaar: z.string(),
  uiterlijkOp: z.string(),
  bevestigdDoorNaam: z.string().nullable(),
  bevestigdOp: z.string().nullable(),
  opvolging: OpvolgingStatus,
  opvolgingToelichting: z.string().nullable(),
  magBevestigen: z.boolean(),
  magOpvolgen: z.boolean(),
  version: z.number(),
})
export type RegelUit = z.infer<typeof RegelUit>

export const LidUit = z.object({
  id: z.string(),
  persoonId: z.string(),
  naam: z.string(),
  organisatie: Org,
  soort: LidSoort,
  mandaatTekst: z.string().nullable(),
  mandaatTot: z.string().nullable(),
})
export type LidUit = z.infer<typeof LidUit>

const Stap = z.object({
  actie: z.string(),
  label: z.string(),
  mag: z.boolean(),
  ontbreekt: z.array(z.object({ code: z.string(), uitleg: z.string(), link: z.string().optional() })),
})
export const DossierUit = z.object({
  vastgezetOp: z.string(),
  sha256: z.string(),
  klopt: z.boolean(),
  inhoud: z.string(),
})

export const SessieKern = z.object({
  id: z.string(),
  status: SessieStatus,
  casus: z.object({ id: z.string(), nummer: z.string(), titel: z.string() }),
  voorzitterNaam: z.string().nullable(),
  zittingOp: z.string().nullable(),
  verzochtOp: z.string(),
})
export type SessieKern = z.infer<typeof SessieKern>
export const SessieLijst = z.object({ items: z.array(SessieKern), volgende: z.null() })

const Aantal = z.union([z.int(), z.literal('<5')])
export const LetCijfers = z.object({
  bijLmm: Aantal,
  verzoeken: z.object({ getal: z.int(), minstens: z.boolean() }),
  uitkomst: z.record(z.string(), Aantal),
  regels: z.record(z.string(), Aantal),
})
export type LetCijfers = z.infer<typeof LetCijfers>

export const SessieDetail = SessieKern.extend({
  professionalUitgeput: z.string(),
  lmmUitgeput: z.string(),
  zittingTijd: z.string().nullable(),
  plaats: z.string(),
  verslag: z.string(),
  aanwezig: z.array(z.string()),
  reden: z.string().nullable(),
  suggestie: z.string().nullable(),
  redenGeenSuggestie: z.string().nullable(),
  vervaltDoor: z.string().nullable(),
  bemiddelaar: z.string().nullable(),
  impasseReden: z.string().nullable(),
  conflictbepalingen: z.array(z.object({ organisatie: z.string(), tekst: z.string() })),
  leerdeel: z.string().nullable(),
  redenGeenAanbeveling: z.string().nullable(),
  leden: z.array(LidUit),
  partijen: z.array(z.object({ organisatie: Org, landelijk: z.boolean(), standpunt: z.string().nullable() })),
  regels: z.array(RegelUit),
  aanbevelingen: z.array(z.object({ id: z.string(), organisatie: Org, gebied: z.string(), tekst: z.string() })),
  advies: z.object({ tekst: z.string(), doorNaam: z.string(), op: z.string() }).nullable(),
  analyse: z.string().nullable(),
  verzoek: Dossier.shape.verzoek.pick({ probleem: true, gevraagd: true, stappen: true, waaromNietLokaal: true }),
  dossier: DossierUit.nullable(),
  stappen: z.array(Stap),
  magAgenda: z.boolean(),
  magTerugtreden: z.boolean(),
  magVoorzitterKiezen: z.boolean(),
  magRegelVoor: z.array(Org),
  vergelijkbaar: z.array(
    z.object({ jaar: z.int(), wetten: z.array(z.string()), levensdomeinen: z.array(z.string()), tekst: z.string() }),
  ),
  samenvatting: z.string().nullable(),
  magSamenvatten: z.boolean(),
  magStandpuntVoor: z.array(Org),
  version: z.number(),
})
export type SessieDetail = z.infer<typeof SessieDetail>
