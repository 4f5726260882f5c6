import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../seed/data/schema.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { falseClaims } from '../../../test/support/taal.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { richtRuimteIn } from './index.ts'
import { type Beoordeling, beoordelingen, type Rechtsstatus, rechtsstatussen, zekerheden } from './ruimte.rules.ts'
import { stelBepalingVoor } from './usecases/stel-bepaling-voor.ts'

let w: Wereld
let web: Web
let api: Api
let raadsvrouw: Bezoeker
let jurist: Bezoeker
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels: leesAfwijkingsruimte(), titels: ruimteTitels })
  raadsvrouw = await web.als('raadsvrouw')
  jurist = await web.als('jurist')
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const tekst = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const inhoud = {
  titel: 'Proefbepaling',
  wet: 'Voorbeeldwet',
  artikel: '1',
  soortRegel: 'wet',
  soort: 'kan_bepaling',
  bevoegdheid: 'beleidsvrijheid',
  organisaties: ['DUO'],
  beslist: 'DUO',
  domeinen: ['schulden'],
  samenvatting: 'DUO kan het bedrag lager vaststellen.',
  voorwaarden: 'Geen.',
  trefwoorden: ['proefbepaling'],
  fraude: 'nvt',
  zekerheid: 'gecheckt',
  bron: 'eigen voorbeeld',
  bronDatum: '2026-01-01',
}

describe('AFW-01 the pages of the catalogue', () => {
  it.each([
    '/ruimte',
    '/ruimte?q=studieschuld+maandbedrag+lager',
    '/ruimte?organisatie=DUO&rechtsstatus=geldend&soort=onzin',
    '/ruimte/wsf-6-10-draagkracht',
    '/ruimte/nieuw',
    '/ruimte/wsf-6-10-draagkracht/verbeter',
  ])('%s is sound HTML', async (url) => {
    const page = await raadsvrouw.get(url)
    expect(page.statusCode).toBe(200)
    expect(await htmlProblems(page.body)).toEqual([])
  })
  it('INV-42 every hit shows all three marks, and one use of a provision that is unsure says so first', async () => {
    const { body } = await raadsvrouw.get('/ruimte?q=studieschuld')
    const hits = body.split('<li class="ruimte">').slice(1)
    expect(hits.length).toBeGreaterThan(2)
    for (const hit of hits)
      for (const merk of ['Rechtsstatus', 'Zekerheid', 'Beoordeling']) expect(hit).toContain(`<dt>${merk}</dt>`)
    const onzeker = await raadsvrouw.get('/ruimte/wi-termijn-verlengen')
    expect(tekst(onzeker.body)).toContain('nakijken , onzeker of het geldt')
  })
  it('shows law, conditions, who decides, source, rights of the resident and how often it was used', async () => {
    const t = tekst((await raadsvrouw.get('/ruimte/wsf-11-5-hardheidsclausule')).body)
    for (const deel of [
      'Voorwaarden',
      'Wie beslist',
      'Soort bevoegdheid',
      'bezwaar maken',
      'nog niet gebruikt',
      'Bron',
    ])
      expect(t).toContain(deel)
    expect((await raadsvrouw.get('/ruimte/bestaat-niet')).statusCode).toBe(404)
  })
  it('AFW-19 warns where fraud makes the room smaller', async () => {
    const met = leesAfwijkingsruimte().find((b) => b.fraud === 'weegt_mee')
    expect(tekst((await raadsvrouw.get(`/ruimte/${met?.id}`)).body)).toContain('schaadt het vertrouwen van anderen')
  })
})

describe('AFW-17 proposing and judging through forms', () => {
  it('a wrong form comes back filled, a good one leads to the entry', async () => {
    const fout = await raadsvrouw.post('/ruimte/nieuw', { sleutel: 'Met Spaties', 'inhoud.titel': 'Mijn titel' })
    expect(fout.statusCode).toBe(422)
    expect(fout.body).toContain('value="Mijn titel"')
    const velden = Object.fromEntries(
      Object.entries({ ...inhoud, rechtsstatus: 'geldend' }).map(([k, v]): [string, string | string[]] => [
        `inhoud.${k}`,
        v,
      ]),
    )
    const goed = await raadsvrouw.post('/ruimte/nieuw', { sleutel: 'proef-formulier', ...velden })
    expect([goed.statusCode, goed.headers.location]).toEqual([303, '/ruimte/proef-formulier'])
    const twijfel = await raadsvrouw.post('/ruimte/proef-formulier/twijfel', { toelichting: 'Geldt dit nog wel?' })
    expect(twijfel.statusCode).toBe(303)
  })
  it('the jurist finds it under Mijn werk and judges', async () => {
    expect((await jurist.get('/')).body).toContain('Beoordeel: Proefbepaling')
    const wacht = await jurist.get('/ruimte/beoordeling')
    expect(wacht.body).toContain('Geldt dit nog wel?')
    expect(await htmlProblems(wacht.body)).toEqual([])
    expect((await raadsvrouw.get('/ruimte/beoordeling')).statusCode).toBe(403)
    const gedaan = await jurist.post('/ruimte/proef-formulier/controle', {
      bron: 'eigen voorbeeld',
      bronDatum: '2026-02-02',
    })
    expect(gedaan.statusCode).toBe(303)
    expect(tekst((await jurist.get('/ruimte/proef-formulier')).body)).toContain('gecontroleerd')
    const oud = await jurist.get('/ruimte/proef-formulier?versie=1')
    expect(tekst(oud.body)).toContain('Zo stond het hier vanaf')
    expect(tekst(oud.body)).toContain('voorstel , nog geen jurist')
  })
})

describe('INV-19 nothing that is not in force is shown as a power', () => {
  const dagen = ['2025-06-01', '2026-06-01', '2027-06-01']
  const alles = rechtsstatussen.flatMap((r) => zekerheden.flatMap((z) => beoordelingen.map((b) => [r, z, b] as const)))
  it.each(alles)('%s, %s, %s on each day: page and list', async (rechtsstatus, zekerheid, beoordeling) => {
    const sleutel = `proef-${rechtsstatus}-${zekerheid}-${beoordeling.replaceAll('_', '-')}`
    await maak(sleutel, rechtsstatus, zekerheid, beoordeling)
    for (const dag of dagen) {
      w.klok.zet(dag)
      const page = tekst((await raadsvrouw.get(`/ruimte/${sleutel}?casus=${w.persoon('raadsvrouw')}`)).body)
      const geldt = dag >= '2026-01-01' && dag <= '2026-12-31' && ['geldend', 'nakijken'].includes(rechtsstatus)
      const bruikbaar = geldt && beoordeling !== 'verouderd'
      expect(page.includes('Gebruik in casus'), `${dag} gebruik`).toBe(bruikbaar)
      expect(page.includes('nog niemand'), `${dag} wie beslist`).toBe(!bruikbaar)
      expect(falseClaims(page)).toEqual([])
    }
    w.klok.zet(null)
  })
  it('every shipped provision, on page and in letters of its summary, claims no power that is not there', () => {
    const zinnen = leesAfwijkingsruimte().flatMap((b) => [b.summary, b.conditions, ruimteTitels[b.id] ?? ''])
    expect(zinnen.flatMap((z) => falseClaims(z))).toEqual([])
  })
  it('AFW-05 AFW-14 the list says of what is to come that nobody decides on it', async () => {
    const { body } = await raadsvrouw.get('/ruimte?rechtsstatus=toekomstig')
    const hits = body.split('<li class="ruimte">').slice(1)
    expect(hits.length).toBeGreaterThan(1)
    for (const hit of hits) {
      expect(tekst(hit)).toContain('nog niemand beslist')
      expect(tekst(hit)).toContain('Niet te gebruiken in een casus')
    }
  })
})

async function maak(
  sleutel: string,
  rechtsstatus: Rechtsstatus,
  zekerheid: string,
  beoordeling: Beoordeling,
): Promise<void> {
  await w.door.run(w.als('functionaris-duo'), stelBepalingVoor, {
    sleutel,
    inhoud: { ...inhoud, rechtsstatus, zekerheid, geldigVan: '2026-01-01', geldigTot: '2026-12-31' },
  })
  if (beoordeling === 'voorstel') return
  const { id } = await w.db.owner
    .selectFrom('ruimteBepalingen')
    .select('id')
    .where('sleutel', '=', sleutel)
    .executeTakeFirstOrThrow()
  const v = await w.db.owner
    .selectFrom('ruimteVersies')
    .selectAll()
    .where('bepalingId', '=', id)
    .executeTakeFirstOrThrow()
  const [controleur, bevestiger] = [w.persoon('jurist'), w.persoon('jurist-2')]
  await w.db.owner
    .insertInto('ruimteVersies')
    .values({ ...v, nr: 2, beoordeling })
    .execute()
  await w.db.owner
    .updateTable('ruimteBepalingen')
    .set({ huidigNr: 2, beoordeling, gecontroleerdDoor: controleur, bevestigdDoor: bevestiger })
    .where('id', '=', id)
    .execute()
}

describe('REST /ruimte', () => {
  it('searches, shows and takes a new version only with the version that was read', async () => {
    const lijst = await api.vraag('raadsvrouw', 'GET', '/ruimte?q=koelkast&soort=bijzondere_bijstand')
    expect(lijst.json().items[0].sleutel).toBe('pw-51-duurzame-gebruiksgoederen')
    const een = await api.vraag('raadsvrouw', 'GET', '/ruimte/proef-formulier')
    expect(een.headers.etag).toBe('"2"')
    const wijzig = { inhoud: { ...inhoud, rechtsstatus: 'geldend' }, wijziging: 'opnieuw bekeken' }
    expect((await api.vraag('raadsvrouw', 'PUT', '/ruimte/proef-formulier', wijzig)).statusCode).toBe(428)
    const oud = await api.vraag('raadsvrouw', 'PUT', '/ruimte/proef-formulier', wijzig, { 'if-match': '"1"' })
    expect(oud.statusCode).toBe(412)
    const goed = await api.vraag('raadsvrouw', 'PUT', '/ruimte/proef-formulier', wijzig, { 'if-match': '"2"' })
    expect([goed.statusCode, goed.json().nr]).toEqual([200, 3])
  })
  it('the one search field of the house finds a provision', async () => {
    const page = await raadsvrouw.get('/zoeken?q=koelkast')
    expect(page.body).toContain('href="/ruimte/pw-51-duurzame-gebruiksgoederen"')
  })
})
