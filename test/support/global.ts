import fs from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/embedded.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { isAlive } from '../../src/platform/process-lock.ts'

// One server for the whole run, without disk sync; its migrated database is the template each test file copies.

const ROOT = fs.existsSync('/var/tmp') ? '/var/tmp' : '/tmp'
const PREFIX = 'maatwerkpad-test-'

export type TestServer = { adminUrl: string; ownerUrl: string; appUrl: string }

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

/** A run that was killed leaves its server: stop it, by the pid it wrote itself. */
function removeLeftovers(): void {
  for (const name of fs.readdirSync(ROOT).filter((n) => n.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length))
    if (!pid || isAlive(pid)) continue
    const dir = path.join(ROOT, name)
    const pidFile = path.join(dir, 'postgres', 'postmaster.pid')
    const server = fs.existsSync(pidFile) ? Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]) : 0
    if (server > 0 && isAlive(server)) process.kill(server, 'SIGQUIT')
    fs.rmSync(dir, { recursive: true, force: true })
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers()
  const dir = path.join(ROOT, `${PREFIX}${process.pid}`)
  fs.mkdirSync(dir, { recursive: true })
  const server = await startEmbedded(dir, {
    settings: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'],
  })
  await migrate(server.ownerUrl)
  const { adminUrl, ownerUrl, appUrl } = server
  project.provide('server', { adminUrl, ownerUrl, appUrl })
  return async () => {
    await server.stop()
    fs.rmSync(dir, { recursive: true, force: true })
  }
}
