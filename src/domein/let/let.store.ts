import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { conflictbepalingenVan } from '../bestuursafspraken/index.ts'
import { huidigAdvies, huidigeAnalyse } from '../overleg/index.ts'
import type { Lid, PartijFeit, SessieFeiten } from './let.feiten.rules.ts'
import { leesRegels, type RegelRij } from './let.regels.store.ts'

export async function findSessieRij(tx: Tx, sessieId: string) {
  return tx
    .selectFrom('letSessies as s')
    .innerJoin('casussen as c', 'c.id', 's.casusId')
    .selectAll('s')
    .select([
      'c.nummer',
      'c.titel',
      'c.organisatieId as eigenaarId',
      'c.regievoerderId',
      'c.casusregisseurId as regisseurId',
      'c.status as casusStatus',
    ])
    .where('s.id', '=', sessieId)
    .executeTakeFirst()
}
export type SessieRij = NonNullable<Awaited<ReturnType<typeof findSessieRij>>>

/** A session as rules and policies see it; scoped by row-level security. */
export type Sessie = SessieRij & {
  feiten: SessieFeiten
  partijen: readonly PartijFeit[]
  leden: readonly (Lid & { id: string })[]
  optiesLijst: readonly Optie[]
  regels: readonly RegelRij[]
  /** Everyone around the case, also outside the stalemate: whom the chair may not work for (INV-9). */
  betrokkenen: readonly { organisatieId: string }[]
}
/** The organisations at the table and the others around the case. */
export const rondDeCasus = (s: Sessie): string[] => [
  ...new Set([...s.partijen, ...s.betrokkenen].map((p) => p.organisatieId)),
]
/** The states in which an impasse is near or there. */
const klem: ReadonlySet<string> = new Set(['gehouden', 'impasse', 'bemiddeling'])
type Optie = { omschrijving: string; organisatie: string; status: string; reden: string | null }

export async function loadSessie(tx: Tx, sessieId: string, vandaag: string): Promise<Sessie> {
  const s = await findSessieRij(tx, sessieId)
  if (!s) throw notFound('Deze sessie')
  const analyse = await huidigeAnalyse(tx, s.casusId)
  const advies = await huidigAdvies(tx, s.casusId)
  const partijen = await partijenVan(tx, s, advies?.tekst ?? null)
  const leden = await ledenVan(tx, s.id)
  const optiesLijst = await optiesVan(tx, s.casusId)
  const regels = await leesRegels(tx, s.id)
  const aanbevelingen = await tx.selectFrom('letAanbevelingen').select('id').where('sessieId', '=', s.id).execute()
  const feiten: SessieFeiten = {
    vandaag,
    voorzitterId: s.voorzitterId,
    voorzitterOrganisatieId: s.voorzitterOrganisatieId,
    partijen,
    leden,
    zittingOp: s.zittingOp,
    analyse: analyse?.tekst ?? null,
    advies: advies?.tekst ?? null,
    optiesVastgelegd: optiesLijst.length,
    aanwezig: s.aanwezig.length,
    regels,
    leerdeel: s.leerdeel,
    aanbevelingen: aanbevelingen.length,
    redenGeenAanbeveling: s.redenGeenAanbeveling,
    conflictbepalingen: klem.has(s.status)
      ? await conflictbepalingenVan(
          tx,
          partijen.map((p) => p.organisatieId),
          vandaag,
        )
      : [],
  }
  const alle = await tx.selectFrom('partijen').select('organisatieId').where('casusId', '=', s.casusId).execute()
  return { ...s, feiten, partijen, leden, optiesLijst, regels, betrokkenen: [...alle, { organisatieId: s.eigenaarId }] }
}

/** As loadSessie, and nothing about the session changes until this is done: for who writes a line, or takes a step alone. */
export async function loadVastgehouden(
  tx: Tx,
  sessieId: string,
  vandaag: string,
  wie: 'met-anderen' | 'alleen',
): Promise<Sessie> {
  await sql`select let_houd_vast(${sessieId}::uuid, ${wie === 'alleen'})`.execute(tx)
  return loadSessie(tx, sessieId, vandaag)
}

/** The organisations in the stalemate, and the owner of the case: not one of them, then the regisseur's advice speaks. */
async function partijenVan(tx: Tx, s: SessieRij, advies: string | null): Promise<PartijFeit[]> {
  const rijen = await tx
    .selectFrom('partijen as p')
    .innerJoin('organisaties as o', 'o.id', 'p.organisatieId')
    .select(['o.id as organisatieId', 'o.naam', 'o.landelijk', 'p.standpunt'])
    .where('p.casusId', '=', s.casusId)
    .where('p.inPatstelling', '=', true)
    .orderBy('o.naam')
    .execute()
  if (rijen.some((r) => r.organisatieId === s.eigenaarId)) return rijen
  const eigenaar = await tx
    .selectFrom('organisaties')
    .select(['id as organisatieId', 'naam'])
    .where('id', '=', s.eigenaarId)
    .executeTakeFirstOrThrow()
  return [...rijen, { ...eigenaar, landelijk: false, standpunt: advies, adviesAlsStandpunt: true }]
}

async function ledenVan(tx: Tx, sessieId: string): Promise<(Lid & { id: string })[]> {
  const rijen = await tx
    .selectFrom('letLeden')
    .selectAll()
    .where('sessieId', '=', sessieId)
    .where('tot', 'is', null)
    .execute()
  return rijen.map((l) => ({
    id: l.id,
    persoonId: l.persoonId,
    organisatieId: l.organisatieId,
    soort: l.soort,
    mandaat:
      l.mandaatTekst === null
        ? null
        : { tekst: l.mandaatTekst, gegevenDoor: l.mandaatGegevenDoor ?? '', geldigTot: l.mandaatTot },
  }))
}

const optiesVan = (tx: Tx, casusId: string): Promise<Optie[]> =>
  tx
    .selectFrom('opties as p')
    .leftJoin('organisaties as o', 'o.id', 'p.organisatieId')
    .select([
      'p.omschrijving',
      sql<string>`coalesce(o.naam, 'nog niet bekend')`.as('organisatie'),
      'p.status',
      'p.reden',
    ])
    .where('p.casusId', '=', casusId)
    .orderBy('p.toegevoegdOp')
    .execute()

export async function insertSessie(
  tx: Tx,
  s: { casusId: string; verzochtDoor: string; verzochtOp: Date; professionalUitgeput: string; lmmUitgeput: string },
): Promise<string> {
  const id = newId(s.verzochtOp.getTime())
  await tx
    .insertInto('letSessies')
    .values({ id, ...s })
    .execute()
  return id
}

type Velden = Partial<
  Omit<
    SessieRij,
    'id' | 'casusId' | 'version' | 'nummer' | 'titel' | 'eigenaarId' | 'regievoerderId' | 'regisseurId' | 'casusStatus'
  >
>
export async function updateSessie(tx: Tx, s: { id: string; version: number }, velden: Velden): Promise<number> {
  const r = await tx
    .updateTable('letSessies')
    .set({ ...velden, version: s.version + 1 })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal(
      'intussen-gewijzigd',
      'stale',
      'Iemand anders heeft deze sessie intussen gewijzigd. Kijk eerst wat er veranderde.',
    )
  return s.version + 1
}

/** The session that runs for this case, for the conditions of its steps. */
export const voorbij: ReadonlySet<string> = new Set(['afgewezen', 'teruggelegd', 'niet_meer_nodig', 'gesloten'])

/** The sessions of a case, newest first, with what is counted of their lines and members. */
export const selectSessiesVan = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('letSessies as s')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('letRegels as r')
          .whereRef('r.sessieId', '=', 's.id')
          .select(({ fn }) => [
            fn.countAll<number>().as('regels'),
            fn.count<number>('r.bevestigdDoor').as('bevestigd'),
            sql<number>`count(*) filter (where r.wijkt_af and coalesce(r.afwijkingsmotivering, '') = '')`.as(
              'zonderMotivering',
            ),
          ])
          .as('t'),
      (j) => j.onTrue(),
    )
    .select(['s.id', 's.status', 's.zittingOp', 's.professionalUitgeput', 's.lmmUitgeput', 's.leerdeel'])
    .select(['s.voorzitterOrganisatieId', 't.regels', 't.bevestigd', 't.zonderMotivering'])
    .select(sql<number>`(select count(*) from let_leden l where l.sessie_id = s.id and l.tot is null)`.as('leden'))
    .where('s.casusId', '=', casusId)
    .orderBy('s.verzochtOp', 'desc')
    .execute()

export const listSessies = (tx: Tx) =>
  tx
    .selectFrom('letSessies as s')
    .innerJoin('casussen as c', 'c.id', 's.casusId')
    .select([
      's.id',
      's.status',
      's.voorzitterId',
      's.zittingOp',
      's.verzochtOp',
      's.getoetstOp',
      's.vastgesteldOp',
      's.leerdeel',
      'c.id as casusId',
      'c.regievoerderId',
      'c.casusregisseurId as regisseurId',
      'c.nummer',
      'c.titel',
    ])
    .orderBy('s.verzochtOp', 'desc')
    .limit(200)
    .execute()

export async function zetLetVoorzitter(tx: Tx, casusId: string, persoonId: string | null): Promise<void> {
  await tx.updateTable('casussen').set({ letVoorzitterId: persoonId }).where('id', '=', casusId).execute()
}

export async function insertLid(
  tx: Tx,
  l: {
    sessieId: string
    casusId: string
    persoonId: string
    organisatieId: string
    soort: Lid['soort']
    mandaatTekst: string | null
    mandaatGegevenDoor: string | null
    mandaatTot: string | null
    van: Date
  },
): Promise<string> {
  const id = newId(l.van.getTime())
  await tx
    .insertInto('letLeden')
    .values({ id, ...l })
    .execute()
  return id
}
export const eindigLid = (tx: Tx, lidId: string, op: Date) =>
  tx.updateTable('letLeden').set({ tot: op }).where('id', '=', lidId).execute()

export async function insertAanbeveling(
  tx: Tx,
  a: { sessieId: string; casusId: string; organisatieId: string; gebied: string; tekst: string; op: Date },
): Promise<string> {
  const id = newId(a.op.getTime())
  await tx
    .insertInto('letAanbevelingen')
    .values({ id, ...a })
    .execute()
  return id
}
export const listAanbevelingen = (tx: Tx, sessieId: string) =>
  tx
    .selectFrom('letAanbevelingen as a')
    .innerJoin('organisaties as o', 'o.id', 'a.organisatieId')
    .select(['a.id', 'a.gebied', 'a.tekst', 'o.id as organisatieId', 'o.naam'])
    .where('a.sessieId', '=', sessieId)
    .execute()

export async function namenVan(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const echte = [...new Set(ids.filter((i): i is string => i !== null))]
  if (echte.length === 0) return new Map()
  const r = await sql<{ id: string; naam: string }>`select id, naam from persoon_namen(${echte}::uuid[])`.execute(tx)
  return new Map(r.rows.map((x) => [x.id, x.naam]))
}
