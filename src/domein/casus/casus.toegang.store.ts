import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import type { Rol } from '../../platform/policy.ts'
import type { DeelCategorie } from './casus.schema.ts'

/** 'alles' = the whole case; 'toegang' = may also give others access, never more than one's own. */
export type ToegangCategorie = DeelCategorie | 'alles' | 'toegang'
export type NieuweToegang = {
  casusId: string
  organisatieId: string
  persoonId?: string | null
  rol?: Rol | null
  categorieen: readonly ToegangCategorie[]
  magWijzigen?: boolean
  bron: 'eigenaar' | 'regisseur' | 'leiding' | 'deling' | 'loket' | 'let' | 'noodtoegang'
  bronId?: string | null
  van: Date
  tot?: Date | null
}

/** The one table of who may see a case (INF-14). For deling, loket and let; row-level security holds the limits. */
export async function geefToegang(tx: Tx, t: NieuweToegang): Promise<string> {
  const id = newId()
  await tx
    .insertInto('casusToegang')
    .values({
      id,
      casusId: t.casusId,
      organisatieId: t.organisatieId,
      persoonId: t.persoonId ?? null,
      rol: t.rol ?? null,
      categorieen: [...t.categorieen],
      magWijzigen: t.magWijzigen ?? false,
      bron: t.bron,
      bronId: t.bronId ?? null,
      // Never in the future of the database clock that the policies read.
      van: sql<Date>`least(${t.van}::timestamptz, now())`,
      tot: t.tot ?? null,
    })
    .execute()
  return id
}

/** Ends running access at once; returns how many rows. `filter` names which rows. */
export async function eindigToegang(
  tx: Tx,
  casusId: string,
  filter: { id?: string; bron?: NieuweToegang['bron']; bronId?: string; persoonId?: string; organisatieId?: string },
  reden: string,
  op: Date,
): Promise<number> {
  let q = tx
    .updateTable('casusToegang')
    .set({ tot: sql<Date>`greatest(van, least(${op}::timestamptz, now()))`, redenEinde: reden })
    .where('casusId', '=', casusId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', sql<Date>`now()`)]))
  for (const veld of ['id', 'bron', 'bronId', 'persoonId', 'organisatieId'] as const) {
    const waarde = filter[veld]
    if (waarde !== undefined) q = q.where(veld, '=', waarde)
  }
  const r = await q.executeTakeFirst()
  return Number(r.numUpdatedRows)
}

export async function insertBelangenconflict(
  tx: Tx,
  rij: { id: string; casusId: string; persoonId: string; gemeldDoor: string; van: Date },
): Promise<void> {
  await tx
    .insertInto('belangenconflicten')
    .values(rij)
    .onConflict((oc) => oc.doNothing())
    .execute()
}
