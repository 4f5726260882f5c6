import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import type { Actor } from '../../platform/policy.ts'
import { haalNamen, Indiener, stale } from '../casus/index.ts'
import type { Aanmelding } from './loket.schema.ts'

const iso = (d: Date): string => d.toISOString()
const isoOf = (d: Date | null): string | null => (d === null ? null : d.toISOString())

export type NieuweAanmelding = {
  casusId: string
  kanaal: 'platform' | 'telefoon' | 'post'
  indienerSoort: string
  indienerId: string
  indienerOrganisatieId: string
  opgenomenDoorId: string | null
  aangemeldOp: Date
  ontvangenOp: Date
  bevestigdOp: Date | null
  contactVoor: string
}
export async function insertAanmelding(tx: Tx, a: NieuweAanmelding): Promise<string> {
  const id = newId()
  await tx
    .insertInto('loketAanmeldingen')
    .values({ id, ...a })
    .execute()
  return id
}

export const findOpenAanmelding = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('loketAanmeldingen')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('afloop', 'is', null)
    .executeTakeFirst()

type AanmeldingVelden = Partial<{
  kanaal: 'platform' | 'telefoon' | 'post'
  indienerSoort: string
  indienerId: string
  opgenomenDoorId: string | null
  ontvangenOp: Date
  bevestigdOp: Date | null
  bevestigdDoorId: string | null
  contactVoor: string
  afloop: 'in_behandeling' | 'teruggelegd' | 'ingetrokken'
  afloopOp: Date
}>
export async function updateAanmelding(
  tx: Tx,
  a: { id: string; version: number },
  velden: AanmeldingVelden,
): Promise<void> {
  const r = await tx
    .updateTable('loketAanmeldingen')
    .set({ ...velden, version: a.version + 1 })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw stale()
}

export async function listAanmeldingen(tx: Tx, casusId: string): Promise<Aanmelding[]> {
  const rows = await tx
    .selectFrom('loketAanmeldingen')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('aangemeldOp', 'desc')
    .execute()
  const n = await haalNamen(
    tx,
    rows.map((r) => r.indienerOrganisatieId),
    rows.map((r) => r.indienerId),
  )
  return rows.map((r) => ({
    id: r.id,
    casusId: r.casusId,
    kanaal: r.kanaal,
    indiener: Indiener.parse(r.indienerSoort),
    indienerPersoon: { id: r.indienerId, naam: n.persoon(r.indienerId)?.naam ?? 'Onbekend' },
    indienerOrganisatie: n.organisatie(r.indienerOrganisatieId),
    aangemeldOp: iso(r.aangemeldOp),
    ontvangenOp: iso(r.ontvangenOp),
    bevestigdOp: isoOf(r.bevestigdOp),
    contactVoor: r.contactVoor,
    afloop: r.afloop,
    afloopOp: isoOf(r.afloopOp),
    version: r.version,
  }))
}

/** Nobody but the LMM may list its people; a professional only tells them that something waits. */
export async function coordinatoren(tx: Tx): Promise<string[]> {
  const r = await sql<{ id: string }>`select lmm_coordinatoren() as id`.execute(tx)
  return r.rows.map((x) => x.id)
}
export async function lmmOrganisatie(tx: Tx): Promise<string> {
  const r = await sql<{ id: string | null }>`select lmm_organisatie() as id`.execute(tx)
  const id = r.rows[0]?.id
  if (!id) throw new Error('de organisatie van het LMM ontbreekt')
  return id
}

export type Beller = { organisatieId: string; naam: string; email: string; telefoon: string | null }
export async function legBellerVast(tx: Tx, b: Beller): Promise<string> {
  const r = await sql<{ id: string }>`
    select loket_beller(${b.organisatieId}, ${newId()}, ${newId()}, ${b.naam}, ${b.email}, ${b.telefoon}) as id`.execute(
    tx,
  )
  return r.rows[0]?.id ?? ''
}

/** The regievoerders of the LMM, as its own people see them. */
export async function listRegievoerders(tx: Tx, actor: Actor): Promise<{ id: string; naam: string }[]> {
  return tx
    .selectFrom('rollen as r')
    .innerJoin('personen as p', 'p.id', 'r.persoonId')
    .select(['p.id', 'p.naam'])
    .where('r.rol', '=', 'regievoerder')
    .where('r.organisatieId', '=', actor.organisatieId)
    .where('r.tot', 'is', null)
    .where((eb) => eb.or([eb('p.actiefTot', 'is', null), eb('p.actiefTot', '>', sql<Date>`now()`)]))
    .orderBy('p.naam')
    .execute()
}

export async function wisselToewijzing(
  tx: Tx,
  t: {
    casusId: string
    regievoerderId: string
    doorId: string | null
    reden: 'toegewezen' | 'overgedragen' | 'hervat' | 'waarneming'
    waarnemingVoorId?: string
    op: Date
  },
): Promise<string | null> {
  const oud = await tx
    .updateTable('loketToewijzingen')
    .set({ tot: sql<Date>`greatest(van, ${t.op}::timestamptz)` })
    .where('casusId', '=', t.casusId)
    .where('tot', 'is', null)
    .returning('regievoerderId')
    .executeTakeFirst()
  const { op, ...rest } = t
  await tx
    .insertInto('loketToewijzingen')
    .values({ id: newId(), van: op, ...rest })
    .execute()
  return oud?.regievoerderId ?? null
}

export async function listToewijzingen(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('loketToewijzingen')
    .select(['regievoerderId', 'reden', 'van', 'tot'])
    .where('casusId', '=', casusId)
    .orderBy('van')
    .execute()
  const n = await haalNamen(
    tx,
    [],
    rows.map((r) => r.regievoerderId),
  )
  return rows.map((r) => ({
    regievoerder: { id: r.regievoerderId, naam: n.persoon(r.regievoerderId)?.naam ?? 'Onbekend' },
    reden: r.reden,
    van: iso(r.van),
    tot: isoOf(r.tot),
  }))
}

export async function insertNabespreking(
  tx: Tx,
  n: {
    casusId: string
    gehoudenOp: string
    aanwezigOrganisatieIds: string[]
    leerpunten: string[]
    geenReden: string | null
    doorId: string
    op: Date
  },
): Promise<string> {
  const { op, ...rest } = n
  const id = newId()
  await tx
    .insertInto('nabesprekingen')
    .values({ id, ...rest, vastgelegdOp: op })
    .execute()
  return id
}
export async function listNabesprekingen(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('nabesprekingen')
    .select(['id', 'gehoudenOp', 'aanwezigOrganisatieIds', 'leerpunten', 'geenReden'])
    .where('casusId', '=', casusId)
    .orderBy('vastgelegdOp')
    .execute()
  const n = await haalNamen(
    tx,
    rows.flatMap((r) => r.aanwezigOrganisatieIds),
    [],
  )
  return rows.map(({ aanwezigOrganisatieIds, ...r }) => ({
    ...r,
    aanwezig: aanwezigOrganisatieIds.map((id) => n.organisatie(id)),
  }))
}

export async function insertErvaring(
  tx: Tx,
  e: {
    casusId: string
    persoonId: string
    laagdrempelig: number
    toegankelijk: number
    steun: number
    toelichting: string | null
    op: Date
  },
): Promise<string | null> {
  const id = newId()
  const r = await tx
    .insertInto('loketErvaringen')
    .values({ id, ...e })
    .onConflict((oc) => oc.columns(['casusId', 'persoonId']).doNothing())
    .executeTakeFirst()
  return r.numInsertedOrUpdatedRows === 1n ? id : null
}
export async function heeftErvaring(tx: Tx, casusId: string, persoonId: string): Promise<boolean> {
  const r = await tx
    .selectFrom('loketErvaringen')
    .select('id')
    .where('casusId', '=', casusId)
    .where('persoonId', '=', persoonId)
    .executeTakeFirst()
  return r !== undefined
}

/** For the lead time of a case that never came to the LMM (INV-47). */
export async function eersteStapOp(tx: Tx, casusId: string): Promise<string | null> {
  const r = await tx
    .selectFrom('stappen')
    .select(({ fn }) => fn.min('datum').as('op'))
    .where('casusId', '=', casusId)
    .where('soort', '<>', 'overgang')
    .executeTakeFirst()
  return r?.op ?? null
}
