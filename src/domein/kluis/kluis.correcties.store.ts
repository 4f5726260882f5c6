import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

type Ontvanger = { persoonId: string | null; eerderId: string | null }
/** People to notify, and organisations that can no longer be reached this way. */
export async function selectOntvangers(tx: Tx, casusId: string, categorie: string) {
  const { rows } = await sql<Ontvanger>`select * from correctie_ontvangers(${casusId}, ${categorie})`.execute(tx)
  return { personen: rows.flatMap((r) => r.persoonId ?? []), eerder: rows.flatMap((r) => r.eerderId ?? []) }
}

export async function insertCorrectie(
  tx: Tx,
  c: {
    id: string
    casusId: string
    categorie: string
    wat: string
    doorId: string
    op: Date
    ontvangers: number
    eerderIds: string[]
  },
): Promise<void> {
  await tx.insertInto('correcties').values(c).execute()
}

/** What this reader may know of it: row-level security tests the category. */
export const selectCorrecties = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('correcties')
    .select(['id', 'categorie', 'wat', 'op', 'ontvangers', 'eerderIds'])
    .where('casusId', '=', casusId)
    .orderBy('op', 'desc')
    .limit(50)
    .execute()
