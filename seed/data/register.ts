// Register entries of the demo world (REG-01 to REG-15): per connected organisation one team to fall back on, the
// functionaris, and deputies that chain. Assignments and mandates are invented; which law an organisation executes is not.

import { mensen, type Werkdag } from './personas.ts'

export interface DemoMandaat {
  readonly onderwerp: string
  readonly tekst: string
  /** Up to this amount per household; null when the mandate is not about money. */
  readonly bedragInCenten: number | null
  /** Person id of the leidinggevende who confirmed it (REG-06, INV-29). */
  readonly bevestigdDoor: string
  readonly bevestigdDagenGeleden: number
  readonly geldigNogDagen: number
}

export interface DemoVermelding {
  readonly id: string
  readonly organisatie: string
  readonly soort: 'persoon' | 'team'
  readonly persoon: string | null
  readonly naam: string
  readonly functiemail: string
  readonly telefoon: string
  readonly opdracht: string
  readonly mandaten: readonly DemoMandaat[]
  readonly waarvoorJeBelt: readonly string[]
  readonly wetten: readonly string[]
  readonly leefdomeinen: readonly string[]
  /** Ids of provisions in the catalogue of room that this functionaris knows (REG-13). */
  readonly bekendeRuimte: readonly string[]
  readonly werkdagen: readonly Werkdag[]
  /** Entry id of the deputy; the chain ends at the team. */
  readonly vervanger: string | null
  readonly laatstBevestigdDagenGeleden: number
}

interface Beschrijving {
  readonly organisatie: string
  readonly team: string
  readonly keten: readonly string[]
  readonly leidinggevende: string
  readonly opdracht: string
  readonly mandaat: { readonly onderwerp: string; readonly tekst: string; readonly bedragInCenten: number | null }
  readonly waarvoorJeBelt: readonly string[]
  readonly wetten: readonly string[]
  readonly leefdomeinen: readonly string[]
  readonly bekendeRuimte: readonly string[]
  readonly laatstBevestigdDagenGeleden?: number
}

const landelijk: readonly Beschrijving[] = [
  {
    organisatie: 'uwv',
    team: 'Maatwerkteam',
    keten: ['functionaris-uwv', 'maatwerk-uwv-1', 'maatwerk-uwv-2'],
    leidinggevende: 'leidinggevende-uwv',
    opdracht: 'Een uitweg zoeken als een uitkering of terugvordering van UWV een huishouden klem zet.',
    mandaat: {
      onderwerp: 'uitstel en lagere aflossing',
      tekst: 'Mag uitstel geven, de aflossing lager vaststellen en een terugvordering voorleggen om van af te zien.',
      bedragInCenten: 1_000_000,
    },
    waarvoorJeBelt: [
      'terugvordering van een uitkering',
      'beslissing blijft uit',
      'WIA, WAO of Wajong loopt vast',
      'aflossing is te hoog',
    ],
    wetten: ['WW', 'ZW', 'WIA', 'WAO', 'Wajong', 'TW'],
    leefdomeinen: ['inkomen', 'werk', 'schulden'],
    bekendeRuimte: [
      'ww-36-5-dringende-redenen',
      'wao-57-5-dringende-redenen',
      'wia-77-5-dringende-redenen',
      'ww-36a-2-aflossing-lager',
      'uwv-buiten-invordering',
    ],
  },
  {
    organisatie: 'svb',
    team: 'Team bijzondere situaties',
    keten: ['functionaris-svb', 'maatwerk-svb-1', 'maatwerk-svb-2'],
    leidinggevende: 'leidinggevende-svb',
    opdracht: 'Zorgen dat AOW, Anw, kinderbijslag en AIO passen bij wat er in een huishouden echt aan de hand is.',
    mandaat: {
      onderwerp: 'herzien en terugvorderen',
      tekst: 'Mag een besluit opnieuw laten bekijken en bij dringende redenen voorstellen om niet terug te vorderen.',
      bedragInCenten: 500_000,
    },
    waarvoorJeBelt: [
      'AOW verandert door verhuizing naar een instelling',
      'kinderbijslag gestopt',
      'AIO moet terug',
      'aanvraag te laat',
    ],
    wetten: ['AOW', 'Anw', 'AKW', 'Pw (AIO)'],
    leefdomeinen: ['inkomen', 'jeugd', 'zorg'],
    bekendeRuimte: [
      'aow-verpleeghuis-keuze',
      'aow-24-5-dringende-redenen',
      'akw-24-5-dringende-redenen',
      'akw-14-3-terugwerkend',
      'pw-47b-svb-aio',
    ],
  },
  {
    organisatie: 'duo',
    team: 'Maatwerkteam',
    keten: ['functionaris-duo', 'maatwerk-duo-1', 'maatwerk-duo-2'],
    leidinggevende: 'leidinggevende-duo',
    opdracht: 'Voorkomen dat een studieschuld of inburgeringslening iemand onder het bestaansminimum brengt.',
    mandaat: {
      onderwerp: 'maandbedrag en uitstel',
      tekst:
        'Mag binnen de bestaande regels het maandbedrag aanpassen en uitstel geven. Afwijken van de wet legt de functionaris voor aan de directie.',
      bedragInCenten: null,
    },
    waarvoorJeBelt: [
      'maandbedrag studieschuld niet op te brengen',
      'aanvullende beurs en ouder uit beeld',
      'prestatiebeurs wordt lening',
      'inburgeringslening',
    ],
    wetten: ['WSF 2000', 'WTOS', 'Wi2021'],
    leefdomeinen: ['studie', 'schulden', 'verblijf'],
    bekendeRuimte: [
      'wsf-11-5-hardheidsclausule',
      'wsf-6-10-draagkracht',
      'wsf-6-12-peiljaar',
      'wsf-10a-5-aflosvrij',
      'duo-persoonsgericht-innen',
    ],
  },
  {
    organisatie: 'cak',
    team: 'Team complexe dossiers',
    keten: ['functionaris-cak', 'maatwerk-cak-1', 'maatwerk-cak-2'],
    leidinggevende: 'leidinggevende-cak',
    opdracht: 'Eigen bijdragen en zorgpremies rechtzetten als een besluit van een ander verkeerd doorwerkt.',
    mandaat: {
      onderwerp: 'correctie eigen bijdrage',
      tekst: 'Mag een eigen bijdrage opnieuw laten vaststellen en uitstel of een betalingsregeling geven.',
      bedragInCenten: 750_000,
    },
    waarvoorJeBelt: [
      'eigen bijdrage verpleeghuis of hulp thuis klopt niet',
      'wanbetalersregeling zorgverzekering',
      'inkomen is gedaald',
      'onverzekerd voor zorg',
    ],
    wetten: ['Wlz', 'Wmo 2015', 'Zvw'],
    leefdomeinen: ['zorg', 'schulden'],
    bekendeRuimte: [
      'cak-uitstel-eigen-bijdrage',
      'blz-3-3-2-5-lager-inkomen',
      'zvw-18d-2-uitstroom-schuldhulp',
      'sov-onverzekerden',
    ],
  },
  {
    organisatie: 'cjib',
    team: 'Loket professionals',
    keten: ['maatwerk-cjib-1', 'maatwerk-cjib-2'],
    leidinggevende: 'leidinggevende-cjib',
    opdracht: 'Onderscheid maken tussen niet kunnen en niet willen betalen en meedenken over een haalbare regeling.',
    mandaat: {
      onderwerp: 'regeling en noodstop',
      tekst: 'Mag een regeling op maat of een noodstop verlenen. Dit geldt niet voor wat de rechter heeft opgelegd.',
      bedragInCenten: 1_000_000,
    },
    waarvoorJeBelt: ['verkeersboetes stapelen zich op', 'gijzeling dreigt', 'betalingsregeling Rijk', 'noodstop'],
    wetten: ['Wahv'],
    leefdomeinen: ['schulden', 'veiligheid'],
    bekendeRuimte: ['cjib-noodstop', 'cjib-regelingen', 'betalingsregeling-rijk', 'wahv-9-2-omstandigheden'],
  },
  {
    organisatie: 'belastingdienst',
    team: 'Team bijzondere situaties',
    keten: ['maatwerk-belastingdienst-1', 'maatwerk-belastingdienst-2'],
    leidinggevende: 'leidinggevende-belastingdienst',
    opdracht: 'Een uitweg zoeken als belastingschulden een huishouden klem zetten.',
    mandaat: {
      onderwerp: 'uitstel en kwijtschelding',
      tekst:
        'Mag langer uitstel dan gebruikelijk laten beoordelen en een verzoek om kwijtschelding opnieuw voorleggen.',
      bedragInCenten: 1_500_000,
    },
    waarvoorJeBelt: [
      'belastingschuld niet te betalen',
      'aanslag klopt niet meer',
      'beslag door de Belastingdienst',
      'schuldregeling en belasting',
    ],
    wetten: ['IW 1990', 'AWR'],
    leefdomeinen: ['schulden', 'inkomen'],
    bekendeRuimte: [
      'iw-25-1-uitstel',
      'li-25-5-regeling-particulieren',
      'iw-26-1-kwijtschelding',
      'li-73-5-msnp',
      'awr-65-ambtshalve-verminderen',
    ],
  },
  {
    organisatie: 'dienst-toeslagen',
    team: 'Team persoonlijke begeleiding',
    keten: ['maatwerk-dienst-toeslagen-1', 'maatwerk-dienst-toeslagen-2'],
    leidinggevende: 'leidinggevende-dienst-toeslagen',
    opdracht: 'Toeslagen en terugvorderingen passend maken bij de situatie van het huishouden.',
    mandaat: {
      onderwerp: 'persoonlijke betalingsregeling',
      tekst: 'Mag een persoonlijke betalingsregeling treffen en een terugvordering laten heroverwegen.',
      bedragInCenten: 1_000_000,
    },
    waarvoorJeBelt: [
      'toeslag terugbetalen lukt niet',
      'toeslagpartner klopt niet',
      'kinderopvangtoeslag stopt',
      'herstel toeslagen',
    ],
    wetten: ['Awir', 'Whts', 'Wzt', 'Wko', 'WKB'],
    leefdomeinen: ['inkomen', 'wonen', 'zorg', 'jeugd', 'schulden'],
    bekendeRuimte: [
      'awir-13b-belangenafweging',
      'awir-26-matigen',
      'awir-31-uitstel',
      'li-79-8-persoonlijke-regeling',
      'awir-47-hardheidsclausule',
    ],
  },
  {
    organisatie: 'ind',
    team: 'Team bijzondere situaties',
    keten: ['maatwerk-ind-1', 'maatwerk-ind-2'],
    leidinggevende: 'leidinggevende-ind',
    opdracht: 'Meedenken als een verblijfszaak de rest van de hulp aan een huishouden ophoudt.',
    mandaat: {
      onderwerp: 'voorrang in de behandeling',
      tekst: 'Mag uitleg geven over de stand van een aanvraag en voorrang vragen. Beslist zelf niet over verblijf.',
      bedragInCenten: null,
    },
    waarvoorJeBelt: [
      'verblijfsvergunning blijft uit',
      'gezinshereniging loopt vast',
      'verblijf na geweld',
      'naturalisatie',
    ],
    wetten: ['Vw 2000', 'RWN'],
    leefdomeinen: ['verblijf'],
    bekendeRuimte: ['vb-3-51-bijzondere-omstandigheden', 'vb-3-71-3-mvv-hardheid', 'vw-64-medisch-uitstel'],
    laatstBevestigdDagenGeleden: 190,
  },
  {
    organisatie: 'dji',
    team: 'Maatwerkteam re-integratie',
    keten: ['maatwerk-dji-1', 'maatwerk-dji-2'],
    leidinggevende: 'leidinggevende-dji',
    opdracht: 'Voorkomen dat iemand na detentie op straat komt te staan of schulden oploopt.',
    mandaat: {
      onderwerp: 'afstemming over vrijlating',
      tekst: 'Mag met de gemeente afspraken maken over voorbereiding van de vrijlating.',
      bedragInCenten: null,
    },
    waarvoorJeBelt: [
      'vrijlating zonder woning',
      'huur loopt door tijdens detentie',
      'identiteitsbewijs na detentie',
      'nazorg',
    ],
    wetten: ['Pbw'],
    leefdomeinen: ['veiligheid', 'wonen', 'schulden'],
    bekendeRuimte: ['pw-35-1-bijzondere-bijstand'],
  },
  {
    organisatie: 'reclassering-svg',
    team: 'Team maatwerk',
    keten: ['maatwerk-reclassering-svg-1'],
    leidinggevende: 'leidinggevende-reclassering-svg',
    opdracht: 'Toezicht en hulp op elkaar afstemmen als verslaving en schulden samenkomen.',
    mandaat: {
      onderwerp: 'afstemming van toezicht',
      tekst: 'Mag het plan van toezicht laten aansluiten op het plan van het huishouden.',
      bedragInCenten: null,
    },
    waarvoorJeBelt: ['toezicht en hulp botsen', 'verslaving en begeleiding', 'afspraken na detentie'],
    wetten: ['Reclasseringsregeling'],
    leefdomeinen: ['veiligheid', 'zorg'],
    bekendeRuimte: [],
  },
]

const gemeentelijkeRuimte = [
  'pw-18-1-afstemmen',
  'pw-35-1-bijzondere-bijstand',
  'wmo-2-3-5-3-maatwerk',
  'jw-1-2-2-meerdere-oorzaken',
  'wgs-4-2-spoed-drie-dagen',
] as const

function gemeente(
  organisatie: string,
  team: string,
  keten: readonly string[],
  extra: Partial<Beschrijving> = {},
): Beschrijving {
  return {
    organisatie,
    team,
    keten,
    leidinggevende: `leidinggevende-${organisatie.toLowerCase()}`,
    opdracht: 'Eerste aanspreekpunt als een huishouden in deze gemeente tussen regels en organisaties klem zit.',
    mandaat: {
      onderwerp: 'doorbraakbudget en afstemming',
      tekst:
        'Mag uitgaven uit het doorbraakbudget doen en namens het college afwijken van eigen beleidsregels voorleggen.',
      bedragInCenten: 250_000,
    },
    waarvoorJeBelt: [
      'bijstand of bijzondere bijstand',
      'schuldhulp met spoed',
      'Wmo of jeugdhulp over de grens van een wet',
      'inschrijving in de BRP',
      'dreigende ontruiming',
    ],
    wetten: ['Participatiewet', 'Wgs', 'Wmo 2015', 'Jeugdwet', 'Wet BRP'],
    leefdomeinen: ['inkomen', 'schulden', 'zorg', 'wonen', 'jeugd', 'werk'],
    bekendeRuimte: gemeentelijkeRuimte,
    ...extra,
  }
}

const gemeenten: readonly Beschrijving[] = [
  gemeente('GM0363', 'Team maatwerk en doorbraak', ['maatwerk-gm0363-1', 'maatwerk-gm0363-2']),
  gemeente('GM0518', 'Expertteam complexe casuïstiek', ['maatwerk-gm0518-1', 'maatwerk-gm0518-2']),
  gemeente('GM0344', 'Regieteam multiproblematiek', ['maatwerk-gm0344-1', 'maatwerk-gm0344-2']),
  gemeente('GM0479', 'Sociaal wijkteam en doorbraak', ['maatwerk-gm0479-1', 'maatwerk-gm0479-2'], {
    leidinggevende: 'leidinggevende',
  }),
  gemeente('GM0637', 'Team bestaanszekerheid', ['maatwerk-gm0637-1', 'maatwerk-gm0637-2']),
  gemeente('GM0505', 'Kernteam sociaal domein', ['maatwerk-gm0505-1', 'maatwerk-gm0505-2']),
  gemeente('GM0080', 'Gebiedsteam', ['maatwerk-gm0080-1', 'maatwerk-gm0080-2']),
  gemeente('GM0118', 'Team schulddienstverlening', ['maatwerk-gm0118-1', 'maatwerk-gm0118-2'], {
    laatstBevestigdDagenGeleden: 200,
  }),
  gemeente('GM0098', 'Gebiedsteam', ['maatwerk-gm0098-1']),
  gemeente('GM1924', 'Kernteam sociaal domein', ['maatwerk-gm1924-1', 'maatwerk-gm1924-2']),
  gemeente('GM0642', 'Team toegang Wmo en jeugd', ['maatwerk-gm0642-1']),
  gemeente('GM0855', 'Doorbraakteam', ['maatwerk-gm0855-1', 'maatwerk-gm0855-2']),
]

function persoonVan(id: string): { readonly naam: string; readonly werkdagen: readonly Werkdag[] } {
  const gevonden = mensen.find((m) => m.id === id)
  if (!gevonden) throw new Error(`register.ts: persoon ${id} bestaat niet`)
  return gevonden
}

function vermeldingenVan(b: Beschrijving, nummer: number): DemoVermelding[] {
  const teamId = `team-${b.organisatie.toLowerCase()}`
  const mandaat: DemoMandaat = {
    ...b.mandaat,
    bevestigdDoor: b.leidinggevende,
    bevestigdDagenGeleden: 120 + nummer,
    geldigNogDagen: 400 - nummer * 5,
  }
  const gedeeld = {
    organisatie: b.organisatie,
    functiemail: `maatwerk@${b.organisatie.toLowerCase()}.example`,
    opdracht: b.opdracht,
    mandaten: [mandaat],
    waarvoorJeBelt: b.waarvoorJeBelt,
    wetten: b.wetten,
    leefdomeinen: b.leefdomeinen,
    bekendeRuimte: b.bekendeRuimte,
    laatstBevestigdDagenGeleden: b.laatstBevestigdDagenGeleden ?? 10 + nummer * 4,
  }
  const telefoon = (plaats: number) => `070 000 ${String(1000 + nummer * 10 + plaats).padStart(4, '0')}`
  const team: DemoVermelding = {
    ...gedeeld,
    id: teamId,
    soort: 'team',
    persoon: null,
    naam: b.team,
    telefoon: telefoon(0),
    werkdagen: ['ma', 'di', 'wo', 'do', 'vr'],
    vervanger: null,
  }
  const personen = b.keten.map((persoonId, i): DemoVermelding => {
    const { naam, werkdagen } = persoonVan(persoonId)
    const volgende = b.keten[i + 1]
    return {
      ...gedeeld,
      id: `vermelding-${persoonId}`,
      soort: 'persoon',
      persoon: persoonId,
      naam,
      telefoon: telefoon(i + 1),
      werkdagen,
      vervanger: volgende === undefined ? teamId : `vermelding-${volgende}`,
    }
  })
  return [team, ...personen]
}

export const vermeldingen: readonly DemoVermelding[] = [...landelijk, ...gemeenten].flatMap(vermeldingenVan)
