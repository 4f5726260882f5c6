import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alleRoutes, geheel } from '../src/app/geheel.ts'
import { createMailer } from '../src/platform/notices.ts'
import { allUseCases, type UseCase } from '../src/platform/usecase.ts'
import { leesAlles } from './support/dump.ts'
import { maakInvoer, schemaVan } from './support/invoer-vol.ts'
import { maakPost } from './support/post.ts'
import { idKiezer, toevalVan, type Vol, vulWereld } from './support/vol.ts'
import { type Api, type Bezoeker, maakApi, maakWeb, type Web } from './support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from './support/wereld.ts'

// Personal data is planted in every free text of every command there is, first through the door and then over HTTP as page and as
// API, with good and with broken input. Then every place that is no dossier is searched: log, addresses, notices, mail, journal.

const geplant = [
  'Zwanet Merkstein',
  '999990019',
  '070 000 4711',
  'zwanet.merkstein@huishouden.example',
  'zij slaapt in de auto',
] as const
/** As typed, and as it looks in an address or a cookie. */
const vormen = geplant.flatMap((g) => [
  g,
  encodeURIComponent(g),
  g.replaceAll(' ', '+'),
  encodeURIComponent(g).toLowerCase(),
])
const gevonden = (tekst: string): string[] => [...new Set(vormen.filter((v) => tekst.includes(v)))]
const plant = (a: number, b: number): string => `${geplant[(a + b) % geplant.length]} nr ${a}-${b}`

const bezoekers: readonly PersoonCode[] = ['raadsvrouw', 'regievoerder', 'organisatiebeheerder']

let w: Wereld
let web: Web
let api: Api
let post: Awaited<ReturnType<typeof maakPost>>
let vol: Vol
let log = ''
const koppen: string[] = []
const gelukt = new Set<string>()

const commandos = (): UseCase[] => allUseCases().filter((u) => u.kind === 'command')

/** A path with ids that fit. */
const adres = (pad: string, id: (veld: string) => string): string =>
  pad.replace(/:(\w+)/g, (_, veld: string) => id(veld))

/** Fields of a form, as `decodeForm` reads them. */
function velden(v: unknown, naam = ''): Record<string, string | readonly string[]> {
  if (v === null || v === undefined) return {}
  if (Array.isArray(v) && v.every((x) => typeof x !== 'object')) return { [naam]: v.map(String) }
  if (typeof v !== 'object') return { [naam]: String(v) }
  return Object.fromEntries(
    Object.entries(v).flatMap(([k, x]) => Object.entries(velden(x, naam === '' ? k : `${naam}.${k}`))),
  )
}

/** Valid input, and the same fields each filled with something that does not fit. */
function invoeren(u: UseCase, id: (veld: string) => string, nr: number): object[] {
  let woord = 0
  const goed = maakInvoer(u.input, { id, tekst: () => plant(nr, ++woord), toeval: toevalVan(nr) })
  const fout = Object.fromEntries(Object.keys(schemaVan(u.input).properties ?? {}).map((k, i) => [k, plant(nr, i)]))
  return goed === null ? [fout] : [goed, fout]
}

async function overHttp(): Promise<void> {
  const als = new Map<PersoonCode, Bezoeker>()
  for (const code of bezoekers) als.set(code, await web.als(code))
  let nr = 0
  for (const code of bezoekers) {
    const casusId = vol.casussen[nr % vol.casussen.length] ?? ''
    const id = (u: UseCase) => idKiezer(w, vol.dump, { casusId, useCase: u.name }, toevalVan(nr))
    for (const r of alleRoutes) {
      const vraag = `?q=${encodeURIComponent(plant(++nr, 1))}`
      if (r.method === 'GET')
        koppen.push(kop(r.path, await api.vraag(code, 'GET', adres(r.path, id(r.useCase)) + vraag)))
      else
        for (const body of invoeren(r.useCase, id(r.useCase), nr)) {
          const a = await api.vraag(code, r.method, adres(r.path, id(r.useCase)), zonderPad(body, r.path), {
            'if-match': '"1"',
          })
          if (a.statusCode < 300) gelukt.add(r.useCase.name)
          koppen.push(kop(r.path, a))
        }
    }
    for (const f of geheel.flatMap((s) => [...(s.pages?.formulieren ?? []), ...(s.pages?.vragen ?? [])]))
      for (const body of invoeren(f.useCase, id(f.useCase), ++nr)) {
        const a = await als.get(code)?.post(adres(f.path, id(f.useCase)), { ...velden(body), _versie: '1' })
        if (a && a.statusCode < 400) gelukt.add(f.useCase.name)
        if (a) koppen.push(kop(f.path, a))
      }
  }
}
const kop = (pad: string, a: { statusCode: number; headers: object }): string =>
  `${pad} ${a.statusCode} ${JSON.stringify(a.headers)}`
const zonderPad = (body: object, pad: string): object =>
  Object.fromEntries(Object.entries(body).filter(([k]) => !pad.includes(`:${k}`)))

beforeAll(async () => {
  w = await maakWereld()
  const stroom = {
    write: (regel: string) => {
      log += regel
    },
  }
  web = await maakWeb(w, stroom)
  api = await maakApi(w, stroom)
  post = await maakPost()
  vol = await vulWereld(w, { rondes: 2, tekst: plant })
  for (const p of vol.pogingen) if (p.uitkomst === 'gelukt') gelukt.add(p.useCase)
  await overHttp()
  const mailer = createMailer({ door: w.door, smtpUrl: post.url, baseUrl: 'http://maatwerkpad.example' })
  await mailer.verstuur()
  mailer.close()
}, 240_000)
afterAll(async () => {
  await Promise.all([web.close(), api.close(), post.close()])
  await w.drop()
})

describe('planted personal data', () => {
  it('is really in the dossiers: every command was tried with it, and more than half took it', async () => {
    const metTekst = new Set(
      (await leesAlles(w.db.ownerUrl)).rijen.filter((r) => gevonden(r.tekst).length > 0).map((r) => r.tabel),
    )
    expect(metTekst.size, [...metTekst].join(', ')).toBeGreaterThan(25)
    const niet = commandos().filter((u) => !gelukt.has(u.name))
    expect(
      niet.length / commandos().length,
      `${niet.length} van ${commandos().length}\n${niet.map((u) => u.name).join('\n')}`,
    ).toBeLessThan(0.5)
  })

  it('INV-49 is in no line of the log', () => {
    expect(log.length).toBeGreaterThan(100_000)
    expect(log.split('\n').filter((r) => gevonden(r).length > 0)).toEqual([])
  })

  it('INV-49 is in no address, redirect or other header of an answer', () => {
    expect(koppen.filter((k) => / 30\d /.test(k)).length).toBeGreaterThan(10)
    expect(koppen.filter((k) => gevonden(k).length > 0)).toEqual([])
  })

  it('INV-49 is in no notice and in no mail', async () => {
    const berichten = JSON.stringify(await w.db.owner.selectFrom('berichten').selectAll().execute())
    expect(berichten).toContain('soort')
    expect(gevonden(berichten)).toEqual([])
    expect(post.mails.length).toBeGreaterThan(1)
    expect(post.mails.filter((m) => gevonden(m).length > 0)).toEqual([])
  })

  it('INV-37 INV-49 is in no line of the journal', async () => {
    const { rijen } = await leesAlles(w.db.ownerUrl)
    const journaal = rijen.filter((r) => r.tabel === 'journaal')
    expect(journaal.length).toBeGreaterThan(100)
    expect(journaal.filter((r) => gevonden(r.tekst).length > 0).map((r) => r.tekst)).toEqual([])
  })
})
