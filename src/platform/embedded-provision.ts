import pg from 'pg'
import { StartError } from './embedded-host.ts'

// What the embedded server must hold before the application can use it: two roles, one database, four extensions.

export type Secrets = { readonly admin: string; readonly owner: string; readonly app: string }

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))

async function connectWhenReady(url: string, running: () => boolean): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (e) {
      await client.end().catch(() => undefined)
      const message = e instanceof Error ? e.message : String(e)
      // "The database system is starting up": after a crash it first replays its log.
      if (!running() || attempt >= 240 || !/starting up|shutting down|recovery|ENOENT|ECONN/.test(message))
        throw new StartError(`De ingebouwde database antwoordt niet: ${message}`)
      await sleep(250)
    }
  }
}

const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin', 'pgcrypto']
const ROLES = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls'

/** Roles, database and extensions; each only when missing, because an earlier start may have been cut off halfway. */
export async function provision(socket: string, s: Secrets, running: () => boolean): Promise<void> {
  const admin = await connectWhenReady(socketUrl(socket, 'postgres', s.admin, 'postgres'), running)
  try {
    for (const [role, password] of [
      ['maatwerkpad_owner', s.owner],
      ['maatwerkpad_app', s.app],
    ] as const) {
      const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role])
      await admin.query(`${rowCount ? 'alter' : 'create'} role ${role} login ${ROLES} password '${password}'`)
    }
    const { rowCount } = await admin.query(`select 1 from pg_database where datname = 'maatwerkpad'`)
    if (!rowCount) await admin.query('create database maatwerkpad owner maatwerkpad_owner')
    await admin.query('revoke all on database maatwerkpad from public')
    await admin.query('grant connect on database maatwerkpad to maatwerkpad_app')
  } finally {
    await admin.end()
  }
  const inside = await connectWhenReady(socketUrl(socket, 'postgres', s.admin, 'maatwerkpad'), running)
  try {
    for (const e of EXTENSIONS) await inside.query(`create extension if not exists ${e}`)
    await inside.query('alter schema public owner to maatwerkpad_owner')
  } finally {
    await inside.end()
  }
}

export const socketUrl = (socket: string, user: string, password: string, database: string): string =>
  `postgresql://${user}:${password}@${encodeURIComponent(socket)}/${database}`

export async function dropDatabase(adminUrl: string): Promise<void> {
  const admin = await connectWhenReady(adminUrl, () => true)
  try {
    await admin.query('drop database if exists maatwerkpad with (force)')
  } finally {
    await admin.end()
  }
}
