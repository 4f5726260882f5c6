import { defineConfig } from 'vitest/config'

const common = { isolate: false, pool: 'forks', reporters: [], testTimeout: 20_000, hookTimeout: 60_000 } as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: [process.env.CI ? 'default' : 'dot', './test/support/reporter.ts'],
    projects: [
      {
        test: {
          ...common,
          name: 'kern',
          include: ['src/**/*.test.{ts,tsx}', 'seed/**/*.test.ts', 'test/*.test.{ts,tsx}'],
          globalSetup: ['test/support/global.ts'],
        },
      },
      // Journeys in a real browser take their time; `npm test` asks for them, a quick run of units does not.
      ...(process.env.SCENARIO
        ? [
            {
              test: {
                ...common,
                name: 'scenario',
                include: ['test/scenario/*.e2e.ts'],
                globalSetup: ['test/support/scenario.ts'],
                testTimeout: 180_000,
                hookTimeout: 120_000,
              },
            },
          ]
        : []),
    ],
  },
})
