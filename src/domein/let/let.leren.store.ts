import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'

export type Vergelijkbaar = { jaar: number; wetten: string[]; levensdomeinen: string[]; tekst: string }
export const selectVergelijkbaar = async (tx: Tx, sessieId: string): Promise<Vergelijkbaar[]> =>
  (await sql<Vergelijkbaar>`select * from let_vergelijkbaar(${sessieId}::uuid)`.execute(tx)).rows

export const findSamenvatting = (tx: Tx, sessieId: string) =>
  tx
    .selectFrom('letSamenvattingen')
    .select(['id', 'tekst', 'version'])
    .where('sessieId', '=', sessieId)
    .executeTakeFirst()

/** Laws and domains are those of the case on the day of writing. */
export async function bewaarSamenvatting(
  tx: Tx,
  s: { id: string; casusId: string },
  tekst: string,
  jaar: number,
): Promise<void> {
  const oud = await findSamenvatting(tx, s.id)
  if (oud) {
    await tx
      .updateTable('letSamenvattingen')
      .set({ tekst, version: oud.version + 1 })
      .where('id', '=', oud.id)
      .execute()
    return
  }
  const v = await tx
    .selectFrom('casusVragen')
    .select(['wetten', 'levensdomeinen'])
    .where('casusId', '=', s.casusId)
    .executeTakeFirst()
  await tx
    .insertInto('letSamenvattingen')
    .values({
      id: newId(),
      sessieId: s.id,
      jaar,
      wetten: v?.wetten ?? [],
      levensdomeinen: v?.levensdomeinen ?? [],
      tekst,
    })
    .execute()
}

type Telling = Record<
  | 'bijLmm'
  | 'verzocht'
  | 'loopt'
  | 'afgewezen'
  | 'teruggelegd'
  | 'doorDruk'
  | 'nietUitgeput'
  | 'afgerond'
  | 'regelsBevestigd'
  | 'regelsGedaan'
  | 'regelsTeLaat'
  | 'regelsAfwijkend',
  number
>
export const telZittingen = async (tx: Tx): Promise<Telling | null> =>
  (await sql<Telling>`select * from let_cijfers()`.execute(tx)).rows[0] ?? null
