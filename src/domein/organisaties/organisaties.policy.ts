import { Refusal } from '../../platform/errors.ts'
import type { Actor, Policy } from '../../platform/policy.ts'

type Eigen = { organisatieId: string }
type EigenPersoon = Eigen & { id: string }

/** People are of one organisation only; another's does not exist for you (the store is scoped too). */
const eigenOrganisatie = (actor: Actor, s: Eigen): Refusal | null =>
  s.organisatieId === actor.organisatieId
    ? null
    : new Refusal('organisaties.andere-organisatie', 'forbidden', 'Dit gaat over iemand van een andere organisatie.')

/** Nobody gives or takes the own roles. */
const nietJezelf = (actor: Actor, s: EigenPersoon): Refusal | null =>
  eigenOrganisatie(actor, s) ??
  (s.id === actor.persoonId
    ? new Refusal(
        'organisaties.niet-jezelf',
        'forbidden',
        'Je eigen rollen wijzigt een ander. Vraag een collega-beheerder.',
      )
    : null)

const beheer = {
  rollen: ['organisatiebeheerder'],
  uitleg: 'De beheerder van de organisatie regelt mensen en rollen.',
} as const
const leiding = {
  rollen: ['organisatiebeheerder', 'leidinggevende'],
  uitleg: 'De beheerder of een leidinggevende van dezelfde organisatie doet dit.',
} as const

export const organisatiesPolicy = {
  lezen: { rollen: 'iedereen', uitleg: 'Gegevens van organisaties zijn openbaar.' },
  eigen: { rollen: 'iedereen', uitleg: 'Iedereen kijkt en wijzigt alleen het eigen profiel.' },
  mensen: { ...leiding },
  persoon: { ...leiding, check: eigenOrganisatie },
  persoonToevoegen: { ...beheer },
  rollen: { ...beheer, check: nietJezelf },
  vertrek: { ...leiding, check: nietJezelf },
  overdragen: {
    rollen: 'iedereen',
    uitleg: 'Wie het overnam, of een leidinggevende van dezelfde organisatie, geeft het door.',
  },
  inrichten: {
    rollen: [],
    systeem: ['inrichting'],
    uitleg: 'Alleen de inrichting van het platform laadt gegevens in.',
  },
  importeren: { rollen: ['relatiebeheerder', 'platformbeheerder'], uitleg: 'PMM houdt de lijst van organisaties bij.' },
} as const satisfies Record<string, Policy<never>>
