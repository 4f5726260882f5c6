import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDb, testDb } from './support/db.ts'

// Growth: without an index "everything of this case" walks through the whole table, more so each year. People and organisations
// are never deleted and looked up from the row itself; who is asked for by person or organisation has an index of its own.
const vooruit = ['personen', 'organisaties', 'registerschrijfwijzen']

let db: TestDb
beforeAll(async () => {
  db = await testDb()
})
afterAll(() => db.drop())

describe('indexes', () => {
  it('every reference to a case, or to something of one, has an index that starts with it', async () => {
    const client = new pg.Client({ connectionString: db.ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ kolom: string; heeft: boolean }>(
      `select c.conrelid::regclass::text || '.' || a.attname as kolom,
         exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) as heeft
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confrelid::regclass::text <> all ($1) order by 1`,
      [vooruit],
    )
    await client.end()
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((r) => !r.heeft).map((r) => r.kolom)).toEqual([])
  })
})
