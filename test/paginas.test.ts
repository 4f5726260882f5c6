import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../seed/index.ts'
import { createDoor } from '../src/platform/door.ts'
import { type TestDb, testDb } from './support/db.ts'
import { htmlProblems } from './support/html.ts'
import { falseClaims } from './support/taal.ts'
import { type Bezoeker, maakWeb, type Web } from './support/web.ts'
import type { PersoonCode } from './support/wereld.ts'

// Walks every page of the demo world that a person can reach by links alone, as a browser would.
const people: readonly PersoonCode[] = [
  'raadsvrouw',
  'casusregisseur',
  'leidinggevende',
  'organisatiebeheerder',
  'functionaris-duo',
  'bestuurder-duo',
  'coordinator',
  'regievoerder',
  'let-voorzitter',
  'relatiebeheerder',
  'jurist',
  'fg',
  'platformbeheerder',
  'buitenstaander',
  'niet-aangesloten',
]
const mostPages = 35

let db: TestDb
let web: Web
const wrong: { dead: string[]; claims: string[]; invalid: string[]; inline: string[] } = {
  dead: [],
  claims: [],
  invalid: [],
  inline: [],
}
const checked = new Set<string>()

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map((m) => (m[1] ?? '').replaceAll('&amp;', '&').split('#')[0] ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('//') && !/^\/(uitloggen|public|api)\b/.test(href))

/** The words of a page, without tags. */
const words = (html: string): string => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' . ')

async function check(code: string, url: string, html: string): Promise<void> {
  wrong.claims.push(...falseClaims(words(html)).map((c) => `${code} ${url}: ${c}`))
  if (checked.has(url)) return
  checked.add(url)
  wrong.invalid.push(...(await htmlProblems(html)).map((p) => `${url}: ${p}`))
  if (/<[^>]+\s(on[a-z]+|style)=/.test(html) || /<script(?![^>]*\bsrc=)/.test(html)) wrong.inline.push(url)
}

async function walk(code: PersoonCode, visitor: Bezoeker): Promise<number> {
  const todo = ['/']
  const seen = new Set(todo)
  for (let i = 0; i < todo.length && i < mostPages; i++) {
    const url = todo[i] ?? ''
    const answer = await visitor.get(url)
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.statusCode >= 400) wrong.dead.push(`${code} ${url}: ${answer.statusCode}`)
    if (answer.statusCode !== 200 || !type.includes('html')) continue
    await check(code, url, answer.body)
    for (const href of linksIn(answer.body)) if (!seen.has(href)) todo.push(href) && seen.add(href)
  }
  return seen.size
}

/** Person id per login name, from the demo identity provider's side of the world. */
async function demoPeople(): Promise<(code: string) => string> {
  const rows = await db.owner.selectFrom('identiteiten').select(['subject', 'persoonId']).execute()
  const ids = new Map(rows.map((r) => [r.subject, r.persoonId]))
  return (code) => ids.get(code) ?? ''
}

beforeAll(async () => {
  db = await testDb()
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: Buffer.alloc(32, 7),
    dataDir: '/tmp',
    virusScan: null,
  }
  const door = createDoor({ db: db.app, clock: () => new Date(), diensten })
  await seedDemo({ door, issuer: 'http://idp.example', diensten })
  web = await maakWeb({ db, door, persoon: await demoPeople() })
  for (const code of people) await walk(code, await web.als(code))
}, 180_000)
afterAll(async () => {
  await web.close()
  await db.drop()
})

describe('every page that a link leads to', () => {
  it('opens for whoever sees the link', () => {
    expect(checked.size).toBeGreaterThan(3)
    expect(wrong.dead).toEqual([])
  })
  it('INV-19 claims no power that does not exist', () => expect(wrong.claims).toEqual([]))
  it('is valid HTML', () => expect(wrong.invalid).toEqual([]))
  it('has no inline script, handler or style', () => expect(wrong.inline).toEqual([]))
})
