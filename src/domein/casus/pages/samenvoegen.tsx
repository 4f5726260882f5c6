import { z } from 'zod'
import type { FormState } from '../../../platform/routes.ts'

type Waarden = FormState['values']
type Samengevoegd = {
  readonly form: FormState
  /** What another person wrote while the form was open; `botst`: she changed the same field herself. */
  readonly veranderd: readonly { readonly naam: string; readonly nu: readonly string[]; readonly botst: boolean }[]
}

const Eerder = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What stood in the form when it opened. It came by the browser, so anything may be in it. */
function leesEerder(form: FormState): Waarden {
  const { _eerder: tekst } = form.values
  if (typeof tekst !== 'string') return {}
  try {
    return Eerder.safeParse(JSON.parse(tekst)).data ?? {}
  } catch {
    return {}
  }
}

const regels = (v: Waarden[string] | undefined): string[] =>
  (v === undefined ? [] : typeof v === 'string' ? [v] : [...v])
    .map((x) => x.replaceAll('\r\n', '\n').trim())
    .filter((x) => x !== '')
const gelijk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x))

/**
 * Two people changed the same part. What she left alone becomes what stands there now, so that saving again puts nothing
 * of the other back. What she wrote herself stays as she wrote it. Both are told.
 */
export function voegSamenMetNu(form: FormState, nu: Waarden): Samengevoegd {
  const eerder = leesEerder(form)
  const namen = new Set([...Object.keys(eerder), ...Object.keys(nu)])
  const veranderd = [...namen].flatMap((naam) => {
    const [toen, daar, haar] = [regels(eerder[naam]), regels(nu[naam]), regels(form.values[naam])]
    if (gelijk(toen, daar) || gelijk(daar, haar)) return []
    return [{ naam, nu: daar, botst: !gelijk(toen, haar) }]
  })
  const over = veranderd.filter((v) => !v.botst).map((v) => [v.naam, nu[v.naam] ?? ''])
  return { form: { ...form, values: { ...form.values, ...Object.fromEntries(over) } }, veranderd }
}
