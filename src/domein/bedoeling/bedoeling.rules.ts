import { type Cents, cents, telOp } from '../../platform/money.ts'

export type Bereik = { readonly laag: Cents; readonly hoog: Cents }
export type Post = {
  readonly kant: 'nu' | 'maatwerk'
  readonly per: 'jaar' | 'eenmalig'
  readonly laag: number
  readonly hoog: number
}

const over = (p: Post, bedrag: number, jaren: number): Cents => cents(p.per === 'jaar' ? bedrag * jaren : bedrag)

/** One side over a number of years: what comes once counts once. No discounting; the range is wider than that. */
export function totaalVan(posten: readonly Post[], kant: Post['kant'], jaren: number): Bereik {
  const eigen = posten.filter((p) => p.kant === kant)
  return {
    laag: telOp(eigen.map((p) => over(p, p.laag, jaren))),
    hoog: telOp(eigen.map((p) => over(p, p.hoog, jaren))),
  }
}

/** WRD-06: the least and the most that maatwerk can save; the truth lies between, and may lie below zero. */
export const verschilTussen = (nu: Bereik, maatwerk: Bereik): Bereik => ({
  laag: cents(nu.laag - maatwerk.hoog),
  hoog: cents(nu.hoog - maatwerk.laag),
})

export type Oordeel = 'spaart' | 'kost' | 'onzeker'
export const oordeelOver = (verschil: { laag: number; hoog: number }): Oordeel =>
  verschil.laag > 0 ? 'spaart' : verschil.hoog < 0 ? 'kost' : 'onzeker'

/** WRD-04: of the laws that look at people in their own way, those that a case names; without any, all. */
export function paradigmasVoor<P extends { titel: string }>(tekst: string, paradigmas: readonly P[]): P[] {
  const plat = tekst.toLowerCase()
  const genoemd = paradigmas.filter((p) =>
    plat.includes((/^[^(\d]+/.exec(p.titel)?.[0] ?? p.titel).trim().toLowerCase()),
  )
  return genoemd.length > 0 ? genoemd : [...paradigmas]
}

/** 'Rust en overzicht' becomes 'rust-en-overzicht'. */
export const sleutelVan = (titel: string): string =>
  titel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
