import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Actor } from '../../platform/policy.ts'
import type { ListCasussenInput } from './casus.invoer.schema.ts'
import { Trede } from './casus.schema.ts'

const klaar = ['afgerond', 'gesloten', 'ingetrokken']
const geenDatum = '9999-12-31'

/** The worklist by next action. 'mijn' leaves out what one sees as leidinggevende only. */
export async function selectLijst(tx: Tx, input: ListCasussenInput, na: readonly (string | null)[] | null) {
  const op = sql<string>`coalesce(c.volgende_actie_op, ${sql.lit(geenDatum)}::date)`
  const organisatie = input.bereik === 'organisatie'
  const eerst = sql`werklijst(${organisatie}, ${organisatie}, ${input.open ? klaar : null}::casus_status[],
    ${na?.[0] ?? null}::date, ${na?.[1] ?? null}::uuid, ${input.aantal + 1})`
  const q = tx
    .selectFrom('casussen as c')
    .select(['c.id', 'c.nummer', 'c.titel', 'c.status', 'c.trede', 'c.organisatieId', 'c.casusregisseurId'])
    .select(['c.regievoerderId', 'c.urgentie', 'c.kritiekeDag'])
    .select(['c.volgendeActieOp', 'c.balBij', 'c.balOrganisatieId', 'c.balSinds', 'c.aangemaaktOp'])
    .select(['c.version', op.as('volgorde')])
    .where(sql<boolean>`c.id = any (array(select ${eerst}))`)
    .orderBy(op)
    .orderBy('c.id')
  const rows = await q.execute()
  return rows.map((r) => ({ ...r, trede: Trede.parse(r.trede) }))
}

export async function selectKeuzeOrganisaties(
  tx: Tx,
  actor: Actor,
  zoek: string,
): Promise<{ id: string; naam: string; groep: string }[]> {
  const rows = await sql<{ id: string; naam: string; landelijk: boolean }>`
    select id, naam, landelijk from organisaties
    where (geldig_tot is null or geldig_tot > current_date) and opvolger_id is null
      and (landelijk or id = ${actor.organisatieId}
        or id in (select valt_onder_afspraak_van from organisaties where id = ${actor.organisatieId})
        or (${zoek} <> '' and naam ilike '%' || ${zoek} || '%'))
    order by landelijk desc, naam limit 300`.execute(tx)
  return rows.rows.map(({ landelijk, ...r }) => ({ ...r, groep: landelijk ? 'Landelijk' : 'Gemeente en regio' }))
}

export async function selectJournaal(tx: Tx, casusId: string, aantal: number, na: readonly (string | null)[] | null) {
  let q = tx
    .selectFrom('journaal')
    .select(['id', 'op', 'persoonId', 'organisatieId', 'systeem', 'handeling', 'inzage'])
    .where('casusId', '=', casusId)
    .orderBy('id', 'desc')
    .limit(aantal + 1)
  if (na?.[0]) q = q.where('id', '<', Number(na[0]))
  return q.execute()
}
