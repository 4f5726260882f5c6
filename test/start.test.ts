import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDemoStatus } from '../src/platform/demo-status.ts'
import { freePorts, npmRun, type Platform, removeDataDir, startPlatform, tempDir } from './support/platform.ts'
import { root } from './support/sources.ts'

// The promise of the README: one command, on any machine; what cannot work is told in one line; nothing stays behind.

const run = (env: Record<string, string>): { code: number | null; err: string } => {
  const r = spawnSync('npm', ['start', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  })
  return { code: r.status, err: r.stderr.trim() }
}

const leven = (pid: number | null): boolean => {
  try {
    process.kill(pid ?? 0, 0)
    return pid !== null
  } catch {
    return false
  }
}

describe('npm start', { timeout: 180_000 }, () => {
  const dirs: string[] = []
  const dir = (): string => {
    const d = tempDir()
    dirs.push(d)
    return d
  }
  let platform: Platform
  const started = new Set<Platform>()
  const start = async (dataDir: string, env: Record<string, string> = {}): Promise<Platform> => {
    const p = await startPlatform(dataDir, env)
    started.add(p)
    return p
  }

  beforeAll(async () => {
    platform = await start(dir())
  }, 120_000)

  afterAll(async () => {
    for (const p of started) await p.stop().catch(() => undefined)
    for (const d of dirs) removeDataDir(d)
  })

  test('says in one screen what runs where and who can log in', () => {
    const said = platform.output()
    expect(said).toContain(platform.url)
    expect(said).toContain(platform.idpUrl)
    expect(said).toMatch(/raadsvrouw .*code|code 123456/s)
    expect(said.split('\n').length).toBeLessThan(40)
  })

  test('demo:status tells where everything is; demo:token gives only a token that the API accepts', async () => {
    const env = { DATA_DIR: platform.dataDir }
    const status = await npmRun('demo:status', ['--json'], env)
    expect(JSON.parse(status.out)).toEqual(platform.status)
    const token = await npmRun('demo:token', ['raadsvrouw'], env)
    expect(token.out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const headers = { authorization: `Bearer ${token.out.trim()}` }
    expect((await fetch(`${platform.url}/api/v1/casussen`, { headers })).status).toBe(200)
    expect((await fetch(`${platform.url}/api/v1/casussen`)).status).toBe(401)
    const wrong = await npmRun('demo:token', ['niemand'], env)
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toContain('fondsbeheerder-2')
    const refused = await npmRun('demo:token', ['raadsvrouw'], { ...env, NODE_ENV: 'production' })
    expect([refused.code, refused.out]).toEqual([1, ''])
  })

  test('logboek:controleer works beside a running instance', async () => {
    const r = await npmRun('logboek:controleer', [], { DATA_DIR: platform.dataDir })
    expect(r.out).toMatch(/^\d+ regels, keten heel\n$/)
    expect(r.code).toBe(0)
  })

  test('the same folder twice, a busy port, a folder that is a file: one line, exit 1', async () => {
    const again = run({ DATA_DIR: platform.dataDir, PORT: String(await freePorts()) })
    expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/^Maatwerkpad draait al met de map [^\n]*$/) })
    const busy = run({ DATA_DIR: dir(), PORT: new URL(platform.url).port })
    expect(busy).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Poort \d+ is bezet\.[^\n]*PORT=\d+ npm start$/),
    })
    const file = path.join(dir(), 'bestand')
    fs.writeFileSync(file, '')
    const unwritable = run({ DATA_DIR: file, PORT: String(await freePorts()) })
    expect(unwritable).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^De map [^\n]* kan niet beschreven worden[^\n]*$/),
    })
  })

  test('every wrong setting is told at once', () => {
    const wrong = run({ PORT: 'x', LOG_LEVEL: 'luid' })
    expect(wrong.code).toBe(1)
    expect(wrong.err.split('\n').map((l) => l.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL'])
  })

  test('the demo login source refuses to start in production', () => {
    const r = spawnSync(process.execPath, [path.join(root, 'dist/demo-idp.js')], {
      encoding: 'utf8',
      env: { NODE_ENV: 'production' },
    })
    expect([r.status, r.stderr.trim()]).toEqual([1, 'De oefen-inlogdienst start niet als NODE_ENV=production.'])
  })

  test('two instances run side by side, and SIGTERM stops all of one within 10 s and leaves the other alone', async () => {
    const other = await start(dir())
    expect(await other.stop()).toBeLessThan(10_000)
    expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200)
  })

  test('kill -9 of the application: the login source goes with it, the next start takes the database over', async () => {
    const first = platform.pids
    process.kill(first.app, 'SIGKILL')
    await new Promise((r) => platform.process.once('exit', r))
    await expect.poll(() => leven(first.idp), { timeout: 5000 }).toBe(false)
    expect(leven(first.postgres)).toBe(true)
    const began = performance.now()
    platform = await start(platform.dataDir)
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(platform.pids.postgres).toBe(first.postgres)
  })

  test('kill -9 of the database: it comes back by itself and the application goes on', async () => {
    process.kill(platform.pids.postgres ?? 0, 'SIGKILL')
    await expect.poll(async () => (await fetch(`${platform.url}/health/ready`)).status, { timeout: 5000 }).toBe(503)
    await expect.poll(async () => (await fetch(`${platform.url}/health/ready`)).status, { timeout: 30_000 }).toBe(200)
    await expect
      .poll(() => leven(readDemoStatus(platform.dataDir)?.pids.postgres ?? null), { timeout: 5000 })
      .toBe(true)
  })

  test('an old Node gets an answer instead of a syntax error', () => {
    const text = fs.readFileSync(path.join(root, 'scripts/start.mjs'), 'utf8')
    expect(text).not.toMatch(/^import .* from '(?!node:)/m)
    expect(text.indexOf('process.exit(1)')).toBeLessThan(text.indexOf("import('./build.mjs')"))
  })

  test('a port on which nothing may listen is told before anything starts', async () => {
    const server = net.createServer()
    const port = await freePorts()
    await new Promise<void>((r) => server.listen(port + 1, '127.0.0.1', r))
    const d = dir()
    const r = run({ DATA_DIR: d, PORT: String(port) })
    server.close()
    expect(r).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Poort \d+ is bezet\.[^\n]*IDP_PORT=\d+ npm start$/),
    })
    expect(fs.readdirSync(d)).toEqual([])
  })
})
