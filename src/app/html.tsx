import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReactElement } from 'react'
import type { Credential, Door } from '../platform/door.ts'
import { Refusal, type RefusalKind } from '../platform/errors.ts'
import { decodeForm, fieldNames } from '../platform/form.ts'
import { isId } from '../platform/ids.ts'
import type { Actor } from '../platform/policy.ts'
import {
  bestandInLimiet,
  type DownloadRoute,
  type FormPost,
  type FormState,
  type Page,
  type PageRequest,
  type VraagPost,
} from '../platform/routes.ts'
import { csrfOf } from '../platform/session.ts'
import type { PageContextValue } from '../ui/context.tsx'
import { renderPage } from '../ui/layout.tsx'
import { checkHerkomst, linkLimiet, sleutelVan, stil, wieMetLink } from './antwoordlink.ts'
import { sendBestand } from './api.ts'
import { asRefusal, statusOf } from './errors.ts'
import { FoutPagina } from './fout-pagina.tsx'
import { checkCsrf, credentialOfSession, tokenOf } from './login.ts'
import { beforeOf } from './meanwhile.ts'
import { menuVoor } from './navigation.ts'
import { drawRefused } from './refused.ts'
import type { Slice } from './slices.ts'

export type HtmlDeps = { door: Door; slices: readonly Slice[]; demo: boolean }

const messageCookie = 'mwp_melding'
type Fields = Record<string, string | readonly string[]>

/** Serves the pages and forms of the slices. Links and forms only: everything works without JavaScript. */
export function registerHtml(app: FastifyInstance, deps: HtmlDeps): void {
  for (const slice of deps.slices) {
    for (const page of slice.pages?.paginas ?? [])
      app.get(page.path, { config: page.metLink ? linkLimiet : {} }, (req, reply) => showPage(deps, page, req, reply))
    for (const v of slice.pages?.vragen ?? []) app.post(v.path, (req, reply) => answer(deps, v, req, reply))
    for (const d of slice.pages?.downloads ?? []) app.get(d.path, (req, reply) => download(deps, d, req, reply))
  }
  const formulieren = deps.slices.flatMap((s) => s.pages?.formulieren ?? [])
  for (const form of formulieren.filter((f) => !f.bestandIn))
    app.post(form.path, { config: form.metLink ? linkLimiet : {} }, (req, reply) => handleForm(deps, form, req, reply))
  // Only these addresses take files.
  app.register(async (scope) => {
    await scope.register(multipart, {
      attachFieldsToBody: 'keyValues',
      limits: { fileSize: bestandInLimiet, files: 1, fields: 20, fieldSize: 20_000 },
    })
    for (const form of formulieren.filter((f) => f.bestandIn))
      scope.post(form.path, { bodyLimit: bestandInLimiet }, (req, reply) => handleForm(deps, form, req, reply))
  })
  app.setNotFoundHandler((req, reply) =>
    sendError(deps, new Refusal('niet-gevonden', 'not-found', 'Deze pagina bestaat niet.'), null, req, reply),
  )
  app.setErrorHandler((e, req, reply) => sendError(deps, e, null, req, reply))
}

async function showPage(deps: HtmlDeps, page: Page, req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const melding = readMessage(req, reply)
  return drawPage(deps, page, req, reply, { status: 200, form: undefined, melding })
}

type Draw = { status: number; form: FormState | undefined; melding: string | undefined }

async function drawPage(
  deps: HtmlDeps,
  page: Page,
  req: FastifyRequest,
  reply: FastifyReply,
  draw: Draw,
): Promise<FastifyReply> {
  let actor: Actor | null = null
  try {
    if (page.metLink) stil(reply)
    const request = requestOf(req, page.metLink)
    const toon = await deps.door.bezoek(
      wieVan(req, page.metLink),
      (b) => {
        actor = page.metLink ? null : b.actor
        return page.open(b, request)
      },
      req.id,
    )
    const fout = draw.form?.antwoord === undefined ? draw.form : undefined
    if (!fout) return send(deps, toon(draw.form), actor, req, reply.code(draw.status), draw.melding)
    const ctx = pageContext(deps, actor, req)
    reply.code(draw.status)
    return sendHtml(reply, drawRefused(toon, fout, ctx))
  } catch (e) {
    return sendError(deps, e, actor, req, reply)
  }
}

async function handleForm(
  deps: HtmlDeps,
  form: FormPost,
  req: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const fields = fieldsOf(req.body)
  try {
    if (form.metLink) checkHerkomst(req)
    else checkCsrf(req, fields._csrf)
    const request = requestOf(req, form.metLink)
    const input = decodeForm(form.useCase.input, { ...fields, ...request.params }, beforeOf(fields))
    const result = await deps.door.run(wieVan(req, form.metLink), form.useCase, input, {
      ...formOpts(fields),
      spoor: req.id,
    })
    // The pair useCase/naar was typed together by defineForm.
    if (form.gelukt) writeMessage(reply, form.gelukt(result as never))
    return reply.redirect(form.naar(result as never, request), 303)
  } catch (e) {
    const no = asRefusal(e)
    if (!no || withoutForm.has(no.kind)) return sendError(deps, e, null, req, reply)
    return drawPage(deps, form.pagina, req, reply, {
      status: formStatus(no),
      form: formState(fields, no),
      melding: undefined,
    })
  }
}

/** The whole form is sent along; only the fields of the question are read. */
function asked(vraag: VraagPost, fields: Fields): Fields {
  const known = fieldNames(vraag.useCase.input)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => known.includes(name.split('.')[0] ?? '')))
}

/** Nothing changes, so no key and no version; what was typed stays in the form. */
async function answer(
  deps: HtmlDeps,
  vraag: VraagPost,
  req: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const fields = fieldsOf(req.body)
  try {
    checkCsrf(req, fields._csrf)
    const input = decodeForm(vraag.useCase.input, asked(vraag, { ...fields, ...requestOf(req).params }))
    const antwoord = await deps.door.run(credentialOfSession(req), vraag.useCase, input, { spoor: req.id })
    const form: FormState = { values: fields, errors: [], antwoord }
    return await drawPage(deps, vraag.pagina, req, reply, { status: 200, form, melding: undefined })
  } catch (e) {
    return sendError(deps, e, null, req, reply)
  }
}

const withoutForm: ReadonlySet<RefusalKind> = new Set(['unauthenticated', 'not-found', 'unavailable', 'too-many'])
const formStatus = (no: Refusal): number => (no.kind === 'invalid' ? 422 : no.kind === 'stale' ? 409 : statusOf(no))

/** `_versie`: what the person saw when the form opened; `_sleutel`: a double click is one click. */
function formOpts(fields: Fields): { ifMatch?: number; sleutel?: string } {
  const versie = typeof fields._versie === 'string' ? Number(fields._versie) : Number.NaN
  const sleutel = typeof fields._sleutel === 'string' ? fields._sleutel : ''
  return {
    ...(Number.isInteger(versie) ? { ifMatch: versie } : {}),
    ...(sleutel === '' ? {} : { sleutel: sleutel.slice(0, 200) }),
  }
}

function formState(fields: Fields, no: Refusal): FormState {
  const errors = (no.extra.invalidParams ?? []).map((p) => ({ name: p.name, reason: p.reason }))
  const state: FormState = { values: fields, errors }
  if (errors.length > 0) return state
  return { ...state, weigering: { message: no.message, ontbreekt: no.extra.ontbreekt ?? [] } }
}

async function download(
  deps: HtmlDeps,
  route: DownloadRoute,
  req: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const request = requestOf(req)
    const input = decodeForm(route.useCase.input, { ...request.query, ...request.params })
    return sendBestand(reply, await deps.door.run(credentialOfSession(req), route.useCase, input, { spoor: req.id }))
  } catch (e) {
    return sendError(deps, e, null, req, reply)
  }
}

function sendError(
  deps: HtmlDeps,
  e: unknown,
  actor: Actor | null,
  req: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const no = asRefusal(e)
  if (!no) req.log.error({ spoor: req.id, fout: e instanceof Error ? e.stack : 'onbekend' }, 'onverwachte fout')
  if (no?.kind === 'unauthenticated') {
    return req.method === 'GET'
      ? reply.redirect(`/inloggen?terug=${encodeURIComponent(req.url)}`)
      : reply.redirect('/inloggen', 303)
  }
  if (no?.extra.retryAfterSeconds) reply.header('Retry-After', no.extra.retryAfterSeconds)
  return send(
    deps,
    <FoutPagina weigering={no} spoor={req.id} />,
    actor,
    req,
    reply.code(no ? statusOf(no) : 500),
    undefined,
  )
}

function send(
  deps: HtmlDeps,
  element: ReactElement,
  actor: Actor | null,
  req: FastifyRequest,
  reply: FastifyReply,
  melding: string | undefined,
): FastifyReply {
  const ctx = { ...pageContext(deps, actor, req), ...(melding ? { melding } : {}) }
  return sendHtml(reply, renderPage(element, ctx))
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('Cache-Control', 'no-store').type('text/html; charset=utf-8').send(html)
}

function pageContext(deps: HtmlDeps, actor: Actor | null, req: FastifyRequest): PageContextValue {
  const token = tokenOf(req)
  return {
    csrf: token ? csrfOf(token) : '',
    pad: req.url.split('?')[0] ?? '/',
    nu: deps.door.clock(),
    actor: actor ? { naam: actor.naam, functie: actor.functie, organisatie: actor.organisatieNaam } : null,
    menu: actor ? menuVoor(deps.slices, actor) : [],
    demo: deps.demo,
    sneltoets: actor?.sneltoets ?? false,
    ...(actor ? { profielHref: '/profiel', uitlogHref: '/uitloggen' } : {}),
  }
}

const wieVan = (req: FastifyRequest, metLink: true | undefined): Credential =>
  metLink ? wieMetLink : credentialOfSession(req)

function requestOf(req: FastifyRequest, metLink?: true): PageRequest {
  const params = fieldsOf(req.params)
  const plain: Record<string, string> = {}
  for (const [k, v] of Object.entries(params)) {
    if (typeof v !== 'string') continue
    if (k.endsWith('Id') && !isId(v))
      throw new Refusal('niet-gevonden', 'not-found', 'Deze pagina bestaat niet, of je hebt er geen toegang toe.')
    plain[k] = v
  }
  return { params: metLink ? { ...plain, sleutel: sleutelVan(req) } : plain, query: fieldsOf(req.query) }
}

function fieldsOf(v: unknown): Fields {
  const out: Fields = {}
  if (typeof v !== 'object' || v === null) return out
  for (const [k, x] of Object.entries(v))
    if (Buffer.isBuffer(x)) out[k] = x.toString('base64')
    else if (typeof x === 'string' || (Array.isArray(x) && x.every((s) => typeof s === 'string'))) out[k] = x
  return out
}

function writeMessage(reply: FastifyReply, text: string): void {
  reply.setCookie(messageCookie, Buffer.from(text).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 60,
  })
}
function readMessage(req: FastifyRequest, reply: FastifyReply): string | undefined {
  const raw = req.cookies[messageCookie]
  if (!raw) return undefined
  reply.clearCookie(messageCookie, { path: '/' })
  return Buffer.from(raw, 'base64url').toString('utf8').slice(0, 500)
}
