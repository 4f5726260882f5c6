import type { Tx } from '../../platform/db.ts'
import { type Begrip, begrippenVan, herstel, onbekendeWoorden, zoekopdracht } from './ruimte.zoek.rules.ts'
import { findSpelling, type Gevonden, zoekBepalingen } from './ruimte.zoek.store.ts'

// Far below the best hit is noise: the list ends there.
const GRENS = 0.3

export type Vondst = {
  readonly gevonden: readonly Gevonden[]
  readonly begrippen: readonly Begrip[]
  readonly hersteld: ReadonlyMap<string, string>
}

/**
 * From words to provisions, best first: mend typing mistakes, make concepts, rank. `werk` bounds how many hits are weighed,
 * the rarest words first: for a long text as question.
 */
export async function vind(
  tx: Tx,
  vraag: string,
  filters: Readonly<Record<string, readonly string[]>>,
  hoogstens: number,
  werk: number | null = null,
): Promise<Vondst> {
  const onbekend = onbekendeWoorden(vraag)
  const hersteld = herstel(onbekend, await findSpelling(tx, onbekend))
  const begrippen = begrippenVan(vraag, hersteld)
  const alles = await zoekBepalingen(tx, zoekopdracht(begrippen), filters, hoogstens, werk)
  const grens = (alles[0]?.score ?? 0) * GRENS
  return { gevonden: alles.filter((g) => g.score >= grens), begrippen, hersteld }
}
