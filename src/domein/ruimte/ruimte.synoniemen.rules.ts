// Everyday words and the words of the catalogue: what people say on the phone, and what a law or policy calls it (AFW-01).
// From knowledge of the field, not from measured questions. Per line: what is said, then after '>' what to look for.

import { wonen, zorg } from './ruimte.synoniemen-leven.rules.ts'

export type Synoniem = { readonly zegt: readonly string[]; readonly zoek: readonly string[] }

/** Rules, decisions, objections, help at the desk. */
const overheid = `
beslissing, beschikking, brief met besluit > beschikking, besluit
praten met, wil praten namens, wil namens, bellen namens, mag ik bellen, voor haar bellen, voor hem bellen > machtiging, vertegenwoordiger
loonstroken, bankafschriften, bewijsstukken, papieren, documenten, ontbraken, ontbreken, ontbreekt, niet aangeleverd > aanvraag onvolledig, stukken te laat, aanvullen, hersteltermijn
richtlijn, handreiking, protocol, standaardregel, regels zijn regels, uitvoeringsbeleid > beleidsregel, afwijken
invordering loopt door, innen tijdens bezwaar, bezwaar tegen terugvordering > bezwaar terugvordering, uitstel
stapeling, meerdere problemen, multiprobleem, multiproblematiek, alles tegelijk > stapeling, belangen
geen verweer, mening niet gevraagd, niet gehoord > zorgvuldigheid, onderzoeksplicht
intrekken van besluit, besluit terugdraaien > herziening, terugkomen
onmenselijk, menselijke maat, kafka, regels boven mensen > menselijke maat, evenredigheid
beroep, hoger beroep, bestuursrechter > beroep, rechter
afgewezen, afwijzing > afgewezen, hardheidsclausule, bezwaar
mee naar gesprek, mee naar het gesprek, meegaan, meegaat, namens mijn client, namens client, woord voeren, iemand anders laten bellen, contact namens > machtiging, vertegenwoordiger, meekomen
gemachtigde, volmacht, toestemming om te bellen, hulpverlener mag niet bellen > machtiging, vertegenwoordiger
verkeerde loket, verkeerd loket, verkeerde instantie, verkeerde organisatie, verkeerde afdeling, niet bevoegd, naar elkaar verwijzen, steeds doorverwezen, doorverwezen > doorsturen, verkeerd loket, kastje muur
niet uitgezocht, slecht onderzocht, niet gekeken naar, geen rekening gehouden, te weinig onderzoek > onderzoeksplicht, zorgvuldigheid, feiten
buiten verhouding, niet in verhouding, disproportioneel, te zwaar, pakt hard uit, te streng, onredelijk, niet redelijk, schrijnend, gevolgen te groot > evenredigheid, onevenredig, onredelijk, hardheidsclausule
maatwerk, uitzondering, uitzondering maken, van de regel afwijken, afwijken van de regels > afwijken, hardheidsclausule, evenredigheid
niet compleet, incompleet, papieren missen, stukken missen, stukken ontbreken, formulier niet goed ingevuld, documenten ontbreken, niet alles ingeleverd > aanvraag onvolledig, aanvullen, hersteltermijn
aanvraag niet behandeld, niet in behandeling genomen, buiten behandeling gesteld > buiten behandeling, hersteltermijn
oud besluit, eerder besluit, besluit klopt niet, besluit van vorig jaar, opnieuw laten bekijken, nieuwe informatie, nieuwe bewijzen, eerder afgewezen, nog een keer aanvragen > herziening, terugkomen, oud besluit, herhaalde aanvraag
termijn voorbij, termijn verstreken, bezwaartermijn voorbij, bezwaartermijn verlopen, bezwaar te laat, te laat bezwaar, te laat met bezwaar, te laat gereageerd > te laat bezwaar, verschoonbaar, bezwaartermijn
ziekenhuis, opgenomen, opname, coma, intensive care, lag ziek, ernstig ziek > ziekte, crisis
werkinstructie, interne regel, intern beleid, eigen beleid, eigen regels, vaste lijn, beleid is beleid > beleidsregel, afwijken
bezwaar, bezwaarschrift, in bezwaar > bezwaar, heroverweging
niet eens met, oneens > bezwaar, beroep
rechter snel, snel ingrijpen, kort geding, spoed bij de rechter, tijdelijk tegenhouden, besluit stilzetten, niet wachten op bezwaar, schorsen, schorsing > voorlopige voorziening, schorsing, spoed
geen geld voor eten, niets te eten, geen eten, lege koelkast, voedselbank > acute nood, spoed, voorschot, geen geld
kosten van de rechter, kosten rechtbank, rechtbankkosten, geld om naar de rechter, procederen betalen > griffierecht, betalingsonmacht
kan de rechter niet betalen, griffierecht te hoog, griffierecht niet betaald > griffierecht, onvermogend, vrijstelling
namens andere organisatie beslissen, gemeente beslist namens, bevoegdheid overdragen, zelf uitstel geven namens > mandaat, namens
bestraft, sanctie, straf, dwangsom, bekeuring > boete
niets aan kunnen doen, niets aan doen, kan er niets aan doen, kon er niets aan doen, buiten zijn schuld, buiten haar schuld, geen opzet, per ongeluk, niet expres, vergissing, onbewust, te goeder trouw, niet geweten, overmacht > verwijtbaarheid, geen verwijt, verminderde verwijtbaarheid
boete te hoog, boete omlaag, lagere boete, boete verlagen, boete niet te betalen > boete verlagen, matigen, draagkracht
ging in de war, psychose, verward, burn-out, depressief, overspannen, in crisis, crisissituatie > crisis, psychische nood
steeds bewijs, steeds dezelfde papieren, vraagt steeds, dubbel aanleveren, al bekend bij de gemeente, zelf al heeft, weet de gemeente al > uitvraag, bekend gegeven, registers
niet gemeld, vergeten te melden, niet doorgegeven, vergeten door te geven, te laat doorgegeven, verzwegen > inlichtingenplicht, meldplicht, melden
netjes gemeld, wel gemeld, op tijd gemeld, alles gemeld, eerlijk gemeld, alles doorgegeven, op tijd doorgegeven > meldplicht, melden, geen fraude
fout van de organisatie, fout van de gemeente, fout van uwv, uwv zelf een fout, fout maakte, zelf een fout, verkeerd berekend, foutje van > fout, dringende redenen
`

/** Money that must be paid back, debts, enforcement, bailiffs, courts. */
const geld = `
lost, lossen, afgelost, betaalt af > aflossing, aflossen
al zes jaar, al vijf jaar, al zeven jaar, jarenlang, al acht jaar > stoppen, vijf jaar, tien jaar, afzien
nooit meer betaald, nooit meer betalen, kan nooit betalen, uitzichtloos, uitzichtloze schuld > kwijtschelding, 4:94a, betalingsonmacht, schuld wegstrepen
houdt te veel in, houdt in, houdt de schuld in, trekt van de uitkering af > verrekening, inhouding, aflossing verlagen, beslagvrije voet
lost af, aflossen, aflossing, af te lossen, afbetaald > aflossing, aflossen
tientallen schuldeisers, veel schuldeisers, alle schuldeisers, twintig schuldeisers > breed moratorium, afkoelingsperiode, incasso stop
webwinkel, postorderbedrijf, telefoonabonnement, private schuld, priveschuld, leningen > private schulden
afkopen, in een keer aflossen, een schuld ervan maken > afkoop, saneringskrediet
binnen een jaar, in een jaar, binnen twaalf maanden, langer afbetalen, langere regeling > twaalf maanden, betalingsregeling
slachtoffer > schadevergoedingsmaatregel, schadefonds
hoge woonlasten, hoge huur en beslag, hoge ziektekosten en beslag > hoge kosten, beslagvrije voet
onderbewindgesteld, budgetcoach, budgetbeheerder > budgetbeheer, schuldhulp
wil wel betalen, kan niet betalen, niet kunnen betalen, niet kan betalen, onmogelijk te betalen > betalingsonmacht, niet kunnen, uitstel, kwijtschelding
gestopt met betalen, wanbetaling, achterstallig > wanbetaling, betalingsregeling
schuldregeling, minnelijk traject, schuldenregeling, msnp > schuldregeling, MSNP
toezegging van uitvoerders, afspraak met uitvoerders > convenant, akkoord vooraf
verhoging, verhogingen, verdubbelt, boete op boete > verhoging stoppen, noodstop
beslag op auto, auto in beslag, rijbewijs > inboedel, executiegeschil
te veel toeslag, voorschot toeslag > terugvordering, toeslagen
terugbetalen, terug betalen, terugvragen, terugvraagt, terug vragen, vordert terug, teruggevorderd, moet terug, te veel ontvangen, teveel ontvangen, te veel gekregen, te veel betaald, terughalen > terugvordering
teruggedraaid, met terugwerkende kracht ingetrokken, met terugwerkende kracht verlaagd, met terugwerkende kracht stopgezet, herzien > herziening, intrekking, terugdraaien
met terugwerkende kracht terug > terugvordering, herziening, terugdraaien
later betalen, kan nu niet betalen, nu niet betalen, uitstel, even niet betalen, adempauze, op adem, time-out, pauze, stilzetten, bevriezen, even stoppen met innen > uitstel van betaling, pauze, uitstel
afbetalen, afbetaling, gespreid betalen, in termijnen, in delen betalen, termijnen, betaling spreiden, afspraak over betalen > betalingsregeling, termijnen, regeling
past niet in het budget, termijnbedrag te hoog, maandbedrag te hoog, regeling te hoog, aflossing te hoog, kan de regeling niet nakomen > persoonlijke betalingsregeling, draagkracht, betalingscapaciteit, aflossing verlagen
kwijtschelden, kwijtgescholden, schuld schrappen, wegstrepen, laten vallen, schuld weg, nooit kunnen betalen, nooit te betalen, nooit terug te betalen, niet meer te betalen > kwijtschelding
niet meer innen, stoppen met innen, oninbaar, niet verder innen > buiten invordering, niet innen, rijksincassovisie
al jaren aflossen, al tien jaar, tien jaar geleden, jaren geleden, oude schuld, nog steeds afbetaald, nog steeds aflossen, loopt al jaren > tien jaar, afzien, restschuld, stoppen
helft betalen, helft ineens, in een keer een deel, afkoopsom, afkopen > helft ineens, 50 procent, afkoop
alvast geld, nu al geld, vooruit betalen, wacht op uitkering, wachten op uitkering, wachten op besluit, wachten op het besluit, nog geen besluit, beslissing duurt lang, duurt lang, al weken geen geld, nog geen geld, zonder inkomen > voorschot, wachten op besluit, geen geld
ingehouden, inhouden, wordt verrekend, verrekend, korten op, trekt af van > verrekening, inhouding
te weinig over, niet genoeg over, blijft niet genoeg, houdt niets over, te weinig om van te leven, onder het minimum, niet rondkomen, neemt te veel, geen leefgeld > beslagvrije voet, bestaansminimum, leefgeld
loonbeslag, beslag op loon, beslag op uitkering, beslag > beslag, beslagvrije voet
rekening leeg, bankrekening leeg, beslag op de bankrekening, beslag op rekening, rekening geblokkeerd, bankrekening > bankbeslag, beslagvrij bedrag, bank
deurwaarder, incasso > deurwaarder, gerechtsdeurwaarder, incasso
meubels meenemen, spullen meenemen, neemt spullen, tv meenemen, beslag op spullen, wasmachine meenemen > inboedel, beslagverbod, huisraad
kosten lopen op, hoge incassokosten, bijkomende kosten, verhogingen, aanmaningskosten, aanmaning > incassokosten, verhoging, aanmaning
incassobureau dreigt, belt steeds, intimideert, vervelend incassobureau, onbeschofte incasso > incasso, zorgvuldig, klacht
schuldhulp geweigerd, geen schuldhulp, niet nog een keer, eerder al schuldhulp, al eerder schuldhulp, tweede keer, opnieuw schuldhulp > schuldhulp weigeren, recidive, herhaald, toelating
gefraudeerd en schuldhulp, fraudeschuld, schuld door fraude, fraudevordering > fraude, fraudevordering, schuldhulp, opzet
schuldhulp duurt lang, wachtlijst schuldhulp, wacht op schuldhulp, wanneer krijgt schuldhulp > plan van aanpak, acht weken, schuldhulp
schuldhulp, schuldhulpverlening, schuldsanering, schuldregelaar, kredietbank > schuldhulp, schuldregeling
alle schuldeisers stoppen, rust, schuldrust, incasso stoppen, alle incasso, afkoeling, alles stilleggen > afkoelingsperiode, incasso stop, breed moratorium, pauzeknop, incassopauze
schuldeiser weigert, schuldeiser werkt niet mee, schuldeiser wil niet, niet akkoord, gaat niet akkoord, stemt niet in, niet meewerken, wil niet meedoen > weigerende schuldeiser, dwangakkoord, schuldregeling
wettelijke schuldsanering, wsnp, schone lei, naar de rechter voor schulden > Wsnp, schuldsanering
niets te bieden, geen aflosruimte, geen afloscapaciteit, nul aanbod, meteen naar de wettelijke, direct naar wsnp > nulaanbod, direct naar Wsnp, 285-verklaring
verslaafd, verslaving, gokken, gokverslaving, gokschulden, drank > verslaving onder controle, goede trouw
niet te goeder trouw, goede trouw, schulden door gokken, afgewezen voor wsnp, niet toegelaten tot wsnp > goede trouw, toelating, hardheidsclausule Wsnp
wsnp stopt, wsnp dreigt te stoppen, fout in wsnp, wsnp-bewindvoerder, nieuwe schuld in wsnp > tekortkoming, schone lei, Wsnp
snel alle schulden in een keer, saneren, sanering, lening om schulden af te lossen, saneringskrediet > saneringskrediet, afkoop, waarborgfonds
contract onredelijk, boete in contract, woekercontract, beding, wurgcontract > redelijkheid en billijkheid, contract, boete matigen
geen bankrekening, bank weigert, rekening opgezegd, bank zegt rekening op, rekening openen > basisbankrekening, weigering bank
bkr, codering, kan geen hypotheek door oude schuld, negatieve registratie > BKR, registratie verwijderen
aangifte, aanslag, naheffing, inkomstenbelasting, belastingdienst > belasting, Belastingdienst, aanslag
aanslag te hoog, aanslag klopt niet, geschatte aanslag, ambtshalve aanslag, geen aangifte gedaan, te hoge aanslag > ambtshalve vermindering, te hoge aanslag, schatting
belasting niet betalen, belastingschuld, belastingschulden, minimuminkomen > kwijtschelding belasting, betalingscapaciteit, belasting
boete van de belastingdienst, verzuimboete > belastingboete, kwijtschelding
spaargeld, auto nodig, vermogen te hoog, te veel vermogen, eigen auto > vermogen, kwijtscheldingsnorm
gemeentebelasting, gemeentelijke belastingen, afvalstoffenheffing, rioolheffing, hondenbelasting, ozb > kwijtschelding gemeentelijke belasting, afvalstoffenheffing
waterschap, waterschapsbelasting, zuiveringsheffing, watersysteemheffing > waterschapsbelasting, kwijtschelding, zuiveringsheffing
verkeersboete, verkeersboetes, parkeerboete, te hard gereden, flitsboete, mulderboete, onverzekerd rijden, auto niet verzekerd > verkeersboete, boete, CJIB
boetes stapelen, stapelen zich op, verhoogde boete, boetes lopen op, boete verdubbeld, aanmaning boete > noodstop, verhoging stoppen, CJIB
cjib > CJIB, boete
meerdere overheidsschulden, schulden bij de overheid, meerdere instanties, verschillende overheden, samenvoegen, bij elkaar voegen > betalingsregeling Rijk, clustering, rijksincassovisie, convenant
gevangenis om boete, vastgezet, gijzeling, opgepakt, vast voor boetes, dreigt vast te zitten, celstraf > gijzeling, betalingsonmacht
zekerheid betalen, borg voor beroep, eerst betalen voor beroep > zekerheidstelling, beroep boete
veroordeeld, strafzaak, strafbeschikking, officier van justitie, schadevergoeding aan slachtoffer, slachtoffer betalen > strafboete, strafbeschikking, geldboete, schadevergoedingsmaatregel
gratie > gratie
paspoort geweigerd, geen paspoort, paspoort, identiteitskaart, id-kaart > paspoort, weigeren, signalering
advocaat te duur, geen advocaat, eigen bijdrage advocaat, rechtsbijstand, pro deo > advocaat, toevoeging, peiljaar
`

/** Benefits: assistance, UWV, SVB. */
const inkomen = `
voorgoed ziek, te ziek om te werken, kan niet werken, niet in staat te werken, niet kan werken > arbeidsongeschikt, ontheffing, vrijstelling arbeidsplicht
kraakpand, kraken, woont gratis, woont bij vrienden > geen woonkosten, norm verlagen, tijdelijk verblijf
verzorgen, te verzorgen, om voor te zorgen, zorgen voor > mantelzorg, zorgtaken
trok in, trekt in, trok bij, gaan samenwonen, ging samenwonen, samen wonen > samenwonen, gezamenlijke huishouding
orthodontist, gebit, bril, medicijnen, dieetkosten, reiskosten, babyuitzet, eigen risico betalen > bijzondere bijstand, noodzakelijke kosten
bijstandsniveau, op het minimum, minima, geen zicht op werk, nooit iets over > laag inkomen, langdurig laag inkomen, minima, inkomenstoeslag
studeert, studeren, studerende > student, studie
borg, waarborgsom, sleutelgeld > waarborgsom, borgtocht, leenbijstand
koophuis, huiseigenaar, huis te koop > eigen woning, overwaarde
vergissing, per abuis, rekenfout, systeemfout, administratieve fout, menselijke fout, foutje > fout, fout gemeente, dringende redenen
dementie, alzheimer, gehuwden, tehuis, verzorgingshuis > verpleeghuis, duurzaam gescheiden
gefraudeerd, fraude, opgelicht, misbruik > fraude, opzet
misgelopen, te weinig gekregen, had recht op, niet geweten van regeling > terugwerkende kracht, laattijdige aanvraag
inkomsten niet gemeld, bijgeklust, zwart gewerkt, bijverdienste > inlichtingenplicht, fraude, boete
niet samengewoond, ten onrechte samenwonen, gezamenlijke huishouding ontkend > samenwonen, BRP, feitelijke situatie
ziek gemeld, bedrijfsarts, niet meegewerkt aan re-integratie, re-integratie niet > maatregel, re-integratie, korting
verhuisd, niet doorgegeven verhuizing > adres, BRP
kostendelersnorm, kostendelers > kostendelersnorm, inwonend
jongmeerderjarige, thuisloze jongere, zwerfjongere > jongere, dakloos, kwetsbaar
gedetineerd, in de gevangenis, detentie > detentie, uitgesloten
werkgever, loon > inkomen, werk
uwv > UWV
svb > SVB
bijstand, bijstandsuitkering, sociale dienst, participatiewet, werk en inkomen > bijstand, Participatiewet
geen recht op bijstand, afgewezen voor bijstand, valt buiten de bijstand, geen verblijfsrecht, uitgesloten, nergens recht op > zeer dringende redenen, uitgesloten, noodbijstand
acute nood, noodsituatie, levensbedreigend, acuut > acute nood, noodbijstand, zeer dringende redenen, spoed
solliciteren, sollicitatieplicht, werk zoeken, arbeidsplicht, moet werken, tegenprestatie > sollicitatieplicht, arbeidsplicht, ontheffing
mantelzorger, mantelzorg, zorgt voor, verzorgt, zorg voor vader, zorg voor moeder, zieke vader, zieke moeder > mantelzorg, zorgtaken
blijvend ziek, kan nooit meer werken, volledig afgekeurd, duurzaam arbeidsongeschikt, afgekeurd > arbeidsongeschikt, duurzaam, vrijstelling arbeidsplicht
alleenstaande moeder, alleenstaande vader, alleenstaande ouder, peuter, kleuter, kleine kinderen, baby > alleenstaande ouder, jong kind
dagbesteding, vrijwilligerswerk, stapje voor stapje, meedoen, werkfit, re-integratie, traject naar werk > re-integratie, sociale activering, dagbesteding
uitkering verhogen, hogere uitkering, te lage uitkering, uitkering op maat, extra uitkering > afstemming, norm verhogen, maatwerk bijstand
strafkorting, korting op de uitkering, gekort, uitkering verlaagd, maatregel, afspraak gemist, niet verschenen, niet komen opdagen > maatregel, korting, verlaging
weer aan de regels houden, gedrag verbeterd, doet nu wel mee > inkeerregeling, korting stoppen
inwoner erbij, slaapt op de bank, logeert, logeren, iemand in huis, in huis genomen, kind boven 21, volwassen kind thuis, huisgenoot, kostendeler > kostendelersnorm, inwonend, tijdelijk verblijf, logeren
geen huur, geen woonlasten, geen woonkosten, kraakt, antikraak > geen woonkosten, norm verlagen, verlaging woonsituatie
cadeau, gift, geld van familie, geld van ouders, boodschappen, krijgt boodschappen, tas met boodschappen, hulp van familie > giften, boodschappen, vrijlating
schadevergoeding, smartengeld, letselschade > schadevergoeding, vrijlating
te laat aangevraagd, te laat bijstand, eerder laten ingaan, later gemeld, eerder ingaan, vanaf eerdere datum > terugwerkende kracht, later gemeld, laattijdige aanvraag
samenwonen, samenwoont, partner, gezamenlijke huishouding, bij elkaar wonen, trekt in bij, ingetrokken bij > samenwonen, gezamenlijke huishouding
vier weken wachten, jongere vraagt bijstand, zoekperiode, zoektijd, onder de 27, jongere zonder werk > zoektermijn, jongere, zoekperiode
bijzondere kosten, onverwachte kosten, extra kosten, dure bril, tandarts, verhuizen, verhuiskosten, inrichtingskosten, kosten van bewindvoerder, bewindvoerder, bewindvoering, uitvaart, begrafenis > bijzondere bijstand, noodzakelijke kosten, bewindvoering
koelkast, wasmachine, bed, fornuis, matras, stofzuiger, meubels, vloer, inrichting, gordijnen, apparaat kapot > koelkast, wasmachine, inrichting, bijzondere bijstand
gemeentepolis, goedkope zorgverzekering, collectieve verzekering, zorgverzekering via de gemeente > gemeentepolis, collectieve zorgverzekering
langdurig minimum, al jaren op het minimum, jaren bijstand, extra geld per jaar, langdurig laag inkomen > inkomenstoeslag, langdurig laag inkomen
student met beperking, kan niet bijverdienen, bijbaan lukt niet, bijverdienen > studietoeslag, handicap, bijverdienen
ander adres, verkeerd adres, adres klopt niet, op een ander adres, staat niet ingeschreven, ingeschreven op > adres, BRP, verkeerd ingeschreven
bijstand stopgezet, uitkering stopgezet, uitkering gestopt, uitkering stop, zet de bijstand stop, betaling gestopt, opgeschort, geblokkeerd, bijstand geblokkeerd > opschorting, uitkering stop, stopzetting uitkering
statushouder, vergunninghouder, uit het azc, vluchteling met vergunning, azc > statushouder, uitstroom COA
vraagt geen hulp, wil geen aanvraag doen, zorgmijder, partner werkt niet mee, partner tekent niet, kan zelf niet aanvragen > ambtshalve, geen aanvraag, zorgmijder, partner weigert
leenbijstand, waarborgsom, borg betalen, eerste huur, lenen van de gemeente > leenbijstand, waarborgsom, borgtocht
huurschuld betalen, gemeente betaalt huurachterstand, geld voor schulden, bijstand voor schulden, schuld overnemen door gemeente > ontruiming voorkomen, huurschuld, saneringskrediet, schulden
eigen huis, koopwoning, huis verkopen, overwaarde, hypotheek > eigen woning, krediethypotheek, overwaarde
vaste lasten laten betalen, huur rechtstreeks, direct de huur betalen, geeft geld verkeerd uit, kan niet met geld omgaan, geen budget > doorbetaling vaste lasten, budgetbeheer, inhouden huur
na twee jaar, gemeente te laat, fout van jaren geleden, verjaard > verjaring, twee jaar, fout gemeente
kinderalimentatie, alimentatie, ex betaalt niet, ex-partner, ex, gemeente haalt bij ex > alimentatie, ex-partner, verhaal
ondernemer, zzp, zelfstandige, eigen bedrijf, failliet, bbz > zelfstandige, Bbz, IOAZ
oudere werkloze, ioaw > IOAW
minimaregeling, individuele regeling gemeente, meedoenregeling, stadspas, lokale regeling > minimabeleid, verordening, lokaal
oudere met klein pensioen, onvolledige aow, niet altijd in nederland gewoond, aio > AIO, onvolledige AOW
aow, pensioenleeftijd > AOW, SVB
naar verpleeghuis, verpleeghuis, partner naar verpleeghuis, opgenomen met dementie > verpleeghuis, duurzaam gescheiden, AOW
partner overleden, weduwe, weduwnaar, nabestaande, nabestaandenuitkering > nabestaande, Anw
kinderbijslag > kinderbijslag, SVB
ziekengeld, ziektewet, ziek uit dienst, ziek zonder werkgever > Ziektewet, ziekengeld
werkloos, werkloosheidsuitkering, ww-uitkering, ww uitkering > WW, werkloosheid
zelf ontslag, ontslag op staande voet, ontslagen door eigen schuld, zelf opgezegd, verwijtbaar > verwijtbaar werkloos, halvering
arbeidsongeschikt, wia, wga, iva > WIA, arbeidsongeschikt
wao, wao-uitkering > WAO
wajong, jonggehandicapt, jonggehandicapte, handicap sinds jeugd > Wajong
toeslag op uitkering, toeslagenwet, aanvulling tot minimum > Toeslagenwet, aanvulling
aflossing aan uwv, uwv aflossen, schuld bij uwv, uwv houdt in > UWV, aflossing verlagen, kwijtschelden UWV, buiten invordering stellen
schuld bij svb > SVB, kwijtschelden SVB
tweede boete, weer een boete, recidive > recidive, boete
waarschuwing in plaats van boete, eerste keer > waarschuwing, boete
`

const splits = (tekst: string): string[] =>
  tekst
    .split(',')
    .map((t) => t.trim())
    .filter((t) => t !== '')

export const synoniemen: readonly Synoniem[] = [overheid, geld, inkomen, wonen, zorg]
  .flatMap((blok) => blok.trim().split('\n'))
  .map((regel) => {
    const [zegt = '', zoek = ''] = regel.split('>')
    return { zegt: splits(zegt), zoek: splits(zoek) }
  })
