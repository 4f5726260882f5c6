import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voegOptieToe, voegStapToe } from '../src/domein/casus/index.ts'
import { createDb, type Db } from '../src/platform/db.ts'
import { createDoor } from '../src/platform/door.ts'
import { maakCasus, metPartij } from './support/casus.ts'
import { leespaden } from './support/leespaden.ts'
import { maakZittingGehouden } from './support/let.ts'
import { maakAanmelding, maakAfgerond, maakLmmCasus } from './support/loket.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from './support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from './support/wereld.ts'

// The number of statements of a page or list must not grow with what is on it: one round trip per part, not per row.

const wie: readonly PersoonCode[] = ['raadsvrouw', 'coordinator', 'regievoerder']

let w: Wereld
let db: Db
let web: Web
let api: Api
let casusId: string
let aantal = 0
let gezegd: string[] = []
const bezoekers = new Map<PersoonCode, Bezoeker>()

beforeAll(async () => {
  w = await maakWereld()
  db = createDb(w.db.appUrl, {
    max: 2,
    log: ({ query }) => {
      aantal += 1
      gezegd.push(query.sql)
    },
  })
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: Buffer.alloc(32, 7),
    dataDir: '/tmp',
    virusScan: null,
  }
  const door = createDoor({ db, clock: w.klok.nu, diensten })
  web = await maakWeb({ ...w, door })
  api = await maakApi({ ...w, door })
  for (const code of wie) bezoekers.set(code, await web.als(code))
}, 60_000)
afterAll(async () => {
  await Promise.all([web.close(), api.close()])
  await db.destroy()
  await w.drop()
})

async function vul(keer: number): Promise<void> {
  for (let i = 0; i < keer; i++) {
    await maakCasus(w, { partijen: ['duo', 'cak'] })
    await maakAanmelding(w)
    await maakLmmCasus(w)
    await maakAfgerond(w)
    await maakZittingGehouden(w)
    await w.door.run(w.als('raadsvrouw'), voegStapToe, { casusId, wat: `Gebeld, keer ${i}.` })
    await w.door.run(w.als('raadsvrouw'), voegOptieToe, { casusId, omschrijving: `Lager bedrag, variant ${i}` })
  }
}

/** Address -> statements, for everything without an id in it and for one case. */
async function tel(): Promise<Map<string, number>> {
  const uit = new Map<string, number>()
  for (const p of leespaden()) {
    if (p.soort === 'download' || p.pad.replace(':casusId', '').includes(':')) continue
    const pad = p.pad.replace(':casusId', casusId)
    for (const code of wie) {
      aantal = 0
      const a = p.soort === 'api' ? await api.vraag(code, 'GET', pad) : await bezoekers.get(code)?.get(pad)
      if (a?.statusCode === 200) uit.set(`${code} ${p.soort} ${p.pad}`, aantal)
    }
  }
  return uit
}

/** Tables that hold something of a case, as the database itself knows them. */
async function tabellenVanCasus(): Promise<string[]> {
  const { rows } = await sql<{ naam: string }>`
    select c.table_name as naam from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'casus_id' and table_name <> 'journaal'`.execute(
    w.db.owner,
  )
  return ['casussen', ...rows.map((r) => r.naam)]
}

/** The statements of one visit of the page of this case. */
async function open(code: PersoonCode): Promise<string[]> {
  gezegd = []
  expect((await bezoekers.get(code)?.get(`/casussen/${casusId}`))?.statusCode).toBe(200)
  return gezegd.filter((s) => !/^(begin|commit)/.test(s))
}

describe('round trips', () => {
  it('the page of a case reads each of its parts in one statement at most', async () => {
    casusId = await maakCasus(w, { partijen: ['duo', 'cak', 'svb'] })
    await vul(1)
    const [aanmelden, laden, ...delen] = await open('raadsvrouw')
    expect(aanmelden).toContain('aanmelden_sessie')
    // The case itself, with its question and who may see what: everything after it builds on that.
    expect(laden).toContain('from "casussen"')
    // What a statement is about: the first table of a case in it. What it joins to that costs no trip.
    const tabellen = new Set(await tabellenVanCasus())
    const deelVan = (s: string) =>
      [...s.matchAll(/(?:from|join) "?(\w+)/g)].map((m) => m[1] ?? '').find((t) => tabellen.has(t))
    const gelezen = delen.flatMap((s) => deelVan(s) ?? [])
    expect(new Set(gelezen).size).toBeGreaterThan(16)
    expect(gelezen.filter((t, i) => gelezen.indexOf(t) !== i)).toEqual([])
    expect(gelezen.filter((t) => t === 'casussen' || t === 'casus_vragen')).toEqual([])
    expect(delen.filter((s) => s.startsWith('insert'))).toHaveLength(1)
    // Functions and catalogue: each asked once too.
    expect(delen.filter((s, i) => delen.indexOf(s) !== i)).toEqual([])
    expect(delen.length).toBeLessThanOrEqual(31)
  })

  it('every page and list takes as many statements with much on it as with little', async () => {
    casusId = await maakCasus(w)
    await metPartij(w, casusId, 'cak')
    await vul(1)
    const weinig = await tel()
    await metPartij(w, casusId, 'svb')
    await metPartij(w, casusId, 'uwv')
    await vul(3)
    const veel = await tel()
    expect(veel.size).toBeGreaterThan(60)
    expect(
      [...veel].filter(([p, n]) => n > (weinig.get(p) ?? n)).map(([p, n]) => `${p}: ${weinig.get(p)} -> ${n}`),
    ).toEqual([])
    const meest = [...veel].sort((a, b) => b[1] - a[1]).slice(0, 5)
    console.log(meest.map(([p, n]) => `${n} ${p}`).join('\n'))
  }, 120_000)
})
