import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { datumVan } from '../../platform/time.ts'
import type { Besluitregel } from './let.feiten.rules.ts'
import type { BesluitregelInput } from './let.schema.ts'

export type RegelRij = Besluitregel & {
  id: string
  organisatieNaam: string
  afspraakId: string | null
  version: number
  bevestigdMoment: string | null
}

const lijst = (tx: Tx) =>
  tx
    .selectFrom('letRegels as r')
    .innerJoin('organisaties as o', 'o.id', 'r.organisatieId')
    .selectAll('r')
    .select('o.naam as organisatieNaam')

const naarRegel = (r: Awaited<ReturnType<ReturnType<typeof lijst>['execute']>>[number]): RegelRij => ({
  id: r.id,
  organisatieId: r.organisatieId,
  organisatieNaam: r.organisatieNaam,
  inhoud: r.inhoud,
  bevoegdheid: r.bevoegdheid,
  motivering: r.motivering,
  wijktAf: r.wijktAf,
  afwijkingsmotivering: r.afwijkingsmotivering,
  eigenaar: r.eigenaar,
  uiterlijkOp: r.uiterlijkOp,
  bevestigdDoor: r.bevestigdDoor,
  bevestigdOp: r.bevestigdOp === null ? null : datumVan(r.bevestigdOp),
  bevestigdMoment: r.bevestigdOp === null ? null : r.bevestigdOp.toISOString(),
  opvolging: r.opvolging,
  opvolgingToelichting: r.opvolgingToelichting,
  afspraakId: r.afspraakId,
  version: r.version,
})

export async function leesRegels(tx: Tx, sessieId: string): Promise<RegelRij[]> {
  return (await lijst(tx).where('r.sessieId', '=', sessieId).orderBy('o.naam').orderBy('r.id').execute()).map(naarRegel)
}

/** Lines, members and positions of many sessions at once, for a list of work. */
export async function selectTafels(tx: Tx, sessieIds: readonly string[]) {
  if (sessieIds.length === 0) return []
  const regels = await lijst(tx).where('r.sessieId', 'in', sessieIds).orderBy('o.naam').orderBy('r.id').execute()
  const leden = await tx
    .selectFrom('letLeden')
    .select(['sessieId', 'persoonId'])
    .where('sessieId', 'in', sessieIds)
    .where('tot', 'is', null)
    .execute()
  // An owner that is no party in the stalemate speaks through the advice of its regisseur (LET-11).
  const partijen = await tx
    .selectFrom('letSessies as s')
    .innerJoin('casussen as c', 'c.id', 's.casusId')
    .innerJoin('partijen as p', (j) => j.onRef('p.casusId', '=', 'c.id').on('p.inPatstelling', '=', true))
    .innerJoin('organisaties as o', 'o.id', 'p.organisatieId')
    .select(['s.id as sessieId', 'p.organisatieId', 'o.naam', 'p.standpunt'])
    .where('s.id', 'in', sessieIds)
    .execute()
  return sessieIds.map((id) => ({
    id,
    partijen: partijen.filter((p) => p.sessieId === id),
    regels: regels.filter((r) => r.sessieId === id).map(naarRegel),
    leden: leden.filter((l) => l.sessieId === id),
  }))
}

export async function getRegel(tx: Tx, sessieId: string, regelId: string): Promise<RegelRij> {
  const r = await lijst(tx).where('r.sessieId', '=', sessieId).where('r.id', '=', regelId).executeTakeFirst()
  if (!r) throw notFound('Deze besluitregel')
  return naarRegel(r)
}

/** LET-27: does this organisation take part now? What says so stays as it is until this transaction is done. */
export async function doetMee(tx: Tx, sessieId: string, organisatieId: string, op: string): Promise<boolean> {
  const r = await sql<{ ja: boolean }>`select let_doet_mee(${sessieId}, ${organisatieId}, ${op}::date) as ja`.execute(
    tx,
  )
  return r.rows[0]?.ja ?? false
}

export async function insertRegel(
  tx: Tx,
  r: { sessieId: string; casusId: string; door: string; op: Date } & BesluitregelInput,
): Promise<string> {
  const { sessieId, casusId, door, op, afwijkingsmotivering, ...velden } = r
  const id = newId(op.getTime())
  await tx
    .insertInto('letRegels')
    .values({
      id,
      sessieId,
      casusId,
      opgesteldDoor: door,
      ...velden,
      afwijkingsmotivering: afwijkingsmotivering ?? null,
    })
    .execute()
  return id
}

type Velden = Partial<
  Pick<
    Besluitregel,
    | 'inhoud'
    | 'bevoegdheid'
    | 'motivering'
    | 'wijktAf'
    | 'afwijkingsmotivering'
    | 'eigenaar'
    | 'uiterlijkOp'
    | 'opvolging'
    | 'opvolgingToelichting'
    | 'bevestigdDoor'
  >
> & {
  bevestigdOp?: Date
  opvolgingOp?: string
  afspraakId?: string
}
export async function updateRegel(tx: Tx, r: { id: string; version: number }, velden: Velden): Promise<number> {
  const u = await tx
    .updateTable('letRegels')
    .set({ ...velden, version: r.version + 1 })
    .where('id', '=', r.id)
    .where('version', '=', r.version)
    .executeTakeFirst()
  if (u.numUpdatedRows === 0n)
    throw new Refusal(
      'intussen-gewijzigd',
      'stale',
      'Iemand anders heeft deze besluitregel intussen gewijzigd. Kijk eerst wat er veranderde.',
    )
  return r.version + 1
}

/** The parties of the case by their organisation. */
export async function partijIdsVan(tx: Tx, casusId: string): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.selectFrom('partijen').select(['id', 'organisatieId']).where('casusId', '=', casusId).execute()
  return new Map(rijen.map((r) => [r.organisatieId, r.id]))
}
