import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApi, maakWeb } from './support/web.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'

describe('the small world of the tests', () => {
  let wereld: Wereld
  beforeAll(async () => {
    wereld = await maakWereld()
  })
  afterAll(() => wereld.drop())

  it('signs on each person with the roles of the own organisation', async () => {
    const actor = await wereld.door.bezoek(wereld.als('raadsvrouw'), async (b) => b.actor)
    expect(actor.rollen).toEqual(['professional', 'casusregisseur'])
    expect(actor.organisatieId).toBe(wereld.org('demo-raadslieden'))
  })

  it('serves pages to a session and the API to a bearer', async () => {
    const web = await maakWeb(wereld)
    const page = await (await web.als('raadsvrouw')).get('/')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Raadsvrouw')
    const api = await maakApi(wereld)
    expect((await api.vraag('raadsvrouw', 'GET', '/zoeken?q=x')).statusCode).toBe(200)
    await web.close()
    await api.close()
  })
})
