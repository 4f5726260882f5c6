import type { Policy } from '../../platform/policy.ts'

export const toezichtPolicy = {
  logboek: {
    rollen: ['fg'],
    uitleg: 'Het logboek leest de functionaris gegevensbescherming, alleen over de eigen organisatie en haar casussen.',
  },
  register: {
    rollen: 'iedereen',
    uitleg: 'Wat er met gegevens gebeurt en waarom, mag iedereen weten die hier werkt.',
  },
} as const satisfies Record<string, Policy<null>>

/** INF-18: professionals bring in, a jurist writes down what a professional body answered, everybody reads. */
export const dialoogPolicy = {
  bekijk: {
    rollen: 'iedereen',
    uitleg: 'Dit dossier is van iedereen die hier werkt; er staat niets in over een inwoner.',
  },
  brengIn: {
    rollen: ['professional', 'casusregisseur', 'leidinggevende', 'jurist', 'opleidingscoordinator'],
    uitleg: 'Een punt brengt in wie het zelf tegenkomt, of er voor professionals over gaat.',
  },
  beantwoord: { rollen: ['jurist'], uitleg: 'Wat een beroepsorganisatie antwoordt, legt een jurist vast.' },
} as const satisfies Record<string, Policy<unknown>>
