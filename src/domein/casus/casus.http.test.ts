import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, maakVraag } from '../../../test/support/casus.ts'
import { formulierenIn, velden } from '../../../test/support/formulier.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import { bekijkCasus } from './usecases/bekijk-casus.ts'
import { voegOptieToe } from './usecases/beoordeel-optie.ts'
import { legBesluitVast, legVerband } from './usecases/leg-besluit-vast.ts'
import { maakAfspraak } from './usecases/maak-afspraak.ts'

let w: Wereld
let web: Web
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const delen = [
  '',
  '/vraag',
  '/stappen',
  '/volgende-actie',
  '/opties',
  '/partijen',
  '/afspraken',
  '/besluiten',
  '/huishouden',
  '/wie-keek-mee',
  '/stap/trekIn',
  '/stap/rondAf',
  '/stap/sluit',
]

async function volleCasus(): Promise<string> {
  const casusId = await maakCasus(w)
  const wie = w.als('raadsvrouw')
  await w.door.run(wie, voegOptieToe, { casusId, omschrijving: 'Lager maandbedrag.', organisatieId: w.org('duo') })
  await w.door.run(wie, maakAfspraak, {
    casusId,
    organisatieId: w.org('duo'),
    wat: 'Rekent het na.',
    status: 'toezegging',
    termijn: '2027-02-01',
  })
  const besluit = {
    casusId,
    organisatieId: w.org('duo'),
    soort: 'afwijzing',
    datum: '2026-09-02',
    gevolg: 'Geen regeling.',
  }
  const a = await w.door.run(wie, legBesluitVast, besluit)
  const b = await w.door.run(wie, legBesluitVast, { ...besluit, soort: 'invordering', datum: '2026-09-20' })
  await w.door.run(wie, legVerband, { casusId, besluitId: a.id, naarId: b.id, soort: 'leidt_tot' })
  return casusId
}

describe('pages of a case', () => {
  it('GEN-10 a light question grows into a case without typing anything again', async () => {
    const b = await web.als('raadsvrouw')
    const gepost = await b.post('/casussen/nieuw', {
      situatie: 'Vrouw kan haar studieschuld straks niet betalen. DUO kan nog niets doen.',
      levensdomeinen: ['financien', 'werk_opleiding'],
      'organisatieIds.0': w.org('duo'),
    })
    expect(gepost.statusCode).toBe(303)
    const pad = String(gepost.headers.location)
    const pagina = (await b.get(pad)).body
    expect(pagina).toContain('Vrouw kan haar studieschuld straks niet betalen.')
    expect(pagina).toContain('Dienst Uitvoering Onderwijs')
    expect((await b.post(`${pad}/stap/start`, { actie: 'start' })).statusCode).toBe(303)
    expect((await b.get(pad)).body).toContain('In eigen organisatie')
  })

  it('a form that is not right comes back filled in, with a link to each field', async () => {
    const b = await web.als('raadsvrouw')
    const fout = await b.post('/casussen/nieuw', { situatie: '', wens: 'rust in huis' })
    expect(fout.statusCode).toBe(422)
    expect(fout.body).toContain('rust in huis')
    expect(fout.body).toContain('href="#v-situatie"')
  })

  it('every page is valid HTML with its forms, for who works on it and for who leads', async () => {
    const casusId = await volleCasus()
    for (const wie of ['raadsvrouw', 'raadslieden-coordinator'] as const) {
      const b = await web.als(wie)
      for (const deel of [
        ...delen.map((d) => `/casussen/${casusId}${d}`),
        '/casussen',
        '/casussen/nieuw',
        '/casussen?bereik=organisatie',
      ]) {
        const r = await b.get(deel)
        if (wie === 'raadslieden-coordinator' && deel.endsWith('wie-keek-mee')) continue
        expect([deel, r.statusCode]).toEqual([deel, 200])
        expect([deel, await htmlProblems(r.body)]).toEqual([deel, []])
      }
    }
  })

  it('INV-31 who has no access gets 404 on every page and route, and nothing in list or search', async () => {
    const casusId = await maakCasus(w, { situatie: 'Zeldzaam woord kwikstaart in deze casus.' })
    for (const wie of [
      'buitenstaander',
      'raadsman',
      'functionaris-duo',
      'regievoerder',
      'fg',
      'platformbeheerder',
    ] as const) {
      const b = await web.als(wie)
      for (const deel of delen) expect((await b.get(`/casussen/${casusId}${deel}`)).statusCode).toBe(404)
      for (const sub of ['', '/stappen', '/overgangen', '/inzagen']) {
        expect((await api.vraag(wie, 'GET', `/casussen/${casusId}${sub}`)).statusCode).toBe(404)
      }
      expect((await b.get('/casussen')).body).not.toContain('kwikstaart')
      expect((await b.get('/zoeken?q=kwikstaart')).body).not.toContain(casusId)
    }
  })
})

describe('REST', () => {
  it('a step that cannot be taken yet answers 409 with all that is missing, each with its place', async () => {
    const casusId = await maakVraag(w, { partijen: [] })
    const r = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/overgangen`, { actie: 'start' })
    expect(r.statusCode).toBe(409)
    expect(r.json().ontbreekt).toEqual([
      expect.objectContaining({ code: 'casus.geen-meervoudige-vraag', link: `/casussen/${casusId}/vraag` }),
    ])
  })

  it('two people who change the same: the second is told, nothing is overwritten', async () => {
    const casusId = await maakCasus(w)
    const etag = String((await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}`)).headers.etag)
    const pas = (wens: string) =>
      api.vraag('raadsvrouw', 'PATCH', `/casussen/${casusId}`, { wens }, { 'if-match': etag })
    expect((await pas('eerste')).statusCode).toBe(200)
    expect((await pas('tweede')).statusCode).toBe(412)
    expect((await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })).vraag?.wens).toBe('eerste')
    const zonder = await api.vraag('raadsvrouw', 'PATCH', `/casussen/${casusId}`, { wens: 'x' })
    expect(zonder.statusCode).toBe(428)
  })

  const vraagFormulier = (html: string, action: string) => {
    const f = formulierenIn(html).find((x) => x.action === action)
    if (!f) throw new Error(`geen formulier ${action}`)
    return f
  }

  it('two people in one form: the second is told, keeps her words and can choose to save again', async () => {
    const casusId = await maakCasus(w, { situatie: 'De huur loopt op.' })
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/vraag`
    const open = velden(vraagFormulier((await b.get(pad)).body, pad))
    expect(
      (await b.post(pad, { ...open, wens: 'Wens van de een.', gevraagd: 'Nodig volgens de een.' })).statusCode,
    ).toBe(303)

    const tweede = await b.post(pad, { ...open, wens: 'Wens van de ander.', geprobeerd: 'Gebeld door de ander.' })
    expect(tweede.statusCode).toBe(409)
    for (const zin of ['Dit veranderde een ander', 'Jij schreef hier ook iets', 'Dit staat ook al in het formulier'])
      expect(tweede.body).toContain(zin)
    // Not a word of hers is saved until she chooses.
    const lees = async () => (await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })).vraag
    expect(await lees()).toMatchObject({ wens: 'Wens van de een.', geprobeerd: '' })

    const weer = velden(vraagFormulier(tweede.body, pad))
    expect(weer).toMatchObject({ wens: ['Wens van de ander.'], gevraagd: ['Nodig volgens de een.'] })
    expect((await b.post(pad, { ...weer, wens: 'Wens van beiden.' })).statusCode).toBe(303)
    expect(await lees()).toMatchObject({
      wens: 'Wens van beiden.',
      gevraagd: 'Nodig volgens de een.',
      geprobeerd: 'Gebeld door de ander.',
    })
  })

  it('a form with another fault is not quietly moved to the newest version', async () => {
    const casusId = await maakCasus(w, { situatie: 'De huur loopt op.' })
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/vraag`
    const open = velden(vraagFormulier((await b.get(pad)).body, pad))
    await b.post(pad, { ...open, wens: 'Wens van de een.' })
    const fout = await b.post(pad, { ...open, titel: '', wens: 'Wens van de ander.' })
    expect(fout.statusCode).toBe(422)
    expect(fout.body).toContain('Dit veranderde een ander')
    expect(fout.body).toContain('Wens van de een.')
  })

  it('a form that went away gives her words back', async () => {
    const casusId = await maakCasus(w, { situatie: 'De huur loopt op.' })
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/stap/trekIn`
    const open = velden(vraagFormulier((await b.get(pad)).body, pad))
    const reden = 'De vraag is zonder ons opgelost.'
    expect((await b.post(pad, { ...open, _sleutel: newId(), reden })).statusCode).toBe(303)
    const tweede = await b.post(pad, { ...open, _sleutel: newId(), reden: 'Mijn eigen reden staat hier.' })
    expect(tweede.statusCode).toBe(409)
    expect(tweede.body).toContain('Mijn eigen reden staat hier.')
    expect(await htmlProblems(tweede.body)).toEqual([])
  })

  it('taking a text out empties it, in the form and over REST; a tick the form does not have stays', async () => {
    const casusId = await maakCasus(w, { partijen: ['duo'] })
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/vraag`
    const lees = () => w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })
    const vul = async (meer: object) =>
      b.post(pad, { ...velden(vraagFormulier((await b.get(pad)).body, pad)), ...meer })
    const wetten = Object.fromEntries([0, 1, 2, 3].map((i) => [`wetten.${i}`, `Wet ${i}`]))
    await vul({ wens: 'Een wens.', kritiekeDag: '2027-03-01', kritiekeDagWat: 'De deurwaarder komt.', ...wetten })
    expect((await lees()).vraag?.wetten).toHaveLength(4)
    expect((await vul({ wens: '', kritiekeDag: '', kritiekeDagWat: '' })).statusCode).toBe(303)
    const na = await lees()
    expect(na.vraag).toMatchObject({ wens: '', wetten: ['Wet 0', 'Wet 1', 'Wet 2', 'Wet 3'] })
    expect(na).toMatchObject({ kritiekeDag: null, kritiekeDagWat: null })

    const partij = na.partijen?.[0]
    const rest = `/casussen/${casusId}`
    const wijzig = (p: string, versie: number | undefined, body: object) =>
      api.vraag('raadsvrouw', 'PATCH', p, body, { 'if-match': `"${versie}"` })
    const vast = await wijzig(`${rest}/partijen/${partij?.id}`, partij?.version, { bestuurderAkkoord: true })
    expect(vast.statusCode).toBe(200)
    const ppad = `/casussen/${casusId}/partijen/${partij?.id}`
    const pf = vraagFormulier((await b.get(`/casussen/${casusId}/partijen`)).body, ppad)
    expect((await b.post(ppad, { ...velden(pf), inPatstelling: 'ja' })).statusCode).toBe(303)
    expect((await lees()).partijen?.[0]).toMatchObject({ bestuurderAkkoord: true, inPatstelling: true })

    await vul({ geprobeerd: 'Gebeld.', dreigendReden: 'Er dreigt iets.' })
    const leeg = { geprobeerd: null, gevraagd: null, wens: null, dreigendReden: null }
    expect((await wijzig(rest, (await lees()).version, leeg)).statusCode).toBe(200)
    expect((await lees()).vraag).toMatchObject({ geprobeerd: '', dreigendReden: null })
  })

  it('LMM-11 an option cannot fall off without its reason', async () => {
    const casusId = await maakCasus(w)
    const { id } = (
      await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/opties`, { omschrijving: 'uitstel' })
    ).json()
    const pad = `/casussen/${casusId}/opties/${id}/beoordelingen`
    const zonder = await api.vraag('raadsvrouw', 'POST', pad, { status: 'afgewezen' })
    expect(zonder.statusCode).toBe(400)
    expect(zonder.json().invalidParams[0].name).toBe('reden')
    expect(
      (await api.vraag('raadsvrouw', 'POST', pad, { status: 'afgewezen', reden: 'al toegepast' })).statusCode,
    ).toBe(200)
  })

  it('AFS-06 nobody accepts an agreement for another organisation', async () => {
    const casusId = await maakCasus(w)
    const afspraak = { organisatieId: w.org('duo'), wat: 'uitstel', status: 'toezegging', termijn: '2027-01-10' }
    const { id } = (await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/afspraken`, afspraak)).json()
    const r = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/afspraken/${id}/antwoorden`, {
      antwoord: 'aanvaard',
    })
    expect(r.statusCode).toBe(403)
  })

  it('INF-13 the owner sees who looked on, and reading that is a fact too', async () => {
    const casusId = await maakCasus(w)
    await api.vraag('raadslieden-coordinator', 'GET', `/casussen/${casusId}`)
    const keek = (await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/inzagen`)).json()
    expect(keek.items[0]).toMatchObject({ wie: 'Raadslieden coordinator', inzage: true, wat: 'casus.bekijkCasus' })
    const weer = (await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/inzagen`)).json()
    expect(weer.items[0]).toMatchObject({ wie: 'Raadsvrouw', wat: 'casus.wieKeekMee' })
  })
})
