import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, meldBelangenconflict, zetStap } from '../casus/index.ts'
import { beantwoordVraag } from './usecases/beantwoord-vraag.ts'
import { bekijkDeling, listDelingen } from './usecases/bekijk-deling.ts'
import { deel } from './usecases/deel.ts'
import { beoordeelNood, listNoodtoegangen, openInNood } from './usecases/open-in-nood.ts'
import { stelDelenVoor } from './usecases/stel-delen-voor.ts'
import { laatDelingenVerlopen, trekDelingIn } from './usecases/trek-deling-in.ts'

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

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
type Fout = { code: string; extra: { ontbreekt?: { code: string }[] } }
const fout = (p: Promise<unknown>): Promise<Fout> => p.then(() => ({ code: 'gelukt', extra: {} })).catch((e: Fout) => e)
const codeVan = async (p: Promise<unknown>) => (await fout(p)).code
const ontbreekt = async (p: Promise<unknown>) => ((await fout(p)).extra.ontbreekt ?? []).map((o) => o.code)

const voorstel = (casusId: string, categorieen: string[] = ['vraag', 'opties'], rest: object = {}) =>
  run('raadsvrouw', stelDelenVoor, {
    casusId,
    ontvangerOrganisatieId: w.org('duo'),
    categorieen,
    doel: 'DUO kan dan over een lager maandbedrag beslissen',
    tot: '2099-01-31',
    ...rest,
  })
const antwoord = (delingId: string, veld: string, keuze: string) =>
  run('raadsvrouw', beantwoordVraag, { delingId, veld, keuze })
const bevestig = {
  noodzaak: 'Zonder de situatie kan DUO niets beslissen.',
  inwonerGeinformeerd: true,
  nietHerkenbaar: true,
}
/** Pseudonymous, the ordinary way. */
async function gedeeld(casusId: string, categorieen?: string[]): Promise<string> {
  const { id } = await voorstel(casusId, categorieen)
  await antwoord(id, 'kanPseudoniem', 'ja')
  await run('raadsvrouw', deel, { delingId: id, ...bevestig })
  return id
}

describe('sharing', () => {
  it('INV-33 INF-01 nobody outside sees anything until it is shared, then exactly that, until it is withdrawn', async () => {
    const casusId = await maakCasus(w)
    expect(await codeVan(run('functionaris-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    const id = await gedeeld(casusId)
    const c = await run('functionaris-duo', bekijkCasus, { casusId })
    expect(
      Object.entries(c)
        .filter(([, v]) => v === null)
        .map(([k]) => k),
    ).toEqual(expect.arrayContaining(['huishouden', 'stappen', 'besluiten', 'afspraken']))
    expect(c.vraag?.situatie).toContain('studieschuld')
    await run('raadsvrouw', trekDelingIn, { delingId: id, reden: 'niet meer nodig' })
    expect(await codeVan(run('functionaris-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    expect((await run('raadsvrouw', listDelingen, { casusId })).items[0]).toMatchObject({
      status: 'ingetrokken',
      gelezen: { keer: 1 },
    })
  })

  it('INF-02 the preview is the very answer that the receiver gets', async () => {
    for (const categorieen of [['vraag'], ['stappen', 'afspraken'], ['huishouden', 'besluiten', 'opties']]) {
      const casusId = await maakCasus(w)
      const id = await gedeeld(casusId, categorieen)
      const voorbeeld = await run('raadsvrouw', bekijkDeling, { delingId: id })
      expect(await run('functionaris-duo', bekijkCasus, { casusId })).toEqual(voorbeeld.casus)
    }
  })

  it('INF-14 a share is for a role or a person, never for the whole organisation', async () => {
    const casusId = await maakCasus(w)
    await gedeeld(casusId)
    expect(await codeVan(run('leidinggevende-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    expect(await codeVan(run('bestuurder-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
  })

  it('INV-33 refuses without answers, without necessity, and with the Wams while it is not in force', async () => {
    const casusId = await maakCasus(w)
    const { id } = await voorstel(casusId)
    expect(await ontbreekt(run('raadsvrouw', deel, { delingId: id, ...bevestig }))).toEqual(['deling.vraag-open'])
    expect(await codeVan(run('raadsvrouw', deel, { delingId: id, ...bevestig, nietHerkenbaar: false }))).toBe(
      'deling.niet-nagekeken',
    )
    for (const [veld, keuze] of [
      ['kanPseudoniem', 'nee'],
      ['acuutGevaar', 'nee'],
      ['ontvangerBetrokken', 'ja'],
      ['viaInwoner', 'nee'],
      ['grondslag', '41'],
    ] as const)
      await antwoord(id, veld, keuze)
    expect(await ontbreekt(run('raadsvrouw', deel, { delingId: id, ...bevestig }))).toEqual([
      'deling.grondslag-geldt-niet',
      'deling.mag-niet',
    ])
  })

  it('INF-12 health and names never travel as pseudonymous, whatever the answer', async () => {
    const casusId = await maakCasus(w)
    for (const zwaar of ['identiteit', 'bsn', 'gezondheid', 'strafrecht']) {
      const { id } = await voorstel(casusId, ['vraag', zwaar])
      await antwoord(id, 'kanPseudoniem', 'ja')
      expect(await ontbreekt(run('raadsvrouw', deel, { delingId: id, ...bevestig }))).toEqual(['deling.mag-niet'])
    }
  })

  it('a share that was done stays as it was done, also straight in the database', async () => {
    const casusId = await maakCasus(w)
    const id = await gedeeld(casusId)
    expect(await codeVan(antwoord(id, 'kanPseudoniem', 'nee'))).toBe('deling.staat-vast')
    const verander = w.door.bezoek(w.als('raadsvrouw'), (b) =>
      b.tx
        .updateTable('delingen')
        .set({ categorieen: ['vraag', 'bsn'] })
        .where('id', '=', id)
        .execute(),
    )
    await expect(verander).rejects.toThrow('staat vast')
  })

  it('only who works on the case shares; the receiver cannot pass it on', async () => {
    const casusId = await maakCasus(w)
    await gedeeld(casusId)
    const door = {
      casusId,
      ontvangerOrganisatieId: w.org('uwv'),
      categorieen: ['vraag'],
      doel: 'UWV kan dan beslissen',
      tot: '2099-01-01',
    }
    expect(await codeVan(run('functionaris-duo', stelDelenVoor, door))).toBe('geen-recht')
    expect(await codeVan(run('buitenstaander', stelDelenVoor, door))).toBe('niet-gevonden')
    expect(await codeVan(run('raadsvrouw', stelDelenVoor, { ...door, tot: '2020-01-01' }))).toBe(
      'deling.voorstel-klopt-niet',
    )
  })

  it('INF-14 ends with the case, and by itself after its last day', async () => {
    const casusId = await maakCasus(w)
    const id = await gedeeld(casusId)
    await run('raadsvrouw', zetStap, { casusId, actie: 'trekIn', reden: 'dubbel gemaakt' })
    expect(await codeVan(run('functionaris-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    expect((await run('raadsvrouw', bekijkDeling, { delingId: id })).deling.status).toBe('ingetrokken')

    const ander = await maakCasus(w)
    const kort = await gedeeld(ander)
    w.klok.zet('2099-02-02')
    expect(await w.door.run(w.systeem('termijnen'), laatDelingenVerlopen, {})).toMatchObject({
      aantal: expect.any(Number),
    })
    w.klok.zet(null)
    expect((await run('raadsvrouw', bekijkDeling, { delingId: kort })).deling.status).toBe('verlopen')
  })

  it('a conflict of interest blocks, whatever the organisation may see', async () => {
    const casusId = await maakCasus(w)
    await gedeeld(casusId)
    await run('functionaris-duo', meldBelangenconflict, { casusId })
    expect(await codeVan(run('functionaris-duo', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    expect(await codeVan(run('raadsvrouw', meldBelangenconflict, { casusId }))).toBe(
      'casus.regisseur-draagt-eerst-over',
    )
  })
})

describe('break the glass', () => {
  it('opens a case of the own organisation for some hours, tells the casusregisseur, and is reviewed by another', async () => {
    const casusId = await maakCasus(w)
    const { nummer } = await run('raadsvrouw', bekijkCasus, { casusId })
    const nood = { nummer, reden: 'Ontruiming is morgen en de regisseur is ziek.', begrepen: true }
    expect(await codeVan(run('buitenstaander', openInNood, nood))).toBe('niet-gevonden')
    expect(await codeVan(run('raadsman', openInNood, { ...nood, reden: 'kort' }))).toBe('ongeldige-invoer')
    const { id } = await run('raadsman', openInNood, nood)
    const c = await run('raadsman', bekijkCasus, { casusId })
    expect([c.magWijzigen, c.vraag !== null]).toEqual([false, true])
    const bericht = await w.db.owner
      .selectFrom('berichten')
      .select('soort')
      .where('persoonId', '=', w.persoon('raadsvrouw'))
      .execute()
    expect(bericht.map((b) => b.soort)).toContain('noodtoegang')
    expect((await run('raadslieden-coordinator', listNoodtoegangen, {})).items[0]).toMatchObject({ id, oordeel: null })
    expect(await codeVan(run('leidinggevende', beoordeelNood, { noodtoegangId: id, oordeel: 'terecht' }))).toBe(
      'niet-gevonden',
    )
    await run('raadslieden-coordinator', beoordeelNood, { noodtoegangId: id, oordeel: 'terecht' })
    expect((await run('raadslieden-coordinator', listNoodtoegangen, {})).items[0]).toMatchObject({ oordeel: 'terecht' })
  })

  it('never for who has a conflict of interest, and nobody reviews her own', async () => {
    const casusId = await maakCasus(w)
    const { nummer } = await run('raadsvrouw', bekijkCasus, { casusId })
    await run('raadslieden-coordinator', meldBelangenconflict, { casusId, persoonId: w.persoon('raadsman') })
    const nood = { nummer, reden: 'Ontruiming is morgen en de regisseur is ziek.', begrepen: true }
    expect(await codeVan(run('raadsman', openInNood, nood))).toBe('niet-gevonden')
    const { id } = await run('raadslieden-coordinator', openInNood, nood)
    expect(
      await codeVan(run('raadslieden-coordinator', beoordeelNood, { noodtoegangId: id, oordeel: 'terecht' })),
    ).toBe('deling.nood-eigen')
  })
})

describe('pages and REST', () => {
  it('INF-03 walks from proposal to receipt in the browser, each way in explained, each page valid', async () => {
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    const nette = async (url: string) => {
      const r = await b.get(url)
      expect([url, r.statusCode]).toEqual([url, 200])
      expect([url, await htmlProblems(r.body)]).toEqual([url, []])
      return r.body
    }
    const vooraf = await nette(`/casussen/${casusId}/delen`)
    // INF-03
    for (const weg of ['De inwoner vroeg het zelf', 'Een ander meldde het', 'Een professional meldde het'])
      expect(vooraf).toContain(weg)
    const velden = {
      ontvangerOrganisatieId: w.org('duo'),
      categorieen: ['vraag', 'stappen'],
      doel: 'DUO kan dan beslissen over uitstel',
      tot: '2099-01-01',
    }
    const gepost = await b.post(`/casussen/${casusId}/delen`, { ...velden, ontvangerRol: 'maatwerkfunctionaris' })
    expect(gepost.statusCode).toBe(303)
    const pad = String(gepost.headers.location)
    expect(await nette(pad)).toContain('Kan het zonder herleidbare gegevens?')
    await b.post(`${pad}/antwoord`, { veld: 'kanPseudoniem', keuze: 'nee' })
    for (const [veld, keuze] of [
      ['acuutGevaar', 'nee'],
      ['ontvangerBetrokken', 'ja'],
      ['viaInwoner', 'nee'],
    ] as const) {
      await nette(pad)
      expect((await b.post(`${pad}/antwoord`, { veld, keuze })).statusCode).toBe(303)
    }
    expect(await nette(pad)).toContain('Ik vind geen wet die dit toestaat')
    await b.post(`${pad}/antwoord`, { veld: 'kanPseudoniem', keuze: 'ja' })
    expect(await nette(pad)).toContain('Dit ziet Dienst Uitvoering Onderwijs, precies zo')
    const deelPost = await b.post(`${pad}/verstrekking`, {
      noodzaak: 'Anders kan DUO niets.',
      inwonerGeinformeerd: 'ja',
      nietHerkenbaar: 'ja',
    })
    expect(deelPost.statusCode).toBe(303)
    expect(await nette(pad)).toContain('Bon D-')
    expect((await b.get(`/casussen/${casusId}`)).body).toContain('De vraag en het doel')
    await nette(`/casussen/${casusId}/delen`)
    await nette('/noodtoegang')
    const ander = await web.als('functionaris-duo')
    expect((await ander.get(`/casussen/${casusId}`)).statusCode).toBe(200)
    expect((await ander.get(pad)).statusCode).toBe(404)
  })

  it('REST: propose, answer, share, list, withdraw', async () => {
    const casusId = await maakCasus(w)
    const body = {
      casusId,
      ontvangerOrganisatieId: w.org('duo'),
      categorieen: ['vraag'],
      doel: 'DUO kan dan beslissen',
      tot: '2099-01-01',
    }
    const { id } = (await api.vraag('raadsvrouw', 'POST', '/delingen', body)).json()
    const vraag = await api.vraag('raadsvrouw', 'POST', `/delingen/${id}/antwoorden`, {
      veld: 'kanPseudoniem',
      keuze: 'ja',
    })
    expect(vraag.json().uitslag).toMatchObject({ soort: 'antwoord', uitkomst: 'alleen_pseudoniem' })
    expect((await api.vraag('raadsvrouw', 'POST', `/delingen/${id}/verstrekkingen`, bevestig)).statusCode).toBe(201)
    expect((await api.vraag('raadsvrouw', 'GET', `/delingen?casusId=${casusId}`)).json().items).toHaveLength(1)
    expect((await api.vraag('functionaris-duo', 'GET', `/delingen/${id}`)).statusCode).toBe(404)
    expect(
      (await api.vraag('raadsvrouw', 'POST', `/delingen/${id}/intrekkingen`, { reden: 'klaar' })).json().status,
    ).toBe('ingetrokken')
  })
})
