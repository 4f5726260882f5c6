// The people of the demo world. All are invented; mail ends in .example and phone numbers lie in a series that cannot be
// given out. `persona` people can log in (id = login name); the others fill the register, the agreements and the tables.

import type { Rol } from '../../src/platform/policy.ts'

export interface DemoOrganisatie {
  readonly id: string
  readonly naam: string
  readonly soort:
    | 'welzijn'
    | 'zorginstelling'
    | 'verzekeraar'
    | 'zorgkantoor'
    | 'corporatie'
    | 'energie'
    | 'onderwijs'
    | 'overig'
  readonly sector: 'publiek' | 'semi-publiek' | 'privaat'
  readonly omschrijving: string
  readonly werktInOpdrachtVan?: string
  readonly leefdomeinen: readonly string[]
}

/** Invented organisations. A real organisation is never given a part in a story that the sources do not give it. */
export const demoOrganisaties: readonly DemoOrganisatie[] = [
  {
    id: 'demo-raadslieden',
    naam: 'Stichting Raadslieden De Zaanbocht (fictief)',
    soort: 'welzijn',
    sector: 'semi-publiek',
    omschrijving: 'Sociaal raadslieden die in opdracht van de gemeente inwoners helpen met geld, recht en regelingen.',
    werktInOpdrachtVan: 'GM0479',
    leefdomeinen: ['inkomen', 'schulden', 'rechtsbescherming'],
  },
  {
    id: 'demo-let-voorzitters',
    naam: 'Pool onafhankelijke voorzitters LET (fictief)',
    soort: 'overig',
    sector: 'publiek',
    omschrijving: 'Voorzitters die bij geen van de betrokken organisaties werken.',
    leefdomeinen: ['rechtsbescherming'],
  },
  {
    id: 'demo-analysebureau',
    naam: 'Analysebureau Leerlijn (fictief)',
    soort: 'overig',
    sector: 'privaat',
    omschrijving: 'Extern bureau dat alleen met geanonimiseerde gegevens werkt.',
    leefdomeinen: ['rechtsbescherming'],
  },
  {
    id: 'demo-corporatie',
    naam: 'Woningcorporatie De Sluiswachter (fictief)',
    soort: 'corporatie',
    sector: 'privaat',
    omschrijving: 'Verhuurder van sociale huurwoningen.',
    leefdomeinen: ['wonen', 'schulden'],
  },
  {
    id: 'demo-energie',
    naam: 'Energiebedrijf Polderstroom (fictief)',
    soort: 'energie',
    sector: 'privaat',
    omschrijving: 'Levert gas en elektriciteit aan huishoudens.',
    leefdomeinen: ['wonen', 'schulden'],
  },
  {
    id: 'demo-jeugdhulp',
    naam: 'Jeugdhulp Het Vlot (fictief)',
    soort: 'zorginstelling',
    sector: 'semi-publiek',
    omschrijving: 'Aanbieder van jeugdhulp thuis.',
    werktInOpdrachtVan: 'GM0479',
    leefdomeinen: ['jeugd', 'zorg'],
  },
  {
    id: 'demo-ggz',
    naam: 'GGZ De Oeverlanden (fictief)',
    soort: 'zorginstelling',
    sector: 'semi-publiek',
    omschrijving: 'Instelling voor geestelijke gezondheidszorg.',
    leefdomeinen: ['zorg'],
  },
  {
    id: 'demo-basisschool',
    naam: 'Basisschool De Kade (fictief)',
    soort: 'onderwijs',
    sector: 'semi-publiek',
    omschrijving: 'Basisschool in de wijk.',
    leefdomeinen: ['jeugd'],
  },
  {
    id: 'demo-huisartsen',
    naam: 'Huisartsenpraktijk Het Plein (fictief)',
    soort: 'zorginstelling',
    sector: 'privaat',
    omschrijving: 'Huisartsenpraktijk in de wijk.',
    leefdomeinen: ['zorg'],
  },
  {
    id: 'demo-woonzorg',
    naam: 'Behandelwoonlocatie De Linde (fictief)',
    soort: 'zorginstelling',
    sector: 'semi-publiek',
    omschrijving: 'Wonen met behandeling in het eigen dorp.',
    leefdomeinen: ['zorg', 'wonen'],
  },
  {
    id: 'demo-zorgkantoor',
    naam: 'Zorgkantoor Voorbeeldregio (fictief)',
    soort: 'zorgkantoor',
    sector: 'semi-publiek',
    omschrijving: 'Koopt langdurige zorg in voor de regio (Wlz).',
    leefdomeinen: ['zorg'],
  },
  {
    id: 'demo-zorgverzekeraar',
    naam: 'Zorgverzekeraar Voorbeeld (fictief)',
    soort: 'verzekeraar',
    sector: 'privaat',
    omschrijving: 'Voert de basisverzekering uit (Zvw).',
    leefdomeinen: ['zorg', 'schulden'],
  },
  {
    id: 'demo-verpleeghuis',
    naam: 'Verpleeghuis De Boomgaard (fictief)',
    soort: 'zorginstelling',
    sector: 'semi-publiek',
    omschrijving: 'Verpleeghuiszorg met verblijf.',
    leefdomeinen: ['zorg', 'wonen'],
  },
]

export type Werkdag = 'ma' | 'di' | 'wo' | 'do' | 'vr'

export interface Persoon {
  readonly id: string
  readonly naam: string
  readonly functie: string
  readonly organisatie: string
  readonly rollen: readonly Rol[]
  /** May log in to the demo world. */
  readonly persona: boolean
  readonly mail: string
  readonly telefoon: string
  readonly werkdagen: readonly Werkdag[]
  /** What this person shows in the demo world. */
  readonly toelichting: string
  /** Other organisations the person is tied to; the conflict check of a LET chair looks at these (INV-9). */
  readonly nevenfunctieBij?: readonly string[]
}

const ALLE_DAGEN: readonly Werkdag[] = ['ma', 'di', 'wo', 'do', 'vr']

let volgnummer = 0

function asciiNaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
}

function telefoonnummer(): string {
  volgnummer += 1
  return `070 000 ${String(volgnummer).padStart(4, '0')}`
}

interface PersoonKort {
  readonly id: string
  readonly naam: string
  readonly functie: string
  readonly organisatie: string
  readonly rollen: readonly Rol[]
  readonly toelichting: string
  readonly werkdagen?: readonly Werkdag[]
  readonly nevenfunctieBij?: readonly string[]
}

function persoon(kort: PersoonKort, persona = false): Persoon {
  return {
    ...kort,
    persona,
    werkdagen: kort.werkdagen ?? ALLE_DAGEN,
    mail: `${asciiNaam(kort.naam)}@${kort.organisatie.toLowerCase()}.example`,
    telefoon: telefoonnummer(),
  }
}

function persona(kort: PersoonKort): Persoon {
  return persoon(kort, true)
}

const basis: readonly Persoon[] = [
  persona({
    id: 'raadsvrouw',
    naam: 'Samira Bouali',
    functie: 'Sociaal raadsvrouw',
    organisatie: 'demo-raadslieden',
    rollen: ['professional', 'casusregisseur'],
    toelichting: 'Helpt inwoners van Zaanstad; haar stichting valt onder de afspraak van de gemeente.',
    werkdagen: ['ma', 'di', 'do', 'vr'],
  }),
  persona({
    id: 'casusregisseur',
    naam: 'Hendrik de Graaf',
    functie: 'Casusregisseur sociaal wijkteam',
    organisatie: 'GM0479',
    rollen: ['professional', 'casusregisseur'],
    toelichting: 'Houdt de regie over huishoudens waar veel partijen bij betrokken zijn.',
  }),
  persona({
    id: 'leidinggevende',
    naam: 'Karin Vermeulen',
    functie: 'Teammanager sociaal wijkteam en schulddienstverlening',
    organisatie: 'GM0479',
    rollen: ['leidinggevende'],
    toelichting: 'Keurt een pauze goed die een ander voorstelt en bevestigt opdracht en mandaat.',
  }),
  persona({
    id: 'functionaris-cak',
    naam: 'Joost van Dam',
    functie: 'Maatwerkfunctionaris',
    organisatie: 'cak',
    rollen: ['maatwerkfunctionaris'],
    toelichting: 'Corrigeert een eigen bijdrage die door een ander besluit verkeerd uitpakt.',
  }),
  persona({
    id: 'functionaris-duo',
    naam: 'Thijs Brouwer',
    functie: 'Maatwerkspecialist',
    organisatie: 'duo',
    rollen: ['maatwerkfunctionaris'],
    toelichting: 'Kent de ruimte bij studieschulden, maar kan niet alles zelf beslissen.',
    werkdagen: ['ma', 'di', 'wo', 'do'],
  }),
  persona({
    id: 'functionaris-uwv',
    naam: 'Yvonne Verhoeven',
    functie: 'Maatwerkfunctionaris',
    organisatie: 'uwv',
    rollen: ['maatwerkfunctionaris'],
    toelichting: 'Ingang voor terugvorderingen en uitkeringen die vastlopen.',
  }),
  persona({
    id: 'functionaris-svb',
    naam: 'Saskia Singh',
    functie: 'Casemanager maatwerk',
    organisatie: 'svb',
    rollen: ['maatwerkfunctionaris'],
    toelichting: 'Ingang voor AOW, Anw, kinderbijslag en AIO.',
    werkdagen: ['di', 'wo', 'do', 'vr'],
  }),
  persona({
    id: 'coordinator',
    naam: 'Willemijn Prins',
    functie: 'Coördinator Landelijk Maatwerkloket',
    organisatie: 'pmm',
    rollen: ['lmm_coordinator'],
    toelichting: 'Verdeelt nieuwe casussen over de regievoerders.',
  }),
  persona({
    id: 'regievoerder',
    naam: 'Daan Hoekstra',
    functie: 'Regievoerder Landelijk Maatwerkloket',
    organisatie: 'pmm',
    rollen: ['regievoerder'],
    toelichting: 'Werkt samen met de professional aan een doorbraak en houdt vol tot die er is.',
  }),
  persona({
    id: 'ambassadeur-ocw',
    naam: 'Renske Visser',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-ocw',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Denkt mee vanuit het ministerie van OCW en deelt wat er te leren valt.',
  }),
  persona({
    id: 'let-voorzitter',
    naam: 'Johanna van der Linden',
    functie: 'Onafhankelijk voorzitter',
    organisatie: 'demo-let-voorzitters',
    rollen: ['let_voorzitter'],
    toelichting: 'Brengt de bestuurders bij elkaar; beslist zelf niets over de inhoud.',
  }),
  persona({
    id: 'let-secretaris',
    naam: 'Bram Schouten',
    functie: 'Secretaris Landelijk Escalatie Team',
    organisatie: 'pmm',
    rollen: ['let_secretaris'],
    toelichting: 'Zorgt dat de tafel werkt: agenda, uitnodigingen en verslag.',
  }),
  persona({
    id: 'bestuurder-duo',
    naam: 'Marcel Koster',
    functie: 'Directeur klant en dienst',
    organisatie: 'duo',
    rollen: ['bestuurder', 'let_lid'],
    toelichting: 'Bevestigt in het LET het besluit van DUO zelf.',
  }),
  persona({
    id: 'bestuurder-uwv',
    naam: 'Ingrid Willems',
    functie: 'Directeur uitkeren',
    organisatie: 'uwv',
    rollen: ['bestuurder', 'let_lid'],
    toelichting: 'Bevestigt in het LET het besluit van UWV zelf, nooit dat van een ander.',
  }),
  persona({
    id: 'fondsbeheerder-1',
    naam: 'Kees Bakker',
    functie: 'Fondsbeheerder overbrugging',
    organisatie: 'pmm',
    rollen: ['fondsbeheerder'],
    toelichting: 'Toetst en boekt; keurt nooit de eigen boeking goed.',
  }),
  persona({
    id: 'fondsbeheerder-2',
    naam: 'Naima El Amrani',
    functie: 'Fondsbeheerder overbrugging',
    organisatie: 'pmm',
    rollen: ['fondsbeheerder'],
    toelichting: 'De tweede persoon bij elke uitgave.',
  }),
  persona({
    id: 'relatiebeheerder',
    naam: 'Sanne Jacobs',
    functie: 'Relatiebeheerder',
    organisatie: 'pmm',
    rollen: ['relatiebeheerder'],
    toelichting: 'Houdt contact met gemeenten en uitvoerders over aansluiten en afspraken.',
  }),
  persona({
    id: 'organisatiebeheerder',
    naam: 'Rob Smits',
    functie: 'Beheerder sociaal domein',
    organisatie: 'GM0479',
    rollen: ['organisatiebeheerder'],
    toelichting: 'Beheert mensen en rollen van de eigen organisatie; ziet geen casussen.',
  }),
  persona({
    id: 'jurist',
    naam: 'Esther van Leeuwen',
    functie: 'Jurist',
    organisatie: 'pmm',
    rollen: ['jurist'],
    toelichting: 'Controleert voorstellen voor de catalogus van ruimte.',
    werkdagen: ['ma', 'di', 'wo'],
  }),
  persona({
    id: 'analist',
    naam: 'Ravi Ramdin',
    functie: 'Analist systeemleren',
    organisatie: 'demo-analysebureau',
    rollen: ['analist'],
    toelichting: 'Werkt alleen met gegevens die niet tot een huishouden te herleiden zijn.',
  }),
  persona({
    id: 'wethouder',
    naam: 'Mirjam Postma',
    functie: 'Wethouder sociaal domein',
    organisatie: 'GM0637',
    rollen: ['wethouder', 'bestuurder'],
    toelichting: 'Doet mee aan de Tafel Casuïstiek en tekent de afspraak van de eigen gemeente.',
  }),
  persona({
    id: 'aandrager',
    naam: 'Erik Scholten',
    functie: 'Ombudsman-onderzoeker',
    organisatie: 'ombudsman-metropool-amsterdam',
    rollen: ['aandrager'],
    toelichting: 'Geeft een tip; die gaat eerst naar de professional ter plaatse.',
  }),
  persona({
    id: 'opleider',
    naam: 'Femke Dekker',
    functie: 'Opleidingscoördinator',
    organisatie: 'pmm',
    rollen: ['opleidingscoordinator'],
    toelichting: 'Organiseert masterclasses en kennisbijeenkomsten.',
  }),
  persona({
    id: 'fg',
    naam: 'Pieter de Haan',
    functie: 'Functionaris gegevensbescherming',
    organisatie: 'pmm',
    rollen: ['fg'],
    toelichting: 'Controleert het logboek en het register van verwerkingen; ziet geen inhoud.',
  }),
  persona({
    id: 'platformbeheerder',
    naam: 'Stefan Nguyen',
    functie: 'Platformbeheerder',
    organisatie: 'pmm',
    rollen: ['platformbeheerder'],
    toelichting: 'Houdt het platform draaiend; ziet geen casussen.',
  }),
  persona({
    id: 'buitenstaander',
    naam: 'Fatima Özdemir',
    functie: 'Jeugd- en gezinscoach',
    organisatie: 'GM0344',
    rollen: ['professional'],
    toelichting: 'Professional van een andere gemeente zonder rol in een casus: ziet dus niets.',
  }),
  persona({
    id: 'niet-aangesloten',
    naam: 'Wouter Meijer',
    functie: 'Consulent schuldhulpverlening',
    organisatie: 'GM0141',
    rollen: ['professional'],
    toelichting: 'Gemeente zonder afspraak: niet in het register, wel welkom bij het loket.',
  }),
]

/** People who carry the register, the agreements and the tables; most have no login. */
const overigeMensen: readonly Persoon[] = [
  persona({
    id: 'raadslieden-coordinator',
    naam: 'Gijs Hendriks',
    functie: 'Coördinator sociaal raadslieden',
    organisatie: 'demo-raadslieden',
    rollen: ['leidinggevende'],
    toelichting: 'Leidinggevende van de raadsvrouw.',
  }),
  persoon({
    id: 'raadsman',
    naam: 'Ruben Vos',
    functie: 'Sociaal raadsman',
    organisatie: 'demo-raadslieden',
    rollen: ['professional', 'casusregisseur'],
    toelichting: 'Neemt waar voor de raadsvrouw.',
  }),
  persoon({
    id: 'schuldhulp-zaanstad',
    naam: 'Linda Peters',
    functie: 'Schulddienstverlener',
    organisatie: 'GM0479',
    rollen: ['professional'],
    toelichting: 'Vraagt een pauze aan bij de start van schuldhulp.',
  }),
  persoon({
    id: 'wijkteam-zaanstad',
    naam: 'Elif Kaya',
    functie: 'Sociaal werker wijkteam',
    organisatie: 'GM0479',
    rollen: ['professional'],
    toelichting: 'Komt als eerste bij een huishouden thuis.',
    werkdagen: ['ma', 'wo', 'do', 'vr'],
  }),
  persoon({
    id: 'regievoerder-2',
    naam: 'Nienke Dijkstra',
    functie: 'Regievoerder Landelijk Maatwerkloket',
    organisatie: 'pmm',
    rollen: ['regievoerder'],
    toelichting: 'Neemt waar als een collega ziek is.',
  }),
  persoon({
    id: 'regievoerder-3',
    naam: 'Youssef Hassan',
    functie: 'Regievoerder Landelijk Maatwerkloket',
    organisatie: 'pmm',
    rollen: ['regievoerder'],
    toelichting: 'Derde regievoerder, voor de verdeling van werk.',
    werkdagen: ['ma', 'di', 'wo'],
  }),
  persoon({
    id: 'directeur-pmm',
    naam: 'Hanneke Mulder',
    functie: 'Hoofd bureau PMM',
    organisatie: 'pmm',
    rollen: ['leidinggevende', 'bestuurder'],
    toelichting: 'Leidinggevende van het bureau en tekent voor PMM.',
  }),
  persona({
    id: 'let-voorzitter-2',
    naam: 'Maarten van den Heuvel',
    functie: 'Onafhankelijk voorzitter',
    organisatie: 'demo-let-voorzitters',
    rollen: ['let_voorzitter'],
    toelichting: 'Mag geen casus voorzitten waarin het CAK partij is.',
    nevenfunctieBij: ['cak'],
  }),
  persoon({
    id: 'let-voorzitter-3',
    naam: 'Wilma Brouwer',
    functie: 'Onafhankelijk voorzitter',
    organisatie: 'demo-let-voorzitters',
    rollen: ['let_voorzitter'],
    toelichting: 'Vrij van banden met betrokken organisaties.',
  }),
  persoon({
    id: 'ambassadeur-szw',
    naam: 'Sjoerd de Boer',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-szw',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Ambassadeur van het ministerie van SZW.',
  }),
  persoon({
    id: 'ambassadeur-vws',
    naam: 'Lotte van Beek',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-vws',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Ambassadeur van het ministerie van VWS.',
  }),
  persoon({
    id: 'ambassadeur-bzk',
    naam: 'Bilal Ahmed',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-bzk',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Ambassadeur van het ministerie van BZK.',
  }),
  persoon({
    id: 'ambassadeur-jenv',
    naam: 'Anouk de Wit',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-jenv',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Ambassadeur van het ministerie van JenV.',
  }),
  persoon({
    id: 'ambassadeur-fin',
    naam: 'Paul Janssen',
    functie: 'PMM-ambassadeur',
    organisatie: 'min-fin',
    rollen: ['pmm_ambassadeur'],
    toelichting: 'Ambassadeur van het ministerie van Financiën (Toeslagen).',
  }),
  persoon({
    id: 'stuurgroeplid-bzk',
    naam: 'Monique van den Berg',
    functie: 'Directeur',
    organisatie: 'min-bzk',
    rollen: ['stuurgroep', 'bestuurder'],
    toelichting: 'Lid van de stuurgroep PMM.',
  }),
  persoon({
    id: 'bestuurder-ocw',
    naam: 'Tom van Dijk',
    functie: 'Directeur',
    organisatie: 'min-ocw',
    rollen: ['bestuurder', 'let_lid'],
    toelichting: 'Bestuurder vanuit het ministerie van OCW.',
  }),
  persoon({
    id: 'bestuurder-szw',
    naam: 'Petra de Vries',
    functie: 'Directeur',
    organisatie: 'min-szw',
    rollen: ['bestuurder', 'let_lid', 'stuurgroep'],
    toelichting: 'Bestuurder vanuit het ministerie van SZW.',
  }),
  persoon({
    id: 'bestuurder-vws',
    naam: 'Hans Smit',
    functie: 'Directeur',
    organisatie: 'min-vws',
    rollen: ['bestuurder', 'let_lid', 'stuurgroep'],
    toelichting: 'Bestuurder vanuit het ministerie van VWS.',
  }),
  persoon({
    id: 'bestuurder-jenv',
    naam: 'Iris Bos',
    functie: 'Directeur',
    organisatie: 'min-jenv',
    rollen: ['bestuurder', 'let_lid', 'stuurgroep'],
    toelichting: 'Bestuurder vanuit het ministerie van JenV.',
  }),
  persoon({
    id: 'bestuurder-fin',
    naam: 'Dennis van den Broek',
    functie: 'Directeur',
    organisatie: 'min-fin',
    rollen: ['bestuurder', 'let_lid', 'stuurgroep'],
    toelichting: 'Bestuurder vanuit het ministerie van Financiën.',
  }),
  persoon({
    id: 'corporatie-incasso',
    naam: 'Anna Kowalski',
    functie: 'Medewerker sociaal beheer',
    organisatie: 'demo-corporatie',
    rollen: ['professional'],
    toelichting: 'Contact van de verhuurder; de corporatie kan alleen zelf uitstel geven.',
  }),
  persoon({
    id: 'energie-klant',
    naam: 'Mark Jansen',
    functie: 'Medewerker bijzondere situaties',
    organisatie: 'demo-energie',
    rollen: ['professional'],
    toelichting: 'Contact van het energiebedrijf.',
  }),
  persoon({
    id: 'woonzorg-intake',
    naam: 'Shanti Pinas',
    functie: 'Zorgbemiddelaar',
    organisatie: 'demo-woonzorg',
    rollen: ['professional'],
    toelichting: 'Houdt de plek vrij tot duidelijk is wie betaalt.',
  }),
  persoon({
    id: 'zorgkantoor-adviseur',
    naam: 'Jelle Visser',
    functie: 'Zorgadviseur',
    organisatie: 'demo-zorgkantoor',
    rollen: ['professional'],
    toelichting: 'Standpunt van het zorgkantoor als mogelijke betaler.',
  }),
  persoon({
    id: 'zorgverzekeraar-adviseur',
    naam: 'Priya de Jong',
    functie: 'Adviseur zorg',
    organisatie: 'demo-zorgverzekeraar',
    rollen: ['professional'],
    toelichting: 'Standpunt van de zorgverzekeraar als mogelijke betaler.',
  }),
  persona({
    id: 'bestuurder-ciz',
    naam: 'Femke Aalders',
    functie: 'Bestuurder',
    organisatie: 'ciz',
    rollen: ['bestuurder', 'let_lid'],
    toelichting: 'Bevestigt in het LET het besluit van het CIZ zelf; het CIZ heeft nog geen bestuurlijke afspraak.',
  }),
]

interface OrganisatieMensen {
  readonly organisatie: string
  readonly bestuurder: string
  readonly leidinggevende: string
  readonly functionarissen: readonly string[]
}

// Per connected organisation: who signs, who confirms mandates, who stands in the register beside the personas.
const perOrganisatie: readonly OrganisatieMensen[] = [
  {
    organisatie: 'uwv',
    bestuurder: '',
    leidinggevende: 'Rachid Bakker',
    functionarissen: ['Maaike van Leeuwen', 'Hidde Kok'],
  },
  {
    organisatie: 'svb',
    bestuurder: 'Wouter Schouten',
    leidinggevende: 'Eva Prins',
    functionarissen: ['Sophie van der Meer', 'Mohammed Ali'],
  },
  {
    organisatie: 'duo',
    bestuurder: '',
    leidinggevende: 'Daphne de Groot',
    functionarissen: ['Khadija Demir', 'Jeroen Hoekstra'],
  },
  {
    organisatie: 'cak',
    bestuurder: 'Marieke Willems',
    leidinggevende: 'Sander Bos',
    functionarissen: ['Noor Jacobs', 'Ibrahim Yılmaz'],
  },
  {
    organisatie: 'cjib',
    bestuurder: 'Lisa van Dam',
    leidinggevende: 'Peter Mulder',
    functionarissen: ['Marcel de Bruijn', 'Aylin Vermeulen'],
  },
  {
    organisatie: 'belastingdienst',
    bestuurder: 'Johannes Kaya',
    leidinggevende: 'Emma Scholten',
    functionarissen: ['Mirjam Koster', 'Bas van der Veen'],
  },
  {
    organisatie: 'dienst-toeslagen',
    bestuurder: 'Fenna de Jong',
    leidinggevende: 'Emre Peters',
    functionarissen: ['Roos van Dijk', 'Lucas Singh'],
  },
  {
    organisatie: 'ind',
    bestuurder: 'Joost Dijkstra',
    leidinggevende: 'Noa Smits',
    functionarissen: ['Sam Verhoeven', 'Linda de Haan'],
  },
  {
    organisatie: 'dji',
    bestuurder: 'Charlie de Graaf',
    leidinggevende: 'Ingrid Postma',
    functionarissen: ['Mehmet Dijkstra', 'Kim Bakker'],
  },
  {
    organisatie: 'reclassering-svg',
    bestuurder: 'Robin Meijer',
    leidinggevende: 'Saskia de Wit',
    functionarissen: ['Bo Hendriks'],
  },
  {
    organisatie: 'GM0363',
    bestuurder: 'Anna de Vries',
    leidinggevende: 'Erik Kok',
    functionarissen: ['Marieke Postma', 'Youssef Demir'],
  },
  {
    organisatie: 'GM0518',
    bestuurder: 'Hendrik Visser',
    leidinggevende: 'Fatima Chen',
    functionarissen: ['Petra Hassan', 'Thijs van den Berg'],
  },
  {
    organisatie: 'GM0344',
    bestuurder: 'Femke Mulder',
    leidinggevende: 'Ruben Janssen',
    functionarissen: ['Nienke Brouwer', 'Ravi Singh'],
  },
  {
    organisatie: 'GM0479',
    bestuurder: 'Willem Dekker',
    leidinggevende: '',
    functionarissen: ['Sanne Smit', 'Bilal Jansen'],
  },
  {
    organisatie: 'GM0637',
    bestuurder: '',
    leidinggevende: 'Gijs de Boer',
    functionarissen: ['Esther Vos', 'Sem van Beek'],
  },
  {
    organisatie: 'GM0505',
    bestuurder: 'Monique Peters',
    leidinggevende: 'Stefan Bos',
    functionarissen: ['Yvonne Pinas', 'Jan van der Linden'],
  },
  {
    organisatie: 'GM0080',
    bestuurder: 'Sjoerd Hoekstra',
    leidinggevende: 'Maaike Dijkstra',
    functionarissen: ['Linda Kaya', 'Jelle Postma'],
  },
  {
    organisatie: 'GM0118',
    bestuurder: 'Karin Jacobs',
    leidinggevende: 'Tom Willems',
    functionarissen: ['Renske Schouten', 'Paul Ahmed'],
  },
  {
    organisatie: 'GM0098',
    bestuurder: 'Kees Vermeulen',
    leidinggevende: 'Hanneke van Dam',
    functionarissen: ['Peter van der Heijden'],
  },
  {
    organisatie: 'GM1924',
    bestuurder: 'Wilma Meijer',
    leidinggevende: 'Daan Smit',
    functionarissen: ['Lotte Smits', 'Rob Nguyen'],
  },
  {
    organisatie: 'GM0642',
    bestuurder: 'Pieter Prins',
    leidinggevende: 'Naima de Groot',
    functionarissen: ['Sophie Koster'],
  },
  {
    organisatie: 'GM0855',
    bestuurder: 'Marcel van Leeuwen',
    leidinggevende: 'Shanti Bakker',
    functionarissen: ['Eva Bouali', 'Dennis Kowalski'],
  },
]

/** Bestuurders with a login, so that a session of the LET can be played with more than one party. */
const aanTafel: ReadonlySet<string> = new Set(['bestuurder-svb', 'bestuurder-gm0479'])

function mensenVan(o: OrganisatieMensen): Persoon[] {
  const gemeente = o.organisatie.startsWith('GM')
  const kort: PersoonKort[] = []
  if (o.bestuurder) {
    kort.push({
      id: `bestuurder-${o.organisatie.toLowerCase()}`,
      naam: o.bestuurder,
      functie: gemeente ? 'Wethouder sociaal domein' : 'Bestuurder',
      organisatie: o.organisatie,
      rollen: gemeente ? ['bestuurder', 'wethouder', 'let_lid'] : ['bestuurder', 'let_lid'],
      toelichting: 'Tekent de bestuurlijke afspraak van de eigen organisatie.',
    })
  }
  if (o.leidinggevende) {
    kort.push({
      id: `leidinggevende-${o.organisatie.toLowerCase()}`,
      naam: o.leidinggevende,
      functie: gemeente ? 'Teammanager toegang' : 'Manager maatwerkteam',
      organisatie: o.organisatie,
      rollen: ['leidinggevende'],
      toelichting: 'Bevestigt opdracht en mandaat van de functionarissen.',
    })
  }
  o.functionarissen.forEach((naam, i) => {
    kort.push({
      id: `maatwerk-${o.organisatie.toLowerCase()}-${i + 1}`,
      naam,
      functie: i === 0 ? 'Maatwerkfunctionaris' : 'Plaatsvervangend maatwerkfunctionaris',
      organisatie: o.organisatie,
      rollen: gemeente ? ['maatwerkfunctionaris', 'professional'] : ['maatwerkfunctionaris'],
      toelichting: 'Staat in het Maatwerkregister.',
      werkdagen: i === 0 ? ['ma', 'di', 'wo', 'do'] : ['wo', 'do', 'vr'],
    })
  })
  return kort.map((k) => persoon(k, aanTafel.has(k.id)))
}

const mensenPerOrganisatie: readonly Persoon[] = perOrganisatie.flatMap(mensenVan)

/** Who stands next to the household of C1: each sees only what was shared with him or her. */
const rondHetGezin: readonly Persoon[] = [
  persoon({
    id: 'jeugdhulp-begeleider',
    naam: 'Tess van Vliet',
    functie: 'Gezinsbegeleider',
    organisatie: 'demo-jeugdhulp',
    rollen: ['professional'],
    toelichting: 'Helpt de kinderen thuis.',
  }),
  persoon({
    id: 'ggz-behandelaar',
    naam: 'Olaf Brandsma',
    functie: 'Sociaal psychiatrisch verpleegkundige',
    organisatie: 'demo-ggz',
    rollen: ['professional'],
    toelichting: 'Behandelt de moeder; van de behandeling staat hier niets.',
  }),
  persoon({
    id: 'school-begeleider',
    naam: 'Gerda Huisman',
    functie: 'Intern begeleider',
    organisatie: 'demo-basisschool',
    rollen: ['professional'],
    toelichting: 'Weet wie de school kan bellen.',
  }),
  persoon({
    id: 'huisarts',
    naam: 'Amir Sabet',
    functie: 'Huisarts',
    organisatie: 'demo-huisartsen',
    rollen: ['professional'],
    toelichting: 'Weet wie de huisarts kan bellen.',
  }),
]

/** Everyone of the demo world. */
export const mensen: readonly Persoon[] = [...basis, ...overigeMensen, ...mensenPerOrganisatie, ...rondHetGezin]
/** Those who can log in. */
export const personas: readonly Persoon[] = mensen.filter((p) => p.persona)
