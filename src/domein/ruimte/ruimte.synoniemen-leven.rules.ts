// The second half of the synonym list: living, care, school, study, allowances, migration (see ruimte.synoniemen.rules.ts).

/** Home, energy, registration, safety. */
export const wonen = `
andere stad, uit een andere plaats, elders vandaan, hoort hier niet > regiobinding, maatschappelijke opvang
goede adres, juiste adres, niet op het adres, verkeerde adres, adres van een ander > BRP, inschrijving, adres, BRP-boete
gewelddadige man, gewelddadige partner, gewelddadige ex, agressieve man, huiselijk geweld > huiselijk geweld, geweld, huisverbod
huurcontract, contract opzeggen, huur opgezegd, ontbinden, ontbinding > ontbinding huur, huurcontract
gepland, staat gepland, deurwaarder komt morgen > spoed, ontruiming schorsen
camper, caravan, vakantiepark, recreatiewoning, boot > dakloos, briefadres
te klein wonen, te kleine woning, schimmel, vochtige woning > urgentie, woonnood
politie, aangifte gedaan > geweld, veiligheid
bewoner van instelling, instelling uit, uit instelling > uitstroom opvang, tijdelijk huurcontract
twijfel over adres, woont daar niet echt, controle aan huis, adresonderzoek > terugmelding, twijfel, adresonderzoek
feitelijk, in werkelijkheid, eigenlijk woont, woont ergens anders > feitelijke situatie, afwijken, BRP
huisuitzetting, uithuiszetting, uithuisplaatsing uit woning, uit huis gezet, uit huis zetten, op straat gezet, op straat, moet het huis uit, woning uit, uitzetting, ontruimd, ontruimen, ontruiming > ontruiming, ontruiming stoppen, ontbinding huur, ontruiming voorkomen, moratorium
huurachterstand, achterstand met de huur, huur niet betaald, huurschuld > huurachterstand, huurschuld, ontruiming
zitting, dagvaarding, kantonrechter, voor de rechter, naar de rechter > kantonrechter, rechter
kan volgende maand betalen, wel kunnen betalen, alsnog betalen, krijgt binnenkort geld, nog een maand > laatste maand, terme de grace
overlast, burenruzie, geluidsoverlast, woonoverlast > overlast, ontbinding huur
vonnis, vonnis ligt er, ontruimingsvonnis, ontruiming aangezegd > ontruiming stoppen, executiegeschil, moratorium
geen woning, geen huis, woning nodig, woningnood, voorrang, voorrang op een woning, urgentie, urgentieverklaring, buiten de regels voor voorrang, geen urgentie, urgentie afgewezen > urgentie, voorrang, woonnood, hardheidsclausule urgentie
gescheiden, scheiding, uit elkaar, relatie verbroken, na scheiding > gescheiden ouders, urgentie
corporatie, woningbouw, woningbouwvereniging, woningcorporatie, verhuurder > corporatie, woningcorporatie, verhuurder
woning te duur, te hoge huur, te dure woning, verdient te veel voor sociale huur, inkomen te hoog voor woning > te dure huur, passend toewijzen, vrije toewijzingsruimte
tijdelijke woning, tussenoplossing, tijdelijk huren, tijdelijk contract, leegstaand > tijdelijk huurcontract, tussenwoning, leegstand, tijdelijke verhuur, noodwoning
uitstroom, uit de opvang, uit detentie, na gevangenis, vrijgekomen > uitstroom opvang, opvang, urgentie
huurcommissie, kosten huurcommissie, leges > Huurcommissie, leges, onvermogen
huurtoeslag > huurtoeslag, Dienst Toeslagen
medebewoner, staat nog ingeschreven, ex staat nog ingeschreven, ten onrechte ingeschreven, nog iemand ingeschreven > verkeerde inschrijving, medebewoner, BRP
inschrijving, ingeschreven, fout in inschrijving, foute inschrijving, verkeerd ingeschreven, per ongeluk ingeschreven, per ongeluk een inschrijving > onjuiste inschrijving, verkeerde inschrijving, BRP, feitelijke situatie
niet corrigeren, niet aanpassen, wil de inschrijving niet, weigert te corrigeren, registratie klopt niet, brp klopt niet, gegevens kloppen niet, gba, basisregistratie > BRP, BRP corrigeren, afwijken, feitelijke situatie
postadres, briefadres, correspondentieadres, post ontvangen > briefadres, postadres
nergens ingeschreven, geen adres, niet ingeschreven, zonder adres, geen vast adres > briefadres, inschrijving, dakloos
dakloos, dakloze, thuisloos, zwerft, slaapt in auto, bankslaper, economisch dakloos > dakloos, briefadres, maatschappelijke opvang
uitgeschreven, vertrokken onbekend, vow, spoorloos uitgeschreven > uitschrijving, adresonderzoek, VOW
boete voor inschrijving, boete verkeerde inschrijving, adresfraude > BRP-boete, inschrijving
geheim adres, adres geheim, onvindbaar blijven, ex mag adres niet weten, stalking, stalker > geheim adres, briefadres, veiligheid
gevlucht voor geweld, mishandeling, mishandeld, partnergeweld, geslagen, bedreigd, geweld, blijf van mijn lijf, vrouwenopvang > huiselijk geweld, geweld, opvang
dader uit huis, pleger uit huis, hij moet weg, man uit huis > huisverbod, burgemeester
hennep, wiet, wietplantage, drugs gevonden, drugspand, burgemeester sluit, woning gesloten > woningsluiting, drugs, Damocles
slachtoffer van misdrijf, slachtoffer van geweld, schadefonds > schadefonds, geweld
gas afgesloten, stroom afgesloten, energie afgesloten, afgesloten, afsluiten, energie is afgesloten, zonder stroom, zonder gas, geen verwarming, geen gas en licht, meter weg, afsluiting > energie afsluiten, afsluiting, heraansluiten
gas, stroom, licht, elektriciteit, verwarming, energierekening, energieschuld, energiebedrijf, energieleverancier > energie, energieleverancier
zuurstof, medische apparatuur, gezondheidsgevaar, ziek en geen stroom, beademing > kwetsbare consument, medische verklaring, gezondheidsgevaar
water afgesloten, waterleiding dicht, waterleiding, geen water, waterbedrijf, drinkwater > water afsluiten, drinkwater
morgen, vandaag nog, deze week nog, over een paar dagen, binnen enkele dagen, meteen, direct, nu meteen > spoed, drie werkdagen
zorgverzekering kwijt, verzekering stopt, royement > verlies zorgverzekering, premieschuld
`

/** Care, youth, school, study, allowances, migration. */
export const zorg = `
reuma, diabetes, chronische ziekte, chronisch, kosten door handicap > meerkosten, chronisch ziek, tegemoetkoming
achterstand bij de zorgverzekeraar, zorgpremie niet, schuld zorgpremie > premieschuld, betalingsregeling
blijf van mijn lijfhuis, opvanghuis, vrouwenopvang, safehouse > opvang, huiselijk geweld, toeslagpartner
telt nog mee, telt mee, meetellen, tellen mee > partner, toeslagpartner
overspannen moeder, overbelaste ouder, gezin overbelast, ontlasten > SMI, ontlasten, sociaal-medische indicatie
sterven, sterfbed, ernstig zieke ouder, rouw, sterfgeval > gewichtige omstandigheden, verlof
loopt vast op school, vastgelopen op school, wil niet meer naar school, school niet afmaken > vervangende leerplicht, maatwerk school, thuiszitter
angst, angststoornis, paniek, trauma, ptss, psychische klachten > psychisch, medisch
verward, verwarde buurman, weigert alle zorg, weigert zorg, zorg weigeren > verplichte zorg, melding, ggz, zorgmijder
gastouder, creche, bso, kinderdagverblijf > kinderopvang, kinderopvangtoeslag
analfabeet, laaggeletterd, spreekt geen nederlands, taal niet > inburgering, ontheffing inburgering
toevoeging, rechtsbijstand aanvragen > toevoeging, advocaat
logopedie, leerachterstand, dyslexie, speciaal onderwijs > speciaal onderwijs, passend onderwijs
gezin in azc, asielzoeker, asielzoekerscentrum > COA, opvang
indicatie geweigerd, ciz, geen wlz > Wlz, ernstig nadeel
ouders gescheiden en studie, vader betaalt niet mee aan studie > weigerachtige ouder, aanvullende beurs
psychiatrisch, psychiatrie, ggz > psychiatrisch, ggz
lening voor inburgering, oude lening > inburgeringslening
vluchtte, gevlucht, op de vlucht > geweld, opvang
huishoudelijke hulp, hulp bij het huishouden, begeleiding thuis, scootmobiel, traplift, wmo > maatwerkvoorziening, hulp bij huishouden, Wmo
direct opvang, vandaag opvang, nu opvang, crisisopvang, noodopvang, opvang nodig > spoed, tijdelijke maatwerkvoorziening, opvang
opvang geweigerd, andere gemeente, niet uit deze gemeente, geen binding, regiobinding, naar andere gemeente gestuurd > regiobinding, maatschappelijke opvang, opvang
beschermd wonen, begeleid wonen, ggz woning > beschermd wonen
wie betaalt, wie moet betalen, niemand betaalt, wijst naar elkaar, wijzen naar elkaar, afschuiven, tussen wal en schip, tussen twee wetten, grens tussen wetten > wie betaalt, grensvlak, overbrugging, meervoudige problematiek
pgb, persoonsgebonden budget, zelf hulp inkopen > pgb, vertegenwoordiger
pgb terugbetalen, pgb-fraude, pgb fout > pgb, terugvordering Wmo, opzet
hulp stopgezet, zorg stopt, indicatie loopt af, indicatie ingetrokken, minder uren > intrekken, herzien, afbouwen zorg, overgang
kosten door ziekte, chronisch ziek, meerkosten, hoge zorgkosten > meerkosten, chronisch ziek, tegemoetkoming
eigen bijdrage, eigen bijdrage te hoog, bijdrage zorg, eigen risico > eigen bijdrage, CAK
inkomen is gedaald, inkomen gedaald, minder inkomen, minder gaan verdienen, inkomensterugval, lager inkomen, inkomen gehalveerd, minder verdienen > inkomensdaling, peiljaar, peiljaarverlegging, recenter jaar
autisme, adhd, verstandelijke beperking, lvb, gedragsproblemen, zorgkind > jeugd, jeugdhulp, meervoudige problematiek
jeugdzorg, jeugdhulp, hulp voor kind, hulp voor mijn zoon, hulp voor dochter, gezinshulp > jeugdhulp, individuele voorziening
achttien, wordt 18, 18 jaar, achttiende, meerderjarig, te oud voor jeugdhulp > 18-, verlengde jeugdhulp, overgang, pleegzorg
pleegkind, pleegouders, pleeggezin, gezinshuis > pleegzorg, gezinshuis
kind in crisis, spoed jeugd, crisis thuis, weekend crisis > crisis jeugd, spoedhulp
taxi naar school, schoolvervoer, schooltaxi, vervoer naar school > leerlingenvervoer, speciaal onderwijs
vervoer naar therapie, vervoer naar jeugdhulp, reiskosten jeugdhulp > vervoer jeugdhulp
taxi naar ziekenhuis, ziekenvervoer, vervoer naar ziekenhuis, reiskosten ziekenhuis, dialyse, chemo > ziekenvervoer, hardheidsclausule vervoer
verwaarlozing, vervuild huis, zorgmijdend, hele dag toezicht, 24 uur zorg, langdurige zorg, wlz, wlz-indicatie > Wlz, ernstig nadeel, permanent toezicht, zelfverwaarlozing
zorg voor indicatie, eerst zorg, nog geen indicatie, spoedopname > spoed Wlz, eerst zorg dan indicatie, crisisplaats
te weinig zorg, meer zorg nodig, zwaardere zorg, zware zorg thuis > meerzorg, extra kosten thuis
zorgpremie, premieachterstand, zorgverzekering niet betaald, premie niet betaald, schuld bij zorgverzekeraar, ziektekostenpremie > premieschuld, zorgverzekeraar, betalingsregeling
wanbetaler, wanbetalersregeling, hogere premie, bestuursrechtelijke premie, premie via cak, boetepremie > wanbetaler, bestuursrechtelijke premie, uitstroom
onder bewind, beschermingsbewind, bewind > beschermingsbewind, uitstroom
niet verzekerd, onverzekerd, geen zorgverzekering, geen papieren, ongedocumenteerd, illegaal > onverzekerd, vreemdeling, SOV
gedwongen opname, gevaar voor zichzelf, verwarde persoon, verward persoon, verplichte zorg > verplichte zorg, melding, verkennend onderzoek, ggz
thuiszitter, gaat niet naar school, kan niet naar school, schooluitval, zit thuis, schoolweigeraar > thuiszitter, vrijstelling leerplicht, passend onderwijs, onderwijstijd
school weigert, geen school, school wil kind niet, van school gestuurd, geen plek op school > zorgplicht, passend onderwijs, plaatsing
halve dagen school, minder uren school, korter naar school, rustig opbouwen > onderwijstijd, maatwerk school
schoolreis, kamp, ouderbijdrage, vrijwillige bijdrage > ouderbijdrage, schoolreis
vrij van school, verlof van school, buiten vakantie, leerplichtambtenaar, verzuim > verlof, gewichtige omstandigheden, leerplicht
werken in plaats van school, school lukt niet, jongere loopt vast op school, vervangende leerplicht, praktijk leren > vervangende leerplicht, maatwerk school
thuisonderwijs, op een andere manier leren > ander onderwijs, vrijstelling
laptop voor school, schoolkosten, mbo kosten, schoolboeken > schoolkosten, mbo-studentenfonds
studievertraging, studie loopt uit, vertraging met studie, langer studeren > studievertraging, profileringsfonds, vertraging
niet op tijd afgestudeerd, geen diploma, diploma niet gehaald, gestopt met studie door ziekte, prestatiebeurs, ov-boete > diplomatermijn, prestatiebeurs, gift
studieschuld, schuld bij duo, studielening, duo > studieschuld, DUO
omlaag, lager bedrag, lagere aflossing, maandbedrag lager, minder aflossen, minder betalen, bedrag verlagen > maandbedrag verlagen, draagkrachtmeting, draagkracht, peiljaar
voordat ik achterloop, voorkomen, achterstand voorkomen, voor te zijn, dreigende achterstand > regeling op maat, persoonsgericht innen
aflosvrij, aflosvrije, jokermaand, jokerjaar, tijdelijk niet aflossen > aflosvrije periode, jokerjaar
ongeneeslijk, terminaal, stervend, gaat overlijden, uitbehandeld, kan nooit werken door ziekte > terminaal, medisch, kwijtschelding studieschuld
overleden, overlijden, nabestaanden erven schuld, erfenis schuld > overlijden, restschuld
geen contact met ouders, geen contact met vader, ruzie met ouders, vader onvindbaar, ouders weigeren, ouders betalen niet mee > weigerachtige ouder, verstoorde relatie, aanvullende beurs
beurs, studiefinanciering, basisbeurs, uitwonend, uitwonende beurs > beurs, studiefinanciering, DUO, terugvordering beurs
kinderopvangtoeslag, opvangtoeslag > kinderopvangtoeslag, Dienst Toeslagen
om een rekening, klein deel niet betaald, deel niet betaald, niet alles betaald, alles terug, hele toeslag terug, hele bedrag terug > proportioneel, matigen terugvordering, evenredigheid
toeslag, toeslagen, zorgtoeslag, kindgebonden budget, dienst toeslagen > toeslagen, Dienst Toeslagen
schuld bij toeslagen, toeslagen terugbetalen, toeslagschuld, toeslag terugbetalen > toeslagschuld, terugvordering, betalingsregeling toeslagen
toeslagenaffaire, gedupeerde, gedupeerd, kinderopvangtoeslagaffaire, herstel toeslagen > toeslagenaffaire, gedupeerde, brede ondersteuning
iemand anders heeft fraude gepleegd, gastouderbureau, fraude door ander, opgelicht > fraude door een ander, matigen terugvordering
toeslagpartner, partner telt mee, getrouwd maar gevlucht, nog getrouwd > toeslagpartner, opvang, partner, alo-kop
oppas, kinderopvang nodig, overbelaste moeder, moeder kan niet zorgen, opvang voor de kinderen, kinderopvang > SMI, sociaal-medische indicatie, kinderopvang
alleenstaande maar partner in buitenland, man in buitenland, partner gedetineerd > alo-kop, kindgebonden budget, alleenstaande ouder
inburgering, inburgeren, inburgeringsexamen, taalexamen, inburgeringstermijn > inburgering, termijn verlengen
inburgeringsboete, boete inburgering > boete inburgering, matigen
inburgeringsschuld, lening inburgering > inburgeringslening
verblijfsvergunning, ind, vergunning ingetrokken, verblijfsrecht, vreemdeling > IND, voortgezet verblijf, schrijnend
visum, inreisvisum, mvv, gezinshereniging > mvv-vereiste, IND
te ziek om te reizen, uitgezet, uitzetten, terug naar land > medisch uitstel, uitzetting
nederlander worden, nederlandse nationaliteit, naturalisatie, naturaliseren > naturalisatie, bijzonder geval
belang van het kind, kind, kinderen, gezin met kinderen, gezin met baby, baby, jonge kinderen > kind, belang van het kind, kinderrechten
`
