import { CamelCasePlugin, Kysely, type KyselyConfig, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './db.generated.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

// bigint comes back as number: ids of the journal and cents stay far below 2^53. Dates stay 'YYYY-MM-DD' (INV-43).
const types = new pg.TypeOverrides()
types.setTypeParser(20, (v) => Number(v))
types.setTypeParser(1082, (v) => v)

/** A pool on `url`. The pool's error handler keeps a database restart from ending the process. */
export function createDb(
  url: string,
  opts: { max?: number; onError?: (e: Error) => void; log?: KyselyConfig['log'] } = {},
): Db {
  const pool = new pg.Pool({ connectionString: url, max: opts.max ?? 10, types })
  pool.on('error', (e) => opts.onError?.(e))
  // The pool hears idle clients only. One that is in use between two statements when the server dies has nobody else to
  // tell, and an 'error' that nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(opts.log ? { log: opts.log } : {}),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
