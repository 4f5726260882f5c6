import { guardRefused, type Ontbreekt, Refusal } from '../../platform/errors.ts'
import { type Datum, dagenErbij } from '../../platform/time.ts'
import { nextStatus, type Transitions } from '../../platform/transitions.ts'
import type { AfspraakActie, AfspraakInhoud, AfspraakStatus } from './bestuursafspraken.schema.ts'

/** eisen 3.5, BA-07: from first contact to signed, renewed, ended. An agreement never comes back from its end; a new one follows it. */
export const afspraakOvergangen = {
  contact: { maakKennis: 'kennismaking', voerGesprek: 'in_gesprek', stelOp: 'concept', zegOp: 'opgezegd' },
  kennismaking: { voerGesprek: 'in_gesprek', stelOp: 'concept', zegOp: 'opgezegd' },
  in_gesprek: { stelOp: 'concept', zegOp: 'opgezegd' },
  concept: { teken: 'ondertekend', zegOp: 'opgezegd' },
  ondertekend: { vraagVernieuwing: 'te_vernieuwen', verloop: 'verlopen', zegOp: 'opgezegd' },
  te_vernieuwen: { verloop: 'verlopen', zegOp: 'opgezegd' },
  verlopen: {},
  opgezegd: {},
} as const satisfies Transitions<AfspraakStatus, AfspraakActie>
const machine: Transitions<AfspraakStatus, AfspraakActie> = afspraakOvergangen

export function volgendeAfspraakStatus(status: AfspraakStatus, actie: AfspraakActie): AfspraakStatus {
  const naar = nextStatus(machine, status, actie)
  if (naar === null)
    throw new Refusal(
      'bestuursafspraken.stap-bestaat-niet',
      'conflict',
      'Dit kan niet vanuit de stand die de afspraak nu heeft.',
    )
  return naar
}

// BA-16, eisen 3.6: warn 90 and 30 days ahead, 30 days of grace after the end.
const warnDays = 90
const lastWarnDays = 30
const graceDays = 30

export const vernieuwenVanaf = (geldigTot: Datum): Datum => dagenErbij(geldigTot, -warnDays)
export const laatsteWaarschuwingOp = (geldigTot: Datum): Datum => dagenErbij(geldigTot, -lastWarnDays)
/** The first day on which the entries of the organisation are hidden. */
export const verborgenVanaf = (geldigTot: Datum): Datum => dagenErbij(geldigTot, graceDays)

/** What the clock should do with an agreement today, or null. */
export function afspraakKlok(status: AfspraakStatus, geldigTot: Datum, vandaag: Datum): AfspraakActie | null {
  const loopt = status === 'ondertekend' || status === 'te_vernieuwen'
  if (loopt && vandaag >= verborgenVanaf(geldigTot)) return 'verloop'
  if (status === 'ondertekend' && vandaag >= vernieuwenVanaf(geldigTot)) return 'vraagVernieuwing'
  return null
}

const onderwerpen: readonly (readonly [keyof AfspraakInhoud, string])[] = [
  ['tijd', 'Vul in hoeveel tijd de mensen krijgen.'],
  ['mandaat', 'Vul in wat de functionaris zelf mag beslissen.'],
  ['budget', 'Vul in waar een oplossing uit wordt betaald.'],
  ['escalatieroute', 'Vul in wie er beslist als de functionaris er niet uit komt.'],
  ['bereikbaarheid', 'Vul in hoe en wanneer de functionaris bereikbaar is.'],
  ['gegevensdeling', 'Vul in hoe jullie gegevens delen.'],
  ['gezamenlijkeOpdracht', 'Vul de gezamenlijke opdracht in.'],
]

/** BA-02: an agreement says something on each subject before anybody signs; the conflict clause may stay empty (BA-13). */
export function controleerInhoud(inhoud: AfspraakInhoud): void {
  const ontbreekt: Ontbreekt[] = onderwerpen
    .filter(([veld]) => String(inhoud[veld] ?? '').trim() === '')
    .map(([veld, uitleg]) => ({
      code: `bestuursafspraken.geen-${veld.toLowerCase()}`,
      uitleg,
      link: '#wat-staat-erin',
    }))
  if (ontbreekt.length > 0)
    throw guardRefused(
      'bestuursafspraken.inhoud-niet-volledig',
      'Tekenen kan nog niet. De afspraak is niet compleet.',
      ontbreekt,
    )
}

export function controleerTermijn(ondertekendOp: Datum, geldigTot: Datum, vandaag: Datum): void {
  const fout = (name: string, reason: string): Refusal =>
    new Refusal('bestuursafspraken.termijn-klopt-niet', 'invalid', reason, {
      invalidParams: [{ name, code: 'datum', reason }],
    })
  if (ondertekendOp > vandaag) throw fout('ondertekendOp', 'Een handtekening is al gezet. Kies vandaag of eerder.')
  if (geldigTot <= ondertekendOp) throw fout('geldigTot', 'De afspraak eindigt voordat hij begint. Pas de datum aan.')
}

// INV-44: text at the Tafel that could lead to a case or a person; the database holds the same patterns.
const herleidbaar: readonly (readonly [RegExp, string])[] = [
  [/MP-?\d{3,}/i, 'Noem geen casusnummer.'],
  [/\d{8,9}/, 'Noem geen burgerservicenummer of telefoonnummer.'],
  [/@/, 'Noem geen e-mailadres.'],
  [/\d{4} ?[A-Z]{2}(?![A-Za-z])/, 'Noem geen postcode.'],
]

export function weigerHerleidbaar(tekst: string, veld = 'tekst'): void {
  const redenen = herleidbaar.filter(([patroon]) => patroon.test(tekst)).map(([, reden]) => reden)
  if (redenen.length === 0) return
  const reason = `${redenen.join(' ')} Aan de Tafel gaat het over wat je leert, niet over een huishouden.`
  throw new Refusal('bestuursafspraken.notitie-herleidbaar', 'invalid', reason, {
    invalidParams: [{ name: veld, code: 'herleidbaar', reason }],
  })
}
