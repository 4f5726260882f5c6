import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instrumenten, statusOp } from '../../../seed/data/instrumenten.ts'
import { maakCasus } from '../../../test/support/casus.ts'
import { falseClaims } from '../../../test/support/taal.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import { richtInstrumentenIn } from '../instrumenten/index.ts'
import { besluitDocument } from './ruimte.gebruik.beeld.ts'
import { isBruikbaar } from './ruimte.gebruik.rules.ts'
import { beoordelingen, rechtsstatusOp, rechtsstatussen, zekerheden } from './ruimte.rules.ts'
import type { BepalingInhoud } from './ruimte.schema.ts'
import { bekijkBepaling } from './usecases/bekijk-bepaling.ts'
import { bekijkRuimtegebruik } from './usecases/bekijk-ruimtegebruik.ts'
import { pasRuimteToe, weigerRuimte } from './usecases/beslis-over-ruimte.ts'
import { biedMotiveringAan } from './usecases/bied-motivering-aan.ts'
import { gebruikRuimte } from './usecases/gebruik-ruimte.ts'
import { maakBesluitconcept } from './usecases/maak-besluitconcept.ts'
import { motiveerRuimte } from './usecases/motiveer-ruimte.ts'
import { stelBepalingVoor } from './usecases/stel-bepaling-voor.ts'
import { suggereerRuimte } from './usecases/suggereer-ruimte.ts'
import { wijzigBepaling } from './usecases/wijzig-bepaling.ts'

// Time, and what a text may say on a day: with the clock, over every status and over every place where a provision stands.

let w: Wereld
let web: Web
let api: Api
let raadsvrouw: Bezoeker
let casusId: string
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  w.klok.zet('2025-11-03')
  await w.door.run(w.systeem('inrichting'), richtInstrumentenIn, { rijen: instrumenten })
  casusId = await maakCasus(w, { situatie: 'De toverlamp is stuk en de rekening van de proefbepaling klopt niet.' })
  await w.db.owner
    .insertInto('casusToegang')
    .values({
      id: newId(),
      casusId,
      organisatieId: w.org('duo'),
      categorieen: ['vraag', 'opties'],
      bron: 'deling',
      van: new Date('2025-01-01'),
    })
    .execute()
  raadsvrouw = await web.als('raadsvrouw')
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const inhoud: BepalingInhoud = {
  titel: 'Toverlamp bij DUO',
  wet: 'Voorbeeldwet',
  bwb: null,
  artikel: '1',
  lid: null,
  soortRegel: 'wet',
  soort: 'kan_bepaling',
  bevoegdheid: 'beleidsvrijheid',
  organisaties: ['DUO'],
  beslist: 'DUO',
  beslislaag: 'uitvoerder',
  domeinen: ['schulden'],
  situaties: [],
  samenvatting: 'DUO kan de rekening van de toverlamp lager vaststellen.',
  voorwaarden: 'De toverlamp is stuk.',
  trefwoorden: ['toverlamp'],
  fraude: 'nvt',
  rechtsstatus: 'geldend',
  geldigVan: '2025-01-01',
  geldigTot: null,
  zekerheid: 'gecheckt',
  bron: 'eigen voorbeeld',
  bronDatum: '2025-01-01',
  noot: null,
}
const motivering = {
  voorWie: 'Een moeder met twee kinderen.',
  nadeelEnDoel: 'De rekening maakt een nieuwe schuld.',
  verwijtbaarheid: 'Er valt haar niets te verwijten.',
  redelijkEnBillijk: 'Een lager bedrag voorkomt erger.',
  belangenVanDerden: 'Niemand anders wordt geraakt.',
  geraadpleegd: 'De functionaris van DUO.',
  rechtsbescherming: 'Zij kan binnen zes weken bezwaar maken.',
}
const tekst = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const stel = (sleutel: string, over: Partial<BepalingInhoud> = {}) =>
  w.door.run(w.als('functionaris-duo'), stelBepalingVoor, { sleutel, inhoud: { ...inhoud, ...over } })
const kies = (sleutel: string) =>
  w.door.run(w.als('raadsvrouw'), gebruikRuimte, { casusId, sleutel, organisatieId: w.org('duo') })
async function aangeboden(sleutel: string) {
  const { id: gebruikId } = await kies(sleutel)
  await w.door.run(w.als('raadsvrouw'), motiveerRuimte, { casusId, gebruikId, ...motivering })
  return w.door.run(w.als('raadsvrouw'), biedMotiveringAan, { casusId, gebruikId })
}

describe('AFW-17 INV-42 a motivation made last year shows the provision as it was then', () => {
  it('on page, over REST and in the letter, after the text changed and the law lapsed', async () => {
    w.klok.zet('2025-11-03')
    await stel('toverlamp')
    const ids = { casusId, gebruikId: (await aangeboden('toverlamp')).id }
    await w.door.run(w.als('functionaris-duo'), pasRuimteToe, ids)
    w.klok.zet('2026-02-01')
    await w.door.run(w.als('functionaris-duo'), wijzigBepaling, {
      sleutel: 'toverlamp',
      inhoud: { ...inhoud, samenvatting: 'Nieuwe tekst over lampen.', geldigTot: '2026-06-30' },
      wijziging: 'De wet is veranderd.',
    })
    w.klok.zet('2026-11-25')
    const g = await w.door.run(w.als('raadsvrouw'), bekijkRuimtegebruik, ids)
    expect([g.nr, g.intussenGewijzigd, g.peildag, g.versie.samenvatting]).toEqual([
      1,
      true,
      '2025-11-03',
      inhoud.samenvatting,
    ])
    expect(g.letOpNu).toBe('Dit geldt niet meer. Je kunt je er niet op beroepen.')
    const page = tekst((await raadsvrouw.get(`/casussen/${casusId}/ruimte/gebruik/${ids.gebruikId}`)).body)
    expect(page).toContain('Zo was het op 3 november 2025')
    expect(page).toContain('De bepaling is sindsdien veranderd.')
    expect(page).toContain(inhoud.samenvatting)
    expect(page).not.toContain('Nieuwe tekst over lampen.')
    const rest = await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/ruimte/${ids.gebruikId}`)
    expect(rest.json().versie).toMatchObject({ nr: 1, samenvatting: inhoud.samenvatting, geldigTot: null })
    const huidig = await w.door.run(w.als('raadsvrouw'), bekijkBepaling, { sleutel: 'toverlamp' })
    const brief = JSON.stringify(
      besluitDocument({ casusnummer: 'MP-1', gebruik: g, versie: g.versie, huidig, vandaag: '2026-11-25' }),
    )
    expect(brief).toContain(inhoud.samenvatting)
    expect(brief).toContain('Rechtsstatus op 3 november 2025')
    expect(brief).not.toContain('Let op')
    expect(brief).not.toContain('Nieuwe tekst')
    const oud = tekst((await raadsvrouw.get('/ruimte/toverlamp?versie=1')).body)
    expect(oud).toContain(inhoud.samenvatting)
  })
})

describe('INV-19 what lapses under way is not asked for, offered or decided', () => {
  it('at each step, and the page offers no yes; a no and a withdrawal stay possible', async () => {
    w.klok.zet('2026-03-01')
    await stel('loopt-af', { geldigTot: '2026-06-30' })
    const concept = await kies('loopt-af')
    const ligt = await aangeboden('loopt-af')
    w.klok.zet('2026-07-01')
    const fout = { code: 'ruimte.geldt-niet' }
    await expect(kies('loopt-af')).rejects.toMatchObject(fout)
    await w.door.run(w.als('raadsvrouw'), motiveerRuimte, { casusId, gebruikId: concept.id, ...motivering })
    const ids = { casusId, gebruikId: concept.id }
    await expect(w.door.run(w.als('raadsvrouw'), biedMotiveringAan, ids)).rejects.toMatchObject(fout)
    const bij = { casusId, gebruikId: ligt.id }
    await expect(w.door.run(w.als('functionaris-duo'), pasRuimteToe, bij)).rejects.toMatchObject(fout)
    const duo = await web.als('functionaris-duo')
    const page = (await duo.get(`/casussen/${casusId}/ruimte/gebruik/${ligt.id}`)).body
    expect([page.includes('Neem dit besluit over'), page.includes('Dit geldt niet meer')]).toEqual([false, true])
    const nee = { weigeringsgrond: 'gebonden', toelichting: 'De regel is sinds 1 juli vervallen.' }
    expect((await w.door.run(w.als('functionaris-duo'), weigerRuimte, { ...bij, ...nee })).status).toBe('geweigerd')
  })
})

describe('INV-19 INV-42 no screen, letter or export presents something not in force as a power', () => {
  const dagen = ['2025-06-01', '2026-06-01', '2027-06-01'] as const
  const periode = { geldigVan: '2026-01-01', geldigTot: '2026-12-31' }
  const gevallen = rechtsstatussen.flatMap((r) => zekerheden.map((z) => [r, z] as const))

  it.each(gevallen)(
    'the list, the one search field, the case and the choice: %s, %s, on each day',
    async (rechtsstatus, zekerheid) => {
      const sleutel = `lamp-${rechtsstatus}-${zekerheid}`
      const woord = `toverlamp${rechtsstatus}${zekerheid}`
      w.klok.zet('2025-11-03')
      await stel(sleutel, { ...periode, rechtsstatus, zekerheid, titel: `Lamp ${woord}`, trefwoorden: [woord] })
      for (const dag of dagen) {
        w.klok.zet(dag)
        const status = rechtsstatusOp({ ...periode, rechtsstatus }, dag)
        const bruikbaar = isBruikbaar(status, 'voorstel')
        const grens = {
          toekomstig: 'Dit geldt nog niet.',
          vervallen: 'Dit geldt niet meer.',
          geldend: '',
          nakijken: '',
        }[status]
        const lijst = (await raadsvrouw.get(`/ruimte?q=${woord}&casus=${casusId}`)).body
        const hit = tekst(lijst.split('<li class="ruimte">').find((h) => h.includes(`/ruimte/${sleutel}`)) ?? '')
        expect(hit, dag).toContain(grens)
        expect([hit.includes('Gebruik in casus'), hit.includes('nog niemand beslist')], dag).toEqual([
          bruikbaar,
          !bruikbaar,
        ])
        for (const merk of ['Rechtsstatus', 'Zekerheid', 'Beoordeling']) expect(hit).toContain(merk)
        const zoek = tekst((await raadsvrouw.get(`/zoeken?q=${woord}`)).body)
        expect(zoek, dag).toContain(`Lamp ${woord}`)
        expect(zoek, dag).toContain(grens)
        expect(zoek, dag).toContain(`${status} · ${zekerheid} (bron 2025-01-01) · voorstel`)
        const { items } = await w.door.run(w.als('raadsvrouw'), suggereerRuimte, { casusId })
        expect(items.every((b) => isBruikbaar(rechtsstatusOp(b, dag), b.beoordeling))).toBe(true)
        const keuze = await raadsvrouw.post(`/casussen/${casusId}/ruimte/${sleutel}`, { organisatieId: w.org('duo') })
        expect(keuze.statusCode, dag).toBe(bruikbaar ? 303 : 409)
        const rest = (await api.vraag('raadsvrouw', 'GET', `/ruimte/${sleutel}`)).json()
        expect([rest.rechtsstatus, rest.geldigVan, rest.geldigTot]).toEqual([
          rechtsstatus,
          periode.geldigVan,
          periode.geldigTot,
        ])
        expect([lijst, zoek].flatMap((t) => falseClaims(tekst(t)))).toEqual([])
      }
    },
  )

  it('the letter says first of all that nobody can lean on it, for each status, review and day', async () => {
    w.klok.zet('2026-06-01')
    await stel('brieflamp', periode)
    const g = await aangeboden('brieflamp')
    const ids = { casusId, gebruikId: g.id }
    const { versie } = await w.door.run(w.als('raadsvrouw'), bekijkRuimtegebruik, ids)
    const basis = await w.door.run(w.als('raadsvrouw'), bekijkBepaling, { sleutel: 'brieflamp' })
    for (const rechtsstatus of rechtsstatussen)
      for (const beoordeling of beoordelingen)
        for (const vandaag of dagen) {
          const huidig = { ...basis, rechtsstatus, beoordeling }
          const doc = besluitDocument({ casusnummer: 'MP-1', gebruik: g, versie, huidig, vandaag })
          const mag = isBruikbaar(rechtsstatusOp(huidig, vandaag), beoordeling)
          expect([rechtsstatus, beoordeling, vandaag, doc.secties[0]?.kop === 'Let op']).toEqual([
            rechtsstatus,
            beoordeling,
            vandaag,
            !mag,
          ])
          expect(doc.inleiding).toContain('beslist zelf')
          expect(doc.secties.flatMap((s) => s.feiten ?? []).map((f) => f.naam)).toEqual(
            expect.arrayContaining(['Zekerheid', 'Beoordeling', 'Bron']),
          )
          expect(falseClaims(JSON.stringify(doc))).toEqual([])
        }
    const pdf = await w.door.run(w.als('raadsvrouw'), maakBesluitconcept, ids)
    expect(Buffer.from(pdf.inhoud).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('AFW-14 GEN-21 the instrument catalogue, over REST and in the one search field: dropped powers as dropped, with what came instead', async () => {
    for (const dag of ['2019-06-01', '2022-03-23', '2026-11-25', '2030-01-01']) {
      w.klok.zet(dag)
      const { items } = (await api.vraag('raadsvrouw', 'GET', `/instrumenten?datum=${dag}`)).json()
      expect(items.map((i: { sleutel: string; status: string | null }) => [i.sleutel, i.status]).sort()).toEqual(
        instrumenten.map((i) => [i.id, statusOp(i, dag)?.status ?? null]).sort(),
      )
      for (const sleutel of ['time-outbevoegdheid', 'afwijkingsbevoegdheid', 'afstemmingsbepaling']) {
        const i = (await api.vraag('raadsvrouw', 'GET', `/instrumenten/${sleutel}?datum=${dag}`)).json()
        expect([i.status === 'geldend', i.status === 'proef', i.basisSoort]).toEqual([false, false, 'geen'])
        expect(i.inPlaatsDaarvan.length).toBeGreaterThan(0)
        const page = tekst((await raadsvrouw.get(`/instrumenten/${sleutel}`)).body)
        expect(page).toContain('In plaats daarvan')
        expect(page).not.toContain('Dit kun je nu gebruiken.')
        const zoek = tekst((await raadsvrouw.get(`/zoeken?q=${sleutel}`)).body)
        expect(zoek).not.toContain('Dit kun je nu gebruiken.')
      }
    }
  })
})
