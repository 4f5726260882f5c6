import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { createDb, type Db } from '../../src/platform/db.ts'

export type TestDb = {
  readonly appUrl: string
  readonly ownerUrl: string
  readonly adminUrl: string
  /** As the application: row-level security applies. */
  readonly app: Db
  /** As the owner: sees everything; for arranging and checking, never for what is being proved. */
  readonly owner: Db
  drop(): Promise<void>
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const withDatabase = (url: string, name: string): string => url.replace(/\/[^/]*$/, `/${name}`)

/** A migrated database of one's own, copied from the template (about 40 ms). Call `drop` when done. */
export async function testDb(): Promise<TestDb> {
  const server = inject('server')
  const name = `t_${randomBytes(8).toString('hex')}`
  await asAdmin(
    server.adminUrl,
    `create database ${name} template maatwerkpad strategy file_copy owner maatwerkpad_owner`,
  )
  const appUrl = withDatabase(server.appUrl, name)
  const ownerUrl = withDatabase(server.ownerUrl, name)
  const app = createDb(appUrl, { max: 8 })
  const owner = createDb(ownerUrl, { max: 4 })
  const drop = async (): Promise<void> => {
    await app.destroy()
    await owner.destroy()
    await asAdmin(server.adminUrl, `drop database if exists ${name} with (force)`)
  }
  return { appUrl, ownerUrl, adminUrl: withDatabase(server.adminUrl, name), app, owner, drop }
}
