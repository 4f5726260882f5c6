// Everyday descriptions of a stuck situation, and the provisions an expert would want first (AFW-01, issue "must show" 1–2).
// Written before any search code existed. `bekend` may be looked at while tuning; `ongezien` only measures.
// `gewenst` lists the provisions that count as a good first answer; `inTop3` must be among the first three.

import { metTypefout } from './typefout.ts'

export interface Ruimtevraag {
  readonly vraag: string
  readonly gewenst: readonly string[]
  /** Example case of the sources (eisen.md 1.19) that the description tells. */
  readonly casus?: 'C1' | 'C2' | 'C3' | 'C4' | 'C5'
  readonly inTop3?: string
}

function vraag(tekst: string, ...gewenst: readonly string[]): Ruimtevraag {
  return { vraag: tekst, gewenst }
}

const bekend: readonly Ruimtevraag[] = [
  {
    casus: 'C1',
    vraag:
      'moeder van 32 met twee jonge kinderen, huurachterstand en overlast, energie is afgesloten, huisuitzetting dreigt, schulden bij Belastingdienst, UWV, CJIB, corporatie en energiebedrijf',
    gewenst: [
      'fw-287b-moratorium',
      'wgs-4-2-spoed-drie-dagen',
      'wgs-5-breed-moratorium',
      'bw6-265-tenzij-ontbinding',
      'bw7-280-terme-de-grace',
      'ivrk-3-belang-kind',
    ],
  },
  {
    casus: 'C3',
    vraag:
      'vrouw met WAO gaf een dakloze vriend een postadres, in de BRP werd dat per ongeluk een inschrijving, nu vordert UWV drie jaar uitkering terug met een boete en de gemeente wil de inschrijving niet corrigeren',
    gewenst: ['brp-1-7-2d-afwijken-van-brp', 'wao-57-5-dringende-redenen', 'uwv-buiten-invordering'],
    inTop3: 'brp-1-7-2d-afwijken-van-brp',
  },
  {
    casus: 'C5',
    vraag:
      'studieschuld, vaste lasten hoog, inkomen net te hoog voor toeslagen, maandbedrag is al verlaagd naar draagkracht en aflosvrije maanden zijn bijna op, zij wil een achterstand voorkomen',
    gewenst: ['wsf-11-5-hardheidsclausule', 'duo-persoonsgericht-innen', 'wsf-6-12-peiljaar'],
  },
  vraag(
    'schuld door fout in inschrijving',
    'brp-1-7-2d-afwijken-van-brp',
    'brp-2-58-corrigeren',
    'whts-9-2-onjuiste-brp',
  ),
  vraag(
    'studieschuld omlaag voordat ik achterloop',
    'duo-persoonsgericht-innen',
    'wsf-6-10-draagkracht',
    'wsf-6-12-peiljaar',
    'wsf-10a-5-aflosvrij',
    'wsf-11-5-hardheidsclausule',
  ),
  vraag(
    'huisuitzetting kinderen',
    'ivrk-3-belang-kind',
    'fw-287b-moratorium',
    'bw6-265-tenzij-ontbinding',
    'bw7-280-terme-de-grace',
    'wgs-4-2-spoed-drie-dagen',
  ),
  vraag(
    'ik wil mee naar het gesprek van mijn cliënt met de uitkeringsinstantie',
    'awb-2-1-bijstand-vertegenwoordiging',
  ),
  vraag('verzoek naar de verkeerde instantie gestuurd', 'awb-2-3-doorzendplicht'),
  vraag(
    'besluit van vorig jaar klopt niet maar de bezwaartermijn is voorbij',
    'awb-4-6-terugkomen-van-besluit',
    'awb-6-11-te-laat-bezwaar',
  ),
  vraag('te laat bezwaar gemaakt door opname in het ziekenhuis', 'awb-6-11-te-laat-bezwaar'),
  vraag(
    'boete op de uitkering terwijl hij er niets aan kon doen',
    'awb-5-41-geen-boete-zonder-schuld',
    'bsz-2a-verminderd-verwijt',
    'pw-18a-7-boete-afzien',
    'ww-27a-8-boete-afzien',
  ),
  vraag('uitkering stopgezet en geen geld voor eten, rechter moet snel ingrijpen', 'awb-8-81-voorlopige-voorziening'),
  vraag('wachten op het besluit maar nu al geld nodig', 'awb-4-95-voorschot', 'pw-52-voorschot-bijstand'),
  vraag('bijstand aangevraagd en al weken geen geld', 'pw-52-voorschot-bijstand', 'awb-4-95-voorschot'),
  vraag('mantelzorger hoeft even niet te solliciteren', 'pw-9-2-ontheffing-arbeidsplicht'),
  vraag('dakloze vriend slaapt tijdelijk op de bank, korting op de bijstand', 'pw-22a-kostendelers-maatwerk'),
  vraag('krijgt elke week boodschappen van haar moeder', 'pib-giften-1200', 'pw-31-2-middelen-vrijlaten'),
  vraag(
    'koelkast kapot en geen geld voor een nieuwe',
    'pw-51-duurzame-gebruiksgoederen',
    'pw-35-1-bijzondere-bijstand',
  ),
  vraag('kosten van de bewindvoerder', 'pw-35-1-bijzondere-bijstand'),
  vraag('gezin heeft geen recht op bijstand maar zit in acute nood', 'pw-16-zeer-dringende-redenen'),
  vraag(
    'ingeschreven op een ander adres, gemeente zet de bijstand stop',
    'pw-40-3-geen-opschorting-adres',
    'pw-53a-1-registers-en-taak-belet',
    'brp-1-7-2d-afwijken-van-brp',
    'pw-54-1-opschorten-is-keuze',
  ),
  vraag(
    'gemeente vordert bijstand terug terwijl alles netjes is gemeld',
    'pw-58-2-kan-terugvorderen',
    'pw-58-8-dringende-redenen',
    'pw-58-6-twee-jaar-grens',
  ),
  vraag('bijstandsschuld van tien jaar geleden wordt nog steeds afbetaald', 'pw-58-7-afzien-na-aflossen'),
  vraag('eerder al schuldhulp gehad en de gemeente wil niet nog een keer', 'wgs-3-2-weigeren-is-keuze'),
  vraag(
    'morgen wordt het gas afgesloten',
    'wgs-4-2-spoed-drie-dagen',
    'raf-1a-geen-afsluiting-tenzij',
    'fw-287b-moratorium',
    'raf-kwetsbare-afnemer',
  ),
  vraag('één schuldeiser weigert de schuldregeling', 'fw-287a-dwangakkoord'),
  vraag(
    'deurwaarder neemt te veel, er blijft niet genoeg over om van te leven',
    'rv-475fa-beslagvrije-voet-hoger',
    'rv-475a-bankbeslag',
  ),
  vraag('beslag op de bankrekening, alles is weg', 'rv-475a-bankbeslag'),
  vraag('meteen naar de wettelijke schuldsanering want er is niets te bieden', 'fw-285-wsnp-zonder-minnelijk'),
  vraag('huurachterstand, zitting volgende week, kan volgende maand betalen', 'bw7-280-terme-de-grace'),
  vraag(
    'gescheiden met kinderen, geen woning, valt buiten de regels voor voorrang',
    'lok-hardheid-urgentie',
    'hw-12-13-urgentie',
    'bw7-271-tijdelijk-contract-doelgroep',
  ),
  vraag('waterleiding dicht bij gezin met baby', 'rdw-drinkwater-bescherming', 'ivrk-3-belang-kind'),
  vraag('gevlucht voor geweld, haar adres moet geheim blijven', 'brp-2-41-briefadres-veiligheid'),
  vraag('dakloos en nergens ingeschreven', 'brp-2-23-briefadres'),
  vraag('jongere wordt achttien en de hulp stopt', 'jw-1-1-verlengde-jeugdhulp', 'jw-pleegzorg-21'),
  vraag('kind met autisme, iedereen wijst naar elkaar wie de zorg betaalt', 'jw-1-2-2-meerdere-oorzaken'),
  vraag('vandaag nog opvang nodig na mishandeling', 'wmo-2-3-3-spoed'),
  vraag(
    'eigen bijdrage voor de zorg te hoog want het inkomen is gedaald',
    'blz-3-3-2-5-lager-inkomen',
    'cak-uitstel-eigen-bijdrage',
    'wmo-2-1-4-bijdrage-verlagen',
  ),
  vraag(
    'betaalt al jaren de hogere premie als wanbetaler',
    'zvw-18d-2-uitstroom-schuldhulp',
    'rzv-uitstroom-bijstand',
    'rzv-6-5-7-uitstroom-bewind',
  ),
  vraag('WW terugbetalen terwijl UWV zelf een fout maakte', 'ww-36-5-dringende-redenen', 'ww-22a-2-niet-herzien'),
  vraag('AOW te laat aangevraagd', 'aow-16-2-terugwerkend'),
  vraag('geen contact met ouders, aanvullende beurs geweigerd', 'wsf-3-14-weigerachtige-ouder'),
  vraag(
    'alle kinderopvangtoeslag terugbetalen om één rekening',
    'wko-proportioneel',
    'awir-13b-belangenafweging',
    'awir-26-matigen',
  ),
  vraag('schuld bij toeslagen past niet in het budget', 'li-79-8-persoonlijke-regeling', 'awir-31-uitstel'),
  vraag(
    'verkeersboetes stapelen zich op en hij kan niet betalen',
    'cjib-noodstop',
    'cjib-regelingen',
    'betalingsregeling-rijk',
    'wahv-9-2-omstandigheden',
  ),
  vraag('belastingschuld die met een minimuminkomen nooit te betalen is', 'iw-26-1-kwijtschelding'),
  vraag('kan de afvalstoffenheffing niet betalen', 'gemw-255-kwijtschelding-lokaal'),
  vraag('kind mag niet mee op schoolreis omdat ouders niet betalen', 'wpo-40-ouderbijdrage'),
  vraag('gemeente vraagt steeds bewijs dat zij zelf al in registers heeft', 'pw-17-1-geen-dubbele-uitvraag'),
  vraag('aanslag van het waterschap', 'wschw-144-kwijtschelding'),
  vraag('paspoort geweigerd vanwege schulden', 'ppw-22-paspoort-weigeren-keuze'),
  vraag('WIA moet met terugwerkende kracht terug', 'wia-77-5-dringende-redenen', 'wia-76-3-niet-herzien'),
]

const ongezien: readonly Ruimtevraag[] = [
  {
    casus: 'C2',
    vraag:
      'jongen van 19 met autisme woont bij zijn uitgeputte moeder, er is plek in een woonvorm in het dorp, Wlz geweigerd, zorgverzekering betaalt niet, gemeente wil beschermd wonen alleen in een andere plaats',
    gewenst: [
      'wmo-2-3-5-6-wlz-grens',
      'wmo-2-3-5-4-opvang-beschermd-wonen',
      'wmo-2-3-5-3-maatwerk',
      'wlz-3-2-1-ernstig-nadeel',
      'jw-1-1-verlengde-jeugdhulp',
    ],
  },
  {
    casus: 'C4',
    vraag:
      'man verhuist naar het verpleeghuis, de AOW van zijn vrouw is veranderd van gehuwd naar alleenstaand en nu is zijn eigen bijdrage veel hoger',
    gewenst: ['aow-verpleeghuis-keuze', 'cak-uitstel-eigen-bijdrage', 'blz-3-3-2-5-lager-inkomen'],
  },
  vraag('gemeente houdt vast aan een eigen beleidsregel die hier verkeerd uitpakt', 'awb-4-84-inherente-afwijking'),
  vraag(
    'aanvraag niet behandeld omdat er papieren ontbraken',
    'awb-4-5-aanvraag-aanvullen',
    'pw-54-1-opschorten-is-keuze',
  ),
  vraag('schuld bij de overheid kan nooit worden afbetaald, graag helemaal weg', 'awb-4-94a-kwijtschelding'),
  vraag('een paar maanden later betalen aan een overheidsorganisatie', 'awb-4-94-uitstel-van-betaling'),
  vraag('boete te hoog voor iemand met weinig inkomen', 'awb-5-46-boete-matigen', 'bsz-2a-verminderd-verwijt'),
  vraag('geen geld voor de kosten van de bestuursrechter', 'awb-8-41-griffierecht-onmacht'),
  vraag(
    'uitvoerder houdt zoveel in op de uitkering dat er niets overblijft',
    'awb-4-93-4-verrekenen-beslagvrije-voet',
    'ww-36a-2-aflossing-lager',
    'pw-60-3-verrekenen-is-keuze',
    'rv-475fa-beslagvrije-voet-hoger',
  ),
  vraag('alleenstaande moeder met peuter moet van de gemeente aan het werk', 'pw-9a-ontheffing-alleenstaande-ouder'),
  vraag(
    'korting op de bijstand en de kinderen hebben er last van',
    'pw-18-9-10-maatregel-afzien',
    'pw-18-3-maatregel-heroverwegen',
    'pw-18-11-inkeer',
  ),
  vraag('dakloze jongen van 19 moet vier weken wachten op bijstand', 'pib-jongeren-zoektermijn'),
  vraag('maanden bijstand gemist omdat zij door ziekte niet eerder kon aanvragen', 'pib-bijstand-terugwerkend'),
  vraag(
    'dochter trok in bij zieke vader om te zorgen en nu is de uitkering lager',
    'pib-mantelzorg-samenwonen',
    'pw-22a-kostendelers-maatwerk',
  ),
  vraag('al vijf jaar op het minimum zonder uitzicht', 'pw-36-individuele-inkomenstoeslag'),
  vraag('student met chronische ziekte kan geen bijbaan hebben', 'pw-36b-studietoeslag'),
  vraag(
    'net verhuisd uit het azc met vergunning en geen geld',
    'pw-41-8-voorschot-statushouder',
    'pw-52-voorschot-bijstand',
  ),
  vraag('kan de gemeente de huur rechtstreeks aan de verhuurder overmaken', 'pw-57-betalen-namens'),
  vraag('waarborgsom voor een nieuwe woning', 'pw-48-2-lening-of-borg'),
  vraag('eigen huis maar geen inkomen', 'pw-50-eigen-woning'),
  vraag(
    'rekenfout van de gemeente van drie jaar geleden wordt nu teruggevraagd',
    'pw-58-6-twee-jaar-grens',
    'pw-58-8-dringende-redenen',
    'pw-58-2-kan-terugvorderen',
  ),
  vraag('AIO terugbetalen aan de SVB', 'pw-47b-svb-aio'),
  vraag('gestopte ondernemer moet bijstand voor zelfstandigen terugbetalen', 'bbz-terugvordering-bevoegdheid'),
  vraag('gemeente weigert schuldhulp vanwege fraude', 'wgs-3-3-fraude-weigeren-is-keuze'),
  vraag(
    'alle schuldeisers een half jaar laten stoppen',
    'wgs-5-breed-moratorium',
    'fw-287b-moratorium',
    'landelijke-pauzeknop',
  ),
  vraag('schuldhulp aangevraagd maar hoort maanden niets', 'wgs-4a-plan-van-aanpak'),
  vraag(
    'kleine fout in de wettelijke schuldsanering, schone lei in gevaar',
    'fw-354-2-tekortkoming-buiten-beschouwing',
  ),
  vraag('incassobureau rekent veel te hoge kosten', 'bw6-96-incassokosten', 'wki-zorgvuldige-incasso'),
  vraag('bank weigert een rekening te openen', 'wft-basisbankrekening'),
  vraag('oude BKR-codering houdt hypotheek tegen', 'avg-21-bkr-belangenafweging'),
  vraag('deurwaarder wil de wasmachine en bedden meenemen', 'rv-447-inboedel'),
  vraag(
    'iemand stond onterecht op zijn adres ingeschreven en nu is de huurtoeslag weg',
    'whts-9-2-onjuiste-brp',
    'brp-1-7-2d-afwijken-van-brp',
  ),
  vraag(
    'ernstig zieke vrouw met apparatuur thuis dreigt zonder stroom te komen',
    'raf-kwetsbare-afnemer',
    'raf-1a-geen-afsluiting-tenzij',
  ),
  vraag('dakloze uit andere stad wordt geweigerd bij de opvang', 'wmo-2-3-5-4-opvang-beschermd-wonen'),
  vraag('tijdens de aanvraag voor langdurige zorg stopt de gemeente de begeleiding', 'wmo-2-3-5-6-wlz-grens'),
  vraag('hulp zelf inkopen met een budget', 'wmo-2-3-6-pgb', 'jw-8-1-1-pgb-jeugd'),
  vraag(
    'oude man verwaarloost zichzelf en glijdt af',
    'wlz-3-2-1-ernstig-nadeel',
    'wvggz-5-2-melding-gemeente',
    'wmo-2-3-5-3-maatwerk',
  ),
  vraag('twee maanden achter met de zorgpremie', 'zvw-18a-betalingsregeling'),
  vraag('onverzekerde dakloze moet naar het ziekenhuis', 'sov-onverzekerden', 'zvw-122a-onverzekerbare'),
  vraag('ziekengeld terugbetalen na fout van UWV', 'zw-33-5-dringende-redenen', 'zw-30a-2-niet-herzien'),
  vraag('ontslag genomen door mishandeling thuis en nu geen WW', 'ww-27-1-verwijt-halvering'),
  vraag('te ziek om Wajong op tijd aan te vragen', 'wajong-3-29-2-terugwerkend'),
  vraag('kinderbijslag terugbetalen', 'akw-24-5-dringende-redenen', 'akw-14a-2-niet-herzien'),
  vraag('weduwe vroeg pas jaren later een uitkering aan', 'anw-33-4-terugwerkend'),
  vraag(
    'door psychische ziekte de studie niet afgemaakt en nu wordt de beurs een lening',
    'wsf-5-16-bijzondere-omstandigheden',
  ),
  vraag(
    'gedupeerde van de toeslagenaffaire heeft nog schuld bij een webwinkel',
    'wht-4-private-schulden',
    'wht-9-1-hardheidsclausule',
  ),
  vraag('inburgering niet op tijd gehaald door bevalling', 'wi-termijn-verlengen', 'wi-boete-matigen'),
  vraag(
    'kind zit al maanden thuis en kan door angst niet naar school',
    'lpw-5a-vrijstelling',
    'wpo-onderwijstijd-afwijken',
    'wpo-40-zorgplicht-passend-onderwijs',
    'lpw-15-ander-onderwijs',
  ),
  vraag('burgemeester sluit het huis om de drugs van de zoon', 'opw-13b-sluiting-evenredig'),
  vraag('vastgezet worden voor een boete die zij niet kan betalen', 'wahv-28-gijzeling-onmacht'),
  vraag('studieschuld bij ongeneeslijke ziekte', 'duo-kwijtschelding-medisch'),
  vraag('DUO rekent met het inkomen van twee jaar geleden', 'wsf-6-12-peiljaar'),
]

export const ruimtevragen = { bekend, ongezien } as const

/** The same descriptions with one typing mistake each; fixed seed, so the score is repeatable. */
export function ruimtevragenMetTypefout(helft: keyof typeof ruimtevragen): readonly Ruimtevraag[] {
  return ruimtevragen[helft].map((v) => ({ ...v, vraag: metTypefout(v.vraag) }))
}
