import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { stale } from '../casus/index.ts'
import type { DocumentSoort } from './documenten.schema.ts'

export async function insertDocument(
  tx: Tx,
  d: { id: string; casusId: string; titel: string; gemaaktDoor: string; gemaaktOp: Date },
): Promise<void> {
  await tx.insertInto('documenten').values(d).execute()
}

export type NieuweVersie = {
  id: string
  documentId: string
  casusId: string
  soort: DocumentSoort
  grootte: number
  scan: 'niet_gescand' | 'schoon'
  geheim: Buffer
  doorId: string
  op: Date
}
/** The next number; two people at once get the same one, and the second is refused by the database. */
export async function insertVersie(tx: Tx, v: NieuweVersie): Promise<void> {
  await tx
    .insertInto('documentVersies')
    .values({
      ...v,
      nummer: sql<number>`(select coalesce(max(x.nummer), 0) + 1 from document_versies x where x.document_id = ${v.documentId})`,
    })
    .execute()
}

export const selectDocumenten = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('documenten')
    .select(['id', 'titel', 'status', 'definitiefOp', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('gemaaktOp', 'desc')
    .orderBy('id', 'desc')
    .execute()
export const selectVersies = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('documentVersies')
    .select(['id', 'documentId', 'nummer', 'soort', 'grootte', 'scan', 'doorId', 'op'])
    .where('casusId', '=', casusId)
    .orderBy('nummer', 'desc')
    .execute()
export async function getDocument(tx: Tx, casusId: string, id: string) {
  const d = await tx
    .selectFrom('documenten')
    .select(['id', 'titel', 'status', 'version'])
    .where('id', '=', id)
    .where('casusId', '=', casusId)
    .executeTakeFirst()
  if (!d) throw notFound('Dit stuk')
  return d
}
export async function getVersie(tx: Tx, documentId: string, id: string) {
  const v = await tx
    .selectFrom('documentVersies')
    .select(['id', 'nummer', 'soort', 'geheim'])
    .where('id', '=', id)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
  if (!v) throw notFound('Deze versie')
  return v
}
export async function zetDefinitief(tx: Tx, d: { id: string; version: number }, door: string, op: Date): Promise<void> {
  const r = await tx
    .updateTable('documenten')
    .set({ status: 'definitief', definitiefDoor: door, definitiefOp: op, version: d.version + 1 })
    .where('id', '=', d.id)
    .where('version', '=', d.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw stale()
}
export async function raakAan(tx: Tx, d: { id: string; version: number }): Promise<void> {
  const r = await tx
    .updateTable('documenten')
    .set({ version: d.version + 1 })
    .where('id', '=', d.id)
    .where('version', '=', d.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw stale()
}
export async function deleteDocument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('documentVersies').where('documentId', '=', id).execute()
  await tx.deleteFrom('documenten').where('id', '=', id).execute()
}
export async function telDocumenten(tx: Tx, casusId: string): Promise<number> {
  const r = await tx
    .selectFrom('documenten')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('casusId', '=', casusId)
    .executeTakeFirst()
  return Number(r?.n ?? 0)
}
