import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { Reading } from '../../platform/read-once.ts'
import { formatMoment } from '../../platform/time.ts'
import type { CasusKijker, Paneel } from '../casus/index.ts'
import type { Advies, Analyse, Overleg } from './overleg.schema.ts'

type Naam = { id: string; naam: string }
const onbekend = 'onbekend'

const doorNaam = sql<string | null>`(select n.naam from persoon_namen(array[door_id]) n)`.as('doorNaam')

/** The analysis as it stands: the newest version, with what each organisation thinks of it. */
export async function huidigeAnalyse(tx: Tx, casusId: string): Promise<Analyse | null> {
  const a = await tx
    .selectFrom('analyses')
    .selectAll()
    .select(doorNaam)
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!a) return null
  const akkoorden = await tx
    .selectFrom('analyseAkkoorden')
    .innerJoin('organisaties', 'organisaties.id', 'analyseAkkoorden.organisatieId')
    .select(['organisaties.id', 'organisaties.naam', 'akkoord', 'reden'])
    .where('analyseId', '=', a.id)
    .orderBy('organisaties.naam')
    .execute()
  const { id, versie, tekst, bedoeling, waarden, botsendeWaarden, schadeVoorInwoner } = a
  const lijst = akkoorden.map((k) => ({ organisatie: { id: k.id, naam: k.naam }, akkoord: k.akkoord, reden: k.reden }))
  return {
    id,
    versie,
    tekst,
    bedoeling,
    waarden,
    botsendeWaarden,
    schadeVoorInwoner,
    doorNaam: a.doorNaam ?? onbekend,
    op: a.op.toISOString(),
    akkoorden: lijst,
  }
}

export async function huidigAdvies(tx: Tx, casusId: string): Promise<Advies | null> {
  const a = await tx
    .selectFrom('adviezen')
    .selectAll()
    .select(doorNaam)
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  return a
    ? { id: a.id, versie: a.versie, tekst: a.tekst, doorNaam: a.doorNaam ?? onbekend, op: a.op.toISOString() }
    : null
}

type NieuweAnalyse = {
  casusId: string
  tekst: string
  bedoeling: string
  waarden: readonly string[]
  botsendeWaarden: readonly string[]
  schadeVoorInwoner: string
  doorId: string
  op: Date
}
export async function insertAnalyse(tx: Tx, a: NieuweAnalyse): Promise<{ id: string; versie: number }> {
  const id = newId()
  const vorige = await tx
    .selectFrom('analyses')
    .select((e) => e.fn.max('versie').as('n'))
    .where('casusId', '=', a.casusId)
    .executeTakeFirst()
  const versie = Number(vorige?.n ?? 0) + 1
  await tx
    .insertInto('analyses')
    .values({ ...a, id, versie, waarden: [...a.waarden], botsendeWaarden: [...a.botsendeWaarden] })
    .execute()
  return { id, versie }
}

export async function insertAdvies(
  tx: Tx,
  a: { casusId: string; tekst: string; doorId: string; op: Date },
): Promise<{ id: string; versie: number }> {
  const id = newId()
  const vorige = await tx
    .selectFrom('adviezen')
    .select((e) => e.fn.max('versie').as('n'))
    .where('casusId', '=', a.casusId)
    .executeTakeFirst()
  const versie = Number(vorige?.n ?? 0) + 1
  await tx
    .insertInto('adviezen')
    .values({ ...a, id, versie })
    .execute()
  return { id, versie }
}

export async function insertAkkoord(
  tx: Tx,
  k: {
    analyseId: string
    casusId: string
    organisatieId: string
    akkoord: boolean
    reden: string | null
    doorId: string
    op: Date
  },
): Promise<void> {
  const hoort = await tx
    .selectFrom('analyses')
    .select('id')
    .where('id', '=', k.analyseId)
    .where('casusId', '=', k.casusId)
    .executeTakeFirst()
  if (!hoort) throw notFound('Deze analyse')
  const al = await tx
    .selectFrom('analyseAkkoorden')
    .select('akkoord')
    .where('analyseId', '=', k.analyseId)
    .where('organisatieId', '=', k.organisatieId)
    .executeTakeFirst()
  if (al)
    throw new Refusal(
      'overleg.al-gereageerd',
      'conflict',
      'Je organisatie reageerde al op deze versie. Bij een nieuwe versie kan dat opnieuw.',
    )
  await tx.insertInto('analyseAkkoorden').values(k).execute()
}

type NieuwOverleg = {
  casusId: string
  doel: string
  besliswijze: string
  statusVanAfspraken: string
  op: Date
  duurMinuten: number
  plaats: string
  geplandDoor: string
  geplandOp: Date
}
type Genodigde = { organisatieId: string; persoonId: string | null }
export async function insertOverleg(tx: Tx, o: NieuwOverleg, genodigden: readonly Genodigde[]): Promise<string> {
  const id = newId()
  await tx
    .insertInto('overleggen')
    .values({ ...o, id })
    .execute()
  await tx
    .insertInto('overlegGenodigden')
    .values(genodigden.map((g) => ({ overlegId: id, casusId: o.casusId, ...g })))
    .execute()
  return id
}

export async function updateVerslag(
  tx: Tx,
  o: Overleg,
  verslag: string,
  aanwezig: readonly string[],
  op: Date,
): Promise<void> {
  const r = await tx
    .updateTable('overleggen')
    .set({ verslag, verslagOp: op, version: o.version + 1 })
    .where('id', '=', o.id)
    .where('version', '=', o.version)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n)
    throw new Refusal('intussen-gewijzigd', 'stale', 'Iemand anders heeft dit verslag intussen gewijzigd.')
  for (const g of o.genodigden)
    await tx
      .updateTable('overlegGenodigden')
      .set({ aanwezig: aanwezig.includes(g.organisatie.id) })
      .where('overlegId', '=', o.id)
      .where('organisatieId', '=', g.organisatie.id)
      .execute()
}

/** Organisations around the case, the owner first: whom to invite. */
export async function organisatiesVan(tx: Tx, casusId: string, eigenaarId: string): Promise<Naam[]> {
  const rijen = await tx
    .selectFrom('organisaties')
    .select(['organisaties.id', 'organisaties.naam'])
    .where((e) =>
      e.or([
        e('organisaties.id', '=', eigenaarId),
        e('organisaties.id', 'in', e.selectFrom('partijen').select('organisatieId').where('casusId', '=', casusId)),
      ]),
    )
    .orderBy('organisaties.naam')
    .execute()
  return rijen
}

/** For the conditions of a step: is there an analysis and an advice (LET-09, INV-6)? */
export async function overlegFeiten(lees: Reading): Promise<{ analyse: boolean; adviesRegisseur: boolean }> {
  const { analyse, advies } = await lees(selectStand)
  return { analyse: analyse !== null, adviesRegisseur: advies !== null }
}

type Stand = { analyse: number | null; advies: number | null; overleggen: Date[] }
/** The newest version of analysis and advice, and when the meetings are. */
async function selectStand(tx: Tx, casusId: string): Promise<Stand> {
  const r = await sql<Stand>`
    select (select max(versie) from analyses where casus_id = ${casusId}) as analyse,
      (select max(versie) from adviezen where casus_id = ${casusId}) as advies,
      array(select op from overleggen where casus_id = ${casusId} order by op) as overleggen`.execute(tx)
  return r.rows[0] ?? { analyse: null, advies: null, overleggen: [] }
}

/** What the page of the case shows of it. */
export async function overlegPaneel({ lees, casus, now }: CasusKijker): Promise<readonly Paneel[]> {
  const { analyse, advies, overleggen } = await lees(selectStand)
  const komend = overleggen.find((op) => op >= now)
  const regels = [
    analyse ? `Gezamenlijke analyse: versie ${analyse}` : 'Er is nog geen gezamenlijke analyse',
    advies ? `Advies van de casusregisseur: versie ${advies}` : 'Er is nog geen advies van de casusregisseur',
    ...(komend ? [`Volgend overleg: ${formatMoment(komend)}`] : []),
  ]
  return [
    {
      id: 'overleg',
      titel: 'Overleg en afspraken',
      regels,
      href: `/casussen/${casus.id}/overleg`,
      knop: 'Naar overleg en afspraken',
      categorie: 'analyse',
    },
  ]
}
