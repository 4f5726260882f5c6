import type { DocumentSoort } from './documenten.schema.ts'

export const maxBytes = 10 * 1024 * 1024

const begint = (b: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((x, i) => b[i] === x)

function isTekst(b: Uint8Array): boolean {
  // Tab, newline and return are the only control characters of a text.
  if (b.some((x) => (x < 32 && x !== 9 && x !== 10 && x !== 13) || x === 127)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(b)
    return true
  } catch {
    return false
  }
}

/** What it is by its first bytes, never by its name; null is what we do not take. */
export function soortVan(b: Uint8Array): DocumentSoort | null {
  if (begint(b, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (begint(b, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begint(b, 0xff, 0xd8, 0xff)) return 'jpeg'
  return b.length > 0 && isTekst(b) ? 'tekst' : null
}

/** How it goes to the browser. A page or a script is a text here too, so that nothing in it runs. */
export const alsBestand = {
  pdf: { type: 'application/pdf', extensie: 'pdf' },
  png: { type: 'image/png', extensie: 'png' },
  jpeg: { type: 'image/jpeg', extensie: 'jpg' },
  tekst: { type: 'text/plain; charset=utf-8', extensie: 'txt' },
} as const satisfies Record<DocumentSoort, { type: string; extensie: string }>
