import { randomBytes } from 'node:crypto'
import fs from 'node:fs'

// A lock file that survives kill -9: it names its holder, and a holder that is gone holds nothing.

export const errorCode = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : '')

/** Runs; a zombie does not count, because it no longer holds files or sockets. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (e) {
    return errorCode(e) === 'EPERM'
  }
  try {
    return !/^State:\s+[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return true
  }
}

/** Pid plus start time: after a restart of the machine or container another process may have the same pid. */
function signature(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return `${pid} `
  }
}

function holder(file: string): number | null {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
  const [pidText, started] = text.split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null
  return started === undefined || signature(pid).trim() === text ? pid : null
}

/** The living process that holds this lock, or null. */
export const lockHolder = holder

export type Lock = { release(): void }

/** Takes the lock, or returns the pid of its living holder. */
export function tryLock(file: string): Lock | number {
  const mine = `${file}.${randomBytes(6).toString('hex')}`
  fs.writeFileSync(mine, signature(process.pid), { mode: 0o644 })
  try {
    for (;;) {
      try {
        // link() is atomic and the content is complete from the first moment.
        fs.linkSync(mine, file)
        return { release: () => release(file) }
      } catch (e) {
        if (errorCode(e) !== 'EEXIST') throw e
      }
      const pid = holder(file)
      if (pid !== null) return pid
      fs.rmSync(file, { force: true })
    }
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function release(file: string): void {
  if (holder(file) === process.pid) fs.rmSync(file, { force: true })
}

/** Waits its turn; for short work only. */
export async function waitForLock(file: string, timeoutMs: number): Promise<Lock> {
  const until = Date.now() + timeoutMs
  for (;;) {
    const got = tryLock(file)
    if (typeof got !== 'number') return got
    if (Date.now() > until) throw new Error(`proces ${got} houdt ${file} vast`)
    await new Promise((r) => setTimeout(r, 50))
  }
}
