import type { KluisSoort } from './kluis.schema.ts'

export const soortLabels: Record<KluisSoort, string> = {
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
  bsn: 'Burgerservicenummer',
  klantnummer: 'Klantnummer',
}

/** For the resident, in plain words: why somebody looked. The register of processing says it for professionals. */
const redenen: Readonly<Record<string, string>> = {
  'casus-behandelen': 'om uw situatie op te lossen',
  'documenten-bewaren': 'om een brief of besluit te bewaren of te lezen',
  'gegevens-delen': 'om te delen wat een andere organisatie nodig heeft',
  'kluis-beheren': 'om te weten om wie het gaat',
  'register-raadplegen': 'om de juiste persoon bij een organisatie te vinden',
  'ruimte-beheren': 'om te zien wat de wet toelaat',
  systeemleren: 'om te leren, zonder uw gegevens',
  'toegang-beheren': 'om te regelen wie mag helpen',
  'toezicht-op-inzage': 'om te controleren wie keek',
}
export const waarvoor = (activiteit: string): string => redenen[activiteit] ?? 'om uw situatie op te lossen'
