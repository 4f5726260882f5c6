import { execFileSync } from 'node:child_process'

// A document read back as a screen reader gets it, with poppler, not with our own code.

export type Bestand = { inhoud: Uint8Array | string }
type Structuur = { koppen: string[]; tabellen: string[][]; lijstpunten: number; tekst: string[] }

export const pdfinfo = (pdf: Bestand['inhoud'], ...args: string[]): string =>
  execFileSync('pdfinfo', [...args, '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })

/** The tree of tags, in reading order: headings with their text, the header cells of each table, all text. */
export function leesStructuur(pdf: Bestand['inhoud']): Structuur {
  const s: Structuur = { koppen: [], tabellen: [], lijstpunten: 0, tekst: [] }
  let in_: 'kop' | 'th' | null = null
  for (const regel of pdfinfo(pdf, '-struct-text').split('\n')) {
    const tekst = /^\s*"(.*)"$/.exec(regel)?.[1]
    const soort = /^\s+(\w+)/.exec(regel)?.[1] ?? ''
    if (tekst !== undefined) {
      s.tekst.push(tekst)
      if (in_ === 'kop') s.koppen[s.koppen.length - 1] += tekst
      if (in_ === 'th') s.tabellen.at(-1)?.push(tekst)
    } else if (/^H[1-6]$/.test(soort)) {
      s.koppen.push(`${soort} `)
      in_ = 'kop'
    } else if (soort === 'Table') s.tabellen.push([])
    else if (soort === 'TH') in_ = 'th'
    else if (soort === 'LI') s.lijstpunten++
    if (/^(P|TD|LBody|L|TBody)$/.test(soort)) in_ = null
  }
  return s
}
