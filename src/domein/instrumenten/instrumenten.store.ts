import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { periodeOp } from './instrumenten.rules.ts'
import { Instrument, type InstrumentInvoer, type StatusPeriode } from './instrumenten.schema.ts'

type Rij = { id: string; sleutel: string; inPlaatsDaarvan: string[] }

async function statussenVan(tx: Tx, ids: readonly string[]): Promise<Map<string, StatusPeriode[]>> {
  const per = new Map<string, StatusPeriode[]>()
  if (ids.length === 0) return per
  const rijen = await tx
    .selectFrom('instrumentStatussen')
    .select(['instrumentId', 'status', 'vanaf', 'vanafZeker', 'toelichting', 'bron'])
    .where('instrumentId', 'in', ids)
    .orderBy('vanaf')
    .orderBy('nr')
    .execute()
  for (const { instrumentId, ...p } of rijen) per.set(instrumentId, [...(per.get(instrumentId) ?? []), p])
  return per
}

const velden = [
  'id',
  'sleutel',
  'naam',
  'ookGenoemd',
  'soort',
  'kort',
  'grens',
  'basisSoort',
  'basisTekst',
  'bwb',
  'inPlaatsDaarvan',
  'nakijken',
  'version',
] as const

async function metStatus<R extends Rij>(tx: Tx, rijen: readonly R[], dag: string): Promise<Instrument[]> {
  const statussen = await statussenVan(
    tx,
    rijen.map((r) => r.id),
  )
  const namen = new Map(
    (await tx.selectFrom('instrumenten').select(['sleutel', 'naam']).execute()).map((r) => [r.sleutel, r.naam]),
  )
  return rijen.map((r) => {
    const eigen = statussen.get(r.id) ?? []
    const vervangers = r.inPlaatsDaarvan.flatMap((sleutel) => {
      const naam = namen.get(sleutel)
      return naam === undefined ? [] : [{ sleutel, naam }]
    })
    return Instrument.parse({
      ...r,
      inPlaatsDaarvan: vervangers,
      status: periodeOp(eigen, dag)?.status ?? null,
      statussen: eigen,
    })
  })
}

export async function listInstrumenten(tx: Tx, dag: string): Promise<Instrument[]> {
  return metStatus(tx, await tx.selectFrom('instrumenten').select(velden).orderBy('naam').execute(), dag)
}

export async function getInstrument(tx: Tx, sleutel: string, dag: string): Promise<Instrument> {
  const rij = await tx.selectFrom('instrumenten').select(velden).where('sleutel', '=', sleutel).executeTakeFirst()
  const [een] = rij ? await metStatus(tx, [rij], dag) : []
  if (!een) throw notFound('Dit instrument')
  return een
}

/** The keys of what is in force on a day: for rules that count only then (INV-33). */
export async function geldendeInstrumenten(tx: Tx, dag: string): Promise<ReadonlySet<string>> {
  const alle = await listInstrumenten(tx, dag)
  return new Set(alle.filter((i) => i.status === 'geldend').map((i) => i.sleutel))
}

type Vastlegging = { op: Date; door: string | null }

async function insertStatus(tx: Tx, instrumentId: string, nr: number, p: StatusPeriode, v: Vastlegging): Promise<void> {
  await tx
    .insertInto('instrumentStatussen')
    .values({ ...p, instrumentId, nr, vastgelegdOp: v.op, vastgelegdDoor: v.door })
    .execute()
}

export async function voegStatusToe(tx: Tx, i: Instrument, p: StatusPeriode, v: Vastlegging): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('instrumenten')
    .set({ version: i.version + 1 })
    .where('id', '=', i.id)
    .where('version', '=', i.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft dit instrument intussen gewijzigd.')
  await insertStatus(tx, i.id, i.statussen.length + 1, p, v)
}

/** The text is refreshed, known periods stay, new ones are added; what people recorded is never taken away. */
export async function upsertInstrument(tx: Tx, i: InstrumentInvoer, op: Date): Promise<void> {
  const waarden = {
    naam: i.naam,
    ookGenoemd: [...i.ookGenoemd],
    soort: i.soort,
    kort: i.kort,
    grens: i.grens,
    basisSoort: i.basis.soort,
    basisTekst: i.basis.tekst,
    bwb: i.basis.bwb,
    inPlaatsDaarvan: [...i.inPlaatsDaarvan],
    nakijken: i.nakijken,
  }
  const { id } = await tx
    .insertInto('instrumenten')
    .values({ id: newId(), sleutel: i.id, ...waarden })
    .onConflict((oc) => oc.column('sleutel').doUpdateSet(waarden))
    .returning('id')
    .executeTakeFirstOrThrow()
  const had = (await statussenVan(tx, [id])).get(id) ?? []
  const nieuw = i.statussen.filter((p) => !had.some((h) => h.status === p.status && h.vanaf === p.vanaf))
  for (const [n, p] of nieuw.entries()) await insertStatus(tx, id, had.length + n + 1, p, { op, door: null })
}
