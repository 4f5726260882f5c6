import type { LidSoort, OpvolgingStatus, RegelStatus, SessieActie, SessieStatus } from './let.schema.ts'

export const sessieStatusLabels: Record<SessieStatus, string> = {
  verzocht: 'Gevraagd',
  getoetst: 'Getoetst',
  afgewezen: 'Afgewezen',
  teruggelegd: 'Teruggelegd',
  niet_meer_nodig: 'Niet meer nodig',
  geagendeerd: 'Op de agenda',
  gehouden: 'Zitting gehouden',
  besluiten_vastgesteld: 'Alle regels bevestigd',
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
  stelVast: 'Leg vast dat alle regels zijn bevestigd',
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

/** The same for every session, so that nobody is surprised; deciding and learning both have their place (LET-16). */
export const agendaPunten = (organisaties: readonly string[]): string[] => [
  'Opening: wie is er, en wie spreekt voor welke organisatie',
  'De analyse en het advies van de casusregisseur',
  ...organisaties.map((o) => `${o}: standpunt, en wat de organisatie zelf kan doen`),
  'Besluitregels: elke organisatie bevestigt alleen haar eigen regel',
  'Wat wij leren, en aan wie we iets aanbevelen',
  'Wie wat doet, en wanneer',
]

export const gebiedNamen: Readonly<Record<string, string>> = {
  aanpak: 'Aanpak',
  deskundigheid: 'Deskundigheid',
  houding: 'Houding',
  samenwerking: 'Samenwerking',
  organisatorische_aspecten: 'Organisatie',
  wet_en_regelgeving: 'Wet en regelgeving',
}

/** Why the LET was not needed any more. */
export const vervaltDoorLabels: Readonly<Record<string, string>> = {
  opgelost_door_druk: 'Opgelost vóór het LET',
  nog_niet_uitgeput: 'Nog niet alles is geprobeerd',
}
