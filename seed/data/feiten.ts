// Programme figures as dated facts with a source, never as truth in code (GEN-19, SL-08, TO-31). `schatting` marks what
// the source itself calls an estimate or what differs per study.

export interface Feit {
  readonly id: string
  readonly onderwerp:
    | 'bereik'
    | 'casussen'
    | 'doorlooptijd'
    | 'huishoudens'
    | 'kosten'
    | 'pauze'
    | 'opleiden'
    | 'vertrouwen'
  readonly naam: string
  /** As the source says it, ready to print. */
  readonly waarde: string
  readonly getal: number | null
  readonly eenheid: string | null
  /** Day or year the figure is about. */
  readonly peildatum: string
  readonly schatting: boolean
  readonly bron: string
  readonly zekerheid: 'brondocument' | 'openbare_pagina'
}

function feit(
  id: string,
  onderwerp: Feit['onderwerp'],
  naam: string,
  waarde: string,
  peildatum: string,
  bron: string,
  extra: Partial<Feit> = {},
): Feit {
  return {
    id,
    onderwerp,
    naam,
    waarde,
    peildatum,
    bron,
    getal: null,
    eenheid: null,
    schatting: false,
    zekerheid: 'brondocument',
    ...extra,
  }
}

export const feiten: readonly Feit[] = [
  feit('gemeenten-2019', 'bereik', 'Gemeenten in de proef', '12', '2019', '001 noot 5', {
    getal: 12,
    eenheid: 'gemeenten',
  }),
  feit('gemeenten-2022', 'bereik', 'Gemeenten bestuurlijk aangesloten', 'vijftig', '2022-07-06', '002 inleiding', {
    getal: 50,
    eenheid: 'gemeenten',
  }),
  feit('gemeenten-2023', 'bereik', 'Gemeenten bestuurlijk aangesloten', '54', '2023-07-04', '001 noot 5', {
    getal: 54,
    eenheid: 'gemeenten',
  }),
  feit(
    'uitvoerders-2022',
    'bereik',
    'Landelijke uitvoeringsorganisaties aangesloten',
    '14',
    '2022-07-06',
    '002 inleiding',
    { getal: 14, eenheid: 'organisaties' },
  ),
  feit(
    'uitvoerders-2023',
    'bereik',
    'Landelijke uitvoeringsorganisaties aangesloten',
    '15',
    '2023-07-04',
    '001 noot 5',
    { getal: 15, eenheid: 'organisaties' },
  ),
  feit(
    'doel-alle-gemeenten',
    'bereik',
    'Doel van het aansluiten',
    'alle gemeenten, zonder kosten',
    '2022',
    '000 L9-11',
  ),
  feit(
    'lmm-open',
    'bereik',
    'Loket open voor alle gemeenten en landelijke uitvoerders',
    'december 2020',
    '2020-12',
    '003 L12',
  ),
  feit(
    'lmm-casussen-2022',
    'casussen',
    'Casussen behandeld door het loket',
    '130, waarvan het merendeel kon worden opgelost',
    '2022-07-06',
    '002 L63',
    { getal: 130, eenheid: 'casussen' },
  ),
  feit(
    'lmm-casussen-2019-2022',
    'casussen',
    'Afgeronde casussen die zijn geanalyseerd',
    '160 over 2019–2022',
    '2022',
    '001 L133',
    { getal: 160, eenheid: 'casussen' },
  ),
  feit(
    'lmm-ingebracht-2023',
    'casussen',
    'Casussen ingebracht in 2023',
    '105',
    '2023',
    'lcgw.nl, Van analyse tot actie',
    { getal: 105, eenheid: 'casussen', zekerheid: 'openbare_pagina' },
  ),
  feit(
    'lmm-afgerond-2024',
    'casussen',
    'Casussen afgerond in 2024',
    '104',
    '2024',
    'maatwerkmultiproblematiek.nl, 8 juli 2025',
    { getal: 104, eenheid: 'casussen', zekerheid: 'openbare_pagina' },
  ),
  feit(
    'leerpunten-2024',
    'casussen',
    'Leerpunten voorgelegd in 2024',
    'ruim 30',
    '2024',
    'maatwerkmultiproblematiek.nl, 8 juli 2025',
    { getal: 30, eenheid: 'leerpunten', zekerheid: 'openbare_pagina' },
  ),
  feit('let-casussen-2022', 'casussen', 'Casussen behandeld door het LET', 'vijf', '2022-07-06', '002 L69', {
    getal: 5,
    eenheid: 'casussen',
  }),
  feit(
    'doorlooptijd-maand',
    'doorlooptijd',
    'Professional kan weer verder binnen een maand',
    'ruim de helft',
    '2022',
    '001 L71-72',
  ),
  feit(
    'doorlooptijd-rest',
    'doorlooptijd',
    'Doorlooptijd in andere gevallen',
    'een paar maanden tot een half jaar',
    '2022',
    '001 L72-74',
  ),
  feit(
    'betrokkenheid-2024',
    'doorlooptijd',
    'Gemiddelde betrokkenheid van het loket',
    '8 weken',
    '2024',
    'maatwerkmultiproblematiek.nl, 8 juli 2025',
    { getal: 8, eenheid: 'weken', zekerheid: 'openbare_pagina' },
  ),
  feit(
    'aandeel-huishoudens',
    'huishoudens',
    'Huishoudens met complexe multiproblematiek',
    '1 tot 4 procent',
    '2022-07-06',
    '002 inleiding; 004 L18-20',
    { schatting: true },
  ),
  feit(
    'binnen-het-stelsel',
    'huishoudens',
    'Oplosbaar binnen het stelsel',
    '95 procent; 5 procent niet',
    '2019-03',
    '004 L1986',
    { getal: 95, eenheid: 'procent', schatting: true },
  ),
  feit(
    'huishoudens-laag',
    'huishoudens',
    'Laagste schatting van het aantal huishoudens',
    '26.000',
    '2019-03',
    '004 L2012-2038',
    { getal: 26_000, eenheid: 'huishoudens', schatting: true },
  ),
  feit(
    'huishoudens-hoog',
    'huishoudens',
    'Hoogste schatting (vijf of meer regelingen)',
    '450.000',
    '2019-03',
    '004 L2012-2038',
    { getal: 450_000, eenheid: 'huishoudens', schatting: true },
  ),
  feit(
    'kosten-landelijk',
    'kosten',
    'Kosten van ingezette hulpverlening per jaar',
    '3 tot 10 miljard euro',
    '2019-03',
    '004 L18-20',
    { schatting: true },
  ),
  feit(
    'kosten-huishouden-laag',
    'kosten',
    'Kosten per huishouden per jaar, ondergrens',
    'ongeveer 40.000 euro',
    '2019-03',
    '004 L2042-2050',
    { getal: 40_000, eenheid: 'euro', schatting: true },
  ),
  feit(
    'kosten-huishouden-hoog',
    'kosten',
    'Kosten per huishouden per jaar, bovengrens',
    'meer dan 100.000 euro',
    '2019-03',
    '004 L2042-2050',
    { getal: 100_000, eenheid: 'euro', schatting: true },
  ),
  feit(
    'besparing',
    'kosten',
    'Besparing door een aanpak op maat',
    'van enkele tot tientallen procenten',
    '2019-03',
    '004 L2053-2072',
    { schatting: true },
  ),
  feit(
    'stabilisaties-2021',
    'pauze',
    'Stabilisatieovereenkomsten gesloten in 2021',
    '8.758',
    '2021',
    '002 L127, noot 6',
    { getal: 8_758, eenheid: 'overeenkomsten' },
  ),
  feit(
    'masterclass-2022',
    'opleiden',
    'Professionals die de masterclass volgden',
    'meer dan 200',
    '2022-07-06',
    '002 L107',
    { getal: 200, eenheid: 'deelnemers' },
  ),
  feit('tuchtrecht', 'vertrouwen', 'Tuchtzaken waarin juist is gehandeld', '90 procent', '2019-03', '004 L938', {
    getal: 90,
    eenheid: 'procent',
  }),
  feit('tafel-per-jaar', 'bereik', 'Tafel Casuïstiek', 'drie keer per jaar', '2022-07-06', '002 L87', {
    getal: 3,
    eenheid: 'keer per jaar',
  }),
]
