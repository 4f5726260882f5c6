import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { aanmelding, maakAanmelding, maakAfgerond } from '../../../test/support/loket.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'

let w: Wereld
let api: Api
let web: Web
beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
  web = await maakWeb(w)
})
afterAll(async () => {
  await api.close()
  await web.close()
  await w.drop()
})

describe('the API of the desk', () => {
  it('LMM-01 from submission to assignment, each refusal naming what is missing', async () => {
    const casusId = await maakCasus(w)
    const leeg = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/aanmeldingen`, {})
    expect(leeg.statusCode).toBe(409)
    expect(leeg.json().ontbreekt.length).toBe(3)
    const r = await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/aanmeldingen`, aanmelding)
    expect(r.statusCode).toBe(201)
    const loket = await api.vraag('coordinator', 'GET', '/loket')
    const rij = loket.json().inbox.find((x: { casusId: string }) => x.casusId === casusId)
    const body = { regievoerderId: w.persoon('regievoerder') }
    const zonder = await api.vraag('coordinator', 'PUT', `/casussen/${casusId}/regievoerder`, body)
    expect(zonder.statusCode).toBe(428)
    const toe = await api.vraag('coordinator', 'PUT', `/casussen/${casusId}/regievoerder`, body, {
      'if-match': `"${rij.version}"`,
    })
    expect(toe.statusCode).toBe(200)
    const stand = await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/loket`)
    expect(stand.json().toewijzingen).toHaveLength(1)
  })
})

describe('the pages of the desk', () => {
  it('LMM-22 the professional submits on one page and sees how it stands, without a phone call', async () => {
    const casusId = await maakCasus(w)
    const raadsvrouw = await web.als('raadsvrouw')
    const vorm = await raadsvrouw.get(`/casussen/${casusId}/indienen`)
    expect(vorm.statusCode).toBe(200)
    expect((vorm.body.match(/required/g) ?? []).length).toBeLessThanOrEqual(5)
    const fout = await raadsvrouw.post(`/casussen/${casusId}/indienen`, {})
    expect(fout.statusCode).toBe(409)
    expect(fout.body).toContain('Verklaar dat lokaal en regionaal alles is gedaan')
    const { lokaalAllesGedaan: _, ...tekst } = aanmelding
    const goed = await raadsvrouw.post(`/casussen/${casusId}/indienen`, { ...tekst, lokaalAllesGedaan: 'on' })
    expect(goed.statusCode).toBe(303)
    const stand = await raadsvrouw.get(`/casussen/${casusId}/loket`)
    expect(stand.body).toContain('wacht op een regievoerder')
  })

  it('the coordinator assigns from the inbox; the phone screen opens for the regievoerder only', async () => {
    const casusId = await maakAanmelding(w)
    const coordinator = await web.als('coordinator')
    expect((await coordinator.get('/loket')).body).toContain(`/loket/casussen/${casusId}/regievoerder`)
    const toe = await coordinator.post(`/loket/casussen/${casusId}/regievoerder`, {
      regievoerderId: w.persoon('regievoerder'),
    })
    expect(toe.statusCode).toBe(303)
    const regievoerder = await web.als('regievoerder')
    expect((await regievoerder.get('/loket')).body).toContain('Jouw casussen')
    expect((await regievoerder.get('/loket/telefoon')).statusCode).toBe(200)
    expect((await (await web.als('raadsvrouw')).get('/loket')).statusCode).toBe(403)
    const gebeld = await regievoerder.post('/loket/telefoon', {
      organisatieId: w.org('GM0141'),
      naam: 'Nora de Beller',
      email: 'nora@almelo.example',
      situatie: 'Er is iets.',
    })
    expect(gebeld.headers.location).toMatch(/indienen$/)
  })

  it('LMM-18 looking back and the experience have their own page', async () => {
    const casusId = await maakAfgerond(w)
    const raadsvrouw = await web.als('raadsvrouw')
    const pagina = await raadsvrouw.get(`/casussen/${casusId}/nabespreking`)
    expect(pagina.body).toContain('Hoe was het LMM voor jou?')
    const na = await raadsvrouw.post(`/casussen/${casusId}/nabespreking`, {
      leerpunten: '- Bel eerder.\n- Vraag door.',
    })
    expect(na.statusCode).toBe(303)
    const ervaring = { laagdrempelig: '5', toegankelijk: '5', steun: '4' }
    expect((await raadsvrouw.post(`/casussen/${casusId}/ervaring`, ervaring)).statusCode).toBe(303)
    const stand = await raadsvrouw.get(`/casussen/${casusId}/loket`)
    expect(stand.body).toContain('Vraag door.')
    expect(stand.body).toContain('binnen een maand')
  })
})
