// What professionals really type when they are stuck, and the organisation that must come first (REG-03).
// Written before any search code existed. `bekend` may be looked at while tuning; `ongezien` only measures.
// `verwacht` is an organisation id of the reference data: a national id or a municipality code.

import { metTypefout } from './typefout.ts'

type SoortRegistervraag = 'naam' | 'afkorting' | 'wet' | 'levensdomein' | 'onderwerp' | 'gemeente' | 'woordvorm'

export interface Registervraag {
  readonly vraag: string
  readonly verwacht: string
  readonly soort: SoortRegistervraag
}

function vraag(tekst: string, verwacht: string, soort: SoortRegistervraag): Registervraag {
  return { vraag: tekst, verwacht, soort }
}

const bekend: readonly Registervraag[] = [
  vraag('eigen bijdrage verpleeghuis', 'cak', 'onderwerp'),
  vraag('bijstand Zaanstad', 'GM0479', 'gemeente'),
  vraag('studieschuld aflossen', 'duo', 'onderwerp'),
  vraag('UWV', 'uwv', 'afkorting'),
  vraag('verkeersboete niet betaald', 'cjib', 'onderwerp'),
  vraag('terugvordering kinderopvangtoeslag', 'dienst-toeslagen', 'onderwerp'),
  vraag('verblijfsvergunning verlengen', 'ind', 'onderwerp'),
  vraag('AOW gehuwd of alleenstaand', 'svb', 'onderwerp'),
  vraag('Wlz-indicatie aanvragen', 'ciz', 'onderwerp'),
  vraag('ex betaalt de alimentatie niet', 'lbio', 'onderwerp'),
  vraag('huurverhoging te hoog', 'huurcommissie', 'onderwerp'),
  vraag('WIA herkeuring', 'uwv', 'onderwerp'),
  vraag('betalingsregeling inkomstenbelasting', 'belastingdienst', 'onderwerp'),
  vraag('Nationale ombudsman', 'nationale-ombudsman', 'naam'),
  vraag('Wet Mulder', 'cjib', 'wet'),
  vraag('Centraal Justitieel Incassobureau', 'cjib', 'naam'),
  vraag('wijkteam Utrecht', 'GM0344', 'gemeente'),
  vraag('schuldhulp Den Haag', 'GM0518', 'gemeente'),
  vraag('kinderbijslag stopgezet', 'svb', 'onderwerp'),
  vraag('sociale verzekeringsbank', 'svb', 'naam'),
  vraag('asielzoekerscentrum', 'coa', 'onderwerp'),
  vraag('verzoek ondertoezichtstelling onderzoek', 'rvdk', 'onderwerp'),
  vraag('zorgtoeslag', 'dienst-toeslagen', 'onderwerp'),
  vraag('lening inburgering', 'duo', 'onderwerp'),
  vraag('hogere zorgpremie omdat iemand wanbetaler is', 'cak', 'onderwerp'),
  vraag('komt vrij uit detentie en heeft geen huis', 'dji', 'onderwerp'),
  vraag('kenteken schorsen', 'rdw', 'onderwerp'),
  vraag('toevoeging voor een advocaat', 'rvr', 'onderwerp'),
  vraag('vergoeding voor slachtoffer van geweld', 'sgm', 'onderwerp'),
  vraag('Rijksdienst voor Identiteitsgegevens', 'rvig', 'naam'),
  vraag('nabestaandenuitkering', 'svb', 'onderwerp'),
  vraag('Wmo Leeuwarden', 'GM0080', 'gemeente'),
  vraag('sudwest fryslan', 'GM1900', 'gemeente'),
  vraag('uitbetaling persoonsgebonden budget', 'svb', 'onderwerp'),
  vraag('ziektewetuitkering', 'uwv', 'onderwerp'),
  vraag('voogd voor alleenstaande minderjarige vluchteling', 'nidos', 'onderwerp'),
  vraag('huurtoeslag terugbetalen', 'dienst-toeslagen', 'onderwerp'),
  vraag('Landelijk Maatwerkloket', 'pmm', 'naam'),
  vraag('Wet studiefinanciering 2000', 'duo', 'wet'),
  vraag('verslavingsreclassering', 'reclassering-svg', 'naam'),
  vraag('ministerie van Onderwijs', 'min-ocw', 'naam'),
  vraag('zorgkantoor Menzis', 'zk-menzis', 'naam'),
  vraag('studieschulden', 'duo', 'woordvorm'),
  vraag('verkeersboetes', 'cjib', 'woordvorm'),
  vraag('studie', 'duo', 'levensdomein'),
]

const ongezien: readonly Registervraag[] = [
  vraag('rekening eigen bijdrage Wmo klopt niet', 'cak', 'onderwerp'),
  vraag('bijstandsuitkering Amsterdam', 'GM0363', 'gemeente'),
  vraag('aanvullende beurs zonder contact met vader', 'duo', 'onderwerp'),
  vraag('SVB', 'svb', 'afkorting'),
  vraag('gijzeling om openstaande boetes', 'cjib', 'onderwerp'),
  vraag('gedupeerde toeslagenaffaire', 'dienst-toeslagen', 'onderwerp'),
  vraag('naturalisatie Nederlander worden', 'ind', 'onderwerp'),
  vraag('AIO aanvulling op onvolledige AOW', 'svb', 'onderwerp'),
  vraag('indicatiebesluit langdurige zorg', 'ciz', 'onderwerp'),
  vraag('kinderalimentatie innen', 'lbio', 'onderwerp'),
  vraag('geschil over servicekosten van de huurwoning', 'huurcommissie', 'onderwerp'),
  vraag('werkloosheidsuitkering', 'uwv', 'onderwerp'),
  vraag('dwangbevel belastingschuld', 'belastingdienst', 'onderwerp'),
  vraag('kinderombudsman', 'kinderombudsman', 'naam'),
  vraag('schadevergoedingsmaatregel in termijnen betalen', 'cjib', 'onderwerp'),
  vraag('immigratie en naturalisatiedienst', 'ind', 'naam'),
  vraag('jeugdhulp Rotterdam', 'GM0599', 'gemeente'),
  vraag('schuldhulpverlening Dordrecht', 'GM0505', 'gemeente'),
  vraag('dubbele kinderbijslag intensieve zorg', 'svb', 'onderwerp'),
  vraag('Uitvoeringsinstituut Werknemersverzekeringen', 'uwv', 'naam'),
  vraag('statushouder wacht in de opvang op een woning', 'coa', 'onderwerp'),
  vraag('onderzoek naar beëindiging van het ouderlijk gezag', 'rvdk', 'onderwerp'),
  vraag('kindgebonden budget', 'dienst-toeslagen', 'onderwerp'),
  vraag('prestatiebeurs omzetten in gift', 'duo', 'onderwerp'),
  vraag('onverzekerd voor de zorgverzekering boete', 'cak', 'onderwerp'),
  vraag('gevangenis', 'dji', 'onderwerp'),
  vraag('auto staat nog op naam van cliënt', 'rdw', 'onderwerp'),
  vraag('bewindvoerder Wsnp', 'rvr', 'onderwerp'),
  vraag('Schadefonds Geweldsmisdrijven', 'sgm', 'naam'),
  vraag('meldpunt identiteitsfraude', 'rvig', 'onderwerp'),
  vraag('Anw', 'svb', 'wet'),
  vraag('Wmo-voorziening Zoetermeer', 'GM0637', 'gemeente'),
  vraag('bijstand Den Bosch', 'GM0796', 'gemeente'),
  vraag('Wajong', 'uwv', 'wet'),
  vraag('Participatiewet Hoogeveen', 'GM0118', 'gemeente'),
  vraag('zwangerschapsuitkering', 'uwv', 'onderwerp'),
  vraag('Nidos', 'nidos', 'naam'),
  vraag('wie helpt als alles vastzit tussen organisaties', 'pmm', 'onderwerp'),
  vraag('Awir', 'dienst-toeslagen', 'wet'),
  vraag('hypotheek openbare registers', 'kadaster', 'onderwerp'),
  vraag('reclassering Leger des Heils', 'reclassering-ldh', 'naam'),
  vraag('VWS', 'min-vws', 'afkorting'),
  vraag('zorgkantoor DSW', 'zk-dsw', 'naam'),
  vraag('verblijfsvergunningen', 'ind', 'woordvorm'),
  vraag('uitkeringen arbeidsongeschiktheid', 'uwv', 'woordvorm'),
]

export const registervragen = { bekend, ongezien } as const

/** The same questions with one typing mistake each; fixed seed, so the score is repeatable. */
export function registervragenMetTypefout(helft: keyof typeof registervragen): readonly Registervraag[] {
  return registervragen[helft].map((v) => ({ ...v, vraag: metTypefout(v.vraag) }))
}
