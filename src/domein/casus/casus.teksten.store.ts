import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/**
 * The words of the core, each under the category it belongs to (docs/adr/0015). The application role cannot read these columns of the
 * tables: null is 'not for you'. `alsof` narrows it to what the receiver of a share will see, and adds nothing.
 */
export type Alsof = { categorieen: readonly string[]; organisatieId: string }
export type Teksten = {
  volgendeActie: string | null
  kritiekeDagWat: string | null
  bestaanszekerheid: string[] | null
  waarvoor: string | null
}
export const nietVoorJou: Teksten = {
  volgendeActie: null,
  kritiekeDagWat: null,
  bestaanszekerheid: null,
  waarvoor: null,
}

const ogen = (a: Alsof | undefined) =>
  a === undefined ? sql`null, null` : sql`${[...a.categorieen]}::text[], ${a.organisatieId}::uuid`

/** One statement for all cases of a list. */
export async function haalTeksten(tx: Tx, casusIds: readonly string[], alsof?: Alsof): Promise<Map<string, Teksten>> {
  if (casusIds.length === 0) return new Map()
  const { rows } = await sql<Teksten & { casusId: string }>`
    select casus_id, volgende_actie, kritieke_dag_wat, bestaanszekerheid, waarvoor
    from casus_teksten(${[...casusIds]}::uuid[], ${ogen(alsof)})`.execute(tx)
  return new Map(rows.map(({ casusId, ...t }) => [casusId, t]))
}

type BalRij = {
  bij: 'casusregisseur' | 'partij' | 'lmm_coordinator' | 'regievoerder' | 'let'
  organisatieId: string | null
  waarvoor: string | null
  van: Date
  tot: Date | null
}
export async function selectBal(tx: Tx, casusId: string, alsof?: Alsof): Promise<BalRij[]> {
  const { rows } = await sql<BalRij>`
    select bij, organisatie_id, waarvoor, van, tot from bal_van(${casusId}::uuid, ${ogen(alsof)})`.execute(tx)
  return rows
}
