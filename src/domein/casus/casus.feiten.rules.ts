import type { Ontbreekt } from '../../platform/errors.ts'
import type { Datum } from '../../platform/time.ts'
import type { CasusActie, CasusStatus, Trede, Uitkomst } from './casus.schema.ts'

/** An outcome that was reached before; reopening keeps them all (INV-48). */
export type EerdereUitkomst = { uitkomst: Uitkomst; toelichting: string | null; op: Datum }

/** What the machine knows of the case itself. */
export type CasusStand = {
  status: CasusStatus
  trede: Trede
  regisseurId: string | null
  regievoerderId: string | null
  ingediendOp: Datum | null
  interventieOp: Datum | null
  verderOp: Datum | null
  afgerondOp: Datum | null
  uitkomst: Uitkomst | null
  uitkomstToelichting: string | null
  eerdereUitkomsten: readonly EerdereUitkomst[]
  uitvoeringVanuit: 'register' | 'lmm_behandeling' | 'let_behandeling' | null
}

export type PartijFeit = {
  organisatieId: string
  naam: string
  /** A national executor or department (LET-03). */
  landelijk: boolean
  inPatstelling: boolean
  /** Active bestuurlijke afspraak, or its bestuurder agreed for this case (LET-27). */
  bestuurDoetMee: boolean
}

/** A later slice that blocks a step tells which and why: an open pause, a fund use without settlement owner. */
export type Belemmering = { bij: readonly CasusActie[]; ontbreekt: Ontbreekt }

/** What is recorded around the case. Later slices fill their part; what nobody filled counts as not done. */
export type Feiten = {
  vandaag: Datum
  levensdomeinen: number
  organisaties: number
  wetten: number
  dreigendReden: string | null
  eigenStappen: number
  lmmStappen: number
  organisatieAangesloten: boolean
  registercontacten: number
  redenGeenContact: string | null
  toezeggingUitContact: boolean
  lokaalAllesGedaan: boolean
  /** The four intake answers (LMM-07). */
  intake: { probleem: string | null; stappen: string | null; gevraagd: string | null; waaromNietLokaal: string | null }
  ontvangstBevestigd: boolean
  optiesGekozen: number
  gekozenZonderAfspraak: number
  professionalUitgeput: boolean
  lmmUitgeput: boolean
  partijen: readonly PartijFeit[]
  analyse: boolean
  adviesRegisseur: boolean
  letOoitVerzocht: boolean
  let: {
    voorzitterOrganisatieId: string | null
    zittingOp: Datum | null
    leden: number
    bevestigdeRegels: number
    afwijkingenZonderMotivering: number
    leerdeelKlaar: boolean
  }
  openAfspraken: number
  nabespreking: { leerpunten: number; geenReden: string | null }
  belemmeringen: readonly Belemmering[]
}

/** Nothing recorded yet: the start for whoever gathers the facts. */
export const legeFeiten = (vandaag: Datum): Feiten => ({
  vandaag,
  levensdomeinen: 0,
  organisaties: 0,
  wetten: 0,
  dreigendReden: null,
  eigenStappen: 0,
  lmmStappen: 0,
  organisatieAangesloten: false,
  registercontacten: 0,
  redenGeenContact: null,
  toezeggingUitContact: false,
  lokaalAllesGedaan: false,
  intake: { probleem: null, stappen: null, gevraagd: null, waaromNietLokaal: null },
  ontvangstBevestigd: false,
  optiesGekozen: 0,
  gekozenZonderAfspraak: 0,
  professionalUitgeput: false,
  lmmUitgeput: false,
  partijen: [],
  analyse: false,
  adviesRegisseur: false,
  letOoitVerzocht: false,
  let: {
    voorzitterOrganisatieId: null,
    zittingOp: null,
    leden: 0,
    bevestigdeRegels: 0,
    afwijkingenZonderMotivering: 0,
    leerdeelKlaar: false,
  },
  openAfspraken: 0,
  nabespreking: { leerpunten: 0, geenReden: null },
  belemmeringen: [],
})
