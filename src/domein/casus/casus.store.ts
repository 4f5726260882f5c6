import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { Actor } from '../../platform/policy.ts'
import { datumVan } from '../../platform/time.ts'
import type { CasusStand } from './casus.feiten.rules.ts'
import type { CasusSubject } from './casus.policy.ts'
import type { CasusStatus, Trede } from './casus.schema.ts'
import { Trede as TredeSchema } from './casus.schema.ts'

/** The case as rules and policies see it. */
export type Casus = CasusSubject &
  CasusStand & {
    id: string
    version: number
    nummer: string
    titel: string
    categorieen: readonly string[]
    magWijzigen: boolean
    letVoorzitterOrganisatieId: string | null
    /** As read, with the question as far as this reader may see it: for what shows the case. */
    rij: CasusRij
  }

const dag = (d: Date | null): string | null => (d === null ? null : datumVan(d))

/** The case, its question and who the reader is to it, in one trip. */
const selectCasus = (tx: Tx, casusId: string) =>
  tx
    .selectFrom('casussen as c')
    .leftJoin('casusVragen as v', 'v.casusId', 'c.id')
    .select(['c.id', 'c.version', 'c.nummer', 'c.titel', 'c.status', 'c.trede', 'c.organisatieId', 'c.uitkomst'])
    .select(['c.ingediendOp', 'c.interventieOp', 'c.verderOp', 'c.afgerondOp', 'c.uitvoeringVanuit', 'c.urgentie'])
    .select(['c.casusregisseurId', 'c.regievoerderId', 'c.letVoorzitterId', 'c.kritiekeDag', 'c.volgendeActieOp'])
    .select(['c.balBij', 'c.balOrganisatieId', 'c.balSinds', 'c.aangemaaktOp'])
    .select(['v.casusId as vraagId', 'v.situatie', 'v.wens', 'v.gevraagd', 'v.geprobeerd', 'v.dreigend'])
    .select(['v.dreigendReden', 'v.levensdomeinen', 'v.wetten', 'v.knelpunten', 'v.lokaalAllesGedaan'])
    .select(['v.waaromNietLokaal', 'v.redenGeenContact', 'v.uitkomstToelichting'])
    .select([
      sql<string[]>`mijn_categorieen(c.id)`.as('categorieen'),
      sql<boolean>`heeft_toegang(c.id, null, true)`.as('magWijzigen'),
      sql<string[]>`array(select p.organisatie_id from partijen p where p.casus_id = c.id)`.as('partijOrganisatieIds'),
      sql<string[]>`array(select t.persoon_id from casus_toegang t where t.casus_id = c.id and t.persoon_id is not null
        and t.organisatie_id = c.organisatie_id and t.mag_wijzigen and t.van <= now() and (t.tot is null or t.tot > now()))`.as(
        'betrokkenIds',
      ),
      sql<string | null>`(select n.organisatie_id from persoon_namen(array[c.let_voorzitter_id]) n)`.as(
        'letVoorzitterOrganisatieId',
      ),
    ])
    .where('c.id', '=', casusId)
    .executeTakeFirst()
export type CasusRij = NonNullable<Awaited<ReturnType<typeof selectCasus>>>

/** Scoped by row-level security; absent and out of scope are the same (INV-31). */
export async function loadCasus(tx: Tx, casusId: string): Promise<Casus> {
  const rij = await selectCasus(tx, casusId)
  if (!rij) throw notFound('Deze casus')
  const { uitvoeringVanuit: vanuit } = rij
  return {
    id: rij.id,
    version: rij.version,
    nummer: rij.nummer,
    titel: rij.titel,
    status: rij.status,
    trede: TredeSchema.parse(rij.trede),
    organisatieId: rij.organisatieId,
    regisseurId: rij.casusregisseurId,
    regievoerderId: rij.regievoerderId,
    letVoorzitterId: rij.letVoorzitterId,
    letVoorzitterOrganisatieId: rij.letVoorzitterOrganisatieId,
    categorieen: rij.categorieen,
    magWijzigen: rij.magWijzigen,
    partijOrganisatieIds: rij.partijOrganisatieIds,
    betrokkenIds: rij.betrokkenIds,
    ingediendOp: dag(rij.ingediendOp),
    interventieOp: dag(rij.interventieOp),
    verderOp: dag(rij.verderOp),
    afgerondOp: dag(rij.afgerondOp),
    uitkomst: rij.uitkomst,
    uitkomstToelichting: rij.uitkomstToelichting,
    uitvoeringVanuit:
      vanuit === 'register' || vanuit === 'lmm_behandeling' || vanuit === 'let_behandeling' ? vanuit : null,
    eerdereUitkomsten: [],
    rij,
  }
}

export const stale = (): Refusal =>
  new Refusal(
    'intussen-gewijzigd',
    'stale',
    'Iemand anders heeft dit intussen gewijzigd. Kijk eerst wat er veranderde en probeer het dan opnieuw.',
  )

type CasusVelden = Partial<{
  titel: string
  status: CasusStatus
  trede: Trede
  casusregisseurId: string | null
  regievoerderId: string | null
  letVoorzitterId: string | null
  urgentie: 'gewoon' | 'spoed' | 'acuut'
  bestaanszekerheid: string[]
  kritiekeDag: string | null
  kritiekeDagWat: string | null
  volgendeActie: string | null
  volgendeActieOp: string | null
  balBij: 'casusregisseur' | 'partij' | 'lmm_coordinator' | 'regievoerder' | 'let'
  balOrganisatieId: string | null
  balSinds: Date
  ingediendOp: Date | null
  interventieOp: Date | null
  verderOp: Date | null
  afgerondOp: Date | null
  geslotenOp: Date | null
  uitvoeringVanuit: 'register' | 'lmm_behandeling' | 'let_behandeling' | null
  uitkomst: Casus['uitkomst']
}>

/** Optimistic lock: a case that changed under our feet is not overwritten. Returns the new version. */
export async function updateCasus(
  tx: Tx,
  casus: { id: string; version: number },
  velden: CasusVelden,
): Promise<number> {
  const r = await tx
    .updateTable('casussen')
    .set({ ...velden, version: casus.version + 1 })
    .where('id', '=', casus.id)
    .where('version', '=', casus.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) throw stale()
  return casus.version + 1
}

type VraagVelden = Partial<{
  situatie: string
  wens: string
  gevraagd: string
  geprobeerd: string
  dreigend: boolean
  dreigendReden: string | null
  levensdomeinen: string[]
  wetten: string[]
  knelpunten: string[]
  lokaalAllesGedaan: boolean
  waaromNietLokaal: string | null
  redenGeenContact: string | null
  uitkomstToelichting: string | null
}>
export async function updateVraag(tx: Tx, casusId: string, velden: VraagVelden): Promise<void> {
  if (Object.keys(velden).length === 0) return
  await tx.updateTable('casusVragen').set(velden).where('casusId', '=', casusId).execute()
}

export type NieuweCasus = {
  id: string
  titel: string
  organisatieId: string
  casusregisseurId: string | null
  urgentie: 'gewoon' | 'spoed' | 'acuut'
  bestaanszekerheid: string[]
  kritiekeDag: string | null
  kritiekeDagWat: string | null
  volgendeActie: string | null
  volgendeActieOp: string | null
  fictief: boolean
}
/** No `returning`: until the first row of access is there, nobody may read the case, its maker neither. */
export async function insertCasus(tx: Tx, casus: NieuweCasus, now: Date): Promise<void> {
  await tx
    .insertInto('casussen')
    .values({ ...casus, aangemaaktOp: now, balSinds: now })
    .execute()
}
export async function insertVraag(tx: Tx, casusId: string, velden: VraagVelden): Promise<void> {
  await tx
    .insertInto('casusVragen')
    .values({ casusId, ...velden })
    .execute()
}

export async function insertOvergang(
  tx: Tx,
  o: { casusId: string; van: CasusStatus | null; naar: CasusStatus; trede: Trede; doorId: string | null; op: Date },
): Promise<void> {
  await tx
    .insertInto('casusOvergangen')
    .values({ id: newId(), ...o })
    .execute()
}

export async function insertUitkomst(
  tx: Tx,
  u: { casusId: string; uitkomst: NonNullable<Casus['uitkomst']>; toelichting: string | null; op: Date },
): Promise<void> {
  await tx
    .insertInto('uitkomsten')
    .values({ id: newId(), ...u })
    .execute()
}

type BalPlaats = NonNullable<CasusVelden['balBij']>
/** Closes the running period and opens the next: who waited for whom stays readable. */
export async function verplaatsBal(
  tx: Tx,
  bal: { casusId: string; bij: BalPlaats; organisatieId: string | null; waarvoor: string; op: Date },
): Promise<void> {
  const { casusId, op, ...rest } = bal
  await tx.updateTable('balPerioden').set({ tot: op }).where('casusId', '=', casusId).where('tot', 'is', null).execute()
  await tx
    .insertInto('balPerioden')
    .values({ id: newId(), casusId, van: op, ...rest })
    .execute()
}

export async function insertStap(
  tx: Tx,
  stap: {
    id: string
    casusId: string
    datum: string
    trede: Trede
    soort: string
    wat: string
    resultaat?: string
    metOrganisatieId?: string | null | undefined
    metWie?: string | null | undefined
    contactmomentId?: string | null | undefined
  },
  actor: Actor,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('stappen')
    .values({
      ...stap,
      doorId: actor.systeem === null ? actor.persoonId : null,
      doorOrganisatieId: actor.systeem === null ? actor.organisatieId : null,
      vastgelegdOp: now,
    })
    .execute()
}
