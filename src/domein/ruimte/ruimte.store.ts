import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { maskeer } from './ruimte.gebruik.rules.ts'
import {
  type Beoordeling,
  Bepaling,
  type BepalingInhoud,
  type BepalingSubject,
  Versie,
  Voorbeeldinvoer,
  type ZoekRuimteInput,
} from './ruimte.schema.ts'
import { indexregels } from './ruimte.zoek.rules.ts'

const versievelden = [
  'v.nr',
  'v.titel',
  'v.wet',
  'v.bwb',
  'v.artikel',
  'v.lid',
  'v.soortRegel',
  'v.soort',
  'v.bevoegdheid',
  'v.organisaties',
  'v.beslist',
  'v.beslislaag',
  'v.domeinen',
  'v.situaties',
  'v.samenvatting',
  'v.voorwaarden',
  'v.trefwoorden',
  'v.fraude',
  'v.rechtsstatus',
  'v.geldigVan',
  'v.geldigTot',
  'v.zekerheid',
  'v.bron',
  'v.bronDatum',
  'v.noot',
  'v.beoordeling',
  'v.beoordeeldOp',
  'v.wijziging',
  'v.vastgelegdOp',
] as const

const huidige = (tx: Tx) =>
  tx
    .selectFrom('ruimteBepalingen as b')
    .innerJoin('ruimteVersies as v', (j) => j.onRef('v.bepalingId', '=', 'b.id').onRef('v.nr', '=', 'b.huidigNr'))
    .leftJoin('ruimteTellingen as t', 't.bepalingId', 'b.id')
    .leftJoin('organisaties as o', 'o.id', 'v.vastgelegdOrganisatieId')
    .select([
      'b.id',
      'b.sleutel',
      'b.version',
      ...versievelden,
      'o.naam as vastgelegdDoorOrganisatie',
      sql<number>`coalesce(t.gebruikt, 0)`.as('gebruikt'),
      sql<number>`coalesce(t.geweigerd, 0)`.as('geweigerd'),
    ])

const metMoment = <R extends { vastgelegdOp: Date | string }>(r: R) => ({
  ...r,
  vastgelegdOp: new Date(r.vastgelegdOp).toISOString(),
})
const alsBepaling = (r: Awaited<ReturnType<ReturnType<typeof huidige>['execute']>>[number]): Bepaling =>
  Bepaling.parse({ ...metMoment(r), gebruikt: maskeer(r.gebruikt), geweigerd: maskeer(r.geweigerd) })

export async function getBepaling(tx: Tx, sleutel: string): Promise<Bepaling> {
  const rij = await huidige(tx).where('b.sleutel', '=', sleutel).executeTakeFirst()
  if (!rij) throw notFound('Deze bepaling')
  return alsBepaling(rij)
}

export async function listBepalingen(tx: Tx, ids: readonly string[]): Promise<Bepaling[]> {
  if (ids.length === 0) return []
  const rijen = await huidige(tx).where('b.id', 'in', ids).execute()
  const opId = new Map(rijen.map((r) => [r.id, alsBepaling(r)]))
  return ids.flatMap((id) => opId.get(id) ?? [])
}

export async function listBepalingenOpSleutel(tx: Tx, sleutels: readonly string[]): Promise<Bepaling[]> {
  if (sleutels.length === 0) return []
  const rijen = await huidige(tx).where('b.sleutel', 'in', sleutels).execute()
  return rijen.map((r) => alsBepaling(r))
}

export async function listAlleBepalingen(tx: Tx): Promise<Bepaling[]> {
  const rijen = await huidige(tx).orderBy('b.sleutel').execute()
  return rijen.map((r) => alsBepaling(r))
}

export async function getBepalingSubject(tx: Tx, sleutel: string): Promise<BepalingSubject> {
  const rij = await tx
    .selectFrom('ruimteBepalingen')
    .select(['id', 'sleutel', 'version', 'beoordeling', 'huidigNr', 'voorgesteldDoor', 'gecontroleerdDoor'])
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
  if (!rij) throw notFound('Deze bepaling')
  return rij
}

/** A version as it was: also what a later version replaced. */
export async function getVersie(tx: Tx, bepalingId: string, nr: number): Promise<Versie> {
  const rij = await tx
    .selectFrom('ruimteVersies as v')
    .leftJoin('organisaties as o', 'o.id', 'v.vastgelegdOrganisatieId')
    .select([...versievelden, 'o.naam as vastgelegdDoorOrganisatie'])
    .where('v.bepalingId', '=', bepalingId)
    .where('v.nr', '=', nr)
    .executeTakeFirst()
  if (!rij) throw notFound('Deze versie')
  return Versie.parse(metMoment(rij))
}

export async function listVersies(
  tx: Tx,
  bepalingId: string,
): Promise<{ nr: number; op: string; wijziging: string }[]> {
  const rijen = await tx
    .selectFrom('ruimteVersies')
    .select(['nr', 'vastgelegdOp', 'wijziging'])
    .where('bepalingId', '=', bepalingId)
    .orderBy('nr', 'desc')
    .execute()
  return rijen.map((r) => ({ nr: r.nr, op: r.vastgelegdOp.toISOString(), wijziging: r.wijziging }))
}

export type Vastlegging = {
  readonly beoordeling: Beoordeling
  readonly beoordeeldOp: string | null
  readonly wijziging: string
  readonly op: Date
  readonly door: string | null
  readonly organisatieId: string | null
}

async function insertVersie(tx: Tx, bepalingId: string, nr: number, i: BepalingInhoud, v: Vastlegging): Promise<void> {
  await tx
    .insertInto('ruimteVersies')
    .values({
      ...i,
      bepalingId,
      nr,
      beoordeling: v.beoordeling,
      beoordeeldOp: v.beoordeeldOp,
      wijziging: v.wijziging,
      vastgelegdOp: v.op,
      vastgelegdDoor: v.door,
      vastgelegdOrganisatieId: v.organisatieId,
    })
    .execute()
}

export async function bestaatSleutel(tx: Tx, sleutel: string): Promise<boolean> {
  const rij = await tx.selectFrom('ruimteBepalingen').select('id').where('sleutel', '=', sleutel).executeTakeFirst()
  return rij !== undefined
}

export async function insertBepaling(tx: Tx, sleutel: string, inhoud: BepalingInhoud, v: Vastlegging): Promise<string> {
  const id = newId()
  await tx
    .insertInto('ruimteBepalingen')
    .values({ id, sleutel, beoordeling: v.beoordeling, huidigNr: 1, voorgesteldDoor: v.door })
    .execute()
  await insertVersie(tx, id, 1, inhoud, v)
  await indexeer(tx, id, inhoud)
  return id
}

export type Wissel = {
  readonly voorgesteldDoor?: string | null
  readonly gecontroleerdDoor?: string | null
  readonly bevestigdDoor?: string | null
}

/** A change is a new version; the old one stays as it was. */
export async function insertNieuweVersie(
  tx: Tx,
  subject: BepalingSubject,
  inhoud: BepalingInhoud,
  v: Vastlegging,
  wissel: Wissel,
): Promise<void> {
  const nr = subject.huidigNr + 1
  const { numUpdatedRows } = await tx
    .updateTable('ruimteBepalingen')
    .set({ huidigNr: nr, beoordeling: v.beoordeling, version: subject.version + 1, ...wissel })
    .where('id', '=', subject.id)
    .where('version', '=', subject.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft deze bepaling intussen gewijzigd.')
  await insertVersie(tx, subject.id, nr, inhoud, v)
  await indexeer(tx, subject.id, inhoud)
}

async function indexeer(tx: Tx, bepalingId: string, inhoud: BepalingInhoud): Promise<void> {
  const regels = indexregels(inhoud)
  await tx.deleteFrom('ruimteWoorden').where('bepalingId', '=', bepalingId).execute()
  await sql`insert into ruimte_woorden (stam, bepaling_id, gewicht)
    select s, ${bepalingId}::uuid, w from unnest(${regels.map((r) => r.stam)}::text[], ${regels.map((r) => r.gewicht)}::real[]) as u (s, w)`.execute(
    tx,
  )
  const woorden = regels.filter((r) => !r.stam.includes('_'))
  await sql`insert into ruimte_lexicon (woord, stam) select * from unnest(${woorden.map((r) => r.woord)}::text[], ${woorden.map((r) => r.stam)}::text[])
    on conflict do nothing`.execute(tx)
}

type Filter = Omit<ZoekRuimteInput, 'q' | 'na'>

/** Without words: the whole catalogue by law and article, a page at a time. */
export async function bladerBepalingen(
  tx: Tx,
  filter: Filter,
  na: string | undefined,
  hoogstens: number,
): Promise<Bepaling[]> {
  const gefilterd = metFilter(huidige(tx), filter)
  const rijen = await (na === undefined ? gefilterd : gefilterd.where('b.sleutel', '>', na))
    .orderBy('b.sleutel')
    .limit(hoogstens)
    .execute()
  return rijen.map((r) => alsBepaling(r))
}

type Huidige = ReturnType<typeof huidige>
function metFilter(q: Huidige, f: Filter): Huidige {
  let uit = q
  if (f.organisatie.length > 0) uit = uit.where(sql<boolean>`v.organisaties && ${f.organisatie}::text[]`)
  if (f.domein.length > 0) uit = uit.where(sql<boolean>`v.domeinen && ${f.domein}::text[]`)
  if (f.situatie.length > 0) uit = uit.where(sql<boolean>`v.situaties && ${f.situatie}::text[]`)
  if (f.soort.length > 0) uit = uit.where('v.soort', 'in', f.soort)
  if (f.rechtsstatus.length > 0) uit = uit.where('v.rechtsstatus', 'in', f.rechtsstatus)
  if (f.beoordeling.length > 0) uit = uit.where('b.beoordeling', 'in', f.beoordeling)
  if (f.wet.length > 0) uit = uit.where('v.wet', 'in', f.wet)
  return uit
}

export type Facetregel = { veld: 'organisatie' | 'soort' | 'rechtsstatus' | 'domein'; waarde: string; aantal: number }

/** How many provisions per value, over the whole catalogue; in one pass. */
export async function telFacetten(tx: Tx): Promise<{ totaal: number; regels: Facetregel[] }> {
  const r = await sql<Facetregel & { totaal: number }>`
    with v as (select x.organisaties, x.domeinen, x.soort, x.rechtsstatus from ruimte_bepalingen b
      join ruimte_versies x on x.bepaling_id = b.id and x.nr = b.huidig_nr)
    select 'organisatie' as veld, o as waarde, count(*) as aantal, 0 as totaal from v, unnest(v.organisaties) o group by o
    union all select 'domein', d, count(*), 0 from v, unnest(v.domeinen) d group by d
    union all select 'soort', soort, count(*), 0 from v group by soort
    union all select 'rechtsstatus', rechtsstatus::text, count(*), 0 from v group by rechtsstatus
    union all select 'totaal', '', count(*), count(*) from v`.execute(tx)
  const totaal = r.rows.find((x) => x.waarde === '')?.totaal ?? 0
  return { totaal, regels: r.rows.filter((x) => x.waarde !== '').toSorted((a, b) => b.aantal - a.aantal) }
}

export type Voorbeeld = Omit<Voorbeeldinvoer, 'sleutel'>

const voorbeelden = (tx: Tx) =>
  tx
    .selectFrom('ruimteVoorbeelden as e')
    .innerJoin('ruimteBepalingen as b', 'b.id', 'e.bepalingId')
    .select(['e.situatie', 'e.uitkomst', 'e.waarom', 'e.jaar', 'e.bron'])
    .orderBy('e.jaar', 'desc')
    .orderBy('e.situatie')

export async function listVoorbeelden(tx: Tx, bepalingId: string): Promise<Voorbeeld[]> {
  const rijen = await voorbeelden(tx).where('b.id', '=', bepalingId).execute()
  return rijen.map((r) => Voorbeeldinvoer.omit({ sleutel: true }).parse(r))
}

export async function listAlleVoorbeelden(tx: Tx): Promise<Voorbeeldinvoer[]> {
  const rijen = await voorbeelden(tx).select('b.sleutel').limit(500).execute()
  return rijen.map((r) => Voorbeeldinvoer.parse(r))
}
