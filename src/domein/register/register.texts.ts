import type { ContactUitkomst, Gewaarschuwde, VermeldingActie, VermeldingStatus } from './register.schema.ts'

export const vermeldingStatusNamen: { readonly [S in VermeldingStatus]: string } = {
  concept: 'Concept',
  ter_bevestiging: 'Wacht op de leiding',
  actief: 'Zichtbaar',
  te_bevestigen: 'Klopt dit nog?',
  verborgen: 'Verborgen, niet bevestigd',
  beeindigd: 'Gestopt',
}

export const vermeldingActieNamen: { readonly [A in VermeldingActie]: string } = {
  legVoor: 'Leg voor aan de leiding',
  bevestigOpdracht: 'Bevestig opdracht en mandaat',
  stuurTerug: 'Stuur terug',
  wijzigOpdracht: 'Wijzig opdracht of mandaat',
  bevestig: 'Ja, dit klopt nog',
  vraagBevestiging: 'Vraag of dit nog klopt',
  verberg: 'Verberg',
  beeindig: 'Stop deze vermelding',
}

export const uitkomstNamen: { readonly [U in ContactUitkomst]: string } = {
  open: 'Wacht op antwoord',
  opgelost: 'Opgelost',
  toegezegd: 'Toegezegd, nog te doen',
  doorverwezen: 'Doorverwezen',
  verder_via_lmm: 'Verder via het Loket (LMM)',
  geen_reactie: 'Geen reactie',
}

export const gewaarschuwdeNamen: { readonly [G in Gewaarschuwde]: string } = {
  functionaris: 'de functionaris',
  vervanger: 'de vervanger',
  leidinggevende: 'de leidinggevende',
  regievoerder: 'de regievoerder',
}

export const kanaalNamen = { platform: 'In het platform', telefoon: 'Gebeld', mail: 'Gemaild' } as const

export const werkdagNamen: Readonly<Record<number, string>> = {
  1: 'maandag',
  2: 'dinsdag',
  3: 'woensdag',
  4: 'donderdag',
  5: 'vrijdag',
}
