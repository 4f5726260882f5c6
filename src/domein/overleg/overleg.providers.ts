import type { Kijker, Taak } from '../../platform/providers.ts'
import { datumVan, formatMoment } from '../../platform/time.ts'
import { listUitnodigingen } from './overleg.uitnodiging.store.ts'

/** Mijn werk: a meeting for which this person was asked herself. */
export async function overlegTaken({ tx, now }: Kijker): Promise<readonly Taak[]> {
  return (await listUitnodigingen(tx, now)).map((u) => ({
    wat: `Casusoverleg, ${formatMoment(new Date(u.op))}`,
    waar: `Op uitnodiging van ${u.vanNaam}, ${u.vanOrganisatie}`,
    waarom: 'Jij bent hiervoor gevraagd vanuit het Maatwerkregister',
    uiterlijk: datumVan(new Date(u.op)),
    href: '/uitnodigingen',
    knop: 'Bekijk de uitnodiging',
  }))
}
