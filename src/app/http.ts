import { randomUUID } from 'node:crypto'
import path from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Config } from '../platform/config.ts'
import type { Door } from '../platform/door.ts'
import type { Issuer } from '../platform/issuers.ts'
import type { MailCatcher } from '../platform/mail-catcher.ts'
import { hashToken } from '../platform/session.ts'
import { registerAntwoordlink } from './antwoordlink.ts'
import { apiPrefix, registerApi } from './api.ts'
import { alleRoutes, geheel } from './geheel.ts'
import { registerHtml } from './html.tsx'
import { createBearer, registerLogin, tokenOf } from './login.ts'
import { registerOefenpost } from './oefenpost.tsx'
import { openApi } from './openapi.ts'
import { registerVastePaginas } from './vaste-paginas.tsx'

export type AppDeps = {
  config: Config
  door: Door
  issuers: readonly Issuer[]
  publicDir?: string
  /** Where the log goes; absent: standard output. */
  logStroom?: { write(line: string): void }
  /** The caught mail of the demo world, to look at in the browser. */
  oefenpost?: Pick<MailCatcher, 'mails'> | null
}

/** The web application: headers, limits, login, API, pages. Starts nothing by itself; the caller listens. */
export async function buildApp({
  config,
  door,
  issuers,
  publicDir = path.resolve('dist/public'),
  logStroom,
  oefenpost = null,
}: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logboek(config.logLevel, logStroom),
    genReqId: () => randomUUID(),
    trustProxy: config.nodeEnv === 'production',
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: true },
  })
  await app.register(helmet, helmetOptions(config.baseUrl.startsWith('https://'), issuers))
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, {
    max: config.rateLimitPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (req) => {
      const secret = tokenOf(req) ?? req.headers.authorization
      return secret ? hashToken(secret).toString('base64') : req.ip
    },
    allowList: (req) => req.url.startsWith('/public/') || req.url.startsWith('/health/'),
  })
  await app.register(fastifyStatic, { root: publicDir, prefix: '/public/', maxAge: '1h' })
  registerHealth(app, door)
  const spec = openApi(alleRoutes, config.baseUrl)
  app.get(`${apiPrefix}/openapi.json`, async (_req, reply) => reply.send(spec))
  registerLogin(app, { db: door.db, issuers, baseUrl: config.baseUrl })
  registerAntwoordlink(app, config.baseUrl)
  registerVastePaginas(app, { demo: config.demo, clock: door.clock })
  if (config.demo) registerOefenpost(app, { mails: () => oefenpost?.mails() ?? [], clock: door.clock })
  registerHtml(app, { door, slices: geheel, demo: config.demo })
  registerApi(app, alleRoutes, { door, bearer: createBearer(issuers) })
  return app
}

/** How requests are logged: method and path, never a token, a body or an answer (INV-49). */
export const logboek = (level: string, stream?: { write(line: string): void }) => ({
  level,
  ...(stream ? { stream } : {}),
  redact: ['req.headers.authorization', 'req.headers.cookie'],
  serializers: { req: (r: FastifyRequest) => ({ method: r.method, url: withoutQuery(r.url) }) },
})

// The URL may hold a search term; the log keeps the path only.
const withoutQuery = (url: string): string => url.split('?')[0] ?? ''

function helmetOptions(https: boolean, issuers: readonly Issuer[]): Parameters<typeof helmet>[1] {
  // A form post may end in a redirect to the login source, which browsers count as a form action.
  const loginOrigins = issuers.map((i) => new URL(i.issuer).origin)
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", ...loginOrigins],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  }
}

function registerHealth(app: FastifyInstance, door: Door): void {
  app.get('/health/live', async () => ({ status: 'leeft' }))
  app.get('/health/ready', async (_req, reply) => {
    try {
      await sql`select 1`.execute(door.db)
      return { status: 'gereed' }
    } catch {
      return reply.code(503).send({ status: 'databank niet bereikbaar' })
    }
  })
}
