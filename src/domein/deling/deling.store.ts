import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { datumVan } from '../../platform/time.ts'
import { type Casus, loadCasus } from '../casus/index.ts'
import { DeelAntwoorden, type DeelUitkomst, type DelingStatus } from './deling.schema.ts'

const velden = [
  'id',
  'nummer',
  'casusId',
  'ontvangerOrganisatieId',
  'ontvangerPersoonId',
  'ontvangerRol',
  'categorieen',
  'doel',
  'grondslag',
  'grondslagArtikel',
  'noodzaak',
  'antwoorden',
  'inwonerGeinformeerd',
  'redenNietGeinformeerd',
  'van',
  'tot',
  'status',
  'doorId',
  'gedeeldOp',
  'toegangId',
  'beeindigdOp',
  'beeindigdReden',
  'version',
] as const

const leesbaar = <T extends { antwoorden: unknown; gedeeldOp: Date | null; beeindigdOp: Date | null }>({
  antwoorden,
  gedeeldOp,
  beeindigdOp,
  ...rest
}: T) => ({
  ...rest,
  antwoorden: DeelAntwoorden.parse(antwoorden),
  gedeeldOp: gedeeldOp?.toISOString() ?? null,
  beeindigdOp: beeindigdOp?.toISOString() ?? null,
})

/** With the case it belongs to; both scoped by row-level security. */
export async function loadDeling(tx: Tx, delingId: string) {
  const row = await tx.selectFrom('delingen').select(velden).where('id', '=', delingId).executeTakeFirst()
  if (!row) throw notFound('Deze deling')
  const casus: Casus = await loadCasus(tx, row.casusId)
  const { regisseurId, regievoerderId, betrokkenIds } = casus
  return { ...leesbaar(row), casus, regisseurId, regievoerderId, betrokkenIds }
}
export type DelingMetCasus = Awaited<ReturnType<typeof loadDeling>>
export type DelingRij = Omit<DelingMetCasus, 'casus' | 'regisseurId' | 'regievoerderId' | 'betrokkenIds'>

export async function selectDelingen(tx: Tx, casusId: string | undefined): Promise<DelingRij[]> {
  const rows = await tx
    .selectFrom('delingen')
    .select(velden)
    .$if(casusId !== undefined, (q) => q.where('casusId', '=', casusId ?? ''))
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(leesbaar)
}

export async function insertDeling(
  tx: Tx,
  d: {
    id: string
    casusId: string
    ontvangerOrganisatieId: string
    ontvangerPersoonId: string | null
    ontvangerRol: string | null
    categorieen: string[]
    doel: string
    antwoorden: DeelAntwoorden
    van: string
    tot: string
    doorId: string
    doorOrganisatieId: string
    voorgesteldOp: Date
  },
): Promise<void> {
  await tx
    .insertInto('delingen')
    .values({ ...d, antwoorden: JSON.stringify(d.antwoorden) })
    .execute()
}

type Wijziging = Partial<{
  status: DelingStatus
  antwoorden: DeelAntwoorden
  grondslag: number | null
  grondslagArtikel: string | null
  uitkomst: DeelUitkomst | null
  noodzaak: string
  inwonerGeinformeerd: boolean
  redenNietGeinformeerd: string | null
  gedeeldOp: Date
  toegangId: string
  beeindigdOp: Date
  beeindigdReden: string
}>
export async function updateDeling(tx: Tx, deling: { id: string; version: number }, w: Wijziging): Promise<number> {
  const { antwoorden, ...rest } = w
  const r = await tx
    .updateTable('delingen')
    .set({
      ...rest,
      ...(antwoorden === undefined ? {} : { antwoorden: JSON.stringify(antwoorden) }),
      version: deling.version + 1,
    })
    .where('id', '=', deling.id)
    .where('version', '=', deling.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal(
      'intussen-gewijzigd',
      'stale',
      'Iemand anders heeft deze deling intussen gewijzigd. Kijk eerst wat er veranderde.',
    )
  return deling.version + 1
}

/** How often somebody of the receiver looked since it was shared; the owner may read these lines of the journal. */
export async function telInzagen(
  tx: Tx,
  d: { casusId: string; ontvangerOrganisatieId: string; gedeeldOp: string | null },
) {
  if (d.gedeeldOp === null) return { keer: 0, laatst: null }
  const r = await tx
    .selectFrom('journaal')
    .select([sql<number>`count(*)`.as('keer'), sql<Date | null>`max(op)`.as('laatst')])
    .where('casusId', '=', d.casusId)
    .where('organisatieId', '=', d.ontvangerOrganisatieId)
    .where('feit', '=', 'CasusBekeken')
    .where('op', '>=', new Date(d.gedeeldOp))
    .executeTakeFirstOrThrow()
  return { keer: r.keer, laatst: r.laatst?.toISOString() ?? null }
}

export async function eindigBijSluiten(tx: Tx, casusId: string, reden: string): Promise<void> {
  await sql`select delingen_eindigen(${casusId}, ${reden})`.execute(tx)
}

/** Shares whose last day has passed; their access ended by itself at midnight. */
export async function selectVerlopen(
  tx: Tx,
  vandaag: string,
): Promise<{ id: string; casusId: string; version: number }[]> {
  return tx
    .selectFrom('delingen')
    .select(['id', 'casusId', 'version'])
    .where('status', '=', 'gedeeld')
    .where('tot', '<', vandaag)
    .limit(500)
    .execute()
}

/** The moment after the last second of a Dutch calendar day. */
export function eindeVanDag(dag: string): Date {
  const volgende = new Date(Date.parse(`${dag}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const zomer = new Date(`${volgende}T00:00:00+02:00`)
  return datumVan(zomer) === volgende ? zomer : new Date(`${volgende}T00:00:00+01:00`)
}
