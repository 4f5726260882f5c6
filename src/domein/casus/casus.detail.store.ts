import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Reading } from '../../platform/read-once.ts'
import { Trede } from './casus.schema.ts'
import type { Casus } from './casus.store.ts'

/** One round trip per part; each part is asked only when the reader has its category (row-level security checks again). */

const iso = (d: Date): string => d.toISOString()
const isoOf = (d: Date | null): string | null => (d === null ? null : d.toISOString())

export type Namen = {
  organisatie(id: string): { id: string; naam: string }
  organisatieOfNiets(id: string | null): { id: string; naam: string } | null
  persoon(id: string | null): { id: string; naam: string; functie: string } | null
  landelijk(id: string): boolean
}

/** Names for the ids on a page, in one query; people only for ids the reader already holds (REG-20). */
export async function haalNamen(
  tx: Tx,
  organisatieIds: readonly (string | null)[],
  persoonIds: readonly (string | null)[],
): Promise<Namen> {
  const orgs = [...new Set(organisatieIds.filter((i) => i !== null))]
  const people = [...new Set(persoonIds.filter((i) => i !== null))]
  const rows = await sql<{ soort: string; id: string; naam: string; functie: string; landelijk: boolean }>`
    select 'o' as soort, id, naam, '' as functie, landelijk from organisaties where id = any (${orgs}::uuid[])
    union all select 'p', id, naam, functie, false from persoon_namen(${people}::uuid[])`.execute(tx)
  const byId = new Map(rows.rows.map((r) => [r.id, r]))
  const organisatie = (id: string) => ({ id, naam: byId.get(id)?.naam ?? 'Onbekende organisatie' })
  return {
    organisatie,
    organisatieOfNiets: (id) => (id === null ? null : organisatie(id)),
    persoon: (id) => {
      if (id === null) return null
      const p = byId.get(id)
      return { id, naam: p?.naam ?? 'Onbekend', functie: p?.functie ?? '' }
    },
    landelijk: (id) => byId.get(id)?.landelijk ?? false,
  }
}

export const selectHuishouden = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('gezinsleden')
    .select(['id', 'pseudoniem', 'rol', 'leeftijdsklasse', 'minderjarig', 'kwetsbaar', 'aandachtspunt', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('volgorde')
    .orderBy('id')
    .execute()

const stapVelden = sql.raw(
  'id, datum, trede, soort, wat, resultaat, met_organisatie_id, met_wie, door_id, door_organisatie_id, vastgelegd_op',
)
const alsStap = (r: RuweStap) => ({ ...r, trede: Trede.parse(r.trede), vastgelegdOp: iso(r.vastgelegdOp) })

export async function selectStappen(tx: Tx, casusId: string, aantal: number, na: readonly (string | null)[] | null) {
  const { rows } = await sql<RuweStap>`
    select ${stapVelden}
    from stappen_van(${casusId}::uuid, ${aantal + 1}::int, ${na?.[0] ?? null}::date, ${na?.[1] ?? null}::uuid)`.execute(
    tx,
  )
  return rows.map(alsStap)
}

const stappenOpPagina = 20
type Geteld = { aantal: number; perTrede: number[] }
type GeenStap = { [V in keyof RuweStap]: null }
/** The newest steps, and how many there are: in all, and per rung without the moves on the ladder. */
export async function selectStappenblad(tx: Tx, casusId: string) {
  const { rows } = await sql<Geteld & (RuweStap | GeenStap)>`
    select t.aantal, t.per_trede, ${stapVelden} from tel_stappen(${casusId}::uuid) t
    left join lateral stappen_van(${casusId}::uuid, ${stappenOpPagina}::int) s on true order by s.datum desc, s.id desc`.execute(
    tx,
  )
  const { aantal, perTrede } = rows[0] ?? { aantal: 0, perTrede: [] }
  const items = rows.flatMap(({ aantal: _a, perTrede: _p, ...s }) => (s.id === null ? [] : [alsStap(s)]))
  return { items, aantal, perTrede }
}

type RuweStap = {
  id: string
  datum: string
  trede: number
  soort: string
  wat: string
  resultaat: string
  metOrganisatieId: string | null
  metWie: string | null
  doorId: string | null
  doorOrganisatieId: string | null
  vastgelegdOp: Date
}
export type StapRij = Awaited<ReturnType<typeof selectStappen>>[number]

/** With what conditions and suggestions ask of the organisation. */
export async function selectPartijen(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('partijen as p')
    .innerJoin('organisaties as o', 'o.id', 'p.organisatieId')
    .select(['p.id', 'p.organisatieId', 'p.rol', 'p.contactNaam', 'p.contactPersoonId', 'p.inPatstelling'])
    .select(['p.standpunt', 'p.standpuntOp', 'p.bestuurderAkkoord', 'p.version'])
    .select(['o.naam', 'o.afkorting', 'o.soort', 'o.landelijk'])
    .where('p.casusId', '=', casusId)
    .orderBy('p.id')
    .execute()
  return rows.map((r) => ({ ...r, standpuntOp: isoOf(r.standpuntOp) }))
}

export const selectBesluiten = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('besluiten')
    .select(['id', 'organisatieId', 'soort', 'datum', 'wet', 'artikel', 'gevolg', 'bezwaarTot', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('datum')
    .orderBy('id')
    .execute()

export const selectVerbanden = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('besluitVerbanden')
    .select(['vanId', 'naarId', 'soort'])
    .where('casusId', '=', casusId)
    .orderBy('vanId')
    .orderBy('naarId')
    .execute()

export async function selectOpties(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('opties')
    .select(['id', 'omschrijving', 'organisatieId', 'ruimteId', 'status', 'reden', 'toegevoegdOp', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ ...r, toegevoegdOp: iso(r.toegevoegdOp) }))
}

export const selectAfspraken = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('afspraken')
    .select(['id', 'organisatieId', 'optieId', 'wat', 'status', 'grondslag', 'termijn', 'antwoord', 'antwoordReden'])
    .select(['gedaanOp', 'vervallenReden', 'version'])
    .where('casusId', '=', casusId)
    .orderBy('termijn')
    .orderBy('id')
    .execute()

export async function selectUitkomsten(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('uitkomsten')
    .select(['uitkomst', 'toelichting', 'op'])
    .where('casusId', '=', casusId)
    .orderBy('op')
    .execute()
  return rows.map((r) => ({ ...r, op: iso(r.op) }))
}

/** Rungs and ball: everyone with any access sees the ladder. */
export async function selectOvergangen(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('casusOvergangen')
    .select(['van', 'naar', 'trede', 'op'])
    .where('casusId', '=', casusId)
    .orderBy('op')
    .orderBy('id')
    .execute()
  return rows.map((o) => ({ ...o, trede: Trede.parse(o.trede), op: iso(o.op) }))
}

export async function selectToegang(tx: Tx, casusId: string) {
  const rows = await tx
    .selectFrom('casusToegang')
    .select(['id', 'organisatieId', 'persoonId', 'rol', 'categorieen', 'magWijzigen', 'bron', 'van', 'tot'])
    .where('casusId', '=', casusId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', sql<Date>`now()`)]))
    .orderBy('van')
    .execute()
  return rows.map((r) => ({ ...r, van: iso(r.van), tot: isoOf(r.tot) }))
}

/** What a case is about, in its own words, as far as this reader may see: for suggestions of later slices. */
export async function woordenVanCasus(lees: Reading, { rij: vraag }: Pick<Casus, 'rij'>) {
  const besluiten = await lees(selectBesluiten)
  const partijen = await lees(selectPartijen)
  const stukken = [vraag.situatie, vraag.gevraagd, ...besluiten.flatMap((b) => [b.soort, b.wet, b.gevolg])]
  return {
    tekst: stukken.filter((s) => s !== null && s !== '').join('. '),
    levensdomeinen: vraag.levensdomeinen ?? [],
    organisaties: partijen.map(({ soort, afkorting, naam }) => ({ soort, afkorting, naam })),
  }
}
