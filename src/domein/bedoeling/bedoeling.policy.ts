import { Refusal } from '../../platform/errors.ts'
import type { Actor, Policy } from '../../platform/policy.ts'

export const bedoelingPolicy = {
  lees: { rollen: 'iedereen', uitleg: 'De Bedoeling en de waarden zijn voor iedereen.' },
  beheer: { rollen: ['platformbeheerder'], uitleg: 'De platformbeheerder houdt de waardenkaart bij.' },
  richtIn: { rollen: [], systeem: ['inrichting'], uitleg: 'Alleen de inrichting laadt de meegeleverde kaart.' },
  bekijkKosten: { rollen: 'iedereen', uitleg: 'Wie de opties van de casus ziet, ziet ook wat ze kosten.' },
  schrijfKosten: {
    rollen: ['professional', 'casusregisseur', 'regievoerder', 'maatwerkfunctionaris'],
    uitleg: 'Wie aan de casus werkt, schrijft op wat het kost.',
    check: (_actor: Actor, s: { magWijzigen: boolean }) =>
      s.magWijzigen
        ? null
        : new Refusal(
            'bedoeling.niet-betrokken',
            'forbidden',
            'Je werkt niet aan deze casus. Je kunt hier niets opschrijven.',
          ),
  },
} as const satisfies Record<string, Policy<never>>
