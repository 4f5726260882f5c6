import { loadConfig } from '../src/platform/config.ts'
import { startEmbedded } from '../src/platform/embedded.ts'
import { cli, noArguments } from './cli.ts'
import { controleer } from './logboek-controleer.ts'

// Prints "N regels, keten heel", or exits 1 with the number of the first broken line.
await cli(async (args) => {
  noArguments(args, 'logboek:controleer')
  const config = loadConfig()
  const server = config.databaseUrl === null ? await startEmbedded(config.dataDir) : null
  try {
    const { tekst, heel } = await controleer(config.databaseUrl ?? server?.appUrl ?? '')
    console.log(tekst)
    if (!heel) process.exitCode = 1
  } finally {
    await server?.stop()
  }
})
