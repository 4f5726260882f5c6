import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { persoonNamen } from '../organisaties/index.ts'
import type { GewogenOptie } from './overleg.schema.ts'

/** The options that the reader may see, with the newest weighing of each. */
export async function listGewogen(tx: Tx, casusId: string): Promise<GewogenOptie[]> {
  const opties = await tx
    .selectFrom('opties')
    .select(['id', 'omschrijving', 'status'])
    .where('casusId', '=', casusId)
    .orderBy('id')
    .execute()
  if (opties.length === 0) return []
  const rijen = await tx
    .selectFrom('optieWegingen as w')
    .select(['w.optieId', 'w.versie', 'w.waarde', 'w.oordeel', 'w.uitleg', 'w.doorId', 'w.op'])
    .where('w.casusId', '=', casusId)
    .where('w.versie', '=', (e) =>
      e
        .selectFrom('optieWegingen as n')
        .select((x) => x.fn.max('n.versie').as('versie'))
        .whereRef('n.optieId', '=', 'w.optieId'),
    )
    .orderBy('w.waarde')
    .execute()
  const namen = await persoonNamen(tx, [...new Set(rijen.map((r) => r.doorId))])
  return opties.map((o) => {
    const eigen = rijen.filter((r) => r.optieId === o.id)
    const een = eigen[0]
    return {
      id: o.id,
      omschrijving: o.omschrijving,
      afgevallen: o.status === 'afgewezen',
      versie: een?.versie ?? 0,
      doorNaam: een ? (namen.get(een.doorId)?.naam ?? null) : null,
      op: een ? een.op.toISOString() : null,
      oordelen: eigen.map(({ waarde, oordeel, uitleg }) => ({ waarde, oordeel, uitleg })),
    }
  })
}

export async function getGewogen(tx: Tx, casusId: string, optieId: string): Promise<GewogenOptie> {
  const optie = (await listGewogen(tx, casusId)).find((o) => o.id === optieId)
  if (!optie) throw notFound('Deze optie')
  return optie
}

type Weging = { casusId: string; optieId: string; versie: number; doorId: string; op: Date }
export async function insertWeging(
  tx: Tx,
  weging: Weging,
  oordelen: readonly GewogenOptie['oordelen'][number][],
): Promise<void> {
  await tx
    .insertInto('optieWegingen')
    .values(oordelen.map((o) => ({ ...weging, ...o, id: newId() })))
    .execute()
}
