import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { maakWereld, type Wereld } from '../../test/support/wereld.ts'
import { Refusal } from './errors.ts'
import { sealJournal, verifyJournal } from './journal.ts'
import { defineCommand, defineQuery } from './usecase.ts'

const Naam = z.strictObject({ naam: z.string().trim().min(1), aantal: z.number().int().optional() })
const allow = { rollen: ['professional'], uitleg: 'Voor de proef.' } as const

const doe = defineCommand({
  name: 'proef.doe',
  titel: 'Doe iets',
  activiteit: 'proef',
  input: Naam,
  output: z.object({ nr: z.string() }),
  allow,
  run: async ({ actor, input }) => ({
    result: { nr: `${actor.persoonId}:${input.naam}` },
    facts: [{ type: 'ProefGedaan' }],
  }),
})
const faal = defineCommand({
  name: 'proef.faal',
  titel: 'Doe iets dat niet lukt',
  activiteit: 'proef',
  input: z.strictObject({}),
  output: z.object({}),
  allow,
  run: async ({ roep }) => {
    await roep(doe, { naam: 'binnenin' })
    throw new Refusal('proef.nee', 'conflict', 'Nee.')
  },
})
const lees = defineQuery({
  name: 'proef.lees',
  titel: 'Lees mensen',
  activiteit: 'proef',
  input: z.strictObject({}),
  output: z.object({ organisaties: z.array(z.string()) }),
  allow,
  inzage: () => ({ type: 'ProefGelezen' }),
  run: async ({ tx }) => ({
    organisaties: (await tx.selectFrom('personen').select('organisatieId').distinct().execute()).map(
      (r) => r.organisatieId,
    ),
  }),
})

describe('the one door', () => {
  let w: Wereld
  beforeAll(async () => {
    w = await maakWereld()
  })
  afterAll(() => w.drop())

  const feiten = async (feit: string): Promise<number> => {
    const r = await w.db.owner
      .selectFrom('journaal')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('feit', '=', feit)
      .executeTakeFirstOrThrow()
    return Number(r.n)
  }

  it('INV-37 writes who did what in the same transaction; what fails leaves nothing', async () => {
    await w.door.run(w.als('raadsvrouw'), doe, { naam: 'x' })
    const regel = await w.db.owner
      .selectFrom('journaal')
      .selectAll()
      .where('feit', '=', 'ProefGedaan')
      .executeTakeFirstOrThrow()
    expect(regel).toMatchObject({ persoonId: w.persoon('raadsvrouw'), handeling: 'proef.doe', inzage: false })
    const voor = await feiten('ProefGedaan')
    await expect(w.door.run(w.als('raadsvrouw'), faal, {})).rejects.toMatchObject({ code: 'proef.nee' })
    expect(await feiten('ProefGedaan')).toBe(voor)
  })

  it('INV-37 journal lines cannot be changed or deleted by the application, nor by its owner', async () => {
    for (const db of [w.db.app, w.db.owner]) {
      await expect(db.updateTable('journaal').set({ feit: 'Anders' }).execute()).rejects.toThrow()
      await expect(db.deleteFrom('journaal').execute()).rejects.toThrow()
    }
  })

  it('INF-13 reading is a fact too', async () => {
    await w.door.run(w.als('raadsvrouw'), lees, {})
    expect(await feiten('ProefGelezen')).toBeGreaterThan(0)
  })

  it('denies by default: no login, no role, no system task', async () => {
    await expect(w.door.run(null, doe, { naam: 'x' })).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(w.door.run(w.als('functionaris-duo'), doe, { naam: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(w.door.run(w.systeem('termijnen'), doe, { naam: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('INV-31 without an actor the application role sees nothing; with one only its own', async () => {
    expect(await w.db.app.selectFrom('personen').selectAll().execute()).toEqual([])
    expect(await w.db.app.selectFrom('journaal').selectAll().execute()).toEqual([])
    expect(await w.db.app.selectFrom('sessies').selectAll().execute()).toEqual([])
    const r = await w.door.run(w.als('raadsvrouw'), lees, {})
    expect(r.organisaties).toEqual([w.org('demo-raadslieden')])
  })

  it('names every wrong field at once, in Dutch', async () => {
    const fout = await w.door
      .run(w.als('raadsvrouw'), doe, { naam: '', aantal: 'x', vreemd: 1 })
      .catch((e: unknown) => e)
    expect(fout).toBeInstanceOf(Refusal)
    const params = fout instanceof Refusal ? (fout.extra.invalidParams ?? []) : []
    expect(params.map((p) => p.name).sort()).toEqual(['aantal', 'naam', 'vreemd'])
    expect(params.every((p) => /^[A-Z].*\.$/.test(p.reason))).toBe(true)
  })

  it('gives the first answer again for the same key, and refuses the key for another body', async () => {
    const voor = await feiten('ProefGedaan')
    const antwoorden = await Promise.all(
      [1, 2, 3].map(() => w.door.run(w.als('raadsvrouw'), doe, { naam: 'een' }, { sleutel: 'k1' })),
    )
    expect(new Set(antwoorden.map((a) => a.nr)).size).toBe(1)
    expect(await feiten('ProefGedaan')).toBe(voor + 1)
    await expect(w.door.run(w.als('raadsvrouw'), doe, { naam: 'twee' }, { sleutel: 'k1' })).rejects.toMatchObject({
      code: 'sleutel-hergebruikt',
    })
  })

  it('INV-37 the seal finds a changed line and names it', async () => {
    // A line is sealed once no older transaction runs anywhere in this server; other tests share it.
    const heel = await vi.waitFor(
      async () => {
        await sealJournal(w.db.app)
        const stand = await verifyJournal(w.db.app)
        expect(stand.regels).toBeGreaterThan(3)
        return stand
      },
      { timeout: 15_000, interval: 200 },
    )
    expect(heel.gebroken).toBeNull()
    const derde = await sql<{ id: number }>`select journaal_id as id from journaal_keten where nr = 3`.execute(
      w.db.owner,
    )
    await sql`alter table journaal disable trigger journaal_alleen_toevoegen`.execute(w.db.owner)
    await sql`update journaal set reden = 'geknoei' where id = ${derde.rows[0]?.id}`.execute(w.db.owner)
    expect((await verifyJournal(w.db.app)).gebroken).toBe(3)
  })
})
