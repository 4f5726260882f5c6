import { type Datum, werkdagErbij } from '../../platform/time.ts'
import type { Transitions } from '../../platform/transitions.ts'

export const tipStatussen = [
  'bij_leidinggevende',
  'bij_professional',
  'bij_loket',
  'opgepakt',
  'niet_opgepakt',
] as const
export type TipStatus = (typeof tipStatussen)[number]
export const tipActies = ['wijsToe', 'naarLoket', 'stuurDoor', 'neemAan', 'legWeg'] as const
export type TipActie = (typeof tipActies)[number]

/** LMM-23: the professional on the spot first; the LMM when nobody there answers. */
export const tipOvergangen = {
  bij_leidinggevende: { wijsToe: 'bij_professional', naarLoket: 'bij_loket', legWeg: 'niet_opgepakt' },
  bij_professional: {
    wijsToe: 'bij_professional',
    naarLoket: 'bij_loket',
    neemAan: 'opgepakt',
    legWeg: 'niet_opgepakt',
  },
  bij_loket: { stuurDoor: 'bij_leidinggevende', legWeg: 'niet_opgepakt' },
  opgepakt: {},
  niet_opgepakt: {},
} as const satisfies Transitions<TipStatus, TipActie>

/** Reminder after 5 working days, to the LMM after 5 more (own default: as the escalation of a next action, eisen 3.6). */
export const antwoordVoorTip = (vandaag: Datum): Datum => werkdagErbij(vandaag, 5)
export const naarLoketOp = (antwoordVoor: Datum): Datum => werkdagErbij(antwoordVoor, 5)
