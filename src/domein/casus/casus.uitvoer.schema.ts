import { z } from 'zod'
import { afspraakStatussen, balPlaatsen, optieStatussen, verbandSoorten } from './casus.invoer.schema.ts'
import { CasusActie, CasusStatus, Trede, Uitkomst, Urgentie } from './casus.schema.ts'

/** What a reader gets: plain JSON, the same for page and API. */
const Organisatie = z.object({ id: z.string(), naam: z.string() })
const Persoon = z.object({ id: z.string(), naam: z.string(), functie: z.string() })
const moment = z.string()
const dag = z.string()

export const Stap = z.object({
  id: z.string(),
  datum: dag,
  trede: Trede,
  soort: z.string(),
  wat: z.string(),
  resultaat: z.string(),
  metOrganisatie: Organisatie.nullable(),
  metWie: z.string().nullable(),
  door: Persoon.nullable(),
  doorOrganisatie: Organisatie.nullable(),
  vastgelegdOp: moment,
})
export const Gezinslid = z.object({
  id: z.string(),
  pseudoniem: z.string(),
  rol: z.string(),
  leeftijdsklasse: z.string(),
  minderjarig: z.boolean(),
  kwetsbaar: z.boolean(),
  aandachtspunt: z.string().nullable(),
  version: z.number(),
})
export const Partij = z.object({
  id: z.string(),
  organisatie: Organisatie,
  rol: z.string(),
  contactNaam: z.string().nullable(),
  contactPersoonId: z.string().nullable(),
  landelijk: z.boolean(),
  inPatstelling: z.boolean(),
  standpunt: z.string().nullable(),
  standpuntOp: moment.nullable(),
  bestuurderAkkoord: z.boolean(),
  version: z.number(),
})
export const Optie = z.object({
  id: z.string(),
  omschrijving: z.string(),
  organisatie: Organisatie.nullable(),
  ruimteId: z.string().nullable(),
  status: z.enum(optieStatussen),
  reden: z.string().nullable(),
  toegevoegdOp: moment,
  version: z.number(),
})
export const Afspraak = z.object({
  id: z.string(),
  organisatie: Organisatie,
  optieId: z.string().nullable(),
  wat: z.string(),
  status: z.enum(afspraakStatussen),
  grondslag: z.string().nullable(),
  termijn: dag,
  antwoord: z.enum(['aanvaard', 'geweigerd']).nullable(),
  antwoordReden: z.string().nullable(),
  gedaanOp: dag.nullable(),
  vervallenReden: z.string().nullable(),
  version: z.number(),
})
export const Besluit = z.object({
  id: z.string(),
  organisatie: Organisatie,
  soort: z.string(),
  datum: dag,
  wet: z.string().nullable(),
  artikel: z.string().nullable(),
  gevolg: z.string(),
  bezwaarTot: dag.nullable(),
  version: z.number(),
})
export const Verband = z.object({ vanId: z.string(), naarId: z.string(), soort: z.enum(verbandSoorten) })

const Bal = z.object({
  bij: z.enum(balPlaatsen),
  organisatie: Organisatie.nullable(),
  sinds: moment,
  waarvoor: z.string().nullable(),
})
/** The core, for everybody with any access; its words only under their category, else null (docs/adr/0015). */
const kern = {
  id: z.string(),
  nummer: z.string(),
  titel: z.string(),
  status: CasusStatus,
  trede: Trede,
  organisatie: Organisatie,
  casusregisseur: Persoon.nullable(),
  regievoerder: Persoon.nullable(),
  urgentie: Urgentie,
  bestaanszekerheid: z.array(z.string()).nullable(),
  kritiekeDag: dag.nullable(),
  kritiekeDagWat: z.string().nullable(),
  volgendeActie: z.string().nullable(),
  volgendeActieOp: dag.nullable(),
  bal: Bal,
  aangemaaktOp: moment,
  version: z.number(),
}
export const CasusKern = z.object(kern)
export const CasusKop = CasusKern.pick({ id: true, nummer: true, titel: true, organisatie: true })
export type CasusKern = z.infer<typeof CasusKern>

export const Vraag = z.object({
  situatie: z.string(),
  wens: z.string(),
  gevraagd: z.string(),
  geprobeerd: z.string(),
  dreigend: z.boolean(),
  dreigendReden: z.string().nullable(),
  levensdomeinen: z.array(z.string()),
  wetten: z.array(z.string()),
  knelpunten: z.array(z.string()),
  lokaalAllesGedaan: z.boolean(),
  waaromNietLokaal: z.string().nullable(),
  redenGeenContact: z.string().nullable(),
  uitkomstToelichting: z.string().nullable(),
})
export const Toegang = z.object({
  id: z.string(),
  organisatie: Organisatie,
  persoon: Persoon.nullable(),
  rol: z.string().nullable(),
  categorieen: z.array(z.string()),
  magWijzigen: z.boolean(),
  bron: z.string(),
  van: moment,
  tot: moment.nullable(),
})
export const BalPeriode = z.object({
  bij: z.enum(balPlaatsen),
  organisatie: Organisatie.nullable(),
  waarvoor: z.string().nullable(),
  van: moment,
  tot: moment.nullable(),
})

/** A category the reader may not see is null, never empty: 'nothing there' and 'not for you' must not look alike. */
export const CasusDetail = z.object({
  ...kern,
  uitkomst: Uitkomst.nullable(),
  uitvoeringVanuit: CasusStatus.nullable(),
  ingediendOp: moment.nullable(),
  interventieOp: moment.nullable(),
  verderOp: moment.nullable(),
  afgerondOp: moment.nullable(),
  categorieen: z.array(z.string()),
  magWijzigen: z.boolean(),
  vraag: Vraag.nullable(),
  huishouden: z.array(Gezinslid).nullable(),
  /** The newest; `aantal` and `perTrede` count all of them, `perTrede` without the moves on the ladder. */
  stappen: z.object({ items: z.array(Stap), aantal: z.number(), perTrede: z.array(z.number()) }).nullable(),
  partijen: z.array(Partij).nullable(),
  besluiten: z.array(Besluit).nullable(),
  verbanden: z.array(Verband).nullable(),
  opties: z.array(Optie).nullable(),
  afspraken: z.array(Afspraak).nullable(),
  uitkomsten: z.array(z.object({ uitkomst: Uitkomst, toelichting: z.string().nullable(), op: moment })).nullable(),
  overgangen: z.array(z.object({ van: CasusStatus.nullable(), naar: CasusStatus, trede: Trede, op: moment })),
  balPerioden: z.array(BalPeriode),
  toegang: z.array(Toegang),
})
export type CasusDetail = z.infer<typeof CasusDetail>

export const CasusLijst = z.object({ items: z.array(CasusKern), volgende: z.string().nullable() })
export const StappenLijst = z.object({ items: z.array(Stap), volgende: z.string().nullable() })
export const Ontbrekend = z.object({ code: z.string(), uitleg: z.string(), link: z.string().optional() })
export const Overgangen = z.object({
  items: z.array(
    z.object({
      actie: CasusActie,
      naar: CasusStatus,
      label: z.string(),
      magJij: z.boolean(),
      waaromNiet: z.string().nullable(),
      ontbreekt: z.array(Ontbrekend),
    }),
  ),
  volgende: z.null(),
})

const PaneelUit = z.object({
  id: z.string(),
  titel: z.string(),
  regels: z.array(z.string()),
  href: z.string(),
  knop: z.string(),
  letOp: z.boolean(),
})
/** The whole page of a case. */
export const CasusBlad = z.object({
  casus: CasusDetail,
  stappen: Overgangen.shape.items,
  panelen: z.array(PaneelUit),
})
export type CasusBlad = z.infer<typeof CasusBlad>
