// Expected noes. One shape for every refusal, so that page and API tell the same story (RFC 9457 for the API).

export type RefusalKind =
  | 'invalid' // input does not fit: 400 (API) or 422 (form)
  | 'unauthenticated' // 401
  | 'forbidden' // seen, but not allowed: 403
  | 'not-found' // absent or out of scope, deliberately the same: 404
  | 'conflict' // guard refused or stale state: 409
  | 'stale' // If-Match does not fit: 412
  | 'precondition' // If-Match or Idempotency-Key missing: 428
  | 'too-many' // 429
  | 'unavailable' // 503

/** What misses before an action can be done: the code, one Dutch sentence, and where to mend it. */
export type Ontbreekt = { code: string; uitleg: string; link?: string }
/** One wrong field: `name` is the path in the input ('partijen.0.doel'), `reason` a Dutch sentence. */
export type InvalidParam = { name: string; code: string; reason: string }

export type RefusalExtra = {
  ontbreekt?: readonly Ontbreekt[]
  invalidParams?: readonly InvalidParam[]
  retryAfterSeconds?: number
}

/** Thrown for each expected no. `code` is stable ('let.afwijking-zonder-motivering'), `message` a Dutch B1 sentence for the user. */
export class Refusal extends Error {
  readonly code: string
  readonly kind: RefusalKind
  readonly extra: RefusalExtra
  constructor(code: string, kind: RefusalKind, message: string, extra: RefusalExtra = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.kind = kind
    this.extra = extra
  }
}

/** Absent and out of scope look the same, so that nobody learns what exists (INV-31). */
export const notFound = (wat = 'Dit'): Refusal =>
  new Refusal('niet-gevonden', 'not-found', `${wat} bestaat niet, of je hebt er geen toegang toe.`)

/** A guard said no: every missing condition at once, each with the way out. */
export const guardRefused = (code: string, message: string, ontbreekt: readonly Ontbreekt[]): Refusal =>
  new Refusal(code, 'conflict', message, { ontbreekt })
