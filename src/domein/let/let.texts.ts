import type { LidSoort, OpvolgingStatus, RegelStatus, SessieActie, SessieStatus } from './let.schema.ts'

export const sessieStatusLabels: Record<SessieStatus, string> = {
  verzocht: 'Gevraagd',
  getoetst: 'Getoetst',
  afgewezen: 'Afgewezen',
  teruggelegd: 'Teruggelegd',
  niet_meer_nodig: 'Niet meer nodig',
  geagendeerd: 'Op de agenda',
  gehouden: 'Zitting gehouden',
  besluiten_vastgesteld: 'Besluiten vastgesteld',
  impasse: 'Impasse',
  bemiddeling: 'Bemiddeling gevraagd',
  opvolging: 'In opvolging',
  geevalueerd: 'Geëvalueerd',
  gesloten: 'Gesloten',
}

export const sessieActieLabels: Record<SessieActie, string> = {
  toets: 'Toets het verzoek',
  wijsAf: 'Wijs het verzoek af',
  legTerug: 'Leg terug bij de casusregisseur',
  vervalt: 'Niet meer nodig',
  agendeer: 'Zet op de agenda',
  houd: 'Leg de zitting vast',
  stelVast: 'Stel de besluiten vast',
  meldImpasse: 'Meld een impasse',
  vraagBemiddeling: 'Vraag om bemiddeling',
  hervatNaBemiddeling: 'Ga verder na bemiddeling',
  startOpvolging: 'Start de opvolging',
  evalueer: 'Evalueer',
  sluit: 'Sluit de sessie',
}

export const lidSoortLabels: Record<LidSoort, string> = {
  bestuurder: 'Bestuurder',
  vervanger: 'Vervanger met mandaat',
  gast: 'Gast, praat mee',
}

export const regelStatusLabels: Record<RegelStatus, string> = { concept: 'Concept', bevestigd: 'Bevestigd' }

export const opvolgingLabels: Record<OpvolgingStatus, string> = {
  open: 'Nog te doen',
  gedaan: 'Gedaan',
  vervallen: 'Vervallen',
}

/** LET-14, honest about power: stands with every list of decision lines. */
export const letBeslistZelfNiet =
  'Het LET heeft zelf geen bevoegdheid. Elke organisatie neemt haar eigen besluit, binnen haar eigen wet, en bevestigt haar eigen regel.'
/** LET-26 */
export const juridischKarakter =
  'Een afwijzing of teruglegging door het LET is geen besluit waartegen bezwaar kan. Neemt een organisatie zelf een besluit, dan staan bezwaar en beroep open zoals altijd.'
