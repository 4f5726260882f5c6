import type { Tx } from './db.ts'

/** What a reading asks: something of one object, in this transaction. */
type Part<T> = (tx: Tx, id: string) => Promise<T>
export type Reading = <T>(part: Part<T>) => Promise<T>

/**
 * Reads each part of one object at most once, however many slices ask for it. For one reading only: what is written in
 * the meantime is not seen, so nobody keeps it over a change.
 */
export function readOnce(tx: Tx, id: string): Reading {
  const known = new Map<unknown, Promise<unknown>>()
  return <T>(part: Part<T>): Promise<T> => {
    const before = known.get(part)
    // Stored below under this very function, so it is a promise of what this function gives.
    if (before) return before as Promise<T>
    const now = part(tx, id)
    known.set(part, now)
    return now
  }
}
