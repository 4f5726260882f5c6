import { type Datum, dagenErbij, dagenTussen, werkdagErbij } from '../../platform/time.ts'

/** Receipt is confirmed at once; the regievoerder calls within 2 working days (eisen 3.6). */
export const contactVoor = (ontvangenOp: Datum): Datum => werkdagErbij(ontvangenOp, 2)

export const wachtDagen = (sinds: Datum, vandaag: Datum): number => Math.max(0, dagenTussen(sinds, vandaag))

/** LMM-19: the kind of submitter follows from the organisation; who submits may choose another. */
export function indienerVan(organisatieSoort: string) {
  switch (organisatieSoort) {
    case 'gemeente':
      return 'gemeente'
    case 'welzijn':
      return 'sociaal_raadslieden'
    case 'samenwerkingsverband':
      return 'gemeenschappelijke_regeling'
    case 'zbo':
    case 'agentschap':
      return 'landelijke_uitvoerder'
    case 'ministerie':
      return 'departement'
    case 'zorginstelling':
      return 'zorginstelling'
    default:
      return 'anders'
  }
}

export const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((r) => r.replace(/^[-•*]\s*/, '').trim())
    .filter((r) => r !== '')

/** What the case already holds, as its conditions count it. */
export type Bekend = {
  status: string
  eigenStappen: number
  registercontacten: number
  redenGeenContact: string | null
  lokaalAllesGedaan: boolean
  intake: { probleem: string | null; gevraagd: string | null; waaromNietLokaal: string | null }
}
export const indienVelden = [
  'situatie',
  'gevraagd',
  'eersteStap',
  'redenGeenContact',
  'waaromNietLokaal',
  'lokaalAllesGedaan',
] as const
export type IndienVeld = (typeof indienVelden)[number]

const gevuld = (t: string | null): boolean => (t ?? '').trim() !== ''

/** What is still asked; what the case already holds is never asked again (GEN-10). At most five, since the story is always there. */
export function watOntbreekt(b: Bekend): IndienVeld[] {
  const contactTelt = b.status === 'register' && b.registercontacten > 0
  const bekend: Record<IndienVeld, boolean> = {
    situatie: gevuld(b.intake.probleem),
    gevraagd: gevuld(b.intake.gevraagd),
    eersteStap: b.eigenStappen > 0,
    redenGeenContact: contactTelt || gevuld(b.redenGeenContact),
    waaromNietLokaal: gevuld(b.intake.waaromNietLokaal),
    lokaalAllesGedaan: b.lokaalAllesGedaan,
  }
  return indienVelden.filter((veld) => !bekend[veld])
}

type Geschreven = { kanaal: 'telefoon' | 'post'; vanWie: string; tekst: string }
/** How a note reads among the steps of a case. */
export const stapVanNotitie = ({ kanaal, vanWie, tekst }: Geschreven) => ({
  soort: 'contact',
  wat: `${kanaal === 'telefoon' ? 'Telefoongesprek' : 'Mail of brief'}${vanWie === '' ? '' : ` met ${vanWie}`}`,
  resultaat: tekst,
})

/** A number of a case that stands in the words: where this may belong. */
export const genoemdNummer = (tekst: string): string | null => /\bMP-\d+\b/i.exec(tekst)?.[0].toUpperCase() ?? null

/** How long a case may wait on purpose (own default). */
export const opzijHoogstens = 60
export function opzijFout(tot: Datum, vandaag: Datum, kritiekeDag: Datum | null): string | null {
  if (tot <= vandaag) return 'Kies een dag na vandaag.'
  if (tot > dagenErbij(vandaag, opzijHoogstens)) return `Kies een dag binnen ${opzijHoogstens} dagen.`
  if (kritiekeDag !== null && kritiekeDag >= vandaag && tot >= kritiekeDag)
    return 'Er komt een dag waarop het misgaat. Kies een dag daarvoor.'
  return null
}
