import { Refusal } from '../../platform/errors.ts'
import { type Actor, heeftRol, type Policy, type Rol } from '../../platform/policy.ts'
import type { SignaalActie } from './systeemleren.schema.ts'

type Signaal = { geadresseerdeId: string | null; actie: SignaalActie }
const duiders = ['regievoerder', 'analist', 'pmm_ambassadeur'] as const satisfies readonly Rol[]
const antwoorders = [
  'maatwerkfunctionaris',
  'leidinggevende',
  'bestuurder',
  'let_lid',
  'pmm_ambassadeur',
  'organisatiebeheerder',
] as const satisfies readonly Rol[]

const weiger = (uitleg: string): Refusal => new Refusal('systeemleren.niet-aan-jou', 'forbidden', uitleg)

export const systeemlerenPolicy = {
  melden: {
    rollen: [
      'professional',
      'casusregisseur',
      'maatwerkfunctionaris',
      'regievoerder',
      'pmm_ambassadeur',
      'analist',
      'let_secretaris',
      'aandrager',
    ],
    uitleg: 'Iedereen die met casussen werkt, kan een signaal geven, ook zonder casus (SL-05).',
  },
  lezen: { rollen: 'iedereen', uitleg: 'Je ziet de signalen die bij jouw rol of organisatie horen.' },
  /** The answer is of the addressed organisation; checking whether it happened is by someone else (INV-36). */
  stap: {
    rollen: [...duiders, ...antwoorders],
    uitleg: 'Een signaal duiden en volgen doet PMM; de reactie geeft de organisatie zelf.',
    check: (actor: Actor, s: Signaal) => {
      if (s.actie === 'ontvangReactie')
        return actor.organisatieId === s.geadresseerdeId
          ? null
          : weiger('Alleen de organisatie aan wie de vraag is gesteld, geeft de reactie.')
      return heeftRol(actor, ...duiders) ? null : weiger('Dit doet de regievoerder, de ambassadeur of de analist.')
    },
  },
} as const satisfies Record<string, Policy<never>>
