import type { Geheim, zwareCategorieen } from './deling.schema.ts'

export type Zekerheid = 'gecheckt' | 'bekend' | 'controleren'
export type Zwaar = (typeof zwareCategorieen)[number]

/** One row of 'who may share what with whom', as data. It helps to ask the right question; it is no legal advice. */
export type Grondslag = {
  nr: number
  van: string
  naar: string
  wat: string
  artikel: string
  voorwaarde: string
  /** plicht: must be given when asked. bevoegdheid: may. geen: no basis, the row says which way is open. */
  soort: 'plicht' | 'bevoegdheid' | 'geen'
  toestemming: 'niet_nodig' | 'nodig' | 'via_inwoner'
  /** The secrecy that always rests on what this row is about. */
  geheim: Geheim
  /** Special data that the law of this row names itself. */
  omvat: readonly Zwaar[]
  zekerheid: Zekerheid
  bron: string
  /** Not in force as far as known: counts only once the instrument catalogue says `geldend` (INV-33). */
  instrument?: string
  /** Never usable for help, whatever else is true. */
  nooitVoorHulp?: true
}

const eigen2015 = 'eigen kennis, wetstekst stand 2015'
type Kort = readonly [
  nr: number,
  van: string,
  naar: string,
  wat: string,
  artikel: string,
  voorwaarde: string,
  soort: Grondslag['soort'],
  toestemming: Grondslag['toestemming'],
  zekerheid: Zekerheid,
  meer?: Partial<Pick<Grondslag, 'geheim' | 'omvat' | 'bron' | 'instrument' | 'nooitVoorHulp'>>,
]

// biome-ignore format: a table reads best as rows
const rijen: readonly Kort[] = [
  [1, 'Gemeente (Wmo)', 'Gemeente (Wmo)', 'Zorgvraag, gezondheid en huisgenoten, voor onderzoek en besluit', 'Wmo 2015 art. 5.1.1 lid 1 tot en met 3', 'Verkregen in het onderzoek, en alleen wat nodig is.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['gezondheid', 'bsn'] }],
  [2, 'Gemeente (Jeugdwet, Participatiewet, Wgs)', 'Gemeente (Wmo)', 'Hergebruik voor de Wmo-vraag', 'Wmo 2015 art. 5.1.1 lid 4', 'De wet vraagt ondubbelzinnige toestemming.', 'bevoegdheid', 'nodig', 'bekend', { omvat: ['gezondheid', 'bsn'] }],
  [3, 'Gemeente (Jeugdwet, Participatiewet, Wmo)', 'Gemeente (schuldhulp)', 'Hergebruik om schuldhulp te geven', 'Wgs art. 8d', 'Noodzakelijk voor schuldhulp.', 'bevoegdheid', 'niet_nodig', 'gecheckt', { omvat: ['gezondheid', 'bsn'], bron: 'wetstekst Wgs' }],
  [4, 'Gemeente (schuldhulp)', 'Gemeente (schuldhulp)', 'Ook gezondheid en strafrecht als dat nodig is', 'Wgs art. 8a, 8b en 8c', 'Bij een eigen aanbod alleen BRP-gegevens en het signaal.', 'bevoegdheid', 'niet_nodig', 'gecheckt', { omvat: ['gezondheid', 'strafrecht', 'bsn'], bron: 'wetstekst Wgs' }],
  [5, 'Bestuursorganen en aangewezen instanties', 'Gemeente (schuldhulp)', 'Schulden, beslagen en inkomen voor het plan van aanpak', 'Wgs art. 8 lid 1 en Besluit gemeentelijke schuldhulpverlening', 'Alleen wat nodig is; het besluit noemt de partijen en gegevens.', 'plicht', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [6, 'Gemeente', 'Deurwaarders', 'Dat iemand schuldhulp krijgt', 'Wgs art. 8 en Besluit gemeentelijke schuldhulpverlening (VISH)', 'Kan al bij het gesprek over het plan van aanpak.', 'bevoegdheid', 'niet_nodig', 'gecheckt', { omvat: ['bsn'], bron: 'nvvk.nl, kennisbank VISH' }],
  [7, 'Verhuurder, energie, water, zorgverzekeraar', 'Gemeente', 'Signaal dat iemand achterloopt met betalen', 'Wgs art. 3 lid 1 onder b en art. 10', 'Eerst zelf contact zoeken en schuldhulp noemen. Bezwaar kan.', 'bevoegdheid', 'niet_nodig', 'bekend'],
  [8, 'Energie- en waterbedrijf', 'Schuldhulp', 'Naam, klantnummer en hoogte van de schuld', 'Regelingen afsluitbeleid (Stcrt. 2023, 10020 en Stcrt. 2018, 26271)', 'Na herinneringen. Water: tenzij de inwoner weigert. Energie: vorm nakijken.', 'bevoegdheid', 'niet_nodig', 'controleren', { bron: 'Staatscourant' }],
  [9, 'Gemeente', 'Wmo-aanbieder', 'Wat nodig is om de hulp te geven', 'Wmo 2015 art. 5.2.1 lid 2 onder a', 'Alleen het noodzakelijke deel.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['gezondheid', 'bsn'] }],
  [10, 'Zorgverzekeraar of zorgaanbieder', 'Gemeente', 'Zorg die doorloopt in de Wmo', 'Wmo 2015 art. 5.2.5 lid 1 en 2', 'Alleen met ondubbelzinnige toestemming.', 'bevoegdheid', 'nodig', 'bekend', { geheim: 'medisch', omvat: ['gezondheid', 'bsn'] }],
  [11, 'CIZ', 'Gemeente', 'Dat er een Wlz-indicatie is', 'Wmo 2015 art. 5.2.5 lid 3', 'Alleen dit ene gegeven.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [12, 'Wie de Wmo uitvoert', 'Anderen', 'Niets, tenzij er toestemming of een wet is', 'Wmo 2015 art. 5.3.3', 'Wie beroepshalve meewerkt, telt niet als een ander.', 'bevoegdheid', 'nodig', 'bekend', { geheim: 'wmo' }],
  [13, 'Jeugdhulpverlener', 'Anderen', 'Dossier van kind en gezin', 'Jeugdwet art. 7.3.11', 'Niet nodig voor wie direct meewerkt aan die hulp of vervangt. Een wettelijke plicht gaat voor.', 'bevoegdheid', 'nodig', 'bekend', { geheim: 'jeugdhulp', omvat: ['gezondheid'] }],
  [14, 'Beroepskracht', 'Gecertificeerde instelling', 'Wat nodig is voor ondertoezichtstelling of jeugdreclassering', 'Jeugdwet art. 7.3.11 lid 4', 'Spreekrecht. Vraagt de instelling erom: kijk na of er een plicht is.', 'bevoegdheid', 'niet_nodig', 'controleren', { omvat: ['gezondheid'] }],
  [15, 'Wie meldingsbevoegd is', 'Verwijsindex', 'Alleen dat je betrokken bent', 'Jeugdwet art. 7.1.4.1', 'Redelijk vermoeden van een genoemd risico. De inwoner wel informeren.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [16, 'Professional', 'Veilig Thuis', 'Vermoeden van huiselijk geweld of kindermishandeling', 'Wmo 2015 art. 5.2.6 en de meldcode', 'Eerst collega, advies van Veilig Thuis en een gesprek, tenzij dat onveilig is.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['gezondheid'] }],
  [17, 'Arts, ggz, psycholoog', 'Anderen', 'Medische gegevens', 'BW art. 7:457 en Wet BIG art. 88', 'Toestemming, wettelijke plicht, wie direct meewerkt, vervangers, of een conflict van plichten.', 'bevoegdheid', 'nodig', 'gecheckt', { geheim: 'medisch', omvat: ['gezondheid'], bron: 'socialestabiliteit.nl, richtlijnenjeugdhulp.nl' }],
  [18, 'Instanties', 'Gemeente (bijstand)', 'Inkomen, vermogen en verblijf', 'Participatiewet art. 64', 'Op verzoek, en noodzakelijk voor de bijstand.', 'plicht', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [19, 'Gemeente (bijstand)', 'UWV, SVB, CAK, rechter en anderen', 'Wat die organisatie nodig heeft voor haar taak', 'Participatiewet art. 67', 'De wet noemt de organisaties. Niet als de privacy onevenredig wordt geschaad.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [20, 'Gemeente (bijstand)', 'Anderen', 'Geheim, tenzij iemand schriftelijk zegt geen bezwaar te hebben', 'Participatiewet art. 65', 'Leg vast dat er geen bezwaar is.', 'bevoegdheid', 'nodig', 'bekend', { geheim: 'bijstand' }],
  [21, 'UWV, SVB en gemeenten', 'UWV, SVB en gemeenten', 'Wat nodig is voor SUWI, bijstand en schuldhulp', 'Wet SUWI art. 62 en art. 9', 'Noodzakelijk voor de taak.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [22, 'UWV of SVB', 'Anderen', 'Alleen wat de lijst noemt', 'Wet SUWI art. 73, 73a en 74', 'Alleen de genoemde partijen en doelen.', 'bevoegdheid', 'niet_nodig', 'bekend', { geheim: 'suwi', omvat: ['bsn'] }],
  [23, 'Samenwerkende overheden', 'Samenwerkende overheden', 'Fraudebestrijding', 'Wet SUWI art. 64', 'Niet gebruiken voor hulp: dat is een ander doel.', 'geen', 'niet_nodig', 'bekend', { nooitVoorHulp: true }],
  [24, 'Belastingdienst', 'Anderen', 'Fiscale gegevens', 'AWR art. 67', 'Snelste weg: de inwoner vraagt de gegevens op en geeft ze zelf.', 'geen', 'via_inwoner', 'bekend', { geheim: 'fiscaal' }],
  [25, 'Dienst Toeslagen', 'Anderen', 'Gegevens over toeslagen', 'Awir art. 38, 38a en 43a', 'Artikelen nakijken. Via de inwoner of een wet.', 'geen', 'via_inwoner', 'controleren', { geheim: 'fiscaal' }],
  [26, 'Zorgverzekeraar', 'CAK, SVB, UWV en gemeente', 'Verzekering en premieschuld', 'Zvw art. 88 en 89', 'Noodzakelijk voor de uitvoering van de Zvw.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [27, 'Zorgaanbieder', 'Zorgverzekeraar', 'Gegevens voor de declaratie', 'Zvw art. 87', 'Alleen de omschreven gegevens.', 'plicht', 'niet_nodig', 'bekend', { omvat: ['gezondheid', 'bsn'] }],
  [28, 'Gemeente (BRP)', 'Overheid', 'Persoons- en adresgegevens', 'Wet BRP art. 3.2 en 3.5', 'Noodzakelijk voor de taak; verzoek met reden.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['bsn'], bron: 'MinBZK, regelrecht' }],
  [29, 'Gemeente (BRP)', 'Derden', 'Adres', 'Wet BRP art. 3.6 en 3.9', 'Wet, toestemming of aangewezen werk. Soms is het adres geheim (art. 2.59).', 'bevoegdheid', 'nodig', 'bekend'],
  [30, 'Elke organisatie', 'Gemeente (BRP)', 'Twijfel of een BRP-gegeven klopt', 'Wet BRP art. 2.34', 'Bij gerede twijfel.', 'plicht', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [31, 'School', 'Gemeente', 'Verzuim en uitval', 'Leerplichtwet art. 21 en verder', 'Vanaf de wettelijke drempel; meer alleen met ouders.', 'plicht', 'niet_nodig', 'bekend', { omvat: ['bsn'] }],
  [32, 'School', 'Samenwerkingsverband of jeugdhulp', 'Welke ondersteuning nodig is', 'WPO art. 18a, WVO 2020 en Jeugdwet art. 2.7', 'Artikelnummers nakijken; ouders informeren. Over zorg meestal toestemming.', 'bevoegdheid', 'nodig', 'controleren'],
  [33, 'Woningcorporatie', 'Gemeente of wijkteam', 'Huurschuld, overlast en ontruiming', 'AVG art. 6 lid 1 onder f en convenant', 'Geen gegevens over gezondheid zonder eigen grondslag.', 'bevoegdheid', 'niet_nodig', 'bekend'],
  [34, 'Politie', 'Hulp', 'Melding of zorgsignaal', 'Wet politiegegevens art. 16 tot en met 20', 'Er is een beslissing of samenwerkingsbesluit nodig.', 'bevoegdheid', 'niet_nodig', 'bekend', { omvat: ['strafrecht'] }],
  [35, 'Zorg- en Veiligheidshuis', 'Deelnemers', 'Casus met zorg en straf', 'Wet gegevensverwerking door samenwerkingsverbanden', 'Kijk per onderdeel na of het al geldt.', 'bevoegdheid', 'niet_nodig', 'controleren', { omvat: ['gezondheid', 'strafrecht'] }],
  [36, 'Wie verplichte zorg uitvoert', 'Wie verplichte zorg uitvoert', 'Melding, medische verklaring en justitiedossier', 'Wvggz art. 5:2, 5:3 en hoofdstuk 8', 'Nummer nakijken; alleen binnen die procedure.', 'bevoegdheid', 'niet_nodig', 'controleren', { geheim: 'medisch', omvat: ['gezondheid', 'strafrecht'] }],
  [37, 'Zorgkantoor, CIZ, CAK, gemeente', 'Zorgkantoor, CIZ, CAK, gemeente', 'Indicatie, levering en bijdrage', 'Wlz hoofdstuk 9', 'Noodzakelijk.', 'bevoegdheid', 'niet_nodig', 'controleren', { omvat: ['gezondheid', 'bsn'] }],
  [38, 'Bewindvoerder, mentor of curator', 'Hulp', 'Geld of zorg van de cliënt', 'BW Boek 1', 'De vertegenwoordiger beslist binnen zijn taak.', 'bevoegdheid', 'nodig', 'bekend'],
  [39, 'Professional', 'Maatwerkfunctionaris of LMM', 'Beschrijving van de casus', 'Geen aparte wet gevonden', 'Begin pseudoniem. Deel herleidbaar alleen per organisatie met eigen grondslag.', 'geen', 'nodig', 'controleren', { bron: 'geen bron gevonden' }],
  [40, 'Ketenpartners', 'Ketenpartners', 'Vertrouwelijke gegevens zonder eigen regel', 'Awb art. 2:5', 'Geheim, tenzij taak of wet iets anders vraagt. Dat moet je kunnen uitleggen.', 'geen', 'niet_nodig', 'bekend'],
  [41, 'Partijen in een gecoördineerde aanpak', 'Partijen in een gecoördineerde aanpak', 'Wat nodig is voor onderzoek, plan en coördinatie', 'Wams (wetsvoorstel 36 295)', 'Geen inwerkingtreding gevonden.', 'bevoegdheid', 'niet_nodig', 'controleren', { omvat: ['gezondheid', 'bsn'], instrument: 'wams', bron: 'Kamerstuk 36 295' }],
  [42, 'UWV, SVB, gemeenten', 'UWV, SVB, gemeenten', 'Wie misschien recht heeft op een regeling', 'Wetsvoorstel 36 799 (wijzigt Wet SUWI)', 'Eind januari 2026 nog in behandeling bij de Tweede Kamer.', 'bevoegdheid', 'niet_nodig', 'gecheckt', { omvat: ['bsn'], instrument: 'wet-proactieve-dienstverlening', bron: 'tkconv 2026D03948' }],
]

export const grondslagen: readonly Grondslag[] = rijen.map(
  ([nr, van, naar, wat, artikel, voorwaarde, soort, toestemming, zekerheid, meer]) => ({
    nr,
    van,
    naar,
    wat,
    artikel,
    voorwaarde,
    soort,
    toestemming,
    zekerheid,
    geheim: 'geen',
    omvat: [],
    bron: eigen2015,
    ...meer,
  }),
)

export const vindGrondslag = (nr: number): Grondslag | null => grondslagen.find((g) => g.nr === nr) ?? null

/** INV-33: a law that is not in force is no basis, whatever it will allow once it is. */
export const isBruikbaar = (g: Grondslag, geldendeInstrumenten: ReadonlySet<string>): boolean =>
  g.nooitVoorHulp !== true && (g.instrument === undefined || geldendeInstrumenten.has(g.instrument))

/** Uncertain rows are not used before a jurist looked them up; a law set in force with date and source counts as that. */
export const isNagekeken = (g: Grondslag, nagekeken: ReadonlySet<number>): boolean =>
  g.zekerheid !== 'controleren' || g.instrument !== undefined || nagekeken.has(g.nr)

/** Row numbers of uncertain bases that a jurist looked up; until then they are a question for the FG or a jurist. None yet. */
export const nagekekenGrondslagen: ReadonlySet<number> = new Set()
