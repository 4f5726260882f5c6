import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { geheel } from '../src/app/geheel.ts'
import { geefToegang, voegOptieToe } from '../src/domein/casus/index.ts'
import { Refusal } from '../src/platform/errors.ts'
import { allUseCases, type UseCase } from '../src/platform/usecase.ts'
import { maakCasus, metPartij } from './support/casus.ts'
import { idKeys, invoerVoor } from './support/invoer.ts'
import { maakWereld, mensen, type PersoonCode, type Wereld } from './support/wereld.ts'

// Random actors, every use case there is, and the same straight at the database. What is allowed is computed here from the
// rows of casus_toegang, not by the functions of the database that are being tried.
const geheim = 'Geheimwoord Zilverlepelplant'
const people = Object.keys(mensen).filter((c): c is PersoonCode => c in mensen)

type Toegang = { casus_id: string; organisatie_id: string; persoon_id: string | null; rol: string | null }
let w: Wereld
let owner: pg.Client
let app: pg.Client
const cases: string[] = []
let toegang: Toegang[] = []
/** Tables that hold rows of a case, with the column that says which. */
let tables: { tabel: string; kolom: string }[] = []
/** Ids of parts of a case: option, step, party, agreement. */
const parts = new Map<string, string[]>()

const rows = async <T extends object>(c: pg.Client, sql: string, values: unknown[] = []): Promise<T[]> =>
  (await c.query<T>(sql, values)).rows

function mayTouch(code: PersoonCode): Set<string> {
  const [organisatie, rollen] = mensen[code]
  const own = toegang.filter(
    (t) =>
      t.organisatie_id === w.org(organisatie) &&
      (t.persoon_id === null || t.persoon_id === w.persoon(code)) &&
      (t.rol === null || rollen.some((r) => r === t.rol)),
  )
  return new Set(own.map((t) => t.casus_id))
}

/** Runs `work` as this person would if they had the application's password, and undoes it. */
async function asPerson<T>(code: PersoonCode, work: () => Promise<T>): Promise<T> {
  await app.query('begin')
  await app.query('select zet_actor($1)', [w.persoon(code)])
  try {
    return await work()
  } finally {
    await app.query('rollback')
  }
}

/** Everything that is kept about the cases, to compare before and after. */
async function snapshots(): Promise<string> {
  const all: unknown[] = []
  for (const { tabel, kolom } of tables)
    all.push(tabel, await rows(owner, `select * from ${tabel} where ${kolom} = any ($1) order by 1`, [cases]))
  return JSON.stringify(all)
}

beforeAll(async () => {
  w = await maakWereld()
  owner = new pg.Client({ connectionString: w.db.ownerUrl })
  app = new pg.Client({ connectionString: w.db.appUrl })
  await Promise.all([owner.connect(), app.connect()])
  const situatie = `${geheim}: de energie wordt afgesloten.`
  for (const door of ['raadsvrouw', 'casusregisseur', 'niet-aangesloten'] as const) {
    const casusId = await maakCasus(w, { door, situatie })
    await metPartij(w, casusId, 'cak', door)
    await w.door.run(w.als(door), voegOptieToe, { casusId, omschrijving: `${geheim} lager bedrag` })
    cases.push(casusId)
  }
  await w.door.bezoek(w.als('raadsvrouw'), (b) =>
    geefToegang(b.tx, {
      casusId: cases[0] ?? '',
      organisatieId: w.org('duo'),
      categorieen: ['vraag'],
      bron: 'deling',
      van: b.now,
    }),
  )
  // The journal is for who wrote a line and for the FG; notices hold no content (INV-49).
  tables = await rows(
    owner,
    `select table_name as tabel, column_name as kolom from information_schema.columns
     where table_schema = 'public' and column_name = 'casus_id' and table_name not in ('journaal', 'berichten')
     union select 'casussen', 'id' order by 1`,
  )
  toegang = await rows(
    owner,
    'select casus_id, organisatie_id, persoon_id, rol from casus_toegang where tot is null or tot > now()',
  )
  for (const c of cases) {
    const ids: string[] = []
    for (const { tabel, kolom } of tables) {
      const found = await rows<{ id?: unknown }>(owner, `select * from ${tabel} where ${kolom} = $1`, [c])
      for (const r of found) if (typeof r.id === 'string' && r.id !== c) ids.push(r.id)
    }
    parts.set(c, ids)
  }
}, 60_000)
afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await w.drop()
})

describe('who has no role in a case has no way in', () => {
  it('the test knows of cases, strangers and parts', () => {
    expect(cases).toHaveLength(3)
    expect(tables.length).toBeGreaterThan(8)
    expect([...parts.values()].every((p) => p.length > 4)).toBe(true)
    expect(people.filter((p) => mayTouch(p).size === 0).length).toBeGreaterThan(20)
    expect(mayTouch('functionaris-duo')).toEqual(new Set([cases[0]]))
  })

  it('INV-31 INV-32 straight at the database, the application role sees, changes and removes no row of another case', async () => {
    const wrong: string[] = []
    for (const code of people) {
      const mine = mayTouch(code)
      for (const { tabel, kolom } of tables) {
        const seen = await asPerson(code, () =>
          rows<{ id: string }>(app, `select distinct ${kolom} as id from ${tabel}`),
        )
        wrong.push(...seen.filter((r) => !mine.has(r.id)).map((r) => `${code} sees ${tabel} of ${r.id}`))
      }
    }
    expect(wrong).toEqual([])
    const strangers = people.filter((p) => mayTouch(p).size === 0)
    for (const { tabel, kolom } of tables) {
      for (const code of strangers) {
        for (const sql of [`update ${tabel} set ${kolom} = ${kolom}`, `delete from ${tabel}`]) {
          const touched = await asPerson(code, async () => (await app.query(sql)).rowCount ?? 0).catch((e: unknown) =>
            e instanceof Error && /permission denied|alleen toevoegen/.test(e.message) ? 0 : String(e),
          )
          if (touched !== 0) wrong.push(`${code}: ${sql}: ${touched}`)
        }
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('INV-31 nobody gives themselves access to a case of another', async () => {
    const wrong: string[] = []
    for (const code of people)
      for (const casusId of cases.filter((c) => !mayTouch(code).has(c)))
        for (const bron of ['eigenaar', 'regisseur', 'leiding', 'deling', 'loket', 'let', 'noodtoegang']) {
          const insert = asPerson(code, () =>
            app.query(
              `insert into casus_toegang (id, casus_id, organisatie_id, persoon_id, categorieen, bron, van)
               values (gen_random_uuid(), $1, huidige_organisatie(), huidige_persoon(), '{alles}', $2, now())`,
              [casusId, bron],
            ),
          )
          if (await insert.then(() => true).catch(() => false)) wrong.push(`${code} via ${bron}`)
        }
    expect([...new Set(wrong)]).toEqual([])
  }, 60_000)

  it('INV-31 random actors through every use case: no foreign case is read or changed', async () => {
    expect(geheel.length).toBeGreaterThan(2)
    const useCases = allUseCases().filter((u) => !u.name.startsWith('proef.'))
    const before = await snapshots()
    const succeeded = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.constantFrom(...cases),
        fc.constantFrom(...useCases),
        fc.nat(),
        async (code, casusId, useCase, pick) => {
          if (mayTouch(code).size > 0) return
          const result = await attempt(code, casusId, useCase, pick)
          if (result === null) return
          succeeded.set(useCase.name, (succeeded.get(useCase.name) ?? 0) + 1)
          expect(JSON.stringify(result), `${code} reads through ${useCase.name}`).not.toContain(geheim)
          expect(JSON.stringify(result), `${code} reads through ${useCase.name}`).not.toContain(casusId)
        },
      ),
      { numRuns: 1500 },
    )
    expect(succeeded.size).toBeGreaterThan(3)
    expect(await snapshots()).toEqual(before)
  }, 120_000)
})

/** One try; null when it was refused, as it should be. Anything but a refusal is a fault of ours. */
async function attempt(code: PersoonCode, casusId: string, useCase: UseCase, pick: number): Promise<unknown> {
  const ids = parts.get(casusId) ?? []
  const keys = idKeys(useCase.input)
  const some = (key: string): string =>
    key === 'casusId' ? casusId : key.startsWith('organisatie') ? w.org('duo') : (ids[pick % ids.length] ?? casusId)
  const input = invoerVoor(useCase.input, (key) =>
    keys.length === 1 && key === 'id' && pick % 2 === 0 ? casusId : some(key),
  )
  try {
    return await w.door.run(w.als(code), useCase, input)
  } catch (e) {
    if (e instanceof Refusal) return null
    throw e
  }
}
