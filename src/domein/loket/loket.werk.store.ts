import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Feiten } from '../casus/index.ts'

/** What the desk knows that a step of the case asks: receipt confirmed, looked back together. */
export async function selectFeiten(tx: Tx, casusId: string): Promise<Partial<Feiten>> {
  const r = await sql<{ bevestigd: boolean; leerpunten: number; geenReden: string | null }>`
    select exists (select 1 from loket_aanmeldingen a
        where a.casus_id = ${casusId} and a.afloop is null and a.bevestigd_op is not null) as bevestigd,
      coalesce((select sum(cardinality(n.leerpunten)) from nabesprekingen n where n.casus_id = ${casusId}), 0)::int as leerpunten,
      (select n.geen_reden from nabesprekingen n where n.casus_id = ${casusId} and n.geen_reden is not null limit 1) as geen_reden`.execute(
    tx,
  )
  const rij = r.rows[0]
  return {
    ontvangstBevestigd: rij?.bevestigd ?? false,
    nabespreking: { leerpunten: rij?.leerpunten ?? 0, geenReden: rij?.geenReden ?? null },
  }
}

export const selectLaatsteAanmelding = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('loketAanmeldingen')
    .select(['aangemeldOp', 'bevestigdOp'])
    .where('casusId', '=', casusId)
    .orderBy('aangemeldOp', 'desc')
    .executeTakeFirst()

/** What came in and waits for a regievoerder. */
export const selectTeVerdelen = (tx: Tx) =>
  tx
    .selectFrom('loketAanmeldingen as a')
    .innerJoin('casussen as c', 'c.id', 'a.casusId')
    .select(['c.id', 'c.nummer', 'c.titel', 'a.contactVoor'])
    .where('a.afloop', 'is', null)
    .where('c.status', '=', 'lmm_aangemeld')
    .orderBy('a.contactVoor')
    .limit(50)
    .execute()

export async function eindigToewijzing(tx: Tx, casusId: string, op: Date): Promise<void> {
  await tx
    .updateTable('loketToewijzingen')
    .set({ tot: sql<Date>`greatest(van, ${op}::timestamptz)` })
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute()
}
