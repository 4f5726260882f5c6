// Demo agreements (BA-01 to BA-16): invented signatures, so that the register answers. Which organisations really have an
// agreement is not public as a list; an administrator keeps that.

export type AfspraakStatus =
  | 'contact'
  | 'kennismaking'
  | 'in_gesprek'
  | 'concept'
  | 'ondertekend'
  | 'te_vernieuwen'
  | 'verlopen'

export interface DemoAfspraak {
  readonly organisatie: string
  readonly status: AfspraakStatus
  /** Person id of a bestuurder of that organisation. */
  readonly ondertekenaar: string | null
  readonly ondertekendDagenGeleden: number | null
  /** Days from today until the agreement ends; negative = ended. */
  readonly geldigNogDagen: number | null
  readonly antwoordBelofteInWerkdagen: number | null
  readonly inhoud: {
    readonly tijd: string
    readonly mandaat: string
    readonly budget: string
    readonly escalatieroute: string
    readonly bereikbaarheid: string
    readonly gegevensdeling: string
    readonly gezamenlijkeOpdracht: string
  } | null
  /** Only where an agreement holds a clause on what happens at an impasse (BA-13). */
  readonly conflictbepaling: string | null
}

const INHOUD_UITVOERDER = {
  tijd: 'De functionaris heeft een vast deel van de week voor maatwerk.',
  mandaat: 'De functionaris mag binnen het mandaat zelf beslissen; daarboven beslist de directie binnen een week.',
  budget: 'Kosten van een oplossing komen uit de gewone middelen van de organisatie.',
  escalatieroute: 'Functionaris, leidinggevende, directie.',
  bereikbaarheid: 'Op werkdagen bereikbaar via de functionele mailbox en het teamnummer.',
  gegevensdeling: 'Wij delen wat de eigen wet toestaat en denken anders mee zonder namen.',
  gezamenlijkeOpdracht: 'Doen wat nodig is voor het huishouden, ieder binnen de eigen bevoegdheid.',
} as const

const INHOUD_GEMEENTE = {
  ...INHOUD_UITVOERDER,
  tijd: 'Casusregisseurs krijgen tijd voor huishoudens waar veel tegelijk speelt.',
  mandaat: 'De regisseur mag buiten de gewone route om hulp inzetten en legt achteraf uit.',
  budget: 'Er is een doorbraakbudget voor wat nergens onder valt.',
  escalatieroute: 'Regisseur, teammanager, lokaal escalatieoverleg, wethouder.',
} as const

function getekend(
  organisatie: string,
  ondertekenaar: string,
  dagenGeleden: number,
  nogDagen: number,
  belofte: number | null,
  conflictbepaling: string | null = null,
): DemoAfspraak {
  return {
    organisatie,
    status: nogDagen < 90 ? 'te_vernieuwen' : 'ondertekend',
    ondertekenaar,
    ondertekendDagenGeleden: dagenGeleden,
    geldigNogDagen: nogDagen,
    antwoordBelofteInWerkdagen: belofte,
    inhoud: organisatie.startsWith('GM') ? INHOUD_GEMEENTE : INHOUD_UITVOERDER,
    conflictbepaling,
  }
}

function onderweg(organisatie: string, status: AfspraakStatus): DemoAfspraak {
  return {
    organisatie,
    status,
    ondertekenaar: null,
    ondertekendDagenGeleden: null,
    geldigNogDagen: null,
    antwoordBelofteInWerkdagen: null,
    inhoud: null,
    conflictbepaling: null,
  }
}

export const afspraken: readonly DemoAfspraak[] = [
  getekend('uwv', 'bestuurder-uwv', 500, 595, 2),
  getekend(
    'svb',
    'bestuurder-svb',
    480,
    615,
    2,
    'Komen partijen er in het LET niet uit, dan vragen zij samen de minister om te bemiddelen.',
  ),
  getekend('duo', 'bestuurder-duo', 460, 635, 2),
  getekend('cak', 'bestuurder-cak', 440, 655, 1),
  getekend('cjib', 'bestuurder-cjib', 420, 675, 3),
  getekend('belastingdienst', 'bestuurder-belastingdienst', 400, 695, 3),
  getekend('dienst-toeslagen', 'bestuurder-dienst-toeslagen', 390, 705, 2),
  getekend('ind', 'bestuurder-ind', 380, 715, 5),
  getekend('dji', 'bestuurder-dji', 370, 725, null),
  getekend('reclassering-svg', 'bestuurder-reclassering-svg', 360, 735, null),
  getekend('pmm', 'directeur-pmm', 700, 1100, 2),
  getekend('min-szw', 'bestuurder-szw', 650, 800, null),
  getekend('min-vws', 'bestuurder-vws', 650, 800, null),
  getekend('min-bzk', 'stuurgroeplid-bzk', 650, 800, null),
  getekend('min-jenv', 'bestuurder-jenv', 650, 800, null),
  getekend('min-ocw', 'bestuurder-ocw', 650, 800, null),
  getekend('min-fin', 'bestuurder-fin', 650, 800, null),
  getekend('GM0363', 'bestuurder-gm0363', 640, 455, 2),
  getekend('GM0518', 'bestuurder-gm0518', 620, 475, 2),
  getekend('GM0344', 'bestuurder-gm0344', 600, 495, null),
  getekend('GM0479', 'bestuurder-gm0479', 580, 515, 2),
  getekend('GM0637', 'wethouder', 560, 535, null),
  getekend('GM0505', 'bestuurder-gm0505', 540, 555, null),
  getekend('GM0080', 'bestuurder-gm0080', 520, 575, 2),
  getekend('GM0118', 'bestuurder-gm0118', 700, 395, null),
  getekend('GM0098', 'bestuurder-gm0098', 690, 405, null),
  getekend('GM1924', 'bestuurder-gm1924', 680, 415, 3),
  getekend('GM0642', 'bestuurder-gm0642', 1050, 45, null),
  getekend('GM0855', 'bestuurder-gm0855', 300, 795, 2),
  onderweg('GM0141', 'kennismaking'),
  onderweg('GM0503', 'contact'),
  onderweg('GM0106', 'in_gesprek'),
  onderweg('GM0995', 'concept'),
  onderweg('ciz', 'in_gesprek'),
  onderweg('coa', 'contact'),
]

/** Covered by the agreement of another (INV-27): a partnership, or a stichting that works for a connected municipality. */
export const dekkingen: readonly { readonly organisatie: string; readonly valtOnderAfspraakVan: string }[] = [
  { organisatie: 'demo-raadslieden', valtOnderAfspraakVan: 'GM0479' },
  { organisatie: 'so0621', valtOnderAfspraakVan: 'GM0505' },
]
