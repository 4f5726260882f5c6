import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { createDb, type Db } from '../../src/platform/db.ts'
import { createDoor } from '../../src/platform/door.ts'
import { type Embedded, startEmbedded } from '../../src/platform/embedded.ts'
import { migrate } from '../../src/platform/migrate.ts'
import type { DeurOp } from './wereld.ts'

// A database server of its own in a temporary folder: nothing that exists is touched, nothing is left behind.

type Bank = { readonly deurOp: DeurOp; readonly app: Db; readonly owner: Db; sluit(): Promise<void> }
export type Proefbank = {
  /** The database that the others are copied from. */
  readonly model: () => Bank
  /** A copy of the model as it is now; the model must be closed. */
  kopie(naam: string): Promise<Bank>
  weg(naam: string): Promise<void>
  stop(): Promise<void>
}

/** A scratch world needs no disk sync; the product itself never runs like this. */
const snel = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

export async function startProefbank(): Promise<Proefbank> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'maatwerkpad-simulatie-'))
  let server: Embedded | null = null
  const stop = async (): Promise<void> => {
    await server?.stop()
    // The cluster lies elsewhere when the server's user cannot reach this folder.
    for (const weg of [dir, ...(server ? [path.dirname(server.cluster)] : [])])
      fs.rmSync(weg, { recursive: true, force: true })
  }
  try {
    server = await startEmbedded(dir, { settings: snel })
    await migrate(server.ownerUrl)
  } catch (e) {
    await stop()
    throw e
  }
  const { adminUrl, appUrl, ownerUrl } = server
  const alsBeheerder = async (opdracht: string): Promise<void> => {
    const client = new pg.Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(opdracht).finally(() => client.end())
  }
  return {
    model: () => open(appUrl, ownerUrl),
    async kopie(naam) {
      await alsBeheerder(`create database ${naam} template maatwerkpad owner maatwerkpad_owner`)
      const bank = open(andere(appUrl, naam), andere(ownerUrl, naam))
      // A run in the model itself would be read as a year of its own, and leave its cases to the next.
      for (const db of [bank.app, bank.owner])
        if ((await sql<{ naam: string }>`select current_database() as naam`.execute(db)).rows[0]?.naam !== naam)
          throw new Error(`de kopie ${naam} is een andere database`)
      return bank
    },
    weg: (naam) => alsBeheerder(`drop database if exists ${naam} with (force)`),
    stop,
  }
}

const andere = (url: string, naam: string): string => url.replace(/\/[^/]*$/, `/${naam}`)

function open(appUrl: string, ownerUrl: string): Bank {
  const app = createDb(appUrl, { max: 3 })
  const owner = createDb(ownerUrl, { max: 1 })
  return { ...deur(app), app, owner, sluit: async () => void (await Promise.all([app.destroy(), owner.destroy()])) }
}

/** The door of the product on a clock that stands still at the given moment. */
export function deur(db: Db): { deurOp: DeurOp } {
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: null,
    dataDir: '/nonexistent',
    virusScan: null,
  }
  return { deurOp: (moment) => createDoor({ db, clock: () => moment, diensten }) }
}
