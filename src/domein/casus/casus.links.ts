import { type Ontbreekt, Refusal } from '../../platform/errors.ts'
import type { CasusActie } from './casus.schema.ts'

export const casusPad = (casusId: string): string => `/casussen/${casusId}`
/** The LMM has its own form: it asks only what the case does not hold yet (GEN-10). */
export const stapPad = (casusId: string, actie: CasusActie): string =>
  actie === 'meldAanBijLmm' ? `${casusPad(casusId)}/indienen` : `${casusPad(casusId)}/stap/${actie}`

/** The rules name the place within the case; here it becomes an address ('#reden' is a field of the step's own form). */
export const metPad = (lijst: readonly Ontbreekt[], casusId: string, actie: CasusActie): Ontbreekt[] =>
  lijst.map((o) => {
    if (o.link === undefined) return o
    const link = o.link.startsWith('#')
      ? `${stapPad(casusId, actie)}#v-${o.link.slice(1).replaceAll(/-([a-z])/g, (_m, c: string) => c.toUpperCase())}`
      : /^\/(casussen|let)\//.test(o.link)
        ? o.link
        : `${casusPad(casusId)}${o.link}`
    return { ...o, link }
  })

/** Runs the rules and gives a refusal addresses that lead to the place where it can be mended. */
export function metLinks<T>(casusId: string, actie: CasusActie, beslis: () => T): T {
  try {
    return beslis()
  } catch (e) {
    if (!(e instanceof Refusal) || e.extra.ontbreekt === undefined) throw e
    throw new Refusal(e.code, e.kind, e.message, { ...e.extra, ontbreekt: metPad(e.extra.ontbreekt, casusId, actie) })
  }
}
