import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { isAlive } from './process-lock.ts'

// Where the running demo instance of a data folder is; for scripts beside it. Holds passwords, so: this user only.

const DemoStatus = z.object({
  url: z.string(),
  idpUrl: z.string(),
  appDatabaseUrl: z.string(),
  ownerDatabaseUrl: z.string().nullable(),
  pids: z.object({ app: z.int(), idp: z.int().nullable(), postgres: z.int().nullable() }),
})
export type DemoStatus = z.infer<typeof DemoStatus>

const fileIn = (dataDir: string): string => path.join(dataDir, 'demo-status.json')

export function writeDemoStatus(dataDir: string, status: DemoStatus): void {
  const file = fileIn(dataDir)
  fs.writeFileSync(`${file}.nieuw`, JSON.stringify(status), { mode: 0o600 })
  fs.renameSync(`${file}.nieuw`, file)
}

export const removeDemoStatus = (dataDir: string): void => fs.rmSync(fileIn(dataDir), { force: true })

/** Null when nothing runs; an instance that was killed counts as not running. */
export function readDemoStatus(dataDir: string): DemoStatus | null {
  let text: string
  try {
    text = fs.readFileSync(fileIn(dataDir), 'utf8')
  } catch {
    return null
  }
  const status = DemoStatus.parse(JSON.parse(text))
  return isAlive(status.pids.app) ? status : null
}
