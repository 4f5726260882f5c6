import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { createDb } from './db.ts'

/** Plain SQL files in name order, forward only. */
async function readMigrations(dir: string): Promise<Record<string, Migration>> {
  const files = (await readdir(dir)).filter((f) => f.endsWith('.sql')).sort()
  const entries = files.map(async (file): Promise<[string, Migration]> => {
    const text = await readFile(path.join(dir, file), 'utf8')
    return [file.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Applies what is missing, all or nothing, with the owner role. Returns the names applied. Throws the first error. */
export async function migrate(ownerUrl: string, dir = 'migrations'): Promise<string[]> {
  const db = createDb(ownerUrl, { max: 2 })
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigrations(dir) },
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error) {
      const failed = results?.find((r) => r.status === 'Error')
      const wat = failed ? `Migratie ${failed.migrationName} mislukt` : 'Migreren lukt niet'
      throw new Error(`${wat}: ${error instanceof Error ? error.message : String(error)}`)
    }
    return (results ?? []).map((r) => r.migrationName)
  } finally {
    await db.destroy()
  }
}
