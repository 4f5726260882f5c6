import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import type { UseCase } from '../../platform/usecase.ts'
import {
  beantwoordDialoogpunt,
  bekijkDialoog,
  brengDialoogpuntIn,
  maakDialoogdossier,
} from './usecases/voer-dialoog.ts'

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
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const punt = {
  punt: 'Ik deelde na overleg, en de klacht ging over de toewijzing.',
  domein: 'toeleiding',
  nietHerkenbaar: true,
}

describe('the file for the conversation with professional bodies', () => {
  it('INF-18 keeps what professionals run into, per scope of tuchtrecht, and what a body answered', async () => {
    const { id } = await run('raadsvrouw', brengDialoogpuntIn, punt)
    expect((await run('wijkteam', bekijkDialoog, {})).items[0]).toMatchObject({ domein: 'toeleiding', antwoord: null })
    const antwoord = { dialoogpuntId: id, metWie: 'een beroepsvereniging', antwoord: 'Toeleiding is aan het college.' }
    expect(await codeVan(run('raadsvrouw', beantwoordDialoogpunt, antwoord))).toBe('geen-recht')
    await run('jurist', beantwoordDialoogpunt, antwoord)
    const { items } = await run('fg', bekijkDialoog, {})
    expect(items[0]).toMatchObject({ metWie: antwoord.metWie, antwoord: antwoord.antwoord, version: 2 })
    const pdf = await run('jurist', maakDialoogdossier, {})
    expect(Buffer.from(pdf.inhoud).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('INF-18 holds nothing of a household, and says no number below five', async () => {
    expect(await codeVan(run('raadsvrouw', brengDialoogpuntIn, { ...punt, punt: 'Over 999910012' }))).toBe(
      'ongeldige-invoer',
    )
    expect(await codeVan(run('raadsvrouw', brengDialoogpuntIn, { ...punt, nietHerkenbaar: false }))).toBe(
      'ongeldige-invoer',
    )
    expect(await codeVan(run('buitenstaander', bekijkDialoog, {}))).toBe('gelukt')
    const tel = async () => {
      const { afwegingen, tuchtklachten } = await run('jurist', bekijkDialoog, {})
      return [afwegingen, tuchtklachten]
    }
    const regel = () => ({
      op: new Date(),
      persoonId: w.persoon('raadsvrouw'),
      handeling: 'casus.stelAfwegingVast',
      activiteit: 'casus-behandelen',
      feit: 'AfwegingVastgesteld',
      inzage: false,
      spoor: newId(),
    })
    await w.db.owner.insertInto('journaal').values([1, 2, 3, 4].map(regel)).execute()
    expect(await tel()).toEqual([null, null])
    await w.db.owner.insertInto('journaal').values(regel()).execute()
    expect(await tel()).toEqual([5, null])
  })

  it('the page is valid for who asks and who answers, and REST does the same', async () => {
    const b = await web.als('raadsvrouw')
    expect((await b.post('/tuchtrecht', { punt: '' })).statusCode).toBe(422)
    expect((await b.post('/tuchtrecht', { ...punt, nietHerkenbaar: 'ja' })).statusCode).toBe(303)
    const jurist = await web.als('jurist')
    const pagina = (await jurist.get('/tuchtrecht')).body
    expect(await htmlProblems(pagina)).toEqual([])
    const actie = /action="([^"]+antwoord)"/.exec(pagina)?.[1] ?? ''
    expect((await jurist.post(actie, { metWie: 'een vereniging', antwoord: 'Dat bespreken we.' })).statusCode).toBe(303)
    expect((await b.get('/tuchtrecht')).body).toContain('Dat bespreken we.')
    expect((await b.get('/tuchtrecht/dossier')).headers['content-type']).toBe('application/pdf')
    const r = await api.vraag('raadsvrouw', 'POST', '/dialoogpunten', punt)
    expect(r.statusCode).toBe(201)
    const gegeven = { metWie: 'x', antwoord: 'y' }
    const pad = `/dialoogpunten/${r.json().id}/antwoorden`
    expect((await api.vraag('jurist', 'POST', pad, gegeven)).statusCode).toBe(200)
    expect((await api.vraag('fg', 'GET', '/dialoogpunten')).json().items.length).toBeGreaterThan(1)
  })
})
