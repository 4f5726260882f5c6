import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { loadConfig } from '../../platform/config.ts'
import { destroyCaseKey } from '../../platform/crypto.ts'
import { createDoor } from '../../platform/door.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { clamd } from '../../platform/virus-scan.ts'
import { geefToegang, zetStap } from '../casus/index.ts'
import { ruimKluisOp } from '../kluis/index.ts'
import { maxBytes, soortVan } from './documenten.rules.ts'
import { bekijkDocumenten, haalBestand, toonBestand } from './usecases/bekijk-documenten.ts'
import { stelDocumentVast, verwijderDocument, voegDocumentToe, voegVersieToe } from './usecases/voeg-document-toe.ts'

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
const merk = 'Besluit over de toeslag van Zilverreiger'
const b64 = (s: string | Uint8Array) => Buffer.from(s).toString('base64')
const pdf = b64(`%PDF-1.7 ${merk}`)
const stuk = { titel: 'Besluit over de toeslag', bestand: pdf, zonderZorg: true }
const leesbaar = (casusId: string, org: 'duo' | 'cak', categorieen: ('vraag' | 'documenten')[]) =>
  w.door.bezoek(w.als('raadsvrouw'), (b) =>
    geefToegang(b.tx, { casusId, organisatieId: w.org(org), categorieen, bron: 'deling', van: b.now }),
  )

describe('the kind of a file', () => {
  it('follows from its first bytes, never from a name', () => {
    expect(soortVan(Buffer.from('%PDF-1.7'))).toBe('pdf')
    expect(soortVan(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('png')
    expect(soortVan(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg')
    expect(soortVan(Buffer.from('<svg onload="x()"/> gewoon tekst é'))).toBe('tekst')
    for (const fout of ['PK\u0003\u0004zip', 'MZ\u0000\u0001', '\u007fELF', ''])
      expect(soortVan(Buffer.from(fout))).toBeNull()
    expect(soortVan(Buffer.from([0xc3, 0x28]))).toBeNull()
  })
})

describe('documents on a case', () => {
  it('INF-12 lie sealed: not in a row, the journal or an answer, and say that nobody scanned them', async () => {
    const casusId = await maakCasus(w)
    const { id } = await run('raadsvrouw', voegDocumentToe, { casusId, ...stuk })
    const { items, scanner } = await run('raadsvrouw', bekijkDocumenten, { casusId })
    expect([scanner, items[0]?.versies[0]]).toMatchObject([false, { soort: 'pdf', scan: 'niet_gescand', nummer: 1 }])
    const versieId = items[0]?.versies[0]?.id
    const terug = await run('raadsvrouw', haalBestand, { casusId, documentId: id, versieId })
    expect(Buffer.from(terug.inhoud).toString('base64')).toBe(pdf)
    const rijen = await w.db.owner.selectFrom('documentVersies').selectAll().where('casusId', '=', casusId).execute()
    expect(rijen[0]?.geheim.includes('Zilverreiger')).toBe(false)
    const regels = await w.db.owner.selectFrom('journaal').selectAll().where('casusId', '=', casusId).execute()
    expect(regels.map((r) => r.feit)).toEqual(expect.arrayContaining(['DocumentToegevoegd', 'DocumentGedownload']))
    expect(JSON.stringify(regels)).not.toContain('toeslag')
    destroyCaseKey('/tmp', casusId)
    expect(await codeVan(run('raadsvrouw', toonBestand, { casusId, documentId: id, versieId }))).toBe(
      'documenten.vernietigd',
    )
  })

  it('INV-31 only who has the category sees them, and a reader cannot add or remove', async () => {
    const casusId = await maakCasus(w)
    const { id } = await run('raadsvrouw', voegDocumentToe, { casusId, ...stuk })
    expect(await codeVan(run('functionaris-duo', bekijkDocumenten, { casusId }))).toBe('niet-gevonden')
    await leesbaar(casusId, 'cak', ['vraag'])
    expect(await codeVan(run('functionaris-cak', bekijkDocumenten, { casusId }))).toBe('documenten.niet-gedeeld')
    await leesbaar(casusId, 'duo', ['documenten'])
    expect((await run('functionaris-duo', bekijkDocumenten, { casusId })).magToevoegen).toBe(false)
    expect(await codeVan(run('functionaris-duo', voegDocumentToe, { casusId, ...stuk }))).toBe('geen-recht')
    // The second net: straight at the rows, as each of them.
    const tel = (wie: PersoonCode) =>
      w.door.bezoek(w.als(wie), async (b) => {
        const rijen = await b.tx.selectFrom('documentVersies').select('id').where('casusId', '=', casusId).execute()
        const weg = await b.tx.deleteFrom('documenten').where('id', '=', id).executeTakeFirst()
        return [rijen.length, Number(weg.numDeletedRows)]
      })
    expect([await tel('functionaris-duo'), await tel('functionaris-cak')]).toEqual([
      [1, 0],
      [0, 0],
    ])
  })

  it('what is final never changes, in the rules and in the database', async () => {
    const casusId = await maakCasus(w)
    const { id: documentId } = await run('raadsvrouw', voegDocumentToe, { casusId, ...stuk })
    const versie = { casusId, documentId, bestand: b64('tweede'), zonderZorg: true }
    await run('raadsvrouw', voegVersieToe, versie)
    const met = await w.door
      .run(w.als('raadsvrouw'), voegVersieToe, versie, { ifMatch: 1 })
      .catch((e: { code?: string }) => e.code)
    expect(met).toBe('intussen-gewijzigd')
    await run('raadsvrouw', stelDocumentVast, { casusId, documentId })
    for (const u of [voegVersieToe, stelDocumentVast, verwijderDocument])
      expect(
        await codeVan(run('raadsvrouw', u as UseCase, u === voegVersieToe ? versie : { casusId, documentId })),
      ).toBe('documenten.definitief')
    const rij = w.db.owner.updateTable('documenten').set({ titel: 'anders' }).where('id', '=', documentId)
    await expect(rij.execute()).rejects.toThrow('definitief stuk verandert niet')
    const [eerste] = await w.db.owner
      .selectFrom('documentVersies')
      .selectAll()
      .where('documentId', '=', documentId)
      .execute()
    const erbij = w.db.owner.insertInto('documentVersies').values({ ...eerste, nummer: 9, id: casusId } as never)
    await expect(erbij.execute()).rejects.toThrow('geen nieuwe versie')
  })

  it('refuses what is too big, of a kind we do not take, or not looked at for care content', async () => {
    const casusId = await maakCasus(w)
    const code = (anders: object) => codeVan(run('raadsvrouw', voegDocumentToe, { casusId, ...stuk, ...anders }))
    expect(await code({ bestand: b64('MZ\u0000\u0001') })).toBe('documenten.soort')
    expect(await code({ bestand: b64(Buffer.alloc(maxBytes + 1, 'a')) })).toBe('documenten.te-groot')
    expect(await code({ bestand: b64(Buffer.alloc(maxBytes, 'a')) })).toBe('gelukt')
    expect(await code({ zonderZorg: false })).toBe('ongeldige-invoer')
    expect(await code({ titel: 'Van 999910012' })).toBe('ongeldige-invoer')
    await run('raadsvrouw', zetStap, { casusId, actie: 'trekIn', reden: 'niet meer nodig' })
    expect(await code({})).toBe('documenten.casus-dicht')
  })

  it('INF-16 goes 90 days after the case closed, with the names', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', voegDocumentToe, { casusId, ...stuk })
    await w.db.owner
      .updateTable('casussen')
      .set({ status: 'gesloten', geslotenOp: new Date(Date.now() - 91 * 86_400_000) })
      .where('id', '=', casusId)
      .execute()
    await w.door.run(w.systeem('termijnen'), ruimKluisOp, {})
    for (const t of ['documenten', 'documentVersies'] as const)
      expect(await w.db.owner.selectFrom(t).select('id').where('casusId', '=', casusId).execute()).toEqual([])
  })
})

/** A scanner that knows one virus: the word itself. */
function nepScanner() {
  const server = createServer((s) => {
    const delen: Buffer[] = []
    s.on('data', (d) => {
      delen.push(d)
      const alles = Buffer.concat(delen)
      if (alles.subarray(-4).readUInt32BE() !== 0) return
      expect(alles.subarray(0, 10).toString()).toBe('zINSTREAM\0')
      s.end(alles.includes('VIRUS') ? 'stream: Proef-Virus FOUND\0' : 'stream: OK\0')
    })
  })
  return new Promise<{ poort: number; dicht: () => Promise<void> }>((klaar) =>
    server.listen(0, '127.0.0.1', () => {
      const a = server.address()
      const poort = typeof a === 'object' && a !== null ? a.port : 0
      klaar({ poort, dicht: () => new Promise((r) => server.close(() => r())) })
    }),
  )
}

describe('the virus scanner', () => {
  it('an infected file is refused, a clean one says so, and without an answer nothing is taken', async () => {
    const casusId = await maakCasus(w)
    const nep = await nepScanner()
    const config = loadConfig({ NODE_ENV: 'test', CLAMD_ADRES: `127.0.0.1:${nep.poort}` })
    expect(config.clamd).toEqual({ host: '127.0.0.1', port: nep.poort })
    expect(() => loadConfig({ NODE_ENV: 'test', CLAMD_ADRES: 'ergens' })).toThrow('CLAMD_ADRES')
    const diensten = { baseUrl: 'http://maatwerkpad.example', kluisSleutel: Buffer.alloc(32, 7), dataDir: '/tmp' }
    const virusScan = clamd('127.0.0.1', nep.poort)
    const door = createDoor({ db: w.db.app, clock: () => new Date(), diensten: { ...diensten, virusScan } })
    const code = (bestand: string) =>
      codeVan(door.run(w.als('raadsvrouw'), voegDocumentToe, { casusId, ...stuk, bestand: b64(bestand) }))
    expect(await code('x'.repeat(200_000))).toBe('gelukt')
    expect(await code('VIRUS')).toBe('documenten.virus')
    const { items } = await run('raadsvrouw', bekijkDocumenten, { casusId })
    expect(items.map((i) => i.versies[0]?.scan)).toEqual(['schoon'])
    await nep.dicht()
    expect(await code('schoon')).toBe('documenten.scanner-weg')
  })
})

/** As a browser sends a form with a file. */
async function upload(b: Bezoeker, pagina: string, url: string, velden: Record<string, string>, inhoud: Buffer) {
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await b.get(pagina)).body)?.[1] ?? ''
  const vorm = new FormData()
  for (const [k, v] of Object.entries({ _csrf: csrf, ...velden })) vorm.append(k, v)
  vorm.append('bestand', new Blob([new Uint8Array(inhoud)]), 'Naam van een inwoner.pdf')
  const verzoek = new Request('http://x.example', { method: 'POST', body: vorm })
  return b.stuur(url, Buffer.from(await verzoek.arrayBuffer()), verzoek.headers.get('content-type') ?? '')
}

describe('page and REST', () => {
  it('a form with a file, shown and downloaded without a chance to run', async () => {
    const casusId = await maakCasus(w)
    const pad = `/casussen/${casusId}/documenten`
    const b = await web.als('raadsvrouw')
    const leeg = await upload(b, pad, pad, { titel: 'Brief', zonderZorg: 'ja' }, Buffer.alloc(0))
    expect([leeg.statusCode, leeg.body.includes('Kies een bestand.'), await htmlProblems(leeg.body)]).toEqual([
      422,
      true,
      [],
    ])
    const html = Buffer.from('<script>alert(1)</script>')
    expect((await upload(b, pad, pad, { titel: 'Brief', zonderZorg: 'ja' }, html)).statusCode).toBe(303)
    const pagina = (await b.get(pad)).body
    expect([await htmlProblems(pagina), pagina.includes('Naam van een inwoner')]).toEqual([[], false])
    const adres = new RegExp(`${pad}/[^"]+/beeld`).exec(pagina)?.[0] ?? ''
    const beeld = await b.get(adres)
    expect(beeld.body).toBe(html.toString())
    expect(beeld.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'inline; filename="Brief-1.txt"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(beeld.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox$/)
    const weg = await b.get(adres.replace('/beeld', '/bestand'))
    expect(weg.headers['content-disposition']).toMatch(/^attachment/)
    expect((await b.get(`/casussen/${casusId}`)).body).toContain('Er is 1 stuk.')
    expect((await upload(b, pad, `/casussen/${casusId}/kluis`, {}, html)).statusCode).not.toBe(303)
    const vreemd = await web.als('buitenstaander')
    expect((await vreemd.get(adres)).statusCode).toBe(404)
  })

  it('the same over REST, with more than the body of other addresses', async () => {
    const casusId = await maakCasus(w)
    const pad = `/casussen/${casusId}/documenten`
    const groot = { ...stuk, bestand: b64(Buffer.alloc(3_000_000, 'a')) }
    const r = await api.vraag('raadsvrouw', 'POST', pad, groot)
    expect(r.statusCode).toBe(201)
    const { items } = (await api.vraag('raadsvrouw', 'GET', pad)).json()
    const bestand = `${pad}/${items[0].id}/versies/${items[0].versies[0].id}/bestand`
    expect((await api.vraag('raadsvrouw', 'GET', bestand)).rawPayload).toHaveLength(3_000_000)
    expect((await api.vraag('raadsvrouw', 'POST', `${pad}/${items[0].id}/vaststellingen`)).statusCode).toBe(200)
    expect((await api.vraag('raadsvrouw', 'DELETE', `${pad}/${items[0].id}`)).statusCode).toBe(409)
    expect((await api.vraag('raadsvrouw', 'POST', `/casussen/${casusId}/stappen`, groot)).statusCode).toBe(400)
  })
})
