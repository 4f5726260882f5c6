import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Reading } from '../../platform/read-once.ts'
import type { Datum } from '../../platform/time.ts'
import type { Feiten } from '../casus/index.ts'

type Stand = {
  aangemeldOp: Date | null
  bevestigdOp: Date | null
  /** Only while the last submission is open. */
  contactVoor: Datum | null
  open: boolean
  leerpunten: number
  geenReden: string | null
  lmmZag: boolean
  lmmTot: Date | null
  /** Only while the case is closed. */
  geslotenOp: Date | null
}
/** How a case stands at the loket: its last submission, what was learned since it was finished (INV-38), and whether the LMM sees it. */
export async function selectStand(tx: Tx, casusId: string): Promise<Stand> {
  const r = await sql<Stand>`
    select a.aangemeld_op, a.bevestigd_op, case when a.afloop is null then a.contact_voor end as contact_voor,
      a.id is not null and a.afloop is null as open, coalesce(n.leerpunten, 0)::int as leerpunten, n.geen_reden,
      t.id is not null as lmm_zag, t.tot as lmm_tot, case when c.status = 'gesloten' then c.gesloten_op end as gesloten_op
    from (select sum(cardinality(x.leerpunten)) as leerpunten, min(x.geen_reden) as geen_reden from nabesprekingen x
      join casussen k on k.id = x.casus_id where x.casus_id = ${casusId} and x.vastgelegd_op >= coalesce(k.afgerond_op, '-infinity')) n
    left join casussen c on c.id = ${casusId}
    left join lateral (
      select l.* from loket_aanmeldingen l where l.casus_id = ${casusId} order by l.afloop is null desc, l.aangemeld_op desc limit 1
    ) a on true
    left join lateral (
      select r.id, r.tot from casus_toegang r where r.casus_id = ${casusId} and r.bron = 'loket' and r.organisatie_id = lmm_organisatie()
      order by r.tot desc nulls first limit 1
    ) t on true`.execute(tx)
  return (
    r.rows[0] ?? {
      aangemeldOp: null,
      bevestigdOp: null,
      contactVoor: null,
      open: false,
      leerpunten: 0,
      geenReden: null,
      lmmZag: false,
      lmmTot: null,
      geslotenOp: null,
    }
  )
}

/** What the desk knows that a step of the case asks: receipt confirmed, looked back together. */
export async function selectFeiten(lees: Reading): Promise<Partial<Feiten>> {
  const { open, bevestigdOp, leerpunten, geenReden } = await lees(selectStand)
  return { ontvangstBevestigd: open && bevestigdOp !== null, nabespreking: { leerpunten, geenReden } }
}

/** What came in and waits for a regievoerder. */
export const selectTeVerdelen = (tx: Tx) =>
  tx
    .selectFrom('loketAanmeldingen as a')
    .innerJoin('casussen as c', 'c.id', 'a.casusId')
    .select(['c.id', 'c.nummer', 'c.titel', 'a.contactVoor'])
    .where('a.afloop', 'is', null)
    .where('c.status', '=', 'lmm_aangemeld')
    .orderBy('a.contactVoor')
    .limit(50)
    .execute()

/** Cases of somebody who is no regievoerder any more; for who hands out the work. */
export const selectZonderRegievoerder = (tx: Tx) =>
  tx
    .selectFrom('casussen as c')
    .innerJoin('loketToewijzingen as t', (j) => j.onRef('t.casusId', '=', 'c.id').on('t.tot', 'is', null))
    .select(['c.id', 'c.nummer', 'c.titel', 'c.volgendeActieOp'])
    .where('c.status', 'in', ['lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering', 'afgerond'])
    .where(
      't.regievoerderId',
      'in',
      sql<string>`(select w.id from (select distinct regievoerder_id as id from loket_toewijzingen where tot is null) w
        where not lmm_regievoerder(w.id))`,
    )
    .orderBy('c.volgendeActieOp')
    .limit(50)
    .execute()

export async function eindigToewijzing(tx: Tx, casusId: string, op: Date): Promise<void> {
  await tx
    .updateTable('loketToewijzingen')
    .set({ tot: sql<Date>`greatest(van, ${op}::timestamptz)` })
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute()
}
