import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hersleutel } from '../../../scripts/kluis-hersleutel.ts'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import {
  blindIndex,
  destroyCaseKey,
  makeCaseKey,
  readCaseKey,
  rotateMaster,
  seal,
  unseal,
} from '../../platform/crypto.ts'
import { newId } from '../../platform/ids.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { isBsn } from '../casus/index.ts'
import { netteWaarde } from './kluis.rules.ts'
import { bewaarGegeven, verwijderGegeven, zetKluisAan } from './usecases/bewaar-gegeven.ts'
import { bekijkKluis, beslisKluisInzage, leesKluis, openKluis, zoekOpBsn } from './usecases/open-kluis.ts'

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
// Invented; passes the eleven-test.
const bsn = '999910012'
const doel = { doel: 'DUO kan de regeling alleen op naam zetten.' }
const noodzaak = 'nodig voor de regeling'
/** Opens with a purpose and reads. */
async function lees(wie: PersoonCode, casusId: string) {
  const { id } = await run(wie, openKluis, { casusId, ...doel })
  return (await run(wie, leesKluis, { casusId, inzageId: id })).gegevens
}
const zetAan = () => run('raadslieden-coordinator', zetKluisAan, { aan: true })

describe('the vault', () => {
  it('INF-12 is off by default: nobody has to know here who people are', async () => {
    const casusId = await maakCasus(w)
    expect(
      await codeVan(run('raadsvrouw', bewaarGegeven, { casusId, soort: 'naam', waarde: 'Iemand', noodzaak })),
    ).toBe('kluis.staat-uit')
    expect((await run('raadsvrouw', bekijkKluis, { casusId })).aan).toBe(false)
    expect(await codeVan(run('raadsvrouw', zetKluisAan, { aan: true }))).toBe('geen-recht')
  })

  it('keeps a value sealed: not in the database, the journal or the answer, and opens it only with a purpose', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    const marker = 'Zonnebloemstraat Zilverreiger'
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'adres', waarde: marker, noodzaak })
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'bsn', waarde: '9999.10.012', noodzaak })
    const open = await lees('raadsvrouw', casusId)
    expect(open.map((g) => g.waarde)).toEqual([marker, bsn])
    for (const tabel of ['kluisGegevens', 'journaal'] as const) {
      const tekst = JSON.stringify(
        await w.db.owner.selectFrom(tabel).selectAll().where('casusId', '=', casusId).execute(),
      )
      expect(tekst).not.toContain('Zilverreiger')
      expect(tekst).not.toContain(bsn)
    }
    expect(await codeVan(run('raadsvrouw', openKluis, { casusId, doel: 'zomaar' }))).toBe('ongeldige-invoer')
    expect((await run('raadsvrouw', bekijkKluis, { casusId })).inzagen[0]).toMatchObject(doel)
  })

  it('from outside the own organisation only when a second person agrees, and never by oneself', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'naam', waarde: 'Iemand', noodzaak })
    expect(await codeVan(run('functionaris-duo', openKluis, { casusId, ...doel }))).toBe('niet-gevonden')
    await w.db.owner
      .insertInto('casusToegang')
      .values({
        id: newId(),
        casusId,
        organisatieId: w.org('duo'),
        rol: 'maatwerkfunctionaris',
        categorieen: ['identiteit'],
        bron: 'deling',
        van: new Date(0),
      })
      .execute()
    const vraag = await run('functionaris-duo', openKluis, { casusId, ...doel })
    expect(vraag.status).toBe('gevraagd')
    expect(await codeVan(run('functionaris-duo', leesKluis, { casusId, inzageId: vraag.id }))).toBe('kluis.dicht')
    const { inzagen } = await run('raadsvrouw', bekijkKluis, { casusId })
    expect(
      await codeVan(run('functionaris-duo', beslisKluisInzage, { casusId, inzageId: inzagen[0]?.id, goed: true })),
    ).toBe('geen-recht')
    await run('raadsvrouw', beslisKluisInzage, { casusId, inzageId: inzagen[0]?.id, goed: true })
    expect(await lees('functionaris-duo', casusId)).toHaveLength(1)
    const eigen = w.db.owner
      .updateTable('kluisInzagen')
      .set({ tweedePersoonId: w.persoon('functionaris-duo') })
      .where('casusId', '=', casusId)
    await expect(eigen.execute()).rejects.toThrow('kluis_inzage_tweede')
  })

  it('INV-31 finds by BSN inside the own organisation only, and of a case one may not see no more than that there is one', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    const ander = '999910024'
    expect(isBsn(ander)).toBe(true)
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'bsn', waarde: ander, noodzaak })
    expect(await run('raadsvrouw', zoekOpBsn, { bsn: ander })).toEqual({ casusIds: [casusId], ookAndere: false })
    expect(await run('raadsman', zoekOpBsn, { bsn: ander })).toEqual({ casusIds: [], ookAndere: true })
    expect(await run('buitenstaander', zoekOpBsn, { bsn: ander })).toEqual({ casusIds: [], ookAndere: false })
    expect(await codeVan(run('raadsvrouw', zoekOpBsn, { bsn: '123456789' }))).toBe('kluis.geen-bsn')
  })

  it('when the key is gone, nobody reads it, in no copy of the database', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'naam', waarde: 'Iemand', noodzaak })
    destroyCaseKey('/tmp', casusId)
    expect(await codeVan(lees('raadsvrouw', casusId))).toBe('kluis.vernietigd')
  })

  it('pages and REST: valid, and what was typed is not shown again', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    const fout = await b.post(`/casussen/${casusId}/kluis`, { soort: 'bsn', waarde: '999999999', noodzaak })
    expect([fout.statusCode, fout.body.includes('999999999')]).toEqual([422, false])
    expect((await b.post(`/casussen/${casusId}/kluis`, { soort: 'bsn', waarde: bsn, noodzaak })).statusCode).toBe(303)
    const pagina = (await b.get(`/casussen/${casusId}/kluis`)).body
    expect([await htmlProblems(pagina), pagina.includes(bsn)]).toEqual([[], false])
    expect((await b.get(`/casussen/${casusId}`)).body).toContain('In de kluis: bsn.')
    const { gegevens } = (await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/kluis`)).json()
    await run('raadsvrouw', verwijderGegeven, { casusId, gegevenId: gegevens[0].id })
    expect((await run('raadsvrouw', bekijkKluis, { casusId })).gegevens).toEqual([])
    // Opening on the screen: a purpose, then a page of fifteen minutes for this person only; nothing of it is kept.
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'naam', waarde: 'Zilverreiger', noodzaak })
    expect((await b.post(`/casussen/${casusId}/kluis/inzagen`, { doel: 'kort' })).statusCode).toBe(422)
    const open = await b.post(`/casussen/${casusId}/kluis/inzagen`, { ...doel, _sleutel: newId() })
    const adres = String(open.headers.location)
    const gelezen = (await b.get(adres)).body
    expect([await htmlProblems(gelezen), gelezen.includes('Zilverreiger')]).toEqual([[], true])
    const kopie = { 'idempotency-key': newId() }
    expect((await api.vraag('raadsvrouw', 'GET', adres, undefined, kopie)).body).toContain('Zilverreiger')
    const bewaard = await w.db.owner.selectFrom('idempotentie').selectAll().execute()
    expect([bewaard.length > 0, JSON.stringify(bewaard).includes('Zilverreiger')]).toEqual([true, false])
    expect((await (await web.als('raadslieden-coordinator')).get(adres)).statusCode).not.toBe(200)
    await w.db.owner
      .updateTable('kluisInzagen')
      .set({ geldigTot: new Date(Date.now() - 1000) })
      .where('casusId', '=', casusId)
      .execute()
    expect((await b.get(adres)).statusCode).toBe(403)
    expect((await api.vraag('buitenstaander', 'POST', `/casussen/${casusId}/kluis/inzagen`, doel)).statusCode).toBe(404)
  })
})

describe('the page of the organisation', () => {
  it('INV-31 finds a case by number without the number in an address or page; the beheerder puts the vault on and off', async () => {
    const beheer = await web.als('raadslieden-coordinator')
    expect((await beheer.post('/kluis/instelling', {})).statusCode).toBe(303)
    expect(await beheer.get('/kluis').then((r) => htmlProblems(r.body))).toEqual([])
    expect((await beheer.post('/kluis/instelling', { aan: 'ja' })).statusCode).toBe(303)
    expect((await api.vraag('raadsvrouw', 'GET', '/kluisinstelling')).json()).toEqual({
      aan: true,
      magZetten: false,
      magZoeken: true,
    })
    const casusId = await maakCasus(w)
    const nummer = '999990007'
    expect(isBsn(nummer)).toBe(true)
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'bsn', waarde: nummer, noodzaak })
    const b = await web.als('raadsvrouw')
    const fout = await b.post('/kluis/zoekvraag', { bsn: '999990008' })
    expect([fout.statusCode, fout.body.includes('999990008')]).toEqual([422, false])
    const r = await b.post('/kluis/zoekvraag', { bsn: nummer })
    expect(r.headers.location).toBe(`/kluis?gevonden=${casusId}`)
    const pagina = (await b.get(String(r.headers.location))).body
    expect([await htmlProblems(pagina), pagina.includes(`/casussen/${casusId}`)]).toEqual([[], true])
    const ander = await (await web.als('raadsman')).post('/kluis/zoekvraag', { bsn: nummer })
    expect(ander.headers.location).toBe('/kluis?gevonden=&ook=ja')
  })
})

describe('keys', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kluis-'))
  afterAll(() => rmSync(dir, { recursive: true }))
  const meester = Buffer.alloc(32, 1)

  it('what is sealed opens only with the same key, place and bits', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (tekst, i) => {
        const key = Buffer.alloc(32, 9)
        const dicht = seal(key, Buffer.from(tekst), 'hier')
        const stuk = Buffer.from(dicht)
        stuk[i % stuk.length] = (stuk[i % stuk.length] ?? 0) ^ 1
        expect(unseal(key, dicht, 'hier').toString()).toBe(tekst)
        expect(() => unseal(key, dicht, 'daar')).toThrow()
        expect(() => unseal(key, stuk, 'hier')).toThrow()
      }),
    )
  })

  it('a case key is made once, survives the change of the master key, and never lies bare on disk', () => {
    const casusId = newId()
    const key = makeCaseKey(dir, meester, casusId)
    expect(makeCaseKey(dir, meester, casusId)).toEqual(key)
    const nieuw = Buffer.alloc(32, 2)
    expect(rotateMaster(dir, meester, nieuw)).toBe(1)
    expect(readCaseKey(dir, nieuw, casusId)).toEqual(key)
    expect(() => readCaseKey(dir, meester, casusId)).toThrow()
    const files = readdirSync(path.join(dir, 'kluis'))
    expect(files.some((f) => readFileSync(path.join(dir, 'kluis', f)).includes(key))).toBe(false)
    destroyCaseKey(dir, casusId)
    expect(readCaseKey(dir, nieuw, casusId)).toBeNull()
  })

  it('after the change of the master key the vault opens and the number is found again', async () => {
    await zetAan()
    const casusId = await maakCasus(w)
    const nummer = '999910036'
    expect(isBsn(nummer)).toBe(true)
    await run('raadsvrouw', bewaarGegeven, { casusId, soort: 'bsn', waarde: nummer, noodzaak })
    const [oud, nieuw] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)]
    await w.db.owner.deleteFrom('kluisGegevens').where('casusId', '!=', casusId).execute()
    const map = mkdtempSync(path.join(tmpdir(), 'kluis-'))
    cpSync(path.join('/tmp', 'kluis', `${casusId}.sleutel`), path.join(map, 'kluis', `${casusId}.sleutel`))
    expect(await hersleutel(w.db.owner, map, oud, nieuw)).toBe(1)
    const rij = await w.db.owner
      .selectFrom('kluisGegevens')
      .selectAll()
      .where('casusId', '=', casusId)
      .executeTakeFirstOrThrow()
    expect(rij.blind).toEqual(blindIndex(nieuw, w.org('demo-raadslieden'), nummer))
    const key = readCaseKey(map, nieuw, casusId)
    expect(key && unseal(key, rij.geheim, `${casusId}:${rij.id}`).toString()).toBe(nummer)
    rmSync(map, { recursive: true })
  })

  it('the blind index differs per organisation and not per way of typing', () => {
    const i = (org: string, nr: string) => blindIndex(meester, org, netteWaarde('bsn', nr)).toString('hex')
    expect(i('a', '999910012')).toBe(i('a', ' 9999.10.012'))
    expect(i('a', '999910012')).not.toBe(i('b', '999910012'))
  })

  it('the eleven-test knows a BSN from any other nine digits', () => {
    expect(['999910012', '999910024'].every(isBsn)).toBe(true)
    expect(['123456789', '000000000', '12345678', 'abcdefghi'].some(isBsn)).toBe(false)
  })
})
