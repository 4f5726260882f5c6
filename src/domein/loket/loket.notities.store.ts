import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { haalNamen } from '../casus/index.ts'
import { FormulierVelden, type Notitie, notitieKanalen } from './loket.notities.schema.ts'

type Nieuw = {
  id?: string
  doorId: string
  kanaal: Notitie['kanaal']
  vanWie: string
  tekst: string
  ontvangenOp: string
  formulier: Notitie['formulier']
}
/** A form that is saved again and again while somebody types stays one row. False when that row is of another. */
export async function bewaarNotitie(tx: Tx, n: Nieuw, op: Date): Promise<string | null> {
  const { id = newId(op.getTime()), formulier, ...rest } = n
  const velden = { ...rest, formulier: formulier === null ? null : JSON.stringify(formulier) }
  const { doorId: _, ...anders } = velden
  const bestaand = await tx
    .updateTable('loketNotities')
    .set((eb) => ({ ...anders, gewijzigdOp: op, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (bestaand) return id
  const r = await tx
    .insertInto('loketNotities')
    .values({ id, ...velden, gemaaktOp: op, gewijzigdOp: op })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst()
  return r.numInsertedOrUpdatedRows === 1n ? id : null
}

const kies = (tx: Tx) => tx.selectFrom('loketNotities').selectAll()
type Rij = Awaited<ReturnType<ReturnType<typeof kies>['executeTakeFirstOrThrow']>>

async function metNamen(tx: Tx, rijen: readonly Rij[]): Promise<Notitie[]> {
  const n = await haalNamen(
    tx,
    [],
    rijen.map((r) => r.doorId),
  )
  return rijen.map((r) => ({
    id: r.id,
    door: { id: r.doorId, naam: n.persoon(r.doorId)?.naam ?? 'Onbekend' },
    kanaal: notitieKanalen.find((k) => k === r.kanaal) ?? 'telefoon',
    vanWie: r.vanWie,
    tekst: r.tekst,
    ontvangenOp: r.ontvangenOp,
    gewijzigdOp: r.gewijzigdOp.toISOString(),
    formulier: FormulierVelden.nullable().parse(r.formulier),
    version: r.version,
  }))
}
export const listNotities = async (tx: Tx): Promise<Notitie[]> =>
  metNamen(tx, await kies(tx).orderBy('gemaaktOp', 'desc').limit(200).execute())

export async function loadNotitie(tx: Tx, id: string): Promise<Notitie> {
  const rij = await kies(tx).where('id', '=', id).executeTakeFirst()
  const [notitie] = rij ? await metNamen(tx, [rij]) : []
  if (!notitie) throw notFound('Deze notitie')
  return notitie
}

/** True when it was there: who comes second finds nothing to place. */
export async function verwijderNotitie(tx: Tx, id: string): Promise<boolean> {
  const r = await tx.deleteFrom('loketNotities').where('id', '=', id).executeTakeFirst()
  return r.numDeletedRows === 1n
}

/** My own, for Mijn werk. */
export const selectMijnNotities = (tx: Tx, persoonId: string) =>
  tx
    .selectFrom('loketNotities')
    .select(['id', 'vanWie', 'ontvangenOp', 'formulier'])
    .where('doorId', '=', persoonId)
    .orderBy('ontvangenOp')
    .limit(50)
    .execute()

/** The cases this person of the LMM works on, for a choice. */
export const selectMijnCasussen = (tx: Tx, persoonId: string) =>
  tx
    .selectFrom('casussen')
    .select(['id', 'nummer', 'titel'])
    .where('regievoerderId', '=', persoonId)
    .where('status', 'in', ['lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering', 'afgerond'])
    .orderBy('nummer')
    .limit(500)
    .execute()
