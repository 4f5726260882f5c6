import type { Bepaling, Treffer } from './ruimte.schema.ts'
import type { Begrip } from './ruimte.zoek.rules.ts'

/** What the search found for one provision: which concepts of the question, by which words. */
export type Raak = {
  readonly bepalingId: string
  readonly treffers: readonly number[]
  readonly woorden: readonly string[]
}

/** Which words of the question led to this provision, heaviest first (AFW-01). */
export function metWaarom(b: Bepaling, gevonden: readonly Raak[], begrippen: readonly Begrip[]): Treffer {
  const g = gevonden.find((x) => x.bepalingId === b.id)
  const waarom = (g?.treffers ?? []).slice(0, 4).flatMap((groep, i) => {
    const gezegd = begrippen[groep]?.gezegd
    const gevondenStam = g?.woorden[i]
    if (gezegd === undefined || gevondenStam === undefined) return []
    return [{ gezegd, gevonden: leesbaar(gevondenStam, b) }]
  })
  return { ...b, waarom }
}

/** The stem that matched, as the word the reader can find back in the provision. */
function leesbaar(stamOfFrase: string, b: Bepaling): string {
  const begin = stamOfFrase.split('_')[0] ?? stamOfFrase
  const kort = begin.slice(0, Math.max(4, begin.length - 1))
  const zoek = (woorden: readonly string[]) => woorden.find((w) => w.toLowerCase().includes(kort))
  const tekst = `${b.titel} ${b.samenvatting}`.match(/[\p{L}\d:.-]+/gu) ?? []
  return zoek(b.trefwoorden) ?? zoek(tekst) ?? zoek(b.organisaties) ?? b.wet
}

/** 'schuld, fout in inschrijving' */
export const pastBij = (t: Treffer): string | undefined =>
  t.waarom.length === 0 ? undefined : `Past bij: ${t.waarom.map((w) => w.gezegd).join(', ')}`
