// Catalogue of instruments (GEN-18): what exists, what is being prepared, what was proposed and dropped, and what came
// instead. INV-19: nothing that is not `geldend` may be shown as a power. Source marks are explained in README.md.

export type InstrumentStatus = 'geldend' | 'in_voorbereiding' | 'proef' | 'niet_ingevoerd' | 'vervallen'

export type InstrumentSoort = 'pmm' | 'pauzeroute' | 'schuldroute' | 'wet' | 'voorstel' | 'werkwijze' | 'rol'

export interface StatusPeriode {
  readonly status: InstrumentStatus
  /** First day; `vanafZeker: false` means: the day of the source that shows it, the real start is not known. */
  readonly vanaf: string
  readonly vanafZeker: boolean
  readonly toelichting: string
  readonly bron: string
}

export interface Instrument {
  readonly id: string
  readonly naam: string
  readonly ookGenoemd: readonly string[]
  readonly soort: InstrumentSoort
  /** One or two sentences a professional reads first (B1). */
  readonly kort: string
  /** What it can not do; shown next to it (honest about power). */
  readonly grens: string | null
  readonly basis: {
    readonly soort: 'wet' | 'afspraak' | 'beleid' | 'geen'
    readonly tekst: string
    readonly bwb: string | null
  }
  /** Oldest first; the last one that started counts. */
  readonly statussen: readonly StatusPeriode[]
  /** What stands in its place now, by id. */
  readonly inPlaatsDaarvan: readonly string[]
  readonly nakijken: string | null
}

function periode(
  status: InstrumentStatus,
  vanaf: string,
  bron: string,
  toelichting: string,
  vanafZeker = true,
): StatusPeriode {
  return { status, vanaf, vanafZeker, toelichting, bron }
}

const afspraak = {
  soort: 'afspraak',
  tekst: 'Bestuurlijke afspraken tussen PMM en de deelnemende organisaties; geen wet.',
  bwb: null,
} as const
const geen = { soort: 'geen', tekst: 'Er is geen wettelijke basis.', bwb: null } as const

const pmm: readonly Instrument[] = [
  {
    id: 'maatwerkregister',
    naam: 'Landelijk Maatwerkregister',
    ookGenoemd: ['register', 'Maatwerkregister'],
    soort: 'pmm',
    kort: 'Register van en voor maatwerkprofessionals van aangesloten gemeenten en organisaties, om elkaar snel te vinden als een casus dreigt vast te lopen.',
    grens: 'Alleen aangesloten organisaties staan erin en kunnen zoeken.',
    basis: afspraak,
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L59; 003 L36-47',
        'Beschreven als werkend instrument; begindatum niet in de bronnen.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'lmm',
    naam: 'Landelijk Maatwerkloket Multiproblematiek',
    ookGenoemd: ['LMM', 'Maatwerkloket', 'loket'],
    soort: 'pmm',
    kort: 'Het ene aanspreekpunt bij het Rijk voor vastgelopen situaties. Een regievoerder zoekt met de professional mee tot er een oplossing is.',
    grens: 'Het loket kan een organisatie niets opleggen. Inwoners melden zich via hun professional.',
    basis: afspraak,
    statussen: [
      periode('proef', '2019-05-01', '001 L6-11, noot 5', 'Kleinschalige proef met 12 gemeenten in 2019.', false),
      periode(
        'geldend',
        '2020-12-01',
        '003 L12',
        'Open voor alle gemeenten en landelijke uitvoerders sinds december 2020; structureel sinds 1 januari 2023.',
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'let',
    naam: 'Landelijk Escalatie Team',
    ookGenoemd: ['LET', 'escalatieteam', 'landelijke escalatietafel'],
    soort: 'pmm',
    kort: 'Een onafhankelijk voorzitter brengt de bestuurders van de betrokken organisaties bij elkaar als professional en loket alles hebben gedaan.',
    grens:
      'Het LET beslist zelf niets: elke organisatie neemt een besluit binnen de eigen bevoegdheid. Alleen het loket kan de weg naar het LET openen.',
    basis: afspraak,
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L67-69',
        'Vijf casussen behandeld tot juli 2022; begindatum niet in de bronnen.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'overbrugging-zorg',
    naam: 'Overbruggingsprocedure zorgdomein',
    ookGenoemd: ['overbrugging', 'voorfinanciering', 'garantstelling', 'overbruggingsbudget'],
    soort: 'pmm',
    kort: 'Hulp die nodig en beschikbaar is kan starten terwijl nog wordt uitgezocht wie betaalt (Wmo 2015, Jeugdwet, Zvw, Wlz).',
    grens:
      'Alleen via een casus bij het loket, na een poging om de betaler te vinden, en na een toets op rechtmatigheid.',
    basis: {
      soort: 'beleid',
      tekst: 'Middelen van het Rijk uit de reactie op de ondervragingscommissie Kinderopvangtoeslag (002 L79).',
      bwb: null,
    },
    statussen: [
      periode(
        'proef',
        '2022-07-06',
        '002 L81',
        'Ervaring opgedaan met het inrichten van de procedure in het zorgdomein.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Voorwaarden en bedragen zijn niet openbaar gevonden.',
  },
  {
    id: 'overbrugging-breed',
    naam: 'Overbruggingsprocedure breed sociaal domein',
    ookGenoemd: ['brede overbrugging'],
    soort: 'pmm',
    kort: 'De overbruggingsprocedure voor het hele sociaal domein.',
    grens: 'Of de brede procedure werkt, is niet bevestigd in de bronnen. Vraag het het loket.',
    basis: { soort: 'beleid', tekst: 'Middelen van het Rijk (002 L79).', bwb: null },
    statussen: [
      periode(
        'in_voorbereiding',
        '2022-07-06',
        '002 L77-79; 001 L112-116',
        'Naar verwachting nog in 2023 operationeel; obstakel was de rechtmatigheid van de geldstromen.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['overbrugging-zorg'],
    nakijken: 'Na 4 juli 2023 is geen bericht gevonden dat de brede procedure werkt.',
  },
  {
    id: 'bestuurlijke-afspraken',
    naam: 'Bestuurlijke afspraken',
    ookGenoemd: ['bestuurlijk commitment', 'rugdekking'],
    soort: 'pmm',
    kort: 'Een organisatie spreekt met PMM af dat professionals tijd, mandaat, budget en een eigen escalatieroute hebben.',
    grens: 'Voorwaarde voor register en LET, niet voor het inbrengen van een casus bij het loket.',
    basis: afspraak,
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L85, L111; 003 L23-32',
        'Werkend instrument; begindatum niet in de bronnen.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'tafel-casuistiek',
    naam: 'Tafel Casuïstiek',
    ookGenoemd: ['intervisie wethouders'],
    soort: 'pmm',
    kort: 'Drie keer per jaar spreken wethouders sociaal domein van alle gemeenten vertrouwelijk over hun rol bij maatwerk.',
    grens: 'Geen casus en geen namen op tafel of in het verslag.',
    basis: afspraak,
    statussen: [
      periode('geldend', '2022-07-06', '002 L87', 'Drie keer per jaar; begindatum niet in de bronnen.', false),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'systeemleren',
    naam: 'Systeemleren',
    ookGenoemd: ['signalen', 'rode draden', 'leren'],
    soort: 'pmm',
    kort: 'Knelpunten uit casussen gaan terug naar de organisatie die er iets aan kan doen; daarna wordt nagegaan wat ermee is gebeurd en waarom.',
    grens: null,
    basis: afspraak,
    statussen: [
      periode(
        'geldend',
        '2023-07-04',
        '002 L99-103; 001 L213-219',
        'In 2022 in ontwikkeling, in 2023 verstevigd.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'professionaliseren',
    naam: 'Opleiden en professionaliseren',
    ookGenoemd: ['masterclass', 'kennisbijeenkomst', 'leergang'],
    soort: 'pmm',
    kort: 'Masterclass over ruimte in de regels en kennisbijeenkomsten over maatwerk bij multiproblematiek.',
    grens: 'Een opleiding of certificaat is nooit nodig om een casus in te brengen.',
    basis: afspraak,
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L107; 001 L58, L110',
        'Masterclass met de Academie voor Wetgeving en Overheidsjuristen en de landsadvocaat.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'waardenkaart',
    naam: 'Waardenkaart sociaal domein',
    ookGenoemd: ['waarden', 'Ons Pact'],
    soort: 'pmm',
    kort: 'Overzicht van de belangrijkste waarden in het sociaal domein, om het gesprek over botsende waarden te voeren.',
    grens: 'Geen afvinklijst.',
    basis: {
      soort: 'beleid',
      tekst: 'Ontwikkeld door PMM met Argumentenfabriek, 2023 (001 L116-124, noot 7).',
      bwb: null,
    },
    statussen: [periode('geldend', '2023-07-04', '001 L116-124', 'Genoemd in de Kamerbrief van 4 juli 2023.', false)],
    inPlaatsDaarvan: [],
    nakijken: 'De namen van de negen waardenclusters zijn niet gevonden en worden daarom niet getoond.',
  },
  {
    id: 'pmm-ambassadeur',
    naam: 'PMM-ambassadeur van een ministerie',
    ookGenoemd: ['ambassadeur'],
    soort: 'rol',
    kort: 'Denkt vanuit het eigen ministerie mee over opties en deelt wat er te leren valt.',
    grens: 'Beslist niet over de casus.',
    basis: afspraak,
    statussen: [periode('geldend', '2023-07-04', '001 L182-185', 'Beschreven bij de DUO-casus.', false)],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'tuchtrecht-en-informatie-delen',
    naam: 'Wanneer doe ik het goed: uitleg over delen en tuchtrecht',
    ookGenoemd: ['tuchtrecht', 'informatie delen'],
    soort: 'pmm',
    kort: 'Uitleg en gesprekken die onnodige angst voor delen en tuchtrecht wegnemen.',
    grens: 'Verandert niets aan het recht van een inwoner om te klagen.',
    basis: afspraak,
    statussen: [periode('geldend', '2020-12-01', '003 L133-141', 'Genoemd in de flyer van het programma.', false)],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
]

const pauze: readonly Instrument[] = [
  {
    id: 'uitstel-awb',
    naam: 'Uitstel van betaling',
    ookGenoemd: ['uitstel', 'stabilisatie', 'time-out', 'pauze'],
    soort: 'pauzeroute',
    kort: 'Een bestuursorgaan kan uitstel van betaling geven. Zolang dat loopt, mag het niet aanmanen of invorderen.',
    grens:
      'De organisatie beslist zelf; niemand anders kan dit opleggen. Rente kan doorlopen. Belasting en toeslagen hebben een eigen regeling.',
    basis: { soort: 'wet', tekst: 'Artikel 4:94 Algemene wet bestuursrecht.', bwb: 'BWBR0005537' },
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L127; Awb 4:94',
        'Bestaand alternatief genoemd in de Kamerbrief; de bepaling is ouder.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'convenant-kennisgeving',
    naam: 'Kennisgeving en stabilisatie onder een convenant',
    ookGenoemd: ['stabilisatieovereenkomst', 'incassostop', 'overheidsconvenant', 'pauzeknop'],
    soort: 'pauzeroute',
    kort: 'Na de melding dat schuldhulp start, schort een schuldeiser met een convenant de incasso op. Ook Belastingdienst, CJIB, DUO, CAK, UWV en SVB hebben er een.',
    grens: 'Geldt alleen voor schuldeisers die het convenant hebben getekend. Lopende betalingen gaan door.',
    basis: { soort: 'afspraak', tekst: 'Convenanten van de NVVK en gemeenten met schuldeisers (002 L128).', bwb: null },
    statussen: [periode('geldend', '2022-07-06', '002 L128', 'Bestaand alternatief genoemd in de Kamerbrief.', false)],
    inPlaatsDaarvan: [],
    nakijken: 'Duur verschilt per convenant (4 of 8 maanden); kijk in de actuele tekst.',
  },
  {
    id: 'landelijke-pauzeknop',
    naam: 'Landelijke Pauzeknop',
    ookGenoemd: ['pauzeknop'],
    soort: 'pauzeroute',
    kort: 'Na toelating tot schuldhulp stuurt de gemeente één kennisgeving en pauzeren schuldeisers hun incasso.',
    grens: 'Vrijwillig: het hangt af van wie meedoet. Pauze al bij aanmelding is nog in ontwikkeling.',
    basis: { soort: 'afspraak', tekst: 'Afspraken van NVVK, gemeenten en schuldeisers.', bwb: null },
    statussen: [
      periode('in_voorbereiding', '2022-04-01', 'plan van april 2022', 'Plan.', false),
      periode(
        'geldend',
        '2025-08-01',
        'nvvk.nl/landelijke-pauzeknop',
        'Brede invoering van de pauze na toelating; doel alle gemeenten eind 2026.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Welke gemeenten en schuldeisers meedoen.',
  },
  {
    id: 'aflospauze',
    naam: 'Aflospauze',
    ookGenoemd: ['betaalpauze'],
    soort: 'pauzeroute',
    kort: 'Vrijwillige afspraak met schuldeisers om enkele maanden niet af te lossen.',
    grens: 'Alleen met instemming van de schuldeiser.',
    basis: { soort: 'afspraak', tekst: 'Vrijwillige afspraken met schuldeisers (002 L130).', bwb: null },
    statussen: [
      periode('geldend', '2022-07-06', '002 L130', 'De minister wil de mogelijkheden beter benutten.', false),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Duur en spelregels staan in richtlijnen van de NVVK.',
  },
  {
    id: 'smal-moratorium',
    naam: 'Smal moratorium',
    ookGenoemd: ['moratorium', '287b'],
    soort: 'pauzeroute',
    kort: 'De rechter kan een dreigende ontruiming, afsluiting of het einde van de zorgverzekering hoogstens zes maanden tegenhouden.',
    grens:
      'Alleen de rechter beslist, samen met een verzoek om wettelijke schuldsanering. Lopende termijnen moeten betaald worden.',
    basis: { soort: 'wet', tekst: 'Artikel 287b Faillissementswet.', bwb: 'BWBR0001860' },
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L129; Fw 287b',
        'Bestaand alternatief genoemd in de Kamerbrief; de bepaling is ouder.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'breed-moratorium',
    naam: 'Breed moratorium',
    ookGenoemd: ['moratorium', 'afkoelingsperiode'],
    soort: 'pauzeroute',
    kort: 'Op verzoek van het college kan de rechter alle schuldeisers hoogstens zes maanden laten stoppen met incasso.',
    grens: 'Alleen de rechter beslist. Weinig gebruikt: het duurt lang en kent veel voorwaarden.',
    basis: {
      soort: 'wet',
      tekst: 'Artikel 5 Wet gemeentelijke schuldhulpverlening en Besluit breed moratorium (Stb. 2017, 83).',
      bwb: 'BWBR0031331',
    },
    statussen: [
      periode(
        'geldend',
        '2017-04-01',
        '002 L129; Stb. 2017, 83',
        'In werking sinds 1 april 2017; in 2023 geëvalueerd.',
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Of de regels na de evaluatie zijn aangepast.',
  },
  {
    id: 'cjib-noodstop',
    naam: 'Noodstop CJIB',
    ookGenoemd: ['noodstop'],
    soort: 'pauzeroute',
    kort: 'Een inwoner die boetes door schulden niet kan betalen, kan vier maanden rust krijgen; met schuldhulp acht maanden extra.',
    grens: 'De inwoner vraagt het zelf en meldt zich bij schuldhulp. Daarna moet betaald worden.',
    basis: { soort: 'beleid', tekst: 'Uitvoeringsbeleid van het CJIB.', bwb: null },
    statussen: [periode('geldend', '2020-04-01', 'CJIB', 'Sinds 1 april 2020.')],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'vish',
    naam: 'Verwijsindex Schuldhulpverlening',
    ookGenoemd: ['VISH'],
    soort: 'werkwijze',
    kort: 'De gemeente laat deurwaarders weten dat iemand schuldhulp krijgt; zij kijken voor zij beslag leggen.',
    grens: 'Een bericht, geen pauze. Deelname is niet verplicht.',
    basis: { soort: 'afspraak', tekst: 'Convenant NVVK en KBvG; basis in de Wgs sinds 2021.', bwb: 'BWBR0031331' },
    statussen: [periode('geldend', '2009-01-01', '002 L128; nvvk.nl', 'Bestaat sinds 2009.', false)],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'dwangakkoord',
    naam: 'Dwangakkoord',
    ookGenoemd: ['gedwongen schuldregeling'],
    soort: 'schuldroute',
    kort: 'De rechter kan een schuldeiser laten meedoen aan een schuldregeling als weigeren onredelijk is.',
    grens: 'Geen pauze. Alleen de rechter beslist.',
    basis: { soort: 'wet', tekst: 'Artikel 287a Faillissementswet.', bwb: 'BWBR0001860' },
    statussen: [
      periode('geldend', '2022-07-06', 'Fw 287a', 'Bestaande wet; de begindatum is hier niet uitgezocht.', false),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
]

const voorstellen: readonly Instrument[] = [
  {
    id: 'time-outbevoegdheid',
    naam: 'Time-outbevoegdheid voor gemeenten',
    ookGenoemd: ['time-out', 'time out bevoegdheid'],
    soort: 'voorstel',
    kort: 'Voorstel uit 2019 om gemeenten vorderingen van landelijke uitvoerders tijdelijk te laten stilzetten.',
    grens: 'Deze bevoegdheid bestaat niet. Gebruik de bestaande routes voor een pauze.',
    basis: geen,
    statussen: [
      periode(
        'in_voorbereiding',
        '2019-03-01',
        '004 L638-700; 003 L151',
        'Voorgesteld in de Verkenning; wetgeving werd voor 2023 verwacht.',
        false,
      ),
      periode(
        'niet_ingevoerd',
        '2022-03-23',
        '000 L35-42; 002 L125',
        'Niet doorgezet, omdat er bestaande alternatieven zijn.',
      ),
    ],
    inPlaatsDaarvan: ['uitstel-awb', 'convenant-kennisgeving', 'aflospauze', 'smal-moratorium', 'breed-moratorium'],
    nakijken: null,
  },
  {
    id: 'afwijkingsbevoegdheid',
    naam: 'Overkoepelende wettelijke afwijkingsbevoegdheid',
    ookGenoemd: ['afwijkingsbevoegdheid'],
    soort: 'voorstel',
    kort: 'Voorstel om uitvoerders en gemeenten bij multiproblematiek van hun eigen wet te laten afwijken.',
    grens: 'Deze bevoegdheid bestaat niet. Wel is er ruimte in bestaande wetten: kijk bij Ruimte.',
    basis: geen,
    statussen: [
      periode('in_voorbereiding', '2019-03-01', '004 L701-795; 003', 'Voorgesteld in de Verkenning.', false),
      periode(
        'niet_ingevoerd',
        '2022-03-23',
        '000 L44-55; 002 L132-146',
        'Niet verder uitgewerkt wegens overlap met de Awb, de inventarisatie van hardvochtigheden en de Wams.',
      ),
    ],
    inPlaatsDaarvan: ['ruimte-in-bestaande-wetten', 'wet-waarborgfunctie-awb', 'hardvochtigheden', 'wams'],
    nakijken: null,
  },
  {
    id: 'afstemmingsbepaling',
    naam: 'Afstemmingsbepaling',
    ookGenoemd: ['plicht tot afstemmen'],
    soort: 'voorstel',
    kort: 'Voorstel voor een wettelijke taak om besluiten en gegevens onderling af te stemmen.',
    grens: 'Er is geen wettelijke plicht tot afstemmen. Afstemmen mag wel, binnen ieders eigen bevoegdheid.',
    basis: geen,
    statussen: [
      periode('in_voorbereiding', '2019-03-01', '004 L863; 003', 'Voorgesteld in de Verkenning.', false),
      periode('niet_ingevoerd', '2022-03-23', '000 L44-55; 002 L132-146', 'Niet verder uitgewerkt.'),
    ],
    inPlaatsDaarvan: ['wams'],
    nakijken: null,
  },
  {
    id: 'let-kernteam',
    naam: 'Vast kernteam van vijf voor het LET',
    ookGenoemd: ['kernteam'],
    soort: 'voorstel',
    kort: 'Voorstel uit 2019: vijf directeuren die dagelijks beschikbaar zijn, aangevuld per casus.',
    grens: 'Het LET wordt per casus samengesteld uit bestuurders van de betrokken organisaties.',
    basis: geen,
    statussen: [
      periode('in_voorbereiding', '2019-03-01', '004 L827-840', 'Voorgesteld in de Verkenning.', false),
      periode(
        'niet_ingevoerd',
        '2022-07-06',
        '002 L67',
        'De brief noemt een onafhankelijk voorzitter en bestuurders per casus.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['let'],
    nakijken: null,
  },
  {
    id: 'bemiddeling-bewindspersoon',
    naam: 'Conflictbepaling met bemiddeling door of namens een bewindspersoon',
    ookGenoemd: ['bestuursovereenkomst', 'conflictbepaling'],
    soort: 'voorstel',
    kort: 'Voorstel om in een overeenkomst vast te leggen dat er wordt bemiddeld als partijen er niet uitkomen.',
    grens: 'Geldt alleen als het in een afspraak van de betrokken organisaties staat.',
    basis: { soort: 'afspraak', tekst: 'Alleen een eigen afspraak tussen organisaties.', bwb: null },
    statussen: [
      periode(
        'niet_ingevoerd',
        '2019-03-01',
        '004 L866-872',
        'Als mogelijkheid genoemd; niet als algemeen instrument ingevoerd.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['let'],
    nakijken: null,
  },
  {
    id: 'pauze-private-schuld',
    naam: 'Private executie stilzetten door het college',
    ookGenoemd: [],
    soort: 'voorstel',
    kort: 'Idee uit 2019: het college zet private incasso stil en de rechter bevestigt dat achteraf.',
    grens: 'Bestaat niet. Private schuldeisers pauzeren alleen zelf of door een uitspraak van de rechter.',
    basis: geen,
    statussen: [
      periode(
        'niet_ingevoerd',
        '2019-03-01',
        '004 L1159-1162',
        'Advies om dit in een volgende fase te onderzoeken.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['convenant-kennisgeving', 'smal-moratorium', 'breed-moratorium'],
    nakijken: null,
  },
  {
    id: 'uitstel-mandateren',
    naam: 'Uitstel mandateren aan gemeenten',
    ookGenoemd: ['mandaat uitstel'],
    soort: 'voorstel',
    kort: 'Een uitvoerder laat een professional van de gemeente namens hem uitstel geven.',
    grens: 'Kan volgens de wet, maar is niet algemeen geregeld; in 2019 praktisch nauwelijks uitvoerbaar genoemd.',
    basis: { soort: 'wet', tekst: 'Artikelen 10:3 en 10:4 Algemene wet bestuursrecht.', bwb: 'BWBR0005537' },
    statussen: [
      periode(
        'niet_ingevoerd',
        '2019-03-01',
        '004 L679-689',
        'Niet algemeen ingevoerd; een organisatie kan er zelf voor kiezen.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['uitstel-awb'],
    nakijken: null,
  },
  {
    id: 'certificering-casusregisseur',
    naam: 'Certificering van casusregisseurs',
    ookGenoemd: ['certificaat'],
    soort: 'voorstel',
    kort: 'Suggestie van professionals om een opleiding tot casusregisseur te koppelen aan een certificaat.',
    grens: 'Geen voorwaarde voor register of loket.',
    basis: geen,
    statussen: [
      periode('niet_ingevoerd', '2019-03-01', '004 L1077-1086', 'Suggestie; geen invoering gevonden.', false),
    ],
    inPlaatsDaarvan: ['professionaliseren'],
    nakijken: null,
  },
  {
    id: 'een-regisseur-overheidsschulden',
    naam: 'Eén gemeentelijke regisseur voor alle overheidsschulden',
    ookGenoemd: ['schuldregie'],
    soort: 'voorstel',
    kort: 'Wens uit 2019: één regisseur voert namens de overheid de regie op alle overheidsschulden.',
    grens: 'Bestaat niet. Wel kan de regisseur alle schuldeisers uitnodigen en de aanpak op elkaar afstemmen.',
    basis: geen,
    statussen: [
      periode('niet_ingevoerd', '2019-03-01', '004 L1112-1141', 'Aanbeveling; geen invoering gevonden.', false),
    ],
    inPlaatsDaarvan: ['convenant-kennisgeving', 'uitstel-awb'],
    nakijken: null,
  },
  {
    id: 'bestuurlijke-ambassadeurs',
    naam: 'Drie bestuurlijke ambassadeurs',
    ookGenoemd: ['bestuurlijk ambassadeur'],
    soort: 'rol',
    kort: 'Voorstel uit 2019: drie gezichten (Rijk, gemeenten, uitvoering) die de Bedoeling uitdragen.',
    grens: 'Alleen een voorstel. Vraag de ambassadeur van een ministerie.',
    basis: geen,
    statussen: [
      periode(
        'niet_ingevoerd',
        '2019-03-01',
        '004 L1277',
        'Voorstel voor het programma; later niet meer genoemd.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['pmm-ambassadeur'],
    nakijken: 'Of zij in de programmafase zijn aangesteld.',
  },
  {
    id: 'rapportage-sg',
    naam: 'Zeswekelijkse rapportage aan de SG en kwartaaloverzicht voor bewindspersonen',
    ookGenoemd: ['rode-dradenrapport'],
    soort: 'voorstel',
    kort: 'Voorstel uit 2019 om rode draden elke zes weken aan de SG en elke drie maanden aan bewindspersonen te melden.',
    grens: 'Het ritme is instelbaar; de latere brieven noemen het niet.',
    basis: geen,
    statussen: [
      periode(
        'niet_ingevoerd',
        '2019-03-01',
        '004 L848, L875',
        'Voorstel; in de brieven van 2022 en 2023 niet herhaald.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['systeemleren'],
    nakijken: null,
  },
  {
    id: 'awb-3-4a',
    naam: 'Artikel 3:4a Awb (voorstel Scheltema)',
    ookGenoemd: ['3:4a'],
    soort: 'voorstel',
    kort: 'Gedachte om een uitzondering op dwingende wetgeving mogelijk te maken als toepassing onredelijk en niet bedoeld is.',
    grens: 'Geen wet. Wel een hulp bij het redeneren over een motivering.',
    basis: geen,
    statussen: [periode('niet_ingevoerd', '2019-03-01', '004 L785, L1634', 'Genoemd als alternatief scenario.', false)],
    inPlaatsDaarvan: ['wet-waarborgfunctie-awb', 'ruimte-in-bestaande-wetten'],
    nakijken: null,
  },
]

const wetten: readonly Instrument[] = [
  {
    id: 'ruimte-in-bestaande-wetten',
    naam: 'Ruimte in bestaande wetten',
    ookGenoemd: ['hardheidsclausule', 'dringende redenen', 'afwijken van beleid'],
    soort: 'wet',
    kort: 'Veel wetten kennen een kan-bepaling, dringende redenen of een hardheidsclausule. Van een beleidsregel kan worden afgeweken met artikel 4:84 Awb.',
    grens: 'Elke organisatie gebruikt alleen de ruimte in haar eigen wetten.',
    basis: {
      soort: 'wet',
      tekst: 'Per bepaling; zie de catalogus Ruimte. Algemeen: artikelen 3:4 en 4:84 Awb.',
      bwb: 'BWBR0005537',
    },
    statussen: [periode('geldend', '2019-03-01', '004 L754-773', 'Bestond al; datum van de bron.', false)],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
  {
    id: 'wams',
    naam: 'Wet aanpak meervoudige problematiek sociaal domein',
    ookGenoemd: ['Wams', '36 295'],
    soort: 'wet',
    kort: 'Wetsvoorstel met grondslagen en waarborgen voor een gecoördineerde aanpak en het delen van gegevens door gemeenten.',
    grens: 'Geen inwerkingtreding gevonden. Niet gebruiken als grondslag om te delen.',
    basis: { soort: 'wet', tekst: 'Wetsvoorstel 36 295.', bwb: null },
    statussen: [
      periode(
        'in_voorbereiding',
        '2020-01-01',
        '002 L144; 36 295',
        'Consultatie in 2020; voorstel naar de Tweede Kamer op 30 januari 2023.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Of de wet inmiddels in werking is. Pas op geldend zetten met datum en bron.',
  },
  {
    id: 'wet-waarborgfunctie-awb',
    naam: 'Wet versterking waarborgfunctie Awb',
    ookGenoemd: ['aanpassing Awb', 'evenredigheid'],
    soort: 'wet',
    kort: 'Wetsvoorstel voor meer maatwerk in de Awb, met een bredere werking van de evenredigheid.',
    grens: 'Geen inwerkingtreding gevonden. Het bestaande artikel 3:4 Awb geldt wel.',
    basis: { soort: 'wet', tekst: 'Wetsvoorstel; consultatie 1 februari 2024.', bwb: null },
    statussen: [
      periode(
        'in_voorbereiding',
        '2022-07-06',
        '002 L142; consultatie 1-2-2024',
        'Preconsultatie januari 2023, consultatie februari 2024.',
        false,
      ),
    ],
    inPlaatsDaarvan: ['ruimte-in-bestaande-wetten'],
    nakijken: 'Stand na de zomer van 2024.',
  },
  {
    id: 'hardvochtigheden',
    naam: 'Inventarisatie van hardvochtigheden in wetten',
    ookGenoemd: ['motie Ploumen/Jetten'],
    soort: 'werkwijze',
    kort: 'Ministeries inventariseren waar wetten te hard uitpakken en passen ze zo nodig aan.',
    grens: 'Geeft zelf geen ruimte in een casus; meld een harde regel als signaal.',
    basis: { soort: 'beleid', tekst: 'Motie Ploumen/Jetten, Kamerstuk 35 510 nr. 24.', bwb: null },
    statussen: [
      periode('in_voorbereiding', '2022-07-06', '002 L143; 000 L40-55', 'Traject van de ministeries.', false),
    ],
    inPlaatsDaarvan: ['ruimte-in-bestaande-wetten'],
    nakijken: 'Wat er per wet is aangepast.',
  },
  {
    id: 'wet-36-283',
    naam: 'Wetsvoorstel 36 283',
    ookGenoemd: ['wijziging studiefinanciering na de DUO-casus'],
    soort: 'wet',
    kort: 'Wetsvoorstel dat volgde op de DUO-casus die het LET besprak.',
    grens: 'Of het wet is geworden, is nog niet nagegaan.',
    basis: { soort: 'wet', tekst: 'Kamerstuk 36 283 nr. 2.', bwb: null },
    statussen: [
      periode(
        'in_voorbereiding',
        '2023-07-04',
        '001 noot 10',
        'Als wetsvoorstel genoemd in de Kamerbrief van 4 juli 2023.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: 'Of het voorstel is aangenomen en in werking is.',
  },
  {
    id: 'wet-handhaving-sociale-zekerheid',
    naam: 'Wet handhaving sociale zekerheid',
    ookGenoemd: ['36 785'],
    soort: 'wet',
    kort: 'Wetsvoorstel dat dringende redenen uitschrijft, boetes milder regelt en kwijtschelding ruimer maakt.',
    grens: 'Begin 2026 nog niet aangenomen.',
    basis: { soort: 'wet', tekst: 'Wetsvoorstel 36 785.', bwb: null },
    statussen: [
      periode('in_voorbereiding', '2026-02-02', 'nota naar aanleiding van het verslag', 'In behandeling.', false),
    ],
    inPlaatsDaarvan: ['ruimte-in-bestaande-wetten'],
    nakijken: 'Stand na 2 februari 2026.',
  },
  {
    id: 'wet-proactieve-dienstverlening',
    naam: 'Wet proactieve dienstverlening SZW',
    ookGenoemd: ['36 799'],
    soort: 'wet',
    kort: 'Wetsvoorstel waarmee UWV, SVB en gemeenten mensen kunnen wijzen op regelingen waar zij recht op hebben.',
    grens: 'Eind januari 2026 nog in behandeling.',
    basis: { soort: 'wet', tekst: 'Wetsvoorstel 36 799 (wijzigt de Wet SUWI).', bwb: null },
    statussen: [periode('in_voorbereiding', '2026-01-29', 'Tweede Kamer', 'In behandeling.', false)],
    inPlaatsDaarvan: [],
    nakijken: 'Stand na 29 januari 2026.',
  },
  {
    id: 'wet-regie-volkshuisvesting',
    naam: 'Wet versterking regie volkshuisvesting',
    ookGenoemd: ['36 512', 'urgentie'],
    soort: 'wet',
    kort: 'Wetsvoorstel met onder meer een plicht om bepaalde groepen urgentie te geven.',
    grens: 'Eind 2025 nog niet in werking.',
    basis: { soort: 'wet', tekst: 'Wetsvoorstel 36 512.', bwb: null },
    statussen: [periode('in_voorbereiding', '2025-12-19', 'Staten-Generaal', 'Liep nog op 19 december 2025.', false)],
    inPlaatsDaarvan: [],
    nakijken: 'Stand na 19 december 2025.',
  },
  {
    id: 'participatiewet-in-balans',
    naam: 'Participatiewet in balans',
    ookGenoemd: ['giften', 'bijstand met terugwerkende kracht'],
    soort: 'wet',
    kort: 'Geeft gemeenten meer ruimte in de bijstand, in fasen.',
    grens: 'Niet alles geldt al: een deel komt in 2027.',
    basis: {
      soort: 'wet',
      tekst: 'Wet Participatiewet in balans (wijzigt onder meer de Participatiewet).',
      bwb: 'BWBR0015703',
    },
    statussen: [periode('geldend', '2026-01-01', 'wijzigingswet', 'Fase 1 sinds 1 januari 2026; fase 3 vanaf 2027.')],
    inPlaatsDaarvan: [],
    nakijken: 'Artikelnummers en ingang per onderdeel.',
  },
  {
    id: 'awb-toolbox',
    naam: 'Awb-Toolbox',
    ookGenoemd: ['toolbox'],
    soort: 'werkwijze',
    kort: 'Handreiking over de ruimte die de Awb biedt voor maatwerk; lesmateriaal van de masterclass.',
    grens: null,
    basis: { soort: 'beleid', tekst: 'Kamerstuk 26 643 nr. 644.', bwb: null },
    statussen: [
      periode(
        'geldend',
        '2022-07-06',
        '002 L107, noot 5',
        'Genoemd in de Kamerbrief; het Kamerstuk is van 2019-2020.',
        false,
      ),
    ],
    inPlaatsDaarvan: [],
    nakijken: null,
  },
]

export const instrumenten: readonly Instrument[] = [...pmm, ...pauze, ...voorstellen, ...wetten]

/** The status on a day: the last period that has started, or null when nothing is known for that day. */
export function statusOp(instrument: Instrument, dag: string): StatusPeriode | null {
  return instrument.statussen.filter((p) => p.vanaf <= dag).at(-1) ?? null
}
