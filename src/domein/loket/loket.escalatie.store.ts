import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import { type Datum, datumVan } from '../../platform/time.ts'
import type { Casus } from '../casus/index.ts'
import { antwoordVoor, type Klok, klokken, type Ladder, type Sport, sporten } from './loket.escalatie.rules.ts'
import type { Wachtklok } from './loket.schema.ts'

const LadderRij = z.object({
  casusId: z.string(),
  klok: z.enum(klokken),
  persoonIds: z.array(z.string()),
  vervangerId: z.string().nullable(),
  leidinggevendeId: z.string().nullable(),
  regievoerderId: z.string().nullable(),
})
type CasusKlok = Ladder & { casusId: string; uiterlijk: Datum }

type Dagen = {
  id: string
  balSinds: Date
  volgendeActieOp: Datum | null
  interventieOp: Datum | null
  contactVoor: Datum | null
}
const dagVan: Record<Klok, (c: Dagen) => Datum | null> = {
  eerste_contact: (c) => c.contactVoor,
  volgende_actie: (c) => c.volgendeActieOp,
  antwoord: (c) => antwoordVoor(datumVan(c.balSinds)),
  doorlooptijd: (c) => c.interventieOp,
}

const zonderKlok = ['concept', 'afgerond', 'gesloten', 'ingetrokken'] satisfies Casus['status'][]
const open = (tx: Tx) =>
  tx
    .selectFrom('casussen as c')
    .leftJoin('loketAanmeldingen as a', (j) => j.onRef('a.casusId', '=', 'c.id').on('a.afloop', 'is', null))
    .select(['c.id', 'c.balSinds', 'c.volgendeActieOp', 'c.interventieOp', 'a.contactVoor'])
    .where('c.status', 'not in', zonderKlok)

const inDagen = ({ interventieOp, ...c }: Omit<Dagen, 'interventieOp'> & { interventieOp: Date | null }): Dagen => ({
  ...c,
  interventieOp: interventieOp === null ? null : datumVan(interventieOp),
})

async function metLadders(tx: Tx, casussen: readonly Dagen[]): Promise<CasusKlok[]> {
  const perCasus = new Map(casussen.map((c) => [c.id, c]))
  const r = await sql`select * from loket_ladders(${casussen.map((c) => c.id)}::uuid[])`.execute(tx)
  return z
    .array(LadderRij)
    .parse(r.rows)
    .flatMap((l) => {
      const c = perCasus.get(l.casusId)
      const uiterlijk = c ? dagVan[l.klok](c) : null
      return uiterlijk === null ? [] : [{ ...l, uiterlijk }]
    })
}

/** Every open case on which a clock may have come due; a day that is still to come costs nothing. */
export async function lopendeKlokken(tx: Tx, vandaag: Datum): Promise<CasusKlok[]> {
  const casussen = await open(tx)
    .where((eb) =>
      eb.or([
        eb('c.volgendeActieOp', '<=', vandaag),
        eb('a.contactVoor', '<=', vandaag),
        eb.and([eb('c.balBij', '=', 'partij'), eb('c.balSinds', '<', sql<Date>`${vandaag}::date - 1`)]),
        eb.and([eb('c.interventieOp', '<', sql<Date>`${vandaag}::date - 28`), eb('c.verderOp', 'is', null)]),
      ]),
    )
    .execute()
  return casussen.length === 0 ? [] : metLadders(tx, casussen.map(inDagen))
}

export const gehadSleutel = (w: { casusId: string; klok: string; uiterlijk: string }): string =>
  `${w.casusId} ${w.klok} ${w.uiterlijk}`

/** Which rungs were warned before, per case, clock and day. */
export async function selectGehad(tx: Tx, casusIds: readonly string[]): Promise<Map<string, Map<string, Date>>> {
  const uit = new Map<string, Map<string, Date>>()
  if (casusIds.length === 0) return uit
  const rows = await tx
    .selectFrom('loketWaarschuwingen')
    .select(['casusId', 'klok', 'uiterlijk', 'trap', 'op'])
    .where('casusId', 'in', [...new Set(casusIds)])
    .execute()
  for (const r of rows) {
    const s = gehadSleutel(r)
    uit.set(s, (uit.get(s) ?? new Map<string, Date>()).set(r.trap, r.op))
  }
  return uit
}

/** False when another sweep said it already. */
export async function insertWaarschuwing(tx: Tx, k: CasusKlok, s: Sport, op: Date): Promise<boolean> {
  const r = await tx
    .insertInto('loketWaarschuwingen')
    .values({
      id: newId(),
      casusId: k.casusId,
      klok: k.klok,
      uiterlijk: k.uiterlijk,
      trap: s.trap,
      persoonIds: [...s.persoonIds],
      op,
    })
    .onConflict((oc) => oc.constraint('loket_waarschuwingen_een_keer').doNothing())
    .executeTakeFirst()
  return r.numInsertedOrUpdatedRows === 1n
}

/** What waits in this case, for everybody who sees it: which rung heard of it, and which comes when. */
export async function watWacht(tx: Tx, casus: Casus, contactVoor: Datum | null): Promise<Wachtklok[]> {
  if (zonderKlok.some((s) => s === casus.status)) return []
  const lopend = await metLadders(tx, [inDagen({ ...casus.rij, contactVoor })])
  const gehad = await selectGehad(tx, [casus.id])
  return lopend
    .filter((k) => k.klok !== 'doorlooptijd')
    .map((k) => {
      const eerder = gehad.get(gehadSleutel(k))
      return {
        klok: k.klok,
        uiterlijk: k.uiterlijk,
        trappen: sporten(k, k.uiterlijk).map(({ trap, op }) => ({
          trap,
          op,
          bericht: eerder?.get(trap)?.toISOString() ?? null,
        })),
      }
    })
}
