// The Bedoeling and the values that the sources name (WRD-01, WRD-02, WRD-05; decision 3.10-4). The nine clusters of the
// Waardenkaart are not known to us by name, so none are invented: an administrator can fill them in.

export interface Bedoelingspunt {
  readonly id: string
  readonly kop: string
  readonly tekst: string
  readonly bron: string
}

/** In our own words; the original stands in the Verkenning of 2019. */
export const bedoeling = {
  titel: 'De Bedoeling',
  inleiding:
    'Wetten in het sociaal domein zijn er om mensen verder te helpen. Loopt een huishouden vast, kijk dan eerst wat die wetten samen wilden bereiken, en pas daarna naar de letter van elke regel.',
  punten: [
    {
      id: 'eigen-kracht',
      kop: 'Weer zelf verder kunnen',
      tekst: 'Mensen kunnen hun leven zelf regelen en verdienen zo mogelijk hun eigen inkomen.',
      bron: '004 L342-349',
    },
    {
      id: 'voorkomen',
      kop: 'Erger voorkomen',
      tekst: 'Op tijd oplossen, passend bij dit huishouden. Dat spaart leed en geld van ons allemaal.',
      bron: '004 L342-349',
    },
    {
      id: 'vertrouwen',
      kop: 'Vertrouwen in wie dichtbij staat',
      tekst: 'De professional die het huishouden kent krijgt vertrouwen en mandaat.',
      bron: '004 L342-349',
    },
    {
      id: 'een-plan',
      kop: 'Eén plan, één regisseur',
      tekst: 'Het huishouden heeft te maken met één plan en één aanspreekpunt.',
      bron: '004 L342-349',
    },
    {
      id: 'ieder-het-zijne',
      kop: 'Rechtvaardig voor deze situatie',
      tekst:
        'Geen twee situaties zijn gelijk. Kijk wat hier in verhouding en billijk is, niet alleen wat volgens de regel klopt.',
      bron: '004 L566-570',
    },
  ] satisfies readonly Bedoelingspunt[],
} as const

export interface Waarde {
  readonly id: string
  readonly naam: string
  readonly vraag: string
  readonly bron: string
}

export const waarden: readonly Waarde[] = [
  {
    id: 'rechtvaardigheid',
    naam: 'Rechtvaardigheid',
    vraag: 'Krijgt dit huishouden wat het toekomt, gelet op zijn situatie?',
    bron: '004 L143 noot 2; 004 L566-570',
  },
  {
    id: 'redelijkheid',
    naam: 'Redelijkheid',
    vraag: 'Staat wat wij vragen in verhouding tot wat deze mensen kunnen?',
    bron: '004 L143 noot 2',
  },
  {
    id: 'maatschappelijk_rendement',
    naam: 'Maatschappelijk rendement',
    vraag: 'Wat levert dit op, en wat kost niets doen ons samen?',
    bron: '004 L143 noot 2',
  },
  {
    id: 'betrokkenheid',
    naam: 'Betrokkenheid',
    vraag: 'Past dit bij wat het huishouden zelf wil en kan dragen?',
    bron: 'waardendriehoek van de doorbraakmethode (IPW)',
  },
  {
    id: 'legitimiteit',
    naam: 'Legitimiteit',
    vraag: 'Mag dit, en kunnen wij het uitleggen?',
    bron: 'waardendriehoek van de doorbraakmethode (IPW)',
  },
  {
    id: 'rendement',
    naam: 'Rendement',
    vraag: 'Is dit een verstandige inzet van tijd en geld?',
    bron: 'waardendriehoek van de doorbraakmethode (IPW)',
  },
]

/** How laws look at people differently (WRD-04); named in public explanations of the Waardenkaart. */
export const paradigmas: readonly { readonly wet: string; readonly blik: string; readonly bron: string }[] = [
  {
    wet: 'Participatiewet',
    blik: 'Kijkt naar de persoon voor werk en naar het huishouden voor inkomen.',
    bron: 'sociaal-domein.nu',
  },
  { wet: 'Jeugdwet', blik: 'Vult aan wat ouders en kind niet zelf kunnen.', bron: 'sociaal-domein.nu' },
  { wet: 'Wmo 2015', blik: 'Vult aan wat iemand en zijn omgeving niet zelf kunnen.', bron: 'sociaal-domein.nu' },
  {
    wet: 'Participatiewet (kostendelersnorm)',
    blik: 'Samenwonen verlaagt de uitkering; dat kan botsen met voor elkaar zorgen.',
    bron: 'sociaal-domein.nu',
  },
]

/** The same as rows of the values card. */
export const waardenkaart = [
  ...bedoeling.punten.map((p) => ({
    soort: 'bedoeling',
    sleutel: p.id,
    titel: p.kop,
    tekst: p.tekst,
    bron: `Verkenning 2019 (${p.bron})`,
  })),
  ...waarden.map((w) => ({
    soort: 'waarde',
    sleutel: w.id,
    titel: w.naam,
    tekst: w.vraag,
    bron: w.bron.startsWith('004') ? `Verkenning 2019 (${w.bron})` : w.bron,
  })),
  ...paradigmas.map((p, i) => ({
    soort: 'paradigma',
    sleutel: `paradigma-${i + 1}`,
    titel: p.wet,
    tekst: p.blik,
    bron: p.bron,
  })),
]
