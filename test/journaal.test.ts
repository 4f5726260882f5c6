import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../seed/index.ts'
import { createDoor, type Door } from '../src/platform/door.ts'
import { type TestDb, testDb } from './support/db.ts'

// The demo world is played through the real use cases, with names and free text in them; nothing of that may stay behind in
// the journal (docs/adr/0002-journaal-geen-event-sourcing.md).
let db: TestDb
let door: Door
beforeAll(async () => {
  db = await testDb()
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: Buffer.alloc(32, 7),
    dataDir: '/tmp',
    virusScan: null,
  }
  door = createDoor({ db: db.app, clock: () => new Date(), diensten })
  await seedDemo({ door, issuer: 'http://idp.example', diensten })
}, 120_000)
afterAll(async () => db.drop())

/** Every string anywhere in a value. */
const strings = (v: unknown): string[] =>
  typeof v === 'string' ? [v] : typeof v === 'object' && v !== null ? Object.values(v).flatMap(strings) : []

// Ids, codes, dates and moments: no spaces, so no sentence and no full name.
const idOrCode = /^[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}$|^$/

describe('the journal of the demo world', () => {
  it('INV-37 holds lines that say who or which task, what and when', async () => {
    const rows = await db.owner
      .selectFrom('journaal')
      .select(['persoonId', 'systeem', 'handeling', 'feit', 'op'])
      .execute()
    expect(rows.length).toBeGreaterThan(20)
    expect(
      rows.filter((r) => (r.persoonId === null && r.systeem === null) || r.feit === '' || r.handeling === ''),
    ).toEqual([])
  })

  it('holds ids and codes only: no names, no sentences, in data, reason and kind of fact', async () => {
    const rows = await db.owner.selectFrom('journaal').select(['handeling', 'feit', 'gegevens', 'reden']).execute()
    const leaks = rows.flatMap((r) =>
      [...strings(r.gegevens), r.reden ?? '', r.feit]
        .filter((s) => !idOrCode.test(s))
        .map((s) => `${r.handeling}: ${s}`),
    )
    expect([...new Set(leaks)]).toEqual([])
  })

  it('holds no name of anybody who works with the platform', async () => {
    const text = JSON.stringify(await db.owner.selectFrom('journaal').select(['gegevens', 'reden']).execute())
    const people = await db.owner.selectFrom('personen').select(['naam', 'email']).execute()
    expect(people.length).toBeGreaterThan(20)
    expect(people.filter((p) => text.includes(p.naam) || text.includes(p.email)).map((p) => p.naam)).toEqual([])
  })
})
