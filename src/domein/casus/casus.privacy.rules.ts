/** The eleven-test of the burgerservicenummer: nine digits whose weighted sum is a multiple of eleven. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst)) return false
  const som = [...tekst].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 && tekst !== '000000000'
}

const vormen = /(?<![\d.])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?![\d.]*\d)/g
/** A number of a person in free text; such a number belongs in the kluis, or nowhere (INF-12). */
export const bevatBsn = (tekst: string): boolean =>
  (tekst.match(vormen) ?? []).some((m) => isBsn(m.replaceAll(/[. ]/g, '')))
