import { createHash } from 'node:crypto'
import { createContext, type ReactNode, useContext } from 'react'

/** What one field shows, noted while a page is drawn: enough to tell later whether somebody else changed it. */
export type FieldRecord = {
  readonly name: string
  readonly label: string
  /** As a browser would send it. */
  readonly values: readonly string[]
  /** In words: 'Wonen' for 'wonen', '3 aug 2026' for a date. */
  readonly words: readonly string[]
}
/** One form on a drawn page. */
export type FormRecord = {
  readonly action: string
  readonly id: string
  readonly versie: string
  readonly fields: FieldRecord[]
}

const Current = createContext<FormRecord | null>(null)
export const FormRecordProvider = Current.Provider

const plain = (label: ReactNode): string => (typeof label === 'string' ? label : '')

/** Notes a field in the form it stands in. Pages are drawn once, in order, so the record is whole when the form ends. */
export function useRecord(
  field: { name: string; label: ReactNode },
  values: readonly (string | undefined)[],
  word: (value: string) => string = (v) => v,
): void {
  const filled = values.flatMap((v) => v || [])
  const { name, label } = field
  useContext(Current)?.fields.push({ name, label: plain(label), values: filled, words: filled.map(word) })
}

/** 'wetten.0' and 'wetten.1' are one list: a row that was put in between moves the others. */
export const listName = (name: string): string => name.replace(/\.\d+$/, '')

const tidy = (values: readonly string[]): string[] =>
  values.map((v) => v.replaceAll('\r\n', '\n').trim()).filter((v) => v !== '')

/** Short and the same for the same text: the form tells what stood there without saying it twice. */
export const fingerprint = (values: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(tidy(values).toSorted()))
    .digest('base64url')
    .slice(0, 12)

/** Field by field what stood in a form, for the hidden `_eerder`. */
export function opened(fields: readonly FieldRecord[]): Record<string, readonly [label: string, print: string]> {
  return Object.fromEntries(
    [...groups(fields)].map(([name, g]) => [
      name,
      [g[0]?.label ?? '', fingerprint(g.flatMap((f) => f.values))] as const,
    ]),
  )
}

/** The fields of a form by name, those of one list together. */
export function groups(fields: readonly FieldRecord[]): Map<string, FieldRecord[]> {
  const out = new Map<string, FieldRecord[]>()
  for (const f of fields) out.set(listName(f.name), [...(out.get(listName(f.name)) ?? []), f])
  return out
}
