import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'

export async function insertBuitenvraag(
  tx: Tx,
  v: {
    id: string
    casusId: string
    aan: string
    vraag: string
    toelichting: string
    doel: string
    sleutelHash: Buffer
    organisatieId: string
    doorId: string
    gemaaktOp: Date
    verlooptOp: Date
  },
): Promise<void> {
  await tx.insertInto('buitenvragen').values(v).execute()
}

export const selectBuitenvragen = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('buitenvragen')
    .select([
      'id',
      'aan',
      'vraag',
      'toelichting',
      'doel',
      'doorId',
      'gemaaktOp',
      'verlooptOp',
      'ingetrokkenOp',
      'version',
    ])
    .where('casusId', '=', casusId)
    .orderBy('gemaaktOp', 'desc')
    .execute()
export const selectAntwoorden = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('buitenantwoorden')
    .select(['id', 'buitenvraagId', 'van', 'tekst', 'op'])
    .where('casusId', '=', casusId)
    .orderBy('op')
    .execute()

export async function telBuitenvragen(tx: Tx, casusId: string): Promise<{ vragen: number; antwoorden: number }> {
  const r = await sql<{ vragen: number; antwoorden: number }>`
    select (select count(*) from buitenvragen v where v.casus_id = ${casusId}) as vragen,
      (select count(*) from buitenantwoorden a where a.casus_id = ${casusId}) as antwoorden`.execute(tx)
  return r.rows[0] ?? { vragen: 0, antwoorden: 0 }
}

export async function trekIn(tx: Tx, v: { casusId: string; id: string; door: string; op: Date }): Promise<void> {
  const r = await tx
    .updateTable('buitenvragen')
    .set({ ingetrokkenOp: v.op, ingetrokkenDoor: v.door, version: sql<number>`version + 1` })
    .where('id', '=', v.id)
    .where('casusId', '=', v.casusId)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw notFound('Deze vraag')
}

type Beeld = {
  id: string
  casusId: string
  aan: string
  vraag: string
  toelichting: string
  organisatie: string
  verlooptOp: Date
  aantal: number
}
/** Through the owner's function only: it looks at nothing but this one question. */
export const leesMetLink = async (tx: Tx, hash: Buffer): Promise<Beeld | undefined> =>
  (await sql<Beeld>`select * from buitenvraag_lees(${hash})`.execute(tx)).rows[0]

type Gegeven = { casusId: string; buitenvraagId: string; doorId: string; vol: boolean }
export const antwoordMetLink = async (
  tx: Tx,
  a: { hash: Buffer; id: string; van: string; tekst: string },
): Promise<Gegeven | undefined> =>
  (await sql<Gegeven>`select * from buitenvraag_antwoord(${a.hash}, ${a.id}, ${a.van}, ${a.tekst})`.execute(tx)).rows[0]
