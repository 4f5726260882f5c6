import type { z } from 'zod'
import type { Db, Tx } from './db.ts'
import type { Fact } from './journal.ts'
import type { Actor, Policy } from './policy.ts'
import type { VirusScan } from './virus-scan.ts'

/**
 * The one door. Every read or change is a use case: input schema -> actor -> load (scoped) -> policy -> run -> journal,
 * in one transaction (door.ts). A use case without policy, activity or facts does not compile.
 */
export type Diensten = {
  readonly baseUrl: string
  /** Master key ring for the vault and documents; null when none is configured. */
  readonly kluisSleutel: Buffer | null
  readonly dataDir: string
  /** Looks at each upload; null when none is configured. */
  readonly virusScan: VirusScan | null
  /** Only for work that must see its own committed state, such as the seal. */
  readonly db: Db
}

export type Ctx<I, S> = {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  /** Today in the Netherlands, 'YYYY-MM-DD'. */
  readonly vandaag: string
  readonly input: I
  readonly subject: S
  readonly diensten: Diensten
  /** Runs another use case in this transaction, with its own policy and facts; both stand or fall together. */
  readonly roep: <R>(useCase: UseCase<R>, input: unknown) => Promise<R>
}
export type LoadCtx = Omit<Ctx<unknown, unknown>, 'input' | 'subject' | 'roep'>

export type Facts = readonly [Fact, ...Fact[]]

type Common<I extends z.ZodType, O extends z.ZodType, S> = {
  /** 'slice.imperatief', unique. */
  name: `${string}.${string}`
  /** One Dutch sentence for the matrix, the log and the API. */
  titel: string
  /** Id of the processing activity (AVG art. 30). */
  activiteit: string
  input: I
  output: O
  allow: Policy<S>
}

export type CommandDef<I extends z.ZodType, O extends z.ZodType, S> = Common<I, O, S> & {
  /** The answer holds a secret: it is not kept for a repeated request. */
  geheim?: true
  load?: (tx: Tx, input: z.output<I>, ctx: LoadCtx) => Promise<S>
  run: (ctx: Ctx<z.output<I>, S>) => Promise<{ result: z.input<O>; facts: Facts }>
}
export type QueryDef<I extends z.ZodType, O extends z.ZodType, S> = Common<I, O, S> & {
  load?: (tx: Tx, input: z.output<I>, ctx: LoadCtx) => Promise<S>
  run: (ctx: Ctx<z.output<I>, S>) => Promise<z.input<O>>
  /** The access fact; null only for data that is nobody's (catalogue, own menu). */
  inzage: null | ((result: z.input<O>, ctx: Ctx<z.output<I>, S>) => Fact | null)
}

/** The erased form that the door, the routes and the matrix work with. */
export type UseCase<R = unknown> = {
  readonly kind: 'command' | 'query'
  readonly name: string
  readonly titel: string
  readonly activiteit: string
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly allow: Policy<never>
  readonly bewaarAntwoord: boolean
  readonly load: (tx: Tx, input: never, ctx: LoadCtx) => Promise<unknown>
  readonly run: (ctx: Ctx<never, never>) => Promise<{ result: R; facts: readonly Fact[] }>
}

const registry = new Map<string, UseCase>()
/** All use cases that were imported, by name: for the matrix, the architecture test and the register of processing. */
export const allUseCases = (): UseCase[] => [...registry.values()].sort((a, b) => a.name.localeCompare(b.name))

function register<R>(u: UseCase<R>): UseCase<R> {
  if (registry.has(u.name)) throw new Error(`use case ${u.name} bestaat al`)
  registry.set(u.name, u)
  return u
}

export function defineCommand<I extends z.ZodType, O extends z.ZodType, S = null>(
  def: CommandDef<I, O, S>,
): UseCase<z.input<O>> {
  return register({
    kind: 'command',
    bewaarAntwoord: def.geheim !== true,
    name: def.name,
    titel: def.titel,
    activiteit: def.activiteit,
    input: def.input,
    output: def.output,
    allow: def.allow,
    load: (tx, input, ctx) => (def.load ? def.load(tx, input, ctx) : Promise.resolve(null)),
    run: (ctx) => def.run(ctx),
  })
}

export function defineQuery<I extends z.ZodType, O extends z.ZodType, S = null>(
  def: QueryDef<I, O, S>,
): UseCase<z.input<O>> {
  return register({
    kind: 'query',
    bewaarAntwoord: false,
    name: def.name,
    titel: def.titel,
    activiteit: def.activiteit,
    input: def.input,
    output: def.output,
    allow: def.allow,
    load: (tx, input, ctx) => (def.load ? def.load(tx, input, ctx) : Promise.resolve(null)),
    run: async (ctx) => {
      const result = await def.run(ctx)
      const fact = def.inzage === null ? null : def.inzage(result, ctx)
      return { result, facts: fact === null ? [] : [fact] }
    },
  })
}
