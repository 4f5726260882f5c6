import {
  BereikGrafiek,
  ButtonLink,
  euro,
  Huishouden,
  Ladder,
  LijnGrafiek,
  Link,
  MiniLadder,
  NowPanel,
  Samenhang,
  Sectie,
  StaafGrafiek,
  Tag,
  Tags,
  Termijn,
  VerdeelBalk,
  WieWachtOpWie,
} from './index.ts'

const studieschuld = {
  treden: [
    { trede: 'eigen', status: 'bereikt', datum: '3 aug – 14 sep', feiten: ['3 stappen gezet'] },
    { trede: 'register', status: 'bereikt', datum: '14 – 24 sep', feiten: ['DUO dacht mee'] },
    { trede: 'loket', status: 'huidig', datum: 'sinds 28 sep', feiten: ['8 weken', 'Tamar Wijngaard (LMM)'] },
    { trede: 'let', status: 'later', feiten: ['niet gevraagd', 'alleen via het LMM'] },
  ],
  bal: { jij: true, tekst: 'bal bij jou' },
  pauze: { loopt: false, tekst: 'niet in gebruik: er is nog geen achterstand' },
  overbrugging: { loopt: false, tekst: 'niet van toepassing: er is geen vraag wie zorg betaalt' },
  inzet: { kop: 'Nog 38 dagen', uitleg: 'tot de eerste aflossing, op 1 januari' },
} as const

const eigenBijdrage = {
  treden: [
    { trede: 'eigen', status: 'bereikt', datum: '2 – 20 nov', feiten: ['4 stappen gezet'] },
    {
      trede: 'register',
      status: 'huidig',
      datum: 'sinds 20 nov',
      feiten: ['Team Maatwerk CAK', 'antwoord binnen 2 dagen'],
    },
    { trede: 'loket', status: 'overgeslagen' },
    { trede: 'let', status: 'later', feiten: ['niet gevraagd', 'alleen via het LMM'] },
  ],
  bal: { jij: false, tekst: 'bal bij Gemeente Zandermeer' },
  pauze: { loopt: true, tekst: 'gemeente, op eigen toezegging: tot 1 maart', sinds: 'register' },
  overbrugging: { loopt: false, tekst: 'niet in gebruik' },
} as const

const letSessie = {
  treden: [
    { trede: 'eigen', status: 'bereikt', datum: '4 feb – 9 mrt', feiten: ['5 stappen gezet'] },
    { trede: 'register', status: 'bereikt', datum: '9 mrt – 2 apr', feiten: ['2 contacten'] },
    { trede: 'loket', status: 'bereikt', datum: '2 apr – 6 okt', feiten: ['6 maanden'] },
    {
      trede: 'let',
      status: 'huidig',
      datum: 'sinds 6 okt',
      feiten: ['sessie 18 november', '2 van 4 regels bevestigd'],
    },
  ],
  bal: { jij: true, tekst: 'bal bij jou' },
  pauze: { loopt: true, tekst: 'UWV, op eigen toezegging: 4 aug tot 4 dec', sinds: 'loket' },
  overbrugging: { loopt: false, tekst: 'niet van toepassing' },
  inzet: { kop: 'Nog 10 dagen', uitleg: 'tot de pauze van UWV eindigt' },
} as const

function Kop() {
  return (
    <>
      <Tags>
        <Tag stand="gevaar">Inkomen: in gevaar</Tag>
        <Tag stand="klaar" nadruk={false}>
          Wonen: veilig
        </Tag>
      </Tags>
      <div className="casus-kop">
        <NowPanel
          titel="Vul de maandlasten aan"
          boven="De bal ligt bij jou, sinds 19 november"
          waarom="DUO kan zonder deze bedragen geen voorstel doen voor een lager maandbedrag."
          feiten={[
            { naam: 'Uiterlijk', waarde: <Termijn datum="2026-11-26" lang uitleg="over 2 werkdagen" /> },
            { naam: 'Daarna', waarde: 'DUO antwoordt binnen 2 werkdagen. Dat is de belofte van DUO zelf.' },
          ]}
          acties={
            <>
              <ButtonLink href="#maandlasten">Maandlasten aanvullen</ButtonLink>
              <Link href="#tijd">Ik heb meer tijd nodig</Link>
            </>
          }
        />
        <Ladder {...studieschuld} />
      </div>
    </>
  )
}

const balBij = [
  { wie: 'gemeente', van: '2026-08-03', tot: '2026-09-14', waarvoor: 'begroting, toeslagen, bijstand' },
  { wie: 'DUO', van: '2026-09-14', tot: '2026-09-24', waarvoor: 'advies' },
  { wie: 'gemeente', van: '2026-09-24', tot: '2026-09-28', waarvoor: 'aanmelden bij LMM' },
  { wie: 'LMM', van: '2026-09-28', tot: '2026-10-20', waarvoor: 'overleg, opties' },
  { wie: 'DUO', van: '2026-10-20', tot: '2026-11-03', waarvoor: 'nagaan' },
  { wie: 'OCW', van: '2026-11-03', tot: '2026-11-19', waarvoor: 'wie beslist?' },
  { wie: 'gemeente', van: '2026-11-19', tot: null, waarvoor: 'maandlasten aanvullen' },
]

const maanden = ['dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov']
const standen = [1620, 1580, 1490, 1550, 1710, 1660, 1600, 1740, 1690, 1780, 1730, 1707]

export function DevFigures() {
  return (
    <>
      <Sectie titel="Kop van een casus" rechts="Wat moet ik nu doen, wie heeft de bal, uiterlijk wanneer.">
        <Kop />
      </Sectie>
      <Sectie titel="Ladder" rechts="Lager oplossen is beter: het is geen voortgangsbalk.">
        <Ladder {...eigenBijdrage} />
        <Ladder {...letSessie} />
        <Tags>
          <MiniLadder huidig="eigen" />
          <MiniLadder huidig="register" bereikt={['eigen']} />
          <MiniLadder huidig="loket" bereikt={['eigen', 'register']} sub="pauze tot 4 dec" pauze />
          <MiniLadder huidig="let" bereikt={['eigen', 'register', 'loket']} />
          <MiniLadder huidig={null} bereikt={['eigen', 'register']} />
        </Tags>
      </Sectie>
      <Sectie titel="Wie wachtte op wie">
        <WieWachtOpWie
          beurten={balBij}
          vandaag="2026-11-24"
          jij="gemeente"
          bewoner="Bewoonster"
          wachten={[
            { wie: 'gemeente', van: '2026-09-14', tot: '2026-09-24' },
            { wie: 'gemeente', van: '2026-09-28', tot: '2026-11-19', op: 'LMM, DUO en OCW' },
            { wie: 'DUO', van: '2026-11-03', tot: null, op: 'OCW' },
            { wie: 'LMM', van: '2026-10-20', tot: null },
          ]}
        />
      </Sectie>
      <Sectie titel="Huishouden en samenhang" rechts="Zonder namen.">
        <Huishouden
          leden={[
            {
              id: '1',
              pseudoniem: 'Moeder',
              rol: 'ouder',
              leeftijdsklasse: '27-44',
              minderjarig: false,
              kwetsbaar: false,
            },
            {
              id: '2',
              pseudoniem: 'Oma',
              rol: 'inwonend',
              leeftijdsklasse: '67+',
              minderjarig: false,
              kwetsbaar: true,
            },
            {
              id: '3',
              pseudoniem: 'Kind 1',
              rol: 'kind',
              leeftijdsklasse: '12-17',
              minderjarig: true,
              kwetsbaar: false,
            },
            { id: '4', pseudoniem: 'Kind 2', rol: 'kind', leeftijdsklasse: '4-11', minderjarig: true, kwetsbaar: true },
          ]}
        />
        <Samenhang
          besluiten={[
            {
              id: 'a',
              organisatie: 'Gemeente Zandermeer',
              soort: 'inschrijving adres',
              datum: '2026-02-04',
              gevolg: 'Zij staat op een adres waar zij niet woont.',
            },
            {
              id: 'b',
              organisatie: 'UWV',
              soort: 'terugvordering',
              datum: '2026-03-09',
              gevolg: '€ 27.960 terug, over drie jaar, met een boete.',
            },
            {
              id: 'c',
              organisatie: 'Dienst Toeslagen',
              soort: 'herziening',
              datum: '2026-04-02',
              gevolg: 'Toeslagen van 2015 en 2016 vervallen.',
            },
            { id: 'd', organisatie: 'SVB', soort: 'AOW gehuwd', datum: '2026-05-02', gevolg: 'Lagere AOW vanaf mei.' },
          ]}
          verbanden={[
            { vanId: 'a', naarId: 'b', soort: 'leidt_tot' },
            { vanId: 'a', naarId: 'c', soort: 'leidt_tot' },
            { vanId: 'b', naarId: 'd', soort: 'beinvloedt' },
            { vanId: 'b', naarId: 'c', soort: 'botst_met' },
          ]}
        />
      </Sectie>
      <Sectie titel="Grafieken" rechts="Altijd met dezelfde gegevens als tabel.">
        <VerdeelBalk
          titel="Waar het geld van het fonds nu is"
          kolom="Bedrag"
          delen={[
            { label: 'Uitbetaald', waarde: 684150, tekst: '€ 684.150', vulling: 'vol' },
            { label: 'Vast voor garanties', waarde: 421000, tekst: '€ 421.000', vulling: 'gestreept' },
            { label: 'Beschikbaar', waarde: 1707250, tekst: '€ 1.707.250', vulling: 'leeg' },
          ]}
        />
        <div className="cols cols--half block">
          <BereikGrafiek
            titel="Kosten in één jaar"
            balken={[
              { label: 'Zoals het nu gaat', laag: 4_000_000, hoog: 10_000_000 },
              { label: 'Met maatwerk', laag: 2_800_000, hoog: 9_500_000, nadruk: true },
              { label: 'Verschil', laag: -5_500_000, hoog: 7_200_000 },
            ]}
            tekst={(n) => euro(n, true)}
          />
          <StaafGrafiek
            half
            titel="Hoe lang het bedrag open staat"
            kolom="Bedrag"
            staven={[
              { label: '0 tot 30 dagen', waarde: 148500, tekst: '€ 148.500', extra: '3 zaken' },
              { label: '31 tot 60 dagen', waarde: 96200, tekst: '€ 96.200', extra: '2 zaken' },
              { label: '61 tot 90 dagen', waarde: 38750, tekst: '€ 38.750', extra: '1 zaak' },
              { label: 'meer dan 90 dagen', waarde: 88300, tekst: '€ 88.300', extra: '2 zaken', nadruk: true },
            ]}
          />
          <LijnGrafiek
            half
            titel="Beschikbaar per maand"
            kolom="Beschikbaar"
            rijkop="Maand"
            asTekst={(n) => euro(n * 100_000, true)}
            punten={maanden.map((label, i) => {
              const waarde = standen[i] ?? 0
              return { label, waarde, tekst: euro(waarde * 100_000, true) }
            })}
          />
        </div>
      </Sectie>
    </>
  )
}
