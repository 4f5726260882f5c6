import type {
  Bestaanszekerheid,
  CasusActie,
  CasusStatus,
  DeelCategorie,
  Indiener,
  Knelpunt,
  Levensdomein,
  Trede,
  Uitkomst,
  Urgentie,
} from './casus.schema.ts'

export const statusLabels: Record<CasusStatus, string> = {
  concept: 'Concept',
  eigen_organisatie: 'In eigen organisatie',
  register: 'Via het Maatwerkregister',
  lmm_aangemeld: 'Aangemeld bij het LMM',
  lmm_behandeling: 'In behandeling bij het LMM',
  let_verzocht: 'LET gevraagd',
  let_behandeling: 'In behandeling bij het LET',
  uitvoering: 'Afspraken worden uitgevoerd',
  afgerond: 'Afgerond',
  gesloten: 'Gesloten',
  teruggelegd: 'Teruggelegd',
  ingetrokken: 'Ingetrokken',
}

export const actieLabels: Record<CasusActie, string> = {
  start: 'Start de casus',
  gaNaarRegister: 'Ga naar het Maatwerkregister',
  meldAanBijLmm: 'Meld aan bij het LMM',
  neemInBehandeling: 'Neem in behandeling',
  legTerug: 'Leg terug',
  pakWeerOp: 'Pak weer op',
  startUitvoering: 'Start de uitvoering',
  verzoekLet: 'Vraag het LET',
  neemInLetBehandeling: 'Neem in behandeling bij het LET',
  trekLetVerzoekTerug: 'Trek het verzoek aan het LET terug',
  wijsLetAf: 'Wijs het verzoek af',
  meldImpasse: 'Meld een impasse',
  hervatBijRegister: 'Ga verder via het register',
  hervatBijLmm: 'Ga verder bij het LMM',
  rondAf: 'Rond af',
  sluit: 'Sluit de casus',
  heropenInEigenOrganisatie: 'Heropen in de eigen organisatie',
  heropenBijLmm: 'Heropen bij het LMM',
  trekIn: 'Trek de casus in',
}

export const tredeLabels: Record<Trede, string> = {
  1: 'Eigen organisatie',
  2: 'Maatwerkregister',
  3: 'Loket (LMM)',
  4: 'LET',
}

export const levensdomeinLabels: Record<Levensdomein, string> = {
  financien: 'Financiën',
  werk_opleiding: 'Werk en opleiding',
  tijdsbesteding: 'Tijdsbesteding',
  huisvesting: 'Huisvesting',
  huiselijke_relaties: 'Huiselijke relaties',
  geestelijke_gezondheid: 'Geestelijke gezondheid',
  lichamelijke_gezondheid: 'Lichamelijke gezondheid',
  middelengebruik: 'Middelengebruik',
  basale_adl: 'Basale ADL (wassen, eten, aankleden)',
  instrumentele_adl: 'Instrumentele ADL (koken, post, vervoer)',
  sociaal_netwerk: 'Sociaal netwerk',
  maatschappelijke_participatie: 'Maatschappelijke participatie',
  justitie: 'Justitie',
  onderwijs: 'Onderwijs',
  veiligheid: 'Veiligheid',
  opvoeding_kinderen: 'Opvoeding en kinderen',
  inburgering_verblijf: 'Inburgering en verblijf',
}

export const bestaanszekerheidLabels: Record<Bestaanszekerheid, string> = {
  wonen: 'Wonen',
  inkomen: 'Inkomen',
  veiligheid: 'Veiligheid',
  welzijn_kinderen: 'Welzijn van kinderen',
}

export const urgentieLabels: Record<Urgentie, string> = {
  gewoon: 'Gewoon',
  spoed: 'Spoed: binnen enkele weken gaat het mis',
  acuut: 'Acuut: het gaat nu mis',
}

export const knelpuntLabels: Record<Knelpunt, string> = {
  veel_partijen: 'Er zijn veel partijen bij betrokken',
  deelbeelden: 'Iedere partij ziet maar een deel',
  botsende_paradigma: 'Wetten gaan uit van een ander mensbeeld',
  geen_totaalbeeld: 'Niemand heeft het hele beeld',
  geen_mandaat: 'De professional heeft geen mandaat',
  geen_rugdekking: 'De leiding steunt de oplossing niet',
  ruimte_onbekend: 'De ruimte in de regels is niet bekend',
  privacyvrees: 'Men durft geen gegevens te delen',
  betaler_onduidelijk: 'Het is niet duidelijk wie betaalt',
  invordering_niet_afgestemd: 'Schuldeisers stemmen de invordering niet af',
  beslisser_onduidelijk: 'Het is niet duidelijk wie over maatwerk beslist',
}

export const uitkomstLabels: Record<Uitkomst, string> = {
  opgelost: 'Opgelost',
  opgelost_door_druk: 'Opgelost vóór LET',
  deels: 'Voor een deel opgelost',
  niet_oplosbaar: 'Niet op te lossen',
  teruggelegd: 'Teruggelegd',
  ingetrokken: 'Ingetrokken',
}

export const indienerLabels: Record<Indiener, string> = {
  gemeente: 'Gemeente',
  sociaal_raadslieden: 'Sociaal raadslieden',
  gemeenschappelijke_regeling: 'Gemeenschappelijke regeling',
  landelijke_uitvoerder: 'Landelijke uitvoerder',
  departement: 'Ministerie',
  zorginstelling: 'Zorginstelling',
  anders: 'Andere organisatie',
}

export const deelCategorieLabels: Record<DeelCategorie, string> = {
  vraag: 'De vraag en het doel',
  huishouden: 'Het huishouden, zonder namen',
  stappen: 'De stappen die zijn gezet',
  besluiten: 'Besluiten van organisaties',
  schulden: 'Schulden',
  analyse: 'De gezamenlijke analyse en het advies',
  opties: 'De opties',
  afspraken: 'De afspraken',
  documenten: 'Documenten',
  identiteit: 'Naam, adres en geboortedatum',
  bsn: 'Burgerservicenummer',
  gezondheid: 'Gegevens over gezondheid',
  strafrecht: 'Strafrechtelijke gegevens',
}
