import { generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sessionCookie } from '../src/app/login.ts'
import { type Antwoord, maakReis, type Reis } from './support/reis.ts'

// What must hold whoever knocks: headers, login, sessions, forms from elsewhere, limits.

let reis: Reis
beforeAll(async () => {
  reis = await maakReis()
}, 120_000)
afterAll(() => reis.stop())

type Cookies = Record<string, string>
const koekjes = (r: Antwoord): Cookies => Object.fromEntries(r.cookies.map((c) => [c.name, c.value]))
const flowInhoud = z.object({ nonce: z.string(), state: z.string() })

type Login = { antwoord: Antwoord; sessie: string }
/** The way a browser walks: to the login source, and back with a code. `cookies` is what it already had. */
async function logIn(sub: string, terug = '/', cookies: Cookies = {}, organisatie?: string): Promise<Login> {
  const heen = await reis.app.inject({ url: `/inloggen?terug=${encodeURIComponent(terug)}`, cookies })
  const naar = new URL(String(heen.headers.location))
  expect(naar.searchParams.get('code_challenge_method')).toBe('S256')
  const { nonce, state } = flowInhoud.parse(Object.fromEntries(naar.searchParams))
  const code = reis.inlog.code(sub, nonce, organisatie)
  const antwoord = await reis.app.inject({
    url: `/inloggen/terug?code=${code}&state=${state}`,
    cookies: { ...cookies, ...koekjes(heen) },
  })
  return { antwoord, sessie: koekjes(antwoord)[sessionCookie] ?? '' }
}
const pagina = (url: string, sessie: string): Promise<Antwoord> =>
  reis.app.inject({ url, cookies: { [sessionCookie]: sessie } })
const csrfIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

async function post(
  url: string,
  sessie: string,
  velden: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Antwoord> {
  return reis.app.inject({
    method: 'POST',
    url,
    cookies: { [sessionCookie]: sessie },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(velden).toString(),
  })
}

describe('headers', () => {
  test('every answer says what a browser may do with it; no inline script or style', async () => {
    const { sessie } = await logIn('raadsvrouw')
    for (const url of ['/', '/hulp', '/bestaat-niet', '/api/v1/casussen', '/health/live']) {
      const { headers } = await pagina(url, sessie)
      const csp = String(headers['content-security-policy'])
      expect(csp).toContain("default-src 'none'")
      expect(csp).not.toMatch(/unsafe|\*|data:(?!;)[^;]*script/)
      expect(csp).toContain("frame-ancestors 'none'")
      expect(csp).toContain("base-uri 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['x-powered-by']).toBeUndefined()
    }
    expect((await pagina('/', sessie)).headers['cache-control']).toBe('no-store')
  })

  test('the session cookie is for the server alone', async () => {
    const { antwoord } = await logIn('raadsvrouw')
    expect(antwoord.cookies.find((c) => c.name === sessionCookie)).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    })
  })
})

describe('login', () => {
  test('whoever is not signed on is brought to the login, and after it to where he was going', async () => {
    const r = await reis.app.inject({ url: '/casussen?open=nee' })
    expect([r.statusCode, r.headers.location]).toEqual([302, '/inloggen?terug=%2Fcasussen%3Fopen%3Dnee'])
    expect((await logIn('raadsvrouw', '/casussen?open=nee')).antwoord.headers.location).toBe('/casussen?open=nee')
  })

  test.each(['https://elders.example', '//elders.example', '/\\elders.example', '/%0d%0aX', 'javascript:alert(1)'])(
    'nobody is sent elsewhere after login: %s',
    async (terug) => {
      const naar = String((await logIn('raadsvrouw', terug)).antwoord.headers.location)
      expect(new URL(naar, 'http://maatwerkpad.example').origin).toBe('http://maatwerkpad.example')
    },
  )

  test('an answer with another state, or an id token for another nonce, is no login', async () => {
    const heen = await reis.app.inject({ url: '/inloggen' })
    const cookies = koekjes(heen)
    const { state } = flowInhoud.parse(Object.fromEntries(new URL(String(heen.headers.location)).searchParams))
    for (const vraag of [
      `code=${reis.inlog.code('raadsvrouw', 'anders')}&state=${state}`,
      `code=${reis.inlog.code('raadsvrouw', 'x')}&state=anders`,
      'error=access_denied',
    ]) {
      const r = await reis.app.inject({ url: `/inloggen/terug?${vraag}`, cookies })
      expect(r.statusCode).toBe(403)
      expect(koekjes(r)[sessionCookie]).toBeUndefined()
    }
    // Without the cookie of the one who began, nothing can be finished.
    expect((await reis.app.inject({ url: `/inloggen/terug?code=x&state=${state}` })).headers.location).toBe('/inloggen')
  })

  test('a session token from before the login is worthless after it (fixation)', async () => {
    const meegegeven = 'a'.repeat(43)
    const { sessie } = await logIn('raadsvrouw', '/', { [sessionCookie]: meegegeven })
    expect(sessie).not.toBe(meegegeven)
    expect((await pagina('/', meegegeven)).statusCode).toBe(302)
    const tweede = await logIn('coordinator', '/', { [sessionCookie]: sessie })
    expect((await pagina('/', sessie)).statusCode).toBe(302)
    expect((await pagina('/', tweede.sessie)).body).toContain('Willemijn Prins')
  })

  test('logging out ends the session itself, not only the cookie', async () => {
    const { sessie } = await logIn('raadsvrouw')
    const _csrf = csrfIn((await pagina('/', sessie)).body)
    const r = await post('/uitloggen', sessie, { _csrf })
    expect([r.statusCode, r.headers.location]).toEqual([303, '/uitgelogd'])
    expect((await pagina('/', sessie)).statusCode).toBe(302)
  })

  test('a first login makes a professional without register rights; an unknown organisation gets in nowhere', async () => {
    const nieuw = await logIn('iemand-nieuw', '/', {}, 'GM0344')
    expect((await pagina('/', nieuw.sessie)).body).toContain('Robin de Proef')
    expect((await pagina('/casussen/nieuw', nieuw.sessie)).statusCode).toBe(200)
    const onbekend = await logIn('iemand-anders', '/', {}, 'bestaat-niet')
    expect([onbekend.antwoord.statusCode, onbekend.sessie]).toEqual([403, ''])
  })
})

describe('forms', () => {
  const velden = { situatie: 'Een vraag uit een formulier.' }
  test('a form without, with a wrong, or with another person’s CSRF token changes nothing', async () => {
    const { sessie } = await logIn('raadsvrouw')
    const ander = await logIn('casusregisseur')
    const vreemd = csrfIn((await pagina('/casussen/nieuw', ander.sessie)).body)
    for (const extra of [{}, { _csrf: 'x' }, { _csrf: vreemd }])
      expect((await post('/casussen/nieuw', sessie, { ...velden, ...extra })).statusCode).toBe(403)
    const eigen = csrfIn((await pagina('/casussen/nieuw', sessie)).body)
    const elders = { 'sec-fetch-site': 'cross-site' }
    expect((await post('/casussen/nieuw', sessie, { ...velden, _csrf: eigen }, elders)).statusCode).toBe(403)
    expect((await post('/uitloggen', sessie, {})).statusCode).toBe(403)
    expect((await post('/casussen/nieuw', sessie, { ...velden, _csrf: eigen })).statusCode).toBe(303)
  })

  test('a wrong form answers 422 and is still filled in; what was typed is shown, not run', async () => {
    const { sessie } = await logIn('raadsvrouw')
    const _csrf = csrfIn((await pagina('/casussen/nieuw', sessie)).body)
    const r = await post('/casussen/nieuw', sessie, { _csrf, situatie: '', wens: '"><script>alert(1)</script>' })
    expect(r.statusCode).toBe(422)
    expect(r.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(r.body).not.toContain('<script>alert')
  })

  test('a double click on a form is one case', async () => {
    const { sessie } = await logIn('buitenstaander')
    const html = (await pagina('/casussen/nieuw', sessie)).body
    const _sleutel = /name="_sleutel" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const body = { ...velden, _csrf: csrfIn(html), _sleutel }
    const [een, twee] = [await post('/casussen/nieuw', sessie, body), await post('/casussen/nieuw', sessie, body)]
    expect(een.statusCode).toBe(303)
    expect(twee.headers.location).toBe(een.headers.location)
  })
})

describe('API tokens', () => {
  const vraag = async (token: string): Promise<number> =>
    (await reis.app.inject({ url: '/api/v1/casussen', headers: { authorization: `Bearer ${token}` } })).statusCode

  test('only a token of a known issuer, for this API, in time, with its own signature', async () => {
    expect(await vraag(await reis.inlog.token('raadsvrouw'))).toBe(200)
    const { privateKey } = await generateKeyPair('RS256')
    const fout = [
      await reis.inlog.token('raadsvrouw', { audience: 'maatwerkpad' }),
      await reis.inlog.token('raadsvrouw', { verlooptNa: '-1m' }),
      await reis.inlog.token('raadsvrouw', { door: 'http://127.0.0.1:1' }),
      await reis.inlog.token('raadsvrouw', { sleutel: privateKey }),
      await reis.inlog.token('bestaat-niet'),
      `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: reis.inlog.issuer.issuer, sub: 'raadsvrouw' }))}.`,
      'onzin',
      '',
    ]
    for (const token of fout) expect(await vraag(token)).toBe(401)
  })

  test('a session cookie is no key to the API, and a token none to the pages', async () => {
    const { sessie } = await logIn('raadsvrouw')
    expect((await pagina('/api/v1/casussen', sessie)).statusCode).toBe(401)
    const headers = { authorization: `Bearer ${await reis.inlog.token('raadsvrouw')}` }
    expect((await reis.app.inject({ url: '/casussen', headers })).statusCode).toBe(302)
  })
})

describe('limits', () => {
  test('too many requests are 429 with a time to come back, per person', async () => {
    const klein = await maakReis('5')
    try {
      const keer = async (wie: string): Promise<Antwoord> => klein.vraag(wie, 'GET', '/casussen')
      for (let i = 0; i < 5; i++) expect((await keer('raadsvrouw')).statusCode).toBe(200)
      const r = await keer('raadsvrouw')
      expect(r.statusCode).toBe(429)
      expect(r.headers['content-type']).toContain('application/problem+json')
      expect(Number(r.headers['retry-after'])).toBeGreaterThan(0)
      expect((await keer('casusregisseur')).statusCode).toBe(200)
    } finally {
      await klein.stop()
    }
  }, 60_000)

  test('a body that is too large is refused before it is read', async () => {
    const r = await reis.vraag('raadsvrouw', 'POST', '/casussen', { situatie: 'x'.repeat(2_000_000) })
    expect(r.statusCode).toBe(400)
  })
})
