import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import {
  type Organisatie,
  OrganisatieDetail,
  type Overdracht,
  type Persoon,
  type Profiel,
  Rol,
  soortenOverdracht,
} from './organisaties.schema.ts'

const kolommen = [
  'id',
  'code',
  'naam',
  'afkorting',
  'soort',
  'sector',
  'landelijk',
  'gemeentecode',
  'provincie',
  'website',
  'leefdomeinen',
  'geldigTot',
] as const

export type OrganisatieFilter = { q: string; soorten: readonly string[]; na: string; aantal: number; vandaag: string }

/** Public list by name; `na` is the cursor (name of the last one shown). */
export function listOrganisaties(tx: Tx, f: OrganisatieFilter): Promise<Organisatie[]> {
  const like = `%${f.q.replaceAll(/[%_\\]/g, '')}%`
  return tx
    .selectFrom('organisaties')
    .select(kolommen)
    .where((e) => e.or([e('geldigTot', 'is', null), e('geldigTot', '>', f.vandaag)]))
    .$if(f.q !== '', (q) =>
      q.where(
        sql<boolean>`unaccent(concat_ws(' ', naam, afkorting, code, array_to_string(alias, ' '))) ilike unaccent(${like})`,
      ),
    )
    .$if(f.soorten.length > 0, (q) => q.where('soort', 'in', f.soorten))
    .$if(f.na !== '', (q) => q.where('naam', '>', f.na))
    .orderBy('naam')
    .limit(f.aantal)
    .execute()
}

export async function getOrganisatie(tx: Tx, id: string): Promise<OrganisatieDetail> {
  const o = await tx.selectFrom('organisaties').selectAll().where('id', '=', id).executeTakeFirst()
  if (!o) throw notFound('Deze organisatie')
  const wetten = await tx
    .selectFrom('organisatieWetten')
    .select(['afkorting', 'naam', 'bwb'])
    .where('organisatieId', '=', id)
    .orderBy('afkorting')
    .execute()
  const refs = [o.moederId, o.werktInOpdrachtVan, o.valtOnderAfspraakVan, o.opvolgerId].filter((x) => x !== null)
  const namen =
    refs.length === 0
      ? []
      : await tx.selectFrom('organisaties').select(['id', 'naam']).where('id', 'in', refs).execute()
  const ref = (x: string | null): { id: string; naam: string } | null => namen.find((n) => n.id === x) ?? null
  const voorgangers = await tx
    .selectFrom('organisaties')
    .select(['id', 'naam'])
    .where('opvolgerId', '=', id)
    .orderBy('naam')
    .execute()
  return OrganisatieDetail.parse({
    ...o,
    wetten,
    voorgangers,
    moeder: ref(o.moederId),
    werktInOpdrachtVan: ref(o.werktInOpdrachtVan),
    valtOnderAfspraakVan: ref(o.valtOnderAfspraakVan),
    opvolger: ref(o.opvolgerId),
  })
}

/** INV-27: connected on that day, by an own agreement or one that covers it. */
export async function isAangeslotenOp(tx: Tx, id: string, op: string): Promise<boolean> {
  const r = await sql<{ ja: boolean }>`select is_aangesloten(${id}::uuid, ${op}::date) as ja`.execute(tx)
  return r.rows[0]?.ja ?? false
}

/** Ids by code, for set-up and import. */
export async function organisatieIds(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('organisaties').select(['id', 'code']).execute()
  return new Map(rows.map((r) => [r.code, r.id]))
}

/** Display names for ids that the caller holds (REG-20: not enumerable). */
export async function persoonNamen(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, PersoonNaam>> {
  const wanted = [...new Set(ids.filter((i): i is string => i !== null))]
  if (wanted.length === 0) return new Map()
  const r =
    await sql<PersoonNaam>`select id, naam, functie, organisatie_id, organisatie_naam from persoon_namen(${sql.val(wanted)}::uuid[])`.execute(
      tx,
    )
  return new Map(r.rows.map((p) => [p.id, p]))
}
export type PersoonNaam = { id: string; naam: string; functie: string; organisatieId: string; organisatieNaam: string }

const iso = (d: Date): string => d.toISOString()
const rolKolommen = ['id', 'persoonId', 'rol', 'van', 'tot'] as const

/** People of the own organisation (row-level security keeps the others out); who left stays in the list. */
export async function listMensen(tx: Tx, organisatieId: string): Promise<Persoon[]> {
  const mensen = await tx
    .selectFrom('personen')
    .selectAll()
    .where('organisatieId', '=', organisatieId)
    .orderBy(sql`actief_tot is not null`)
    .orderBy('naam')
    .execute()
  const rollen = await tx
    .selectFrom('rollen')
    .select(rolKolommen)
    .where('organisatieId', '=', organisatieId)
    .orderBy('van')
    .execute()
  return mensen.map((p) => toPersoon(p, rollen))
}

export async function getPersoon(tx: Tx, id: string, organisatieId: string): Promise<Persoon> {
  const p = await tx
    .selectFrom('personen')
    .selectAll()
    .where('id', '=', id)
    .where('organisatieId', '=', organisatieId)
    .executeTakeFirst()
  if (!p) throw notFound('Deze persoon')
  const rollen = await tx.selectFrom('rollen').select(rolKolommen).where('persoonId', '=', id).orderBy('van').execute()
  return toPersoon(p, rollen)
}

type PersoonRow = Omit<Persoon, 'rollen' | 'actiefTot'> & { actiefTot: Date | null }
type RolRow = { id: string; persoonId: string; rol: string; van: Date; tot: Date | null }

const toPersoon = (p: PersoonRow, rollen: readonly RolRow[]): Persoon => ({
  id: p.id,
  organisatieId: p.organisatieId,
  naam: p.naam,
  functie: p.functie,
  email: p.email,
  telefoon: p.telefoon,
  leidinggevendeId: p.leidinggevendeId,
  actiefTot: p.actiefTot === null ? null : iso(p.actiefTot),
  rollen: rollen
    .filter((r) => r.persoonId === p.id)
    .map((r) => ({ id: r.id, rol: Rol.parse(r.rol), van: iso(r.van), tot: r.tot === null ? null : iso(r.tot) })),
  version: p.version,
})

export type NieuwPersoon = {
  id: string
  organisatieId: string
  naam: string
  functie: string
  email: string
  telefoon: string | null
  leidinggevendeId: string | null
  actiefVan: Date
}
export async function insertPersoon(tx: Tx, p: NieuwPersoon): Promise<void> {
  await tx.insertInto('personen').values(p).execute()
}

export async function insertRol(
  tx: Tx,
  r: { id: string; persoonId: string; organisatieId: string; rol: Rol; van: Date; verleendDoor: string | null },
): Promise<void> {
  await tx.insertInto('rollen').values(r).execute()
}

/** Ends one role; false when it had ended already. */
export async function endRol(tx: Tx, rolId: string, persoonId: string, tot: Date): Promise<boolean> {
  const r = await tx
    .updateTable('rollen')
    .set({ tot: sql<Date>`greatest(${tot}::timestamptz, van)` })
    .where('id', '=', rolId)
    .where('persoonId', '=', persoonId)
    .where('tot', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

/** Ends all access at once and hands everything to the one who takes over; returns who that is (INV-46). */
export async function laatVertrekken(tx: Tx, persoonId: string): Promise<string> {
  const r = await sql<{ opvolger: string }>`select persoon_vertrekt(${persoonId}) as opvolger`.execute(tx)
  const opvolger = r.rows[0]?.opvolger
  if (!opvolger) throw notFound('Deze persoon')
  return opvolger
}

export async function listOverdrachten(
  tx: Tx,
  filter: { persoonId?: string; naarId?: string; ids?: readonly string[]; open?: boolean },
): Promise<Overdracht[]> {
  const rows = await tx
    .selectFrom('overdrachten')
    .selectAll()
    .$if(filter.persoonId !== undefined, (q) => q.where('persoonId', '=', filter.persoonId ?? ''))
    .$if(filter.naarId !== undefined, (q) => q.where('naarId', '=', filter.naarId ?? ''))
    .$if(filter.ids !== undefined, (q) => q.where('id', 'in', filter.ids ?? []))
    .$if(filter.open === true, (q) => q.where('definitiefOp', 'is', null))
    .orderBy('op')
    .orderBy('id')
    .execute()
  const namen = await persoonNamen(
    tx,
    rows.map((r) => r.persoonId),
  )
  return rows.map((r) => ({
    id: r.id,
    persoonId: r.persoonId,
    persoonNaam: namen.get(r.persoonId)?.naam ?? 'Onbekend',
    soort: z.enum(soortenOverdracht).parse(r.soort),
    objectId: r.objectId,
    casusId: r.casusId,
    naarId: r.naarId,
    op: iso(r.op),
    definitiefNaarId: r.definitiefNaarId,
    version: r.version,
  }))
}

/** The slice that owns the thing moves it, by a trigger on this row. */
export async function maakDefinitief(tx: Tx, o: Overdracht, naarId: string, op: Date): Promise<void> {
  const r = await tx
    .updateTable('overdrachten')
    .set({ definitiefNaarId: naarId, definitiefOp: op, version: o.version + 1 })
    .where('id', '=', o.id)
    .where('version', '=', o.version)
    .where('definitiefOp', 'is', null)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft dit intussen doorgegeven.')
}

export async function getProfiel(tx: Tx, persoonId: string): Promise<Omit<Profiel, 'organisatie' | 'rollen'>> {
  const p = await tx
    .selectFrom('personen')
    .select(['naam', 'functie', 'sneltoets', 'mailUit', 'version'])
    .where('id', '=', persoonId)
    .executeTakeFirst()
  if (!p) throw notFound('Je profiel')
  return p
}

export async function updateProfiel(
  tx: Tx,
  persoonId: string,
  versie: number,
  wijziging: { sneltoets: boolean; mailUit: boolean },
): Promise<void> {
  const r = await tx
    .updateTable('personen')
    .set({ ...wijziging, version: versie + 1 })
    .where('id', '=', persoonId)
    .where('version', '=', versie)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw new Refusal('intussen-gewijzigd', 'stale', 'Je profiel is intussen gewijzigd.')
}
