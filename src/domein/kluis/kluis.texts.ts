import type { KluisSoort } from './kluis.schema.ts'

export const soortLabels: Record<KluisSoort, string> = {
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
  bsn: 'Burgerservicenummer',
  klantnummer: 'Klantnummer',
}
