import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { exists } from '../../../test/support/sources.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus } from '../casus/index.ts'
import { maatregelen } from './toezicht.maatregelen.texts.ts'
import { siemRegels, spanId, traceId } from './toezicht.siem.beeld.ts'
import { bekijkLogboek, exporteerLogboek } from './usecases/bekijk-logboek.ts'
import { bekijkVerwerkingen, maakDpia } from './usecases/bekijk-verwerkingen.ts'

let w: Wereld
let web: Web
let api: Api
let casusId = ''
const fgRaadslieden: PersoonCode = 'raadsman'
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  casusId = await maakCasus(w, { situatie: 'Zilverreiger in de knel.' })
  await maakCasus(w, { door: 'casusregisseur' })
  // The FG of the organisation of the case; 'fg' is the one of the platform.
  await w.db.owner
    .insertInto('rollen')
    .values({
      id: casusId,
      persoonId: w.persoon(fgRaadslieden),
      organisatieId: w.org('demo-raadslieden'),
      rol: 'fg',
      van: new Date(0),
    })
    .execute()
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})
const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)

describe('the log of the FG', () => {
  it('INF-13 INV-31 shows who read or changed what and for which activity, without content, and that she looked', async () => {
    await run('raadsvrouw', bekijkCasus, { casusId })
    const { items } = await run('fg', bekijkLogboek, { casusId })
    expect(items.length).toBeGreaterThan(2)
    expect(items[0]).toMatchObject({ wie: 'Raadsvrouw', soort: 'gelezen', activiteit: 'casus-behandelen' })
    // INV-31: not which case of another organisation it is; lines about one case can be told from those about another.
    for (const r of items) expect([r.casusId, r.objectId]).toEqual([null, null])
    expect(new Set(items.map((r) => r.casusPseudoniem)).size).toBe(1)
    const thuis = (await run(fgRaadslieden, bekijkLogboek, { casusId })).items[0]
    expect(thuis).toMatchObject({ casusId })
    expect(thuis?.casusPseudoniem).not.toBe(items[0]?.casusPseudoniem)
    expect(JSON.stringify(items)).not.toContain('Zilverreiger')
    const weer = await run('fg', bekijkLogboek, { persoonId: w.persoon('fg') })
    expect(weer.items[0]).toMatchObject({ feit: 'LogboekGelezen', soort: 'gelezen' })
    expect(await codeVan(run('raadsvrouw', bekijkLogboek, {}))).toBe('geen-recht')
    expect(String((await run('fg', exporteerLogboek, { aantal: 1000 })).inhoud)).not.toContain(casusId)
  })

  it('INF-13 the FG of an organisation sees her own people and cases only; the one of the platform sees all', async () => {
    const orgs = async (wie: PersoonCode) =>
      new Set((await run(wie, bekijkLogboek, { aantal: 200 })).items.map((r) => r.organisatie))
    expect(await orgs(fgRaadslieden)).toEqual(new Set(['Stichting Raadslieden De Zaanbocht']))
    expect(await orgs('fg')).toContain('Zaanstad')
  })

  it('finds by trace, day, kind and activity, a page at a time', async () => {
    const een = await run('fg', bekijkLogboek, { aantal: 2 })
    const twee = await run('fg', bekijkLogboek, { aantal: 2, na: een.volgende ?? '' })
    expect(een.items.at(-1)?.nr).toBeGreaterThan(twee.items[0]?.nr ?? 1e9)
    const spoor = een.items[0]?.spoor ?? ''
    expect((await run('fg', bekijkLogboek, { spoor })).items.every((r) => r.spoor === spoor)).toBe(true)
    expect((await run('fg', bekijkLogboek, { tot: '2020-01-01' })).items).toEqual([])
    const gelezen = await run('fg', bekijkLogboek, { soort: 'gelezen', activiteit: 'casus-behandelen' })
    expect(new Set(gelezen.items.map((r) => `${r.soort} ${r.activiteit}`))).toEqual(
      new Set(['gelezen casus-behandelen']),
    )
  })
})

/** A line is settled once no older transaction runs anywhere in this server; other tests share it. */
const bezonken = () =>
  vi.waitFor(
    async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from journaal
        where transactie >= pg_snapshot_xmin(pg_current_snapshot())`.execute(w.db.owner)
      expect(rows[0]?.n).toBe(0)
    },
    { timeout: 60_000, interval: 100 },
  )

const regel = {
  nr: 7,
  op: new Date('2026-11-25T08:00:00Z'),
  persoonId: 'p1',
  organisatieId: 'o1',
  systeem: null,
  handeling: 'kluis.open',
  activiteit: 'kluis-beheren',
  feit: 'KluisGeopend',
  inzage: false,
  casusId: 'c1',
  casusPseudoniem: 'x1',
  objectId: null,
  reden: 'a=b|c\\d',
  spoor: '01a211b3-02d8-7a04-9141-f96a10e38ac3',
}

describe('the export for a security monitor', () => {
  it('writes JSON lines and CEF that a reader takes apart again', () => {
    const j: unknown = JSON.parse(siemRegels([regel], 'jsonl', new Map()))
    expect(j).toMatchObject({ nr: 7, trace_id: traceId(regel.spoor), persoon: 'p1', reden: 'a=b|c\\d' })
    expect(siemRegels([regel], 'cef', new Map([['kluis.open', 'Open | de kluis']]))).toBe(
      'CEF:0|Maatwerkpad|Maatwerkpad|1|KluisGeopend|Open \\| de kluis|6|rt=1795593600000 externalId=7 act=kluis.open suid=p1 ' +
        `cs1Label=trace cs1=${traceId(regel.spoor)} cs2Label=casus cs2=c1 cs3Label=organisatie cs3=o1 ` +
        'cs4Label=activiteit cs4=kluis-beheren reason=a\\=b|c\\\\d\n',
    )
    expect(traceId(regel.spoor)).toMatch(/^[0-9a-f]{32}$/)
    expect(spanId(7)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('goes on after the last number and skips nothing: the pages together are all lines', {
    timeout: 90_000,
  }, async () => {
    const lees = async (na: number, aantal: number) => {
      const { inhoud } = await run('fg', exporteerLogboek, { na, aantal })
      return String(inhoud)
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((l): { nr: number } => JSON.parse(l))
    }
    await bezonken()
    const stukken: number[] = []
    for (let na = 0; ; ) {
      const deel = await lees(na, 3)
      stukken.push(...deel.map((r) => r.nr))
      na = deel.at(-1)?.nr ?? na
      if (deel.length < 3) break
    }
    const alle = await w.db.owner.selectFrom('journaal').select('id').orderBy('id').execute()
    expect(stukken.length).toBeGreaterThan(5)
    // Each page is a line of its own, so the log grows while it is read.
    expect(stukken).toEqual(alle.map((r) => r.id).slice(0, stukken.length))
    const r = await api.vraag('fg', 'GET', '/logboek/export?vorm=cef&aantal=2')
    expect([r.statusCode, r.body.split('\n').filter((l) => l.startsWith('CEF:0|')).length]).toEqual([200, 2])
    expect((await api.vraag('raadsvrouw', 'GET', '/logboek/export')).statusCode).toBe(403)
  })

  it('a record of processing says nothing of who did it and leads to the line by trace and span', {
    timeout: 90_000,
  }, async () => {
    await bezonken()
    const r = await api.vraag('fg', 'GET', '/dataverwerkingen?aantal=1000')
    const { items } = r.json()
    const tekst = JSON.stringify(items)
    for (const wie of ['raadsvrouw', 'casusregisseur', 'fg'] as const) expect(tekst).not.toContain(w.persoon(wie))
    expect([tekst.includes(casusId), tekst.includes(w.org('demo-raadslieden'))]).toEqual([false, false])
    const regels = (await run('fg', bekijkLogboek, { casusId, aantal: 200 })).items
    const ook = new Set(items.map((i: { traceId: string; spanId: string }) => `${i.traceId} ${i.spanId}`))
    expect(regels.every((l) => ook.has(`${traceId(l.spoor)} ${spanId(l.nr)}`))).toBe(true)
    const eigen = items.filter((i: { spanId: string }) => i.spanId === spanId(regels[0]?.nr ?? 0))
    expect(eigen[0].dataSubjectId).toMatch(/^[0-9a-f]{64}$/)
    expect(eigen[0].processingActivityId).toMatch(/\/verwerkingen\?versie=1#casus-behandelen$/)
    const ander = (await api.vraag(fgRaadslieden, 'GET', '/dataverwerkingen?aantal=1000')).json().items
    const zelfde = ander.filter((i: { spanId: string }) => i.spanId === eigen[0].spanId)
    expect(zelfde[0].dataSubjectId).not.toBe(eigen[0].dataSubjectId)
  })
})

describe('the register and the DPIA', () => {
  it('says per activity for what, on which basis, how long and who is responsible, alone or jointly', async () => {
    const { items } = await run('raadsvrouw', bekijkVerwerkingen, {})
    const casus = items.find((v) => v.id === 'casus-behandelen')
    expect(casus).toMatchObject({ rol: 'gezamenlijk' })
    expect(casus?.handelingen).toContain('Leg een stap vast')
    for (const v of items) expect([v.id, v.grondslag, v.bewaren, v.verantwoordelijke].every((t) => t !== '')).toBe(true)
    const dpia = await run('fg', maakDpia, {})
    expect(Buffer.from(dpia.inhoud).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('each measure points at a test or code that is there', () => {
    expect(maatregelen.filter((m) => !exists(m.bewijs)).map((m) => m.bewijs)).toEqual([])
  })

  it('pages are valid, and only the FG opens the log', async () => {
    const fg = await web.als('fg')
    for (const pad of [
      '/verwerkingen',
      '/logboek',
      `/logboek?casusId=${casusId}`,
      '/logboek?soort=gelezen&van=2026-01-01',
    ])
      expect([pad, await fg.get(pad).then(async (r) => [r.statusCode, await htmlProblems(r.body)])]).toEqual([
        pad,
        [200, []],
      ])
    expect((await fg.get('/logboek/export?vorm=jsonl')).headers['content-type']).toContain('ndjson')
    const ander = await web.als('raadsvrouw')
    expect([(await ander.get('/verwerkingen')).statusCode, (await ander.get('/logboek')).statusCode]).toEqual([
      200, 403,
    ])
  })
})
