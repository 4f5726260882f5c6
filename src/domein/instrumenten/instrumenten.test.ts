import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instrumenten, statusOp } from '../../../seed/data/instrumenten.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { falseClaims } from '../../../test/support/taal.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { geldendeInstrumenten, richtInstrumentenIn } from './index.ts'
import { isTeGebruiken, periodeOp } from './instrumenten.rules.ts'
import { InstrumentStatus } from './instrumenten.schema.ts'
import { statusUitleg } from './instrumenten.texts.ts'
import { bekijkInstrument } from './usecases/bekijk-instrument.ts'
import { listAlleInstrumenten } from './usecases/list-instrumenten.ts'
import { zetInstrumentstatus } from './usecases/zet-instrumentstatus.ts'

let w: Wereld
let web: Web
let api: Api
let iemand: Bezoeker
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  await w.door.run(w.systeem('inrichting'), richtInstrumentenIn, { rijen: instrumenten })
  iemand = await web.als('raadsvrouw')
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const tekst = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('GEN-18 GEN-21 the catalogue of instruments by date', () => {
  it('holds every instrument with the status of that day', async () => {
    for (const dag of ['2019-06-01', '2022-01-01', '2022-12-01', '2026-11-25']) {
      const { items } = await w.door.run(w.als('fg'), listAlleInstrumenten, { datum: dag })
      expect(items).toHaveLength(instrumenten.length)
      for (const i of instrumenten)
        expect([i.id, items.find((x) => x.sleutel === i.id)?.status]).toEqual([i.id, statusOp(i, dag)?.status ?? null])
    }
  })
  it('loading again adds nothing', async () => {
    const tel = async () => (await w.db.owner.selectFrom('instrumentStatussen').select('nr').execute()).length
    const voor = await tel()
    await w.door.run(w.systeem('inrichting'), richtInstrumentenIn, { rijen: instrumenten })
    expect(await tel()).toBe(voor)
    await expect(w.door.run(w.als('jurist'), richtInstrumentenIn, { rijen: [] })).rejects.toMatchObject({
      code: 'geen-recht',
    })
  })
  it('the last period that has started counts, whatever the order', () => {
    const p = [{ vanaf: '2022-01-01' }, { vanaf: '2019-01-01' }]
    expect([periodeOp(p, '2018-01-01'), periodeOp(p, '2020-01-01'), periodeOp(p, '2022-01-01')]).toEqual([
      null,
      p[1],
      p[0],
    ])
  })
})

describe('INV-19 AFW-14 GEN-18 nothing that is not in force is shown as a power', () => {
  const dagen = ['2019-06-01', '2022-03-22', '2022-03-23', '2026-11-25', '2030-01-01']
  it.each(dagen)('on %s every page says what the instrument is that day', async (dag) => {
    w.klok.zet(dag)
    for (const i of instrumenten) {
      const page = await iemand.get(`/instrumenten/${i.id}`)
      const t = tekst(page.body)
      const status = statusOp(i, dag)?.status ?? null
      if (status !== null) expect(t, `${i.id} ${dag}`).toContain(statusUitleg[status])
      expect(t.includes(statusUitleg.geldend), `${i.id} ${dag}`).toBe(status === 'geldend')
      if (!isTeGebruiken(status)) expect(page.body, i.id).toContain('melding--nee')
    }
    w.klok.zet(null)
  })
  it('no status text but the ones in force invites to use it', () => {
    for (const s of InstrumentStatus.options) {
      expect(falseClaims(statusUitleg[s])).toEqual([])
      expect(/kun je nu gebruiken/.test(statusUitleg[s])).toBe(s === 'geldend')
    }
  })
  it('the dropped powers stand there as dropped, with what came instead', async () => {
    for (const sleutel of ['time-outbevoegdheid', 'afwijkingsbevoegdheid', 'afstemmingsbepaling']) {
      const i = await w.door.run(w.als('raadsvrouw'), bekijkInstrument, { sleutel })
      expect([i.status, i.basisSoort]).toEqual(['niet_ingevoerd', 'geen'])
      expect(i.inPlaatsDaarvan.length).toBeGreaterThan(0)
      expect((await iemand.get(`/zoeken?q=${encodeURIComponent(i.naam.split(' ').at(-1) ?? '')}`)).body).toContain(
        statusUitleg.niet_ingevoerd,
      )
    }
  })
  it('the list and an entry are sound HTML', async () => {
    for (const url of [
      '/instrumenten',
      '/instrumenten?datum=2020-01-01',
      '/instrumenten/wams',
      '/instrumenten?datum=onzin',
    ])
      expect(await htmlProblems((await iemand.get(url)).body)).toEqual([])
  })
})

describe('INV-33 a law counts from the day an administrator says so, with a source', () => {
  const nieuw = {
    status: 'geldend',
    vanaf: '2027-01-01',
    vanafZeker: true,
    toelichting: 'In werking getreden.',
    bron: 'Staatsblad',
  }
  it('is not in force before, and is from that day on', async () => {
    await expect(
      w.door.run(w.als('raadsvrouw'), zetInstrumentstatus, { sleutel: 'wams', ...nieuw }),
    ).rejects.toMatchObject({ code: 'geen-recht' })
    const page = await (await web.als('platformbeheerder')).post('/instrumenten/wams', {
      ...nieuw,
      vanafZeker: 'ja',
      _versie: '1',
    })
    expect(page.statusCode).toBe(303)
    const op = (dag: string) =>
      w.door.bezoek(w.als('fg'), async (b) => (await geldendeInstrumenten(b.tx, dag)).has('wams'))
    expect([await op('2026-12-31'), await op('2027-01-01')]).toEqual([false, true])
  })
  it('a status needs a source, and stays once recorded', async () => {
    await expect(
      w.door.run(w.als('jurist'), zetInstrumentstatus, { sleutel: 'wams', ...nieuw, bron: '' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    await expect(w.db.owner.deleteFrom('instrumentStatussen').execute()).rejects.toThrow(/alleen toevoegen/)
  })
  it('REST asks for the version that was read', async () => {
    const { etag } = (await api.vraag('fg', 'GET', '/instrumenten/wams?datum=2027-01-02')).headers
    expect(etag).toBe('"2"')
    expect((await api.vraag('jurist', 'POST', '/instrumenten/wams/statussen', nieuw)).statusCode).toBe(428)
    const lijst = await api.vraag('fg', 'GET', '/instrumenten?datum=2027-01-02')
    expect(lijst.json().items.find((i: { sleutel: string }) => i.sleutel === 'wams').status).toBe('geldend')
  })
})
