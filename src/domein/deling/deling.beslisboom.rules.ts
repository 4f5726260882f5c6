import { type Grondslag, isBruikbaar, isNagekeken, vindGrondslag } from './deling.grondslagen.rules.ts'
import {
  type DeelAntwoorden,
  type DeelUitkomst,
  type Plichtenconflict,
  type Toestemming,
  zwareCategorieen,
} from './deling.schema.ts'

/** The end of the tree: what may be done, why, and, when it is no, the way out. */
export type Antwoord = {
  soort: 'antwoord'
  stap: number
  uitkomst: DeelUitkomst
  waarom: string
  uitweg: readonly string[]
}
/** Something is not answered yet. */
export type Vraag = { soort: 'vraag'; stap: number; veld: keyof DeelAntwoorden; vraag: string }
export type Uitslag = Antwoord | Vraag

export type DeelFeiten = {
  geldendeInstrumenten: ReadonlySet<string>
  /** Numbers of uncertain rows that a jurist looked up. */
  nagekekenGrondslagen: ReadonlySet<number>
}
type Stap = (a: DeelAntwoorden, f: DeelFeiten) => Uitslag | null

const antwoord = (stap: number, uitkomst: DeelUitkomst, waarom: string, ...uitweg: string[]): Antwoord => ({
  soort: 'antwoord',
  stap,
  uitkomst,
  waarom,
  uitweg,
})
const vraag = (stap: number, veld: keyof DeelAntwoorden, tekst: string): Vraag => ({
  soort: 'vraag',
  stap,
  veld,
  vraag: tekst,
})

const pseudoniem = 'Deel alleen wat niet herleidbaar is: leeftijdsgroep, soort huishouden en het knelpunt.'
const vraagFg = 'Leg het voor aan de functionaris gegevensbescherming of een jurist van je organisatie.'
const vraagToestemming = 'Vraag gerichte toestemming. Leg uit dat iemand mag weigeren zonder dat de hulp stopt.'

// 'For the meeting' is no purpose: it does not say which decision becomes possible.
const geenDoel =
  /^(voor|t\.?b\.?v\.?|ten behoeve van)?\s*(het|de)?\s*(casus)?(overleg|bespreking|afstemming|informatie|dossier)\.?$/i

const eersteStappen: readonly Stap[] = [
  (a) => {
    if (a.kanPseudoniem === undefined) return vraag(1, 'kanPseudoniem', 'Kan het zonder herleidbare gegevens?')
    return a.kanPseudoniem ? antwoord(1, 'alleen_pseudoniem', 'Het kan zonder herleidbare gegevens.', pseudoniem) : null
  },
  (a) => {
    if (a.acuutGevaar === undefined) {
      return vraag(2, 'acuutGevaar', 'Is er nu acuut gevaar voor een leven, ernstig letsel of een kind?')
    }
    return a.acuutGevaar
      ? antwoord(
          2,
          'delen_mag',
          'Er is acuut gevaar. Deel meteen het minimum met wie kan ingrijpen, en leg het daarna vast.',
          'Bel 112, Veilig Thuis of de crisisdienst. Dat doe je niet via dit systeem.',
        )
      : null
  },
  (a) => {
    if (a.categorieen === undefined) return vraag(3, 'categorieen', 'Wat wil je precies delen?')
    if (a.aanWie === undefined) return vraag(3, 'aanWie', 'Met wie wil je het delen?')
    if (a.waarvoor === undefined) return vraag(3, 'waarvoor', 'Welk besluit of welke actie wordt hierdoor mogelijk?')
    const onduidelijk = a.categorieen.length === 0 || a.aanWie === '' || a.waarvoor === '' || geenDoel.test(a.waarvoor)
    return onduidelijk
      ? antwoord(
          3,
          'niet_delen',
          'Het is nog niet duidelijk wat je deelt, met wie en waarvoor. ‘Voor het overleg’ is geen doel.',
          'Schrijf op welk besluit of welke actie hierdoor mogelijk wordt.',
        )
      : null
  },
  (a) => {
    if (a.ontvangerBetrokken === undefined) {
      return vraag(4, 'ontvangerBetrokken', 'Is de ontvanger zelf betrokken, en heeft hij dit nodig om te handelen?')
    }
    return a.ontvangerBetrokken
      ? null
      : antwoord(
          4,
          'niet_delen',
          'De ontvanger heeft dit niet nodig om te handelen.',
          'Deel het met wie wel kan handelen.',
          pseudoniem,
        )
  },
  (a) => {
    if (a.viaInwoner === undefined) return vraag(5, 'viaInwoner', 'Kan de inwoner het zelf geven, of erbij zitten?')
    return a.viaInwoner
      ? antwoord(
          5,
          'delen_via_inwoner',
          'De inwoner kan het zelf geven. Dat gaat voor.',
          'Help de inwoner om de gegevens op te vragen en te geven.',
        )
      : null
  },
]

/** Step 6 and 7: the first lock, a basis that fits, is in force and covers these kinds of data. */
const eersteSlot: Stap = (a, f) => {
  if (a.grondslag === undefined) return vraag(6, 'grondslag', 'Welke wet verplicht of staat dit toe?')
  if (a.grondslag === null) return null
  const g = vindGrondslag(a.grondslag)
  if (g === null) return vraag(6, 'grondslag', 'Kies een grondslag uit de lijst.')
  if (g.nooitVoorHulp === true) {
    return antwoord(
      6,
      'niet_delen',
      `${g.artikel} is er voor een ander doel dan hulp.`,
      'Zoek een andere grondslag in de lijst.',
      pseudoniem,
    )
  }
  if (!isBruikbaar(g, f.geldendeInstrumenten)) {
    return antwoord(
      6,
      'niet_delen',
      `${g.artikel} geldt nu nog niet, en is dus geen grondslag.`,
      'Zoek een andere grondslag in de lijst.',
      pseudoniem,
      vraagFg,
    )
  }
  if (g.toestemming === 'via_inwoner') {
    return antwoord(
      5,
      'delen_via_inwoner',
      `Dit valt onder ${g.artikel}. Laat de inwoner de gegevens zelf opvragen en geven.`,
      'Help de inwoner om de gegevens op te vragen.',
    )
  }
  if (g.soort === 'geen') return null
  if (!isNagekeken(g, f.nagekekenGrondslagen)) {
    return antwoord(
      6,
      'vraag_fg_of_jurist',
      `Of ${g.artikel} dit nu toestaat, is nog niet nagekeken.`,
      vraagFg,
      pseudoniem,
    )
  }
  const nietGedekt = zwareCategorieen.filter((z) => a.categorieen?.includes(z) && !g.omvat.includes(z))
  if (nietGedekt.length > 0) {
    return antwoord(
      6,
      'niet_delen',
      `Deze grondslag dekt niet: ${nietGedekt.map((z) => zwaarNaam[z]).join(' en ')}. Daarvoor is een eigen wettelijke grondslag nodig.`,
      'Laat deze gegevens weg.',
      vraagFg,
    )
  }
  if (g.soort === 'plicht') {
    return antwoord(6, 'delen_moet', `${g.artikel} verplicht hiertoe. Deel alleen wat gevraagd is.`)
  }
  return noodzaak(a)
}
const zwaarNaam = {
  gezondheid: 'gegevens over gezondheid',
  strafrecht: 'strafrechtelijke gegevens',
  bsn: 'het burgerservicenummer',
} as const

const noodzaak = (a: DeelAntwoorden): Uitslag | null => {
  if (a.noodzakelijk === undefined) return vraag(7, 'noodzakelijk', 'Lukt het niet zonder deze gegevens?')
  if (a.evenredig === undefined)
    return vraag(7, 'evenredig', 'Wint de inwoner er meer mee dan hij aan privacy verliest?')
  if (a.geenLichtereWeg === undefined) return vraag(7, 'geenLichtereWeg', 'Is er geen lichtere weg?')
  return a.noodzakelijk && a.evenredig && a.geenLichtereWeg
    ? null
    : antwoord(
        7,
        'niet_delen',
        'Het is niet nodig, niet evenredig, of er is een lichtere weg.',
        'Deel minder, of kies de lichtere weg.',
        pseudoniem,
      )
}

/** Step 9: no basis. For a public body consent is rarely a valid one (INF-04, AVG art. 6). */
const zonderGrondslag: Stap = (a) => {
  if (a.overheid === undefined) return vraag(9, 'overheid', 'Werk je voor een overheid?')
  if (a.overheid) {
    return antwoord(
      9,
      'vraag_fg_of_jurist',
      'Er is geen wettelijke grondslag gevonden. Toestemming is voor een overheid meestal geen geldige grondslag, want de inwoner is van je afhankelijk.',
      pseudoniem,
      vraagFg,
    )
  }
  if (a.weigerenZonderGevolg === undefined) {
    return vraag(9, 'weigerenZonderGevolg', 'Kan de inwoner weigeren zonder dat dit gevolgen heeft?')
  }
  if (a.weigerenZonderGevolg) return null
  return antwoord(
    9,
    'vraag_fg_of_jurist',
    'Er is geen wettelijke grondslag, en de inwoner is niet vrij om te weigeren.',
    pseudoniem,
    vraagFg,
  )
}

/** Who must agree: 16+ the person; 12–15 child and parent; under 12 the parent; not capable: the representative. */
export function juisteToestemming(t: Toestemming): boolean {
  if (t.stand !== 'gegeven') return false
  if (!t.wilsbekwaam) return t.van.includes('vertegenwoordiger')
  if (t.leeftijd === '16_plus') return t.van.includes('inwoner')
  const ouder = t.van.includes('ouder_met_gezag')
  return t.leeftijd === '12_tot_16' ? ouder && t.van.includes('inwoner') : ouder
}

const conflictVragen: readonly [keyof Plichtenconflict, string][] = [
  ['ernstigNadeel', 'er ontstaat ernstig nadeel of gevaar als je zwijgt'],
  ['toestemmingGeprobeerd', 'je hebt alles gedaan om toestemming te krijgen, of vragen is gevaarlijk'],
  ['geenAndereWeg', 'er is geen andere weg'],
  ['delenHelpt', 'delen helpt echt'],
  ['zoMinMogelijk', 'je deelt zo weinig mogelijk'],
  ['vierOgen', 'je hebt het met iemand anders besproken'],
]

/** Step 10 to 12: the second lock, the duty of secrecy. */
const tweedeSlot: Stap = (a) => {
  if (a.toestemming === undefined) return vraag(10, 'toestemming', 'Is er gerichte toestemming van de juiste persoon?')
  if (juisteToestemming(a.toestemming)) {
    return antwoord(10, 'delen_met_toestemming', 'De juiste persoon gaf gerichte toestemming. Leg dat vast.')
  }
  if (a.wetDoorbreektGeheim === undefined) {
    return vraag(11, 'wetDoorbreektGeheim', 'Mag een wet het geheim doorbreken, zoals het meldrecht bij Veilig Thuis?')
  }
  if (a.wetDoorbreektGeheim)
    return antwoord(
      11,
      'delen_mag',
      'Een wet staat toe dat je het geheim doorbreekt. Volg die regel, en overleg eerst met iemand anders.',
    )
  if (a.conflict === undefined) return vraag(12, 'conflict', 'Is er een conflict van plichten?')
  const c = a.conflict
  const mist = conflictVragen.filter(([veld]) => !c[veld]).map(([, zin]) => zin)
  if (mist.length === 0)
    return antwoord(12, 'delen_mag', 'Er is een conflict van plichten, en aan alle voorwaarden is voldaan.')
  return antwoord(
    12,
    'niet_delen',
    `De geheimhouding gaat voor. Niet voldaan is: ${mist.join('; ')}.`,
    'Zet je eigen hulp in.',
    vraagToestemming,
    pseudoniem,
  )
}

/** Step 8: a basis fits; what secrecy rests on it? */
const geheimOpGrondslag = (g: Grondslag, a: DeelAntwoorden, f: DeelFeiten): Uitslag => {
  if (g.toestemming === 'nodig' || g.geheim !== 'geen') return tweedeSlot(a, f) ?? onbereikbaar
  if (a.geheim === undefined) return vraag(8, 'geheim', 'Rust er een beroepsgeheim of geheimhouding op?')
  if (a.geheim !== 'geen') return tweedeSlot(a, f) ?? onbereikbaar
  return antwoord(8, 'delen_mag', `${g.artikel} staat dit toe, het is nodig en er rust geen geheim op.`)
}

/** Walks 'mag ik dit delen?' as far as the answers reach. Both locks must open: a basis, and the duty of secrecy. */
export function magIkDelen(a: DeelAntwoorden, f: DeelFeiten): Uitslag {
  for (const stap of [...eersteStappen, eersteSlot]) {
    const uitslag = stap(a, f)
    if (uitslag !== null) return uitslag
  }
  const g = vindGrondslag(a.grondslag ?? 0)
  if (g === null || g.soort === 'geen') return zonderGrondslag(a, f) ?? tweedeSlot(a, f) ?? onbereikbaar
  return geheimOpGrondslag(g, a, f)
}
const onbereikbaar: Uitslag = antwoord(9, 'vraag_fg_of_jurist', 'De stappen geven geen uitsluitsel.', vraagFg)
