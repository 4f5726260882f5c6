import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderPdf } from './documents.ts'

const doc = {
  titel: 'Besluitregel van organisatie #strong[X] *',
  eigenaar: 'Loket',
  datum: '25 november 2026',
  versie: '3',
  secties: [{ kop: 'Regels', tabel: { koppen: ['Organisatie', 'Besluit'], rijen: [['X', 'lager bedrag']] } }],
}

describe('documents', () => {
  it('INV-52 every document carries owner, date and version', () => {
    const pdf = renderPdf(doc)
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(() => renderPdf({ ...doc, versie: '' })).toThrow()
    expect(() => renderPdf({ ...doc, eigenaar: '' })).toThrow()
  })

  it('is tagged: headings, table with header cells, and text is never markup', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pdf-')), 'x.pdf')
    writeFileSync(file, renderPdf(doc))
    expect(existsSync('/usr/bin/pdfinfo'), 'poppler-utils is nodig voor deze test').toBe(true)
    const structure = execFileSync('pdfinfo', ['-struct-text', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(structure).toContain('H1')
    expect(structure).toContain('Table')
    expect(structure).toContain('/Scope /Column')
    expect(structure).toContain('#strong[X]')
  })
})
