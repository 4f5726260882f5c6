import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'

/**
 * Letters, minutes and dossiers as tagged PDF (PDF/UA-1), from data: text stays text, nobody's name becomes markup.
 * Every document says whose it is, its date and its version (INV-52).
 */
export const Document = z.strictObject({
  titel: z.string().min(1),
  eigenaar: z.string().min(1),
  datum: z.string().min(1),
  versie: z.string().min(1),
  inleiding: z.string().optional(),
  secties: z.array(
    z.strictObject({
      kop: z.string().min(1),
      alineas: z.array(z.string()).optional(),
      lijst: z.array(z.string()).optional(),
      feiten: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })).optional(),
      tabel: z.strictObject({ koppen: z.array(z.string()).min(1), rijen: z.array(z.array(z.string())) }).optional(),
    }),
  ),
  voet: z.string().optional(),
})
export type Document = z.infer<typeof Document>

const template = `
#let d = json(bytes(sys.inputs.document))
#set document(title: d.titel, author: d.eigenaar)
#set text(lang: "nl", font: "DejaVu Sans", size: 10pt)
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.4cm), footer: context [
  #set text(size: 8pt, fill: rgb("#47534f"))
  #d.eigenaar · #d.datum · versie #d.versie #h(1fr) bladzijde #counter(page).display() van #counter(page).final().first()
])
#set par(leading: 0.72em, spacing: 1em)
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.8em)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#c8d1ce")), inset: (x: 5pt, y: 6pt))
= #d.titel
#text(fill: rgb("#47534f"))[#d.eigenaar, #d.datum, versie #d.versie]
#if "inleiding" in d [#par[#d.inleiding]]
#for s in d.secties {
  heading(level: 2, s.kop)
  if "feiten" in s { for f in s.feiten { terms.item(f.naam, f.waarde) } }
  if "alineas" in s { for a in s.alineas { par[#a] } }
  if "lijst" in s { list(..s.lijst.map(x => [#x])) }
  if "tabel" in s {
    table(
      columns: s.tabel.koppen.map(_ => 1fr),
      table.header(..s.tabel.koppen.map(k => strong(k))),
      ..s.tabel.rijen.flatten().map(c => [#c]),
    )
  }
}
#if "voet" in d [#v(1.2em) #text(size: 9pt)[#d.voet]]
`

// The parts of the native binding that we use; it ships no types of its own.
type Compiler = {
  pdf(input: { mainFileContent: string; inputs: Record<string, string> }, opts: { pdfStandard: string }): Uint8Array
}
type Binding = { NodeCompiler: { create(args: { fontArgs: { fontPaths: string[] }[] }): Compiler } }

let compiler: Compiler | null = null
function getCompiler(): Compiler {
  if (compiler) return compiler
  const require = createRequire(import.meta.url)
  const binding: Binding = require(
    `@myriaddreamin/typst-ts-node-compiler-linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}-gnu`,
  )
  const fonts = path.dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
  if (readdirSync(fonts).length === 0) throw new Error('lettertypen ontbreken')
  compiler = binding.NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })
  return compiler
}

/** The document as PDF/UA-1 bytes. Throws when the data has not the shape of a Document, or the check of the standard fails. */
export function renderPdf(doc: Document): Uint8Array {
  const data = Document.parse(doc)
  return getCompiler().pdf(
    { mainFileContent: template, inputs: { document: JSON.stringify(data) } },
    { pdfStandard: 'ua-1' },
  )
}
