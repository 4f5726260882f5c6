import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../seed/data/schema.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { type Ruimtevraag, ruimtevragen, ruimtevragenMetTypefout } from '../../../test/vragen/ruimte-vragen.ts'
import { richtRuimteIn } from './index.ts'
import type { Zoekresultaat } from './ruimte.schema.ts'
import { vind } from './ruimte.vind.store.ts'
import { zoekRuimte } from './usecases/zoek-ruimte.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels: leesAfwijkingsruimte(), titels: ruimteTitels })
})
afterAll(() => w.drop())

type Zoekwoorden = { q?: string; soort?: string[]; organisatie?: string[]; rechtsstatus?: string[]; na?: string }
const zoek = (vraag: Zoekwoorden): Promise<Zoekresultaat> => w.door.run(w.als('raadsvrouw'), zoekRuimte, vraag)

type Score = { top5: number; eerste: number }
async function meet(naam: string, vragen: readonly Ruimtevraag[]): Promise<Score> {
  let top5 = 0
  let eerste = 0
  for (const { vraag, gewenst } of vragen) {
    const plek = (await zoek({ q: vraag })).items.findIndex((t) => gewenst.includes(t.sleutel))
    if (plek >= 0 && plek < 5) top5 += 1
    if (plek === 0) eerste += 1
  }
  const score = { top5: (100 * top5) / vragen.length, eerste: (100 * eerste) / vragen.length }
  console.log(
    `ruimte ${naam}: ${vragen.length} vragen, top 5 ${score.top5.toFixed(0)} %, eerste ${score.eerste.toFixed(0)} %`,
  )
  return score
}

describe('AFW-01 everyday words find the provision an expert would want', () => {
  it.each(['bekend', 'ongezien'] as const)(
    'in the half %s: nine of ten in the top five, seven of ten first',
    async (helft) => {
      const score = await meet(helft, ruimtevragen[helft])
      expect(score.top5).toBeGreaterThanOrEqual(90)
      expect(score.eerste).toBeGreaterThanOrEqual(70)
    },
  )

  it.each(['bekend', 'ongezien'] as const)(
    'in the half %s with a typing mistake: 85 of 100 in the top five',
    async (helft) => {
      const score = await meet(`${helft} met typefout`, ruimtevragenMetTypefout(helft))
      expect(score.top5).toBeGreaterThanOrEqual(85)
    },
  )

  it('AFW-20 the story of casus 3 has article 1.7 lid 2 d Wet BRP among the first three', async () => {
    const verhaal = [...ruimtevragen.bekend, ...ruimtevragen.ongezien].find((v) => v.inTop3 !== undefined)
    const { items } = await zoek({ q: verhaal?.vraag ?? '' })
    expect(items.slice(0, 3).map((t) => t.sleutel)).toContain('brp-1-7-2d-afwijken-van-brp')
  })
})

describe('AFW-01 a suggestion weighs a bounded number of hits', () => {
  const vind9 = (vraag: string, werk: number | null) =>
    w.door.bezoek(w.als('raadsvrouw'), async ({ tx }) => (await vind(tx, vraag, {}, 9, werk)).gevonden)
  it('which leaves every answer as it is with the catalogue as it ships', async () => {
    for (const { vraag } of [...ruimtevragen.bekend, ...ruimtevragen.ongezien].slice(0, 30))
      expect(await vind9(vraag, 4000)).toEqual(await vind9(vraag, null))
  })
  it('and where it bites, the rarest words decide', async () => {
    const vraag = 'koelkast kapot, de gemeente heeft een regeling voor schulden'
    const [eerste, ...rest] = await vind9(vraag, 3)
    const alles = await vind9(vraag, null)
    expect(eerste?.bepalingId).toBe(alles[0]?.bepalingId)
    expect(rest.length).toBeLessThan(alles.length - 1)
  })
})

describe('AFW-01 what a search answers', () => {
  it('says per hit which words led to it, and the three marks (INV-42)', async () => {
    const { items } = await zoek({ q: 'koelkast kapot' })
    expect(items[0]?.sleutel).toBe('pw-51-duurzame-gebruiksgoederen')
    expect(items[0]?.waarom[0]).toMatchObject({ gevonden: 'koelkast' })
    for (const t of items) {
      expect([t.rechtsstatus, t.zekerheid, t.beoordeling].every((m) => m.length > 0)).toBe(true)
    }
  })
  it('names the typing mistake it mended', async () => {
    const { gelezenAls, items } = await zoek({ q: 'studieschldu' })
    expect(gelezenAls).toEqual([{ woord: 'studieschldu', als: 'studieschuld' }])
    expect(items[0]?.organisaties).toContain('DUO')
  })
  it('finds a law with its article', async () => {
    expect((await zoek({ q: 'artikel 4:84 Awb' })).items[0]?.sleutel).toBe('awb-4-84-inherente-afwijking')
    expect((await zoek({ q: '1.7 wet brp' })).items[0]?.sleutel).toBe('brp-1-7-2d-afwijken-van-brp')
  })
  it('filters by organisation, kind and legal status', async () => {
    const { items } = await zoek({
      q: 'schuld',
      organisatie: ['DUO'],
      soort: ['hardheidsclausule'],
      rechtsstatus: ['geldend'],
    })
    expect(items.length).toBeGreaterThan(0)
    for (const t of items) {
      expect(t.organisaties).toContain('DUO')
      expect([t.soort, t.rechtsstatus]).toEqual(['hardheidsclausule', 'geldend'])
    }
  })
  it('without words shows all 253, page by page, each once', async () => {
    const gezien: string[] = []
    let na: string | undefined
    do {
      const p = await zoek(na === undefined ? {} : { na })
      expect(p.totaal).toBe(253)
      gezien.push(...p.items.map((t) => t.sleutel))
      na = p.volgende ?? undefined
    } while (na !== undefined)
    expect([gezien.length, new Set(gezien).size]).toEqual([253, 253])
  })
  it('answers nothing for words without meaning, and refuses nobody', async () => {
    expect((await zoek({ q: 'de het een' })).items).toEqual([])
    expect((await zoek({ q: 'qqqq zzzz' })).items).toEqual([])
  })
  it('gives nothing outside the door: the search functions test the actor themselves', async () => {
    const { sql } = await import('kysely')
    const r =
      await sql`select * from zoek_ruimte(array[0], array['koelkast'], array[1.0]::real[], '{}'::jsonb, 5)`.execute(
        w.db.app,
      )
    expect(r.rows).toEqual([])
  })
})
