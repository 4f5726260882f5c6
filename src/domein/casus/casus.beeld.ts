import type { Namen, StapRij } from './casus.detail.store.ts'
import { Trede } from './casus.schema.ts'
import type { CasusRij } from './casus.store.ts'
import { nietVoorJou, type Teksten } from './casus.teksten.store.ts'

/** Rows to what a reader gets, in one place for detail and list. */
type KernVelden = Pick<
  CasusRij,
  | 'id'
  | 'nummer'
  | 'titel'
  | 'status'
  | 'organisatieId'
  | 'casusregisseurId'
  | 'regievoerderId'
  | 'urgentie'
  | 'kritiekeDag'
  | 'volgendeActieOp'
  | 'balBij'
  | 'balOrganisatieId'
  | 'balSinds'
  | 'aangemaaktOp'
  | 'version'
> & { trede: number }

export const bouwKern = (k: KernVelden, n: Namen, t: Teksten = nietVoorJou) => ({
  id: k.id,
  nummer: k.nummer,
  titel: k.titel,
  status: k.status,
  trede: Trede.parse(k.trede),
  organisatie: n.organisatie(k.organisatieId),
  casusregisseur: n.persoon(k.casusregisseurId),
  regievoerder: n.persoon(k.regievoerderId),
  urgentie: k.urgentie,
  bestaanszekerheid: t.bestaanszekerheid,
  kritiekeDag: k.kritiekeDag,
  kritiekeDagWat: t.kritiekeDagWat,
  volgendeActie: t.volgendeActie,
  volgendeActieOp: k.volgendeActieOp,
  bal: {
    bij: k.balBij,
    organisatie: n.organisatieOfNiets(k.balOrganisatieId),
    sinds: k.balSinds.toISOString(),
    waarvoor: t.waarvoor,
  },
  aangemaaktOp: k.aangemaaktOp.toISOString(),
  version: k.version,
})

/** Null when row-level security kept the question itself from this reader. */
export const vraagUit = (k: CasusRij) =>
  k.vraagId === null
    ? null
    : {
        situatie: k.situatie ?? '',
        wens: k.wens ?? '',
        gevraagd: k.gevraagd ?? '',
        geprobeerd: k.geprobeerd ?? '',
        dreigend: k.dreigend ?? false,
        dreigendReden: k.dreigendReden,
        levensdomeinen: k.levensdomeinen ?? [],
        wetten: k.wetten ?? [],
        knelpunten: k.knelpunten ?? [],
        lokaalAllesGedaan: k.lokaalAllesGedaan ?? false,
        waaromNietLokaal: k.waaromNietLokaal,
        redenGeenContact: k.redenGeenContact,
        uitkomstToelichting: k.uitkomstToelichting,
      }

export const bouwStap = (s: StapRij, n: Namen) => ({
  id: s.id,
  datum: s.datum,
  trede: s.trede,
  soort: s.soort,
  wat: s.wat,
  resultaat: s.resultaat,
  metOrganisatie: n.organisatieOfNiets(s.metOrganisatieId),
  metWie: s.metWie,
  door: n.persoon(s.doorId),
  doorOrganisatie: n.organisatieOfNiets(s.doorOrganisatieId),
  vastgelegdOp: s.vastgelegdOp,
})
