import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { type DemoStatus, readDemoStatus } from '../../src/platform/demo-status.ts'
import { isAlive } from '../../src/platform/process-lock.ts'
import { root } from './sources.ts'

// The real thing: `npm start` as a user would run it, on its own folder and ports.

export type Platform = {
  readonly url: string
  readonly idpUrl: string
  readonly dataDir: string
  readonly pids: DemoStatus['pids']
  readonly status: DemoStatus
  readonly process: ChildProcess
  /** What it printed so far. */
  output(): string
  /** SIGTERM to npm; returns after how many ms all of it was gone. */
  stop(): Promise<number>
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((r) => server.close(r))
  return typeof address === 'object' && address ? address.port : 0
}

/** Two neighbours, because the demo login source takes the next port. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const port = await freePort()
    const next = net.createServer()
    const free = await new Promise<boolean>((resolve) => {
      next.once('error', () => resolve(false)).listen(port + 1, '127.0.0.1', () => resolve(true))
    })
    await new Promise((r) => next.close(r))
    if (free) return port
  }
}

export const tempDir = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'maatwerkpad-proef-'))

/** The folder and the cluster that lies elsewhere when the server's user could not reach it. */
export function removeDataDir(dir: string): void {
  const note = path.join(dir, 'postgres-staat-in')
  if (fs.existsSync(note)) fs.rmSync(fs.readFileSync(note, 'utf8').trim(), { recursive: true, force: true })
  fs.rmSync(dir, { recursive: true, force: true })
}

type Env = Readonly<Record<string, string>>
const cleanEnv = (env: Env): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...env,
})

/** Runs a script of package.json to its end. */
export async function npmRun(
  script: string,
  args: readonly string[],
  env: Env,
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: root, env: cleanEnv(env) })
  let out = ''
  let err = ''
  child.stdout.on('data', (d) => (out += d))
  child.stderr.on('data', (d) => (err += d))
  const code = await new Promise<number>((resolve) => child.once('exit', (c) => resolve(c ?? -1)))
  return { code, out, err }
}

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))

async function waitUntilReady(dataDir: string, child: ChildProcess, output: () => string): Promise<DemoStatus> {
  for (const until = Date.now() + 90_000; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`npm start stopte met ${child.exitCode}:\n${output()}`)
    const status = readDemoStatus(dataDir)
    const ready = status && (await fetch(`${status.url}/health/ready`).catch(() => null))
    if (status && ready?.ok) return status
  }
  throw new Error(`npm start is na 90 s niet klaar:\n${output()}`)
}

async function gone(pids: readonly (number | null)[]): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(20))
    if (pids.every((p) => p === null || !isAlive(p))) return
  throw new Error(`na 15 s draait nog: ${pids.filter((p) => p !== null && isAlive(p)).join(' ')}`)
}

export async function startPlatform(dataDir: string, env: Env = {}): Promise<Platform> {
  const port = env.PORT ?? String(await freePorts())
  const child = spawn('npm', ['start'], { cwd: root, env: cleanEnv({ DATA_DIR: dataDir, PORT: port, ...env }) })
  let said = ''
  child.stdout.on('data', (d) => (said += d))
  child.stderr.on('data', (d) => (said += d))
  const status = await waitUntilReady(dataDir, child, () => said)
  const { pids } = status
  return {
    url: status.url,
    idpUrl: status.idpUrl,
    dataDir,
    pids,
    status,
    process: child,
    output: () => said,
    stop: async () => {
      const began = performance.now()
      child.kill('SIGTERM')
      await gone([child.pid ?? null, pids.app, pids.idp, readPostgresPid(dataDir) ?? pids.postgres])
      removeSocketFolder(status.ownerDatabaseUrl)
      return performance.now() - began
    },
  }
}

/** The server makes it anew at each start; it lies outside the data folder. */
function removeSocketFolder(ownerUrl: string | null): void {
  const folder = /@(%2F[^/]+)\//.exec(ownerUrl ?? '')?.[1]
  if (folder) fs.rmSync(decodeURIComponent(folder), { recursive: true, force: true })
}

function readPostgresPid(dataDir: string): number | null {
  const file = path.join(dataDir, 'postgres', 'postmaster.pid')
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : null
}
