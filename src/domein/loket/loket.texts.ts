import type { Klok } from './loket.escalatie.rules.ts'
import type {
  aanmeldingKanalen,
  afloopSoorten,
  beeldSoorten,
  doorverwijzingen,
  overdrachtSoorten,
  Wachtend,
} from './loket.schema.ts'
import type { TipStatus } from './loket.tips.rules.ts'
import type { tipSoorten } from './loket.tips.schema.ts'

export const kanaalLabels: Record<(typeof aanmeldingKanalen)[number], string> = {
  platform: 'via Maatwerkpad',
  telefoon: 'aan de telefoon',
  post: 'per brief of mail',
}
export const afloopLabels: Record<(typeof afloopSoorten)[number], string> = {
  in_behandeling: 'In behandeling genomen',
  teruggelegd: 'Teruggelegd',
  ingetrokken: 'Ingetrokken',
}

/** LMM-24: each with the way on that does exist. */
export const doorverwijzingLabels: Record<(typeof doorverwijzingen)[number], string> = {
  gewone_weg: 'De gewone weg van de organisatie zelf',
  register: 'Een maatwerkfunctionaris uit het Maatwerkregister',
  schuldhulp: 'Schuldhulpverlening van de gemeente',
  maatwerkplaats: 'De Maatwerkplaats',
  anders: 'Iets anders, staat in de suggestie',
}

export const overdrachtLabels: Record<(typeof overdrachtSoorten)[number], string> = {
  overdracht: 'Voortaan van deze regievoerder',
  waarneming: 'Waarnemen, tot de collega terug is',
  terug: 'Teruggeven wat werd waargenomen',
}
export const wachtSoortLabels: Record<Wachtend['soort'], string> = {
  bal: 'is aan zet',
  contact: 'vraag via het register',
  afspraak: 'aanvaardt of weigert een afspraak',
}

export const standLabels = {
  later: 'Op tijd',
  vandaag: 'Vandaag',
  te_laat: 'Te laat',
  escaleren: 'Meer dan 5 werkdagen te laat',
} as const

export const klasseLabels: Readonly<Record<string, string>> = {
  maand: 'binnen een maand',
  half_jaar: 'binnen een half jaar',
  langer: 'langer dan een half jaar',
}

export const klokLabels: Record<Klok, string> = {
  eerste_contact: 'Het LMM neemt contact op',
  volgende_actie: 'De volgende actie',
  antwoord: 'Antwoord van de organisatie die aan zet is',
  doorlooptijd: 'Tot je verder kunt',
}
export const trapLabels: Readonly<Record<string, string>> = {
  persoon: 'Wie aan zet is',
  vervanger: 'De vervanger',
  leidinggevende: 'De leidinggevende',
  regievoerder: 'De regievoerder van het LMM',
}
/** LMM-13: that the LET can be asked is known to all; nobody has to use it as a threat. */
export const letInZicht =
  'Blijven organisaties tegenover elkaar staan, dan kan de regievoerder het LET vragen hen aan een tafel te brengen. Elke organisatie besluit daar zelf.'

export const tipSoortLabels: Record<(typeof tipSoorten)[number], string> = {
  ombudsman: 'Ombudsman',
  bezwaarcommissie: 'Bezwaarcommissie',
  klachtenteam: 'Klachtenteam',
  anders: 'Iemand anders',
}
export const tipStatusLabels: Record<TipStatus, string> = {
  bij_leidinggevende: 'Bij de organisatie ter plaatse',
  bij_professional: 'Bij een professional',
  bij_loket: 'Bij het LMM',
  opgepakt: 'Opgepakt',
  niet_opgepakt: 'Niet opgepakt',
}

export const beeldLabels: Record<(typeof beeldSoorten)[number], string> = {
  knelpunt: 'Waardoor zit het vast?',
  knelpunt_in_domein: 'Waardoor zit het vast, per levensdomein?',
  levensdomein: 'Waar speelt het?',
  wet: 'Welke wetten?',
  uitvoerder: 'Welke landelijke organisaties?',
  departement: 'Welke departementen?',
  indiener: 'Wie meldde aan?',
  gemeente: 'Hoe groot is de gemeente?',
}

/** How something reached the desk, besides the screen. */
export const kanaalKeuzes = [
  { value: 'telefoon', label: 'Aan de telefoon' },
  { value: 'post', label: 'Per brief of mail' },
]
