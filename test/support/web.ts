import { randomBytes } from 'node:crypto'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { registerApi } from '../../src/app/api.ts'
import { alleRoutes } from '../../src/app/geheel.ts'
import { buildApp, logboek } from '../../src/app/http.ts'
import { sessionCookie } from '../../src/app/login.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { newId } from '../../src/platform/ids.ts'
import { csrfOf, hashToken } from '../../src/platform/session.ts'
import type { PersoonCode, Wereld } from './wereld.ts'

// Pages and API over the world of a test, through the real application (no network).

export type Bezoeker = {
  get(url: string): Promise<LightMyRequestResponse>
  /** Posts a form with the CSRF token of this visitor. */
  post(url: string, velden?: Record<string, string | readonly string[]>): Promise<LightMyRequestResponse>
  /** Posts these bytes as they are, for a form with a file. */
  stuur(url: string, payload: Buffer, type: string): Promise<LightMyRequestResponse>
}
export type Web = {
  readonly app: FastifyInstance
  /** Signs this person in with a real session. */
  als(code: PersoonCode): Promise<Bezoeker>
  close(): Promise<void>
}

/** The pages as a browser sees them. */
export async function maakWeb(
  wereld: Pick<Wereld, 'db' | 'door' | 'persoon'>,
  logStroom?: { write(line: string): void },
): Promise<Web> {
  const LOG_LEVEL = logStroom ? 'trace' : 'silent'
  const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL, RATE_LIMIT_PER_MINUTE: '100000' })
  const app = await buildApp({
    config,
    door: wereld.door,
    issuers: [],
    publicDir: process.cwd(),
    ...(logStroom ? { logStroom } : {}),
  })
  async function als(code: PersoonCode): Promise<Bezoeker> {
    const token = randomBytes(16).toString('hex')
    await wereld.db.owner
      .insertInto('sessies')
      .values({
        id: newId(),
        tokenHash: hashToken(token),
        persoonId: wereld.persoon(code),
        gemaaktOp: new Date(),
        verlooptOp: new Date(Date.now() + 3_600_000),
      })
      .execute()
    const cookies = { [sessionCookie]: token }
    return {
      get: (url) => app.inject({ method: 'GET', url, cookies }),
      stuur: (url, payload, type) =>
        app.inject({ method: 'POST', url, cookies, payload, headers: { 'content-type': type } }),
      post: (url, velden = {}) => {
        const body = new URLSearchParams({ _csrf: csrfOf(token) })
        for (const [k, v] of Object.entries(velden)) for (const x of typeof v === 'string' ? [v] : v) body.append(k, x)
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        return app.inject({ method: 'POST', url, cookies, headers, payload: body.toString() })
      },
    }
  }
  return { app, als, close: () => app.close() }
}

export type Api = {
  vraag(
    wie: PersoonCode,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    pad: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** The REST API; the bearer token is who asks. Creates get an Idempotency-Key by themselves. */
export async function maakApi(wereld: Wereld, logStroom?: { write(line: string): void }): Promise<Api> {
  const app = Fastify({ logger: logStroom ? logboek('trace', logStroom) : false, genReqId: () => newId() })
  registerApi(app, alleRoutes, {
    door: wereld.door,
    bearer: (token) => Promise.resolve({ soort: 'persoon', persoonId: token }),
  })
  await app.ready()
  return {
    vraag: (wie, method, pad, body, headers = {}) =>
      app.inject({
        method,
        url: `/api/v1${pad}`,
        headers: { authorization: `Bearer ${wereld.persoon(wie)}`, 'idempotency-key': newId(), ...headers },
        ...(body === undefined ? {} : { payload: body }),
      }),
    close: () => app.close(),
  }
}
