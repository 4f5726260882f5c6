import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from './db.ts'
import { type InvalidParam, Refusal } from './errors.ts'
import { writeFacts } from './journal.ts'
import { type Actor, rollen, weigering } from './policy.ts'
import { dutchReason } from './reasons.ts'
import { type Datum, datumVan } from './time.ts'
import type { Ctx, Diensten, LoadCtx, UseCase } from './usecase.ts'

/** How the caller proves who it is; checked inside the transaction, so that access that ends, ends at once (INV-46). */
export type Credential =
  | { readonly soort: 'sessie'; readonly tokenHash: Buffer }
  | { readonly soort: 'token'; readonly issuer: string; readonly subject: string }
  | { readonly soort: 'systeem'; readonly naam: string }
  | { readonly soort: 'persoon'; readonly persoonId: string } // tests, seeds and demo tools only; no route makes it
  | null

export type RunOpts = { ifMatch?: number | undefined; sleutel?: string | undefined }

/** One visit: a transaction in which one or more use cases run for one actor. */
export type Bezoek = {
  readonly actor: Actor
  readonly now: Date
  readonly vandaag: Datum
  readonly tx: Tx
  run<R>(useCase: UseCase<R>, input: unknown, opts?: RunOpts): Promise<R>
}

export type DoorDeps = { db: Db; clock: () => Date; diensten: Omit<Diensten, 'db'> }
export type Door = {
  /** Opens a transaction, signs the actor on, runs `work`, commits. 401 when nobody is signed on. */
  bezoek<T>(wie: Credential, work: (b: Bezoek) => Promise<T>, spoor?: string): Promise<T>
  /** One use case in its own transaction. */
  run<R>(wie: Credential, useCase: UseCase<R>, input: unknown, opts?: RunOpts & { spoor?: string }): Promise<R>
  readonly clock: () => Date
  readonly db: Db
}

type ActorRow = Omit<Actor, 'systeem' | 'rollen'> & { rollen: string[] }

const nil = '00000000-0000-0000-0000-000000000000'
const systemActor = (naam: string): Actor => ({
  persoonId: nil,
  naam: `taak ${naam}`,
  functie: '',
  organisatieId: nil,
  organisatieNaam: 'Maatwerkpad',
  organisatieSoort: 'platform',
  rollen: [],
  sneltoets: false,
  systeem: naam,
})

async function signOn(tx: Tx, wie: Credential): Promise<Actor> {
  if (wie === null) throw unauthenticated()
  if (wie.soort === 'systeem') {
    await sql`select set_config('mwp.systeem', ${wie.naam}, true), set_config('mwp.persoon', '', true), set_config('mwp.organisatie', '', true), set_config('mwp.rollen', '', true)`.execute(
      tx,
    )
    return systemActor(wie.naam)
  }
  const query =
    wie.soort === 'sessie'
      ? sql<ActorRow>`select * from aanmelden_sessie(${wie.tokenHash})`
      : wie.soort === 'token'
        ? sql<ActorRow>`select * from aanmelden_token(${wie.issuer}, ${wie.subject})`
        : sql<ActorRow>`select * from zet_actor(${wie.persoonId})`
  const row = (await query.execute(tx)).rows[0]
  if (!row) throw unauthenticated()
  return { ...row, rollen: rollen.filter((r) => row.rollen.includes(r)), systeem: null }
}

const unauthenticated = (): Refusal =>
  new Refusal('niet-ingelogd', 'unauthenticated', 'Log eerst in. Je sessie is er niet meer.')

/** Checks the input; every problem at once, in Dutch. */
function parse<R>(useCase: UseCase<R>, raw: unknown): unknown {
  const r = useCase.input.safeParse(raw)
  const onleesbaar = unreadable(raw)
  if (r.success && onleesbaar.length === 0) return r.data
  throw new Refusal('ongeldige-invoer', 'invalid', 'Er klopt iets niet in wat je invulde.', {
    invalidParams: [...onleesbaar, ...(r.error?.issues.flatMap(toParams) ?? [])],
  })
}

/** Characters that PostgreSQL keeps in no text: NUL, and half of a pair. */
function unreadable(value: unknown, path: readonly string[] = []): InvalidParam[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([k, v]) => unreadable(v, [...path, k]))
  if (typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))) return []
  return [{ name: path.join('.'), code: 'onleesbaar-teken', reason: 'Hier staat een teken dat niet te lezen is.' }]
}

function toParams(issue: z.core.$ZodIssue): InvalidParam[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((k) => ({
      name: [...issue.path, k].join('.'),
      code: 'onbekend-veld',
      reason: 'Dit veld bestaat niet.',
    }))
  }
  return [{ name: issue.path.join('.'), code: issue.code, reason: dutchReason(issue) }]
}

const hasVersion = (s: unknown): s is { version: number } =>
  typeof s === 'object' && s !== null && 'version' in s && typeof s.version === 'number'

function checkVersion(subject: unknown, ifMatch: number | undefined): void {
  if (ifMatch === undefined || !hasVersion(subject) || subject.version === ifMatch) return
  throw new Refusal(
    'intussen-gewijzigd',
    'stale',
    'Iemand anders heeft dit intussen gewijzigd. Kijk eerst wat er veranderde en probeer het dan opnieuw.',
  )
}

type Scope = { tx: Tx; actor: Actor; now: Date; vandaag: Datum; spoor: string; diensten: Diensten }

async function runIn<R>(scope: Scope, useCase: UseCase<R>, raw: unknown, opts: RunOpts): Promise<R> {
  const { tx, actor, now, vandaag, spoor, diensten } = scope
  const input = parse(useCase, raw)
  const loadCtx: LoadCtx = { tx, actor, now, vandaag, diensten }
  // The erased use case takes `never`; the pair input/subject comes from its own schema and loader.
  const subject = await useCase.load(tx, input as never, loadCtx)
  const no = weigering(useCase.allow, actor, subject as never)
  if (no) throw no
  checkVersion(subject, opts.ifMatch)
  const ctx: Ctx<never, never> = {
    ...loadCtx,
    input: input as never,
    subject: subject as never,
    roep: (other, otherInput) => runIn(scope, other, otherInput, {}),
  }
  const { result, facts } = await useCase.run(ctx)
  if (useCase.kind === 'command' && facts.length === 0) throw new Error(`${useCase.name} schreef geen feit`)
  if (facts.length > 0) {
    await writeFacts(
      tx,
      { actor, now, handeling: useCase.name, activiteit: useCase.activiteit, inzage: useCase.kind === 'query', spoor },
      facts,
    )
  }
  return result
}

/** First answer again for the same key and body; the same key with another body is refused. What was only read, or is secret, is not kept. */
async function runOnce<R>(scope: Scope, useCase: UseCase<R>, raw: unknown, opts: RunOpts): Promise<R> {
  const { tx, actor, now } = scope
  if (opts.sleutel === undefined || !useCase.bewaarAntwoord || actor.systeem !== null)
    return runIn(scope, useCase, raw, opts)
  const vingerafdruk = createHash('sha256')
    .update(JSON.stringify([useCase.name, raw]))
    .digest()
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.persoonId}:${opts.sleutel}`}, 0))`.execute(tx)
  const eerder = await tx
    .selectFrom('idempotentie')
    .select(['vingerafdruk', 'antwoord'])
    .where('persoonId', '=', actor.persoonId)
    .where('sleutel', '=', opts.sleutel)
    .executeTakeFirst()
  if (eerder) {
    if (vingerafdruk.equals(eerder.vingerafdruk)) return eerder.antwoord as R
    throw new Refusal(
      'sleutel-hergebruikt',
      'conflict',
      'Deze sleutel is al gebruikt voor een andere opdracht. Neem een nieuwe sleutel.',
    )
  }
  const result = await runIn(scope, useCase, raw, opts)
  await tx
    .insertInto('idempotentie')
    .values({
      organisatieId: actor.organisatieId,
      persoonId: actor.persoonId,
      sleutel: opts.sleutel,
      handeling: useCase.name,
      vingerafdruk,
      antwoord: JSON.stringify(result),
      op: now,
    })
    .execute()
  return result
}

const retryable = new Set(['40001', '40P01'])
const codeOf = (e: unknown): string =>
  typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string' ? e.code : ''

export function createDoor({ db, clock, diensten }: DoorDeps): Door {
  const all: Diensten = { ...diensten, db }
  async function once<T>(wie: Credential, work: (b: Bezoek) => Promise<T>, spoor: string): Promise<T> {
    return db.transaction().execute(async (tx) => {
      const now = clock()
      const vandaag = datumVan(now)
      const actor = await signOn(tx, wie)
      const scope: Scope = { tx, actor, now, vandaag, spoor, diensten: all }
      return work({ actor, now, vandaag, tx, run: (useCase, input, opts = {}) => runOnce(scope, useCase, input, opts) })
    })
  }
  async function bezoek<T>(wie: Credential, work: (b: Bezoek) => Promise<T>, spoor: string = randomUUID()): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(wie, work, spoor)
      } catch (e) {
        if (!retryable.has(codeOf(e)) || attempt >= 3) throw e
      }
    }
  }
  return {
    bezoek,
    run: (wie, useCase, input, opts = {}) => bezoek(wie, (b) => b.run(useCase, input, opts), opts.spoor),
    clock,
    db,
  }
}
