import type { Gevolgtype, Leergebied, SignaalActie, SignaalStatus, SignaalUitkomst } from './systeemleren.schema.ts'

export const signaalStatusLabels: Record<SignaalStatus, string> = {
  gesignaleerd: 'Gesignaleerd',
  geduid: 'Geduid',
  gekoppeld: 'Bij een patroon',
  teruggelegd: 'Vraag gesteld',
  reactie_ontvangen: 'Reactie ontvangen',
  uitkomst_vastgesteld: 'Uitkomst bekend',
  nagegaan: 'Nagegaan',
  gesloten: 'Gesloten',
  afgevallen: 'Afgevallen',
}
export const signaalActieLabels: Record<SignaalActie, string> = {
  duid: 'Duid het signaal',
  koppel: 'Koppel aan een patroon',
  legTerug: 'Stel de vraag aan de organisatie',
  ontvangReactie: 'Geef de reactie',
  stelUitkomstVast: 'Leg de uitkomst vast',
  gaNa: 'Ga na of het echt gebeurde',
  sluit: 'Sluit het signaal',
  valAf: 'Laat het signaal vallen',
}
export const gebiedLabels: Record<Leergebied, string> = {
  aanpak: 'Aanpak',
  deskundigheid: 'Deskundigheid',
  houding: 'Houding',
  samenwerking: 'Samenwerking',
  organisatorische_aspecten: 'Organisatie',
  wet_en_regelgeving: 'Wet en regelgeving',
}
export const uitkomstLabels: Record<SignaalUitkomst, string> = {
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  niet: 'Niet overgenomen',
  geen_reactie: 'Geen reactie',
}
export const gevolgLabels: Record<Gevolgtype, string> = {
  werkwijze: 'Andere werkwijze',
  beleid: 'Ander beleid',
  wetgeving: 'Andere wet, of een voorstel daarvoor',
  geen: 'Geen verandering',
}

/** SL-20 first, then the four of SL-19: the same words in the form, on the page and in what misses. */
export const wetsvraagLabels = {
  oorzaakInOrganisatie: 'Waarom vond je geen gehoor of geen oplossing? Ligt het aan hoe een organisatie werkt?',
  bestaandeInstrumenten: 'Welke middelen zijn er nu al?',
  waaromOnvoldoende: 'Waarom zijn die niet genoeg?',
  werktVoorstel: 'Wat zou er anders moeten, en zou dat echt werken?',
  zonderWet: 'Wat kan er zonder een andere wet?',
} as const
export const wetsvragen = [
  'oorzaakInOrganisatie',
  'bestaandeInstrumenten',
  'waaromOnvoldoende',
  'werktVoorstel',
  'zonderWet',
] as const
