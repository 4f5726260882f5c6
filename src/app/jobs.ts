import { sql } from 'kysely'
import type { Door } from '../platform/door.ts'
import { sealJournal } from '../platform/journal.ts'
import type { Slice } from './slices.ts'

/**
 * Every timer of the house, on one page. Deadlines are state in the tables; each sweep asks "what is due now?", so a
 * missed minute, a restart or a second process loses nothing (ADR: sweep jobs). One process sweeps at a time.
 */
export const everySeconds = { zegel: 5, termijnen: 60, post: 120 } as const

type Log = { error(obj: object, msg: string): void }

/** Starts the timers; the returned function stops them and waits for the one that runs. */
export type JobDeps = {
  door: Door
  slices: readonly Slice[]
  log: Log
  mailer: { verstuur: () => Promise<number> } | null
  /** In the demo world mail goes out sooner than anywhere else: whoever tries it should not have to wait. */
  postSeconds?: number
}

export function startJobs(deps: JobDeps): () => Promise<void> {
  const { mailer } = deps
  const timers = [
    every(everySeconds.zegel, () => sealJournal(deps.door.db), deps.log),
    every(everySeconds.termijnen, () => sweepTermijnen(deps.door, deps.slices), deps.log),
    ...(mailer ? [every(deps.postSeconds ?? everySeconds.post, () => mailer.verstuur(), deps.log)] : []),
  ]
  return async () => {
    await Promise.all(timers.map((stop) => stop()))
  }
}

/** One sweep of all deadlines of all slices, each in its own transaction. Returns how many ran; 0 when another process is at it. */
export async function sweepTermijnen(door: Door, slices: readonly Slice[]): Promise<number> {
  return door.db.connection().execute(async (conn) => {
    const lock = await sql<{ ok: boolean }>`select pg_try_advisory_lock(7302) as ok`.execute(conn)
    if (!lock.rows[0]?.ok) return 0
    try {
      const taken = slices.flatMap((s) => s.termijnen ?? [])
      for (const taak of taken) await door.run({ soort: 'systeem', naam: 'termijnen' }, taak, {})
      await door.bezoek({ soort: 'systeem', naam: 'opruimen' }, async (b) => {
        await b.tx
          .deleteFrom('idempotentie')
          .where('op', '<', new Date(b.now.getTime() - 86_400_000))
          .execute()
      })
      return taken.length
    } finally {
      await sql`select pg_advisory_unlock(7302)`.execute(conn)
    }
  })
}

function every(seconds: number, work: () => Promise<unknown>, log: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = work()
      .catch((e: unknown) =>
        log.error({ code: e instanceof Error ? e.name : 'onbekend' }, 'taak mislukt, volgende ronde opnieuw'),
      )
      .finally(() => {
        busy = false
      })
  }, seconds * 1000)
  return async () => {
    clearInterval(timer)
    await running
  }
}
