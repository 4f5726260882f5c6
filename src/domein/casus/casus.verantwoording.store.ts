import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { haalNamen } from './casus.detail.store.ts'
import { procedures, type Verslag } from './casus.verantwoording.schema.ts'

type NieuwVerslag = {
  casusId: string
  belangen: string
  alternatieven: string
  geraadpleegd: string
  stemInwoner: string
  keuze: string
  motivering: string
  procedures: string[]
  steunOrganisatie: string
}
/** Version and seal are made by the database (INV-40). */
export async function insertVerslag(
  tx: Tx,
  v: NieuwVerslag,
  door: { persoonId: string; organisatieId: string; op: Date },
): Promise<{ id: string; versie: number }> {
  const id = newId()
  return tx
    .insertInto('afwegingsverslagen')
    .values({
      id,
      ...v,
      organisatieId: door.organisatieId,
      vastgesteldDoor: door.persoonId,
      vastgesteldOp: door.op,
      versie: 1,
      vingerafdruk: Buffer.alloc(0),
    })
    .returning(['id', 'versie'])
    .executeTakeFirstOrThrow()
}

export async function selectVerslagen(tx: Tx, casusId: string): Promise<Verslag[]> {
  const rows = await tx
    .selectFrom('afwegingsverslagen')
    .select(['id', 'versie', 'belangen', 'alternatieven', 'geraadpleegd', 'stemInwoner', 'keuze', 'motivering'])
    .select(['procedures', 'steunOrganisatie', 'vastgesteldDoor', 'vastgesteldOp', 'vingerafdruk'])
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .limit(100)
    .execute()
  const n = await haalNamen(
    tx,
    [],
    rows.map((r) => r.vastgesteldDoor),
  )
  return rows.map((r) => ({
    ...r,
    procedures: procedures.filter((p) => r.procedures.includes(p)),
    vastgesteldDoor: n.persoon(r.vastgesteldDoor)?.naam ?? 'Onbekend',
    vastgesteldOp: r.vastgesteldOp.toISOString(),
    vingerafdruk: r.vingerafdruk.toString('hex'),
  }))
}
export async function getVerslag(tx: Tx, casusId: string, verslagId: string): Promise<Verslag> {
  const een = (await selectVerslagen(tx, casusId)).find((v) => v.id === verslagId)
  if (!een) throw notFound('Dit verslag')
  return een
}

export async function isMogelijkDubbel(tx: Tx, casusId: string): Promise<boolean> {
  const r = await sql<{ dubbel: boolean }>`select mogelijk_dubbel(${casusId}) as dubbel`.execute(tx)
  return r.rows[0]?.dubbel ?? false
}

type Soort = 'samengevoegd_in' | 'afgesplitst_van' | 'hangt_samen_met'
export async function insertCasusverband(
  tx: Tx,
  v: { casusId: string; naarId: string; soort: Soort; reden: string; doorId: string; op: Date },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('casusVerbanden')
    .values({ id, ...v })
    .execute()
  return id
}
export async function selectCasusverbanden(tx: Tx, casusId: string) {
  return tx
    .selectFrom('casusVerbanden as v')
    .innerJoin('casussen as c', (j) =>
      j.on((eb) =>
        eb.or([
          eb.and([eb('v.casusId', '=', casusId), eb('c.id', '=', eb.ref('v.naarId'))]),
          eb.and([eb('v.naarId', '=', casusId), eb('c.id', '=', eb.ref('v.casusId'))]),
        ]),
      ),
    )
    .select(['c.id as casusId', 'c.nummer', 'c.titel', 'v.soort', 'v.reden'])
    .orderBy('v.op')
    .limit(50)
    .execute()
}

/** What was done and who is involved travels along; the original stays where it was. */
export async function kopieerInhoud(
  tx: Tx,
  vanId: string,
  naarId: string,
  gezinslidIds: readonly string[] | null,
): Promise<void> {
  if (gezinslidIds === null) {
    await sql`insert into stappen (id, casus_id, datum, trede, soort, wat, resultaat, met_organisatie_id, met_wie, door_id, door_organisatie_id, vastgelegd_op)
      select gen_random_uuid(), ${naarId}::uuid, datum, trede, soort, wat, resultaat, met_organisatie_id, met_wie, door_id, door_organisatie_id, vastgelegd_op
      from stappen where casus_id = ${vanId} and soort <> 'overgang'`.execute(tx)
    await sql`insert into opties (id, casus_id, omschrijving, organisatie_id, ruimte_id, status, reden, toegevoegd_door, toegevoegd_op)
      select gen_random_uuid(), ${naarId}::uuid, omschrijving, organisatie_id, ruimte_id, status, reden, toegevoegd_door, toegevoegd_op
      from opties where casus_id = ${vanId}`.execute(tx)
  }
  const leden = gezinslidIds === null ? sql`true` : sql`id = any (${[...gezinslidIds]}::uuid[])`
  await sql`insert into gezinsleden (id, casus_id, pseudoniem, rol, leeftijdsklasse, minderjarig, kwetsbaar, aandachtspunt, volgorde)
    select gen_random_uuid(), ${naarId}::uuid, pseudoniem, rol, leeftijdsklasse, minderjarig, kwetsbaar, aandachtspunt, volgorde
    from gezinsleden g where casus_id = ${vanId} and ${leden}
      and not exists (select 1 from gezinsleden x where x.casus_id = ${naarId} and x.pseudoniem = g.pseudoniem)`.execute(
    tx,
  )
  await sql`insert into partijen (id, casus_id, organisatie_id, rol, contact_naam, in_patstelling)
    select gen_random_uuid(), ${naarId}::uuid, organisatie_id, rol, contact_naam, in_patstelling from partijen where casus_id = ${vanId}
    on conflict (casus_id, organisatie_id) do nothing`.execute(tx)
}
