import { readdirSync } from 'node:fs'
import pg from 'pg'
import { z } from 'zod'
import type { Config } from './config.ts'
import { startEmbedded } from './embedded.ts'
import { StartError } from './embedded-host.ts'
import { migrate } from './migrate.ts'
import { isAlive } from './process-lock.ts'

/** The database the application runs on, ready for use: migrated, and with a role that may not too much. */
export type Database = {
  readonly appUrl: string
  /** Null when the owner is not ours to know (DATABASE_URL without MIGRATE_DATABASE_URL). */
  readonly ownerUrl: string | null
  /** Of the embedded server; null for one elsewhere. */
  readonly pid: () => number | null
  readonly waar: string
  /** How many migrations this start applied. */
  readonly migrated: number
  stop(): Promise<void>
}

const Facts = z.object({
  version: z.coerce.number(),
  powers: z.array(z.string()),
  migrations: z.array(z.string()),
})

// What would make row-level security worthless: every one of these passes it by, or can take it away.
const factsSql = `
  select current_setting('server_version_num') as version,
    array_remove(array[
      case when exists (select 1 from pg_roles s where s.rolsuper and pg_has_role(r.oid, s.oid, 'member')) then 'superuser' end,
      case when exists (select 1 from pg_roles s where s.rolbypassrls and pg_has_role(r.oid, s.oid, 'member')) then 'BYPASSRLS' end,
      case when exists (select 1 from pg_database d where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'member')) then 'eigenaar van de database' end,
      case when exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v') and pg_has_role(r.oid, c.relowner, 'member')) then 'eigenaar van tabellen' end
    ], null) as powers
  from pg_roles r where r.rolname = current_user`

async function ask(url: string): Promise<z.infer<typeof Facts>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (e) {
    const why = e instanceof Error ? e.message || e.name : String(e)
    throw new StartError(
      `De database van DATABASE_URL antwoordt niet (${why}). Controleer adres, gebruiker en wachtwoord.`,
    )
  }
  try {
    const { rows } = await client.query(factsSql)
    const done = await client
      .query<{ name: string }>('select name from kysely_migration')
      .then((r) => r.rows.map((m) => m.name))
      .catch(() => [])
    return Facts.parse({ ...rows[0], migrations: done })
  } finally {
    await client.end()
  }
}

/** Refuses a server that is too old, a role that row-level security does not hold, and a schema that is behind. */
export async function checkDatabase(appUrl: string, migrationsDir: string): Promise<void> {
  const { version, powers, migrations } = await ask(appUrl)
  if (version < 170_000)
    throw new StartError(`DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}; nodig is 17 of nieuwer.`)
  if (powers.length > 0)
    throw new StartError(
      `De rol in DATABASE_URL mag te veel (${powers.join(', ')}), zodat de afscherming per organisatie niet werkt. Gebruik de rol maatwerkpad_app (docs/draaiboeken/installeren.md).`,
    )
  const wanted = readdirSync(migrationsDir).filter((f) => f.endsWith('.sql'))
  const missing = wanted.filter((f) => !migrations.includes(f.replace(/\.sql$/, '')))
  if (missing.length > 0)
    throw new StartError(
      `De database mist ${missing.length} van ${wanted.length} stappen. Maak eerst een reservekopie en draai dan: npm run migrate`,
    )
}

async function external(config: Config, appUrl: string, migrationsDir: string): Promise<Database> {
  await checkDatabase(appUrl, migrationsDir)
  const { host, pathname } = new URL(appUrl)
  return {
    appUrl,
    ownerUrl: config.migrateDatabaseUrl,
    pid: () => null,
    waar: `${decodeURIComponent(host)}${pathname}`,
    migrated: 0,
    stop: async () => undefined,
  }
}

async function embedded(config: Config, migrationsDir: string, onRestart: (line: string) => void): Promise<Database> {
  let server = await startEmbedded(config.dataDir, { takeOver: true })
  let stopping = false
  let restarting: Promise<void> = Promise.resolve()
  let migrated: string[]
  try {
    migrated = await migrate(server.ownerUrl, migrationsDir)
  } catch (e) {
    await server.stop()
    throw new StartError(e instanceof Error ? e.message.replaceAll('\n', ' ') : String(e))
  }
  let busy = false
  const watch = setInterval(() => {
    if (stopping || busy || isAlive(server.pid)) return
    busy = true
    // The socket keeps its name, so the pools find the new server by themselves.
    restarting = startEmbedded(config.dataDir, { takeOver: true })
      .then((s) => {
        server = s
        onRestart('De database was gestopt en draait weer.')
      })
      .catch((e: unknown) => onRestart(e instanceof Error ? e.message : String(e)))
      .finally(() => {
        busy = false
      })
  }, 500)
  watch.unref()
  return {
    appUrl: server.appUrl,
    ownerUrl: server.ownerUrl,
    pid: () => server.pid,
    waar: server.cluster,
    migrated: migrated.length,
    stop: async () => {
      stopping = true
      clearInterval(watch)
      await restarting
      await server.stop()
    },
  }
}

/** The embedded server (migrates itself, comes back when it was killed) or the one DATABASE_URL points at (migrated apart). */
export async function openDatabase(
  config: Config,
  migrationsDir: string,
  onRestart: (line: string) => void,
): Promise<Database> {
  return config.databaseUrl === null
    ? embedded(config, migrationsDir, onRestart)
    : external(config, config.databaseUrl, migrationsDir)
}
