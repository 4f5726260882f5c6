import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import {
  type Ids,
  ownFolder,
  reachable,
  StartError,
  serverPrograms,
  serverUser,
  socketFolder,
  varTmp,
} from './embedded-host.ts'
import { dropDatabase, provision, type Secrets, socketUrl } from './embedded-provision.ts'
import { isAlive, lockHolder, waitForLock } from './process-lock.ts'

// The embedded PostgreSQL: the real server, reached by a Unix socket only. One folder, one server; whoever comes second
// joins the first. A server that outlived a killed application is taken over, not fought.

const MAJOR = '18'

export type Embedded = {
  readonly ownerUrl: string
  readonly appUrl: string
  /** Superuser; for making databases from a template in tests and for drills, never for the application. */
  readonly adminUrl: string
  readonly pid: number
  /** False when the server was there already and stays when we stop. */
  readonly owner: boolean
  /** The folder of the cluster; not under the wanted folder when the server's user cannot reach that. */
  readonly cluster: string
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Extra server settings, such as 'fsync=off' in tests. */
  readonly settings?: readonly string[]
  /** The application itself takes over a server it finds; a script beside it joins and leaves it running. */
  readonly takeOver?: boolean
}

const secretsShape = z.object({ admin: z.string(), owner: z.string(), app: z.string() })

/** Held by a running application for as long as it lives (see main.ts). */
export const instanceLock = (dir: string): string => path.join(dir, 'maatwerkpad.slot')

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))
type Place = { readonly base: string; readonly cluster: string; readonly ids: Ids }

// Where the cluster lies: in the wanted folder, or else in /var/tmp, under a name kept in the wanted folder. Whoever
// removes the wanted folder therefore starts afresh.
function place(wanted: string): Place {
  const near = path.join(wanted, 'postgres')
  const ids = serverUser(near)
  if (reachable(wanted, ids)) return { base: wanted, cluster: near, ids }
  const note = path.join(wanted, 'postgres-staat-in')
  if (!fs.existsSync(note))
    fs.writeFileSync(note, varTmp(`maatwerkpad-data-${randomBytes(6).toString('hex')}`), { mode: 0o600 })
  const base = fs.readFileSync(note, 'utf8').trim()
  const cluster = path.join(base, 'postgres')
  ownFolder(base, null, 0o711)
  return { base, cluster, ids: serverUser(cluster) }
}

function readSecrets(p: Place): Secrets {
  const file = path.join(p.base, 'postgres-wachtwoorden.json')
  if (fs.existsSync(file)) return secretsShape.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  if (fs.existsSync(p.cluster))
    throw new StartError(
      `${file} ontbreekt, terwijl er wel een database is. Zet dit bestand terug uit de reservekopie of kies een lege DATA_DIR.`,
    )
  const pass = () => randomBytes(24).toString('base64url')
  const secrets = { admin: pass(), owner: pass(), app: pass() }
  fs.writeFileSync(`${file}.nieuw`, JSON.stringify(secrets), { mode: 0o600 })
  fs.renameSync(`${file}.nieuw`, file)
  return secrets
}

function checkMajor(cluster: string): void {
  const file = path.join(cluster, 'PG_VERSION')
  if (!fs.existsSync(file))
    throw new StartError(`${cluster} is geen database van PostgreSQL. Verwijder deze map of kies een andere DATA_DIR.`)
  const found = fs.readFileSync(file, 'utf8').trim()
  if (found !== MAJOR)
    throw new StartError(
      `${cluster} is van PostgreSQL ${found}, dit programma gebruikt ${MAJOR}. Zet de gegevens over (docs/draaiboeken/postgresql-overzetten.md) of kies een lege DATA_DIR.`,
    )
}

// Every Linux has C.UTF-8, macOS does not.
const CTYPE = process.platform === 'linux' ? 'C.UTF-8' : 'C'
const serverEnv = (home: string): NodeJS.ProcessEnv => ({
  PATH: '/usr/bin:/bin',
  LC_ALL: CTYPE,
  TZ: 'UTC',
  HOME: home,
})

/** Made aside and renamed when complete: a start that was cut off leaves nothing that looks like a database. */
function createCluster(p: Place, native: string, secrets: Secrets): void {
  const half = `${p.cluster}.nieuw`
  fs.rmSync(half, { recursive: true, force: true })
  ownFolder(half, p.ids)
  const password = path.join(half, 'wachtwoord')
  const data = path.join(half, 'data')
  fs.writeFileSync(password, secrets.admin, { mode: 0o600 })
  if (p.ids) fs.chownSync(password, p.ids.uid, p.ids.gid)
  // builtin C.UTF-8: the same order on every machine, whatever its C library (keeps indexes valid after a move).
  const args = [
    ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8', '--data-checksums'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${CTYPE}`, '--no-instructions'],
  ].flat()
  const made = spawnSync(path.join(native, 'bin', 'initdb'), args, {
    ...p.ids,
    env: serverEnv(half),
    cwd: half,
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    fs.rmSync(half, { recursive: true, force: true })
    const why = made.error?.message ?? made.stderr.trim().split('\n').at(-1) ?? ''
    throw new StartError(`De database kan niet gemaakt worden in ${p.base}: ${why}`)
  }
  fs.renameSync(data, p.cluster)
  fs.rmSync(half, { recursive: true, force: true })
}

type Postmaster = { readonly pid: number; readonly socket: string; readonly ready: boolean }

/** What postmaster.pid says: line 1 the pid, line 5 the socket folder, line 8 the state. */
function postmaster(cluster: string): Postmaster | null {
  let lines: string[]
  try {
    lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return null
  return { pid, socket: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** After a restart of the machine the pid in postmaster.pid may be anyone's. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    return /postgres/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return true
  }
}

async function waitUntilReady(cluster: string, pid: number, running: () => boolean): Promise<Postmaster | null> {
  for (const until = Date.now() + 60_000; Date.now() < until && running(); await sleep(15)) {
    const pm = postmaster(cluster)
    if (pm?.ready && pm.pid === pid) return pm
  }
  return null
}

// Nothing of a statement or a row may reach the log: error details hold values of columns.
const QUIET = [
  'log_min_messages=error',
  'log_checkpoints=off',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
]
const SETTINGS = ['listen_addresses=', 'unix_socket_permissions=0700', 'max_connections=100', 'timezone=UTC', ...QUIET]

async function launch(p: Place, native: string, settings: readonly string[]): Promise<Postmaster> {
  const socket = socketFolder(p.cluster, p.ids)
  const log = path.join(p.base, 'postgres.log')
  const flags = [...SETTINGS, `unix_socket_directories=${socket}`, ...settings].flatMap((s) => ['-c', s])
  // After kill -9 the old postmaster lingers as a zombie, and its children need a moment to see that it is gone.
  for (let attempt = 0; ; attempt++) {
    const out = fs.openSync(log, 'w', 0o600)
    const child = spawn(path.join(native, 'bin', 'postgres'), ['-D', p.cluster, ...flags], {
      ...p.ids,
      env: serverEnv(p.base),
      cwd: p.cluster,
      stdio: ['ignore', out, out],
      // Ctrl-C goes to the whole group; the server must outlive the last transaction of the application.
      detached: true,
    })
    fs.closeSync(out)
    let gone = false
    child.once('exit', () => (gone = true)).once('error', () => (gone = true))
    const ready = await waitUntilReady(p.cluster, child.pid ?? 0, () => !gone)
    if (ready) {
      child.unref()
      return ready
    }
    if (!gone) child.kill('SIGQUIT')
    const said = fs.readFileSync(log, 'utf8')
    if (attempt < 60 && /already exists|still in use|Is another postmaster/.test(said)) {
      await sleep(250)
      continue
    }
    const why = said.match(/(?:FATAL|PANIC|ERROR):\s*(.*)/)?.[1] ?? 'geen antwoord'
    throw new StartError(`De ingebouwde database start niet: ${why}. Zie ${log}.`)
  }
}

async function join(p: Place): Promise<Postmaster | null> {
  const pm = postmaster(p.cluster)
  if (!pm) return null
  if (!isAlive(pm.pid)) return null
  if (!isPostgres(pm.pid)) {
    fs.rmSync(path.join(p.cluster, 'postmaster.pid'), { force: true })
    return null
  }
  return waitUntilReady(p.cluster, pm.pid, () => isAlive(pm.pid))
}

async function stopServer(pid: number): Promise<void> {
  // SIGINT: roll back what runs, write everything, stop. SIGQUIT: stop now, recover at the next start.
  for (const [signal, ms] of [
    ['SIGINT', 4000],
    ['SIGQUIT', 1500],
    ['SIGKILL', 1000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (const until = Date.now() + ms; Date.now() < until && isAlive(pid); ) await sleep(20)
  }
}

// mkdir with `recursive` never returns under /proc (Node 24), so: one folder at a time.
function makeFolders(dir: string): void {
  if (fs.existsSync(dir)) return
  makeFolders(path.dirname(dir))
  fs.mkdirSync(dir)
}

/** Makes the folder when it is not there; one clear line when it cannot be written. */
export function checkWritable(dir: string): void {
  try {
    makeFolders(dir)
    fs.accessSync(dir, fs.constants.W_OK | fs.constants.X_OK)
    if (!fs.statSync(dir).isDirectory()) throw new Error('geen map')
  } catch {
    throw new StartError(`De map ${dir} kan niet beschreven worden. Geef schrijfrecht of kies een andere DATA_DIR.`)
  }
}

type Running = { readonly server: Postmaster; readonly found: boolean }

async function runServer(p: Place, native: string, secrets: Secrets, settings: readonly string[]): Promise<Running> {
  for (let attempt = 0; ; attempt++) {
    const found = await join(p)
    const server = found ?? (await launch(p, native, settings))
    try {
      await provision(server.socket, secrets, () => isAlive(server.pid))
      return { server, found: found !== null }
    } catch (e) {
      // The server we found was dying: it was killed a moment ago.
      if (attempt >= 3 || isAlive(server.pid)) throw e
    }
  }
}

/** Starts the server of this folder, or joins the one that runs; makes the cluster first when there is none. */
export async function startEmbedded(wanted: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const dir = path.resolve(wanted)
  checkWritable(dir)
  const lock = await waitForLock(path.join(dir, 'postgres.slot'), 90_000)
  try {
    const p = place(dir)
    const secrets = readSecrets(p)
    const native = serverPrograms(p.ids)
    if (!fs.existsSync(p.cluster)) createCluster(p, native, secrets)
    checkMajor(p.cluster)
    const { server, found } = await runServer(p, native, secrets, options.settings ?? [])
    const owner = !found || options.takeOver === true
    return {
      ownerUrl: socketUrl(server.socket, 'maatwerkpad_owner', secrets.owner, 'maatwerkpad'),
      appUrl: socketUrl(server.socket, 'maatwerkpad_app', secrets.app, 'maatwerkpad'),
      adminUrl: socketUrl(server.socket, 'postgres', secrets.admin, 'postgres'),
      pid: server.pid,
      owner,
      cluster: p.cluster,
      // A script that started the server leaves it to the application that joined in the meantime.
      stop: async () => {
        const app = lockHolder(instanceLock(dir))
        if (owner && (app === null || app === process.pid)) await stopServer(server.pid)
      },
    }
  } finally {
    lock.release()
  }
}

/** Drops the database of the embedded server; the next start makes an empty one. */
export async function resetEmbedded(wanted: string): Promise<void> {
  const server = await startEmbedded(wanted, { takeOver: true })
  await dropDatabase(server.adminUrl)
}
