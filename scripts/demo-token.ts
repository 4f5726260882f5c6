import fs from 'node:fs'
import { personas } from '../seed/data/personas.ts'
import { demoKeys, findPersona, signDemoToken } from '../src/demo-idp/keys.ts'
import { loadConfig } from '../src/platform/config.ts'
import { readDemoStatus } from '../src/platform/demo-status.ts'
import { cli, demoOnly, WrongUse } from './cli.ts'

// Prints an API access token for a demo persona, and nothing else.
await cli(async (args) => {
  demoOnly('demo:token werkt niet als NODE_ENV=production.')
  const config = loadConfig()
  const persona = findPersona(args[0] ?? '')
  if (!persona || args.length > 1) {
    const lijst = personas.map((p) => `  ${p.id.padEnd(22)} ${p.naam}, ${p.functie}`)
    throw new WrongUse(`Gebruik: npm run --silent demo:token -- <persona>\n\nPersona's:\n${lijst.join('\n')}`)
  }
  fs.mkdirSync(config.dataDir, { recursive: true })
  // The instance of this folder may run on another port than our own settings say.
  const issuer = readDemoStatus(config.dataDir)?.idpUrl ?? config.idpUrl
  console.log(await signDemoToken(await demoKeys(config.dataDir), issuer, persona))
})
