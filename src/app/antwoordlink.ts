import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Credential } from '../platform/door.ts'
import { notFound, Refusal } from '../platform/errors.ts'

/** People without an account come in by a link (slice buitenvragen). What they may do, the database tests by the hash of its key. */
const linkCookie = 'mwp_antwoord'
export const wieMetLink: Credential = { soort: 'systeem', naam: 'buitenstaander' }

/** Guessing is hopeless with 256 bits; this keeps it quiet too. */
export const linkLimiet = {
  rateLimit: { max: 20, timeWindow: '1 minute', keyGenerator: (req: FastifyRequest) => req.ip },
}

export const sleutelVan = (req: FastifyRequest): string => req.cookies[linkCookie] ?? ''

/** Nothing about this visit goes elsewhere. */
export const stil = (reply: FastifyReply): FastifyReply => reply.header('Referrer-Policy', 'no-referrer')

/** There is no session, so no token in the form: the browser says where it came from, and the cookie does not come along from elsewhere. */
export function checkHerkomst(req: FastifyRequest): void {
  const site = req.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return
  throw new Refusal('formulier-verlopen', 'forbidden', 'Dit formulier kwam niet van deze site. Open de link opnieuw.')
}

/** Trades the link for a cookie, so that its key stands in no address after this one. The log keeps no query. */
export function registerAntwoordlink(app: FastifyInstance, baseUrl: string): void {
  app.get<{ Querystring: { sleutel?: string } }>('/antwoord/begin', { config: linkLimiet }, async (req, reply) => {
    const { sleutel } = req.query
    if (typeof sleutel !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(sleutel)) throw notFound('Deze link')
    const secure = baseUrl.startsWith('https://')
    const cookie = { path: '/antwoord', httpOnly: true, sameSite: 'lax' as const, secure, maxAge: 3600 }
    return stil(reply)
      .header('Cache-Control', 'no-store')
      .setCookie(linkCookie, sleutel, cookie)
      .redirect('/antwoord', 303)
  })
}
