// What professionals ring an organisation for, in everyday words (REG-03). Written from the remit of each organisation:
// its schemes as people call them, with the words they use. `woorden` are synonyms and neighbours of the topic.

export interface Onderwerp {
  readonly naam: string
  readonly woorden: readonly string[]
}

export interface OrganisatieOnderwerpen {
  /** Id of a national organisation, or 'gemeente' for what every municipality does. */
  readonly organisatie: string
  readonly onderwerpen: readonly Onderwerp[]
  /** Laws as people shorten them, beside those in organisaties.json. */
  readonly wetten: readonly string[]
  readonly leefdomeinen: readonly string[]
}

function o(naam: string, ...woorden: readonly string[]): Onderwerp {
  return { naam, woorden }
}

const gemeente: OrganisatieOnderwerpen = {
  organisatie: 'gemeente',
  onderwerpen: [
    o(
      'bijstand',
      'bijstandsuitkering',
      'uitkering gemeente',
      'sociale dienst',
      'leefgeld',
      'kostendelersnorm',
      'terugvordering bijstand',
      'maatregel op bijstand',
    ),
    o(
      'bijzondere bijstand',
      'noodzakelijke kosten',
      'inrichtingskosten',
      'witgoed',
      'kosten bewindvoerder',
      'minimaregeling',
      'individuele inkomenstoeslag',
    ),
    o('bijstand voor zelfstandigen', 'ondernemer in nood', 'bedrijfskrediet', 'Bbz'),
    o(
      'schuldhulp',
      'schuldhulpverlening',
      'schuldsanering gemeente',
      'budgetbeheer',
      'saneringskrediet',
      'kredietbank',
      'vroegsignalering',
      'betalingsachterstand vaste lasten',
    ),
    o(
      'hulp en ondersteuning thuis',
      'huishoudelijke hulp',
      'begeleiding',
      'dagbesteding',
      'woningaanpassing',
      'traplift',
      'scootmobiel',
      'vervoersvoorziening',
      'Wmo-voorziening',
    ),
    o(
      'opvang en beschermd wonen',
      'daklozenopvang',
      'maatschappelijke opvang',
      'vrouwenopvang',
      'dakloos',
      'briefadres',
    ),
    o(
      'jeugdhulp',
      'hulp voor een kind',
      'opvoedhulp',
      'wijkteam',
      'jeugdteam',
      'pleegzorg',
      'jeugdbescherming toegang',
      'persoonsgebonden budget jeugd',
    ),
    o('leerplicht en leerlingenvervoer', 'thuiszitter', 'schooluitval', 'verzuim', 'leerplichtambtenaar'),
    o('inburgering', 'inburgeringsplan', 'statushouder huisvesting', 'taalles', 'brede intake'),
    o(
      'inschrijving in de BRP',
      'adres',
      'basisregistratie',
      'uitschrijving',
      'adresonderzoek',
      'burgerzaken',
      'identiteitsbewijs',
      'paspoort aanvragen',
    ),
    o(
      'woonruimte en urgentie',
      'urgentieverklaring',
      'voorrang op een woning',
      'huisvestingsvergunning',
      'ontruiming melden',
    ),
    o(
      'gemeentelijke belasting',
      'afvalstoffenheffing',
      'kwijtschelding gemeente',
      'rioolheffing',
      'onroerendezaakbelasting',
    ),
    o('kinderopvang om sociale of medische redenen', 'SMI', 'sociaal medische indicatie'),
    o('werk en re-integratie', 'participatie', 'beschut werk', 'loonkostensubsidie', 'jongerenloket'),
  ],
  wetten: [
    'Participatiewet',
    'Wmo',
    'Jeugdwet',
    'Wgs',
    'IOAW',
    'IOAZ',
    'Bbz',
    'Wet BRP',
    'Huisvestingswet',
    'Leerplichtwet',
  ],
  leefdomeinen: ['inkomen', 'schulden', 'zorg', 'wonen', 'jeugd', 'werk'],
}

const uitvoerders: readonly OrganisatieOnderwerpen[] = [
  {
    organisatie: 'uwv',
    onderwerpen: [
      o('WW-uitkering', 'werkloos', 'werkloosheid', 'ontslag', 'werkloosheidsuitkering', 'sollicitatieplicht WW'),
      o('ziektewet', 'ziek', 'ziekengeld', 'ziek uit dienst', 'eerstejaars ziektewetbeoordeling'),
      o(
        'arbeidsongeschiktheid',
        'WIA',
        'WGA',
        'IVA',
        'WAO',
        'afgekeurd',
        'herbeoordeling',
        'keuring',
        'verzekeringsarts',
        'arbeidsdeskundige',
      ),
      o('Wajong', 'jonggehandicapt', 'arbeidsvermogen', 'beoordeling arbeidsvermogen'),
      o(
        'zwangerschap en verlof',
        'bevalling',
        'zwanger',
        'WAZO',
        'ouderschapsverlof',
        'zwangerschapsuitkering',
        'geboorteverlof',
      ),
      o('toeslag op een UWV-uitkering', 'Toeslagenwet', 'aanvulling tot sociaal minimum'),
      o(
        'terugvordering van een UWV-uitkering',
        'te veel ontvangen uitkering',
        'invordering UWV',
        'boete UWV',
        'inlichtingenplicht',
      ),
      o(
        'werk en re-integratie',
        'werkplekaanpassing',
        'jobcoach',
        'doelgroepregister',
        'werkgever failliet',
        'loongarantie',
      ),
      o('ontslagvergunning', 'ontslagaanvraag'),
    ],
    wetten: ['WW', 'ZW', 'Ziektewet', 'WIA', 'WAO', 'WAZ', 'Wajong', 'TW', 'WAZO', 'IOW', 'SUWI'],
    leefdomeinen: ['inkomen', 'werk'],
  },
  {
    organisatie: 'svb',
    onderwerpen: [
      o(
        'AOW',
        'ouderdomspensioen',
        'staatspensioen',
        'pensioen van de overheid',
        'gehuwdenpensioen',
        'alleenstaandenpensioen',
        'AOW-leeftijd',
        'samenwonen met AOW',
        'opname in een instelling',
      ),
      o('AIO', 'aanvullende inkomensvoorziening ouderen', 'onvolledige AOW', 'bijstand voor ouderen'),
      o('nabestaandenuitkering', 'weduwe', 'weduwnaar', 'partner overleden', 'wees', 'Anw'),
      o('kinderbijslag', 'kind', 'dubbele kinderbijslag', 'kind met intensieve zorg', 'uitwonend kind', 'AKW'),
      o(
        'uitbetaling van een pgb',
        'persoonsgebonden budget',
        'trekkingsrecht',
        'zorgovereenkomst',
        'salaris hulpverlener',
      ),
      o('terugvordering SVB', 'te veel AOW ontvangen', 'te veel kinderbijslag ontvangen', 'boete SVB'),
      o(
        'verzekerd zijn bij wonen of werken in het buitenland',
        'buitenland',
        'gedetacheerd',
        'vrijwillige verzekering',
      ),
      o('tegemoetkoming asbestslachtoffers', 'TAS'),
    ],
    wetten: ['AOW', 'Anw', 'AKW', 'AIO', 'TAS'],
    leefdomeinen: ['inkomen', 'jeugd', 'zorg'],
  },
  {
    organisatie: 'duo',
    onderwerpen: [
      o(
        'studieschuld',
        'studielening',
        'terugbetalen',
        'aflossen',
        'maandbedrag',
        'draagkracht',
        'aflosvrije periode',
        'jokerjaar',
        'achterstand',
      ),
      o(
        'studiefinanciering',
        'basisbeurs',
        'aanvullende beurs',
        'prestatiebeurs',
        'gift',
        'reisproduct',
        'OV-boete',
        'collegegeldkrediet',
        'levenlanglerenkrediet',
        'uitwonendenbeurs',
      ),
      o('ouder werkt niet mee', 'weigerachtige ouder', 'geen contact met ouder', 'inkomen ouders'),
      o('tegemoetkoming scholieren', 'schoolkosten', 'lesgeld', 'VO18+', 'tegemoetkoming lerarenopleiding'),
      o(
        'inburgering',
        'inburgeringsexamen',
        'inburgeringstermijn',
        'lening inburgering',
        'boete inburgering',
        'ontheffing',
      ),
      o('diploma en examen', 'diplomaregister', 'staatsexamen', 'diplomawaardering'),
    ],
    wetten: ['WSF', 'Wsf 2000', 'WTOS', 'Wi2021', 'Les- en cursusgeldwet'],
    leefdomeinen: ['studie', 'schulden', 'verblijf'],
  },
  {
    organisatie: 'cak',
    onderwerpen: [
      o(
        'eigen bijdrage langdurige zorg',
        'verpleeghuis',
        'zorginstelling',
        'zorg met verblijf',
        'hoge eigen bijdrage',
        'lage eigen bijdrage',
        'Wlz-bijdrage',
        'broninhouding',
      ),
      o(
        'eigen bijdrage Wmo',
        'abonnementstarief',
        'hulp bij het huishouden',
        'factuur hulp thuis',
        'beschermd wonen bijdrage',
      ),
      o(
        'wanbetalers zorgverzekering',
        'wanbetalersregeling',
        'bestuursrechtelijke premie',
        'premieachterstand',
        'afmelden wanbetaler',
        'eindafrekening',
      ),
      o(
        'niet verzekerd voor zorg',
        'onverzekerd',
        'onverzekerden',
        'ambtshalve verzekerd',
        'boete zorgverzekering',
        'aanschrijving verzekeringsplicht',
      ),
      o(
        'zorg voor onverzekerbare vreemdelingen',
        'ongedocumenteerd',
        'zonder verblijf zorgkosten',
        'declaratie zorgverlener',
      ),
      o('inkomensdaling en bijdrage', 'peiljaarverlegging', 'peiljaar'),
      o('zorg in het buitenland', 'verdragsgerechtigd', 'gemoedsbezwaard', 'Schengenverklaring'),
    ],
    wetten: ['Wlz', 'Wmo', 'Zvw', 'Blz'],
    leefdomeinen: ['zorg', 'schulden'],
  },
  {
    organisatie: 'cjib',
    onderwerpen: [
      o('verkeersboete', 'boete', 'bekeuring', 'flitspaal', 'verhoging boete', 'aanmaning boete', 'Mulder'),
      o('strafbeschikking en geldboete', 'geldstraf', 'boete van de rechter', 'transactie'),
      o('schadevergoedingsmaatregel', 'slachtoffer betalen', 'ontneming', 'voorschotregeling slachtoffer'),
      o(
        'gijzeling en aanhouding',
        'vastzetten voor boete',
        'vervangende hechtenis',
        'inneming rijbewijs',
        'arrestatiebevel',
      ),
      o(
        'betalingsregeling',
        'termijnen',
        'noodstop',
        'draagkracht',
        'uitstel',
        'betalingsregeling Rijk',
        'niet kunnen betalen',
      ),
      o('taakstraf en tenuitvoerlegging', 'werkstraf', 'oproep om straf uit te zitten', 'zelfmelder'),
    ],
    wetten: ['Wahv', 'Wet Mulder', 'USB'],
    leefdomeinen: ['schulden', 'veiligheid'],
  },
  {
    organisatie: 'belastingdienst',
    onderwerpen: [
      o(
        'belastingschuld',
        'belasting betalen',
        'aanslag',
        'naheffing',
        'invordering',
        'dwangbevel',
        'beslag Belastingdienst',
        'loonvordering',
        'verrekening',
      ),
      o('uitstel en kwijtschelding', 'betalingsregeling belasting', 'kwijtschelding belasting', 'sanering'),
      o('inkomstenbelasting', 'aangifte', 'voorlopige aanslag', 'ambtshalve aanslag', 'heffingskorting', 'box 3'),
      o('motorrijtuigenbelasting', 'wegenbelasting', 'autobelasting'),
      o('btw en ondernemers', 'omzetbelasting', 'loonheffing', 'zzp', 'zelfstandige'),
      o('erfbelasting', 'erfenis', 'schenkbelasting'),
      o('belastingboete', 'verzuimboete', 'vergrijpboete'),
    ],
    wetten: ['IW', 'Invorderingswet', 'AWR', 'Wet IB'],
    leefdomeinen: ['schulden', 'inkomen'],
  },
  {
    organisatie: 'dienst-toeslagen',
    onderwerpen: [
      o('huurtoeslag', 'huursubsidie', 'hoge huur', 'medebewoner'),
      o('zorgtoeslag', 'toeslag zorgverzekering'),
      o('kinderopvangtoeslag', 'kinderopvang', 'gastouder', 'kosten opvang', 'stopzetting kinderopvangtoeslag'),
      o('kindgebonden budget', 'alleenstaande-ouderkop', 'KGB'),
      o('toeslagpartner en toetsingsinkomen', 'toeslagpartner', 'verkeerde toeslagpartner', 'inkomen geschat'),
      o('toeslag terugbetalen', 'terugvordering toeslagen', 'toeslagschuld', 'persoonlijke betalingsregeling'),
      o(
        'herstel toeslagen',
        'toeslagenaffaire',
        'gedupeerde ouder',
        'hersteloperatie',
        'kindregeling',
        'private schulden gedupeerde',
        'UHT',
      ),
    ],
    wetten: ['Awir', 'Wht', 'Wzt', 'Wko', 'WKB', 'Wet hersteloperatie toeslagen'],
    leefdomeinen: ['inkomen', 'wonen', 'zorg', 'jeugd'],
  },
  {
    organisatie: 'ind',
    onderwerpen: [
      o(
        'verblijfsvergunning',
        'verblijfsrecht',
        'verblijfsdocument',
        'verlengen van verblijf',
        'verblijfstitel',
        'intrekking verblijf',
        'verblijfsgat',
      ),
      o('asiel', 'asielaanvraag', 'asielprocedure', 'statushouder vergunning'),
      o('gezinshereniging', 'nareis', 'partner uit het buitenland', 'mvv', 'inreisvisum'),
      o('Nederlander worden', 'naturalisatie', 'optie', 'nationaliteit', 'staatloos'),
      o(
        'verblijf na geweld of om humanitaire redenen',
        'afhankelijk verblijf',
        'slachtoffer mensenhandel',
        'schrijnend',
        'medische behandeling verblijf',
      ),
    ],
    wetten: ['Vw', 'Vreemdelingenwet', 'RWN'],
    leefdomeinen: ['verblijf'],
  },
  {
    organisatie: 'coa',
    onderwerpen: [
      o('opvang van asielzoekers', 'azc', 'asielzoekerscentrum', 'noodopvang', 'opvanglocatie'),
      o(
        'uitstroom naar een woning',
        'statushouder koppelen aan gemeente',
        'huisvesting statushouder',
        'vertrek uit de opvang',
        'wachten op woning',
      ),
      o('leefgeld en verstrekkingen', 'weekgeld asielzoeker', 'eigen bijdrage opvang'),
      o('voorinburgering', 'taal in de opvang'),
    ],
    wetten: ['Wet COA', 'Rva'],
    leefdomeinen: ['verblijf', 'wonen'],
  },
  {
    organisatie: 'rvdk',
    onderwerpen: [
      o(
        'kinderbeschermingsonderzoek',
        'raadsonderzoek',
        'ondertoezichtstelling',
        'ots',
        'uithuisplaatsing',
        'veiligheid van een kind',
      ),
      o('gezag en omgang', 'ouderlijk gezag', 'gezagsbeëindiging', 'scheiding advies rechtbank', 'voogdij'),
      o('jeugdstrafzaak', 'minderjarige verdachte', 'taakstraf jongere'),
      o('adoptie en afstand', 'screening adoptie', 'afstammingsvragen'),
    ],
    wetten: ['BW1', 'Jeugdwet'],
    leefdomeinen: ['jeugd', 'veiligheid'],
  },
  {
    organisatie: 'dji',
    onderwerpen: [
      o(
        'detentie',
        'gevangenis',
        'gevangen',
        'penitentiaire inrichting',
        'huis van bewaring',
        'gedetineerde',
        'inrichting',
      ),
      o(
        'terugkeer na detentie',
        'vrijlating',
        'vrijkomen',
        're-integratie gedetineerde',
        'huis na detentie',
        'uitkering na detentie',
        'verlof',
      ),
      o('forensische zorg', 'tbs', 'plaatsing forensische kliniek'),
      o('jeugdinrichting', 'jeugdgevangenis', 'JJI'),
    ],
    wetten: ['Pbw', 'Wfz', 'Bjj'],
    leefdomeinen: ['veiligheid', 'wonen'],
  },
  {
    organisatie: 'ciz',
    onderwerpen: [
      o(
        'indicatie langdurige zorg',
        'Wlz-indicatie',
        'indicatiebesluit',
        'zorgprofiel',
        'blijvend toezicht',
        '24 uur zorg in de nabijheid',
        'afwijzing Wlz',
      ),
      o('onvrijwillige opname', 'Wzd', 'rechterlijke machtiging', 'inbewaringstelling dementie'),
      o('medisch advies dubbele kinderbijslag', 'BUK', 'advies kinderbijslag intensieve zorg'),
    ],
    wetten: ['Wlz', 'Wzd'],
    leefdomeinen: ['zorg'],
  },
  {
    organisatie: 'zinl',
    onderwerpen: [
      o('wat zit in het basispakket', 'pakketvraag', 'verzekerde zorg', 'duiding'),
      o('advies bij een geschil over zorg', 'geschil zorgverzekeraar advies'),
      o('kwaliteit van zorg', 'kwaliteitsstandaard'),
    ],
    wetten: ['Zvw', 'Wlz'],
    leefdomeinen: ['zorg'],
  },
  {
    organisatie: 'reclassering-rn',
    onderwerpen: [
      o(
        'reclassering',
        'toezicht',
        'reclasseringstoezicht',
        'enkelband',
        'elektronische monitoring',
        'reclasseringsadvies',
        'werkstraf',
        'schorsende voorwaarden',
      ),
    ],
    wetten: ['Reclasseringsregeling'],
    leefdomeinen: ['veiligheid'],
  },
  {
    organisatie: 'reclassering-svg',
    onderwerpen: [
      o(
        'reclassering bij verslaving',
        'verslavingsreclassering',
        'verslaafd en justitie',
        'alcohol en delict',
        'drugs en delict',
        'toezicht verslaving',
      ),
    ],
    wetten: ['Reclasseringsregeling'],
    leefdomeinen: ['veiligheid', 'zorg'],
  },
  {
    organisatie: 'reclassering-ldh',
    onderwerpen: [
      o('reclassering Leger des Heils', 'dakloos en reclassering', 'toezicht zonder woning'),
      o('jeugdbescherming Leger des Heils', 'jeugdreclassering'),
    ],
    wetten: ['Reclasseringsregeling', 'Jeugdwet'],
    leefdomeinen: ['veiligheid', 'jeugd'],
  },
  {
    organisatie: 'gi-cluster',
    onderwerpen: [
      o(
        'jeugdbescherming',
        'gezinsvoogd',
        'jeugdbeschermer',
        'gecertificeerde instelling',
        'uitvoering ondertoezichtstelling',
        'voogdij uitvoeren',
      ),
      o('jeugdreclassering', 'toezicht op jongere'),
    ],
    wetten: ['Jeugdwet', 'BW1'],
    leefdomeinen: ['jeugd', 'veiligheid'],
  },
  {
    organisatie: 'nidos',
    onderwerpen: [
      o(
        'voogdij over alleenstaande minderjarige vreemdelingen',
        'amv',
        'minderjarige asielzoeker zonder ouders',
        'voogd asielkind',
        'gevluchte jongere',
        'opvanggezin',
      ),
    ],
    wetten: ['Jeugdwet', 'BW1'],
    leefdomeinen: ['jeugd', 'verblijf'],
  },
  {
    organisatie: 'lbio',
    onderwerpen: [
      o(
        'alimentatie innen',
        'kinderalimentatie',
        'partneralimentatie',
        'alimentatie niet betaald',
        'achterstand alimentatie',
        'onderhoudsbijdrage',
      ),
      o('alimentatie in het buitenland', 'internationale alimentatie'),
      o('indexering en loonbeslag alimentatie', 'opslagkosten alimentatie'),
    ],
    wetten: ['Wet LBIO'],
    leefdomeinen: ['inkomen', 'jeugd'],
  },
  {
    organisatie: 'rvr',
    onderwerpen: [
      o(
        'gesubsidieerde rechtsbijstand',
        'toevoeging',
        'advocaat met laag inkomen',
        'eigen bijdrage advocaat',
        'mediation toevoeging',
        'peiljaar rechtsbijstand',
      ),
      o('Wsnp', 'wettelijke schuldsanering', 'bureau Wsnp', 'bewindvoerder in de schuldsanering'),
    ],
    wetten: ['Wrb', 'Wsnp', 'Fw'],
    leefdomeinen: ['rechtsbescherming', 'schulden'],
  },
  {
    organisatie: 'sgm',
    onderwerpen: [
      o(
        'tegemoetkoming voor slachtoffers van geweld',
        'slachtoffer',
        'geweldsmisdrijf',
        'letsel door misdrijf',
        'schadefonds',
        'mishandeling vergoeding',
        'nabestaande van misdrijf',
        'dood door schuld',
      ),
    ],
    wetten: ['Wsg'],
    leefdomeinen: ['veiligheid', 'inkomen'],
  },
  {
    organisatie: 'huurcommissie',
    onderwerpen: [
      o('geschil met de verhuurder', 'huurprijs', 'huurverhoging', 'puntentelling', 'woningwaardering', 'te hoge huur'),
      o('servicekosten', 'afrekening stookkosten', 'energiekosten verhuurder'),
      o('onderhoudsgebreken', 'achterstallig onderhoud', 'huurverlaging gebreken'),
    ],
    wetten: ['Uhw'],
    leefdomeinen: ['wonen'],
  },
  {
    organisatie: 'rdw',
    onderwerpen: [
      o(
        'kenteken en voertuig op naam',
        'auto op naam',
        'voertuigregistratie',
        'vrijwaring',
        'tenaamstelling beëindigen',
        'schorsen voertuig',
        'katvanger',
      ),
      o('APK- en verzekeringsplicht', 'boete onverzekerd voertuig', 'APK verlopen'),
      o('rijbewijs', 'rijbewijs ongeldig', 'rijbewijsregister'),
    ],
    wetten: ['WVW'],
    leefdomeinen: ['schulden', 'veiligheid'],
  },
  {
    organisatie: 'kadaster',
    onderwerpen: [
      o(
        'eigendom van een woning',
        'koopwoning op naam',
        'hypotheekregistratie',
        'openbare registers',
        'beslag op een huis',
        'perceel',
        'aandeel in een woning na scheiding',
      ),
    ],
    wetten: ['Kadasterwet'],
    leefdomeinen: ['wonen', 'schulden'],
  },
  {
    organisatie: 'rvig',
    onderwerpen: [
      o(
        'identiteitsgegevens en BRP landelijk',
        'burgerservicenummer',
        'BSN-vraag',
        'niet-ingezetene',
        'RNI',
        'verkeerde persoonsgegevens in registers',
      ),
      o('identiteitsfraude', 'misbruik van identiteit', 'centraal meldpunt identiteitsfraude', 'CMI'),
      o('reisdocumenten', 'paspoortsignalering', 'vermist paspoort'),
    ],
    wetten: ['Wet BRP', 'Paspoortwet'],
    leefdomeinen: ['rechtsbescherming'],
  },
]

const ministeries: readonly OrganisatieOnderwerpen[] = [
  {
    organisatie: 'min-szw',
    onderwerpen: [
      o('sociale zekerheid en armoedebeleid', 'stelsel uitkeringen', 'schuldenbeleid', 'ministerie sociale zaken'),
    ],
    wetten: ['Participatiewet', 'SUWI'],
    leefdomeinen: ['inkomen', 'werk', 'schulden'],
  },
  {
    organisatie: 'min-vws',
    onderwerpen: [
      o('zorgstelsel en jeugdbeleid', 'ministerie volksgezondheid', 'stelsel langdurige zorg', 'stelsel jeugd'),
    ],
    wetten: ['Wmo', 'Jeugdwet', 'Wlz', 'Zvw'],
    leefdomeinen: ['zorg', 'jeugd'],
  },
  {
    organisatie: 'min-bzk',
    onderwerpen: [
      o('openbaar bestuur en wonen', 'ministerie binnenlandse zaken', 'stelsel BRP', 'volkshuisvesting', 'Awb-beleid'),
    ],
    wetten: ['Awb', 'Gemeentewet', 'Wet BRP'],
    leefdomeinen: ['wonen', 'rechtsbescherming'],
  },
  {
    organisatie: 'min-jenv',
    onderwerpen: [
      o('justitie, rechtsbescherming en asiel', 'ministerie justitie', 'stelsel rechtsbijstand', 'asielbeleid'),
    ],
    wetten: ['Vw', 'Wrb', 'Wahv'],
    leefdomeinen: ['veiligheid', 'verblijf', 'rechtsbescherming'],
  },
  {
    organisatie: 'min-ocw',
    onderwerpen: [o('onderwijs en studiefinancieringsbeleid', 'ministerie onderwijs', 'stelsel onderwijs')],
    wetten: ['Wsf', 'WPO'],
    leefdomeinen: ['studie', 'jeugd'],
  },
  {
    organisatie: 'min-fin',
    onderwerpen: [o('belasting- en toeslagenbeleid', 'ministerie financiën', 'DG Toeslagen')],
    wetten: ['Awir', 'AWR'],
    leefdomeinen: ['schulden', 'inkomen'],
  },
  {
    organisatie: 'min-ienw',
    onderwerpen: [o('verkeer en waterbeleid', 'ministerie infrastructuur', 'drinkwaterregels')],
    wetten: ['WVW'],
    leefdomeinen: ['veiligheid'],
  },
]

const koepels: readonly OrganisatieOnderwerpen[] = [
  {
    organisatie: 'vng',
    onderwerpen: [o('vereniging van gemeenten', 'belangenbehartiging gemeenten', 'gemeentelijke afspraken landelijk')],
    wetten: [],
    leefdomeinen: ['rechtsbescherming'],
  },
  {
    organisatie: 'divosa',
    onderwerpen: [o('leidinggevenden sociaal domein', 'vereniging sociale diensten', 'benchmark werk en inkomen')],
    wetten: [],
    leefdomeinen: ['inkomen', 'werk'],
  },
  {
    organisatie: 'nvvk',
    onderwerpen: [
      o(
        'convenanten met schuldeisers',
        'vereniging schuldhulpverleners',
        'gedragscode schuldhulp',
        'pauzeknop',
        'Schuldenknooppunt',
      ),
    ],
    wetten: ['Wgs'],
    leefdomeinen: ['schulden'],
  },
  {
    organisatie: 'zn',
    onderwerpen: [o('koepel van zorgverzekeraars', 'afspraken met zorgverzekeraars')],
    wetten: ['Zvw'],
    leefdomeinen: ['zorg'],
  },
  {
    organisatie: 'aedes',
    onderwerpen: [o('koepel van woningcorporaties', 'afspraken met corporaties')],
    wetten: ['Woningwet'],
    leefdomeinen: ['wonen'],
  },
  {
    organisatie: 'swn',
    onderwerpen: [o('branche sociaal werk', 'sociaal raadslieden landelijk', 'welzijnswerk')],
    wetten: [],
    leefdomeinen: ['schulden', 'zorg', 'jeugd'],
  },
  {
    organisatie: 'pmm',
    onderwerpen: [
      o(
        'vastgelopen multiproblematiek',
        'maatwerkloket',
        'LMM',
        'LET',
        'escalatie',
        'overbrugging',
        'Maatwerkregister',
        'alles geprobeerd',
        'organisaties komen er samen niet uit',
        'zit vast tussen instanties',
      ),
    ],
    wetten: [],
    leefdomeinen: ['inkomen', 'schulden', 'zorg', 'wonen', 'jeugd', 'studie', 'verblijf', 'veiligheid'],
  },
]

const ombudsmannen: readonly OrganisatieOnderwerpen[] = [
  {
    organisatie: 'nationale-ombudsman',
    onderwerpen: [
      o(
        'klacht over de overheid',
        'behoorlijkheid',
        'klacht over een landelijke uitvoerder',
        'klacht over een gemeente',
      ),
    ],
    wetten: ['Wno'],
    leefdomeinen: ['rechtsbescherming'],
  },
  {
    organisatie: 'kinderombudsman',
    onderwerpen: [o('klacht over kinderrechten', 'rechten van kinderen', 'klacht van een kind of jongere')],
    wetten: ['Wno', 'IVRK'],
    leefdomeinen: ['jeugd', 'rechtsbescherming'],
  },
  ...[
    'ombudsman-metropool-amsterdam',
    'ombudsman-rotterdam-rijnmond',
    'ombudsman-den-haag',
    'ombudsman-zeeuwse',
    'ombudsman-overijsselse',
  ].map(
    (organisatie): OrganisatieOnderwerpen => ({
      organisatie,
      onderwerpen: [o('klacht over de gemeente in de regio', 'lokale ombudsman', 'gemeentelijke ombudsman')],
      wetten: ['Awb hoofdstuk 9'],
      leefdomeinen: ['rechtsbescherming'],
    }),
  ),
]

const ZORGKANTOREN = [
  'zk-cz',
  'zk-dsw',
  'zk-menzis',
  'zk-salland',
  'zk-vgz',
  'zk-zk',
  'zk-zz',
  'wlz-asr',
  'wlz-onvz',
] as const
const ZORGVERZEKERAARS = [
  'zv-achmea',
  'zv-vgz',
  'zv-cz',
  'zv-menzis',
  'zv-dsw',
  'zv-asr',
  'zv-onvz',
  'zv-zz',
  'zv-salland',
  'zv-eucare',
] as const

const zorg: readonly OrganisatieOnderwerpen[] = [
  ...ZORGKANTOREN.map(
    (organisatie): OrganisatieOnderwerpen => ({
      organisatie,
      onderwerpen: [
        o('plek in een zorginstelling', 'wachtlijst verpleeghuis', 'zorgbemiddeling', 'zorgaanbieder vinden'),
        o('pgb langdurige zorg', 'pgb Wlz aanvragen', 'modulair pakket thuis', 'meerzorg', 'overbruggingszorg'),
      ],
      wetten: ['Wlz'],
      leefdomeinen: ['zorg'],
    }),
  ),
  ...ZORGVERZEKERAARS.map(
    (organisatie): OrganisatieOnderwerpen => ({
      organisatie,
      onderwerpen: [
        o(
          'zorgverzekering',
          'premie basisverzekering',
          'betalingsregeling zorgpremie',
          'eigen risico',
          'vergoeding van een behandeling',
          'machtiging',
          'wijkverpleging',
          'ziekenvervoer',
        ),
      ],
      wetten: ['Zvw'],
      leefdomeinen: ['zorg', 'schulden'],
    }),
  ),
]

export const onderwerpen: readonly OrganisatieOnderwerpen[] = [
  gemeente,
  ...uitvoerders,
  ...ministeries,
  ...koepels,
  ...ombudsmannen,
  ...zorg,
]
