/** The place in a list where the next page starts: the sort keys of the last row, opaque to the caller. */
export const encodeCursor = (keys: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

export type CursorKey = (key: string) => boolean
export const isNummer: CursorKey = (key) => /^\d{1,15}$/.test(key)

/** Null when this is no cursor of a list with such sort keys; the list then starts at the beginning. */
export function decodeCursor(cursor: string | undefined, shape: readonly CursorKey[]): (string | null)[] | null {
  if (!cursor) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(keys) || keys.length !== shape.length) return null
    return keys.every((k, i): k is string | null => k === null || (typeof k === 'string' && shape[i]?.(k) === true))
      ? keys
      : null
  } catch {
    return null
  }
}

/** Cuts a list that was read one row too far into a page and the cursor of the next one. */
export function pageOf<T>(rows: readonly T[], size: number, keys: (row: T) => readonly (string | null)[]) {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, volgende: rows.length > size && last !== undefined ? encodeCursor(keys(last)) : null }
}
