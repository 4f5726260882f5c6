import {
  Bal,
  Besluitregel,
  Bon,
  Button,
  ButtonLink,
  Citaat,
  Cols,
  Details,
  Gemarkeerd,
  Kaarten,
  KeyValue,
  Knoppen,
  Leeg,
  Link,
  Melding,
  MiniLadder,
  NowPanel,
  OptiesTabel,
  Pagination,
  PartijKaart,
  Punten,
  RuimteItem,
  Sectie,
  Stappen,
  Tabel,
  Tag,
  Tags,
  Termijn,
  Tijdlijn,
  Vel,
  Weigering,
  Ziet,
  Zijmenu,
  Zoekresultaten,
} from './index.ts'

function Small() {
  return (
    <>
      <Sectie titel="Statuslabel" rechts="Vorm en woord, nooit alleen kleur.">
        <Tags>
          <Tag stand="open">open</Tag>
          <Tag stand="loopt">loopt</Tag>
          <Tag stand="klaar">klaar</Tag>
          <Tag stand="af">viel af</Tag>
          <Tag stand="gevaar">Inkomen: in gevaar</Tag>
        </Tags>
      </Sectie>
      <Sectie titel="Bal en termijn" rechts="Gevulde bal is van jou, open bal van een ander.">
        <div className="tags tags--ruim">
          <Bal jij>jou</Bal>
          <Bal jij={false}>DUO, Karim Oudshoorn</Bal>
          <Termijn datum="2026-11-26" uitleg="over 2 werkdagen" />
          <Termijn datum="2026-11-24" tekst="vandaag" uitleg="vóór 17.00 uur" />
          <Termijn datum="2026-11-20" uitleg="2 werkdagen te laat" teLaat />
        </div>
      </Sectie>
      <Sectie titel="Knoppen" rechts="Eén gevulde knop per vlak. Wat niet kan, zegt waarom.">
        <Knoppen>
          <Button variant="primary">Deel met DUO</Button>
          <Button>Bewaar als concept</Button>
          <ButtonLink href="#klein" size="small" verborgen=": de maandlasten">
            Lezen
          </ButtonLink>
          <Button variant="plain">Trek in</Button>
          <ButtonLink href="#groot" variant="primary" size="big" icon="plus">
            Nieuwe vraag
          </ButtonLink>
          <Button type="button" doet="print">
            Druk af
          </Button>
        </Knoppen>
        <Button
          reden={
            <>
              Kan nog niet: er staan nog 2 opties open. <Link href="#opties">Bekijk de opties</Link>
            </>
          }
        >
          Vraag LET
        </Button>
      </Sectie>
      <Sectie titel="Meldingen">
        <div className="stack measure">
          <Melding soort="gelukt" titel="Gedeeld met DUO">
            Karim Oudshoorn ziet de maandlasten nu. Hij antwoordt vóór maandag 30 november. De bal ligt bij DUO.
          </Melding>
          <Melding soort="info" titel="Naar het LET kan nu nog niet" kop={3}>
            Alleen de regievoerder kan dat vragen. Ook het LET kan DUO niet dwingen. DUO beslist daar zelf.
          </Melding>
          <Weigering
            message="Je kunt je eigen voorstel niet goedkeuren"
            ontbreekt={[{ code: 'tweede', uitleg: 'Vraag Bas Nieuwkerk om goed te keuren', link: '#vraag' }]}
          />
          <Leeg titel="Er wacht niets op jou" acties={<ButtonLink href="#nieuw">Nieuwe vraag</ButtonLink>}>
            Je 7 casussen liggen bij anderen. De eerste termijn is maandag 30 november.
          </Leeg>
        </div>
      </Sectie>
    </>
  )
}

const werk = [
  {
    id: 'MP-0371',
    titel: 'Terugvordering na een verhuizing',
    jij: true,
    bal: 'jou',
    dag: '2026-11-20',
    uitleg: '2 werkdagen te laat',
  },
  {
    id: 'MP-0412',
    titel: 'Studieschuld, straks niet te betalen',
    jij: false,
    bal: 'DUO',
    dag: '2026-11-26',
    uitleg: 'over 2 werkdagen',
  },
]

function Lists() {
  return (
    <>
      <Sectie titel="Tabel" aantal={2}>
        <Tabel
          caption="Jij bent casusregisseur. Op volgorde van eerstvolgende stap"
          sleutel={(r) => r.id}
          rijen={werk}
          kolommen={[
            {
              kop: 'Casus',
              cel: (r) => (
                <>
                  <Link href={`#${r.id}`}>{r.titel}</Link>
                  <small>{r.id}</small>
                </>
              ),
            },
            {
              kop: 'Trede',
              cel: () => <MiniLadder huidig="loket" bereikt={['eigen', 'register']} sub="pauze tot 8 dec" pauze />,
            },
            { kop: 'Bal ligt bij', cel: (r) => <Bal jij={r.jij}>{r.bal}</Bal> },
            { kop: 'Uiterlijk', cel: (r) => <Termijn datum={r.dag} uitleg={r.uitleg} teLaat={r.jij} /> },
            {
              kop: 'Doen',
              kopVerborgen: true,
              cel: (r) => (
                <ButtonLink href={`#doe-${r.id}`} size="small" verborgen={`: ${r.titel}`}>
                  Open
                </ButtonLink>
              ),
            },
          ]}
        />
        <Pagination getoond={2} totaal={31} wat={['casus', 'casussen']} volgende="?na=x" />
      </Sectie>
      <Sectie titel="Opties en ruimte" id="opties">
        <OptiesTabel
          kanNog={[
            {
              id: '1',
              titel: 'Lager maandbedrag, vóór er een achterstand is',
              bron: 'Maatwerk door DUO',
              wieBeslist: 'DUO',
              stand: { stand: 'loopt', tekst: 'loopt', nadruk: true },
              waarom: 'DUO wacht op de maandlasten.',
            },
          ]}
          vielAf={[
            {
              id: '2',
              titel: 'Draagkrachtregeling',
              bron: 'Wsf 2000, artikel 6.10',
              wieBeslist: 'DUO',
              stand: { stand: 'af', tekst: 'viel af' },
              waarom: 'Al toegepast. € 214 is de uitkomst.',
            },
          ]}
        />
      </Sectie>
      <Sectie titel="Ruimte in de wet">
        <ol className="lijst">
          <RuimteItem
            titel="Maandbedrag volgt het inkomen"
            href="#r1"
            bron="Wet studiefinanciering 2000, artikel 6.10 · uitstel of regeling"
            wieBeslist="DUO"
            uitleg="De aflossing van een studieschuld hangt af van het inkomen en kan nul worden."
            onder={<Link href="#gebruik">Gebruik in casus</Link>}
            merken={{
              rechtsstatus: { waarde: 'geldend' },
              zekerheid: { waarde: 'gecheckt', uitleg: 'bron van duo.nl, jaar onbekend' },
              beoordeling: { waarde: 'bevestigd', uitleg: '12 okt 2026' },
            }}
          />
          <RuimteItem
            titel="Rente stil bij een schuldregeling"
            href="#r2"
            bron="Convenant met DUO uit 2013 · uitstel of regeling"
            wieBeslist="DUO"
            uitleg="Bij een schuldregeling hoeft de gewone studieschuld niet mee en staat de rente stil."
            letOp={<strong>Controleren vóór gebruik: wij weten niet of deze afspraak nog geldt.</strong>}
            merken={{
              rechtsstatus: { waarde: 'nakijken', uitleg: 'onzeker of het geldt' },
              zekerheid: { waarde: 'controleren', uitleg: 'geen bron' },
              beoordeling: { waarde: 'voorstel', uitleg: 'nog geen jurist' },
            }}
          />
        </ol>
      </Sectie>
      <Sectie titel="Zoekresultaten">
        <Cols soort="detail">
          <Zoekresultaten
            groepen={[
              {
                titel: 'Mensen en teams',
                treffers: [
                  {
                    id: 't1',
                    titel: 'Team Maatwerk CAK',
                    href: '#t1',
                    waar: 'CAK, landelijk',
                    waarom: <Gemarkeerd tekst="Past bij: eigen bijdrage Wlz" zoek={['eigen', 'bijdrage']} />,
                    open: true,
                  },
                  {
                    id: 't2',
                    titel: 'Joris Brinkgreve',
                    href: '#t2',
                    waar: 'Zorgkantoor',
                    tags: <Tag stand="gevaar">7 maanden niet bevestigd</Tag>,
                  },
                ],
                meer: { href: '#alle', totaal: 3 },
              },
              {
                titel: 'Niet aangesloten',
                treffers: [],
                leeg: 'Zorgverzekeraar Duinrand heeft geen afspraak met ons.',
              },
            ]}
          />
          <article className="detail">
            <h3>Team Maatwerk CAK</h3>
            <KeyValue
              feiten={[
                { naam: 'Antwoordt', waarde: 'Binnen 2 werkdagen' },
                { naam: 'Kent', waarde: 'Wet langdurige zorg, Zorgverzekeringswet' },
              ]}
            />
          </article>
        </Cols>
      </Sectie>
    </>
  )
}

function Cards() {
  return (
    <>
      <Sectie titel="Partijen en wat zij zien">
        <Kaarten>
          <PartijKaart
            organisatie="Gemeente Zandermeer"
            rol="Casusregisseur"
            persoon="Marit Holleman (jij)"
            bal={{ heeft: true, jij: true, tekst: 'Bal ligt bij jou' }}
            ziet={['hele casus']}
            tot="Tot de casus sluit"
          />
          <PartijKaart
            organisatie="DUO"
            rol="Maatwerkfunctionaris"
            persoon="Karim Oudshoorn · 070 000 0341"
            bal={{ heeft: false, jij: false, tekst: 'wacht op jou' }}
            ziet={['situatie, opties, afspraken', 'maandlasten, zodra jij ze deelt']}
            nietZiet={['naam, BSN, adres']}
            tot={
              <>
                Tot 31 januari 2027. <Link href="#bon">Bekijk bon</Link>
              </>
            }
          />
        </Kaarten>
      </Sectie>
      <Sectie titel="Delen in stappen">
        <Cols soort="nav">
          <Stappen
            stappen={[
              { label: 'Met wie', status: 'klaar', uitleg: 'Karim Oudshoorn, DUO', href: '#1' },
              { label: 'Controleren', status: 'huidig', uitleg: 'Zie wat DUO ziet' },
              { label: 'Bon', status: 'later', uitleg: 'Bewaar je afweging' },
            ]}
          />
          <Cols soort="vel">
            <Vel kop="Voorbeeld: het scherm van DUO" rechts="MP-0412 · alleen lezen">
              <KeyValue
                feiten={[
                  { naam: 'Wie', waarde: 'Vrouw, 25 tot 35 jaar, woont alleen' },
                  { naam: 'Kan missen', waarde: '€ 60 tot € 80 per maand' },
                ]}
              />
            </Vel>
            <Ziet groot nietZiet={['naam, geboortedatum, adres, BSN', 'notities van jou en van het LMM']} />
          </Cols>
        </Cols>
        <Cols soort="half" block>
          <Bon
            nummer="2026-0412-01"
            feiten={[
              { naam: 'Gedeeld', waarde: '20 oktober 2026, 14.05 uur, door jou' },
              { naam: 'Grond', waarde: 'publieke taak schuldhulp' },
            ]}
            acties={
              <Button variant="plain" size="small">
                Trek in
              </Button>
            }
            kopie="Bon 2026-0412-01: gedeeld met DUO op 20 oktober 2026."
          />
          <Citaat bron="Marit Holleman, 1 oktober 2026. Vast sinds de aanmelding.">
            <p>Stop de terugvordering en laat de boete vervallen.</p>
          </Citaat>
        </Cols>
      </Sectie>
      <Sectie titel="Besluitregels">
        <Besluitregel
          organisatie="UWV"
          lid="Roos Lindenberg, lid raad van bestuur (jij)"
          besluit="UWV stopt met terugvorderen van € 27.960 en trekt de boete in."
          waarom="UWV rekende met een adres dat niet klopte."
          stand={{ stand: 'loopt', tekst: 'Wacht op jouw bevestiging' }}
          zegel="Uiterlijk wo 25 november"
          acties={
            <>
              <Button variant="primary" size="small">
                Bevestig namens UWV
              </Button>
              <Button size="small">Niet akkoord, met reden</Button>
            </>
          }
        />
        <Besluitregel
          organisatie="Dienst Toeslagen"
          lid="Geertje van Ommeren, plaatsvervanger"
          besluit="Toeslagen rekent 2015 en 2016 opnieuw uit zodra het adres vaststaat."
          afwijking="De casusregisseur adviseerde: reken nu al uit. Reden: een tweede herziening kan opnieuw een schuld geven."
          stand={{ stand: 'klaar', tekst: 'Bevestigd' }}
          zegel="18 november, 15.26 uur"
        />
      </Sectie>
      <Sectie titel="Lijsten en menu">
        <Cols soort="nav">
          <Zijmenu
            label="Onderdelen van deze casus"
            items={[
              { href: '#overzicht', label: 'Overzicht', huidig: true },
              { href: '#partijen', label: 'Partijen en delen', aantal: 4 },
              { href: '#let', label: 'LET' },
            ]}
          />
          <div className="stack">
            <Tijdlijn
              regels={[
                { id: '1', wanneer: '2026-11-19', tekst: 'OCW antwoordde: DUO mag hier zelf over beslissen.' },
                { id: '2', wanneer: '2026-11-03', tekst: 'DUO vroeg OCW wie mag beslissen.' },
              ]}
            />
            <Details samenvatting="Alle 9 stappen">
              <Punten items={['Begroting gemaakt', 'Toeslagen nagerekend']} />
            </Details>
          </div>
        </Cols>
      </Sectie>
    </>
  )
}

export function DevParts() {
  return (
    <>
      <div className="block">
        <NowPanel
          rij
          teken="gevaar"
          titel="Beantwoord de vraag van UWV: klopt de verhuisdatum?"
          boven="Eerst dit · moest vrijdag 20 november, 2 werkdagen te laat"
          waarom="Zonder jouw antwoord kan UWV het bedrag niet opnieuw uitrekenen."
          acties={
            <>
              <ButtonLink href="#antwoord">Beantwoorden</ButtonLink>
              <ButtonLink href="#casus" variant="ghost">
                Open casus
              </ButtonLink>
            </>
          }
        />
      </div>
      <Small />
      <Lists />
      <Cards />
    </>
  )
}
