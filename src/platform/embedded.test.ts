import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded.ts'
import { isAlive } from './process-lock.ts'

const dirs: string[] = []
const servers: Embedded[] = []

function folder(mode = 0o755): string {
  const dir = fs.mkdtempSync(path.join('/var/tmp', 'maatwerkpad-embedded-'))
  fs.chmodSync(dir, mode)
  dirs.push(dir)
  return dir
}

async function start(dir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const server = await startEmbedded(dir, { settings: ['fsync=off'], ...options })
  servers.push(server)
  return server
}

async function one<T>(url: string, sql: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]
  } finally {
    await client.end()
  }
}

afterAll(async () => {
  for (const s of servers) if (isAlive(s.pid)) process.kill(s.pid, 'SIGQUIT')
  await new Promise((r) => setTimeout(r, 300))
  for (const d of dirs) fs.rmSync(d, { recursive: true, force: true })
})

describe('embedded PostgreSQL', () => {
  test('makes two roles without power, the database and its extensions, behind passwords', async () => {
    const dir = folder()
    const server = await start(dir)
    const roles = await one<{ n: string }>(
      server.adminUrl,
      `select string_agg(rolname, ' ' order by rolname) as n from pg_roles
       where rolname like 'maatwerkpad%' and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)`,
    )
    expect(roles?.n).toBe('maatwerkpad_app maatwerkpad_owner')
    const owned = `select count(*)::int as n from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`
    expect(await one(server.appUrl, owned)).toEqual({ n: 0 })
    expect(await one(server.appUrl, `select unaccent('Súdwest') as s, 'b' < 'é' collate "nl-x-icu" as o`)).toEqual({
      s: 'Sudwest',
      o: true,
    })
    await expect(one(server.appUrl.replace(/:[^:@]*@/, ':fout@'), 'select 1')).rejects.toThrow(/password/)
    const secrets = fs.statSync(path.join(dir, 'postgres-wachtwoorden.json'))
    expect(secrets.mode & 0o077).toBe(0)
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
  })

  test('a second start keeps the data, also after kill -9 of the server during writes', async () => {
    const dir = folder()
    const first = await start(dir, { settings: [] })
    await one(first.ownerUrl, 'create table blijft (n int)')
    await one(first.ownerUrl, 'insert into blijft values (1)')
    process.kill(first.pid, 'SIGKILL')
    const second = await start(dir, { settings: [] })
    expect(second.owner).toBe(true)
    expect(await one(second.ownerUrl, 'select n from blijft')).toEqual({ n: 1 })
    await second.stop()
  })

  test('a server that outlived its application is taken over; a script beside it joins and leaves it', async () => {
    const dir = folder()
    const orphan = await start(dir)
    const app = await start(dir, { takeOver: true })
    expect([app.pid, app.owner]).toEqual([orphan.pid, true])
    const script = await start(dir)
    expect(script.owner).toBe(false)
    await script.stop()
    expect(isAlive(app.pid)).toBe(true)
    await app.stop()
    expect(isAlive(app.pid)).toBe(false)
  })

  test('two starts at once make one server', async () => {
    const dir = folder()
    const both = await Promise.all([start(dir), start(dir)])
    expect(new Set(both.map((s) => s.pid)).size).toBe(1)
    for (const s of both) await s.stop()
  })

  test('a start that was killed while making the database is cleaned up', async () => {
    const dir = folder()
    fs.mkdirSync(path.join(dir, 'postgres.nieuw', 'data'), { recursive: true })
    fs.writeFileSync(path.join(dir, 'postgres.nieuw', 'data', 'PG_VERSION'), '18\n')
    fs.writeFileSync(path.join(dir, 'postgres.slot'), '999999 1')
    const server = await start(dir)
    expect(await one(server.appUrl, 'select 1 as n')).toEqual({ n: 1 })
    expect(fs.existsSync(path.join(dir, 'postgres.nieuw'))).toBe(false)
    await server.stop()
  })

  test('a start that was killed between making the database and its roles is completed', async () => {
    const dir = folder()
    const first = await start(dir)
    await one(first.adminUrl, 'drop database maatwerkpad')
    await one(first.adminUrl, 'drop role maatwerkpad_app')
    await first.stop()
    const second = await start(dir)
    expect(await one(second.appUrl, 'select current_user as u')).toEqual({ u: 'maatwerkpad_app' })
    await second.stop()
  })

  test('an older major version is refused in one line that says what to do', async () => {
    const dir = folder()
    const server = await start(dir)
    await server.stop()
    fs.writeFileSync(path.join(dir, 'postgres', 'PG_VERSION'), '17\n')
    await expect(startEmbedded(dir)).rejects.toThrow(/^[^\n]*is van PostgreSQL 17[^\n]*Zet de gegevens over[^\n]*$/)
  })

  test('a folder that is no database, or lost its passwords, is refused and left alone', async () => {
    const dir = folder()
    fs.mkdirSync(path.join(dir, 'postgres'))
    fs.writeFileSync(path.join(dir, 'postgres', 'iets'), 'x')
    await expect(startEmbedded(dir)).rejects.toThrow(/postgres-wachtwoorden.json ontbreekt/)
    expect(fs.existsSync(path.join(dir, 'postgres', 'iets'))).toBe(true)
  })

  test.skipIf(process.getuid?.() !== 0)('root in a closed folder: the server lives in /var/tmp', async () => {
    const dir = path.join(folder(0o700), 'een map met spaties en ë')
    const server = await start(dir)
    expect(server.cluster.startsWith('/var/tmp/')).toBe(true)
    dirs.push(path.dirname(server.cluster))
    expect(await one(server.appUrl, 'select 1 as n')).toEqual({ n: 1 })
    await server.stop()
  })

  test('a folder that cannot be written is refused in one line', async () => {
    const file = path.join(folder(), 'bestand')
    fs.writeFileSync(file, '')
    for (const dir of ['/proc/maatwerkpad', file, path.join(file, 'data')])
      await expect(startEmbedded(dir)).rejects.toThrow(/^De map [^\n]* kan niet beschreven worden\. [^\n]*$/)
  })

  test('kill -9 of the process that started it leaves a server that the next start finds', async () => {
    const dir = folder()
    const code = `import { startEmbedded } from ${JSON.stringify(path.resolve('src/platform/embedded.ts'))}
      const s = await startEmbedded(${JSON.stringify(dir)}); process.stdout.write(String(s.pid)); process.kill(process.pid, 'SIGKILL')`
    const killed = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(killed.signal).toBe('SIGKILL')
    const server = await start(dir, { takeOver: true })
    expect(server.pid).toBe(Number(killed.stdout))
    await server.stop()
  })

  test.skipIf(process.getuid?.() !== 0)('an ordinary user starts it too', async () => {
    const dir = folder(0o777)
    const nobody = os.userInfo({ encoding: 'utf8' }) && 65_534
    const code = `import { startEmbedded } from ${JSON.stringify(path.resolve('src/platform/embedded.ts'))}
      const s = await startEmbedded(${JSON.stringify(dir)}); await s.stop(); process.stdout.write('gestopt')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      uid: nobody,
      gid: nobody,
      env: { PATH: process.env.PATH ?? '' },
    })
    let out = ''
    child.stdout.on('data', (d) => (out += d))
    child.stderr.on('data', (d) => (out += d))
    await new Promise((r) => child.once('exit', r))
    expect(out).toBe('gestopt')
  })
})
