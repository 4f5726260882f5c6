import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { type Casus, loadCasus, stale } from './casus.store.ts'

/** Parts of a case; each is found within its case only, so that an id of another case is not found. */

export async function haalPersoonOrganisatie(tx: Tx, persoonId: string): Promise<string | null> {
  const r = await sql<{
    organisatieId: string
  }>`select organisatie_id from persoon_namen(array[${persoonId}::uuid])`.execute(tx)
  return r.rows[0]?.organisatieId ?? null
}

const gevonden = <T>(row: T | undefined, wat: string): T => {
  if (row === undefined) throw notFound(wat)
  return row
}
export type Onderdeel = { casus: Casus; id: string; organisatieId: string; version: number }
export type VrijOnderdeel = { casus: Casus; id: string; version: number }

export async function loadPartij(tx: Tx, i: { casusId: string; partijId: string }): Promise<Onderdeel> {
  const casus = await loadCasus(tx, i.casusId)
  const row = await tx
    .selectFrom('partijen')
    .select(['id', 'organisatieId', 'version'])
    .where('id', '=', i.partijId)
    .where('casusId', '=', i.casusId)
    .executeTakeFirst()
  return { casus, ...gevonden(row, 'Deze partij') }
}
export async function loadAfspraak(
  tx: Tx,
  i: { casusId: string; afspraakId: string },
): Promise<Onderdeel & { open: boolean }> {
  const casus = await loadCasus(tx, i.casusId)
  const row = await tx
    .selectFrom('afspraken')
    .select(['id', 'organisatieId', 'version', 'gedaanOp', 'vervallenReden'])
    .where('id', '=', i.afspraakId)
    .where('casusId', '=', i.casusId)
    .executeTakeFirst()
  const { gedaanOp, vervallenReden, ...rest } = gevonden(row, 'Deze afspraak')
  return { casus, ...rest, open: gedaanOp === null && vervallenReden === null }
}
/** Subjects for the policy of the case itself, with the version of the part. */
export async function loadOptie(tx: Tx, i: { casusId: string; optieId: string }): Promise<Casus & { optieId: string }> {
  const casus = await loadCasus(tx, i.casusId)
  const row = await tx
    .selectFrom('opties')
    .select(['id', 'version'])
    .where('id', '=', i.optieId)
    .where('casusId', '=', i.casusId)
    .executeTakeFirst()
  const optie = gevonden(row, 'Deze optie')
  return { ...casus, version: optie.version, optieId: optie.id }
}
export async function loadPartijOpCasus(
  tx: Tx,
  i: { casusId: string; partijId: string },
): Promise<Casus & { partijId: string }> {
  const { casus, id, version } = await loadPartij(tx, i)
  return { ...casus, version, partijId: id }
}

type NieuwePartij = {
  casusId: string
  organisatieId: string
  rol: string
  inPatstelling: boolean
  contactPersoonId?: string | null | undefined
  contactNaam?: string | null | undefined
}
/** Null when the organisation is already there. */
export async function insertPartij(tx: Tx, partij: NieuwePartij): Promise<string | null> {
  const id = newId()
  const row = await tx
    .insertInto('partijen')
    .values({ id, ...partij })
    .onConflict((oc) => oc.columns(['casusId', 'organisatieId']).doNothing())
    .executeTakeFirst()
  return row.numInsertedOrUpdatedRows === 1n ? id : null
}

type Velden = Record<string, string | number | boolean | Date | null | undefined>
type Tabel = 'partijen' | 'opties' | 'afspraken'
/** Optimistic lock per part; returns the new version. */
export async function updateOnderdeel(
  tx: Tx,
  tabel: Tabel,
  onderdeel: { id: string; version: number },
  velden: Velden,
): Promise<number> {
  const sets = Object.entries(velden).flatMap(([k, v]) => (v === undefined ? [] : [sql`${sql.ref(k)} = ${v}`]))
  const r = await sql`update ${sql.table(tabel)} set ${sql.join([...sets, sql`version = version + 1`])}
    where id = ${onderdeel.id} and version = ${onderdeel.version}`.execute(tx)
  if (r.numAffectedRows === 0n) throw stale()
  return onderdeel.version + 1
}

export async function insertGezinslid(
  tx: Tx,
  lid: {
    casusId: string
    pseudoniem: string
    rol: string
    leeftijdsklasse: string
    minderjarig: boolean
    kwetsbaar: boolean
    aandachtspunt: string | null
    volgorde: number
  },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('gezinsleden')
    .values({ id, ...lid })
    .execute()
  return id
}
export async function deleteGezinslid(tx: Tx, casusId: string, id: string): Promise<void> {
  const r = await tx.deleteFrom('gezinsleden').where('id', '=', id).where('casusId', '=', casusId).executeTakeFirst()
  if (r.numDeletedRows === 0n) throw notFound('Dit gezinslid')
}

export async function insertOptie(
  tx: Tx,
  o: {
    casusId: string
    omschrijving: string
    organisatieId: string | null
    ruimteId: string | null
    door: string
    op: Date
  },
): Promise<string> {
  const { door, op, ...rest } = o
  const id = newId()
  await tx
    .insertInto('opties')
    .values({ id, ...rest, toegevoegdDoor: door, toegevoegdOp: op })
    .execute()
  return id
}

export async function insertAfspraak(
  tx: Tx,
  a: {
    casusId: string
    organisatieId: string
    optieId: string | null
    overlegId: string | null
    letRegelId: string | null
    wat: string
    status: 'advies' | 'toezegging' | 'besluit'
    grondslag: string | null
    termijn: string
    door: string
    op: Date
  },
): Promise<string> {
  const { door, op, ...rest } = a
  const id = newId()
  await tx
    .insertInto('afspraken')
    .values({ id, ...rest, vastgelegdDoor: door, vastgelegdOp: op })
    .execute()
  return id
}

export async function insertBesluit(
  tx: Tx,
  b: {
    casusId: string
    organisatieId: string
    soort: string
    datum: string
    wet: string | null
    artikel: string | null
    gevolg: string
    bezwaarTot: string | null
  },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('besluiten')
    .values({ id, ...b })
    .execute()
  return id
}
export async function insertVerband(
  tx: Tx,
  v: { casusId: string; vanId: string; naarId: string; soort: 'leidt_tot' | 'botst_met' | 'beinvloedt' },
): Promise<void> {
  const beide = await tx
    .selectFrom('besluiten')
    .select('id')
    .where('casusId', '=', v.casusId)
    .where('id', 'in', [v.vanId, v.naarId])
    .execute()
  if (beide.length < 2) throw notFound('Dit besluit')
  await tx
    .insertInto('besluitVerbanden')
    .values(v)
    .onConflict((oc) => oc.doNothing())
    .execute()
}
