import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { persoonNamen } from '../organisaties/index.ts'
import { Contactmoment } from './register.schema.ts'

const basis = (tx: Tx) =>
  tx
    .selectFrom('contactmomenten as c')
    .innerJoin('organisaties as vo', 'vo.id', 'c.vanOrganisatieId')
    .innerJoin('organisaties as no', 'no.id', 'c.naarOrganisatieId')
    .selectAll('c')
    .select(['vo.naam as vanOrganisatieNaam', 'no.naam as naarOrganisatieNaam'])
    .select(sql<string>`register_naam(c.naar_vermelding_id)`.as('naarVermeldingNaam'))
type Row = Awaited<ReturnType<ReturnType<typeof basis>['execute']>>[number]

async function toContacten(tx: Tx, rows: readonly Row[]): Promise<Contactmoment[]> {
  const namen = await persoonNamen(
    tx,
    rows.flatMap((r) => [r.vanId, r.naarId, r.beantwoordDoorId]),
  )
  const naam = (id: string | null): string | null => (id === null ? null : (namen.get(id)?.naam ?? null))
  return rows.map((r) =>
    Contactmoment.parse({
      ...r,
      vanNaam: naam(r.vanId) ?? 'Onbekend',
      naarNaam: naam(r.naarId),
      beantwoordDoorNaam: naam(r.beantwoordDoorId),
    }),
  )
}

export async function getContact(tx: Tx, id: string): Promise<Contactmoment> {
  const [c] = await toContacten(tx, await basis(tx).where('c.id', '=', id).execute())
  if (!c) throw notFound('Dit contact')
  return c
}

/** INV-31: the id of a case goes only to who has access to it; who was asked keeps her question without it (REG-15). */
export async function zonderVreemdeCasus(tx: Tx, contacten: readonly Contactmoment[]): Promise<Contactmoment[]> {
  const ids = [...new Set(contacten.flatMap((c) => c.casusId ?? []))]
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${sql.val(ids)}::uuid[]) as id where heeft_toegang(id)`.execute(tx)
  const eigen = new Set(rows.map((r) => r.id))
  return contacten.map((c) => ({ ...c, casusId: c.casusId !== null && eigen.has(c.casusId) ? c.casusId : null }))
}
export async function toonContact(tx: Tx, id: string): Promise<Contactmoment> {
  const contact = await getContact(tx, id)
  return (await zonderVreemdeCasus(tx, [contact]))[0] ?? contact
}

export type ContactFilter = {
  rol: 'van-mij' | 'aan-ons' | 'casus' | 'alles'
  persoonId: string
  organisatieId: string
  casusId: string | null
  open: boolean
  voor: string
  aantal: number
}
export async function listContacten(tx: Tx, f: ContactFilter): Promise<Contactmoment[]> {
  const rows = await basis(tx)
    .$if(f.rol === 'van-mij', (q) => q.where('c.vanId', '=', f.persoonId))
    .$if(f.rol === 'aan-ons', (q) => q.where('c.naarOrganisatieId', '=', f.organisatieId))
    .$if(f.rol === 'casus', (q) => q.where('c.casusId', '=', f.casusId))
    .$if(f.open, (q) => q.where('c.uitkomst', '=', 'open'))
    .$if(f.voor !== '', (q) => q.where('c.id', '<', f.voor))
    .orderBy('c.id', 'desc')
    .limit(f.aantal)
    .execute()
  return toContacten(tx, rows)
}

export type NieuwContact = Pick<
  Contactmoment,
  | 'id'
  | 'soort'
  | 'vanId'
  | 'vanOrganisatieId'
  | 'naarOrganisatieId'
  | 'naarVermeldingId'
  | 'naarId'
  | 'casusId'
  | 'kanaal'
  | 'onderwerp'
  | 'vraag'
  | 'gevraagdOp'
  | 'antwoordUiterlijk'
> & { gemaaktOp: Date }
export async function insertContact(tx: Tx, c: NieuwContact): Promise<void> {
  await tx.insertInto('contactmomenten').values(c).execute()
}

export type ContactWijziging = Partial<
  Pick<
    Contactmoment,
    | 'naarId'
    | 'uitkomst'
    | 'antwoord'
    | 'beantwoordOp'
    | 'beantwoordDoorId'
    | 'vastgelegdDoorId'
    | 'rugdekkingDoor'
    | 'gewaarschuwd'
    | 'geholpen'
  >
>
export async function updateContact(
  tx: Tx,
  c: Pick<Contactmoment, 'id' | 'version'>,
  wijziging: ContactWijziging,
): Promise<void> {
  const r = await tx
    .updateTable('contactmomenten')
    .set({ ...wijziging, version: c.version + 1 })
    .where('id', '=', c.id)
    .where('version', '=', c.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft dit contact intussen bijgewerkt.')
}

export async function casusContacten(
  tx: Tx,
  casusId: string,
): Promise<{ aantal: number; toezegging: boolean; open: number }> {
  const r = await sql<{ aantal: number; toezegging: boolean; open: number }>`
    select count(*) as aantal, count(*) filter (where uitkomst = 'open') as open,
      coalesce(bool_or(uitkomst in ('opgelost', 'toegezegd')), false) as toezegging from contactmomenten where casus_id = ${casusId}`.execute(
    tx,
  )
  return r.rows[0] ?? { aantal: 0, toezegging: false, open: 0 }
}

export async function antwoordtijd(
  tx: Tx,
  vermeldingId: string,
): Promise<{ aantal: number; mediaanDagen: number | null }> {
  const r = await sql<{
    aantal: number
    mediaan: string | null
  }>`select * from contact_antwoordtijd(${vermeldingId})`.execute(tx)
  const rij = r.rows[0]
  return { aantal: rij?.aantal ?? 0, mediaanDagen: rij?.mediaan == null ? null : Math.round(Number(rij.mediaan)) }
}
export async function laatstGesproken(
  tx: Tx,
  organisatieId: string,
): Promise<{ vanId: string; gevraagdOp: string; onderwerp: string | null }[]> {
  const r = await sql<{
    vanId: string
    gevraagdOp: string
    onderwerp: string | null
  }>`select * from laatst_gesproken(${organisatieId})`.execute(tx)
  return r.rows
}
export async function leidinggevendeVan(tx: Tx, persoonId: string): Promise<string | null> {
  const r = await tx.selectFrom('personen').select('leidinggevendeId').where('id', '=', persoonId).executeTakeFirst()
  return r?.leidinggevendeId ?? null
}
export async function regievoerderVan(tx: Tx, casusId: string): Promise<string | null> {
  const r = await tx.selectFrom('casussen').select('regievoerderId').where('id', '=', casusId).executeTakeFirst()
  return r?.regievoerderId ?? null
}
