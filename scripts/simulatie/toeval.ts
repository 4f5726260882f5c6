import { createHash } from 'node:crypto'

/** Chance that is the same each time: one stream per seed. Every case has a stream of its own, so that it behaves alike whoever works on it. */
export type Toeval = {
  /** From 0 up to 1. */
  getal(): number
  /** A whole number from `van` to `tot`, both included. */
  geheel(van: number, tot: number): number
  kans(p: number): boolean
  kies<T>(lijst: readonly [T, ...T[]]): T
  /** Mean `gemiddeld`; `spreiding` is the standard deviation of the logarithm. */
  lognormaal(gemiddeld: number, spreiding: number): number
  /** How many arrive when `verwacht` are expected. */
  poisson(verwacht: number): number
}

export function toeval(zaad: string): Toeval {
  const stap = sfc32(zaad)
  const getal = (): number => stap() / 4_294_967_296
  const geheel = (van: number, tot: number): number => van + Math.floor(getal() * (tot - van + 1))
  // Box-Muller; 1 - getal() is never 0.
  const normaal = (): number => Math.sqrt(-2 * Math.log(1 - getal())) * Math.cos(2 * Math.PI * getal())
  return {
    getal,
    geheel,
    kans: (p) => getal() < p,
    kies: (lijst) => lijst[geheel(0, lijst.length - 1)] ?? lijst[0],
    lognormaal: (gemiddeld, spreiding) =>
      Math.exp(Math.log(gemiddeld) - (spreiding * spreiding) / 2 + spreiding * normaal()),
    poisson(verwacht) {
      let n = 0
      for (let rest = getal(), grens = Math.exp(-verwacht); rest > grens; rest *= getal()) n += 1
      return n
    },
  }
}

/** Small fast counter-based generator (Doty-Humphrey), started from a hash of the seed. */
function sfc32(zaad: string): () => number {
  const h = createHash('sha256').update(zaad).digest()
  let [a, b, c, d] = [h.readInt32LE(0), h.readInt32LE(4), h.readInt32LE(8), 1]
  const volgende = (): number => {
    const uit = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + uit
    c |= 0
    return uit >>> 0
  }
  for (let i = 0; i < 12; i++) volgende()
  return volgende
}
