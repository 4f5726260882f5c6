import type { Tx } from '../../platform/db.ts'

/** Taken down by the LMM for somebody on the phone or who wrote: the note that came first, kept with the case. */
export const findOpname = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('loketOpnames')
    .select(['kanaal', 'ontvangenOp', 'doorId'])
    .where('casusId', '=', casusId)
    .executeTakeFirst()

export type Opname = {
  casusId: string
  kanaal: 'telefoon' | 'post'
  doorId: string
  ontvangenOp: Date
  op: Date
}
export async function insertOpname(tx: Tx, o: Opname): Promise<void> {
  await tx.insertInto('loketOpnames').values(o).execute()
}
