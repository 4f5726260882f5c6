import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controleer } from '../scripts/logboek-controleer.ts'
import { type Embedded, startEmbedded } from '../src/platform/embedded.ts'
import { migrate } from '../src/platform/migrate.ts'
import { isAlive } from '../src/platform/process-lock.ts'
import { filesUnder, read } from './support/sources.ts'

// The drill of docs/draaiboeken/reservekopie.md and logboek.md, on the embedded database.
let base = ''
let server: Embedded | null = null
const dataDir = (): string => path.join(base, 'data')

async function start(): Promise<Embedded> {
  server = await startEmbedded(dataDir(), { settings: ['fsync=off'] })
  return server
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const addLines = (url: string, n: number): Promise<unknown[]> =>
  query(
    url,
    `insert into journaal (op, systeem, handeling, activiteit, feit, inzage, spoor)
     select now(), 'proef', 'proef.schrijf', 'proef', 'ProefGeschreven', false, g::text from generate_series(1, ${n}) g`,
  )

beforeAll(() => {
  base = fs.mkdtempSync('/var/tmp/maatwerkpad-herstel-')
  fs.chmodSync(base, 0o755)
  fs.mkdirSync(dataDir(), { mode: 0o755 })
})
afterAll(() => {
  if (server && isAlive(server.pid)) process.kill(server.pid, 'SIGQUIT')
  fs.rmSync(base, { recursive: true, force: true })
})

describe('back up, restore and check', () => {
  it('a cold copy of DATA_DIR brings back every line, the journal verifies, and migrating finds nothing to do', async () => {
    const first = await start()
    await migrate(first.ownerUrl)
    await addLines(first.ownerUrl, 40)
    expect(await controleer(first.appUrl)).toEqual({ tekst: '40 regels, keten heel', heel: true })
    await first.stop()
    execFileSync('cp', ['-a', dataDir(), path.join(base, 'kopie')])

    const second = await start()
    await addLines(second.ownerUrl, 5)
    await second.stop()
    fs.rmSync(dataDir(), { recursive: true })
    execFileSync('cp', ['-a', path.join(base, 'kopie'), dataDir()])

    const restored = await start()
    expect(await migrate(restored.ownerUrl)).toEqual([])
    expect(await controleer(restored.appUrl)).toEqual({ tekst: '40 regels, keten heel', heel: true })
  })

  it('INV-37 a line that was changed behind the application is named', async () => {
    const running = server ?? (await start())
    const database = running.adminUrl.replace(/\/[^/]*$/, '/maatwerkpad')
    await query(
      database,
      `set session_replication_role = replica; update journaal set reden = 'veranderd' where id = 7`,
    )
    expect(await controleer(running.appUrl)).toEqual({ tekst: 'regel 7 is gebroken', heel: false })
    await running.stop()
  })
})

describe('install on a PostgreSQL of your own', () => {
  it('the statements of docs/draaiboeken/installeren.md make roles and a database that migrations accept', async () => {
    const running = await start()
    const superuser = running.adminUrl.replace(/\/[^/]*$/, '/maatwerkpad')
    await query(running.adminUrl, 'drop database maatwerkpad')
    await query(running.adminUrl, 'drop role maatwerkpad_app, maatwerkpad_owner')
    const block = /```sql\n([\s\S]*?)```/.exec(read('docs/draaiboeken/installeren.md'))?.[1] ?? ''
    const [outside = '', inside = ''] = block.replaceAll("'...'", "'proef'").split(/\\c maatwerkpad\n/)
    for (const sql of outside.split(';').filter((s) => s.trim() !== '')) await query(running.adminUrl, sql)
    for (const sql of inside.split(';').filter((s) => s.trim() !== '')) await query(superuser, sql)
    const applied = await migrate(running.ownerUrl.replace(/:[^:@]*@/, ':proef@'))
    expect(applied.length).toBe(filesUnder('migrations').length)
    await running.stop()
  })
})
