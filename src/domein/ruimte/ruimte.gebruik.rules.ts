import type { Beoordeling, Rechtsstatus } from './ruimte.rules.ts'

/** INV-19: only what is in force, or may well be, can be used in a case; the rest says what it is. */
export const isBruikbaar = (status: Rechtsstatus, beoordeling: Beoordeling): boolean =>
  (status === 'geldend' || status === 'nakijken') && beoordeling !== 'verouderd'

/** INV-34: counts of 1 to 4 could point at a household, so nobody sees them. */
export const telling = (n: number): string => (n === 0 ? 'nog niet' : n < 5 ? 'minder dan 5 keer' : `${n} keer`)
