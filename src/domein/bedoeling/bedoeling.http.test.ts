import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waardenkaart } from '../../../seed/data/bedoeling.ts'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { falseClaims } from '../../../test/support/taal.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { richtWaardenkaartIn } from './index.ts'
import { bekijkWaardenkaart } from './usecases/bekijk-waardenkaart.ts'
import { trekKostenpostIn, vergelijkKosten, voegKostenpostToe } from './usecases/vergelijk-kosten.ts'
import { voegKaartregelToe, wijzigWaardenkaart } from './usecases/wijzig-waardenkaart.ts'

let w: Wereld
let web: Web
let api: Api
let raadsvrouw: Bezoeker
let casusId: string
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  raadsvrouw = await web.als('raadsvrouw')
  await w.door.run(w.systeem('inrichting'), richtWaardenkaartIn, { rijen: waardenkaart })
  casusId = await maakCasus(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const kaart = async () => (await w.door.run(w.als('raadsvrouw'), bekijkWaardenkaart, {})).items
const tekst = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('WRD-01 WRD-02 WRD-05 the values card is data', () => {
  it('ships the values that the sources name, the Bedoeling and how laws look at people, each with its source', async () => {
    const items = await kaart()
    const van = (soort: string) => items.filter((k) => k.soort === soort).map((k) => k.sleutel)
    expect(van('waarde')).toEqual([
      'rechtvaardigheid',
      'redelijkheid',
      'maatschappelijk_rendement',
      'betrokkenheid',
      'legitimiteit',
      'rendement',
    ])
    expect(van('bedoeling')).toContain('ieder-het-zijne')
    expect(van('paradigma').length).toBeGreaterThan(2)
    expect(items.every((k) => k.bron.length > 3)).toBe(true)
  })
  it('an administrator changes it, nobody else; setting up again leaves the change alone', async () => {
    const [regel] = (await kaart()).filter((k) => k.sleutel === 'redelijkheid')
    const nieuw = { sleutel: 'redelijkheid', titel: 'Redelijkheid', tekst: 'Kan dit gezin dit?', bron: 'denksessie' }
    for (const wie of ['jurist', 'raadsvrouw', 'organisatiebeheerder'] as const)
      await expect(w.door.run(w.als(wie), wijzigWaardenkaart, nieuw)).rejects.toMatchObject({ code: 'geen-recht' })
    await w.door.run(w.als('platformbeheerder'), wijzigWaardenkaart, nieuw)
    const rust = { soort: 'waarde', titel: 'Rust en overzicht', tekst: 'Geeft dit rust?', bron: 'denksessie' }
    await w.door.run(w.als('platformbeheerder'), voegKaartregelToe, rust)
    await expect(w.door.run(w.als('platformbeheerder'), voegKaartregelToe, rust)).rejects.toMatchObject({
      code: 'bedoeling.bestaat-al',
    })
    const { nieuw: erbij } = await w.door.run(w.systeem('inrichting'), richtWaardenkaartIn, { rijen: waardenkaart })
    expect(erbij).toBe(0)
    const na = await kaart()
    expect(na.find((k) => k.sleutel === 'redelijkheid')).toMatchObject({
      tekst: nieuw.tekst,
      version: (regel?.version ?? 0) + 1,
    })
    expect(na.some((k) => k.sleutel === 'rust-en-overzicht')).toBe(true)
    await expect(w.db.app.deleteFrom('waardenkaart').execute()).rejects.toThrow()
  })
  it('the page is sound HTML, for reader and administrator, and forms work', async () => {
    const beheerder = await web.als('platformbeheerder')
    for (const b of [raadsvrouw, beheerder]) expect(await htmlProblems((await b.get('/bedoeling')).body)).toEqual([])
    expect((await raadsvrouw.get('/bedoeling')).body).not.toContain('Bijhouden')
    const versie = (await kaart()).find((k) => k.sleutel === 'legitimiteit')?.version
    const velden = {
      titel: 'Legitimiteit',
      tekst: 'Mag dit?',
      bron: 'x',
      _versie: String(versie),
      _formulier: 'k-legitimiteit',
    }
    expect((await beheerder.post('/bedoeling/legitimiteit', velden)).statusCode).toBe(303)
    expect((await kaart()).find((k) => k.sleutel === 'legitimiteit')?.actief).toBe(false)
    expect((await raadsvrouw.get('/bedoeling')).body).not.toContain('Legitimiteit')
    expect((await beheerder.post('/bedoeling', { _formulier: 'nieuw', titel: 'Half' })).statusCode).toBe(422)
  })
  it('REST asks for the version that was read', async () => {
    const lijst = await api.vraag('fg', 'GET', '/waardenkaart')
    expect(lijst.json().items.length).toBeGreaterThan(9)
    const nieuw = { titel: 'Rendement', tekst: 'Levert het op?', bron: 'y' }
    expect((await api.vraag('platformbeheerder', 'PUT', '/waardenkaart/rendement', nieuw)).statusCode).toBe(428)
    const goed = await api.vraag('platformbeheerder', 'PUT', '/waardenkaart/rendement', nieuw, { 'if-match': '"1"' })
    expect([goed.statusCode, goed.json().version]).toEqual([200, 2])
  })
})

describe('GEN-22 the Bedoeling is within reach of every decision', () => {
  it('from the foot of each page, and at the button of a decision about a household', async () => {
    const voet = async (url: string) => (await raadsvrouw.get(url)).body.split('<footer')[1] ?? ''
    for (const url of ['/', '/ruimte', `/casussen/${casusId}`, `/casussen/${casusId}/kosten`, '/register'])
      expect(await voet(url)).toContain('href="/bedoeling"')
    const { body } = await raadsvrouw.get(`/casussen/${casusId}/besluiten`)
    const formulier = body.split('<form').find((f) => f.includes('aria-label="Leg een besluit vast"'))
    expect(formulier?.split('</form>')[0]).toContain('href="/bedoeling"')
  })
})

const nu = {
  kant: 'nu',
  omschrijving: 'Hulp aan het gezin',
  betaler: 'gemeente',
  laag: 4_000_000,
  hoog: 10_000_000,
  aanname: 'Gemiddelde tot zware problematiek.',
  bron: '004 L2042-2045',
}
const maatwerk = {
  ...nu,
  kant: 'maatwerk',
  per: 'jaar',
  laag: 1_000_000,
  hoog: 3_000_000,
  omschrijving: 'Begeleiding thuis',
}

describe('WRD-06 WRD-07 costs now against costs with maatwerk, on a case', () => {
  it('adds up two ranges with assumptions and sources, and leaves an inzage fact', async () => {
    for (const post of [
      nu,
      maatwerk,
      { ...maatwerk, per: 'eenmalig', laag: 0, hoog: 500_000, omschrijving: 'Verhuizing' },
    ])
      await w.door.run(w.als('raadsvrouw'), voegKostenpostToe, { casusId, ...post })
    const d = await w.door.run(w.als('raadsvrouw'), vergelijkKosten, { casusId })
    expect([d.nu, d.maatwerk, d.verschil]).toEqual([
      { laag: 4_000_000, hoog: 10_000_000 },
      { laag: 1_000_000, hoog: 3_500_000 },
      { laag: 500_000, hoog: 9_000_000 },
    ])
    const vijf = await w.door.run(w.als('raadsvrouw'), vergelijkKosten, { casusId, jaren: 5 })
    expect(vijf.maatwerk).toEqual({ laag: 5_000_000, hoog: 15_500_000 })
    const feit = await w.db.owner.selectFrom('journaal').select('feit').where('feit', '=', 'KostenIngezien').execute()
    expect(feit.length).toBeGreaterThan(0)
  })
  it('wants a range, an assumption and a source; the database too', async () => {
    const fout = (over: object) => w.door.run(w.als('raadsvrouw'), voegKostenpostToe, { casusId, ...nu, ...over })
    for (const over of [
      { aanname: ' ' },
      { bron: '' },
      { laag: 2, hoog: 1 },
      { laag: 'veel' },
      { laag: -1 },
      { hoog: 0.5 },
    ])
      await expect(fout(over)).rejects.toMatchObject({ kind: 'invalid' })
    const [rij] = await w.db.owner.selectFrom('kostenposten').selectAll().limit(1).execute()
    const slecht = w.db.owner
      .updateTable('kostenposten')
      .set({ hoog: 0 })
      .where('id', '=', rij?.id ?? '')
      .execute()
    await expect(slecht).rejects.toMatchObject({ constraint: 'kostenposten_bereik' })
  })
  it('INV-31 only who sees the options of the case; writing is for who works on it', async () => {
    await expect(w.door.run(w.als('buitenstaander'), vergelijkKosten, { casusId })).rejects.toMatchObject({
      code: 'niet-gevonden',
    })
    await expect(w.door.run(w.als('functionaris-duo'), voegKostenpostToe, { casusId, ...nu })).rejects.toMatchObject({
      code: 'niet-gevonden',
    })
  })
  it('the page shows picture, table and reference costs, takes euros as people type them, and a post can go', async () => {
    const pad = `/casussen/${casusId}/kosten`
    const erbij = await raadsvrouw.post(pad, {
      ...nu,
      laag: '1.500',
      hoog: '€ 2.000,50',
      per: 'jaar',
      _formulier: 'post',
    })
    expect([erbij.statusCode, erbij.headers.location]).toEqual([303, pad])
    const fout = await raadsvrouw.post(pad, { ...nu, laag: '1.500', hoog: 'tja', per: 'jaar', _formulier: 'post' })
    expect([fout.statusCode, fout.body.includes('value="1.500"')]).toEqual([422, true])
    const page = await raadsvrouw.get(`${pad}?jaren=3`)
    expect(await htmlProblems(page.body)).toEqual([])
    const t = tekst(page.body)
    for (const deel of ['€ 40.000 per jaar', '3 tot meer dan 10 miljard', 'tientallen procenten', 'in 3 jaar'])
      expect(t).toContain(deel)
    expect(page.body).toContain('<svg')
    expect(page.body).toContain('Zelfde gegevens als tabel')
    expect(falseClaims(t)).toEqual([])
    const { posten } = await w.door.run(w.als('raadsvrouw'), vergelijkKosten, { casusId })
    const post = posten.find((p) => p.laag === 150_000)
    expect(post?.hoog).toBe(200_050)
    expect((await raadsvrouw.post(`${pad}/${post?.id}/intrekking`)).statusCode).toBe(303)
    const ids = { casusId, postId: post?.id }
    await expect(w.door.run(w.als('raadsvrouw'), trekKostenpostIn, ids)).rejects.toMatchObject({
      code: 'niet-gevonden',
    })
    const kosten = await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/kosten?jaren=3`)
    expect(kosten.json().posten).toHaveLength(3)
    expect((await raadsvrouw.get(`/casussen/${casusId}`)).body).toContain('Zoals het nu gaat: €')
  })
})
