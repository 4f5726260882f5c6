import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { KluisSoort } from './kluis.schema.ts'

export async function kluisStaatAan(tx: Tx, organisatieId: string): Promise<boolean> {
  const r = await tx
    .selectFrom('kluisInstellingen')
    .select('aan')
    .where('organisatieId', '=', organisatieId)
    .executeTakeFirst()
  return r?.aan ?? false
}
export async function zetKluis(tx: Tx, organisatieId: string, aan: boolean, door: string, op: Date): Promise<void> {
  await tx
    .insertInto('kluisInstellingen')
    .values({ organisatieId, aan, gewijzigdDoor: door, gewijzigdOp: op })
    .onConflict((oc) => oc.column('organisatieId').doUpdateSet({ aan, gewijzigdDoor: door, gewijzigdOp: op }))
    .execute()
}

export async function insertGegeven(
  tx: Tx,
  g: {
    id: string
    casusId: string
    organisatieId: string
    gezinslidId: string | null
    soort: KluisSoort
    geheim: Buffer
    noodzaak: string
    blind: Buffer | null
    toegevoegdDoor: string
    toegevoegdOp: Date
  },
): Promise<void> {
  await tx.insertInto('kluisGegevens').values(g).execute()
}
export const selectGegevens = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('kluisGegevens')
    .select(['id', 'soort', 'gezinslidId', 'geheim', 'toegevoegdOp'])
    .where('casusId', '=', casusId)
    .orderBy('id')
    .execute()
/** Which kinds lie in the vault, and whether this organisation uses it. */
export async function selectKluisStand(
  tx: Tx,
  casusId: string,
  organisatieId: string,
): Promise<{ soorten: string[]; aan: boolean }> {
  const r = await sql<{ soorten: string[]; aan: boolean }>`
    select array(select g.soort::text from kluis_gegevens g where g.casus_id = ${casusId} group by g.soort order by min(g.toegevoegd_op)) as soorten,
      exists (select 1 from kluis_instellingen i where i.organisatie_id = ${organisatieId} and i.aan) as aan`.execute(
    tx,
  )
  return r.rows[0] ?? { soorten: [], aan: false }
}
export async function deleteGegeven(tx: Tx, casusId: string, id: string): Promise<void> {
  const r = await tx.deleteFrom('kluisGegevens').where('id', '=', id).where('casusId', '=', casusId).executeTakeFirst()
  if (r.numDeletedRows === 0n) throw notFound('Dit gegeven')
}

export async function insertInzage(
  tx: Tx,
  i: {
    casusId: string
    persoonId: string
    organisatieId: string
    doel: string
    status: 'gevraagd' | 'goedgekeurd'
    op: Date
    /** How long an approved look stays open; the database keeps the time. */
    minuten: number | null
  },
): Promise<string> {
  const id = newId()
  const { minuten, ...rij } = i
  const geldigTot = minuten === null ? null : sql<Date>`now() + make_interval(mins => ${minuten})`
  await tx
    .insertInto('kluisInzagen')
    .values({ id, ...rij, geldigTot })
    .execute()
  return id
}
export const selectInzagen = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('kluisInzagen')
    .select(['id', 'persoonId', 'doel', 'status', 'op', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('op', 'desc')
    .limit(50)
    .execute()

/** An approved look of this person that has not run out; `inzageId` asks for that one. */
export const selectOpenInzage = (tx: Tx, casusId: string, persoonId: string, inzageId: string | null) =>
  tx
    .selectFrom('kluisInzagen')
    .select(['id', 'doel', 'geldigTot'])
    .where('casusId', '=', casusId)
    .where('persoonId', '=', persoonId)
    .$if(inzageId !== null, (q) => q.where('id', '=', inzageId))
    .where('status', '=', 'goedgekeurd')
    .where('geldigTot', '>', sql<Date>`now()`)
    .orderBy('op', 'desc')
    .executeTakeFirst()
export async function beslisInzage(
  tx: Tx,
  i: { casusId: string; inzageId: string; status: 'goedgekeurd' | 'geweigerd'; door: string; op: Date; uren: number },
): Promise<void> {
  const r = await tx
    .updateTable('kluisInzagen')
    .set({
      status: i.status,
      tweedePersoonId: i.door,
      beslotenOp: i.op,
      geldigTot: sql<Date>`now() + make_interval(hours => ${i.uren})`,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', i.inzageId)
    .where('casusId', '=', i.casusId)
    .where('status', '=', 'gevraagd')
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal(
      'kluis.niet-jouw-besluit',
      'forbidden',
      'Je kunt dit niet goedkeuren: het is je eigen verzoek, of er is al besloten.',
    )
}

export async function zoekBlind(tx: Tx, blind: Buffer): Promise<{ casusIds: string[]; anderen: boolean }> {
  const r = await sql<{
    casusId: string | null
    zichtbaar: boolean
  }>`select casus_id, zichtbaar from kluis_zoek(${blind})`.execute(tx)
  return {
    casusIds: r.rows.flatMap((x) => (x.casusId === null ? [] : [x.casusId])),
    anderen: r.rows.some((x) => !x.zichtbaar),
  }
}
