import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { persoonNamen } from '../organisaties/index.ts'
import type { Afspraak, AfspraakInhoud, AfspraakStatus } from './bestuursafspraken.schema.ts'

const basis = (tx: Tx) =>
  tx
    .selectFrom('bestuursafspraken as b')
    .innerJoin('organisaties as o', 'o.id', 'b.organisatieId')
    .selectAll('b')
    .select('o.naam as organisatieNaam')
type Row = Awaited<ReturnType<ReturnType<typeof basis>['execute']>>[number]

async function toAfspraken(tx: Tx, rows: readonly Row[]): Promise<Afspraak[]> {
  const namen = await persoonNamen(
    tx,
    rows.map((r) => r.ondertekenaarId),
  )
  return rows.map(({ aangemaaktOp: _, ...r }) => ({
    ...r,
    ondertekenaarNaam: r.ondertekenaarId === null ? null : (namen.get(r.ondertekenaarId)?.naam ?? null),
  }))
}

export async function getAfspraak(tx: Tx, id: string): Promise<Afspraak> {
  const [a] = await toAfspraken(tx, await basis(tx).where('b.id', '=', id).execute())
  if (!a) throw notFound('Deze afspraak')
  return a
}

export type AfspraakFilter = { statussen: readonly AfspraakStatus[]; na: string; aantal: number }
export async function listAfspraken(tx: Tx, f: AfspraakFilter): Promise<Afspraak[]> {
  const rows = await basis(tx)
    .$if(f.statussen.length > 0, (q) => q.where('b.status', 'in', f.statussen))
    .$if(f.na !== '', (q) => q.where(sql<boolean>`o.naam || ' ' || b.id > ${f.na}`))
    .orderBy(sql`o.naam || ' ' || b.id`)
    .limit(f.aantal)
    .execute()
  return toAfspraken(tx, rows)
}
export const cursorVan = (a: Afspraak): string => `${a.organisatieNaam} ${a.id}`

/** The agreements of this organisation and of the one that covers it, newest first. */
export async function listAfsprakenVoor(tx: Tx, organisatieId: string): Promise<Afspraak[]> {
  const rows = await basis(tx)
    .where(
      sql<boolean>`b.organisatie_id = ${organisatieId} or b.organisatie_id = (select e.valt_onder_afspraak_van from organisaties e where e.id = ${organisatieId})`,
    )
    .orderBy(sql`b.geldig_van desc nulls first`)
    .execute()
  return toAfspraken(tx, rows)
}

export async function insertAfspraak(
  tx: Tx,
  a: {
    id: string
    organisatieId: string
    status: AfspraakStatus
    vorigeId: string | null
    aangemaaktOp: Date
  } & Partial<AfspraakInhoud>,
): Promise<void> {
  await tx.insertInto('bestuursafspraken').values(a).execute()
}

export type AfspraakWijziging = Partial<
  Omit<Afspraak, 'id' | 'organisatieId' | 'organisatieNaam' | 'ondertekenaarNaam' | 'version'>
>
export async function updateAfspraak(
  tx: Tx,
  a: Pick<Afspraak, 'id' | 'version'>,
  wijziging: AfspraakWijziging,
): Promise<void> {
  const r = await tx
    .updateTable('bestuursafspraken')
    .set({ ...wijziging, version: a.version + 1 })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft deze afspraak intussen gewijzigd.')
}

/** INV-27: own agreement that runs, or that of the organisation that covers this one. */
export async function isAangesloten(tx: Tx, organisatieId: string, op: string): Promise<boolean> {
  const r = await sql<{ ja: boolean }>`select is_aangesloten(${organisatieId}, ${op}::date) as ja`.execute(tx)
  return r.rows[0]?.ja ?? false
}
export async function aangeslotenVan(
  tx: Tx,
  organisatieIds: readonly string[],
  op: string,
): Promise<ReadonlySet<string>> {
  if (organisatieIds.length === 0) return new Set()
  const r = await sql<{
    id: string
  }>`select a as id from unnest(${sql.val([...organisatieIds])}::uuid[]) a where is_aangesloten(a, ${op}::date)`.execute(
    tx,
  )
  return new Set(r.rows.map((x) => x.id))
}
/** BA-13: what the running agreements of these organisations say on an impasse, for who may read them. */
export const conflictbepalingenVan = (tx: Tx, organisatieIds: readonly string[], op: string) =>
  tx
    .selectFrom('bestuursafspraken as b')
    .innerJoin('organisaties as o', 'o.id', 'b.organisatieId')
    .select(['o.naam as organisatie', sql<string>`b.conflictbepaling`.as('tekst')])
    .where('b.organisatieId', 'in', [...organisatieIds])
    .where('b.ondertekendOp', 'is not', null)
    .where(sql<boolean>`coalesce(b.conflictbepaling, '') <> '' and is_aangesloten(b.organisatie_id, ${op}::date)
      and b.geldig_van <= ${op}::date and ${op}::date < coalesce(b.einde_op, b.geldig_tot + 30)`)
    .orderBy('o.naam')
    .execute()
/** The promised answer time in working days, or null for the house norm (REG-12). */
export async function antwoordBelofte(tx: Tx, organisatieId: string, op: string): Promise<number | null> {
  const r = await sql<{ n: number | null }>`select antwoord_belofte(${organisatieId}, ${op}::date) as n`.execute(tx)
  return r.rows[0]?.n ?? null
}
export async function mensenMetRol(tx: Tx, rol: string, organisatieId: string | null = null): Promise<string[]> {
  const r = await sql<{ id: string }>`select id from mensen_met_rol(${rol}, ${organisatieId}::uuid) id`.execute(tx)
  return r.rows.map((x) => x.id)
}
export async function bestuurdersVan(
  tx: Tx,
  organisatieId: string,
): Promise<{ id: string; naam: string; functie: string }[]> {
  const r = await sql<{
    id: string
    naam: string
    functie: string
  }>`select * from bestuurders_van(${organisatieId}) order by naam`.execute(tx)
  return r.rows
}
