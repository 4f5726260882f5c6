import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { z } from 'zod'
import type { Db } from '../platform/db.ts'
import type { Credential } from '../platform/door.ts'
import { Refusal } from '../platform/errors.ts'
import { apiAudience, type Issuer } from '../platform/issuers.ts'
import { csrfOf, endSession, firstLogin, hashToken, sameText, sessionHours, startSession } from '../platform/session.ts'

/** OIDC code flow with PKCE, state and nonce against the issuer registry. There is no other way in. */
export type LoginDeps = { db: Db; issuers: readonly Issuer[]; baseUrl: string }

export const sessionCookie = 'mwp_sessie'
const flowCookie = 'mwp_inloggen'

const Flow = z.object({
  issuer: z.string(),
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  terug: z.string(),
})
type Flow = z.infer<typeof Flow>

const Claims = z.object({
  sub: z.string().min(1),
  name: z.string().min(1).max(200),
  email: z.string().max(200).default(''),
  organisatie: z.string().max(100).optional(),
})

/** Only a path on this site, so that nobody can be sent elsewhere after login. */
export const safeReturn = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/'

export const tokenOf = (req: FastifyRequest): string | undefined => req.cookies[sessionCookie]
export function credentialOfSession(req: FastifyRequest): Credential {
  const token = tokenOf(req)
  return token ? { soort: 'sessie', tokenHash: hashToken(token) } : null
}

export function checkCsrf(req: FastifyRequest, given: unknown): void {
  const site = req.headers['sec-fetch-site']
  const token = tokenOf(req)
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (!fromElsewhere && token && typeof given === 'string' && sameText(given, csrfOf(token))) return
  throw new Refusal(
    'formulier-verlopen',
    'forbidden',
    'Dit formulier is verlopen of kwam niet van deze site. Ga terug, ververs de pagina en probeer het opnieuw.',
  )
}

export function registerLogin(app: FastifyInstance, { db, issuers, baseUrl }: LoginDeps): void {
  const secure = baseUrl.startsWith('https://')
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure }
  const configs = new Map<string, Promise<oidc.Configuration>>()
  const redirectUri = `${baseUrl}/inloggen/terug`

  function discover(issuer: Issuer): Promise<oidc.Configuration> {
    const known = configs.get(issuer.issuer)
    if (known) return known
    const plain = issuer.issuer.startsWith('http://') // the registry lets this through outside production only
    const found = oidc.discovery(
      new URL(issuer.issuer),
      issuer.clientId,
      issuer.clientSecret,
      undefined,
      plain ? { execute: [oidc.allowInsecureRequests] } : {},
    )
    configs.set(issuer.issuer, found)
    found.catch(() => configs.delete(issuer.issuer))
    return found
  }

  app.get('/inloggen', async (req, reply) => {
    const query = z.object({ bron: z.string().optional(), terug: z.string().optional() }).parse(req.query)
    const issuer = issuers.find((i) => i.issuer === query.bron) ?? (issuers.length === 1 ? issuers[0] : undefined)
    if (!issuer) return chooseIssuer(issuers, query.terug, reply)
    const config = await discover(issuer)
    const flow: Flow = {
      issuer: issuer.issuer,
      verifier: oidc.randomPKCECodeVerifier(),
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      terug: safeReturn(query.terug),
    }
    reply.setCookie(flowCookie, Buffer.from(JSON.stringify(flow)).toString('base64url'), {
      ...cookie,
      path: '/inloggen',
      maxAge: 600,
    })
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid profile email organisatie',
      code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      state: flow.state,
      nonce: flow.nonce,
    })
    return reply.redirect(url.href)
  })

  app.get('/inloggen/terug', async (req, reply) => {
    const flow = readFlow(req)
    reply.clearCookie(flowCookie, { ...cookie, path: '/inloggen' })
    const issuer = issuers.find((i) => i.issuer === flow?.issuer)
    if (!flow || !issuer) return reply.redirect('/inloggen')
    const config = await discover(issuer)
    const tokens = await oidc
      .authorizationCodeGrant(config, new URL(req.url, baseUrl), {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
      })
      .catch((e: unknown) => {
        req.log.warn({ code: e instanceof Error ? e.name : 'onbekend' }, 'inloggen mislukt')
        throw new Refusal('inloggen-mislukt', 'forbidden', 'Het inloggen is niet gelukt. Begin opnieuw.')
      })
    const claims = Claims.parse(tokens.claims())
    const token = await signIn(db, issuer, claims)
    if (!token)
      throw new Refusal(
        'onbekende-organisatie',
        'forbidden',
        'Je organisatie staat niet in Maatwerkpad, of je account is gestopt. Bel het Loket: daar kun je ook zonder account een casus inbrengen.',
      )
    const old = tokenOf(req)
    if (old) await endSession(db, old)
    return reply.setCookie(sessionCookie, token, { ...cookie, maxAge: sessionHours * 3600 }).redirect(flow.terug)
  })

  app.post('/uitloggen', async (req, reply) => {
    checkCsrf(req, z.object({ _csrf: z.string().optional() }).parse(req.body ?? {})._csrf)
    const token = tokenOf(req)
    if (token) await endSession(db, token)
    return reply.clearCookie(sessionCookie, cookie).redirect('/uitgelogd', 303)
  })
}

async function signIn(db: Db, issuer: Issuer, claims: z.infer<typeof Claims>): Promise<string | null> {
  const known = await startSession(db, issuer.issuer, claims.sub)
  if (known) return known
  const organisatieCode = issuer.organisatieCode ?? claims.organisatie
  if (!organisatieCode) return null
  const made = await firstLogin(db, {
    issuer: issuer.issuer,
    subject: claims.sub,
    naam: claims.name,
    email: claims.email,
    organisatieCode,
  })
  return made ? startSession(db, issuer.issuer, claims.sub) : null
}

function readFlow(req: FastifyRequest): Flow | null {
  const raw = req.cookies[flowCookie]
  if (!raw) return null
  try {
    return Flow.parse(JSON.parse(Buffer.from(raw, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

function chooseIssuer(issuers: readonly Issuer[], terug: string | undefined, reply: FastifyReply): FastifyReply {
  const items = issuers.map(
    (i) =>
      `<li><a href="/inloggen?bron=${encodeURIComponent(i.issuer)}&amp;terug=${encodeURIComponent(safeReturn(terug))}">${escapeHtml(i.naam)}</a></li>`,
  )
  return reply
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Inloggen – Maatwerkpad</title><link rel="stylesheet" href="/public/app.css"></head><body><main class="wrap"><h1>Waar werk je?</h1><ul>${items.join('')}</ul></main></body></html>`,
    )
}
const escapeHtml = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Verifies API access tokens of the known issuers; a checked token is remembered until it ends. */
export function createBearer(issuers: readonly Issuer[]): (token: string) => Promise<Credential> {
  const keys = new Map<string, JWTVerifyGetKey>()
  const checked = new Map<string, { issuer: string; subject: string; until: number }>()

  async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const known = keys.get(issuer)
    if (known) return known
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
    })
    const meta = z.object({ jwks_uri: z.url() }).parse(await answer.json())
    const set = createRemoteJWKSet(new URL(meta.jwks_uri))
    keys.set(issuer, set)
    return set
  }

  return async (token) => {
    const seen = checked.get(token)
    if (seen && seen.until > Date.now()) return { soort: 'token', issuer: seen.issuer, subject: seen.subject }
    const issuer = issuers.find((i) => i.issuer === issuerOf(token))
    if (!issuer) return null
    try {
      const { payload } = await jwtVerify(token, await keysOf(issuer.issuer), {
        issuer: issuer.issuer,
        audience: apiAudience,
      })
      if (!payload.sub || !payload.exp) return null
      if (checked.size > 5000) checked.clear()
      checked.set(token, { issuer: issuer.issuer, subject: payload.sub, until: payload.exp * 1000 })
      return { soort: 'token', issuer: issuer.issuer, subject: payload.sub }
    } catch {
      return null
    }
  }
}

// Only to choose whose keys to check with; nothing is believed before the signature is.
function issuerOf(token: string): string | null {
  try {
    const part = z.string().parse(token.split('.')[1])
    return z.object({ iss: z.string() }).parse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).iss
  } catch {
    return null
  }
}
