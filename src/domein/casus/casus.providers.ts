import type { Tx } from '../../platform/db.ts'
import type { Document } from '../../platform/documents.ts'
import type { Kijker, ZoekProvider } from '../../platform/providers.ts'
import type { Reading } from '../../platform/read-once.ts'
import type { Ctx } from '../../platform/usecase.ts'
import type { Feiten } from './casus.feiten.rules.ts'
import type { CasusActie, CasusStatus, DeelCategorie } from './casus.schema.ts'
import type { Casus } from './casus.store.ts'

/** One block on the page of a case, made by a later slice. `regels` are short lines; `href` leads to that slice's own page. */
export type Paneel = {
  readonly id: string
  readonly titel: string
  readonly regels: readonly string[]
  readonly href: string
  readonly knop: string
  /** To whom the panel is shown: without this category it could only say, untruly, that there is nothing yet. */
  readonly categorie?: DeelCategorie
  /** Draws attention: something here waits for this reader. */
  readonly letOp?: boolean
}

/** Who looks at which case. `lees` gives a part that somebody else on the page read already. */
export type CasusKijker = Kijker & { readonly casus: Casus; readonly lees: Reading }

export type Overgang = {
  readonly casusId: string
  readonly actie: CasusActie
  readonly van: CasusStatus
  readonly naar: CasusStatus
}

/** What a later slice tells the case, handed over at start by app/slices.ts: the one inversion of the house. */
export type CasusProvider = {
  /** Facts and obstacles for the conditions of a step; lists are joined, other fields replace. */
  readonly feiten?: (
    lees: Reading,
    casus: { id: string; organisatieId: string; status: CasusStatus },
  ) => Promise<Partial<Feiten>>
  /** Which of these organisations have a running bestuurlijke afspraak. */
  readonly aangesloten?: (tx: Tx, organisatieIds: readonly string[], op: string) => Promise<ReadonlySet<string>>
  /** What may help while somebody still describes a question. */
  readonly suggesties?: ZoekProvider
  readonly panelen?: (kijker: CasusKijker) => Promise<readonly Paneel[]>
  /** What a later slice keeps about the household, for the overview that the resident asks for (AVG art. 15). */
  readonly inzage?: (tx: Tx, casusId: string) => Promise<readonly Document['secties'][number][]>
  /** Runs in the transaction of the step, after it was taken: start or end of access, a task, a notice. */
  readonly naOvergang?: (ctx: Ctx<unknown, unknown>, overgang: Overgang) => Promise<void>
}

let providers: readonly CasusProvider[] = []
export const zetCasusProviders = (lijst: readonly CasusProvider[]): void => {
  providers = lijst
}
export const casusProviders = (): readonly CasusProvider[] => providers
