import path from 'node:path'
import { beginDemo, clearHalfWorld } from '../seed/begin.ts'
import { personas } from '../seed/data/personas.ts'
import { geheel } from './app/geheel.ts'
import { buildApp } from './app/http.ts'
import { startJobs } from './app/jobs.ts'
import { startScherm } from './app/start-scherm.ts'
import { type ChildProgram, startProgram } from './platform/child-program.ts'
import { type Config, ConfigError, loadConfig } from './platform/config.ts'
import { type Database, openDatabase } from './platform/database.ts'
import { createDb } from './platform/db.ts'
import { type DemoStatus, removeDemoStatus, writeDemoStatus } from './platform/demo-status.ts'
import { createDoor } from './platform/door.ts'
import { checkWritable, instanceLock } from './platform/embedded.ts'
import { StartError } from './platform/embedded-host.ts'
import { loadIssuers } from './platform/issuers.ts'
import { startMailCatcher } from './platform/mail-catcher.ts'
import { loadMasterKey } from './platform/master-key.ts'
import { createMailer } from './platform/notices.ts'
import { checkPort } from './platform/ports.ts'
import { tryLock } from './platform/process-lock.ts'
import { clamd, type VirusScan } from './platform/virus-scan.ts'

// Start: settings -> database -> demo login source -> application. Stop: the same, backwards.

const here = import.meta.dirname
const migrationsDir = path.resolve(here, '..', 'migrations')

/** What to undo, last first; filled while starting, so that a start that fails halfway stops what it started. */
const undo: (() => Promise<void>)[] = []

async function stopAll(): Promise<void> {
  for (const step of undo.toReversed()) await step().catch((e: unknown) => say(e))
  undo.length = 0
}

function say(e: unknown): void {
  const known = e instanceof StartError || (e instanceof Error && 'code' in e)
  console.error(known || !(e instanceof Error) ? String(e instanceof Error ? e.message : e) : (e.stack ?? e.message))
}

async function withTimeout(work: Promise<unknown>, ms: number): Promise<void> {
  await Promise.race([work, new Promise((r) => setTimeout(r, ms).unref())])
}

function lockInstance(config: Config): void {
  checkWritable(config.dataDir)
  const lock = tryLock(instanceLock(config.dataDir))
  if (typeof lock === 'number')
    throw new StartError(
      `Maatwerkpad draait al met de map ${config.dataDir} (proces ${lock}). Stop dat eerst, of kies een andere DATA_DIR en PORT.`,
    )
  undo.push(async () => lock.release())
}

async function startLogin(config: Config): Promise<ChildProgram | null> {
  if (!config.demo) return null
  await checkPort('127.0.0.1', config.idpPort, 'IDP_PORT')
  const idp = await startProgram(path.join(here, 'demo-idp.js'))
  undo.push(() => idp.stop())
  return idp
}

const virusScanOf = ({ clamd: c }: Config): VirusScan | null => (c === null ? null : clamd(c.host, c.port))

async function startApp(config: Config, database: Database): Promise<void> {
  const db = createDb(database.appUrl, { max: 20 })
  undo.push(() => withTimeout(db.destroy(), 1000))
  const kluisSleutel = loadMasterKey(config.sleutelBestand, config.demo)
  const diensten = { baseUrl: config.baseUrl, kluisSleutel, dataDir: config.dataDir, virusScan: virusScanOf(config) }
  const door = createDoor({ db, clock: () => new Date(), diensten })
  if (config.demo) await beginDemo({ config, door, ownerUrl: database.ownerUrl, diensten })
  const issuers = await loadIssuers(config.issuersBestand, config.demo ? config.idpUrl : null)
  const oefenpost = config.demo && config.smtpUrl === null ? await startMailCatcher(door.clock) : null
  if (oefenpost) undo.push(() => oefenpost.close())
  const app = await buildApp({ config, door, issuers, oefenpost, publicDir: path.join(here, 'public') })
  undo.push(() => withTimeout(app.close(), 2500))
  await app.listen({ host: config.host, port: config.port })
  const smtpUrl = oefenpost?.smtpUrl ?? config.smtpUrl
  const mailer = smtpUrl === null ? null : createMailer({ door, smtpUrl, baseUrl: config.baseUrl })
  if (mailer) undo.push(async () => mailer.close())
  const stopJobs = startJobs({ door, slices: geheel, log: app.log, mailer, ...(oefenpost ? { postSeconds: 10 } : {}) })
  undo.push(() => withTimeout(stopJobs(), 1000))
}

async function start(): Promise<void> {
  const began = performance.now()
  const config = loadConfig()
  lockInstance(config)
  await checkPort(config.host, config.port, 'PORT')
  const idp = await startLogin(config)
  if (config.demo && (await clearHalfWorld(config)))
    console.log('De vorige start is afgebroken terwijl de oefenwereld gemaakt werd; ik begin opnieuw.')
  const database = await openDatabase(config, migrationsDir, onDatabaseBack)
  undo.push(() => database.stop())
  await startApp(config, database)
  if (config.demo) announce(config, database, idp)
  const seconds = (performance.now() - began) / 1000
  console.log(startScherm({ config, database, migrated: database.migrated, seconds, personas }))
}

let writeStatus = (): void => undefined
function onDatabaseBack(line: string): void {
  console.error(line)
  writeStatus()
}

function announce(config: Config, database: Database, idp: ChildProgram | null): void {
  undo.push(async () => removeDemoStatus(config.dataDir))
  writeStatus = () => writeDemoStatus(config.dataDir, statusOf(config, database, idp))
  writeStatus()
}

function statusOf(config: Config, database: Database, idp: ChildProgram | null): DemoStatus {
  return {
    url: config.baseUrl,
    idpUrl: config.idpUrl,
    appDatabaseUrl: database.appUrl,
    ownerDatabaseUrl: database.ownerUrl,
    pids: { app: process.pid, idp: idp?.pid ?? null, postgres: database.pid() },
  }
}

let stopping = false
async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await stopAll()
  process.exit(code)
}

// A reader that goes away (`npm start | head`) is no reason to fall over.
process.stdout.on('error', () => undefined)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

start().catch(async (e: unknown) => {
  if (stopping) return
  for (const line of e instanceof ConfigError ? e.regels : []) console.error(line)
  if (!(e instanceof ConfigError)) say(e)
  await stop(1)
})
