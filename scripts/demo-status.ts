import { loadConfig } from '../src/platform/config.ts'
import { readDemoStatus } from '../src/platform/demo-status.ts'
import { cli, demoOnly, WrongUse } from './cli.ts'

// What runs where, for scripts beside a running demo instance.
await cli(async (args) => {
  demoOnly('demo:status werkt niet als NODE_ENV=production.')
  const config = loadConfig()
  if (args.some((a) => a !== '--json')) throw new WrongUse('Gebruik: npm run --silent demo:status -- [--json]')
  const status = readDemoStatus(config.dataDir)
  if (!status) throw new Error(`Er draait geen Maatwerkpad met de map ${config.dataDir}. Start het met npm start.`)
  if (args.includes('--json')) console.log(JSON.stringify(status))
  else
    console.log(
      `Maatwerkpad  ${status.url}  (proces ${status.pids.app})\nInloggen     ${status.idpUrl}  (proces ${status.pids.idp})\nDatabase     proces ${status.pids.postgres ?? 'elders'}`,
    )
})
