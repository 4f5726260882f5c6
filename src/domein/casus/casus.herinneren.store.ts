import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

export type TeHerinneren = {
  afspraakId: string
  casusId: string
  soort: 'geen_antwoord' | 'te_laat'
  persoonIds: string[]
}

/**
 * What must be chased today and was not yet: no answer since `zonderAntwoordSinds`, or a day that is past. With who hears
 * it: who runs the case, and the people of the organisation with access in person.
 */
export async function selectTeHerinneren(
  tx: Tx,
  vandaag: string,
  zonderAntwoordSinds: string,
  nu: Date,
): Promise<TeHerinneren[]> {
  const r = await sql<TeHerinneren>`
    select a.id as afspraak_id, a.casus_id, s.soort, array_remove(array[c.casusregisseur_id, c.regievoerder_id]
      || array(select t.persoon_id from casus_toegang t where t.casus_id = a.casus_id and t.organisatie_id = a.organisatie_id
        and t.persoon_id is not null and (t.tot is null or t.tot > ${nu})), null) as persoon_ids
    from afspraken a join casussen c on c.id = a.casus_id
    cross join lateral (values ('geen_antwoord'::afspraak_herinnering, a.antwoord is null and a.vastgelegd_op::date <= ${zonderAntwoordSinds}::date),
      ('te_laat', a.termijn < ${vandaag}::date)) as s(soort, geldt)
    where s.geldt and a.gedaan_op is null and a.vervallen_reden is null and a.antwoord is distinct from 'geweigerd'
      and c.status not in ('afgerond', 'gesloten', 'ingetrokken')
      and not exists (select 1 from afspraak_herinneringen h where h.afspraak_id = a.id and h.soort = s.soort)
    order by a.id, s.soort limit 500`.execute(tx)
  return r.rows
}

/** False when another sweep was first. */
export async function insertHerinnering(tx: Tx, h: TeHerinneren, op: Date): Promise<boolean> {
  const r = await tx
    .insertInto('afspraakHerinneringen')
    .values({ afspraakId: h.afspraakId, casusId: h.casusId, soort: h.soort, op })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return r.numInsertedOrUpdatedRows === 1n
}
