import type { Oordeel } from './bedoeling.rules.ts'
import type { KaartSoort, Kant, Per } from './bedoeling.schema.ts'

export const kaartLabels: Record<KaartSoort, string> = {
  bedoeling: 'De Bedoeling',
  waarde: 'Waarden',
  paradigma: 'Hoe wetten naar mensen kijken',
}
export const kantLabels: Record<Kant, string> = { nu: 'Zoals het nu gaat', maatwerk: 'Met maatwerk' }
export const perLabels: Record<Per, string> = { jaar: 'per jaar', eenmalig: 'één keer' }

export const oordeelZin: Record<Oordeel, string> = {
  spaart: 'Ook in het ongunstigste geval is maatwerk goedkoper.',
  kost: 'Maatwerk kost hier meer dan het nu kost. Weeg wat het verder oplevert.',
  onzeker: 'Het kan meer of minder kosten. Dat hangt af van de aannames hieronder.',
}

/** WRD-07: what is known about such households; ranges, with their source. */
export const referentie: readonly { readonly tekst: string; readonly bron: string }[] = [
  {
    tekst:
      'Hulp aan een huishouden met veel problemen tegelijk kost gemiddeld ongeveer € 40.000 per jaar. In zware situaties is dat meer dan € 100.000 per jaar.',
    bron: '004 L2042-2045; de bron noemt dit voorzichtige berekeningen',
  },
  {
    tekst:
      'Voor heel Nederland is dat ongeveer 3 tot meer dan 10 miljard euro per jaar, bij hoogstens 100.000 huishoudens.',
    bron: '004 L2047-2050',
  },
  {
    tekst:
      'Maatwerk spaart volgens eerdere berekeningen enkele tot tientallen procenten per casus. Het verschilt sterk per geval.',
    bron: '004 L2064-2068',
  },
]
