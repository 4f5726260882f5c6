import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { haalNamen, stale } from '../casus/index.ts'
import type { TipStatus } from './loket.tips.rules.ts'
import type { Tip, TipDetail, tipSoorten } from './loket.tips.schema.ts'

type Rij = Awaited<ReturnType<typeof selectTips>>[number]
/** The tip as the policies see it. */
export type TipSubject = Pick<
  Rij,
  'id' | 'status' | 'vanId' | 'naarOrganisatieId' | 'professionalId' | 'wat' | 'bereikbaar' | 'version'
> & { vanOrganisatieId: string; antwoordVoor: string }

const selectTips = (tx: Tx) =>
  tx.selectFrom('loketTips').selectAll().orderBy('ontvangenOp', 'desc').limit(200).execute()

/** Scoped by row-level security. */
export async function loadTip(tx: Tx, tipId: string): Promise<TipSubject> {
  const rij = await tx.selectFrom('loketTips').selectAll().where('id', '=', tipId).executeTakeFirst()
  if (!rij) throw notFound('Deze tip')
  return rij
}

type Namen = Awaited<ReturnType<typeof haalNamen>>
const kern = (r: Rij, n: Namen): Tip => ({
  id: r.id,
  soort: r.soort,
  status: r.status,
  vanOrganisatie: n.organisatie(r.vanOrganisatieId),
  naarOrganisatie: n.organisatie(r.naarOrganisatieId),
  ontvangenOp: r.ontvangenOp.toISOString(),
  antwoordVoor: r.antwoordVoor,
  afgerondOp: r.afgerondOp?.toISOString() ?? null,
  reden: r.reden,
  suggestie: r.suggestie,
  version: r.version,
})

export async function listTips(tx: Tx): Promise<Tip[]> {
  const rijen = await selectTips(tx)
  const n = await haalNamen(
    tx,
    rijen.flatMap((r) => [r.vanOrganisatieId, r.naarOrganisatieId]),
    [],
  )
  return rijen.map((r) => kern(r, n))
}

/** `woorden` false: who passed it on reads the status, not her words back nor who works on it (LMM-23). */
export async function detailVan(tx: Tx, tipId: string, woorden: boolean): Promise<TipDetail> {
  const r = await tx.selectFrom('loketTips').selectAll().where('id', '=', tipId).executeTakeFirst()
  if (!r) throw notFound('Deze tip')
  const n = await haalNamen(tx, [r.vanOrganisatieId, r.naarOrganisatieId], [r.vanId, r.professionalId])
  return {
    ...kern(r, n),
    van: woorden ? n.persoon(r.vanId) : null,
    professional: woorden ? n.persoon(r.professionalId) : null,
    wat: woorden ? r.wat : null,
    bereikbaar: woorden ? r.bereikbaar : null,
  }
}

type NieuweTip = {
  soort: (typeof tipSoorten)[number]
  vanId: string
  vanOrganisatieId: string
  naarOrganisatieId: string
  status: TipStatus
  wat: string
  bereikbaar: string
  ontvangenOp: Date
  antwoordVoor: string
  loketOp: Date | null
}
export async function insertTip(tx: Tx, t: NieuweTip): Promise<string> {
  const id = newId(t.ontvangenOp.getTime())
  await tx
    .insertInto('loketTips')
    .values({ id, ...t, inwonerAkkoord: true })
    .execute()
  return id
}

type TipVelden = Partial<{
  status: TipStatus
  naarOrganisatieId: string
  professionalId: string
  antwoordVoor: string
  herinnerdOp: Date | null
  loketOp: Date
  afgerondOp: Date
  wat: string
  bereikbaar: string
  reden: string
  suggestie: string
}>
export async function updateTip(tx: Tx, tip: { id: string; version: number }, velden: TipVelden): Promise<number> {
  const r = await tx
    .updateTable('loketTips')
    .set({ ...velden, version: tip.version + 1 })
    .where('id', '=', tip.id)
    .where('version', '=', tip.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw stale()
  return tip.version + 1
}

export async function leidinggevendenVan(tx: Tx, organisatieId: string): Promise<string[]> {
  const r = await sql<{ id: string }>`select tip_leidinggevenden(${organisatieId}) as id`.execute(tx)
  return r.rows.map((x) => x.id)
}

/** Open tips whose day has come, for the sweep. */
export const selectTeBewaken = (tx: Tx, vandaag: string) =>
  tx
    .selectFrom('loketTips')
    .selectAll()
    .where('status', 'in', ['bij_leidinggevende', 'bij_professional'])
    .where('antwoordVoor', '<=', vandaag)
    .orderBy('id')
    .forUpdate()
    .execute()

/** What waits for this person: at the leidinggevende, at the professional, at the desk. */
export const selectTipsVoor = (tx: Tx, wie: { persoonId: string; statussen: readonly TipStatus[] }) =>
  tx
    .selectFrom('loketTips')
    .select(['id', 'status', 'antwoordVoor', 'soort'])
    .where('status', 'in', [...wie.statussen])
    .where('vanId', '<>', wie.persoonId)
    .where((eb) => eb.or([eb('status', '<>', 'bij_professional'), eb('professionalId', '=', wie.persoonId)]))
    .orderBy('antwoordVoor')
    .limit(50)
    .execute()

/** Colleagues who may take it up. */
export const selectProfessionals = (tx: Tx, organisatieId: string) =>
  tx
    .selectFrom('rollen as r')
    .innerJoin('personen as p', 'p.id', 'r.persoonId')
    .select(['p.id', 'p.naam', 'p.functie'])
    .distinct()
    .where('r.rol', 'in', ['professional', 'casusregisseur'])
    .where('r.organisatieId', '=', organisatieId)
    .where((eb) => eb.or([eb('r.tot', 'is', null), eb('r.tot', '>', sql<Date>`now()`)]))
    .where((eb) => eb.or([eb('p.actiefTot', 'is', null), eb('p.actiefTot', '>', sql<Date>`now()`)]))
    .orderBy('p.naam')
    .execute()
