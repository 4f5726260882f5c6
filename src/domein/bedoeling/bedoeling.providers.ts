import { formatEuro } from '../../platform/money.ts'
import { type CasusProvider, casusPad } from '../casus/index.ts'
import { totaalVan } from './bedoeling.rules.ts'
import { listKosten } from './bedoeling.store.ts'
import { kantLabels } from './bedoeling.texts.ts'

export const kostenPad = (casusId: string): string => `${casusPad(casusId)}/kosten`

/** On the page of a case: what it costs in a year, now and with maatwerk. */
export const kostenBijCasus: CasusProvider = {
  panelen: async ({ lees, casus }) => {
    const posten = await lees(listKosten)
    const regels = (['nu', 'maatwerk'] as const).flatMap((kant) => {
      if (!posten.some((p) => p.kant === kant)) return []
      const { laag, hoog } = totaalVan(posten, kant, 1)
      return [`${kantLabels[kant]}: ${formatEuro(laag)} tot ${formatEuro(hoog)} in een jaar`]
    })
    return [
      {
        id: 'kosten',
        titel: 'Wat het kost',
        regels: regels.length > 0 ? regels : ['Er is nog niet opgeschreven wat het kost.'],
        href: kostenPad(casus.id),
        knop: 'Vergelijk de kosten',
        categorie: 'opties',
      },
    ]
  },
}
