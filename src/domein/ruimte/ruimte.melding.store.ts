import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'

export type NieuweMelding = {
  id: string
  bepalingId: string
  nr: number
  toelichting: string
  gemeldOp: Date
  gemeldDoor: string
  gemeldOrganisatieId: string
}
export async function insertMelding(tx: Tx, m: NieuweMelding): Promise<void> {
  await tx.insertInto('ruimteMeldingen').values(m).execute()
}

export type Melding = { id: string; sleutel: string; version: number }
export async function getMelding(tx: Tx, id: string): Promise<Melding> {
  const rij = await tx
    .selectFrom('ruimteMeldingen as m')
    .innerJoin('ruimteBepalingen as b', 'b.id', 'm.bepalingId')
    .select(['m.id', 'b.sleutel', 'm.version'])
    .where('m.id', '=', id)
    .where('m.afgehandeldOp', 'is', null)
    .executeTakeFirst()
  if (!rij) throw notFound('Deze vraag')
  return rij
}

export async function updateMelding(
  tx: Tx,
  m: Melding,
  a: { uitkomst: string; door: string; op: Date },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('ruimteMeldingen')
    .set({ uitkomst: a.uitkomst, afgehandeldDoor: a.door, afgehandeldOp: a.op, version: m.version + 1 })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders beantwoordde dit al.')
}

export async function listOpenMeldingen(
  tx: Tx,
): Promise<{ id: string; sleutel: string; titel: string; toelichting: string; gemeldOp: string; version: number }[]> {
  const rijen = await tx
    .selectFrom('ruimteMeldingen as m')
    .innerJoin('ruimteBepalingen as b', 'b.id', 'm.bepalingId')
    .innerJoin('ruimteVersies as v', (j) => j.onRef('v.bepalingId', '=', 'b.id').onRef('v.nr', '=', 'b.huidigNr'))
    .select(['m.id', 'b.sleutel', 'v.titel', 'm.toelichting', 'm.gemeldOp', 'm.version'])
    .where('m.afgehandeldOp', 'is', null)
    .orderBy('m.gemeldOp')
    .limit(100)
    .execute()
  return rijen.map((r) => ({ ...r, gemeldOp: r.gemeldOp.toISOString() }))
}

export async function listTeBeoordelen(
  tx: Tx,
): Promise<{ sleutel: string; titel: string; beoordeling: string; sinds: string }[]> {
  const rijen = await tx
    .selectFrom('ruimteBepalingen as b')
    .innerJoin('ruimteVersies as v', (j) => j.onRef('v.bepalingId', '=', 'b.id').onRef('v.nr', '=', 'b.huidigNr'))
    .select(['b.sleutel', 'v.titel', 'b.beoordeling', 'v.vastgelegdOp'])
    .where((eb) =>
      eb.or([
        eb.and([eb('b.beoordeling', '=', 'voorstel'), eb('b.voorgesteldDoor', 'is not', null)]),
        eb('b.beoordeling', '=', 'juridisch_gecontroleerd'),
      ]),
    )
    .orderBy('v.vastgelegdOp')
    .limit(100)
    .execute()
  return rijen.map(({ vastgelegdOp, ...r }) => ({ ...r, sinds: vastgelegdOp.toISOString() }))
}
