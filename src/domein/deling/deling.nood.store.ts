import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import type { Actor } from '../../platform/policy.ts'

/** Null when there is no such case in the own organisation. */
export async function openNoodtoegang(
  tx: Tx,
  i: { nummer: string; reden: string; noodId: string; rijId: string },
): Promise<{ casusId: string; regisseurId: string | null } | null> {
  const r = await sql<{ casusId: string; regisseurId: string | null }>`
    select casus_id, regisseur_id from noodtoegang_open(${i.nummer}, ${i.reden}, ${i.noodId}::uuid, ${i.rijId}::uuid)`.execute(
    tx,
  )
  return r.rows[0] ?? null
}

const velden = [
  'id',
  'casusId',
  'persoonId',
  'organisatieId',
  'reden',
  'van',
  'tot',
  'oordeel',
  'toelichting',
  'version',
] as const

export async function loadNoodtoegang(tx: Tx, id: string) {
  const row = await tx.selectFrom('noodtoegangen').select(velden).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('Deze inzage')
  return row
}
export const selectNoodtoegangen = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('noodtoegangen')
    .select(velden)
    .where('organisatieId', '=', actor.organisatieId)
    .orderBy('van', 'desc')
    .limit(100)
    .execute()

export async function beoordeelNoodtoegang(
  tx: Tx,
  nood: { id: string; version: number },
  o: { oordeel: 'terecht' | 'onterecht'; toelichting: string | null; door: string; op: Date },
): Promise<number> {
  const r = await tx
    .updateTable('noodtoegangen')
    .set({
      oordeel: o.oordeel,
      toelichting: o.toelichting,
      beoordeeldDoor: o.door,
      beoordeeldOp: o.op,
      version: nood.version + 1,
    })
    .where('id', '=', nood.id)
    .where('version', '=', nood.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Deze inzage is intussen al beoordeeld.')
  return nood.version + 1
}
