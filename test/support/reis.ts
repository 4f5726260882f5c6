import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { seedDemo } from '../../seed/index.ts'
import { buildApp } from '../../src/app/http.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { createDoor } from '../../src/platform/door.ts'
import { newId } from '../../src/platform/ids.ts'
import { type TestDb, testDb } from './db.ts'
import { type Inlogdienst, startInlogdienst } from './inlogdienst.ts'

// The demo world behind the real application, over REST with real bearer tokens (no network but the login source).

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Json = { [key: string]: unknown }
export type Antwoord = LightMyRequestResponse
type Vraag<A> = (
  persona: string | null,
  method: Method,
  pad: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<A>

/** The people of the demo world, over REST. */
export type Reizigers = {
  readonly vraag: Vraag<Pick<Antwoord, 'statusCode' | 'headers' | 'body' | 'json'>>
  /** As `vraag`, with a fresh Idempotency-Key; must succeed; gives the JSON. */
  doe(persona: string, method: Method, pad: string, body?: object, headers?: Record<string, string>): Promise<Json>
  /** Changes at the version that is there now. */
  wijzig(persona: string, method: 'PATCH' | 'PUT', pad: string, body: object, lees: string): Promise<Json>
  organisatie(code: string): Promise<string>
  persoon(login: string): Promise<string>
}
export type Reis = Omit<Reizigers, 'vraag'> & {
  readonly vraag: Vraag<Antwoord>
  readonly app: FastifyInstance
  readonly db: TestDb
  readonly inlog: Inlogdienst
  stop(): Promise<void>
}

/** Reads a field of an answer; fails with the whole answer when it is not a string. */
export function tekstVan(json: unknown, sleutel: string): string {
  const v =
    typeof json === 'object' && json !== null && sleutel in json
      ? Object.entries(json).find(([k]) => k === sleutel)?.[1]
      : undefined
  if (typeof v !== 'string') throw new Error(`geen tekst '${sleutel}' in ${JSON.stringify(json).slice(0, 500)}`)
  return v
}

export async function maakReis(limiet = '1000000'): Promise<Reis> {
  const db = await testDb()
  const inlog = await startInlogdienst()
  const diensten = {
    baseUrl: 'http://maatwerkpad.example',
    kluisSleutel: Buffer.alloc(32, 7),
    dataDir: '/tmp',
    virusScan: null,
  }
  const door = createDoor({ db: db.app, clock: () => new Date(), diensten })
  await seedDemo({ door, issuer: inlog.issuer.issuer, diensten })
  const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: limiet })
  const app = await buildApp({ config, door, issuers: [inlog.issuer], publicDir: process.cwd() })
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? inlog.token(persona)
    tokens.set(persona, known)
    return known
  }
  const reis: Reis = {
    app,
    db,
    inlog,
    vraag: async (persona, method, pad, body, headers = {}) =>
      app.inject({
        method,
        url: `/api/v1${pad}`,
        headers: { ...(persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` }), ...headers },
        ...(body === undefined ? {} : { payload: body }),
      }),
    doe: async (persona, method, pad, body, headers = {}) => {
      const r = await reis.vraag(persona, method, pad, body, { 'idempotency-key': newId(), ...headers })
      if (r.statusCode >= 300) expect.fail(`${persona} ${method} ${pad}: ${r.statusCode} ${r.body}`)
      return r.body === '' ? {} : r.json<Json>()
    },
    wijzig: async (persona, method, pad, body, lees) => {
      const etag = (await reis.vraag(persona, 'GET', lees)).headers.etag
      return reis.doe(persona, method, pad, body, { 'if-match': String(etag) })
    },
    organisatie: async (code) =>
      (await db.owner.selectFrom('organisaties').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id,
    persoon: async (login) =>
      (
        await db.owner
          .selectFrom('identiteiten')
          .select('persoonId')
          .where('subject', '=', login)
          .executeTakeFirstOrThrow()
      ).persoonId,
    stop: async () => {
      await app.close()
      await inlog.stop()
      await db.drop()
    },
  }
  return reis
}
