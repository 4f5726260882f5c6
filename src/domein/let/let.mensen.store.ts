import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'

/** Which organisations sit at the table: those in the stalemate and the owner of the case. */
export async function loadTafel(
  tx: Tx,
  sessieId: string,
): Promise<{ id: string; casusId: string; organisatieIds: string[]; rondom: string[] }> {
  const r = await tx
    .selectFrom('letSessies as s')
    .innerJoin('casussen as c', 'c.id', 's.casusId')
    .select(['c.id as casusId', 'c.organisatieId'])
    .select([
      sql<string[]>`array(select p.organisatie_id from partijen p where p.casus_id = c.id and p.in_patstelling)`.as(
        'partijIds',
      ),
      sql<string[]>`array(select p.organisatie_id from partijen p where p.casus_id = c.id)`.as('alleIds'),
    ])
    .where('s.id', '=', sessieId)
    .executeTakeFirst()
  if (!r) throw notFound('Deze sessie')
  return {
    id: sessieId,
    casusId: r.casusId,
    organisatieIds: [...new Set([...r.partijIds, r.organisatieId])],
    rondom: [...new Set([...r.alleIds, r.organisatieId])],
  }
}

export type Kandidaat = {
  id: string
  naam: string
  functie: string
  organisatieId: string
  organisatieNaam: string
  bestuurder: boolean
}
export const listVoorzitters = async (tx: Tx) =>
  (
    await sql<{
      id: string
      naam: string
      organisatieId: string
      organisatieNaam: string
    }>`select * from let_voorzitters()`.execute(tx)
  ).rows
export const listKandidaten = async (tx: Tx, organisatieIds: readonly string[]) =>
  (await sql<Kandidaat>`select * from let_kandidaten(${[...organisatieIds]}::uuid[])`.execute(tx)).rows

/** LET-04: who reported a stake in this case; nobody of them chairs it. */
export async function metBelang(tx: Tx, casusId: string): Promise<ReadonlySet<string>> {
  const r = await tx
    .selectFrom('belangenconflicten')
    .select('persoonId')
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute()
  return new Set(r.map((x) => x.persoonId))
}
