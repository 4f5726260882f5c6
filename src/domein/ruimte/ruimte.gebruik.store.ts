import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { Gebruik, type Motivering, Weigeringsgrond } from './ruimte.gebruik.schema.ts'

const gebruiken = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('ruimteGebruik as g')
    .innerJoin('ruimteBepalingen as b', 'b.id', 'g.bepalingId')
    .innerJoin('ruimteVersies as v', (j) => j.onRef('v.bepalingId', '=', 'g.bepalingId').onRef('v.nr', '=', 'g.nr'))
    .innerJoin('organisaties as o', 'o.id', 'g.organisatieId')
    .select([
      'g.id',
      'g.casusId',
      'g.optieId',
      'b.sleutel',
      'g.nr',
      'v.titel',
      'g.organisatieId',
      'o.naam as organisatie',
    ])
    .select(['g.status', 'g.voorWie', 'g.nadeelEnDoel', 'g.verwijtbaarheid', 'g.redelijkEnBillijk'])
    .select(['g.belangenVanDerden', 'g.geraadpleegd', 'g.rechtsbescherming', 'g.fraudeSpeelt', 'g.vergelijking'])
    .select(['g.besluit', 'g.weigeringsgrond', 'g.weigeringToelichting', 'g.opgesteldOp', 'g.beslistOp', 'g.version'])
    .where('g.casusId', '=', casusId)

const alsGebruik = (r: Awaited<ReturnType<ReturnType<typeof gebruiken>['execute']>>[number]): Gebruik =>
  Gebruik.parse({ ...r, opgesteldOp: r.opgesteldOp.toISOString(), beslistOp: r.beslistOp?.toISOString() ?? null })

/** Scoped by row-level security: who sees the options of the case, and the organisation that decides. */
export async function getGebruik(tx: Tx, casusId: string, id: string): Promise<Gebruik> {
  const rij = await gebruiken(tx, casusId).where('g.id', '=', id).executeTakeFirst()
  if (!rij) throw notFound('Deze motivering')
  return alsGebruik(rij)
}

export async function listGebruik(tx: Tx, casusId: string): Promise<Gebruik[]> {
  return (await gebruiken(tx, casusId).orderBy('g.opgesteldOp').execute()).map(alsGebruik)
}

export type NieuwGebruik = {
  casusId: string
  optieId: string
  bepalingId: string
  nr: number
  organisatieId: string
  opgesteldDoor: string
  opgesteldOrganisatieId: string
  opgesteldOp: Date
}
export async function insertGebruik(tx: Tx, g: NieuwGebruik): Promise<string> {
  const id = newId()
  await tx
    .insertInto('ruimteGebruik')
    .values({ id, ...g })
    .execute()
  return id
}

type Wijziging = Partial<Motivering> & {
  status?: Gebruik['status']
  besluit?: string
  weigeringsgrond?: Weigeringsgrond
  weigeringToelichting?: string
  beslistDoor?: string
  beslistOp?: Date
}
export async function updateGebruik(tx: Tx, g: Pick<Gebruik, 'id' | 'version'>, velden: Wijziging): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('ruimteGebruik')
    .set({ ...velden, version: g.version + 1 })
    .where('id', '=', g.id)
    .where('version', '=', g.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft deze motivering intussen gewijzigd.')
}

/** Over all cases, from five up: only counts leave the function. */
export async function listWeigeringsgronden(
  tx: Tx,
  bepalingId: string,
): Promise<{ grond: Weigeringsgrond; aantal: number }[]> {
  const r = await sql<{ grond: string; aantal: number }>`
    select grond, aantal from ruimte_weigeringsgronden(${bepalingId}::uuid)`.execute(tx)
  return r.rows.map((x) => ({ grond: Weigeringsgrond.parse(x.grond), aantal: x.aantal }))
}

/** What lies with this organisation, oldest first: work for its functionarissen. */
export async function listAangeboden(
  tx: Tx,
  organisatieId: string,
): Promise<{ id: string; casusId: string; titel: string; opgesteldOp: Date }[]> {
  return tx
    .selectFrom('ruimteGebruik as g')
    .innerJoin('ruimteVersies as v', (j) => j.onRef('v.bepalingId', '=', 'g.bepalingId').onRef('v.nr', '=', 'g.nr'))
    .select(['g.id', 'g.casusId', 'v.titel', 'g.opgesteldOp'])
    .where('g.organisatieId', '=', organisatieId)
    .where('g.status', '=', 'aangeboden')
    .orderBy('g.opgesteldOp')
    .limit(50)
    .execute()
}

export async function insertVoorbeeld(
  tx: Tx,
  v: {
    bepalingId: string
    situatie: string
    uitkomst: string
    waarom: string
    jaar: number
    bron: string
    door: string | null
  },
): Promise<string> {
  const { door, ...rest } = v
  const id = newId()
  await tx
    .insertInto('ruimteVoorbeelden')
    .values({ id, ...rest, beoordeeldDoor: door })
    .execute()
  return id
}

/** Whether anybody of the organisation that decides can open the case at all. */
export async function zietCasus(tx: Tx, casusId: string, organisatieId: string): Promise<boolean> {
  const r = await sql<{ ziet: boolean }>`
    select ruimte_ziet_casus(${casusId}::uuid, ${organisatieId}::uuid) as ziet`.execute(tx)
  return r.rows[0]?.ziet ?? false
}
