import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { persoonNamen } from '../organisaties/index.ts'
import {
  Bijeenkomst,
  type BijeenkomstDetail,
  type BijeenkomstSoort,
  type Escalatieroute,
  Outreach,
  type Uitspraak,
} from './bestuursafspraken.relaties.schema.ts'

export async function insertOutreach(tx: Tx, o: Omit<Outreach, 'organisatieNaam'> & { doorId: string }): Promise<void> {
  await tx.insertInto('outreachregels').values(o).execute()
}
export async function listOutreach(tx: Tx): Promise<Outreach[]> {
  const rows = await tx
    .selectFrom('outreachregels as r')
    .leftJoin('organisaties as o', 'o.id', 'r.organisatieId')
    .select(['r.id', 'r.organisatieId', 'o.naam as organisatieNaam', 'r.soort', 'r.op', 'r.wat'])
    .orderBy('r.op', 'desc')
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((r) => Outreach.parse(r))
}

export async function insertBijeenkomst(tx: Tx, b: Omit<Bijeenkomst, 'version'>): Promise<void> {
  await tx.insertInto('bijeenkomsten').values(b).execute()
}
export async function listBijeenkomsten(tx: Tx, vanaf: string): Promise<Bijeenkomst[]> {
  const rows = await tx
    .selectFrom('bijeenkomsten')
    .selectAll()
    .where('op', '>=', vanaf)
    .orderBy('op')
    .orderBy('begin')
    .limit(200)
    .execute()
  return rows.map((r) => Bijeenkomst.parse(r))
}
export async function getBijeenkomst(tx: Tx, id: string): Promise<Bijeenkomst> {
  const r = await tx.selectFrom('bijeenkomsten').selectAll().where('id', '=', id).executeTakeFirst()
  if (!r) throw notFound('Deze bijeenkomst')
  return Bijeenkomst.parse(r)
}
export async function bijeenkomstErbij(tx: Tx, b: Bijeenkomst, organisatieId: string): Promise<BijeenkomstDetail> {
  const genodigden = await tx
    .selectFrom('bijeenkomstGenodigden')
    .select(['organisatieId', 'komt'])
    .where('bijeenkomstId', '=', b.id)
    .execute()
  const notities = await tx
    .selectFrom('tafelnotities')
    .select(['id', 'tekst', 'op'])
    .where('bijeenkomstId', '=', b.id)
    .orderBy('id')
    .execute()
  const eigen = genodigden.find((g) => g.organisatieId === organisatieId)
  return {
    ...b,
    genodigd: genodigden.length,
    komen: genodigden.filter((g) => g.komt === true).length,
    eigen: eigen ? { komt: eigen.komt } : null,
    notities,
  }
}
export async function setBijeenkomstStatus(tx: Tx, b: Bijeenkomst, status: Bijeenkomst['status']): Promise<void> {
  const r = await tx
    .updateTable('bijeenkomsten')
    .set({ status, version: b.version + 1 })
    .where('id', '=', b.id)
    .where('version', '=', b.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Deze bijeenkomst is intussen gewijzigd.')
}

/** BA-09: for the Tafel all municipalities that exist that day; else the given organisations. */
export async function nodigGemeentenUit(tx: Tx, bijeenkomstId: string, op: string): Promise<number> {
  const r = await sql`insert into bijeenkomst_genodigden (bijeenkomst_id, organisatie_id)
    select ${bijeenkomstId}, id from organisaties where soort = 'gemeente' and (geldig_tot is null or geldig_tot > ${op}::date) on conflict do nothing`.execute(
    tx,
  )
  return Number(r.numAffectedRows ?? 0n)
}
export async function nodigUit(tx: Tx, bijeenkomstId: string, organisatieIds: readonly string[]): Promise<number> {
  const r = await tx
    .insertInto('bijeenkomstGenodigden')
    .values(organisatieIds.map((organisatieId) => ({ bijeenkomstId, organisatieId })))
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return Number(r.numInsertedOrUpdatedRows ?? 0n)
}
/** Wethouders of the invited municipalities, to tell them that an invitation waits. */
export async function setKomt(tx: Tx, bijeenkomstId: string, organisatieId: string, komt: boolean): Promise<void> {
  const r = await tx
    .updateTable('bijeenkomstGenodigden')
    .set({ komt })
    .where('bijeenkomstId', '=', bijeenkomstId)
    .where('organisatieId', '=', organisatieId)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw notFound('Deze uitnodiging')
}
export async function insertNotitie(
  tx: Tx,
  n: { id: string; bijeenkomstId: string; tekst: string; op: string },
): Promise<void> {
  await tx.insertInto('tafelnotities').values(n).execute()
}
/** The first day of this kind of meeting that still comes, or null. */
export async function volgende(tx: Tx, soort: BijeenkomstSoort, vanaf: string): Promise<string | null> {
  const r = await tx
    .selectFrom('bijeenkomsten')
    .select('op')
    .where('soort', '=', soort)
    .where('status', '=', 'gepland')
    .where('op', '>=', vanaf)
    .orderBy('op')
    .executeTakeFirst()
  return r?.op ?? null
}
export async function listUitnodigingen(tx: Tx, organisatieId: string, vanaf: string): Promise<Bijeenkomst[]> {
  const rows = await tx
    .selectFrom('bijeenkomsten as b')
    .innerJoin('bijeenkomstGenodigden as g', 'g.bijeenkomstId', 'b.id')
    .selectAll('b')
    .where('g.organisatieId', '=', organisatieId)
    .where('g.komt', 'is', null)
    .where('b.status', '=', 'gepland')
    .where('b.op', '>=', vanaf)
    .execute()
  return rows.map((r) => Bijeenkomst.parse(r))
}

/** The path of the own municipality, or of the one this organisation works for (row-level security decides). */
/** Her own, or of the municipality that works for her. */
const voorOrganisatie = (alias: string, organisatieId: string) =>
  sql<boolean>`(${sql.ref(`${alias}.organisatieId`)} = ${organisatieId} or ${sql.ref(`${alias}.organisatieId`)} in (select unnest(array[x.valt_onder_afspraak_van, x.werkt_in_opdracht_van]) from organisaties x where x.id = ${organisatieId}))`

export async function findEscalatieroute(tx: Tx, organisatieId: string): Promise<Escalatieroute | null> {
  const r = await tx
    .selectFrom('escalatieroutes as e')
    .innerJoin('organisaties as o', 'o.id', 'e.organisatieId')
    .select([
      'e.id',
      'e.organisatieId',
      'o.naam as organisatieNaam',
      'e.naam',
      'e.wie',
      'e.telefoon',
      'e.mail',
      'e.wanneer',
      'e.stappen',
      'e.van',
      sql<number>`(select count(*)::int from escalatieroutes ook where ${voorOrganisatie('ook', organisatieId)})`.as(
        'version',
      ),
    ])
    .where('e.tot', 'is', null)
    .where(voorOrganisatie('e', organisatieId))
    .orderBy(sql`e.organisatie_id = ${organisatieId} desc`)
    .executeTakeFirst()
  return r ?? null
}
export async function vervangEscalatieroute(
  tx: Tx,
  e: Omit<Escalatieroute, 'organisatieNaam' | 'version'>,
): Promise<void> {
  await tx
    .updateTable('escalatieroutes')
    .set({ tot: e.van })
    .where('organisatieId', '=', e.organisatieId)
    .where('tot', 'is', null)
    .execute()
  await tx.insertInto('escalatieroutes').values(e).execute()
}

export type Pijplijnregel = {
  soort: string
  provincie: string
  organisaties: number
  aangesloten: number
  onderweg: number
}
export async function bekijkPijplijn(tx: Tx, op: string): Promise<Pijplijnregel[]> {
  return (await sql<Pijplijnregel>`select * from pijplijn(${op}::date)`.execute(tx)).rows
}
/** RAP-05: connected on the last day of each quarter, oldest first. */
export async function aangeslotenPerKwartaal(
  tx: Tx,
  op: string,
): Promise<{ dag: string; gemeenten: number; anderen: number }[]> {
  return (
    await sql<{
      dag: string
      gemeenten: number
      anderen: number
    }>`select * from aangesloten_per_kwartaal(${op}::date, 9)`.execute(tx)
  ).rows
}
export async function pmmNetwerk(
  tx: Tx,
): Promise<{ rol: string; naam: string; functie: string; organisatie: string }[]> {
  return (
    await sql<{ rol: string; naam: string; functie: string; organisatie: string }>`select * from pmm_netwerk()`.execute(
      tx,
    )
  ).rows
}

export async function insertUitspraak(
  tx: Tx,
  u: { id: string; organisatieId: string; bestuurderId: string; tekst: string; op: string },
): Promise<void> {
  await tx.insertInto('bestuursuitspraken').values(u).execute()
}
/** Only the own one (row-level security); false when there is none. */
export async function trekUitspraakIn(tx: Tx, id: string, op: string): Promise<boolean> {
  const r = await tx
    .updateTable('bestuursuitspraken')
    .set({ ingetrokkenOp: op })
    .where('id', '=', id)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}
export async function listUitspraken(tx: Tx): Promise<Uitspraak[]> {
  const rows = await tx
    .selectFrom('bestuursuitspraken as u')
    .innerJoin('organisaties as o', 'o.id', 'u.organisatieId')
    .select(['u.id', 'u.bestuurderId', 'u.tekst', 'u.op', 'o.naam as organisatieNaam'])
    .where('u.ingetrokkenOp', 'is', null)
    .orderBy('u.op', 'desc')
    .orderBy('u.id', 'desc')
    .limit(50)
    .execute()
  const namen = await persoonNamen(
    tx,
    rows.map((r) => r.bestuurderId),
  )
  return rows.map((r) => ({ ...r, wie: namen.get(r.bestuurderId)?.naam ?? 'Een bestuurder' }))
}
