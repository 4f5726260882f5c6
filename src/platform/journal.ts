import { sql } from 'kysely'
import type { Db, Tx } from './db.ts'
import type { Actor } from './policy.ts'

/** Ids, codes and counts only: never a name, free text or content of a case. */
export type FactData = Record<string, string | number | boolean | null | readonly string[]>
/** What happened, Dutch past tense ('BesluitregelBevestigd'). `reden` is a code. */
export type Fact = {
  type: string
  casusId?: string | undefined
  objectId?: string | undefined
  data?: FactData
  reden?: string | undefined
}

export type JournalContext = {
  actor: Actor
  now: Date
  handeling: string
  activiteit: string
  inzage: boolean
  spoor: string
}

/** Writes the facts of one use case in its own transaction; if this fails, the action fails (INV-37). */
export async function writeFacts(tx: Tx, ctx: JournalContext, facts: readonly Fact[]): Promise<void> {
  await tx
    .insertInto('journaal')
    .values(
      facts.map((f) => ({
        op: ctx.now,
        persoonId: ctx.actor.systeem === null ? ctx.actor.persoonId : null,
        organisatieId: ctx.actor.systeem === null ? ctx.actor.organisatieId : null,
        systeem: ctx.actor.systeem,
        handeling: ctx.handeling,
        activiteit: ctx.activiteit,
        feit: f.type,
        inzage: ctx.inzage,
        casusId: f.casusId ?? null,
        objectId: f.objectId ?? null,
        gegevens: JSON.stringify(f.data ?? {}),
        reden: f.reden ?? null,
        spoor: ctx.spoor,
      })),
    )
    .execute()
}

/** Seals finished lines in the chain; returns how many. */
export async function sealJournal(db: Db | Tx): Promise<number> {
  const r = await sql<{ n: number }>`select journaal_verzegel() as n`.execute(db)
  return r.rows[0]?.n ?? 0
}

/** Walks the chain: number of lines, and the number of the first broken one or null. */
export async function verifyJournal(db: Db | Tx): Promise<{ regels: number; gebroken: number | null }> {
  const r = await sql<{
    regels: number
    gebroken: number | null
  }>`select regels, gebroken from journaal_controleer()`.execute(db)
  return r.rows[0] ?? { regels: 0, gebroken: null }
}
