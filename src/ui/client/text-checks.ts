// Pure, so that it is tested in Node.

export function counterText(max: number, length: number): string {
  const left = max - length
  if (length === 0) return `Hoogstens ${max} tekens`
  if (left === 1) return 'Nog 1 teken'
  if (left >= 0) return `Nog ${left} tekens`
  return left === -1 ? '1 teken te veel' : `${-left} tekens te veel`
}

/** The eleven test of a BSN: 9d1 + 8d2 + … + 2d8 - d9 is a multiple of 11. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = [...digits].reduce((n, d, i) => n + Number(d) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0
}

const bsnLike = /(?<![\d.,])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\d]|[.,]\d)/g
const phone = /(?<![\d])(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?!\d)/
const mail = /[\w.+-]+@[\w-]+\.[\w.]*\w/
const postcode = /\b[1-9]\d{3} ?[A-Z]{2} ?,? ?\d{1,4}\b|\b\d{1,4}[a-z]?,? [1-9]\d{3} ?[A-Z]{2}\b/
// A form of address or initials, then a word with a capital. A name on its own looks like any place or organisation.
const naam =
  /(?:^|[^\p{L}])(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Ff]amilie|[Ff]am\.|[Hh]eet|[Gg]enaamd) (?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er|[Tt]en) )*\p{Lu}\p{Ll}+/u
const initialen = /(?:^|[^\p{L}.])(?!B\.V|N\.V)(?:\p{Lu}\.){1,4} ?(?:(?:van|den?|der|ter|ten) )*\p{Lu}\p{Ll}{2,}/u

/** What in a text looks like a personal datum that does not belong there. */
export function sensitiveFinds(text: string): string[] {
  const finds: string[] = []
  if ((text.match(bsnLike) ?? []).some((m) => isBsn(m.replace(/\D/g, '')))) finds.push('een BSN')
  if (phone.test(text)) finds.push('een telefoonnummer')
  if (mail.test(text)) finds.push('een e-mailadres')
  if (postcode.test(text)) finds.push('een adres')
  if (naam.test(text) || initialen.test(text)) finds.push('een naam')
  return finds
}
