import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'

export async function insertBewaarplicht(
  tx: Tx,
  b: { casusId: string; reden: string; doorId: string; van: Date },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('bewaarplichten')
    .values({ id, ...b })
    .execute()
  return id
}
export async function eindigBewaarplicht(tx: Tx, casusId: string, id: string): Promise<void> {
  await tx
    .updateTable('bewaarplichten')
    .set({ tot: sql<Date>`greatest(van, now())` })
    .where('id', '=', id)
    .where('casusId', '=', casusId)
    .execute()
}
export const selectBewaarplichten = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('bewaarplichten')
    .select(['id', 'reden', 'van'])
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute()

type Grond = 'bewaartermijn' | 'verzoek_inwoner' | 'ten_onrechte_gemaakt'
export async function insertVernietiging(
  tx: Tx,
  v: { casusId: string; grond: Grond; voorgesteldDoor: string; voorgesteldOp: Date },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('vernietigingen')
    .values({ id, ...v })
    .execute()
  return id
}
export const selectVernietigingen = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('vernietigingen')
    .select(['id', 'grond', 'voorgesteldDoor', 'voorgesteldOp', 'bevestigdOp'])
    .where('casusId', '=', casusId)
    .orderBy('voorgesteldOp', 'desc')
    .execute()

/** The owner's function tests it all again: two people, closed, no duty to keep. Returns how many rows went, per table. */
export async function vernietigCasus(tx: Tx, casusId: string, vernietigingId: string): Promise<Record<string, number>> {
  const r = await sql<{
    telling: Record<string, number>
  }>`select casus_vernietig(${casusId}, ${vernietigingId}) as telling`.execute(tx)
  return r.rows[0]?.telling ?? {}
}
export async function ruimKluisRijen(tx: Tx, grens: Date): Promise<string[]> {
  const r = await sql<{ casusId: string }>`select distinct casus_id from kluis_verlopen(${grens})`.execute(tx)
  return r.rows.map((x) => x.casusId)
}

/** Everything that was done with a case, for the resident: when, by which organisation, and for what. */
export const selectGebruik = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('journaal')
    .select(['op', 'organisatieId', 'handeling', 'activiteit'])
    .where('casusId', '=', casusId)
    .orderBy('id')
    .limit(20_000)
    .execute()
