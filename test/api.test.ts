import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../src/platform/ids.ts'
import { type Antwoord, maakReis, type Reis, tekstVan } from './support/reis.ts'

// The contract of the API, tried on every route of its own OpenAPI description.

const Param = z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean() }).loose()
const Schema = z.object({ properties: z.record(z.string(), z.unknown()).optional() }).loose()
const Operation = z
  .object({
    operationId: z.string().min(1),
    summary: z.string().min(5),
    tags: z.array(z.string()).min(1),
    /** Empty: no login, but the key of a link in the body (slice buitenvragen tests it). */
    security: z.tuple([]).optional(),
    parameters: z.array(Param),
    requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) }).optional(),
    responses: z.record(z.string(), z.unknown()),
  })
  .strict()
const Spec = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string(), license: z.object({ name: z.string() }) }).loose(),
  servers: z.array(z.object({ url: z.url() })).min(1),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }).loose(),
})
type Op = { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; op: z.infer<typeof Operation> }
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

let reis: Reis
let ops: Op[]
let raw: unknown
const alles = { 'idempotency-key': 'proef', 'if-match': '"1"' }
/** The path with ids that nobody has. */
const vul = (path: string, id = (): string => newId()): string => path.replaceAll(/\{[^}]+\}/g, id)
const kop = (o: Op, name: string): boolean => o.op.parameters.some((p) => p.in === 'header' && p.name === name)
const bodyVan = (o: Op): object | undefined => (o.op.requestBody ? {} : undefined)

beforeAll(async () => {
  reis = await maakReis()
  raw = (await reis.vraag(null, 'GET', '/openapi.json')).json()
  const { paths } = Spec.parse(raw)
  ops = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([m, op]) => {
      const method = methods.find((x) => x.toLowerCase() === m)
      return method && op ? [{ method, path, op }] : []
    }),
  )
}, 120_000)
afterAll(() => reis.stop())

async function eenVoorEen(kies: (o: Op) => boolean, proef: (o: Op) => Promise<string | null>): Promise<string[]> {
  const fout: string[] = []
  for (const o of ops.filter(kies)) {
    const f = await proef(o)
    if (f !== null) fout.push(`${o.method} ${o.path}: ${f}`)
  }
  return fout
}
const isProbleem = (r: Antwoord, status: number): string | null => {
  if (r.statusCode !== status) return `${r.statusCode} in plaats van ${status}: ${r.body.slice(0, 200)}`
  if (!String(r.headers['content-type']).startsWith('application/problem+json')) return 'geen problem+json'
  if (r.headers['api-version'] === undefined) return 'geen API-Version'
  const p = z.object({
    type: z.string(),
    title: z.string(),
    status: z.literal(status),
    detail: z.string(),
    code: z.string(),
  })
  return p.safeParse(r.json()).success ? null : `onvolledig probleem: ${r.body}`
}

describe('OpenAPI', () => {
  test('describes every collection of the contract, each operation once, every parameter and reference', () => {
    expect(ops.length).toBeGreaterThan(40)
    expect(new Set(ops.map((o) => o.op.operationId)).size).toBe(ops.length)
    for (const o of ops) {
      const inPath = [...o.path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1])
      expect(o.op.parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath)
      expect(Object.keys(o.op.responses).some((s) => s.startsWith('2'))).toBe(true)
      expect(o.method === 'GET' && o.op.requestBody !== undefined).toBe(false)
    }
    const refs = [...JSON.stringify(raw).matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1] ?? '')
    const { components } = Spec.parse(raw)
    const wees = refs.filter((r) => r.startsWith('#/components/') && !(r.split('/').at(-1) ?? '' in components.schemas))
    expect(wees).toEqual([])
  })

  test('speaks camelCase and Dutch plural nouns, and money only in cents', () => {
    const namen = new Set([...JSON.stringify(raw).matchAll(/"properties":\{"([^"]+)"/g)].map((m) => m[1] ?? ''))
    expect([...namen].filter((n) => !/^[a-z][A-Za-z0-9]*$/.test(n))).toEqual([])
    expect(ops.map((o) => o.path).filter((p) => !/^\/[a-z-]+(\/(\{[a-zA-Z]+\}|[a-z-]+))*$/.test(p))).toEqual([])
    const geld = [...JSON.stringify(raw).matchAll(/"([a-zA-Z]*(?:bedrag|Bedrag)[a-zA-Z]*)":\{/g)].map((m) => m[1] ?? '')
    expect(geld.filter((n) => !/Centen?$|BedragIn|bedragUit/.test(n))).toEqual([])
  })

  test('lists are {items, volgende}', () => {
    const Ok = z.object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) })
    const velden = (o: Op): string[] => {
      const ok = Ok.safeParse(o.op.responses['200'])
      return Object.keys(ok.data?.content['application/json'].schema.properties ?? {})
    }
    const lijsten = ops.filter((o) => o.method === 'GET' && velden(o).includes('items'))
    expect(lijsten.length).toBeGreaterThan(3)
    expect(lijsten.filter((o) => !velden(o).includes('volgende')).map((o) => o.path)).toEqual([])
  })
})

describe('every route', () => {
  test('401 without a token, whatever else is missing', async () => {
    const fout = await eenVoorEen(
      (o) => o.op.security === undefined,
      async (o) => {
        const r = await reis.vraag(null, o.method, vul(o.path), bodyVan(o))
        return isProbleem(r, 401) ?? (r.headers['www-authenticate'] === 'Bearer' ? null : 'geen WWW-Authenticate')
      },
    )
    expect(fout).toEqual([])
  })

  test('404 for an id that is none, and for an id of nothing', async () => {
    const fout = await eenVoorEen(
      (o) => o.path.includes('{'),
      async (o) => {
        const r = await reis.vraag(
          'raadsvrouw',
          o.method,
          vul(o.path, () => 'geen-id'),
          bodyVan(o),
          alles,
        )
        if (o.path.includes('Id}')) return isProbleem(r, 404)
        return r.statusCode >= 400 && r.statusCode < 500 ? null : String(r.statusCode)
      },
    )
    expect(fout).toEqual([])
    const niets = await eenVoorEen(
      (o) =>
        o.method === 'GET' && o.path.includes('Id}') && !o.op.parameters.some((p) => p.in === 'query' && p.required),
      async (o) => isProbleem(await reis.vraag('raadsvrouw', o.method, vul(o.path)), 404),
    )
    expect(niets).toEqual([])
  })

  test('400 with every error at once for a bad body; a field that does not exist is one of them', async () => {
    const fout = await eenVoorEen(
      (o) => o.op.requestBody !== undefined,
      async (o) => {
        const velden = Object.keys(o.op.requestBody?.content['application/json'].schema.properties ?? {})
        const body = Object.fromEntries([...velden, 'bestaatNiet'].map((v) => [v, { fout: true }]))
        const r = await reis.vraag('raadsvrouw', o.method, vul(o.path), body, alles)
        const p = isProbleem(r, 400)
        if (p !== null) return p
        const namen = z.object({
          invalidParams: z.array(z.object({ name: z.string(), code: z.string(), reason: z.string() })),
        })
        const genoemd = new Set(namen.parse(r.json()).invalidParams.map((x) => x.name.split('.')[0]))
        const mist = [...velden, 'bestaatNiet'].filter((v) => !genoemd.has(v))
        return mist.length === 0 ? null : `noemt niet: ${mist.join(', ')}`
      },
    )
    expect(fout).toEqual([])
  })

  test('no junk makes it fall over', async () => {
    const rommel = ['[]', '"x"', 'null', '{"a":', '{"__proto__":{"x":1}}', '\u0000', '{}']
    const fout = await eenVoorEen(
      (o) => o.op.requestBody !== undefined,
      async (o) => {
        for (const payload of rommel) {
          const url = `/api/v1${vul(o.path)}`
          const headers = {
            authorization: `Bearer ${await reis.inlog.token('raadsvrouw')}`,
            'content-type': 'application/json',
            ...alles,
          }
          const r = await reis.app.inject({ method: o.method, url, headers, payload })
          if (r.statusCode >= 500 || r.headers['api-version'] === undefined) return `${payload} geeft ${r.statusCode}`
        }
        return null
      },
    )
    expect(fout).toEqual([])
  })

  test('428 without Idempotency-Key or If-Match where the description asks for it', async () => {
    expect(ops.filter((o) => kop(o, 'Idempotency-Key')).length).toBeGreaterThan(5)
    expect(
      ops
        .filter((o) => (o.method === 'PATCH' || o.method === 'PUT') && /\}$/.test(o.path) && !kop(o, 'If-Match'))
        .map((o) => o.path),
    ).toEqual([])
    const fout = await eenVoorEen(
      (o) => kop(o, 'Idempotency-Key') || kop(o, 'If-Match'),
      async (o) => isProbleem(await reis.vraag('raadsvrouw', o.method, vul(o.path), bodyVan(o)), 428),
    )
    expect(fout).toEqual([])
  })

  test('every collection of the contract that is built answers; what is not built yet is not in the description either', async () => {
    const gebouwd = ['organisaties', 'registervermeldingen', 'contactmomenten', 'casussen', 'delingen', 'ruimte']
    for (const naam of [...gebouwd, 'overleggen', 'signalen', 'let-sessies']) {
      const r = await reis.vraag('raadsvrouw', 'GET', `/${naam}`)
      expect([naam, r.statusCode]).toEqual([naam, 200])
      expect(r.json()).toMatchObject({ items: expect.any(Array), volgende: r.json().volgende ?? null })
    }
    for (const naam of ['pauzes', 'overbruggingen'])
      expect((await reis.vraag('raadsvrouw', 'GET', `/${naam}`)).statusCode === 404).toBe(
        !ops.some((o) => o.path === `/${naam}`),
      )
  })

  test('characters that no text can hold are named as wrong, in the address and in the body; a cursor of no list starts at the beginning', async () => {
    const nul = String.fromCharCode(0)
    const sleutel = () => ({ 'idempotency-key': newId() })
    for (const situatie of [`a${nul}b`, 'a\ud800b']) {
      const r = await reis.vraag('raadsvrouw', 'POST', '/casussen', { situatie }, sleutel())
      expect([r.statusCode, r.json().invalidParams]).toEqual([
        400,
        [expect.objectContaining({ name: 'situatie', code: 'onleesbaar-teken' })],
      ])
    }
    expect(isProbleem(await reis.vraag('raadsvrouw', 'GET', '/registervermeldingen?q=a%00b'), 400)).toBeNull()
    const vreemd = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url')
    const [begin, daar] = [
      await reis.vraag('raadsvrouw', 'GET', '/casussen'),
      await reis.vraag('raadsvrouw', 'GET', `/casussen?na=${vreemd}`),
    ]
    expect([daar.statusCode, daar.json()]).toEqual([200, begin.json()])
  })

  test('an address that does not exist is a problem too', async () => {
    expect(isProbleem(await reis.vraag('raadsvrouw', 'GET', '/bestaat-niet'), 404)).toBeNull()
  })
})

describe('one case as an example', () => {
  const vraag = { situatie: 'Twee organisaties wijzen naar elkaar.', fictief: true }

  test('the same Idempotency-Key gives the first answer; with another body 409', async () => {
    const key = { 'idempotency-key': newId() }
    const een = await reis.vraag('raadsvrouw', 'POST', '/casussen', vraag, key)
    const twee = await reis.vraag('raadsvrouw', 'POST', '/casussen', vraag, key)
    expect([een.statusCode, twee.statusCode]).toEqual([201, 201])
    expect(twee.json()).toEqual(een.json())
    expect(
      isProbleem(await reis.vraag('raadsvrouw', 'POST', '/casussen', { situatie: 'Iets anders.' }, key), 409),
    ).toBeNull()
    // Another person may use the same key by chance.
    expect((await reis.vraag('casusregisseur', 'POST', '/casussen', vraag, key)).json()).not.toEqual(een.json())
  })

  test('ETag is the version; an old If-Match is 412 and changes nothing', async () => {
    const gemaakt = await reis.doe('raadsvrouw', 'POST', '/casussen', vraag)
    const pad = `/casussen/${tekstVan(gemaakt, 'id')}`
    const r = await reis.vraag('raadsvrouw', 'GET', pad)
    const etag = String(r.headers.etag)
    expect(etag).toMatch(/^"\d+"$/)
    const goed = await reis.vraag('raadsvrouw', 'PATCH', pad, { titel: 'Nieuw' }, { 'if-match': etag })
    expect(goed.statusCode).toBe(200)
    expect(goed.headers.etag).not.toBe(etag)
    for (const oud of [etag, '"999"', 'onzin'])
      expect(
        isProbleem(await reis.vraag('raadsvrouw', 'PATCH', pad, { titel: 'Oud' }, { 'if-match': oud }), 412),
      ).toBeNull()
    expect((await reis.vraag('raadsvrouw', 'GET', pad)).json()).toMatchObject({ titel: 'Nieuw' })
  })

  test('a created thing can be found at its Location; a list goes on at `volgende`', async () => {
    const r = await reis.vraag('raadsvrouw', 'POST', '/casussen', vraag, { 'idempotency-key': newId() })
    expect((await reis.vraag('raadsvrouw', 'GET', String(r.headers.location).replace('/api/v1', ''))).statusCode).toBe(
      200,
    )
    const ids: string[] = []
    const Lijst = z.object({ items: z.array(z.object({ id: z.string() })), volgende: z.string().nullable() })
    for (let na: string | null = ''; na !== null; ) {
      const pagina = Lijst.parse(
        (
          await reis.vraag('raadsvrouw', 'GET', `/casussen?aantal=1${na ? `&na=${encodeURIComponent(na)}` : ''}`)
        ).json(),
      )
      expect(pagina.items.length).toBeLessThanOrEqual(1)
      ids.push(...pagina.items.map((i) => i.id))
      na = pagina.volgende
    }
    const heel = Lijst.parse((await reis.vraag('raadsvrouw', 'GET', '/casussen?aantal=100')).json())
    expect(ids).toEqual(heel.items.map((i) => i.id))
    expect(ids.length).toBeGreaterThan(2)
  })

  test('answers about people are not kept by a browser or proxy in between', async () => {
    expect((await reis.vraag('raadsvrouw', 'GET', '/casussen')).headers['cache-control']).toBe('no-store')
  })
})
