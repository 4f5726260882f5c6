import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import type { OrganisatieRij, PersoonRij } from './organisaties.schema.ts'
import { organisatieIds } from './organisaties.store.ts'

// Bulk loading of reference data and people: a few statements for the whole list.

/** Adds or refreshes organisations by code. Who is already there keeps its id. Returns how many are new. */
export async function upsertOrganisaties(
  tx: Tx,
  rijen: readonly OrganisatieRij[],
): Promise<{ nieuw: number; gewijzigd: number }> {
  if (rijen.length === 0) return { nieuw: 0, gewijzigd: 0 }
  const bestaand = await organisatieIds(tx)
  await tx
    .insertInto('organisaties')
    .values(rijen.map((r) => ({ id: bestaand.get(r.code) ?? newId(), ...eigenKolommen(r) })))
    .onConflict((oc) =>
      oc.column('code').doUpdateSet((e) => ({
        naam: e.ref('excluded.naam'),
        afkorting: e.ref('excluded.afkorting'),
        alias: e.ref('excluded.alias'),
        soort: e.ref('excluded.soort'),
        sector: e.ref('excluded.sector'),
        inwoners: e.ref('excluded.inwoners'),
        klasse: e.ref('excluded.klasse'),
        oin: e.ref('excluded.oin'),
        website: e.ref('excluded.website'),
        leefdomeinen: e.ref('excluded.leefdomeinen'),
        geldigTot: e.ref('excluded.geldigTot'),
      })),
    )
    .execute()
  const ids = await organisatieIds(tx)
  await koppelVerwijzingen(tx, rijen)
  await vervangWetten(tx, rijen, ids)
  const nieuw = rijen.filter((r) => !bestaand.has(r.code)).length
  return { nieuw, gewijzigd: rijen.length - nieuw }
}

const eigenKolommen = ({
  wetten: _wetten,
  moeder: _moeder,
  werktInOpdrachtVan: _opdracht,
  valtOnderAfspraakVan: _afspraak,
  opvolger: _opvolger,
  ...rest
}: OrganisatieRij) => rest

/** All references in one statement: each change of an organisation renews its search words. */
async function koppelVerwijzingen(tx: Tx, rijen: readonly OrganisatieRij[]): Promise<void> {
  const met = rijen.filter((r) => r.moeder ?? r.werktInOpdrachtVan ?? r.valtOnderAfspraakVan ?? r.opvolger)
  if (met.length === 0) return
  const kolom = (veld: 'code' | 'moeder' | 'werktInOpdrachtVan' | 'valtOnderAfspraakVan' | 'opvolger') =>
    sql`${sql.val(met.map((r) => r[veld]))}::text[]`
  const id = (veld: string) => sql.raw(`(select x.id from organisaties x where x.code = r.${veld})`)
  await sql`update organisaties o set
      moeder_id = coalesce(${id('moeder')}, o.moeder_id),
      werkt_in_opdracht_van = coalesce(${id('opdracht')}, o.werkt_in_opdracht_van),
      valt_onder_afspraak_van = coalesce(${id('afspraak')}, o.valt_onder_afspraak_van),
      opvolger_id = coalesce(${id('opvolger')}, o.opvolger_id)
    from unnest(${kolom('code')}, ${kolom('moeder')}, ${kolom('werktInOpdrachtVan')}, ${kolom('valtOnderAfspraakVan')}, ${kolom('opvolger')})
      as r(code, moeder, opdracht, afspraak, opvolger)
    where o.code = r.code`.execute(tx)
}

async function vervangWetten(
  tx: Tx,
  rijen: readonly OrganisatieRij[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const wetten = rijen.flatMap((r) => {
    const organisatieId = ids.get(r.code)
    return organisatieId === undefined ? [] : r.wetten.map((w) => ({ organisatieId, ...w }))
  })
  const welke = rijen.flatMap((r) => ids.get(r.code) ?? [])
  await sql`delete from organisatie_wetten where organisatie_id = any(${sql.val(welke)}::uuid[])`.execute(tx)
  if (wetten.length > 0)
    await tx
      .insertInto('organisatieWetten')
      .values(wetten)
      .onConflict((oc) => oc.doNothing())
      .execute()
}

/** Adds people with their roles and identities; who is already there stays as is. */
export async function insertMensen(tx: Tx, rijen: readonly PersoonRij[]): Promise<number> {
  if (rijen.length === 0) return 0
  const ids = await organisatieIds(tx)
  const org = (code: string): string => {
    const id = ids.get(code)
    if (!id) throw new Error(`onbekende organisatie ${code}`)
    return id
  }
  const nieuw = await tx
    .insertInto('personen')
    .values(
      rijen.map((p) => ({
        id: p.id,
        organisatieId: org(p.organisatieCode),
        naam: p.naam,
        functie: p.functie,
        email: p.email,
        telefoon: p.telefoon,
        leidinggevendeId: p.leidinggevendeId,
        actiefVan: p.actiefVan,
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .execute()
  const gemaakt = new Set(nieuw.map((n) => n.id))
  const daarvan = rijen.filter((p) => gemaakt.has(p.id))
  const rollen = daarvan.flatMap((p) =>
    p.rollen.map((rol) => ({
      id: newId(),
      persoonId: p.id,
      organisatieId: org(p.organisatieCode),
      rol,
      van: p.actiefVan,
    })),
  )
  if (rollen.length > 0) await tx.insertInto('rollen').values(rollen).execute()
  const identiteiten = daarvan.flatMap((p) => p.identiteiten.map((i) => ({ ...i, persoonId: p.id })))
  if (identiteiten.length > 0) await tx.insertInto('identiteiten').values(identiteiten).execute()
  return gemaakt.size
}

/** All organisations by code, as the file of export and import has them: references as codes, lists with a semicolon. */
export async function listAlleOrganisaties(tx: Tx): Promise<(Record<string, string | null> & { id: string })[]> {
  const rows = await tx
    .selectFrom('organisaties as o')
    .leftJoin('organisaties as a', 'a.id', 'o.valtOnderAfspraakVan')
    .leftJoin('organisaties as w', 'w.id', 'o.werktInOpdrachtVan')
    .leftJoin('organisaties as n', 'n.id', 'o.opvolgerId')
    .select(['o.id', 'o.code', 'o.naam', 'o.soort', 'o.sector', 'o.afkorting', 'o.oin', 'o.tooi', 'o.website'])
    .select([
      'o.leefdomeinen',
      'o.geldigVan',
      'o.geldigTot',
      'a.code as valtOnder',
      'w.code as opdracht',
      'n.code as naar',
    ])
    .select(
      sql<string[]>`array(select t.afkorting from organisatie_wetten t where t.organisatie_id = o.id order by 1)`.as(
        'wetten',
      ),
    )
    .orderBy('o.code')
    .execute()
  return rows.map(({ valtOnder, opdracht, naar, leefdomeinen, wetten, geldigVan, geldigTot, ...o }) => ({
    ...o,
    geldig_van: geldigVan,
    geldig_tot: geldigTot,
    opvolger: naar,
    valt_onder_afspraak_van: valtOnder,
    werkt_in_opdracht_van: opdracht,
    leefdomeinen: leefdomeinen.join(';'),
    wetten: wetten.join(';'),
  }))
}
