import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import type { Dialoogpunt } from './toezicht.dialoog.schema.ts'

export const selectPunten = (tx: Tx) =>
  tx
    .selectFrom('dialoogpunten')
    .select(['id', 'punt', 'domein', 'organisatieId', 'op', 'metWie', 'antwoord', 'antwoordOp', 'version'])
    .orderBy('op', 'desc')
    .limit(500)
    .execute()
export async function getPunt(tx: Tx, id: string): Promise<{ version: number; beantwoord: boolean }> {
  const r = await tx.selectFrom('dialoogpunten').select(['version', 'antwoord']).where('id', '=', id).executeTakeFirst()
  if (!r) throw notFound('Dit punt')
  return { version: r.version, beantwoord: r.antwoord !== null }
}
export async function insertPunt(
  tx: Tx,
  p: { id: string; punt: string; domein: Dialoogpunt['domein']; organisatieId: string; doorId: string; op: Date },
): Promise<void> {
  await tx.insertInto('dialoogpunten').values(p).execute()
}
export async function zetAntwoord(
  tx: Tx,
  a: { id: string; version: number; metWie: string; antwoord: string; door: string; op: Date },
): Promise<void> {
  const r = await tx
    .updateTable('dialoogpunten')
    .set({ metWie: a.metWie, antwoord: a.antwoord, antwoordDoor: a.door, antwoordOp: a.op, version: a.version + 1 })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal(
      'intussen-gewijzigd',
      'stale',
      'Iemand anders heeft dit intussen gewijzigd. Kijk eerst wat er staat.',
    )
}
type Telling = { afwegingen: number | null; tuchtklachten: number | null }
export const telAfwegingen = async (tx: Tx): Promise<Telling> =>
  (await sql<Telling>`select * from dialoog_telling()`.execute(tx)).rows[0] ?? { afwegingen: null, tuchtklachten: null }
