import type { CasusStatus } from './casus.schema.ts'

export type BalPlaats = 'casusregisseur' | 'partij' | 'lmm_coordinator' | 'regievoerder' | 'let'

const balVan: { readonly [S in CasusStatus]: BalPlaats } = {
  concept: 'casusregisseur',
  eigen_organisatie: 'casusregisseur',
  register: 'casusregisseur',
  lmm_aangemeld: 'lmm_coordinator',
  lmm_behandeling: 'regievoerder',
  let_verzocht: 'let',
  let_behandeling: 'let',
  uitvoering: 'casusregisseur',
  afgerond: 'casusregisseur',
  gesloten: 'casusregisseur',
  teruggelegd: 'casusregisseur',
  ingetrokken: 'casusregisseur',
}
/** Who has the ball after a step: it always lies with exactly one. */
export const balNa = (status: CasusStatus): BalPlaats => balVan[status]
export const balLabels: Record<BalPlaats, string> = {
  casusregisseur: 'Casusregisseur',
  partij: 'Betrokken organisatie',
  lmm_coordinator: 'LMM-coördinator',
  regievoerder: 'Regievoerder',
  let: 'LET',
}
