import { Refusal } from '../../platform/errors.ts'
import type { Policy } from '../../platform/policy.ts'

export type BuitenvraagSubject = {
  regisseurId: string | null
  regievoerderId: string | null
  betrokkenIds: readonly string[]
}

export const buitenvragenPolicy = {
  stel: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'Een vraag aan iemand zonder account stelt wie aan de casus werkt.',
    check: (actor, s) =>
      [s.regisseurId, s.regievoerderId, ...s.betrokkenIds].includes(actor.persoonId)
        ? null
        : new Refusal('buitenvragen.niet-betrokken', 'forbidden', 'Je werkt niet aan deze casus.'),
  },
} as const satisfies Record<string, Policy<BuitenvraagSubject>>

/** Nobody who is logged in: whoever holds a link that is open. The database tests the link. */
export const linkPolicy: Policy<unknown> = {
  rollen: [],
  uitleg: 'Lezen en antwoorden kan wie de link heeft, zolang die open is. Zonder account.',
  systeem: ['buitenstaander'],
}
