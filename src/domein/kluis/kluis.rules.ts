import type { KluisSoort } from './kluis.schema.ts'

/** One spelling, so that the same number is found again however it was typed. */
export const netteWaarde = (soort: KluisSoort, waarde: string): string =>
  soort === 'bsn' ? waarde.replaceAll(/[\s.-]/g, '').padStart(9, '0') : waarde.trim()

/** Minutes that the own look stays open. */
export const eigenMinuten = 15
/** Hours that an approved look from outside stays open. */
export const inzageUren = 8
