import path from 'node:path'
import { loadConfig } from '../src/platform/config.ts'
import { startEmbedded } from '../src/platform/embedded.ts'
import { migrate } from '../src/platform/migrate.ts'
import { cli, noArguments } from './cli.ts'

const dir = path.join(import.meta.dirname, '..', 'migrations')

function say(done: readonly string[]): void {
  for (const name of done) console.log(name)
  console.log(done.length === 0 ? 'De database is bij.' : `${done.length} stappen gedaan.`)
}

// The database has its own role for this; the application's role may not change tables.
await cli(async (args) => {
  noArguments(args, 'migrate')
  const config = loadConfig()
  if (config.migrateDatabaseUrl !== null) return say(await migrate(config.migrateDatabaseUrl, dir))
  if (config.databaseUrl !== null)
    throw new Error('MIGRATE_DATABASE_URL ontbreekt: migreren gaat met de eigenaar van de database.')
  const server = await startEmbedded(config.dataDir)
  try {
    say(await migrate(server.ownerUrl, dir))
  } finally {
    await server.stop()
  }
})
