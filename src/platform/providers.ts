import type { Tx } from './db.ts'
import type { Actor } from './policy.ts'
import type { Datum } from './time.ts'

/** What a slice contributes to screens of the whole house: Mijn werk and the one search field. */
export type Kijker = { readonly tx: Tx; readonly actor: Actor; readonly now: Date; readonly vandaag: Datum }

/** One thing that waits for this person. `uiterlijk` null = no date, last in the list. */
export type Taak = {
  readonly wat: string
  readonly waar: string
  readonly waarom: string
  readonly uiterlijk: Datum | null
  readonly href: string
  readonly knop: string
}
export type TakenProvider = (k: Kijker) => Promise<readonly Taak[]>

export type Treffer = {
  readonly href: string
  readonly titel: string
  readonly sub: string
  readonly waarom?: string | undefined
}
export type ZoekGroep = { readonly titel: string; readonly meer: string; readonly treffers: readonly Treffer[] }
export type ZoekProvider = (k: Kijker, vraag: string) => Promise<ZoekGroep | null>
