// Claims of powers that do not exist (INV-19, TO-02, LET-14): what no screen, letter or catalogue may say.

/** Each pattern is a claim; `waarom` says what stands instead. A sentence that denies the claim is not one. */
const claims: readonly { patroon: RegExp; waarom: string }[] = [
  {
    patroon: /time-?out\s+(opleg|oplegg|afkondig|instel)|legt?\s+(?:\S+\s+){0,3}time-?out\s+op|time-?out-?bevoegdheid/i,
    waarom: 'er is geen wettelijke time-out (002 L125)',
  },
  {
    patroon: /(pauze|uitstel)\s+(opleg|oplegg)|legt?\s+(?:\S+\s+){0,3}(pauze|uitstel)\s+op\b/i,
    waarom: 'een pauze is een verzoek aan de schuldeiser, of een uitspraak van de rechter (002 L127-129)',
  },
  {
    patroon: /\b(het\s+)?LET\s+(besluit|beslist|bepaalt|verplicht|dwingt|hakt|legt\s+op|oordeelt)\b/i,
    waarom: 'elke organisatie besluit zelf, binnen de eigen bevoegdheid (004 L865)',
  },
  {
    patroon: /(besluit(en)?|beslissing(en)?|uitspraak)\s+(van|door)\s+het\s+LET\b|\bLET-?(besluit|beslissing)(en)?\b/i,
    waarom: 'het zijn besluiten van organisaties, regel voor regel (INV-7)',
  },
  {
    patroon: /\b(het\s+)?(LMM|loket)\s+(besluit|beslist|verplicht|dwingt)\b/i,
    waarom: 'het loket helpt en vraagt; het beslist niet over een organisatie (002 L63)',
  },
  {
    patroon: /\bafdwing|\baf\s+te\s+dwingen|\bdwingt\b.{0,40}\baf\b/i,
    waarom: 'niemand kan dit, behalve de rechter (TO-37)',
  },
  { patroon: /doorzettingsmacht/i, waarom: 'die heeft niemand (004 L733-739)' },
  { patroon: /afwijkingsbevoegdheid/i, waarom: 'er kwam geen overkoepelende bevoegdheid (000 L55; AFW-14)' },
  {
    patroon: /afstemmingsplicht|afstemmingsbepaling|verplicht(e|ing)?\s+(tot|om)\s+(af\s+te\s+stemmen|afstemming)/i,
    waarom: 'die plicht is er niet (AFS-10)',
  },
  { patroon: /bindende?\s+(besluit|advies|uitspraak)/i, waarom: 'geen orgaan hier bindt een ander' },
  {
    patroon: /\b(automatisch|vanzelf)\s+(kwijtgescholden|geschorst)/i,
    waarom: 'een pauze of besluit verandert de vordering niet vanzelf (INV-18)',
  },
]

const denial = /\b(geen|niet|nooit|niemand|geenszins|ingetrokken|vervallen|niet[ _]ingevoerd)\b/i

/**
 * Sentences that may hold a claim's words, each with its reason. Only texts that explain that the power is not there
 * and that the denial pattern does not see.
 */
const explained: readonly { zin: RegExp; reden: string }[] = [
  {
    zin: /inherente afwijkingsbevoegdheid/i,
    reden: 'de gangbare naam voor artikel 4:84 Awb, in de zoekwoorden van de ruimtecatalogus',
  },
]

/** Comments explain to developers; they are no text for users. */
function withoutComments(text: string, path: string): string {
  if (!/\.(tsx?|mjs|cjs|typ)$/.test(path)) return text
  return text.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

/** Sentences: split at a full stop followed by space, or at the end of a string or element. */
const sentences = (text: string): string[] =>
  text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+|['"`]\s*[,;:)}\]]|<\/?[a-zA-Z][^>]*>/)

/** The claims in this text, as 'sentence (what stands instead)'. */
export function falseClaims(text: string, path = 'text.md'): string[] {
  return sentences(withoutComments(text, path)).flatMap((zin) => {
    if (denial.test(zin) || explained.some((e) => e.zin.test(zin))) return []
    return claims.filter((c) => c.patroon.test(zin)).map((c) => `${zin.trim().slice(0, 160)} (${c.waarom})`)
  })
}
