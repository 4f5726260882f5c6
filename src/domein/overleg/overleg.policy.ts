import { Refusal } from '../../platform/errors.ts'
import type { Actor, Policy } from '../../platform/policy.ts'

type Regie = {
  regisseurId: string | null
  regievoerderId: string | null
  organisatieId: string
  partijOrganisatieIds: readonly string[]
}

const nietAanJou = (wie: string): Refusal => new Refusal('overleg.niet-aan-jou', 'forbidden', `Dit kan alleen ${wie}.`)
const houdtRegie = (actor: Actor, s: Regie): Refusal | null =>
  actor.persoonId === s.regisseurId || actor.persoonId === s.regievoerderId
    ? null
    : nietAanJou('de casusregisseur of de regievoerder van deze casus')

export const overlegPolicy = {
  lezen: { rollen: 'iedereen', uitleg: 'Wie toegang heeft tot de analyse van de casus.' },
  uitnodiging: { rollen: 'iedereen', uitleg: 'Ieder ziet haar eigen uitnodigingen.' },
  schrijven: {
    rollen: ['professional', 'casusregisseur', 'regievoerder'],
    uitleg: 'De casusregisseur en de regievoerder leggen analyse en overleg vast.',
    check: houdtRegie,
  },
  adviseren: {
    rollen: ['professional', 'casusregisseur'],
    uitleg: 'Het advies is van de casusregisseur (LET-11).',
    check: (actor: Actor, s: Regie) => (actor.persoonId === s.regisseurId ? null : nietAanJou('de casusregisseur')),
  },
  reageren: {
    rollen: 'iedereen',
    uitleg: 'Elke betrokken organisatie geeft haar eigen oordeel over de analyse.',
    check: (actor: Actor, s: Regie) =>
      s.partijOrganisatieIds.includes(actor.organisatieId) || s.organisatieId === actor.organisatieId
        ? null
        : nietAanJou('een organisatie die bij de casus betrokken is'),
  },
} as const satisfies Record<string, Policy<never>>
