import { describe, expect, it } from 'vitest'
import { exists, filesUnder, read } from './support/sources.ts'
import { falseClaims } from './support/taal.ts'

// Everything a user can read: screens, refusals, letters, the demo world with the instrument catalogue, the user documents.
const texts = [
  ...filesUnder('src'),
  ...filesUnder('seed'),
  ...filesUnder('migrations'),
  'README.md',
  'CHANGELOG.md',
].filter(
  (f) =>
    (/\.(tsx?|json|typ|sql)$/.test(f) || f.endsWith('.md')) &&
    !/\.(test|e2e)\.tsx?$/.test(f) &&
    f !== 'src/platform/db.generated.ts' &&
    exists(f),
)

describe('nothing presents a power that does not exist', () => {
  it('INV-19 TO-02 AFW-14 AFS-10 LET-14 no screen, refusal, letter or catalogue line claims a power that does not exist', () => {
    const found = texts.flatMap((f) => falseClaims(read(f), f).map((c) => `${f}: ${c}`))
    expect(found).toEqual([])
  })

  it.each([
    'De leidinggevende kan een time-out opleggen.',
    'Het LET besluit dat de schuld vervalt.',
    'Dit is het besluit van het LET.',
    'Zo kun je een oplossing afdwingen.',
    'De gemeente legt een pauze op.',
    'Gebruik de afwijkingsbevoegdheid van het college.',
    'Het loket beslist over je vraag.',
    'De regisseur heeft doorzettingsmacht.',
  ])('sees the claim in: %s', (zin) => {
    expect(falseClaims(zin)).toHaveLength(1)
  })

  it.each([
    'Niemand kan een pauze afdwingen, behalve de rechter.',
    'Het LET besluit niet zelf: elke organisatie beslist over haar eigen regel.',
    'De afwijkingsbevoegdheid is er niet gekomen.',
    'Vraag de schuldeiser om uitstel.',
  ])('lets an explained denial stand: %s', (zin) => {
    expect(falseClaims(zin)).toEqual([])
  })

  it('skips comments in code, not strings', () => {
    expect(falseClaims("// het LET beslist\nconst a = 'Het LET beslist hierover.'", 'a.ts')).toHaveLength(1)
  })
})
