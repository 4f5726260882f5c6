import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Credential, Door } from '../platform/door.ts'
import { notFound, Refusal } from '../platform/errors.ts'
import { decodeForm } from '../platform/form.ts'
import { isId } from '../platform/ids.ts'
import { type ApiRoute, type Bestand, bestandInLimiet } from '../platform/routes.ts'
import { linkLimiet, wieMetLink } from './antwoordlink.ts'
import { asRefusal, statusOf, toProblem } from './errors.ts'

export const apiVersion = '1.0.0'
export const apiPrefix = '/api/v1'

export type ApiDeps = { door: Door; bearer: (token: string) => Promise<Credential> }

/** Serves the routes of the slices under /api/v1; each is one use case, with problem+json for every no. */
export function registerApi(app: FastifyInstance, routes: readonly ApiRoute[], deps: ApiDeps): void {
  app.register(
    async (api) => {
      api.addHook('onSend', async (_req, reply) => {
        reply.header('API-Version', apiVersion).header('Cache-Control', 'no-store')
      })
      api.setErrorHandler((error, req, reply) => sendProblem(error, req, reply))
      api.setNotFoundHandler((req, reply) =>
        sendProblem(new Refusal('niet-gevonden', 'not-found', 'Dit adres bestaat niet.'), req, reply),
      )
      for (const route of routes)
        api.route({
          method: route.method,
          url: route.path,
          ...(route.bestandIn ? { bodyLimit: bestandInLimiet } : {}),
          ...(route.metLink ? { config: linkLimiet } : {}),
          handler: (req, reply) => handle(route, deps, req, reply),
        })
    },
    { prefix: apiPrefix },
  )
}

export function sendProblem(error: unknown, req: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asRefusal(error)
  if (!refusal)
    req.log.error({ spoor: req.id, fout: error instanceof Error ? error.stack : 'onbekend' }, 'onverwachte fout')
  const no = refusal ?? new Refusal('fout', 'unavailable', 'Er ging bij ons iets mis. Noem dit nummer als je ons belt.')
  const status = refusal ? statusOf(no) : 500
  if (no.kind === 'unauthenticated') reply.header('WWW-Authenticate', 'Bearer')
  if (no.extra.retryAfterSeconds) reply.header('Retry-After', no.extra.retryAfterSeconds)
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ ...toProblem(no, req.id), ...(refusal ? {} : { status, title: 'Fout bij ons' }) })
}

async function handle(route: ApiRoute, deps: ApiDeps, req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const wie = route.metLink ? wieMetLink : await credentialOf(req, deps)
  // Before anything else that may be missing; the door checks it again.
  if (wie === null) throw new Refusal('niet-ingelogd', 'unauthenticated', 'Log eerst in: stuur een geldig token mee.')
  const opts = preconditions(route, req)
  const result = await deps.door
    .run(wie, route.useCase, inputOf(route, req), { ...opts, spoor: req.id })
    .catch((e: unknown) => Promise.reject(badPath(e, req)))
  if (route.bestand) return sendBestand(reply, result)
  const version = versionOf(result)
  if (version !== undefined) reply.header('ETag', `"${version}"`)
  const status = route.status ?? 200
  if (status === 201) reply.header('Location', locationOf(req, result))
  return status === 204 ? reply.code(204).send() : reply.code(status).send(result)
}

/** A part of the address that cannot be is an address that does not exist, not a wrong field. */
function badPath(e: unknown, req: FastifyRequest): unknown {
  const inPath = Object.keys(asRecord(req.params))
  const wrong =
    e instanceof Refusal && e.kind === 'invalid' && e.extra.invalidParams?.some((p) => inPath.includes(p.name))
  return wrong ? notFound() : e
}

async function credentialOf(req: FastifyRequest, deps: ApiDeps): Promise<Credential> {
  const header = req.headers.authorization
  if (!header?.startsWith('Bearer ')) return null
  return deps.bearer(header.slice('Bearer '.length))
}

function preconditions(route: ApiRoute, req: FastifyRequest): { ifMatch?: number; sleutel?: string } {
  const match = req.headers['if-match']
  const key = req.headers['idempotency-key']
  if (route.ifMatch === 'verplicht' && match === undefined) {
    throw new Refusal(
      'if-match-ontbreekt',
      'precondition',
      'Stuur If-Match mee met de ETag die je las, zodat je niemands wijziging overschrijft.',
    )
  }
  if (route.sleutel === 'verplicht' && typeof key !== 'string') {
    throw new Refusal(
      'idempotency-key-ontbreekt',
      'precondition',
      'Stuur een Idempotency-Key mee, zodat dit niet twee keer gebeurt.',
    )
  }
  return {
    ...(match === undefined ? {} : { ifMatch: parseEtag(match) }),
    ...(typeof key === 'string' ? { sleutel: key.slice(0, 200) } : {}),
  }
}

// An ETag that is not ours can never fit, so it counts as an old one.
const parseEtag = (value: string): number => Number(/^(?:W\/)?"(\d+)"$/.exec(value)?.[1] ?? -1)

function inputOf(route: ApiRoute, req: FastifyRequest): unknown {
  const params = asRecord(req.params)
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('Id') && !(typeof value === 'string' && isId(value)))
      throw new Refusal('niet-gevonden', 'not-found', 'Dit bestaat niet, of je hebt er geen toegang toe.')
  }
  if (route.method === 'GET' || route.method === 'DELETE')
    return decodeForm(route.useCase.input, { ...asFields(req.query), ...asFields(params) })
  if (req.body !== undefined && req.body !== null && (typeof req.body !== 'object' || Array.isArray(req.body))) {
    throw new Refusal('ongeldige-invoer', 'invalid', 'Stuur een JSON-object.', { invalidParams: [] })
  }
  return { ...asRecord(req.body), ...params }
}

const asRecord = (v: unknown): Record<string, unknown> => (typeof v === 'object' && v !== null ? { ...v } : {})

function asFields(v: unknown): Record<string, string | string[]> {
  const out: Record<string, string | string[]> = {}
  for (const [k, x] of Object.entries(asRecord(v)))
    if (typeof x === 'string' || (Array.isArray(x) && x.every((s) => typeof s === 'string'))) out[k] = x
  return out
}

const versionOf = (r: unknown): number | undefined =>
  typeof r === 'object' && r !== null && 'version' in r && typeof r.version === 'number' ? r.version : undefined

function locationOf(req: FastifyRequest, result: unknown): string {
  const id =
    typeof result === 'object' && result !== null && 'id' in result && typeof result.id === 'string' ? result.id : ''
  return `${req.url.split('?')[0]}/${id}`
}

const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; sandbox"
const isBestand = (r: unknown): r is Bestand =>
  typeof r === 'object' && r !== null && 'inhoud' in r && 'naam' in r && 'type' in r

export function sendBestand(reply: FastifyReply, result: unknown): FastifyReply {
  if (!isBestand(result)) throw new Error('use case gaf geen bestand')
  const name = result.naam.replaceAll(/[^A-Za-z0-9._-]/g, '-')
  const wijze = result.toon ? 'inline' : 'attachment'
  reply.header('Content-Disposition', `${wijze}; filename="${name}"`).type(result.type)
  // Whatever is in it: no script, no network, no guess at its kind.
  reply.header('Content-Security-Policy', sandbox).header('X-Content-Type-Options', 'nosniff')
  reply.header('Cache-Control', 'no-store')
  return reply.send(typeof result.inhoud === 'string' ? result.inhoud : Buffer.from(result.inhoud))
}
