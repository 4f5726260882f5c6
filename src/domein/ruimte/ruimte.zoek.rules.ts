import { synoniemen } from './ruimte.synoniemen.rules.ts'
import { delenVan, dichtstbij, isGewoon, isLeeg, isZwak, stam, woordenVan } from './ruimte.taal.rules.ts'

/** What of a provision is searched, and how heavy it counts: what people look for first, the law and its number last. */
export type Doorzoekbaar = {
  readonly titel: string
  readonly trefwoorden: readonly string[]
  readonly samenvatting: string
  readonly organisaties: readonly string[]
  readonly wet: string
  readonly artikel: string | null
  readonly voorwaarden: string
}
export const gewichten = {
  frase: 3.5,
  trefwoord: 3,
  titel: 2.5,
  samenvatting: 1.5,
  organisatie: 1.2,
  wet: 1,
  voorwaarden: 0.35,
} as const

export type Indexregel = { readonly stam: string; readonly woord: string; readonly gewicht: number }

/** The stems of a provision with the weight of the best place they stand in; parts of compounds count for half. */
export function indexregels(d: Doorzoekbaar): Indexregel[] {
  const beste = new Map<string, Indexregel>()
  const zet = (woord: string, gewicht: number): void => {
    const s = stam(woord)
    const had = beste.get(s)
    // A word in two places is a little surer than in one.
    const samen = had ? Math.max(had.gewicht, gewicht) + 0.15 * Math.min(had.gewicht, gewicht) : gewicht
    beste.set(s, { stam: s, woord: had?.woord ?? woord, gewicht: samen })
  }
  const veld = (tekst: string, gewicht: number): void => {
    for (const w of new Set(woordenVan(tekst))) {
      if (isLeeg(w) || (w.length < 2 && !/\d/.test(w))) continue
      zet(w, gewicht)
      for (const deel of delenVan(w)) zet(deel, gewicht * 0.5)
    }
  }
  // A keyword of several words is also one term, so that the synonym list can point at exactly this one.
  for (const t of d.trefwoorden) {
    const term = fraseVan(t)
    if (term !== null) beste.set(term, { stam: term, woord: term, gewicht: gewichten.frase })
  }
  veld(d.trefwoorden.join(' '), gewichten.trefwoord)
  veld(d.titel, gewichten.titel)
  veld(d.samenvatting, gewichten.samenvatting)
  veld(d.organisaties.join(' '), gewichten.organisatie)
  veld(`${d.wet} ${d.artikel ?? ''}`, gewichten.wet)
  veld(d.voorwaarden, gewichten.voorwaarden)
  return [...beste.values()]
}

/** 'buiten invordering stellen' as one term, or null for a single word. */
function fraseVan(tekst: string): string | null {
  const stammen = woordenVan(tekst)
    .filter((w) => !isLeeg(w))
    .map(stam)
  return stammen.length > 1 ? stammen.join('_') : null
}

/** One thing the question is about: how it was said, and the words that may stand for it. */
export type Begrip = {
  readonly gezegd: string
  readonly termen: readonly { readonly woord: string; readonly gewicht: number }[]
}

type Ingang = { readonly stammen: readonly string[]; readonly zoek: readonly string[] }

/** Entries by their first stem, longest first, so that 'te laat bezwaar' goes before 'bezwaar'. */
const ingangen: ReadonlyMap<string, readonly Ingang[]> = (() => {
  const map = new Map<string, Ingang[]>()
  for (const { zegt, zoek } of synoniemen) {
    for (const zin of zegt) {
      const stammen = woordenVan(zin).map(stam)
      const eerste = stammen[0]
      if (eerste === undefined) continue
      map.set(eerste, [...(map.get(eerste) ?? []), { stammen, zoek }])
    }
  }
  for (const lijst of map.values()) lijst.sort((a, b) => b.stammen.length - a.stammen.length)
  return map
})()

/** Every word that stands on either side of the synonym list: known by heart, and what a typing mistake may have meant. */
const woordenlijst: ReadonlySet<string> = new Set(
  synoniemen
    .flatMap((s) => [...s.zegt, ...s.zoek])
    .flatMap(woordenVan)
    .filter((w) => w.length > 3),
)
const bekendeStammen: ReadonlySet<string> = new Set([...woordenlijst].map(stam))

const GEWICHT = { zelf: 1, zwak: 0.45, synoniem: 0.8, uitFrase: 0.45, deel: 0.5 } as const

/** Is this word understood without asking the catalogue? */
const isBekend = (w: string): boolean =>
  isLeeg(w) || isGewoon(w) || w.length < 4 || /\d/.test(w) || bekendeStammen.has(stam(w))

/** The words the catalogue has to be asked about: not in our list, and long enough to be mistyped. */
export const onbekendeWoorden = (vraag: string): string[] => [...new Set(woordenVan(vraag))].filter((w) => !isBekend(w))

export type Spelling = { readonly woord: string; readonly kandidaten: readonly string[] }

/** Chooses per unknown word the one that was meant: the word itself when the catalogue has it, else the nearest. */
export function herstel(onbekend: readonly string[], antwoord: readonly Spelling[]): ReadonlyMap<string, string> {
  const uit = new Map<string, string>()
  for (const woord of onbekend) {
    const kandidaten = antwoord.find((a) => a.woord === woord)?.kandidaten ?? []
    if (kandidaten.includes(woord)) continue
    if (delenVan(woord).length > 0) continue
    const beste = dichtstbij(woord, [...kandidaten, ...woordenlijst])
    if (beste !== null) uit.set(woord, beste)
  }
  return uit
}

/** The question as concepts: phrases first, then single words with their parts; empty words only inside phrases. */
export function begrippenVan(vraag: string, hersteld: ReadonlyMap<string, string> = new Map()): Begrip[] {
  const woorden = woordenVan(vraag).map((w) => hersteld.get(w) ?? w)
  const stammen = woorden.map(stam)
  const uit: Begrip[] = []
  const gezien = new Set<string>()
  // A word counts once for itself, in the first concept it belongs to.
  const nieuw = (w: string): boolean => !isLeeg(w) && !gezien.has(stam(w)) && gezien.add(stam(w)) !== undefined
  const vertalingen = new Set<string>()
  for (let i = 0; i < woorden.length; i++) {
    for (const ingang of passend(stammen, i)) {
      if (vertalingen.has(ingang.zoek.join())) continue
      vertalingen.add(ingang.zoek.join())
      const deze = woorden.slice(i, i + ingang.stammen.length)
      const zelf = deze.filter(nieuw).flatMap((w) => eigen(w, deze.length > 2 ? 0.5 : 1))
      uit.push({ gezegd: deze.join(' '), termen: [...zelf, ...vertaald(ingang.zoek)] })
    }
  }
  for (const w of woorden) if (nieuw(w)) uit.push({ gezegd: w, termen: eigen(w, 1) })
  return uit
}

/** The entries that start at this word: the longest phrase, and the single word when it says something else. */
function passend(stammen: readonly string[], i: number): Ingang[] {
  const lijst = (ingangen.get(stammen[i] ?? '') ?? []).filter((x) => x.stammen.every((s, j) => stammen[i + j] === s))
  const langste = lijst[0]?.stammen.length ?? 0
  return lijst.filter((x) => x.stammen.length === langste || x.stammen.length === 1)
}

function eigen(w: string, maal: number): Begrip['termen'] {
  return [
    { woord: w, gewicht: maal * (isZwak(w) ? GEWICHT.zwak : GEWICHT.zelf) },
    ...delenVan(w).map((d) => ({ woord: d, gewicht: maal * GEWICHT.deel })),
  ]
}

function vertaald(zoek: readonly string[]): Begrip['termen'] {
  return zoek.flatMap((z) => {
    const woorden = woordenVan(z).filter((w) => !isLeeg(w))
    const frase = fraseVan(z)
    const gewicht = frase === null ? GEWICHT.synoniem : GEWICHT.uitFrase
    const losse = woorden.map((w) => ({ woord: w, gewicht: isZwak(w) ? gewicht / 2 : gewicht }))
    return frase === null ? losse : [{ woord: frase, gewicht: GEWICHT.synoniem }, ...losse]
  })
}

/** Arrays for the search function: group number, stem, weight. */
export function zoekopdracht(begrippen: readonly Begrip[]): {
  groepen: number[]
  stammen: string[]
  gewichten: number[]
} {
  const stamVan = (w: string): string => (w.includes('_') ? w : stam(w))
  const regels = begrippen.flatMap((b, g) => b.termen.map((t) => ({ g, s: stamVan(t.woord), w: t.gewicht })))
  return { groepen: regels.map((r) => r.g), stammen: regels.map((r) => r.s), gewichten: regels.map((r) => r.w) }
}
