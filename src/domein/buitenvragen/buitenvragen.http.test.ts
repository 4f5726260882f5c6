import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { hashToken } from '../../platform/session.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { zetStap } from '../casus/index.ts'
import { beantwoordBuitenvraag, leesBuitenvraag } from './usecases/beantwoord-buitenvraag.ts'
import { bekijkBuitenvragen, stelBuitenvraag, trekBuitenvraagIn } from './usecases/stel-buitenvraag.ts'

let w: Wereld
let web: Web
let api: Api
const logs: string[] = []
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w, { write: (l) => logs.push(l) })
  api = await maakApi(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const buiten = <R>(u: UseCase<R>, input: object) => w.door.run(w.systeem('buitenstaander'), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const vraag = {
  aan: 'de verhuurder',
  vraag: 'Kan de ontruiming twee weken wachten?',
  doel: 'tijd winnen voor een regeling',
  nietHerkenbaar: true,
}
const situatie = 'Zilverreiger wordt uitgezet.'
async function metLink(extra: object = {}) {
  const casusId = await maakCasus(w, { situatie })
  const { id, link } = await run('raadsvrouw', stelBuitenvraag, { casusId, ...vraag, ...extra })
  return { casusId, id, link, sleutel: new URL(link).searchParams.get('sleutel') ?? '' }
}

describe('a question by a secure link', () => {
  it('INF-14 shows the preview and nothing of the case; several answers arrive, the same words twice are one', async () => {
    const { casusId, id, sleutel } = await metLink({ toelichting: 'Er komt een regeling.' })
    const beeld = await buiten(leesBuitenvraag, { sleutel })
    expect(beeld).toMatchObject({ aan: vraag.aan, vraag: vraag.vraag, toelichting: 'Er komt een regeling.', aantal: 0 })
    expect(JSON.stringify(beeld)).not.toMatch(/Zilverreiger|tijd winnen|MP-/)
    for (const tekst of ['Ja, dat kan.', 'Ja, dat kan.', 'Nog iets: graag voor vrijdag.'])
      await buiten(beantwoordBuitenvraag, { sleutel, van: 'beheerder', tekst })
    const { items } = await run('raadsvrouw', bekijkBuitenvragen, { casusId })
    expect(items[0]?.antwoorden.map((a) => a.tekst)).toEqual(['Ja, dat kan.', 'Nog iets: graag voor vrijdag.'])
    const bericht = await w.db.owner.selectFrom('berichten').selectAll().where('soort', '=', 'buitenantwoord').execute()
    expect([bericht.length > 0, JSON.stringify(bericht).includes('Ja, dat')]).toEqual([true, false])
    const regels = await w.db.owner.selectFrom('journaal').selectAll().where('objectId', '=', id).execute()
    expect(regels.map((r) => [r.feit, r.systeem])).toEqual(
      expect.arrayContaining([
        ['BuitenvraagGelezen', 'buitenstaander'],
        ['BuitenvraagBeantwoord', 'buitenstaander'],
      ]),
    )
  })

  it('withdrawn, expired, of a closed case and made up all look the same', async () => {
    const a = await metLink()
    await run('raadsvrouw', trekBuitenvraagIn, { casusId: a.casusId, buitenvraagId: a.id })
    expect((await run('raadsvrouw', bekijkBuitenvragen, { casusId: a.casusId })).items[0]?.stand).toBe('ingetrokken')
    const b = await metLink()
    await w.db.owner
      .updateTable('buitenvragen')
      .set({ gemaaktOp: new Date(Date.now() - 9_000), verlooptOp: new Date(Date.now() - 1000) })
      .where('id', '=', b.id)
      .execute()
    const c = await metLink()
    await run('raadsvrouw', zetStap, { casusId: c.casusId, actie: 'trekIn', reden: 'niet nodig' })
    for (const sleutel of [a.sleutel, b.sleutel, c.sleutel, 'x'.repeat(43)]) {
      expect(await codeVan(buiten(leesBuitenvraag, { sleutel }))).toBe('buitenvragen.dicht')
      expect(await codeVan(buiten(beantwoordBuitenvraag, { sleutel, van: 'x', tekst: 'x' }))).toBe('buitenvragen.dicht')
    }
    const d = await metLink()
    const antwoord = (n: number) =>
      codeVan(buiten(beantwoordBuitenvraag, { sleutel: d.sleutel, van: 'x', tekst: `antwoord ${n}` }))
    for (let n = 0; n < 20; n++) expect(await antwoord(n)).toBe('gelukt')
    expect(await antwoord(20)).toBe('buitenvragen.vol')
  })

  it('asks for a check on who can be recognised; a stranger to the case cannot ask, and nobody who is logged in uses a link', async () => {
    const casusId = await maakCasus(w)
    const code = (wie: PersoonCode, anders: object) =>
      codeVan(run(wie, stelBuitenvraag, { casusId, ...vraag, ...anders }))
    expect(await code('raadsvrouw', { nietHerkenbaar: false })).toBe('ongeldige-invoer')
    expect(await code('raadsvrouw', { dagen: 61 })).toBe('ongeldige-invoer')
    expect(await code('raadsvrouw', { vraag: 'Over 999910012' })).toBe('ongeldige-invoer')
    expect(await code('buitenstaander', {})).toBe('niet-gevonden')
    const { sleutel } = await metLink()
    expect(await codeVan(run('raadsvrouw', leesBuitenvraag, { sleutel }))).toBe('buitenvragen.dicht')
    // The second net: the application itself cannot read the hash, nor look through the function without being the task.
    const hash = w.door.bezoek(w.als('raadsvrouw'), (b) =>
      b.tx.selectFrom('buitenvragen').select('sleutelHash').execute(),
    )
    await expect(hash).rejects.toMatchObject({ code: '42501' })
  })

  it('INF-12 the key of the link is nowhere: not in the database, also not with an Idempotency-Key, nor in the log', async () => {
    const casusId = await maakCasus(w)
    const r = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/buitenvragen`, vraag)
    expect(r.statusCode).toBe(201)
    const sleutel = new URL(r.json().link).searchParams.get('sleutel') ?? ''
    expect(sleutel).toMatch(/^[\w-]{43}$/)
    await web.app.inject({ url: `/antwoord/begin?sleutel=${sleutel}` })
    await web.app.inject({ url: '/antwoord', cookies: { mwp_antwoord: sleutel } })
    for (const t of ['idempotentie', 'journaal', 'buitenvragen', 'berichten'] as const)
      expect(JSON.stringify(await w.db.owner.selectFrom(t).selectAll().execute())).not.toContain(sleutel)
    const rij = await w.db.owner
      .selectFrom('buitenvragen')
      .select('sleutelHash')
      .where('casusId', '=', casusId)
      .execute()
    expect(rij[0]?.sleutelHash).toEqual(hashToken(sleutel))
    expect([logs.length > 2, logs.some((l) => l.includes(sleutel))]).toEqual([true, false])
  })
})

describe('page and REST', () => {
  it('from question to answer in the browser, with the key in no address after the first', async () => {
    const casusId = await maakCasus(w, { situatie })
    const pad = `/casussen/${casusId}/buitenvragen`
    const b = await web.als('raadsvrouw')
    expect((await b.post(pad, { ...vraag, nietHerkenbaar: '' })).statusCode).toBe(422)
    const gemaakt = await b.post(pad, { ...vraag, nietHerkenbaar: 'ja', dagen: '7' })
    const melding = gemaakt.cookies.find((c) => c.name === 'mwp_melding')?.value ?? ''
    const link = /https?:\S+/.exec(Buffer.from(melding, 'base64url').toString())?.[0] ?? ''
    const begin = await web.app.inject({ url: link.replace('http://maatwerkpad.example', '') })
    expect([begin.statusCode, begin.headers.location, begin.headers['referrer-policy']]).toEqual([
      303,
      '/antwoord',
      'no-referrer',
    ])
    const koek = begin.cookies.find((c) => c.name === 'mwp_antwoord')
    expect(koek).toMatchObject({ httpOnly: true, path: '/antwoord', sameSite: 'Lax' })
    const cookies = { mwp_antwoord: koek?.value ?? '' }
    const pagina = await web.app.inject({ url: '/antwoord', cookies })
    expect([pagina.statusCode, await htmlProblems(pagina.body)]).toEqual([200, []])
    expect(pagina.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    expect(pagina.body).toContain(vraag.vraag)
    expect(pagina.body).not.toMatch(/Zilverreiger|MP-\d|Mijn werk|raadsvrouw/i)
    expect(pagina.body).not.toContain(koek?.value)
    const stuur = (velden: Record<string, string>, headers = {}) =>
      web.app.inject({
        method: 'POST',
        url: '/antwoord',
        cookies,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(velden).toString(),
      })
    expect((await stuur({ van: 'beheerder', tekst: '' })).statusCode).toBe(422)
    expect((await stuur({ van: 'x', tekst: 'y' }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await stuur({ van: 'beheerder', tekst: 'Dat kan.' })).statusCode).toBe(303)
    const na = (await b.get(pad)).body
    expect([na.includes('Dat kan.'), await htmlProblems(na)]).toEqual([true, []])
    expect((await b.get(`/casussen/${casusId}`)).body).toContain('Gesteld: 1. Antwoorden: 1.')
    expect((await web.app.inject({ url: '/antwoord' })).statusCode).toBe(404)
    expect((await web.app.inject({ url: '/antwoord/begin?sleutel=kort' })).statusCode).toBe(404)
  })

  it('the same over REST without a token of a person; guessing is slowed down', async () => {
    const { sleutel, casusId, id } = await metLink()
    const post = (url: string, payload: object) => web.app.inject({ method: 'POST', url: `/api/v1${url}`, payload })
    const gelezen = await post('/antwoordlinks/vragen', { sleutel })
    expect([gelezen.statusCode, gelezen.json().vraag, 'casusId' in gelezen.json()]).toEqual([200, vraag.vraag, false])
    expect((await post('/antwoordlinks/antwoorden', { sleutel, van: 'x', tekst: 'via REST' })).statusCode).toBe(201)
    expect((await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/buitenvragen`)).body).toContain('via REST')
    const weg = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/buitenvragen/${id}/intrekkingen`)
    expect(weg.statusCode).toBe(200)
    const codes: number[] = []
    for (let n = 0; n < 25; n++) codes.push((await post('/antwoordlinks/vragen', { sleutel })).statusCode)
    expect([codes[0], codes.at(-1)]).toEqual([404, 429])
  })
})
