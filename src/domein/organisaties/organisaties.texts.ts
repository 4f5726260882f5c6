import type { Rol } from '../../platform/policy.ts'
import type { Overdracht } from './organisaties.schema.ts'

export const rolNamen: { readonly [R in Rol]: string } = {
  professional: 'Professional',
  casusregisseur: 'Casusregisseur',
  leidinggevende: 'Leidinggevende',
  maatwerkfunctionaris: 'Maatwerkfunctionaris',
  regievoerder: 'Regievoerder van het Loket (LMM)',
  lmm_coordinator: 'Coördinator van het Loket (LMM)',
  pmm_ambassadeur: 'PMM-ambassadeur',
  let_voorzitter: 'Voorzitter van het LET',
  let_lid: 'Lid van het LET',
  let_secretaris: 'Secretaris van het LET',
  bestuurder: 'Bestuurder',
  fondsbeheerder: 'Fondsbeheerder',
  analist: 'Analist systeemleren',
  jurist: 'Jurist',
  organisatiebeheerder: 'Beheerder van de organisatie',
  relatiebeheerder: 'Relatiebeheerder',
  wethouder: 'Wethouder',
  aandrager: 'Aandrager',
  opleidingscoordinator: 'Opleidingscoördinator',
  stuurgroep: 'Lid van de stuurgroep',
  fg: 'Functionaris gegevensbescherming',
  platformbeheerder: 'Platformbeheerder',
}

const soortNamen: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  ministerie: 'Ministerie',
  zbo: 'Landelijke uitvoerder',
  agentschap: 'Landelijke uitvoerder',
  dienst: 'Landelijke uitvoerder',
  samenwerkingsverband: 'Samenwerking van gemeenten',
  koepel: 'Koepel',
  ombudsman: 'Ombudsman',
  verzekeraar: 'Zorgverzekeraar',
  zorgkantoor: 'Zorgkantoor',
  'corporatie-koepel': 'Koepel van corporaties',
  corporatie: 'Woningcorporatie',
  reclassering: 'Reclassering',
  hulpstructuur: 'PMM en het Loket (LMM)',
  welzijn: 'Sociaal werk',
  zorginstelling: 'Zorginstelling',
  energie: 'Energiebedrijf',
  onderwijs: 'School',
}
export const soortBestaat = (soort: string): boolean => soort in soortNamen || soort === 'overig'
export const soortNaam = (soort: string): string => soortNamen[soort] ?? 'Andere organisatie'

/** The choices of the filter 'soort': a label and the kinds behind it. */
export const soortFilters: readonly {
  readonly waarde: string
  readonly label: string
  readonly soorten: readonly string[]
}[] = [
  { waarde: 'uitvoerder', label: 'Landelijke uitvoerder', soorten: ['zbo', 'agentschap', 'dienst', 'reclassering'] },
  { waarde: 'gemeente', label: 'Gemeente', soorten: ['gemeente', 'samenwerkingsverband'] },
  { waarde: 'ministerie', label: 'Ministerie', soorten: ['ministerie'] },
  { waarde: 'zorg', label: 'Zorg en verzekeraars', soorten: ['zorgkantoor', 'verzekeraar', 'zorginstelling'] },
  {
    waarde: 'overig',
    label: 'Andere organisatie',
    soorten: [
      'koepel',
      'ombudsman',
      'corporatie-koepel',
      'corporatie',
      'hulpstructuur',
      'welzijn',
      'energie',
      'onderwijs',
      'overig',
    ],
  },
]

const domeinNamen: Readonly<Record<string, string>> = {
  inkomen: 'Inkomen',
  schulden: 'Schulden',
  zorg: 'Zorg',
  wonen: 'Wonen',
  jeugd: 'Jeugd en gezin',
  studie: 'Studie',
  verblijf: 'Verblijf en inburgering',
  veiligheid: 'Veiligheid',
  werk: 'Werk',
  rechtsbescherming: 'Rechtsbescherming',
}
export const leefdomeinNaam = (d: string): string => domeinNamen[d] ?? d
export const leefdomeinen: readonly string[] = Object.keys(domeinNamen)

export const overdrachtNamen: { readonly [S in Overdracht['soort']]: string } = {
  casus: 'Casus',
  registervermelding: 'Vermelding in het register',
  vervanging: 'Vervanger zijn van een collega',
  contactmoment: 'Vraag die nog open staat',
}

/** The columns of the file of organisations, for export and import alike. */
export const organisatieKolommen = [
  'code',
  'naam',
  'soort',
  'sector',
  'afkorting',
  'oin',
  'tooi',
  'geldig_van',
  'geldig_tot',
  'opvolger',
  'valt_onder_afspraak_van',
  'werkt_in_opdracht_van',
  'website',
  'leefdomeinen',
  'wetten',
] as const
