// Claims of powers that do not exist (INV-19, TO-02, LET-14): what no screen, letter or catalogue may say.

type Claim = { eis: string; patroon: RegExp; waarom: string }

/** Each pattern is a claim; `eis` is the requirement that forbids it, `waarom` says what stands instead. */
export const claims: readonly Claim[] = [
  {
    eis: 'TO-02',
    patroon: /time-?out\s+(opleg|afkondig|instel)|legt?\s+(\S+\s+){0,3}time-?out\s+op|time-?out-?bevoegdheid/i,
    waarom: 'er is geen wettelijke time-out (002 L125)',
  },
  {
    eis: 'TO-02',
    patroon: /(pauze|uitstel)\s+opleg|legt?\s+(\S+\s+){0,3}(pauze|uitstel)\s+op\b/i,
    waarom: 'een pauze is een verzoek aan de schuldeiser, of een uitspraak van de rechter (002 L127-129)',
  },
  {
    eis: 'LET-14',
    patroon: /\b(het\s+)?LET\s+(besluit|beslist|bepaalt|verplicht|dwingt|hakt|legt\s+op|oordeelt)\b/i,
    waarom: 'elke organisatie besluit zelf, binnen de eigen bevoegdheid (004 L865)',
  },
  {
    eis: 'LET-14',
    patroon: /(besluit(en)?|beslissing(en)?|uitspraak)\s+(van|door)\s+het\s+LET\b|\bLET-?(besluit|beslissing)(en)?\b/i,
    waarom: 'het zijn besluiten van organisaties, regel voor regel (INV-7)',
  },
  {
    eis: 'LMM-09',
    patroon: /\b(het\s+)?(LMM|loket)\s+(besluit|beslist|verplicht|dwingt)\b/i,
    waarom: 'het loket helpt en vraagt; het beslist niet over een organisatie (002 L63)',
  },
  {
    eis: 'TO-37',
    patroon: /\bafdwing|\baf\s+te\s+dwingen|\bdwingt\b.{0,40}\baf\b/i,
    waarom: 'niemand kan dit, behalve de rechter',
  },
  { eis: 'AFW-05', patroon: /doorzettingsmacht/i, waarom: 'die heeft niemand (004 L733-739)' },
  {
    eis: 'AFW-14',
    patroon: /afwijkingsbevoegdheid/i,
    waarom: 'er kwam geen overkoepelende bevoegdheid (000 L55)',
  },
  {
    eis: 'AFS-10',
    patroon: /afstemmingsplicht|afstemmingsbepaling|verplicht(e|ing)?\s+(tot|om)\s+(af\s+te\s+stemmen|afstemming)/i,
    waarom: 'die plicht is er niet (000 L49)',
  },
  { eis: 'LET-14', patroon: /bindende?\s+(besluit|advies|uitspraak)/i, waarom: 'geen orgaan hier bindt een ander' },
  {
    eis: 'INV-18',
    patroon: /\b(automatisch|vanzelf)\s+(kwijtgescholden|geschorst)/i,
    waarom: 'een pauze verandert de vordering niet',
  },
  {
    eis: 'LET-15',
    // Only about a stalemate: that a minister decides by law on, say, a remission is a fact of the catalogue.
    patroon:
      /\b(LET|impasse|patstelling)\b[^.]{0,120}\b((minister|staatssecretaris|bewindspersoon)\s+(beslist|besluit|hakt|verplicht|dwingt)|(beslist|besluit|hakt|verplicht|dwingt)\s+de\s+(minister|staatssecretaris|bewindspersoon))\b/i,
    waarom: 'bemiddeling alleen als een overeenkomst dat zegt (voorstel uit 2019, 004 L867-872)',
  },
  {
    eis: 'LET-26',
    patroon: /\b(bezwaar|beroep)\s+(\S+\s+){0,3}(tegen|bij)\s+(\S+\s+){0,3}het\s+LET\b/i,
    waarom: 'bezwaar gaat tegen het besluit van een organisatie; het LET neemt er geen (004 L1669)',
  },
  {
    eis: 'TO-32',
    patroon: /\b(professional|regisseur|casusregisseur|gemeente)\s+(mag|kan|verleent|geeft)\s+(\S+\s+){0,3}uitstel\b/i,
    waarom: 'uitstel geeft alleen de schuldeiser zelf (004 L679-689 is een voorstel dat er niet kwam)',
  },
  {
    eis: 'TO-35',
    patroon:
      /\b(college|gemeente|burgemeester)\s+(\S+\s+){0,3}(pauzeert|schorst|bevriest|stopt)\s+(\S+\s+){0,4}(vordering|invordering|executie|schuld|beslag)/i,
    waarom: 'alleen de schuldeiser of de rechter (004 L1159-1162 bleef een idee)',
  },
  {
    eis: 'REG-18',
    patroon: /\b(certificaat|training|opleiding)\s+(is|zijn)\s+(\S+\s+)?(verplicht|nodig|vereist)\b/i,
    waarom: 'een certificaat is nooit een voorwaarde (OPL-10)',
  },
  {
    eis: 'REG-19',
    patroon: /\bmandaat\b.{0,60}\b(verplicht|dwingt)\b|\bregisseur\s+(heeft|krijgt)\s+de\s+bevoegdheid/i,
    waarom: 'een mandaat is wat de eigen organisatie toestaat, geen macht over een ander (004 L1087-1093)',
  },
  {
    eis: 'BA-13',
    patroon: /\bbestuursovereenkomst\b.{0,60}\b(verplicht|dwingt|bindt)\b/i,
    waarom: 'de conflictbepaling is een voorstel uit 2019 (004 L1620)',
  },
]

const denial = /\b(geen|niet|niets|nooit|niemand|geenszins|ingetrokken|vervallen|niet[ _]ingevoerd)\b/i

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
    return claims.filter((c) => c.patroon.test(zin)).map((c) => `${zin.trim().slice(0, 160)} (${c.eis}: ${c.waarom})`)
  })
}
