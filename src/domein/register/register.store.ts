import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { persoonNamen } from '../organisaties/index.ts'
import type { Bereikbaarheid } from './register.rules.ts'
import type { Afwezigheid, Vermelding, VermeldingVelden } from './register.schema.ts'
import { Vermelding as VermeldingSchema } from './register.schema.ts'

const basis = (tx: Tx) =>
  tx
    .selectFrom('registervermeldingen as v')
    .innerJoin('organisaties as o', 'o.id', 'v.organisatieId')
    .leftJoin('registervermeldingen as w', 'w.id', 'v.vervangerId')
    .selectAll('v')
    .select(['o.naam as organisatieNaam', 'w.naam as vervangerNaam'])
type Row = Awaited<ReturnType<ReturnType<typeof basis>['execute']>>[number]

async function toVermeldingen(tx: Tx, rows: readonly Row[]): Promise<Vermelding[]> {
  const namen = await persoonNamen(
    tx,
    rows.map((r) => r.bevestigdDoorId),
  )
  return rows.map((r) =>
    VermeldingSchema.parse({
      ...r,
      bevestigdDoorNaam: r.bevestigdDoorId === null ? null : (namen.get(r.bevestigdDoorId)?.naam ?? null),
    }),
  )
}

/** Row-level security decides: own organisation, or visible and connected (INV-27). */
export async function getVermelding(tx: Tx, id: string): Promise<Vermelding> {
  const [v] = await toVermeldingen(tx, await basis(tx).where('v.id', '=', id).execute())
  if (!v) throw notFound('Deze vermelding')
  return v
}

export async function listVermeldingenVan(tx: Tx, organisatieId: string): Promise<Vermelding[]> {
  const rows = await basis(tx)
    .where('v.organisatieId', '=', organisatieId)
    .orderBy(sql`v.status = 'beeindigd'`)
    .orderBy('v.isVangnet', 'desc')
    .orderBy('v.naam')
    .execute()
  return toVermeldingen(tx, rows)
}

/** Entries on which the clock may have something to do. */
export async function listVermeldingenVoorKlok(tx: Tx): Promise<Vermelding[]> {
  return toVermeldingen(tx, await basis(tx).where('v.status', 'in', ['actief', 'te_bevestigen']).execute())
}

/** People in the register of these organisations, as far as the reader may see them (INV-27); teams have no person to invite. */
export async function listContactPersonen(
  tx: Tx,
  organisatieIds: readonly string[],
): Promise<{ id: string; naam: string; persoonId: string; organisatieId: string }[]> {
  if (organisatieIds.length === 0) return []
  const rows = await tx
    .selectFrom('registervermeldingen')
    .select(['id', 'naam', 'persoonId', 'organisatieId'])
    .where('organisatieId', 'in', organisatieIds)
    .where('status', 'in', ['actief', 'te_bevestigen'])
    .orderBy('naam')
    .execute()
  return rows.flatMap((r) => (r.persoonId === null ? [] : [{ ...r, persoonId: r.persoonId }]))
}

export async function findVermeldingVanPersoon(tx: Tx, persoonId: string): Promise<Vermelding | null> {
  const rows = await basis(tx).where('v.persoonId', '=', persoonId).where('v.status', '<>', 'beeindigd').execute()
  return (await toVermeldingen(tx, rows))[0] ?? null
}

export type NieuweVermelding = VermeldingVelden &
  Pick<Vermelding, 'id' | 'organisatieId' | 'soort' | 'persoonId' | 'naam' | 'isVangnet' | 'vervangerId'> & {
    aangemaaktOp: Date
  }
export async function insertVermelding(tx: Tx, v: NieuweVermelding): Promise<void> {
  await tx.insertInto('registervermeldingen').values(v).execute()
}

export type VermeldingWijziging = Partial<
  VermeldingVelden &
    Pick<
      Vermelding,
      | 'naam'
      | 'status'
      | 'isVangnet'
      | 'vervangerId'
      | 'bevestigdDoorId'
      | 'bevestigdLeidingOp'
      | 'laatstBevestigdOp'
      | 'reden'
    >
>
export async function updateVermelding(
  tx: Tx,
  v: Pick<Vermelding, 'id' | 'version'>,
  wijziging: VermeldingWijziging,
): Promise<void> {
  const r = await tx
    .updateTable('registervermeldingen')
    .set({ ...wijziging, version: v.version + 1 })
    .where('id', '=', v.id)
    .where('version', '=', v.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft deze vermelding intussen gewijzigd.')
}

/** Who of this organisation is where and who stands in for whom; the rules walk the chain over it. */
export async function bereikbaarheidVan(
  tx: Tx,
  organisatieId: string,
  vanaf: string,
): Promise<Map<string, Bereikbaarheid>> {
  const rows = await tx
    .selectFrom('registervermeldingen')
    .select(['id', 'vervangerId', 'werkdagen', 'status'])
    .where('organisatieId', '=', organisatieId)
    .execute()
  const weg = await tx
    .selectFrom('registerafwezigheden as a')
    .innerJoin('registervermeldingen as v', 'v.id', 'a.vermeldingId')
    .select(['a.vermeldingId', 'a.van', 'a.tot'])
    .where('v.organisatieId', '=', organisatieId)
    .where('a.tot', '>=', vanaf)
    .execute()
  return new Map(
    rows.map((r): [string, Bereikbaarheid] => [
      r.id,
      {
        vervangerId: r.vervangerId,
        werkdagen: r.werkdagen,
        actief: r.status === 'actief' || r.status === 'te_bevestigen',
        afwezig: weg.filter((a) => a.vermeldingId === r.id).map(({ van, tot }) => ({ van, tot })),
      },
    ]),
  )
}

export async function listAfwezigheden(tx: Tx, vermeldingId: string, vanaf: string): Promise<Afwezigheid[]> {
  return tx
    .selectFrom('registerafwezigheden')
    .select(['id', 'vermeldingId', 'van', 'tot'])
    .where('vermeldingId', '=', vermeldingId)
    .where('tot', '>=', vanaf)
    .orderBy('van')
    .execute()
}
export async function insertAfwezigheid(tx: Tx, a: Afwezigheid): Promise<void> {
  await tx.insertInto('registerafwezigheden').values(a).execute()
}
export async function deleteAfwezigheid(tx: Tx, id: string, vermeldingId: string): Promise<boolean> {
  const r = await tx
    .deleteFrom('registerafwezigheden')
    .where('id', '=', id)
    .where('vermeldingId', '=', vermeldingId)
    .executeTakeFirst()
  return r.numDeletedRows > 0n
}

export async function vervangOnderwerpen(
  tx: Tx,
  rijen: readonly { organisatieId: string | null; naam: string; woorden: string[] }[],
): Promise<void> {
  await tx.deleteFrom('registeronderwerpen').execute()
  // A list of which no organisation is known leaves nothing to insert.
  if (rijen.length === 0) return
  await tx
    .insertInto('registeronderwerpen')
    .values(rijen.map((r) => ({ id: newId(), ...r })))
    .execute()
}

export async function insertLead(
  tx: Tx,
  lead: { organisatieId: string; gevraagdDoorOrganisatieId: string; op: Date },
): Promise<void> {
  await tx
    .insertInto('registerleads')
    .values({ id: newId(), ...lead })
    .execute()
}
export async function telLeads(
  tx: Tx,
): Promise<{ organisatieId: string; naam: string; aantal: number; laatst: Date }[]> {
  return tx
    .selectFrom('registerleads as l')
    .innerJoin('organisaties as o', 'o.id', 'l.organisatieId')
    .select((e) => ['l.organisatieId', 'o.naam', e.fn.countAll<number>().as('aantal'), e.fn.max('l.op').as('laatst')])
    .groupBy(['l.organisatieId', 'o.naam'])
    .orderBy('aantal', 'desc')
    .limit(100)
    .execute()
}

/** INV-30: signed longer ago than the grace term, and still nobody to be found. */
export async function aandachtslijst(
  tx: Tx,
  getekendVoor: string,
): Promise<{ id: string; naam: string; ondertekendOp: string }[]> {
  const r = await sql<{ id: string; naam: string; ondertekendOp: string }>`
    select o.id, o.naam, b.ondertekend_op from bestuursafspraken b join organisaties o on o.id = b.organisatie_id
    where b.status in ('ondertekend', 'te_vernieuwen') and b.ondertekend_op < ${getekendVoor}::date and register_aantal_actief(o.id) = 0
    order by b.ondertekend_op`.execute(tx)
  return r.rows
}
