import { randomBytes } from 'node:crypto'

declare const brand: unique symbol
/** A string id of one kind; ids of different kinds do not mix. */
export type Id<Name extends string> = string & { readonly [brand]: Name }

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then random; sorts by time of making. */
export function newId<T extends string = string>(now: number = Date.now()): T {
  const b = randomBytes(16)
  b.writeUIntBE(now, 0, 6)
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x70
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const h = b.toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}` as T
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (s: string): boolean => uuid.test(s)
