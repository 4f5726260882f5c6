// One deterministic typing mistake per question: the same text and seed always give the same mistake,
// so a search score is comparable between runs (REG-03, AFW-01).

const NAAST_ELKAAR: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'i',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'r',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
}

const SOORTEN = ['omgewisseld', 'weggelaten', 'verdubbeld', 'ernaast'] as const
// A dropped or replaced letter turns an abbreviation into another one; then nobody could know what was meant.
const SOORTEN_AFKORTING = ['omgewisseld', 'verdubbeld'] as const
type Soort = (typeof SOORTEN)[number]

function zaadVan(tekst: string, zaad: number): number {
  let waarde = (2166136261 ^ zaad) >>> 0
  for (const teken of tekst) {
    waarde = Math.imul(waarde ^ (teken.codePointAt(0) ?? 0), 16777619) >>> 0
  }
  return waarde
}

/** mulberry32: small, fast and the same on every machine. */
function toeval(zaad: number): () => number {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function kies<T>(lijst: readonly T[], volgende: () => number): T {
  const gekozen = lijst[Math.floor(volgende() * lijst.length)]
  if (gekozen === undefined) throw new Error('kies: lege lijst')
  return gekozen
}

function maakFout(woord: string, plaats: number, soort: Soort): string {
  const voor = woord.slice(0, plaats)
  const teken = woord.charAt(plaats)
  const na = woord.slice(plaats + 1)
  if (soort === 'weggelaten') return voor + na
  if (soort === 'verdubbeld') return voor + teken + teken + na
  if (soort === 'ernaast') return voor + (NAAST_ELKAAR[teken.toLowerCase()] ?? 'e') + na
  return plaats + 1 < woord.length ? voor + na.charAt(0) + teken + na.slice(1) : voor + teken + teken
}

/**
 * The mistake falls in one of the words that carry meaning (five letters or more, else the longest word)
 * and never on the first letter, because people seldom miss that one.
 */
export function metTypefout(vraag: string, zaad = 1): string {
  const woorden = [...vraag.matchAll(/[\p{L}]+/gu)].map((m) => ({ woord: m[0], begin: m.index }))
  const langste = Math.max(...woorden.map((w) => w.woord.length))
  const kandidaten = woorden.filter((w) => w.woord.length >= Math.min(5, langste))
  const volgende = toeval(zaadVan(vraag, zaad))
  for (let poging = 0; poging < 50; poging += 1) {
    const { woord, begin } = kies(kandidaten, volgende)
    const plaats = 1 + Math.floor(volgende() * (woord.length - 1))
    const fout = maakFout(woord, plaats, kies(woord.length > 4 ? SOORTEN : SOORTEN_AFKORTING, volgende))
    if (fout !== woord) return vraag.slice(0, begin) + fout + vraag.slice(begin + woord.length)
  }
  throw new Error(`metTypefout: geen fout te maken in "${vraag}"`)
}
