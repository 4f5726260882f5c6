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
