import fs from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { demoKeys, findPersona, signDemoToken } from '../../src/demo-idp/keys.ts'
import { htmlProblems } from './html.ts'
import { npmRun } from './platform.ts'
import type { Reizigers } from './reis.ts'
import { root } from './sources.ts'

// Journeys in Debian's Chromium: log in as a person, look, press, and check each page as one goes.

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const program = places.find((p) => fs.existsSync(p))
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const CODE = '123456'

export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens a path of the application. */
  open(pad: string): Promise<void>
  /** Screenshot in test-results/beeld, plus the checks that hold for every page: axe, valid HTML, no sideways scroll. */
  bekijk(naam: string): Promise<void>
  close(): Promise<void>
}

export type VisitorOptions = { javaScript?: boolean; width?: number }

let browser: Browser | null = null

async function logIn(page: Page, url: string, persona: string): Promise<void> {
  await page.goto(`${url}/inloggen`)
  await page.locator(`button[name=persona][value="${persona}"]`).click()
  await page.getByLabel('Code van 6 cijfers').fill(CODE)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(`${url}/**`)
}

/** Checks what must hold for each page. */
async function checkPage(page: Page): Promise<void> {
  const axe = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(axe.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
  const width = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(width).toBeLessThanOrEqual(0)
}

/** The HTML as the server sent it, without what scripts made of it. */
async function checkHtml(page: Page): Promise<void> {
  const answer = await page.request.get(page.url())
  if (answer.ok()) expect(await htmlProblems(await answer.text())).toEqual([])
}

/** Someone with a browser of their own: logged in as `persona`, or nobody yet. */
export async function bezoeker(persona: string | null, options: VisitorOptions = {}): Promise<Visitor> {
  if (!browser) throw new Error('bezoeker() kan alleen binnen scenario()')
  const { url } = inject('platform')
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  if (persona !== null) await logIn(page, url, persona)
  return {
    page,
    context,
    open: async (pad) => {
      await page.goto(`${url}${pad}`)
    },
    bekijk: async (naam) => {
      const file = path.join(root, 'test-results', 'beeld', `${naam}.png`)
      const foto = () => page.screenshot({ path: file, fullPage: true })
      // Chromium sometimes says "Unable to capture screenshot" of a page that is fine; a second time it can.
      await foto().catch(foto)
      if (options.javaScript !== false) await checkPage(page)
      await checkHtml(page)
    },
    close: () => context.close(),
  }
}

/** The same over REST: calls the API as `persona`, with the token of demo:token. */
export async function apiAls(
  persona: string,
): Promise<(method: string, pad: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>> {
  const { url, dataDir } = inject('platform')
  const { out, err } = await npmRun('demo:token', [persona], { DATA_DIR: dataDir })
  if (!out) throw new Error(err)
  return (method, pad, body, headers = {}) => rest(`${url}${pad}`, out.trim(), method, body, headers)
}
const rest = (url: string, token: string | null, method: string, body: unknown, headers: Record<string, string>) =>
  fetch(url, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** A group of journeys; skipped (and said so) where no Chromium is, which counts as failed in CI. */
export function scenario(titel: string, tests: () => void): void {
  describe.skipIf(program === undefined)(titel, () => {
    beforeAll(async () => {
      browser ??= await chromium.launch({ executablePath: program ?? '', args: flags })
    })
    afterAll(async () => {
      await browser?.close()
      browser = null
    })
    tests()
  })
}

/** The people of the demo world over REST, at the running platform: to come quickly to where a journey starts. */
export function reizigers(): Reizigers {
  const { url, idpUrl, dataDir } = inject('platform')
  const vraag: Reizigers['vraag'] = async (wie, method, pad, body, headers = {}) => {
    const persona = wie === null ? undefined : findPersona(wie)
    const token = persona === undefined ? null : await signDemoToken(await demoKeys(dataDir), idpUrl, persona)
    const a = await rest(`${url}/api/v1${pad}`, token, method, body, headers)
    const text = await a.text()
    return {
      statusCode: a.status,
      headers: Object.fromEntries(a.headers),
      body: text,
      json: () => JSON.parse(text),
    }
  }
  const doe: Reizigers['doe'] = async (wie, method, pad, body, headers = {}) => {
    const a = await vraag(wie, method, pad, body, { 'idempotency-key': crypto.randomUUID(), ...headers })
    if (a.statusCode >= 300) expect.fail(`${wie} ${method} ${pad}: ${a.statusCode} ${a.body}`)
    return a.body === '' ? {} : a.json<{ [key: string]: unknown }>()
  }
  return {
    vraag,
    doe,
    wijzig: async (wie, method, pad, body, lees) =>
      doe(wie, method, pad, body, { 'if-match': String((await vraag(wie, 'GET', lees)).headers.etag) }),
    organisatie: async (code) => {
      const { items } = (await vraag('regievoerder', 'GET', `/organisaties?q=${code}`)).json<{
        items: { id: string; code: string }[]
      }>()
      return items.find((o) => o.code === code)?.id ?? expect.fail(`${code} staat niet in de lijst`)
    },
    // The desk knows its own people; the others are chosen by name, in the browser.
    persoon: async (login) => {
      const { werkvoorraad } = (await vraag('coordinator', 'GET', '/loket')).json<{
        werkvoorraad: { regievoerder: { id: string; naam: string } }[]
      }>()
      const naam = findPersona(login)?.naam
      return (
        werkvoorraad.find((w) => w.regievoerder.naam === naam)?.regievoerder.id ??
        expect.fail(`${login} werkt niet bij het loket`)
      )
    },
  }
}
