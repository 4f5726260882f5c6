import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { stam } from './ruimte.taal.rules.ts'
import type { Spelling, zoekopdracht } from './ruimte.zoek.rules.ts'

/** Which of these words the catalogue knows, and for the others what may have been meant. */
export async function findSpelling(tx: Tx, woorden: readonly string[]): Promise<Spelling[]> {
  if (woorden.length === 0) return []
  const r = await sql<{ woord: string; kandidaat: string }>`
    select woord, kandidaat from ruimte_spelling(${woorden}::text[], ${woorden.map(stam)}::text[])`.execute(tx)
  return woorden.map((woord) => ({
    woord,
    kandidaten: r.rows.filter((x) => x.woord === woord).map((x) => x.kandidaat),
  }))
}

export type Gevonden = { bepalingId: string; score: number; treffers: number[]; woorden: string[] }

export async function zoekBepalingen(
  tx: Tx,
  opdracht: ReturnType<typeof zoekopdracht>,
  filters: Readonly<Record<string, readonly string[]>>,
  hoogstens: number,
  werk: number | null,
): Promise<Gevonden[]> {
  const gevuld = Object.fromEntries(Object.entries(filters).filter(([, v]) => v.length > 0))
  const r = await sql<Gevonden>`select * from zoek_ruimte(${opdracht.groepen}::int[], ${opdracht.stammen}::text[],
    ${opdracht.gewichten}::real[], ${JSON.stringify(gevuld)}::jsonb, ${hoogstens}::int, ${werk}::int)`.execute(tx)
  return r.rows
}
