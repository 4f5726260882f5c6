import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { LogboekInput } from './toezicht.schema.ts'
import type { LeesRegel, Logregel } from './toezicht.siem.beeld.ts'

const velden = [
  'id as nr',
  'op',
  'persoonId',
  'organisatieId',
  'systeem',
  'handeling',
  'activiteit',
  'feit',
  'inzage',
  'casusId',
  'objectId',
  'reden',
  'spoor',
] as const

/** Newest first; what the FG may see, row-level security decides. */
export async function selectLogboek(tx: Tx, i: LogboekInput, voor: string | null): Promise<Logregel[]> {
  let q = tx
    .selectFrom('journaal')
    .select(velden)
    .orderBy('id', 'desc')
    .limit(i.aantal + 1)
  if (voor !== null) q = q.where('id', '<', Number(voor))
  if (i.spoor) q = q.where('spoor', '=', i.spoor)
  if (i.casusId) q = q.where('casusId', '=', i.casusId)
  if (i.persoonId) q = q.where('persoonId', '=', i.persoonId)
  if (i.activiteit) q = q.where('activiteit', '=', i.activiteit)
  if (i.soort) q = q.where('inzage', '=', i.soort === 'gelezen')
  if (i.van) q = q.where('op', '>=', sql<Date>`${i.van}::date::timestamp at time zone 'Europe/Amsterdam'`)
  if (i.tot) q = q.where('op', '<', sql<Date>`(${i.tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
  return q.execute()
}

/**
 * As the FG reads them: of a case of another organisation (INV-31) no id, of the case nor of a part of it, but a keyed
 * pseudonym, so that ten lines about one case are not ten cases.
 */
export async function metPseudoniem(
  tx: Tx,
  regels: readonly Logregel[],
  pseudoniem: (casusId: string) => string,
): Promise<LeesRegel[]> {
  const ids = [...new Set(regels.flatMap((r) => r.casusId ?? []))]
  const { rows } = await sql<{ id: string }>`select fg_eigen_casussen(${ids}::uuid[]) as id`.execute(tx)
  const eigen = new Set(rows.map((r) => r.id))
  return regels.map((r) => ({
    ...r,
    ...(r.casusId === null || eigen.has(r.casusId) ? {} : { casusId: null, objectId: null }),
    casusPseudoniem: r.casusId === null ? null : pseudoniem(r.casusId),
  }))
}

/**
 * Oldest first, for a machine that comes back for more. Only lines of which every earlier one is settled: a number that is
 * still being written would otherwise be skipped for good.
 */
export const selectVanaf = (tx: Tx, na: number, aantal: number, spoor?: string): Promise<Logregel[]> =>
  tx
    .selectFrom('journaal')
    .select(velden)
    .where('id', '>', na)
    .where(sql<boolean>`transactie < pg_snapshot_xmin(pg_current_snapshot())`)
    .$if(spoor !== undefined, (q) => q.where('spoor', '=', spoor ?? ''))
    .orderBy('id')
    .limit(aantal)
    .execute()
