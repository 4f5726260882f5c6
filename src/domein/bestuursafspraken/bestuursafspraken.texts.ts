import type { AfspraakActie, AfspraakStatus } from './bestuursafspraken.schema.ts'

export const afspraakStatusNamen: { readonly [S in AfspraakStatus]: string } = {
  contact: 'Eerste contact',
  kennismaking: 'Kennismaking',
  in_gesprek: 'In gesprek',
  concept: 'Concept ligt klaar',
  ondertekend: 'Ondertekend',
  te_vernieuwen: 'Loopt af, nieuwe afspraak nodig',
  verlopen: 'Verlopen',
  opgezegd: 'Gestopt',
}

export const afspraakActieNamen: { readonly [A in AfspraakActie]: string } = {
  maakKennis: 'Er was een kennismaking',
  voerGesprek: 'We zijn in gesprek',
  stelOp: 'Maak het concept',
  teken: 'Teken de afspraak',
  vraagVernieuwing: 'Vraag een nieuwe afspraak',
  verloop: 'De afspraak is verlopen',
  zegOp: 'Stop de afspraak',
}

export const inhoudLabels = [
  ['gezamenlijkeOpdracht', 'Gezamenlijke opdracht'],
  ['tijd', 'Tijd'],
  ['mandaat', 'Mandaat'],
  ['budget', 'Budget'],
  ['escalatieroute', 'Eigen escalatieroute'],
  ['bereikbaarheid', 'Bereikbaarheid'],
  ['gegevensdeling', 'Gegevens delen'],
] as const

export const outreachNamen = {
  gesprek: 'Gesprek',
  mail: 'Mail',
  nieuwsbrief: 'Nieuwsbrief',
  website: 'Website',
  linkedin: 'LinkedIn',
  vakblad: 'Vakblad',
  workshop: 'Workshop',
  congres: 'Congres',
} as const

export const bijeenkomstNamen = {
  kennismaking: 'Kennismaking',
  informatie: 'Informatiebijeenkomst',
  workshop: 'Workshop',
  tafel_casuistiek: 'Tafel Casuïstiek',
  stuurgroep: 'Stuurgroep',
} as const
