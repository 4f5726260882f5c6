import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import { haalTeksten } from '../casus/index.ts'

export type Opzij = { tot: string; reden: string }

/**
 * What runs today: not past its day, not ended by hand, and nothing happened since: an answer or a step of the ladder moves
 * the ball, and then the case is back by itself.
 */
export async function selectOpzij(tx: Tx, casusIds: readonly string[], vandaag: string): Promise<Map<string, Opzij>> {
  if (casusIds.length === 0) return new Map()
  const rijen = await tx
    .selectFrom('loketOpzij as o')
    .innerJoin('casussen as c', 'c.id', 'o.casusId')
    .select(['o.casusId', 'o.tot', 'o.reden'])
    .where('o.casusId', 'in', [...casusIds])
    .where('o.beeindigdOp', 'is', null)
    .where('o.tot', '>', vandaag)
    .whereRef('c.balSinds', '<=', 'o.van')
    .where('c.status', 'not in', ['afgerond', 'gesloten', 'ingetrokken', 'teruggelegd'])
    .execute()
  return new Map(rijen.map((r) => [r.casusId, { tot: r.tot, reden: r.reden }]))
}

export async function eindigOpzij(tx: Tx, casusId: string, op: Date): Promise<boolean> {
  const r = await tx
    .updateTable('loketOpzij')
    .set({ beeindigdOp: op })
    .where('casusId', '=', casusId)
    .where('beeindigdOp', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

export async function insertOpzij(
  tx: Tx,
  o: { casusId: string; doorId: string; tot: string; reden: string; van: Date },
): Promise<string> {
  const id = newId(o.van.getTime())
  await tx
    .insertInto('loketOpzij')
    .values({ id, ...o })
    .execute()
  return id
}

export async function selectPlanning(tx: Tx, casusId: string) {
  const rij = await tx.selectFrom('casussen').select('kritiekeDag').where('id', '=', casusId).executeTakeFirstOrThrow()
  const teksten = await haalTeksten(tx, [casusId])
  return { kritiekeDag: rij.kritiekeDag, volgendeActie: teksten.get(casusId)?.volgendeActie ?? null }
}

/** Organisations that stand in several open cases of this regievoerder. */
export async function selectBundels(tx: Tx, persoonId: string) {
  const r = await sql<{ id: string; naam: string; aantal: number }>`
    select o.id, o.naam, count(*)::int as aantal from casussen c join partijen p on p.casus_id = c.id join organisaties o on o.id = p.organisatie_id
    where c.regievoerder_id = ${persoonId} and c.status in ('lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering')
    group by o.id, o.naam having count(*) > 1 order by count(*) desc, o.naam limit 20`.execute(tx)
  return r.rows
}

/** My open cases in which this organisation stands. */
export async function selectBundel(tx: Tx, persoonId: string, organisatieId: string) {
  const rijen = await tx
    .selectFrom('casussen as c')
    .innerJoin('partijen as p', 'p.casusId', 'c.id')
    .select(['c.id', 'c.nummer', 'c.titel', 'c.status', 'c.volgendeActieOp', 'c.balBij', 'c.balSinds'])
    .select(['c.balOrganisatieId', 'c.urgentie'])
    .where('c.regievoerderId', '=', persoonId)
    .where('p.organisatieId', '=', organisatieId)
    .where('c.status', 'in', ['lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering'])
    .orderBy('c.volgendeActieOp')
    .limit(100)
    .execute()
  const teksten = await haalTeksten(
    tx,
    rijen.map((r) => r.id),
  )
  return rijen.map((r) => ({ ...r, volgendeActie: teksten.get(r.id)?.volgendeActie ?? null }))
}
