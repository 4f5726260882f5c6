import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { type Datum, dagenErbij, datumVan } from '../../platform/time.ts'

/** INF-16: as long as names stay in the vault, so long the LMM can look back at a case that closed. */
const dagenNaSluiten = 90
const redenEinde = `${dagenNaSluiten} dagen na het sluiten`

/**
 * Ends what still runs of the LMM on cases that closed long enough ago, and says which. One statement: who comes second,
 * in another process, finds nothing left to end.
 */
export async function eindigNaSluiten(tx: Tx, vandaag: Datum, op: Date): Promise<string[]> {
  const r = await sql<{ casusId: string }>`
    with voorbij as (
      update casus_toegang t set tot = greatest(t.van, least(${op}::timestamptz, now())), reden_einde = ${redenEinde}
      from casussen c
      where c.id = t.casus_id and t.bron = 'loket' and t.tot is null and c.status = 'gesloten'
        and (c.gesloten_op at time zone 'Europe/Amsterdam')::date + ${dagenNaSluiten}::int <= ${vandaag}::date
      returning t.casus_id)
    select distinct casus_id from voorbij order by casus_id`.execute(tx)
  return r.rows.map((x) => x.casusId)
}

/** Until which day the LMM sees this case, as far as that is known to who asks; null while there is no end in sight. */
export function lmmZietTot(s: {
  lmmZag: boolean
  lmmTot: Date | null
  geslotenOp: Date | null
}): { op: Datum; voorbij: boolean } | null {
  if (!s.lmmZag) return null
  if (s.lmmTot !== null) return { op: datumVan(s.lmmTot), voorbij: true }
  return s.geslotenOp === null ? null : { op: dagenErbij(datumVan(s.geslotenOp), dagenNaSluiten), voorbij: false }
}

/** Whether access of the LMM as a whole (its coordinators) runs. */
export async function coordinatorenZien(tx: Tx, casusId: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('casusToegang')
    .select('id')
    .where('casusId', '=', casusId)
    .where('bron', '=', 'loket')
    .where('rol', '=', 'lmm_coordinator')
    .where('tot', 'is', null)
    .executeTakeFirst()
  return rij !== undefined
}

export async function isRegievoerder(tx: Tx, persoonId: string): Promise<boolean> {
  const r = await sql<{ ja: boolean }>`select lmm_regievoerder(${persoonId}) as ja`.execute(tx)
  return r.rows[0]?.ja === true
}

/** Ends what every other person of the desk had on this case. */
export async function eindigBehalve(tx: Tx, casusId: string, toegangId: string, op: Date): Promise<void> {
  await tx
    .updateTable('casusToegang')
    .set({ tot: sql<Date>`greatest(van, least(${op}::timestamptz, now()))`, redenEinde: 'overgedragen' })
    .where('casusId', '=', casusId)
    .where('bron', '=', 'loket')
    .where('persoonId', 'is not', null)
    .where('id', '<>', toegangId)
    .where('tot', 'is', null)
    .execute()
}
