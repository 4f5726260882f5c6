import type { Policy } from '../../platform/policy.ts'

export const instrumentenPolicy = {
  lees: { rollen: 'iedereen', uitleg: 'Iedereen die is ingelogd ziet alle instrumenten en hun status.' },
  zetStatus: {
    rollen: ['platformbeheerder', 'jurist'],
    uitleg: 'Een platformbeheerder of jurist legt een nieuwe status vast, met datum en bron.',
  },
  richtIn: { rollen: [], systeem: ['inrichting'], uitleg: 'Alleen de inrichting laadt de lijst.' },
} as const satisfies Record<string, Policy<never>>
