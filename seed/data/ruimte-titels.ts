// A short name in plain Dutch for each provision of the shipped catalogue: what a professional would call it (AFW-01).
// The JSON holds law, article and summary as they came; the names are ours.

const lijst = `
awb-2-1-bijstand-vertegenwoordiging: Iemand meenemen of namens je laten spreken
awb-2-3-doorzendplicht: Verkeerd gestuurd verzoek doorsturen
awb-3-2-zorgvuldig-onderzoek: Eerst alle feiten en belangen onderzoeken
awb-3-4-2-evenredigheid: Nadeel niet groter dan het doel rechtvaardigt
awb-4-5-aanvraag-aanvullen: Onvolledige aanvraag alsnog aanvullen
awb-4-6-terugkomen-van-besluit: Terugkomen op een oud besluit
awb-4-84-inherente-afwijking: Afwijken van een beleidsregel
awb-4-93-4-verrekenen-beslagvrije-voet: Niet verrekenen onder de beslagvrije voet
awb-4-94-uitstel-van-betaling: Uitstel van betaling
awb-4-94a-kwijtschelding: Kwijtschelden als innen meer schade doet
awb-4-95-voorschot: Voorschot op geld waar waarschijnlijk recht op is
awb-4-125-bezwaar-neemt-uitstel-mee: In een bezwaar ook uitstel en verrekening aanvechten
awb-5-41-geen-boete-zonder-schuld: Geen boete zonder verwijt
awb-5-46-boete-matigen: Boete verlagen
awb-6-11-te-laat-bezwaar: Te laat bezwaar toch behandelen
awb-8-81-voorlopige-voorziening: Besluit tijdelijk laten stilzetten door de rechter
awb-7-11-volledige-heroverweging: In bezwaar opnieuw naar alles kijken
awb-8-41-griffierecht-onmacht: Geen griffierecht bij betalingsonmacht
awb-10-3-mandaat-aan-anderen: Een ander namens de organisatie laten beslissen
ivrk-3-belang-kind: Het belang van het kind weegt zwaar
pw-7-10-ondersteuning-op-maat: Hulp naar werk op maat
pw-9-2-ontheffing-arbeidsplicht: Tijdelijk niet hoeven solliciteren
pw-9-5-vrijstelling-duurzaam-ao: Geen arbeidsplicht bij blijvende arbeidsongeschiktheid
pw-9a-ontheffing-alleenstaande-ouder: Alleenstaande ouder met jong kind hoeft niet te werken
pw-16-zeer-dringende-redenen: Noodbijstand zonder recht op bijstand
pw-17-1-geen-dubbele-uitvraag: Niet vragen wat de gemeente al weet
pw-18-1-afstemmen: Bijstand en plichten op maat
pw-18-3-maatregel-heroverwegen: Verlaging na drie maanden opnieuw bekijken
pw-18-9-10-maatregel-afzien: Geen korting op de bijstand zonder verwijt
pw-18-11-inkeer: Korting eerder stoppen na inkeer
pw-18a-7-boete-afzien: Afzien van een boete bij bijstand
pw-22a-kostendelers-maatwerk: Tijdelijke inwoner telt niet als kostendeler
pw-27-28-norm-verlagen-kan: Niet verlagen bij lage woonkosten
pw-31-2-middelen-vrijlaten: Giften en schadevergoeding niet meetellen
pib-giften-1200: Giften tot 1.200 euro per jaar vrij
pib-bijstand-terugwerkend: Bijstand tot drie maanden terug
pib-mantelzorg-samenwonen: Samenwonen om te zorgen telt niet vanzelf als huishouden
pib-jongeren-zoektermijn: Geen vier weken zoektermijn voor kwetsbare jongeren
pw-35-1-bijzondere-bijstand: Bijzondere bijstand voor noodzakelijke kosten
pw-35-3-collectieve-zorgverzekering: Zorgverzekering via de gemeente
pw-36-individuele-inkomenstoeslag: Toeslag bij langdurig laag inkomen
pw-36b-studietoeslag: Studietoeslag bij een medische beperking
pw-40-3-geen-opschorting-adres: Bijstand niet opschorten om een verkeerd adres
pw-41-8-voorschot-statushouder: Voorschot voor een statushouder
pw-43-ambtshalve: Bijstand zonder aanvraag
pw-46-2-geen-beslag-bijzondere-bijstand: Geen beslag op bijzondere bijstand
pw-48-2-lening-of-borg: Bijstand als lening of borg
pw-49-schuldenlast-borg-of-gift: Borg of bijstand voor schulden
pw-50-eigen-woning: Bijstand met een eigen huis
pw-51-duurzame-gebruiksgoederen: Koelkast, bed of inrichting
pw-52-voorschot-bijstand: Voorschot op bijstand binnen vier weken
pw-53a-1-registers-en-taak-belet: Register niet volgen als dat de taak belet
pw-54-1-opschorten-is-keuze: Bijstand opschorten is een keuze
pw-57-betalen-namens: Vaste lasten betalen uit de bijstand
pw-58-2-kan-terugvorderen: Bijstand terugvorderen is een keuze als alles is gemeld
pw-58-6-twee-jaar-grens: Fout van de gemeente: na twee jaar niet meer terugvorderen
pw-58-7-afzien-na-aflossen: Stoppen met terugvorderen na tien jaar of de helft ineens
pw-58-8-dringende-redenen: Afzien van terugvordering van bijstand
pw-60-3-verrekenen-is-keuze: Verrekenen met de bijstand is een keuze
pw-60c-meewerken-schuldregeling: Meewerken aan een schuldregeling
pw-61-62-verhaal-is-keuze: Bijstand niet verhalen op ex-partner of ouder
pw-47b-svb-aio: Dezelfde ruimte bij de AIO
ioaw-25-7-dringende-redenen: Afzien van terugvordering van IOAW
ioaz-25-7-dringende-redenen: Afzien van terugvordering van IOAZ
ioaw-37a-ontheffing: Vrijstelling van de arbeidsplicht met IOAW of IOAZ
bbz-terugvordering-bevoegdheid: Bbz terugvorderen is een keuze
lok-hardheid-bijstandsbeleid: Hardheidsclausule in minimaregelingen
wgs-3-2-weigeren-is-keuze: Opnieuw schuldhulp geven
wgs-3-3-fraude-weigeren-is-keuze: Schuldhulp na fraude
wgs-4-2-spoed-drie-dagen: Binnen drie werkdagen een gesprek bij spoed
wgs-4a-plan-van-aanpak: Plan van aanpak voor schulden binnen acht weken
wgs-5-breed-moratorium: Afkoelingsperiode voor alle schuldeisers
fw-284-4-gemeente-vraagt-wsnp: Gemeente vraagt de schuldsanering aan
fw-285-wsnp-zonder-minnelijk: Meteen naar de Wsnp
fw-287-4-spoedvoorziening: Spoedmaatregel van de rechter bij een Wsnp-verzoek
fw-287a-dwangakkoord: Weigerende schuldeiser door de rechter laten meedoen
fw-287b-moratorium: Ontruiming of afsluiting laten tegenhouden
fw-288-3-hardheidsclausule-wsnp: Toch in de Wsnp zonder goede trouw
fw-349a-duur-wsnp: Duur van de Wsnp aanpassen
fw-354-2-tekortkoming-buiten-beschouwing: Schone lei ondanks een fout
rv-475fa-beslagvrije-voet-hoger: Beslagvrije voet verhogen
rv-475a-bankbeslag: Vrij bedrag bij beslag op de bankrekening
rv-438-executiegeschil: Kort geding tegen ontruiming of beslag
rv-447-inboedel: Geen beslag op gewone spullen in huis
bw6-96-incassokosten: Grens aan incassokosten
wki-zorgvuldige-incasso: Zorgvuldige incasso
bw6-248-redelijkheid: Contract of boete matigen om redelijkheid
wft-basisbankrekening: Basisbankrekening voor iedereen
avg-21-bkr-belangenafweging: BKR-registratie laten verwijderen
bw7-280-terme-de-grace: Nog een maand om de huur te betalen
bw6-265-tenzij-ontbinding: Huurcontract niet ontbinden om een kleine fout
hw-12-13-urgentie: Voorrang op een woning
lok-hardheid-urgentie: Urgentie buiten de lijst om
regie-urgentie-toekomst: Verplichte urgentie in de toekomst
ww-46-passend-toewijzen-ruimte: Ruimte bij passend toewijzen
ww-48-vrije-toewijzingsruimte: Woning vrij toewijzen
bw7-271-tijdelijk-contract-doelgroep: Tijdelijk huurcontract als tussenoplossing
lsw-15-tijdelijke-verhuur: Leegstaand huis tijdelijk verhuren
uhw-7-9-leges-huurcommissie: Minder kosten bij de Huurcommissie
whts-9-2-onjuiste-brp: Huurtoeslag ondanks verkeerde inschrijving
raf-1a-geen-afsluiting-tenzij: Energie niet zomaar afsluiten
raf-kwetsbare-afnemer: Energie houden bij gezondheidsgevaar
rdw-drinkwater-bescherming: Drinkwater niet zomaar afsluiten
wmo-2-3-3-spoed: Meteen hulp of opvang bij spoed
wmo-2-3-5-3-maatwerk: Maatwerkvoorziening uit de Wmo
wmo-2-3-5-4-opvang-beschermd-wonen: Opvang of beschermd wonen waar iemand zich meldt
wmo-2-3-5-6-wlz-grens: Wmo-hulp terwijl Wlz ook kan
wmo-2-3-6-pgb: Hulp inkopen met een pgb
wmo-2-4-1-alleen-bij-opzet: Wmo alleen terugvorderen bij opzet
wmo-2-3-10-intrekken-kan: Hulp intrekken is een keuze
wmo-2-1-7-meerkosten: Geld voor extra kosten door ziekte
wmo-2-1-4-bijdrage-verlagen: Lagere eigen bijdrage Wmo
lok-hardheid-wmo: Hardheidsclausule in de Wmo-verordening
jw-2-3-1-jeugdhulp-op-maat: Jeugdhulp die dit gezin nodig heeft
jw-1-2-2-meerdere-oorzaken: Kind niet tussen wal en schip
jw-1-1-verlengde-jeugdhulp: Jeugdhulp tot 23 jaar
jw-pleegzorg-21: Pleegzorg tot 21 jaar
jw-2-6-crisis: Jeugdhulp bij een crisis
jw-2-3-2-vervoer: Vervoer naar jeugdhulp
jw-8-1-1-pgb-jeugd: Jeugdhulp inkopen met een pgb
jw-8-1-4-pgb-intrekken-kan: Pgb jeugd terugvorderen is een keuze
wlz-3-2-1-ernstig-nadeel: Langdurige zorg om ernstig nadeel te voorkomen
blz-3-2-4-2-spoedzorg: Bij spoed eerst zorg, dan de indicatie
blz-3-3-2-5-lager-inkomen: Eigen bijdrage Wlz op lager inkomen
cak-uitstel-eigen-bijdrage: Eigen bijdrage later of in delen betalen
rlz-meerzorg-en-extra-kosten-thuis: Meer zorg bij zware zorg
zvw-18a-betalingsregeling: Betalingsregeling voor premieschuld
zvw-18d-2-uitstroom-schuldhulp: Uit de wanbetalersregeling met schuldhulp
rzv-6-5-7-uitstroom-bewind: Uit de wanbetalersregeling onder bewind
rzv-uitstroom-bijstand: Uit de wanbetalersregeling met bijstand
bzv-2-14-3-vervoer-hardheid: Ziekenvervoer toch vergoeden
zvw-122a-onverzekerbare: Zorg voor vreemdelingen zonder verzekering
sov-onverzekerden: Zorg voor onverzekerden
ww-36-5-dringende-redenen: Afzien van terugvordering van WW
ww-22a-2-niet-herzien: WW-besluit niet terugdraaien
ww-36-2-3-stoppen-na-jaren: UWV stopt met terugvorderen na jaren
ww-36a-2-aflossing-lager: Lagere aflossing bij UWV
ww-27-1-verwijt-halvering: WW halveren in plaats van weigeren
ww-27a-8-boete-afzien: UWV ziet af van een boete
ww-27h-3-recidive-verrekening: Verrekening bij tweede boete stoppen
zw-33-5-dringende-redenen: Afzien van terugvordering van ziekengeld
zw-30a-2-niet-herzien: Ziekengeld niet terugdraaien
zw-45-4-maatregel: Geen korting op ziekengeld
wia-77-5-dringende-redenen: Afzien van terugvordering van WIA
wia-76-3-niet-herzien: WIA niet terugdraaien
wia-88-5-maatregel: Geen korting op de WIA
wao-57-5-dringende-redenen: Afzien van terugvordering van WAO
wao-36a-2-niet-herzien: WAO-besluit niet terugdraaien
wajong-terugvordering-dringend: Afzien van terugvordering van Wajong
wajong-3-29-2-terugwerkend: Wajong verder terug laten ingaan
wia-64-terugwerkend: WIA verder terug laten ingaan
tw-20-5-dringende-redenen: Afzien van terugvordering van de Toeslagenwet
tw-11a-2-niet-herzien: Toeslag van UWV niet terugdraaien
bsz-2a-verminderd-verwijt: Lagere boete bij minder verwijt
msz-maatregel-verlagen: Lagere maatregel bij minder verwijt
uwv-buiten-invordering: Schuld bij UWV niet meer innen
szw-wetsvoorstel-handhaving: Wetsvoorstel over dringende redenen en boetes
aow-24-5-dringende-redenen: Afzien van terugvordering van AOW
aow-17a-2-niet-herzien: AOW niet terugdraaien
aow-24-2-stoppen-na-jaren: SVB stopt met terugvorderen na jaren
aow-16-2-terugwerkend: AOW verder terug laten ingaan
aow-17b-4-maatregel: Geen korting door de SVB
aow-verpleeghuis-keuze: AOW als alleenstaande bij verpleeghuis
anw-53-5-dringende-redenen: Afzien van terugvordering van Anw
anw-34-2-niet-herzien: Anw niet terugdraaien
anw-33-4-terugwerkend: Anw verder terug laten ingaan
akw-24-5-dringende-redenen: Afzien van terugvordering van kinderbijslag
akw-14a-2-niet-herzien: Kinderbijslag niet terugdraaien
akw-14-3-terugwerkend: Kinderbijslag verder terug laten ingaan
wsf-11-5-hardheidsclausule: Als de wet heel onredelijk uitpakt bij DUO
wsf-6-10-draagkracht: Maandbedrag volgt het inkomen
wsf-6-12-peiljaar: Recenter inkomen laten tellen bij DUO
wsf-10a-5-aflosvrij: Aflossen van de studieschuld stilzetten
wsf-6-16-restschuld: Rest van de studieschuld vervalt
duo-kwijtschelding-medisch: Studieschuld kwijt om medische redenen
duo-persoonsgericht-innen: Afspraak op maat met DUO
wsf-3-14-weigerachtige-ouder: Inkomen van een ouder niet meetellen
wsf-5-16-bijzondere-omstandigheden: Meer tijd voor het diploma
wsf-7-1-herzien-kan: Besluit van DUO herzien
wtos-11-4-hardheidsclausule: Afwijken bij schoolkosten
awir-13b-belangenafweging: Belangen afwegen bij toeslagen
awir-26-matigen: Terugvordering van toeslagen verlagen
awir-47-hardheidsclausule: Als een toeslagregel heel onredelijk uitpakt
awir-31-uitstel: Toeslagschuld later of in delen betalen
li-79-8-persoonlijke-regeling: Persoonlijke betalingsregeling voor toeslagschuld
li-79-msnp-toeslagen: Toeslagschuld in een schuldregeling
awir-partner-opvang: Partner niet meetellen in de opvang
wko-proportioneel: Kinderopvangtoeslag naar verhouding
wko-1-13-smi: Kinderopvang om sociale of medische redenen
pib-alo-kop: Aanvulling voor alleenstaande ouder met partner op papier
wht-9-1-hardheidsclausule: Afwijken bij herstel toeslagen
wht-4-private-schulden: Private schulden van gedupeerden overnemen
wht-publieke-schulden: Overheidsschulden van gedupeerden kwijt
wht-brede-ondersteuning: Brede hulp voor gedupeerden
iw-25-1-uitstel: Uitstel van belasting
li-25-5-regeling-particulieren: Belasting betalen in twaalf maanden of langer
iw-26-1-kwijtschelding: Kwijtschelding van belasting
uriw-11-17-normen: Hoeveel iemand overhoudt bij kwijtschelding
li-73-5-msnp: Belastingschuld in een schuldregeling
awr-63-hardheidsclausule: Afwijken van een belastingregel
awr-65-ambtshalve-verminderen: Te hoge aanslag alsnog verlagen
awr-66-boete-kwijtschelden: Belastingboete kwijtschelden
gemw-255-kwijtschelding-lokaal: Kwijtschelding van gemeentebelasting
wschw-144-kwijtschelding: Kwijtschelding van waterschapsbelasting
cjib-noodstop: Noodstop bij boetes
cjib-regelingen: Uitstel en regelingen van het CJIB
wahv-9-2-omstandigheden: Verkeersboete lager in beroep
wahv-28-gijzeling-onmacht: Geen gijzeling bij betalingsonmacht
wahv-11-zekerheid: Lagere borg voor beroep tegen een boete
sr-24a-termijnen: Strafboete in delen betalen
sv-tenuitvoerlegging-uitstel: Uitstel voor geldboete of schadevergoeding
gratiewet-gratie: Gratie
brp-1-7-2d-afwijken-van-brp: Afwijken van de BRP
brp-2-34-terugmelden: Twijfel over de BRP terugmelden
brp-2-58-corrigeren: BRP-gegeven laten verbeteren
brp-2-23-briefadres: Briefadres zonder woonadres
brp-2-41-briefadres-veiligheid: Briefadres om veiligheid
brp-2-22-gedegen-onderzoek: Niet uitschrijven zonder goed onderzoek
brp-4-17-boete-keuze: BRP-boete is een keuze
ppw-22-paspoort-weigeren-keuze: Paspoort weigeren is een keuze
vb-3-71-3-mvv-hardheid: Aanvraag zonder inreisvisum toch behandelen
vb-3-51-bijzondere-omstandigheden: Verblijf om bijzondere omstandigheden
vb-3-6ba-schrijnend: Schrijnende situatie bij een eerste aanvraag
vw-64-medisch-uitstel: Te ziek om te reizen
rwn-10-bijzonder-geval: Nederlander worden in een bijzonder geval
wi-termijn-verlengen: Meer tijd om in te burgeren
wi-ontheffing-medisch: Niet hoeven inburgeren om ziekte
wi-boete-matigen: Lagere boete voor inburgering
wi-lening-terugvordering: Inburgeringslening lager terugvorderen
coa-maatwerk-opvang: Andere afspraken over opvang door het COA
lpw-11g-14-verlof: Verlof van school bij een crisis thuis
lpw-5a-vrijstelling: Vrijstelling van de leerplicht
lpw-3a-vervangende-leerplicht: Deels werken in plaats van school
lpw-15-ander-onderwijs: Op een andere manier leren
wpo-4-leerlingenvervoer: Ruimer leerlingenvervoer
wpo-40-ouderbijdrage: Ouderbijdrage is vrijwillig
wpo-onderwijstijd-afwijken: Tijdelijk minder uren les
web-8-1-5-mbo-fonds: Steun voor mbo-studenten
whw-7-51-profileringsfonds: Steun bij studievertraging
wth-2-huisverbod-keuze: Pleger uit huis in plaats van het gezin
opw-13b-sluiting-evenredig: Woning niet te snel sluiten om drugs
wsg-8-hardheid: Afwijken bij het Schadefonds
wrb-34c-peiljaar-rechtsbijstand: Lagere eigen bijdrage voor een advocaat
wgbz-16-onvermogenden: Laag griffierecht bij laag inkomen
rv-127a-282a-griffierecht-hardheid: Griffierecht te laat betaald
saneringskrediet-waarborgfonds: Saneringskrediet met waarborgfonds
convenant-uitvoerders-8-maanden: Acht maanden geen incasso bij zes uitvoerders
landelijke-pauzeknop: Incassopauze na toelating tot schuldhulp
nvvk-convenanten-schuldeisers: Afspraken met veel schuldeisers
wpo-40-zorgplicht-passend-onderwijs: School moet een passende plek zoeken
wvggz-5-2-melding-gemeente: Melden dat verplichte zorg nodig kan zijn
rijksincassovisie: Innen als één overheid
betalingsregeling-rijk: Eén betalingsregeling voor rijksschulden
`

export const ruimteTitels: Readonly<Record<string, string>> = Object.fromEntries(
  lijst
    .trim()
    .split('\n')
    .map((regel) => {
      const plek = regel.indexOf(': ')
      return [regel.slice(0, plek), regel.slice(plek + 2)]
    }),
)
