import type { DeelUitkomst, DelingStatus, Geheim } from './deling.schema.ts'

export const delingStatusLabels: Record<DelingStatus, string> = {
  voorgesteld: 'Voorgesteld',
  grondslag_gekozen: 'Grondslag gekozen',
  gedeeld: 'Gedeeld',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
}

/** The core of a case: what everybody sees with whom anything was shared (docs/adr/0015). */
export const kernUitleg =
  'nummer en titel, hoe ver de casus is en hoe dringend, wie eraan werkt, bij wie de bal ligt en sinds wanneer, de dag van de volgende actie en de kritieke dag. En wat er aan de ander zelf wordt gevraagd.'

export const deelUitkomstLabels: Record<DeelUitkomst, string> = {
  delen_mag: 'Je mag dit delen',
  delen_moet: 'Je moet dit delen, alleen wat gevraagd is',
  delen_met_toestemming: 'Je mag dit delen, met toestemming',
  delen_via_inwoner: 'Laat de inwoner het zelf geven',
  alleen_pseudoniem: 'Deel het zonder herleidbare gegevens',
  niet_delen: 'Deel dit nu niet',
  vraag_fg_of_jurist: 'Vraag het aan de functionaris gegevensbescherming of een jurist',
}

export const geheimLabels: Record<Geheim, string> = {
  geen: 'Geen geheimhouding',
  medisch: 'Medisch beroepsgeheim (BW 7:457, Wet BIG 88)',
  jeugdhulp: 'Geheimhouding jeugdhulp (Jeugdwet 7.3.11)',
  wmo: 'Geheimhouding Wmo (Wmo 2015 5.3.3)',
  fiscaal: 'Fiscale geheimhouding (AWR 67)',
  bijstand: 'Geheimhouding bijstand (Participatiewet 65)',
  suwi: 'Geheimhouding werk en inkomen (Wet SUWI 74)',
}

/** What each way in asks of whoever shares (INF-03; 004 L953): each of the three needs its own basis. */
export const aanleidingen = [
  {
    naam: 'De inwoner vroeg het zelf',
    uitleg:
      'Bespreek met haar wat je deelt en met wie. Wie om hulp vraagt, geeft daarmee nog geen toestemming om alles te delen.',
  },
  {
    naam: 'Een ander meldde het, zoals familie of een verhuurder',
    uitleg:
      'Een melding is nog geen feit: ga haar eerst na. Laat de inwoner weten dat er een melding is, tenzij dat gevaar geeft. Deel niet wie het meldde.',
  },
  {
    naam: 'Een professional meldde het',
    uitleg:
      'Vraag op grond van welke regel zij dit met jou deelde. Die regel geldt voor haar. Deel jij het verder, dan heb je zelf een grondslag nodig.',
  },
] as const
