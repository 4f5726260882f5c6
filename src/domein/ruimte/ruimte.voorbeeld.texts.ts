import type { Bevoegdheid } from './ruimte.schema.ts'

/**
 * AFW-12: one article taken apart, as the Verkenning of 2019 does (004 L1724-1783). Only what stands there; the text of
 * today hangs on the provision of the catalogue, with its own marks.
 */
export type Voorbeeldlid = {
  readonly lid: string
  readonly bevoegdheden: readonly Bevoegdheid[]
  readonly watStaatEr: string
  readonly gevallen: readonly string[]
  readonly watMagHet: string
  readonly bron: string
  /** The provision of the catalogue that is about this lid. */
  readonly sleutel: string | null
}

export const voorbeeldPeildatum = '2019'
export const voorbeeldleden: readonly Voorbeeldlid[] = [
  {
    lid: '1',
    bevoegdheden: ['gebonden'],
    watStaatEr:
      'Kreeg iemand te veel bijstand omdat hij iets niet of niet goed meldde, dan vordert het college dat terug.',
    gevallen: [],
    watMagHet: 'De wet zegt ‘vordert terug’. Het college moet dit doen. In dit lid zelf zit geen keuze.',
    bron: '004 L1726-1729, L1776-1777',
    sleutel: null,
  },
  {
    lid: '2',
    bevoegdheden: ['beleidsvrijheid'],
    watStaatEr: 'In zes andere gevallen kan het college te veel betaalde bijstand terugvorderen.',
    gevallen: [
      'a. De bijstand was om een andere reden onterecht of te hoog.',
      'b. De bijstand was een lening, en de afspraken daarover worden niet nagekomen.',
      'c. De bijstand kwam door een borgtocht.',
      'd. Het was een voorschot, en later bleek er geen recht op bijstand.',
      'e. Er is om een andere reden te veel betaald, en de inwoner kon dat begrijpen.',
      'f. Er is om een andere reden te veel betaald. Bijvoorbeeld: later kwam er geld over die tijd, of een vergoeding voor hetzelfde doel.',
    ],
    watMagHet: 'De wet zegt ‘kan’. Het college mag terugvorderen, maar hoeft dat niet.',
    bron: '004 L1731-1751, L1778',
    sleutel: 'pw-58-2-kan-terugvorderen',
  },
  {
    lid: '7',
    bevoegdheden: ['afwijkingsgrond'],
    watStaatEr: 'In vier gevallen kan het college stoppen met terugvorderen, ook als lid 1 geldt.',
    gevallen: [
      'a. De inwoner betaalde tien jaar alles wat hij moest betalen.',
      'b. De inwoner betaalde in tien jaar niet alles, maar haalde dat in, met rente en kosten.',
      'c. De inwoner betaalde tien jaar niets, en het is niet te verwachten dat hij ooit gaat betalen.',
      'd. De inwoner betaalt in één keer ten minste de helft (50 %) van wat nog open staat.',
    ],
    watMagHet: 'Dit is een afwijking van lid 1. Past het geval, dan kan het college anders besluiten dan lid 1 zegt.',
    bron: '004 L1756-1769, L1779-1780',
    sleutel: 'pw-58-7-afzien-na-aflossen',
  },
  {
    lid: '8',
    bevoegdheden: ['hardheidsclausule', 'beoordelingsruimte'],
    watStaatEr: 'Zijn er dringende redenen, dan kan het college helemaal of voor een deel niet terugvorderen.',
    gevallen: ['Bijvoorbeeld als de gevolgen niet in verhouding zijn of onbillijk.'],
    watMagHet:
      'Dit lijkt op een hardheidsclausule. Het college beoordeelt zelf of de redenen dringend zijn, en legt dat uit.',
    bron: '004 L1771-1773, L1781-1783',
    sleutel: 'pw-58-8-dringende-redenen',
  },
]
