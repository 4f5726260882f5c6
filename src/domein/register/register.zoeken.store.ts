import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Treffer } from './register.schema.ts'

// Search goes through functions that hold the access test inside (ADR 0012, INV-27).

export async function magRegisterLezen(tx: Tx): Promise<boolean> {
  const r = await sql<{ ja: boolean }>`select mag_register_lezen() as ja`.execute(tx)
  return r.rows[0]?.ja ?? false
}

export type Zoekvraag = {
  q: string
  eigenGemeenteId: string | null
  soorten: readonly string[]
  organisatieId: string | null
  wet: string
  domein: string
}
export type GevondenOrganisatie = {
  id: string
  code: string
  naam: string
  plaats: string
  aangesloten: boolean
  pastBij: string | null
  stammen: string[]
  score: number
}

export async function zoekOrganisaties(
  tx: Tx,
  z: Zoekvraag,
  op: string,
  aantal: number,
): Promise<GevondenOrganisatie[]> {
  const r = await sql<GevondenOrganisatie>`
    select o.id, o.code, o.naam, case when o.landelijk then 'landelijk' else coalesce(o.provincie, '') end as plaats,
      is_aangesloten(o.id, ${op}::date) as aangesloten, z.past_bij, coalesce(z.stammen, '{}') as stammen, z.score
    from zoek_register(${z.q}, ${z.eigenGemeenteId}::uuid, ${sql.val([...z.soorten])}::text[], ${z.organisatieId}::uuid, ${z.wet}, ${z.domein}, ${aantal}) z
    join organisaties o on o.id = z.organisatie_id order by z.score desc, o.naam`.execute(tx)
  return r.rows
}

/** Without words: the connected organisations that fit the filters, by name. */
export async function filterOrganisaties(
  tx: Tx,
  z: Zoekvraag,
  op: string,
  aantal: number,
): Promise<GevondenOrganisatie[]> {
  const r = await sql<GevondenOrganisatie>`
    select o.id, o.code, o.naam, case when o.landelijk then 'landelijk' else coalesce(o.provincie, '') end as plaats,
      true as aangesloten, null as past_bij, '{}'::text[] as stammen, 1 as score
    from organisaties o join aangesloten_organisaties(${op}::date) a on a = o.id
    where (${sql.val([...z.soorten])}::text[] = '{}' or o.soort = any (${sql.val([...z.soorten])}::text[]))
      and (${z.organisatieId}::uuid is null or o.id = ${z.organisatieId}::uuid)
      and (${z.wet} = '' or exists (select 1 from organisatie_wetten w where w.organisatie_id = o.id and w.afkorting = ${z.wet}))
      and (${z.domein} = '' or ${z.domein} = any (o.leefdomeinen))
    order by o.naam limit ${aantal}`.execute(tx)
  return r.rows
}

export async function zoekVermeldingen(
  tx: Tx,
  organisaties: readonly GevondenOrganisatie[],
  perOrganisatie: number,
): Promise<Treffer[]> {
  if (organisaties.length === 0) return []
  const ids = organisaties.map((o) => o.id)
  const stammen = [...new Set(organisaties.flatMap((o) => o.stammen))]
  const gevonden = await sql<{
    id: string
  }>`select id from zoek_vermeldingen(${sql.val(ids)}::uuid[], ${sql.val(stammen)}::text[], ${perOrganisatie}) id`.execute(
    tx,
  )
  if (gevonden.rows.length === 0) return []
  const rows = await tx
    .selectFrom('registervermeldingen')
    .select(['id', 'naam', 'soort', 'organisatieId', 'laatstBevestigdOp', 'status'])
    .where(
      'id',
      'in',
      gevonden.rows.map((g) => g.id),
    )
    .execute()
  const bij = new Map(rows.map((v) => [v.id, v]))
  const org = new Map(organisaties.map((o) => [o.id, o]))
  return gevonden.rows.flatMap(({ id }): Treffer[] => {
    const v = bij.get(id)
    const o = v && org.get(v.organisatieId)
    if (!v || !o) return []
    return [
      {
        id,
        naam: v.naam,
        soort: v.soort === 'team' ? 'team' : 'persoon',
        organisatieId: o.id,
        organisatieNaam: o.naam,
        waar: o.plaats === '' ? o.naam : `${o.naam}, ${o.plaats}`,
        pastBij: o.pastBij,
        laatstBevestigdOp: v.laatstBevestigdOp,
        teBevestigen: v.status !== 'actief',
      },
    ]
  })
}

/** The municipality whose people ask: of a GR or stichting, the one it works for. */
export async function eigenGemeente(tx: Tx, organisatieId: string): Promise<string | null> {
  const r = await sql<{ id: string }>`
    select g.id from organisaties o join organisaties g on g.id in (o.id, o.valt_onder_afspraak_van, o.werkt_in_opdracht_van)
    where o.id = ${organisatieId} and g.soort = 'gemeente' limit 1`.execute(tx)
  return r.rows[0]?.id ?? null
}

/** Counts today's use of this person; returns the totals (REG-20). */
export async function telGebruik(
  tx: Tx,
  persoonId: string,
  dag: string,
  soort: 'zoekvragen' | 'bekeken',
): Promise<{ zoekvragen: number; bekeken: number; alarm: boolean }> {
  const r = await sql<{ zoekvragen: number; bekeken: number; alarm: boolean }>`
    insert into registergebruik (persoon_id, dag, zoekvragen, bekeken)
    values (${persoonId}, ${dag}::date, ${soort === 'zoekvragen' ? 1 : 0}, ${soort === 'bekeken' ? 1 : 0})
    on conflict (persoon_id, dag) do update set zoekvragen = registergebruik.zoekvragen + excluded.zoekvragen, bekeken = registergebruik.bekeken + excluded.bekeken
    returning zoekvragen, bekeken, alarm_op is not null as alarm`.execute(tx)
  return r.rows[0] ?? { zoekvragen: 0, bekeken: 0, alarm: false }
}
export async function zetAlarm(tx: Tx, persoonId: string, dag: string, op: Date): Promise<void> {
  await tx
    .updateTable('registergebruik')
    .set({ alarmOp: op })
    .where('persoonId', '=', persoonId)
    .where('dag', '=', dag)
    .execute()
}
export async function listAlarmen(
  tx: Tx,
): Promise<{ persoonId: string; dag: string; zoekvragen: number; bekeken: number }[]> {
  return tx
    .selectFrom('registergebruik')
    .select(['persoonId', 'dag', 'zoekvragen', 'bekeken'])
    .where('alarmOp', 'is not', null)
    .orderBy('dag', 'desc')
    .limit(200)
    .execute()
}

export type Filterkeuzes = { gemeenten: { id: string; naam: string }[]; wetten: string[] }
/** What one can filter on: connected municipalities, and the laws that connected organisations execute. */
export async function filterkeuzes(tx: Tx, op: string): Promise<Filterkeuzes> {
  const gemeenten = await sql<{ id: string; naam: string }>`
    select o.id, o.naam from organisaties o join aangesloten_organisaties(${op}::date) a on a = o.id where o.soort = 'gemeente' order by o.naam`.execute(
    tx,
  )
  const wetten = await sql<{ wet: string }>`
    select distinct w.afkorting as wet from organisatie_wetten w join aangesloten_organisaties(${op}::date) a on a = w.organisatie_id order by 1`.execute(
    tx,
  )
  return { gemeenten: gemeenten.rows, wetten: wetten.rows.map((w) => w.wet) }
}
