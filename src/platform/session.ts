import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { newId } from './ids.ts'

/** Sessions: a random token in the cookie, only its hash in the database; ends at once when revoked. */
export const sessionHours = 9

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The CSRF token of a session: derived, so nothing is stored and nothing can get out of step. */
export const csrfOf = (token: string): string => createHash('sha256').update(`csrf:${token}`).digest('base64url')

export function sameText(a: string, b: string): boolean {
  const x = Buffer.from(a)
  const y = Buffer.from(b)
  return x.length === y.length && timingSafeEqual(x, y)
}

/** Starts a session for a known identity; null when nobody active is known under it. Always a new token (no fixation). */
export async function startSession(db: Db, issuer: string, subject: string): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const r = await sql<{
    ok: boolean
  }>`select sessie_start(${newId()}, ${hashToken(token)}, ${issuer}, ${subject}, ${`${sessionHours} hours`}::interval) as ok`.execute(
    db,
  )
  return r.rows[0]?.ok ? token : null
}

export async function endSession(db: Db, token: string): Promise<void> {
  await sql`select sessie_einde(${hashToken(token)})`.execute(db)
}

/** First login through a known issuer makes a professional without register rights (INV-28); null when the organisation is unknown. */
export async function firstLogin(
  db: Db,
  who: { issuer: string; subject: string; naam: string; email: string; organisatieCode: string },
): Promise<string | null> {
  const r = await sql<{
    id: string | null
  }>`select eerste_aanmelding(${who.issuer}, ${who.subject}, ${newId()}, ${newId()}, ${who.naam}, ${who.email}, ${who.organisatieCode}) as id`.execute(
    db,
  )
  return r.rows[0]?.id ?? null
}
