import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alleRoutes } from '../src/app/geheel.ts'
import { newId } from '../src/platform/ids.ts'
import type { ApiRoute } from '../src/platform/routes.ts'
import { type Bron, maakInvoer } from './support/invoer-vol.ts'
import { maakReis, type Reis } from './support/reis.ts'
import { toevalVan } from './support/vol.ts'

// Every route of the description, again and again, with input that starts out valid and is then spoilt in a few places, as
// several people, with ids of real things of all kinds. A longer look: `PROEF_RONDES=20 npx vitest run test/api-fuzz.test.ts`.

const rondes = Number(process.env.PROEF_RONDES ?? 1)
const wie = [
  'raadsvrouw',
  'regievoerder',
  'functionaris-duo',
  'buitenstaander',
  'platformbeheerder',
  'let-secretaris',
] as const

const vijandig: readonly [unknown, ...unknown[]] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\uffff',
  '\u202e'.repeat(3),
  "'; drop table casussen; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%00%ff',
  '../../etc/passwd',
  'x'.repeat(20_000),
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '-0001-01-01',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  // Cursors of no list.
  ...[['x'], ['x', 'y'], ['x', 'y', 'z'], [null, null]].map((k) =>
    Buffer.from(JSON.stringify(k)).toString('base64url'),
  ),
  0,
  -1,
  -0,
  0.5,
  1e308,
  2_147_483_648,
  -2_147_483_649,
  Number.MAX_SAFE_INTEGER,
  null,
  true,
  [],
  [null],
  {},
  { toString: 1 },
  Array.from({ length: 500 }, () => 'x'),
]

// In free text, where anything goes that is text.
const woord = 'proef'
const onleesbaar = ['a\u0000b', 'a\ud800b', '\ufffe', '\u202e'.repeat(3), 'x'.repeat(20_000)] as const

let reis: Reis
let ids: Map<string, string[]>
let spec: Record<string, Record<string, { responses: Record<string, unknown> }>>
beforeAll(async () => {
  reis = await maakReis()
  spec = (await reis.vraag(null, 'GET', '/openapi.json')).json().paths
  ids = await echteIds()
}, 120_000)
afterAll(() => reis.stop())

/** Table -> the ids in it. */
async function echteIds(): Promise<Map<string, string[]>> {
  const tabellen = await reis.db.owner.introspection.getTables()
  const met = tabellen.filter((t) => t.columns.some((c) => c.name === 'id' && c.dataType === 'uuid'))
  const per = met.map(async ({ name }): Promise<[string, string[]]> => {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(name)} limit 20`.execute(reis.db.owner)
    return [name.replaceAll('_', ''), rows.map((r) => r.id)]
  })
  return new Map((await Promise.all(per)).filter(([, lijst]) => lijst.length > 0))
}

/** Mostly of the kind that the field asks for, sometimes of another kind, sometimes of nothing. */
function idVoor(veld: string, kies: Kies, toeval: () => number): string {
  const stam = veld.replace(/Ids?$/, '').slice(0, 5).toLowerCase()
  const alle = [...ids]
  const past = alle.filter(([naam]) => naam.includes(stam))
  const uit = past.length > 0 && toeval() < 0.9 ? past : alle

  const [, lijst] = kies([['', []], ...uit])
  const [eerste, ...rest] = lijst
  return eerste === undefined ? newId() : kies([eerste, ...rest])
}

const plekken = (v: unknown, pad: readonly string[] = []): (readonly string[])[] =>
  typeof v === 'object' && v !== null
    ? [...(pad.length > 0 ? [pad] : []), ...Object.entries(v).flatMap(([k, x]) => plekken(x, [...pad, k]))]
    : [pad]

/** The same, with something else at one place. */
function bederf(v: unknown, pad: readonly string[], nieuw: unknown): unknown {
  const [eerst, ...rest] = pad
  if (eerst === undefined || typeof v !== 'object' || v === null) return nieuw
  const kopie: unknown = structuredClone(v)
  if (typeof kopie === 'object' && kopie !== null) Reflect.set(kopie, eerst, bederf(Reflect.get(v, eerst), rest, nieuw))
  return kopie
}

const op = (v: unknown, pad: readonly string[]): unknown =>
  pad.reduce<unknown>((w, k) => (typeof w === 'object' && w !== null ? Reflect.get(w, k) : undefined), v)

type Kies = <T>(lijst: readonly [T, ...T[]]) => T
const kiezer =
  (toeval: () => number): Kies =>
  <T>(lijst: readonly [T, ...T[]]): T =>
    lijst[Math.floor(toeval() * lijst.length)] ?? lijst[0]

/** Valid input, and the same with something hostile at each place in turn. */
function invoerVoor(route: ApiRoute, bron: Bron, kies: Kies): unknown[] {
  const goed = maakInvoer(route.useCase.input, bron) ?? {}
  const gif = (plek: readonly string[]): unknown => kies(op(goed, plek) === woord ? onleesbaar : vijandig)
  return [goed, ...[...plekken(goed), ['onbekend']].map((plek) => bederf(goed, plek, gif(plek)))]
}

function verzoek(route: ApiRoute, invoer: unknown, bron: Bron): { url: string; body: object | undefined } {
  const velden: Record<string, unknown> = typeof invoer === 'object' && invoer !== null ? { ...invoer } : {}
  const url = route.path.replaceAll(/:(\w+)/g, (_, naam: string) => {
    const waarde = velden[naam]
    delete velden[naam]
    return encodeURIComponent(
      typeof waarde === 'string' && waarde !== '' ? waarde.toWellFormed().slice(0, 80) : bron.id(naam),
    )
  })
  if (route.method !== 'GET' && route.method !== 'DELETE') return { url, body: velden }
  const tekst = (v: unknown): string => (typeof v === 'string' ? v : JSON.stringify(v)).slice(0, 2000).toWellFormed()
  const vraag = new URLSearchParams(Object.entries(velden).map(([k, v]): [string, string] => [k, tekst(v)]))
  return { url: `${url}?${vraag}`, body: undefined }
}

/** What is wrong with the answer; null when nothing is. */
async function fout(route: ApiRoute, invoer: unknown, kies: Kies, bron: Bron): Promise<string | null> {
  const persona = kies(wie)
  const { url, body } = verzoek(route, invoer, bron)
  const versie = kies([1, 1, 2, 3, 99])
  const r = await reis.vraag(persona, route.method, url, body, {
    'idempotency-key': newId(),
    ...(route.ifMatch || versie > 3 ? { 'if-match': `"${versie}"` } : {}),
  })
  const wat = `${persona} ${route.method} ${url} ${JSON.stringify(body)?.slice(0, 600) ?? ''} -> ${r.statusCode} ${r.body.slice(0, 300)}`
  const genoemd = spec[route.path.replaceAll(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()]?.responses ?? {}
  if (!(r.statusCode in genoemd)) return `niet in de beschrijving: ${wat}`
  if (r.headers['api-version'] === undefined) return `geen API-Version: ${wat}`
  if (r.statusCode >= 400)
    return String(r.headers['content-type']).startsWith('application/problem+json') && r.json().status === r.statusCode
      ? null
      : `geen problem+json: ${wat}`
  if (route.bestand || r.statusCode === 204) return null
  const schema = route.useCase.output.safeParse(r.json())
  if (!schema.success) return `past niet op het schema (${JSON.stringify(schema.error.issues)}): ${wat}`
  return isDeepStrictEqual(schema.data, r.json()) ? null : `meer of anders dan het schema: ${wat}`
}

test(
  'hostile and half-valid input for every operation never gives a 500, and each answer is as the description says',
  async () => {
    const fouten: string[] = []
    const gelukt = new Set<ApiRoute>()
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (start) => {
        const toeval = toevalVan(start)
        const kies = kiezer(toeval)
        const bron: Bron = { id: (veld) => idVoor(veld, kies, toeval), tekst: () => woord, toeval }
        for (const route of alleRoutes)
          for (const invoer of invoerVoor(route, bron, kies)) {
            const f = await fout(route, invoer, kies, bron)
            if (f === null) gelukt.add(route)
            else fouten.push(f)
          }
      }),
      { numRuns: rondes, seed: 20_261_125, endOnFailure: true },
    )
    expect(fouten).toEqual([])
    expect(gelukt.size).toBe(alleRoutes.length)
  },
  60_000 * rondes,
)
