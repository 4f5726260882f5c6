import { Refusal, type RefusalKind } from '../platform/errors.ts'

const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  precondition: 428,
  'too-many': 429,
  unavailable: 503,
}
export const statusOf = (r: Refusal): number => statuses[r.kind]

/** RFC 9457. `code` is stable; `detail` a Dutch sentence; never anything about the data itself. */
export function toProblem(r: Refusal, spoor: string): Record<string, unknown> {
  return {
    type: `urn:maatwerkpad:fout:${r.code}`,
    title: titles[r.kind],
    status: statusOf(r),
    detail: r.message,
    code: r.code,
    instance: `urn:uuid:${spoor}`,
    ...(r.extra.invalidParams ? { invalidParams: r.extra.invalidParams } : {}),
    ...(r.extra.ontbreekt ? { ontbreekt: r.extra.ontbreekt } : {}),
  }
}

const titles: Readonly<Record<RefusalKind, string>> = {
  invalid: 'Ongeldige invoer',
  unauthenticated: 'Niet ingelogd',
  forbidden: 'Niet toegestaan',
  'not-found': 'Niet gevonden',
  conflict: 'Kan nu niet',
  stale: 'Intussen gewijzigd',
  precondition: 'Voorwaarde ontbreekt',
  'too-many': 'Te veel verzoeken',
  unavailable: 'Even niet bereikbaar',
}

const pgCode = (e: unknown): string =>
  typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string' ? e.code : ''
const httpStatus = (e: unknown): number =>
  typeof e === 'object' && e !== null && 'statusCode' in e && typeof e.statusCode === 'number' ? e.statusCode : 0

/** Anything thrown becomes a refusal, or null when it is a fault of ours (500). */
export function asRefusal(e: unknown): Refusal | null {
  if (e instanceof Refusal) return e
  const code = pgCode(e)
  // Row-level security said no: the second net. Outside your scope looks like absent.
  if (code === '42501')
    return new Refusal('niet-gevonden', 'not-found', 'Dit bestaat niet, of je hebt er geen toegang toe.')
  if (code === '23505')
    return new Refusal(
      'bestaat-al',
      'conflict',
      'Dit is al vastgelegd, misschien net door iemand anders. Ververs de pagina en kijk wat er staat.',
    )
  if (code === '23503')
    return new Refusal(
      'verwijst-naar-niets',
      'invalid',
      'Iets waar je naar verwijst, bestaat niet. Ververs de pagina en kies opnieuw.',
      { invalidParams: [] },
    )
  if (['40001', '40P01', '55P03'].includes(code))
    return new Refusal('tegelijk', 'conflict', 'Iemand anders deed tegelijk hetzelfde. Probeer het opnieuw.')
  if (['57P01', '57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET'].includes(code)) return unavailable()
  const status = httpStatus(e)
  if (status === 429)
    return new Refusal(
      'te-veel',
      'too-many',
      'Je doet te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.',
    )
  if (status === 413) return new Refusal('te-groot', 'invalid', 'Dit is te groot om te versturen.')
  if (status === 415 || status === 400)
    return new Refusal('ongeldige-invoer', 'invalid', 'Dit verzoek is niet te lezen.', { invalidParams: [] })
  return null
}

const unavailable = (): Refusal =>
  new Refusal(
    'even-niet-bereikbaar',
    'unavailable',
    'De databank is even niet bereikbaar. Probeer het over een minuut opnieuw.',
    { retryAfterSeconds: 30 },
  )
