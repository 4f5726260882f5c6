export type Aantal = number | '<5'
/** INV-34: 1 to 4 is never shown. */
const maskeer = (n: number): Aantal => (n > 0 && n < 5 ? '<5' : n)

/** A total beside hidden parts would give them away: then it is a lower bound that the shown parts allow. */
export function maskeerVerdeling(delen: Readonly<Record<string, number>>): {
  delen: Record<string, Aantal>
  totaal: { getal: number; minstens: boolean }
} {
  const paren = Object.entries(delen).map(([naam, n]): [string, Aantal] => [naam, maskeer(n)])
  const verborgen = paren.filter(([, n]) => n === '<5').length
  const open = paren.reduce((som, [, n]) => som + (n === '<5' ? 0 : n), 0)
  return { delen: Object.fromEntries(paren), totaal: { getal: open + verborgen, minstens: verborgen > 0 } }
}

/** What may leave a case names no case and nobody; null when nothing looks like one (INV-34, as INV-44). */
export function lijktOpEenMens(tekst: string): string | null {
  if (/MP-?\d{3,}/i.test(tekst)) return 'Haal het casusnummer weg.'
  if (/\d{8,9}/.test(tekst) || /@/.test(tekst) || /\d{4} ?[A-Z]{2}([^A-Za-z]|$)/.test(tekst))
    return 'Haal het nummer, het adres of de mail weg. Niemand mag herkenbaar zijn.'
  return null
}
