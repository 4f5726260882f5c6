import type { Datum } from '../../platform/time.ts'
import type { LidSoort, OpvolgingStatus } from './let.schema.ts'

export type Mandaat = { tekst: string; gegevenDoor: string; geldigTot: Datum | null }
export type Lid = { persoonId: string; organisatieId: string; soort: LidSoort; mandaat: Mandaat | null }
export type PartijFeit = {
  organisatieId: string
  naam: string
  landelijk: boolean
  standpunt: string | null
  /** The owner that is no party in the stalemate itself: the advice of its regisseur is its position (LET-11). */
  adviesAlsStandpunt?: true
}

export type Besluitregel = {
  organisatieId: string
  inhoud: string
  bevoegdheid: string
  motivering: string
  wijktAf: boolean
  afwijkingsmotivering: string | null
  eigenaar: string
  uiterlijkOp: Datum
  bevestigdDoor: string | null
  bevestigdOp: Datum | null
  opvolging: OpvolgingStatus
  /** Proof that it was done, or why it was dropped (LET-24). */
  opvolgingToelichting: string | null
}

export type SessieFeiten = {
  vandaag: Datum
  voorzitterId: string | null
  voorzitterOrganisatieId: string | null
  /** The organisation that owns the case is a party too. */
  partijen: readonly PartijFeit[]
  leden: readonly Lid[]
  zittingOp: Datum | null
  analyse: string | null
  advies: string | null
  optiesVastgelegd: number
  aanwezig: number
  regels: readonly Besluitregel[]
  leerdeel: string | null
  aanbevelingen: number
  redenGeenAanbeveling: string | null
  /** What the running agreements of the parties say on an impasse (LET-15); read only when it matters. */
  conflictbepalingen: readonly Conflictbepaling[]
}
export type Conflictbepaling = { organisatie: string; tekst: string }
