import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Config } from '../src/platform/config.ts'
import type { Door } from '../src/platform/door.ts'
import { resetEmbedded } from '../src/platform/embedded.ts'
import type { Diensten } from '../src/platform/usecase.ts'
import { isLeeg, seedDemo } from './index.ts'

// The demo world at the start of the program: made once, started again when the first time was cut off.

const busyFile = (dataDir: string): string => path.join(dataDir, 'oefenwereld-in-opbouw')

/** A world that was cut off halfway has nothing of anyone in it: away with it. True when that was so. */
export async function clearHalfWorld({ dataDir, databaseUrl }: Config): Promise<boolean> {
  const file = busyFile(dataDir)
  if (databaseUrl !== null || !fs.existsSync(file)) return false
  await resetEmbedded(dataDir)
  fs.rmSync(file)
  return true
}

// The address of the demo login source holds its port, and identities hang on that address.
async function followIssuer(ownerUrl: string, issuer: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      String.raw`update identiteiten i set issuer = $1 where issuer <> $1 and issuer ~ '^http://127\.0\.0\.1:\d+$'
        and not exists (select 1 from identiteiten n where n.issuer = $1 and n.subject = i.subject)`,
      [issuer],
    )
  } finally {
    await client.end()
  }
}

export type BeginOpts = { config: Config; door: Door; ownerUrl: string | null; diensten: Omit<Diensten, 'db'> }

export async function beginDemo({ config, door, ownerUrl, diensten }: BeginOpts): Promise<void> {
  if (await isLeeg(door)) {
    const file = busyFile(config.dataDir)
    fs.writeFileSync(file, '')
    await seedDemo({ door, issuer: config.idpUrl, diensten })
    fs.rmSync(file)
  } else if (ownerUrl !== null) await followIssuer(ownerUrl, config.idpUrl)
}
