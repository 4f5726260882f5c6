/**
 * The register of processing activities (art. 30 AVG), one entry per activity that the code names. A change of purpose, basis or
 * retention is a next `versie`; the log points at it. Bases are a proposal until the FG of the organisation has fixed them.
 */
const publiek = 'publieke taak, art. 6 lid 1 e AVG; nakijken'
const zelf = 'De organisatie van de gebruiker, elk voor haar eigen deel.'
const samenLoket =
  'De organisatie van de casus. Na aanmelding samen met de organisatie die het landelijk loket uitvoert: leg onderling vast wie wat regelt (art. 26 AVG).'
const platform = 'De organisatie die het platform uitvoert.'

type Tekst = {
  versie: number
  doel: string
  betrokkenen: string
  gegevens: string
  ontvangers: string
  grondslag: string
  bewaren: string
  rol: 'zelfstandig' | 'gezamenlijk'
  verantwoordelijke: string
}
export const verwerkingen: Readonly<Record<string, Tekst>> = {
  'casus-behandelen': {
    versie: 1,
    doel: 'een vastgelopen situatie vlot trekken, van eigen organisatie tot LET',
    betrokkenen: 'huishouden (pseudoniem), professionals',
    gegevens: 'pseudoniem, casusgegeven, beroepsgegeven',
    ontvangers: 'wie toegang kreeg tot de casus',
    grondslag: 'publieke taak, art. 6 lid 1 e AVG; per deling een eigen grondslag; nakijken',
    bewaren: 'identificerende gegevens 90 dagen na sluiten weg, tenzij een grondslag anders zegt',
    rol: 'gezamenlijk',
    verantwoordelijke: samenLoket,
  },
  'catalogus-beheren': {
    versie: 1,
    doel: 'bijhouden welk instrument op welke dag geldt',
    betrokkenen: 'geen personen',
    gegevens: 'openbaar',
    ontvangers: 'iedereen',
    grondslag: 'niet nodig',
    bewaren: 'zolang juist; geschiedenis blijft',
    rol: 'zelfstandig',
    verantwoordelijke: platform,
  },
  'documenten-bewaren': {
    versie: 1,
    doel: 'stukken bij een casus hebben die nodig zijn om verder te komen',
    betrokkenen: 'huishouden, professionals',
    gegevens: 'casusgegeven, beroepsgegeven; inhoud versleuteld per casus',
    ontvangers: 'wie de categorie documenten gedeeld kreeg',
    grondslag: 'publieke taak; delen per deling een eigen grondslag; nakijken',
    bewaren: 'zoals namen: hoogstens 90 dagen na sluiten, of tot de casus is vernietigd',
    rol: 'gezamenlijk',
    verantwoordelijke: samenLoket,
  },
  'eigen-werk': {
    versie: 1,
    doel: 'laten zien wat op iemand wacht, zoeken, eigen voorkeuren',
    betrokkenen: 'gebruikers',
    gegevens: 'beroepsgegeven',
    ontvangers: 'de gebruiker zelf',
    grondslag: publiek,
    bewaren: 'zolang het account bestaat',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'gegevens-delen': {
    versie: 1,
    doel: 'een organisatie laten zien wat zij nodig heeft om mee te doen, met doel en grondslag',
    betrokkenen: 'huishouden (pseudoniem), professionals',
    gegevens: 'casusgegeven, pseudoniem, beroepsgegeven',
    ontvangers: 'de organisatie waarmee is gedeeld',
    grondslag: 'per deling gekozen en vastgelegd; zonder grondslag geen deling',
    bewaren: 'de toegang eindigt met de deling; het bewijs van de deling blijft bij de casus',
    rol: 'gezamenlijk',
    verantwoordelijke: samenLoket,
  },
  'kluis-beheren': {
    versie: 1,
    doel: 'weten om wie het gaat, alleen als dat nodig is',
    betrokkenen: 'inwoners',
    gegevens: 'persoonsgegeven inwoner, versleuteld per casus; blinde index op BSN',
    ontvangers: 'wie de kluis opent, met doel; van buiten met een tweede persoon',
    grondslag: 'per organisatie vast te stellen; BSN alleen met wettelijke basis (art. 46 UAVG); nakijken',
    bewaren: 'tot de casus is vernietigd, en hoogstens 90 dagen na sluiten',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'organisaties-beheren': {
    versie: 1,
    doel: 'weten welke organisatie welke wet uitvoert',
    betrokkenen: 'geen personen',
    gegevens: 'openbaar',
    ontvangers: 'iedereen',
    grondslag: 'niet nodig',
    bewaren: 'zolang juist',
    rol: 'zelfstandig',
    verantwoordelijke: platform,
  },
  'register-beheren': {
    versie: 1,
    doel: 'vermeldingen, mandaat en vervangers juist houden',
    betrokkenen: 'functionarissen, leidinggevenden',
    gegevens: 'beroepsgegeven',
    ontvangers: 'aangesloten organisaties',
    grondslag: publiek,
    bewaren: 'zolang de vermelding loopt; gestopte vermelding blijft zonder zoekwoorden',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'register-raadplegen': {
    versie: 1,
    doel: 'de juiste functionaris vinden, een vraag stellen en antwoord krijgen',
    betrokkenen: 'functionarissen, vragers',
    gegevens: 'beroepsgegeven; vraag zonder namen',
    ontvangers: 'aangesloten organisaties',
    grondslag: publiek,
    bewaren: 'zolang de vermelding loopt; contact bij een casus zo lang als de casus',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'relaties-beheren': {
    versie: 1,
    doel: 'bestuurlijke afspraken aangaan en bewaken',
    betrokkenen: 'ondertekenaars, contactpersonen',
    gegevens: 'beroepsgegeven, organisatie',
    ontvangers: 'relatiebeheer, bestuurders en stuurgroep',
    grondslag: publiek,
    bewaren: 'duur van de afspraak; geschiedenis blijft',
    rol: 'zelfstandig',
    verantwoordelijke: platform,
  },
  'ruimte-beheren': {
    versie: 1,
    doel: 'de catalogus van ruimte in wet en beleid controleren',
    betrokkenen: 'juristen, melders',
    gegevens: 'beroepsgegeven, openbaar',
    ontvangers: 'gebruikers',
    grondslag: publiek,
    bewaren: 'zolang de bepaling in de catalogus staat',
    rol: 'zelfstandig',
    verantwoordelijke: platform,
  },
  systeemleren: {
    versie: 1,
    doel: 'knelpunten terugleggen en volgen wat ermee gebeurt',
    betrokkenen: 'geen personen; melder als beroepsgegeven',
    gegevens: 'anoniem leergegeven, beroepsgegeven',
    ontvangers: 'gebruikers; openbaar alleen zonder personen',
    grondslag: publiek,
    bewaren: 'zolang het leert; melder na 2 jaar weg, vast te stellen',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'toegang-beheren': {
    versie: 1,
    doel: 'mensen, rollen, vertrek en overdracht',
    betrokkenen: 'gebruikers',
    gegevens: 'beroepsgegeven',
    ontvangers: 'de eigen organisatie',
    grondslag: publiek,
    bewaren: 'rol met periode; daarna alleen wat het journaal nodig heeft',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
  'toezicht-op-inzage': {
    versie: 1,
    doel: 'laten zien wie keek en waarom',
    betrokkenen: 'gebruikers',
    gegevens: 'beroepsgegeven, technisch',
    ontvangers: 'casusregisseur, leidinggevende en FG',
    grondslag: 'verantwoordingsplicht, art. 5 lid 2 AVG',
    bewaren: 'termijn van het journaal: vast te stellen door de verwerkende organisatie',
    rol: 'zelfstandig',
    verantwoordelijke: zelf,
  },
}
