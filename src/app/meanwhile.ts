import { z } from 'zod'
import type { Before } from '../platform/form.ts'
import type { FormState } from '../platform/routes.ts'
import { type FieldRecord, type FormRecord, fingerprint, groups, listName, opened } from '../ui/forms/form-record.ts'

// Two people in one form, for every form that carries a version (`Form versie`): neither loses text, the second sees what
// changed. The page itself does nothing for it: the fields of a form are noted while it is drawn.

type Values = FormState['values']
const Eerder = z.record(z.string(), z.tuple([z.string(), z.string()]))

/** What stood in the form when it opened. It came by the browser, so anything may be in it. */
function readOpened(values: Values): Record<string, [label: string, print: string]> {
  const { _eerder: text } = values
  if (typeof text !== 'string') return {}
  try {
    return Eerder.safeParse(JSON.parse(text)).data ?? {}
  } catch {
    return {}
  }
}

const listOf = (v: Values[string] | undefined): readonly string[] =>
  v === undefined ? [] : typeof v === 'string' ? [v] : v

/** How the fields of a form stood when it opened; undefined when the form did not tell. */
export function beforeOf(values: Values): Before | undefined {
  const before = readOpened(values)
  if (Object.keys(before).length === 0) return undefined
  return (name) => (before[name] ? (before[name][1] === nothing ? 'empty' : 'filled') : undefined)
}
const nothing = fingerprint([])

/** What she sent for a field, or for all rows of a list. */
const sent = (values: Values, name: string): string[] =>
  Object.entries(values).flatMap(([n, v]) => (listName(n) === name ? listOf(v) : []))

/** Is this the form that was sent, among those on the page? */
export const isSent =
  (form: FormState, path: string) =>
  (r: FormRecord): boolean =>
    r.action === path && r.id === (listOf(form.values._formulier)[0] ?? '')

export const sentVersion = (form: FormState): string => listOf(form.values._versie)[0] ?? ''

/**
 * What she left alone becomes what stands there now, so that saving again puts nothing of the other back. What she wrote
 * stays as she wrote it. She is told both, and chooses.
 */
export function mergeWithNow(form: FormState, now: FormRecord): FormState {
  const before = readOpened(form.values)
  const changed = [...groups(now.fields)].flatMap(([name, fields]) => changeOf(form, before[name]?.[1], name, fields))
  const taken = changed.filter((c) => !c.botst)
  const values: Record<string, string | readonly string[]> = {
    ...Object.fromEntries(Object.entries(form.values).filter(([n]) => !taken.some((c) => c.list === listName(n)))),
    ...Object.fromEntries(taken.flatMap((c) => c.fields.map((f) => [f.name, [...f.values]]))),
    _versie: now.versie,
    _eerder: JSON.stringify(opened(now.fields)),
  }
  const veranderd = changed.map(({ name, label, nu, botst }) => ({ name, label, nu, botst }))
  return { ...form, values, intussen: { veranderd } }
}

function changeOf(form: FormState, then: string | undefined, list: string, fields: readonly FieldRecord[]) {
  const first = fields[0]
  if (!first) return []
  const there = fingerprint(fields.flatMap((f) => f.values))
  const hers = fingerprint(sent(form.values, list))
  if (there === then || there === hers) return []
  const nu = fields.flatMap((f) => f.words)
  return [{ list, fields, name: first.name, label: first.label, nu, botst: hers !== then }]
}

/** The form went away under her hands: what she filled in is shown, so that she can take it along. */
export function keepText(form: FormState): FormState {
  const weg = Object.entries(readOpened(form.values)).flatMap(([name, [label, print]]) => {
    const hers = sent(form.values, name)
    const tekst = hers.join(', ').trim()
    return tekst === '' || fingerprint(hers) === print ? [] : [{ label, tekst }]
  })
  return weg.length === 0 ? form : { ...form, intussen: { veranderd: [], weg } }
}
