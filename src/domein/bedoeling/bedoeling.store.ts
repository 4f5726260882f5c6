import type { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { Kaartinvoer, Kaartregel, Kostenpost } from './bedoeling.schema.ts'

const kaartvelden = ['soort', 'sleutel', 'titel', 'tekst', 'bron', 'actief', 'version'] as const
const postvelden = [
  'id',
  'kant',
  'per',
  'omschrijving',
  'betaler',
  'laag',
  'hoog',
  'aanname',
  'bron',
  'op',
  'version',
] as const

export async function listKaart(tx: Tx): Promise<Kaartregel[]> {
  return tx.selectFrom('waardenkaart').select(kaartvelden).orderBy('volgorde').orderBy('sleutel').execute()
}

export async function getKaartregel(tx: Tx, sleutel: string): Promise<Kaartregel> {
  const rij = await tx.selectFrom('waardenkaart').select(kaartvelden).where('sleutel', '=', sleutel).executeTakeFirst()
  if (!rij) throw notFound('Deze regel van de kaart')
  return rij
}

/** What is there already stays as it was: somebody may have changed it. The id if it is new, else null. */
export async function insertKaartregel(tx: Tx, regel: z.output<typeof Kaartinvoer>): Promise<string | null> {
  const { n } = await tx
    .selectFrom('waardenkaart')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const r = await tx
    .insertInto('waardenkaart')
    .values({ ...regel, id: newId(), volgorde: Number(n) + 1 })
    .onConflict((c) => c.column('sleutel').doNothing())
    .returning('id')
    .executeTakeFirst()
  return r?.id ?? null
}

type Wijziging = Pick<Kaartregel, 'titel' | 'tekst' | 'bron' | 'actief'>
export async function updateKaartregel(tx: Tx, was: Kaartregel, nieuw: Wijziging): Promise<string> {
  const rij = await tx
    .updateTable('waardenkaart')
    .set({ ...nieuw, version: was.version + 1 })
    .where('sleutel', '=', was.sleutel)
    .where('version', '=', was.version)
    .returning('id')
    .executeTakeFirst()
  if (!rij) throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft dit intussen gewijzigd.')
  return rij.id
}

export async function listKosten(tx: Tx, casusId: string): Promise<Kostenpost[]> {
  const rijen = await tx
    .selectFrom('kostenposten')
    .select(postvelden)
    .where('casusId', '=', casusId)
    .where('ingetrokkenOp', 'is', null)
    .orderBy('op')
    .execute()
  return rijen.map((r) => ({ ...r, op: r.op.toISOString() }))
}

type NieuwePost = Omit<Kostenpost, 'id' | 'op' | 'version'> & { casusId: string; doorId: string; op: Date }
export async function insertKostenpost(tx: Tx, post: NieuwePost): Promise<string> {
  const id = newId()
  await tx
    .insertInto('kostenposten')
    .values({ ...post, id })
    .execute()
  return id
}

export async function trekKostenpostTerug(tx: Tx, casusId: string, postId: string, op: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('kostenposten')
    .set((e) => ({ ingetrokkenOp: op, version: e('version', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('id', '=', postId)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound('Deze kostenpost')
}
