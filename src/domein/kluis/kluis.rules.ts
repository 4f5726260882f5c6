import type { KluisSoort } from './kluis.schema.ts'

/** The eleven-test of the burgerservicenummer: nine digits whose weighted sum is a multiple of eleven. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst)) return false
  const som = [...tekst].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 && tekst !== '000000000'
}

/** One spelling, so that the same number is found again however it was typed. */
export const netteWaarde = (soort: KluisSoort, waarde: string): string =>
  soort === 'bsn' ? waarde.replaceAll(/[\s.-]/g, '').padStart(9, '0') : waarde.trim()

/** Hours that an approved look from outside stays open. */
export const inzageUren = 8
