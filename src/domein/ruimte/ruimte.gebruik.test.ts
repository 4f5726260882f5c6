import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../seed/data/ruimte-titels.ts'
import { ruimteVoorbeelden } from '../../../seed/data/ruimte-voorbeelden.ts'
import { leesAfwijkingsruimte } from '../../../seed/data/schema.ts'
import { maakCasus, metPartij } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus } from '../casus/index.ts'
import { richtRuimteIn } from './index.ts'
import { maskeer, ontbreektInMotivering, telling } from './ruimte.gebruik.rules.ts'
import { Motivering } from './ruimte.gebruik.schema.ts'
import { bekijkBepaling } from './usecases/bekijk-bepaling.ts'
import { bekijkRuimtegebruik, listRuimtegebruik } from './usecases/bekijk-ruimtegebruik.ts'
import { pasRuimteToe, weigerRuimte } from './usecases/beslis-over-ruimte.ts'
import { biedMotiveringAan } from './usecases/bied-motivering-aan.ts'
import { gebruikRuimte } from './usecases/gebruik-ruimte.ts'
import { listVoorbeelden } from './usecases/list-voorbeelden.ts'
import { maakBesluitconcept } from './usecases/maak-besluitconcept.ts'
import { motiveerRuimte } from './usecases/motiveer-ruimte.ts'
import { suggereerRuimte } from './usecases/suggereer-ruimte.ts'
import { trekRuimteIn } from './usecases/trek-ruimte-in.ts'
import { voegVoorbeeldToe } from './usecases/voeg-voorbeeld-toe.ts'
import { wijzigBepaling } from './usecases/wijzig-bepaling.ts'

let w: Wereld
let web: Web
let api: Api
let raadsvrouw: Bezoeker
let casusId: string
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels: leesAfwijkingsruimte(), titels: ruimteTitels })
  raadsvrouw = await web.als('raadsvrouw')
  casusId = await maakCasus(w)
  await deelMet('duo')
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const doe = <R>(wie: PersoonCode, uc: UseCase<R>, input: unknown): Promise<R> => w.door.run(w.als(wie), uc, input)
const deelMet = (org: Parameters<Wereld['org']>[0]) =>
  w.db.owner
    .insertInto('casusToegang')
    .values({
      id: newId(),
      casusId,
      organisatieId: w.org(org),
      categorieen: ['vraag', 'opties'],
      bron: 'deling',
      van: new Date(Date.now() - 1000),
    })
    .execute()

const sleutel = 'wsf-11-5-hardheidsclausule'
const motivering = {
  voorWie: 'Een moeder met een laag inkomen en twee kinderen.',
  nadeelEnDoel: 'De aflossing maakt een schuld die de regel juist wil voorkomen.',
  verwijtbaarheid: 'Er valt haar niets te verwijten: zij betaalt wat zij kan.',
  redelijkEnBillijk: 'Een lager bedrag nu voorkomt een schuldregeling later.',
  belangenVanDerden: 'Niemand anders wordt geraakt.',
  geraadpleegd: 'De schuldhulp van de gemeente en de functionaris van DUO.',
  rechtsbescherming: 'Zij kan binnen zes weken bezwaar maken bij DUO.',
}
const kies = (over: object = {}) =>
  doe('raadsvrouw', gebruikRuimte, { casusId, sleutel, organisatieId: w.org('duo'), ...over })
async function aangeboden() {
  const g = await kies()
  await doe('raadsvrouw', motiveerRuimte, { casusId, gebruikId: g.id, ...motivering })
  return doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id })
}
const redenen = async (p: Promise<unknown>): Promise<string[]> =>
  p.then(
    () => [],
    (e: { extra?: { ontbreekt?: { code: string }[] } }) => e.extra?.ontbreekt?.map((o) => o.code) ?? [String(e)],
  )

describe('AFW-06 AFW-09 a provision on an option of a case', () => {
  it('stands among the options, with the version of today', async () => {
    const g = await kies()
    expect([g.status, g.nr, g.organisatie]).toEqual(['concept', 1, 'Dienst Uitvoering Onderwijs'])
    const { opties } = await doe('raadsvrouw', bekijkCasus, { casusId })
    expect(opties?.find((o) => o.id === g.optieId)).toMatchObject({ ruimteId: sleutel })
    await doe('raadsvrouw', trekRuimteIn, { casusId, gebruikId: g.id })
    expect(await redenen(doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id }))).toHaveLength(1)
  })
  it('INV-19 what is not in force cannot be used', async () => {
    const toekomst = leesAfwijkingsruimte().find((b) => b.status === 'toekomstig')
    await expect(kies({ sleutel: toekomst?.id })).rejects.toMatchObject({ code: 'ruimte.geldt-niet' })
  })
  it('INV-31 somebody without access to the case finds nothing', async () => {
    await expect(doe('buitenstaander', listRuimtegebruik, { casusId })).rejects.toMatchObject({ code: 'niet-gevonden' })
    await expect(
      doe('buitenstaander', gebruikRuimte, { casusId, sleutel, organisatieId: w.org('duo') }),
    ).rejects.toMatchObject({
      code: 'niet-gevonden',
    })
    await expect(
      doe('functionaris-duo', gebruikRuimte, { casusId, sleutel, organisatieId: w.org('duo') }),
    ).rejects.toMatchObject({
      code: 'ruimte.niet-betrokken',
    })
  })
})

describe('INV-41 AFW-06 AFW-07 AFW-08 no final decision without motivation', () => {
  it('names every missing part at once, each with the place to fill it', async () => {
    const g = await kies()
    expect(await redenen(doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id }))).toHaveLength(7)
    await doe('raadsvrouw', motiveerRuimte, { casusId, gebruikId: g.id, ...motivering, geraadpleegd: ' ' })
    expect(await redenen(doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id }))).toEqual([
      'ruimte.geen-geraadpleegd',
    ])
  })
  it('AFW-19 with fraud the comparison with earlier decisions is asked too', () => {
    const m = { ...Motivering.parse(motivering), fraudeSpeelt: true }
    expect(ontbreektInMotivering(m, '/x').map((o) => [o.code, o.link])).toEqual([
      ['ruimte.geen-vergelijking', '/x#v-vergelijking'],
    ])
    expect(ontbreektInMotivering({ ...m, vergelijking: 'Gelijk aan eerdere gevallen.' }, '/x')).toEqual([])
  })
  it('the organisation must be a party, or nobody there can read it', async () => {
    const g = await kies({ organisatieId: w.org('cak') })
    await doe('raadsvrouw', motiveerRuimte, { casusId, gebruikId: g.id, ...motivering })
    expect(await redenen(doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id }))).toEqual([
      'ruimte.geen-partij',
    ])
  })
  it('AFW-05 the organisation must see the case, or the motivation would lie nowhere', async () => {
    const g = await kies({ organisatieId: w.org('svb') })
    await doe('raadsvrouw', motiveerRuimte, { casusId, gebruikId: g.id, ...motivering })
    await metPartij(w, casusId, 'svb')
    const bied = () => doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: g.id })
    expect(await redenen(bied())).toEqual(['ruimte.niet-gedeeld'])
    await deelMet('svb')
    expect((await bied()).status).toBe('aangeboden')
    expect((await doe('functionaris-svb', bekijkRuimtegebruik, { casusId, gebruikId: g.id })).status).toBe('aangeboden')
    await doe('raadsvrouw', trekRuimteIn, { casusId, gebruikId: g.id })
  })
  it('the database refuses a final one without reasons too', async () => {
    const g = await kies()
    const zet = w.db.owner.updateTable('ruimteGebruik').set({ status: 'aangeboden' }).where('id', '=', g.id).execute()
    await expect(zet).rejects.toMatchObject({ constraint: 'ruimte_gebruik_gemotiveerd' })
  })
})

describe('AFW-18 WRD-05 the resident keeps her rights, and justice is weighed', () => {
  it('on every provision, in the draft and in the letter; without them nothing is offered', async () => {
    const t = (await raadsvrouw.get(`/ruimte/${sleutel}`)).body
    for (const deel of ['Rechten van de inwoner', 'bezwaar maken', 'Wie in dezelfde situatie zit'])
      expect(t).toContain(deel)
    const g = await aangeboden()
    expect(g.besluit).toContain(`Niet mee eens?\n${motivering.rechtsbescherming}`)
    expect(g.besluit).toContain(`Redelijk en billijk\n${motivering.redelijkEnBillijk}`)
    const ander = await kies()
    const zonder = { ...motivering, rechtsbescherming: '', redelijkEnBillijk: ' ' }
    await doe('raadsvrouw', motiveerRuimte, { casusId, gebruikId: ander.id, ...zonder })
    expect(await redenen(doe('raadsvrouw', biedMotiveringAan, { casusId, gebruikId: ander.id }))).toEqual([
      'ruimte.geen-redelijkenbillijk',
      'ruimte.geen-rechtsbescherming',
    ])
    for (const id of [g.id, ander.id]) await doe('raadsvrouw', trekRuimteIn, { casusId, gebruikId: id })
  })
})

describe('AFW-05 only the organisation itself decides', () => {
  it('the professional cannot say yes for DUO, the functionaris of DUO can', async () => {
    const g = await aangeboden()
    expect(g.besluit).toContain('Dienst Uitvoering Onderwijs beslist zelf')
    expect(g.besluit).toContain(motivering.nadeelEnDoel)
    const ids = { casusId, gebruikId: g.id }
    await expect(doe('raadsvrouw', pasRuimteToe, ids)).rejects.toMatchObject({ code: 'ruimte.andere-organisatie' })
    await expect(doe('functionaris-uwv', pasRuimteToe, ids)).rejects.toMatchObject({ code: 'niet-gevonden' })
    const werk = (await (await web.als('functionaris-duo')).get('/')).body
    expect(werk).toContain('Beslis over ruimte: Als de wet heel onredelijk uitpakt bij DUO')
    expect((await doe('functionaris-duo', pasRuimteToe, ids)).status).toBe('toegepast')
    await expect(doe('functionaris-duo', pasRuimteToe, ids)).rejects.toMatchObject({ code: 'ruimte.niet-aangeboden' })
  })
  it('the database keeps a decision as it was taken', async () => {
    const g = (await doe('raadsvrouw', listRuimtegebruik, { casusId })).items.find((x) => x.status === 'toegepast')
    const zet = w.db.owner
      .updateTable('ruimteGebruik')
      .set({ besluit: 'anders' })
      .where('id', '=', g?.id ?? '')
      .execute()
    await expect(zet).rejects.toThrow(/verandert niet meer/)
  })
  it('a no needs its ground and an explanation', async () => {
    const g = await aangeboden()
    const ids = { casusId, gebruikId: g.id }
    await expect(
      doe('functionaris-duo', weigerRuimte, { ...ids, weigeringsgrond: 'voorwaarden', toelichting: 'Nee.' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    const nee = await doe('functionaris-duo', weigerRuimte, {
      ...ids,
      weigeringsgrond: 'voorwaarden',
      toelichting: 'Het inkomen is net te hoog voor deze regeling.',
    })
    expect([nee.status, nee.weigeringsgrond]).toEqual(['geweigerd', 'voorwaarden'])
  })
})

describe('AFW-10 INV-34 counts, examples and comparable decisions', () => {
  it('feed the counts of the provision, with 1 to 4 hidden', async () => {
    const b = await doe('buitenstaander', bekijkBepaling, { sleutel })
    expect([b.gebruikt, b.geweigerd]).toEqual(['<5', '<5'])
    expect([0, 1, 4, 5].map((n) => telling(maskeer(n)))).toEqual([
      'nog niet',
      'minder dan 5 keer',
      'minder dan 5 keer',
      '5 keer',
    ])
    expect((await raadsvrouw.get(`/ruimte/${sleutel}`)).body).toContain(
      'minder dan 5 keer gebruikt, minder dan 5 keer geweigerd',
    )
  })
  it('show grounds of refusal from five up, over all cases', async () => {
    const eerste = await aangeboden()
    const weiger = async (id: string) =>
      doe('functionaris-duo', weigerRuimte, {
        casusId,
        gebruikId: id,
        weigeringsgrond: 'voorwaarden',
        toelichting: 'Er is niet aan de voorwaarde voldaan.',
      })
    await weiger(eerste.id)
    for (let i = 0; i < 2; i++) await weiger((await aangeboden()).id)
    const laatste = await aangeboden()
    expect(
      (await doe('raadsvrouw', bekijkRuimtegebruik, { casusId, gebruikId: laatste.id })).weigeringsgronden,
    ).toEqual([])
    await weiger(laatste.id)
    const g = await doe('raadsvrouw', bekijkRuimtegebruik, { casusId, gebruikId: laatste.id })
    expect(g.weigeringsgronden).toEqual([{ grond: 'voorwaarden', aantal: 5 }])
  })
  it('an example without names lies with the provision', async () => {
    const voorbeeld = {
      sleutel,
      situatie: 'Alleenstaande ouder met laag inkomen.',
      uitkomst: 'toegepast',
      waarom: 'Het bedrag was hoger dan de ruimte.',
      jaar: 2026,
      bron: 'besluit van DUO',
    }
    await expect(doe('raadsvrouw', voegVoorbeeldToe, voorbeeld)).rejects.toMatchObject({ code: 'geen-recht' })
    await doe('jurist', voegVoorbeeldToe, voorbeeld)
    expect((await raadsvrouw.get(`/ruimte/${sleutel}`)).body).toContain('Alleenstaande ouder met laag inkomen.')
  })
})

describe('SL-15 a library of solutions and good examples', () => {
  it('ships what the sources tell, once, and finds it in everyday words', async () => {
    const opnieuw = { regels: leesAfwijkingsruimte(), titels: ruimteTitels, voorbeelden: ruimteVoorbeelden }
    for (let i = 0; i < 2; i++) await w.door.run(w.systeem('inrichting'), richtRuimteIn, opnieuw)
    const alle = (await doe('wijkteam', listVoorbeelden, {})).items
    expect(alle.filter((v) => ruimteVoorbeelden.some((x) => x.situatie === v.situatie))).toHaveLength(
      ruimteVoorbeelden.length,
    )
    const inschrijving = (await doe('wijkteam', listVoorbeelden, { q: 'inschrijving UWV' })).items
    expect(inschrijving.map((v) => v.sleutel).sort()).toEqual(['brp-1-7-2d-afwijken-van-brp', 'uwv-buiten-invordering'])
    expect((await doe('wijkteam', listVoorbeelden, { q: 'ruimteschip' })).items).toEqual([])
    const rest = await api.vraag('raadsvrouw', 'GET', '/ruimte-voorbeelden?q=verpleeghuis')
    expect(rest.json().items[0]).toMatchObject({ sleutel: 'aow-verpleeghuis-keuze', uitkomst: 'toegepast' })
    // This provision still has to be checked, and the example says so.
    expect(rest.json().items[0].merken).toContain('Controleren vóór gebruik')
  })
  it('a jurist adds one with a form on the provision; the page leads back to it', async () => {
    const jurist = await web.als('jurist')
    const pad = '/ruimte/wsf-6-12-peiljaar'
    expect((await raadsvrouw.get(pad)).body).not.toContain('Leg er een voorbeeld bij')
    const velden = {
      situatie: 'Een student met minder inkomen dan twee jaar terug.',
      uitkomst: 'toegepast',
      waarom: 'Het inkomen was echt gedaald.',
      jaar: '2026',
      bron: 'besluit van DUO',
    }
    const fout = await jurist.post(`${pad}/voorbeeld`, { ...velden, jaar: 'vorig jaar', _formulier: 'voorbeeld' })
    expect([fout.statusCode, fout.body.includes(velden.situatie)]).toEqual([422, true])
    expect((await jurist.post(`${pad}/voorbeeld`, { ...velden, _formulier: 'voorbeeld' })).statusCode).toBe(303)
    const page = await raadsvrouw.get('/ruimte/voorbeelden?q=student')
    expect(page.body).toContain(velden.situatie)
    expect(page.body).toContain(`href="${pad}"`)
    expect(await htmlProblems(page.body)).toEqual([])
    expect(await htmlProblems((await jurist.get(pad)).body)).toEqual([])
  })
})

describe('AFW-17 a motivation shows the provision as it was then', () => {
  it('also when the text is changed later', async () => {
    const g = await aangeboden()
    const {
      id: _i,
      sleutel: _s,
      version: _v,
      gebruikt: _g,
      geweigerd: _w,
      toen: _t,
      versies: _vs,
      voorbeelden: _vb,
      nr: _n,
      beoordeling: _b,
      beoordeeldOp: _bo,
      wijziging: _wz,
      vastgelegdOp: _vo,
      vastgelegdDoorOrganisatie: _vd,
      ...inhoud
    } = await doe('raadsvrouw', bekijkBepaling, { sleutel })
    await doe('functionaris-duo', wijzigBepaling, {
      sleutel,
      inhoud: { ...inhoud, samenvatting: 'Een nieuwe tekst.' },
      wijziging: 'nieuwe tekst',
    })
    const toen = await doe('raadsvrouw', bekijkRuimtegebruik, { casusId, gebruikId: g.id })
    expect([toen.intussenGewijzigd, toen.versie.samenvatting]).toEqual([true, inhoud.samenvatting])
    const page = await raadsvrouw.get(`/casussen/${casusId}/ruimte/gebruik/${g.id}`)
    expect(page.body).toContain('De bepaling is sindsdien veranderd.')
    expect(page.body).toContain(inhoud.samenvatting)
  })
})

describe('the pages of room in a case', () => {
  it('suggest what may fit, from the words, parties and domains of the case', async () => {
    const { items } = await doe('raadsvrouw', suggereerRuimte, { casusId })
    expect(items.slice(0, 4).some((b) => b.organisaties.includes('DUO'))).toBe(true)
    const casus = await raadsvrouw.get(`/casussen/${casusId}`)
    expect(casus.body).toContain('Ruimte in de wet')
    // AFW-01: a suggestion says why, and its marks are in sight.
    expect(items[0]?.waarom.length).toBeGreaterThan(0)
    expect(casus.body).toMatch(/Kan passen: [^<]+ · (gecheckt|bekend) \(bron [^<]+\) · voorstel/)
    const pagina = (await raadsvrouw.get(`/casussen/${casusId}/ruimte`)).body
    expect(pagina).toContain('Past bij: ')
    expect(pagina.split('<dt>Beoordeling</dt>').length - 1).toBe(items.length)
  })
  it('AFW-01 also while a question is still being described: words stay in the form and in no address', async () => {
    const verhaal =
      'De huurder is verkeerd ingeschreven en moet nu huurtoeslag terugbetalen. Een schuld door fout in inschrijving.'
    const invoer = { situatie: verhaal, wens: 'Rust', _sleutel: 'een-sleutel' }
    const antwoord = await raadsvrouw.post('/casussen/nieuw/suggesties', invoer)
    expect(antwoord.statusCode).toBe(200)
    expect(antwoord.body).toContain('Ruimte die kan passen')
    expect(antwoord.body).toContain('href="/ruimte/')
    expect(antwoord.body).toContain('fout in inschrijving')
    expect(antwoord.body).toContain(`>${verhaal}</textarea>`)
    expect(antwoord.body).not.toContain('<title>Fout')
    expect(antwoord.body).not.toContain(encodeURIComponent('huurtoeslag terugbetalen'))
    expect(await htmlProblems(antwoord.body)).toEqual([])
    // Asking is no saving: the same form is sent after it.
    expect((await raadsvrouw.post('/casussen/nieuw', invoer)).statusCode).toBe(303)
    const leeg = await api.vraag('raadsvrouw', 'POST', '/suggesties', { situatie: '' })
    expect([leeg.statusCode, leeg.json().groepen]).toEqual([200, []])
    const rest = await api.vraag('raadsvrouw', 'POST', '/suggesties', { situatie: verhaal })
    expect(rest.json().groepen.map((g: { titel: string }) => g.titel)).toContain('Ruimte die kan passen')
    expect((await api.vraag('analist', 'POST', '/suggesties', { situatie: verhaal })).statusCode).toBe(403)
  })
  it('choose, write, offer and decide through forms; sound HTML', async () => {
    const basis = `/casussen/${casusId}/ruimte`
    const kiezen = await raadsvrouw.get(`${basis}/wsf-6-12-peiljaar`)
    expect(await htmlProblems(kiezen.body)).toEqual([])
    const gekozen = await raadsvrouw.post(`${basis}/wsf-6-12-peiljaar`, { organisatieId: w.org('duo') })
    expect(gekozen.statusCode).toBe(303)
    const adres = String(gekozen.headers.location)
    expect(await htmlProblems((await raadsvrouw.get(adres)).body)).toEqual([])
    const teVroeg = await raadsvrouw.post(`${adres}/aanbieden`, { _formulier: 'aanbieden' })
    expect(teVroeg.statusCode).toBe(409)
    expect(teVroeg.body).toContain('Deze 7 dingen missen nog')
    expect((await raadsvrouw.post(adres, { ...motivering })).statusCode).toBe(303)
    expect((await raadsvrouw.post(`${adres}/aanbieden`)).statusCode).toBe(303)
    const gelezen = await raadsvrouw.get(adres)
    expect(gelezen.body).not.toContain('Neem dit besluit over')
    const duo = await web.als('functionaris-duo')
    expect((await duo.get(adres)).body).toContain('Neem dit besluit over')
    expect(await htmlProblems((await duo.get(adres)).body)).toEqual([])
    expect((await duo.post(`${adres}/toepassen`)).statusCode).toBe(303)
    expect(await htmlProblems((await raadsvrouw.get(basis)).body)).toEqual([])
  })
  it('INV-52 the draft is a PDF with owner, date and version', async () => {
    const { items } = await doe('raadsvrouw', listRuimtegebruik, { casusId })
    const g = items.find((x) => x.status === 'toegepast')
    const { inhoud, naam } = await doe('raadsvrouw', maakBesluitconcept, { casusId, gebruikId: g?.id })
    expect([Buffer.from(inhoud).subarray(0, 5).toString(), naam.endsWith('.pdf')]).toEqual(['%PDF-', true])
    const pdf = await raadsvrouw.get(`/casussen/${casusId}/ruimte/gebruik/${g?.id}/concept.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
  })
  it('REST: a use is made once, and read with its version', async () => {
    const nieuw = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/ruimte`, {
      sleutel: 'wsf-6-10-draagkracht',
      organisatieId: w.org('duo'),
    })
    expect(nieuw.statusCode).toBe(201)
    const lijst = await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/ruimte`)
    expect(lijst.json().items.some((g: { id: string }) => g.id === nieuw.json().id)).toBe(true)
  })
})
