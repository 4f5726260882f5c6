import { describe, expect, it } from 'vitest'
import { instrumenten, statusOp } from '../seed/data/instrumenten.ts'
import { exists, filesUnder, read } from './support/sources.ts'
import { claims, falseClaims } from './support/taal.ts'
import './support/rerun.ts'

const catalogue = 'seed/data/instrumenten.ts'
// Everything a user can read: screens, refusals, letters, the demo world with the instrument catalogue, the user documents.
const texts = [
  ...filesUnder('src'),
  ...filesUnder('seed'),
  ...filesUnder('migrations'),
  ...filesUnder('docs/handleiding'),
  'README.md',
  'CHANGELOG.md',
].filter(
  (f) =>
    (/\.(tsx?|json|typ|sql)$/.test(f) || f.endsWith('.md')) &&
    !/\.(test|e2e)\.tsx?$/.test(f) &&
    f !== 'src/platform/db.generated.ts' &&
    // Names dropped powers as dropped; checked item by item below.
    f !== catalogue &&
    exists(f),
)

const samples = [
  'De leidinggevende kan een time-out opleggen.',
  'Het LET besluit dat de schuld vervalt.',
  'Dit is het besluit van het LET.',
  'Zo kun je een oplossing afdwingen.',
  'De gemeente legt een pauze op.',
  'Gebruik de afwijkingsbevoegdheid van het college.',
  'Het loket beslist over je vraag.',
  'De regisseur heeft doorzettingsmacht.',
  'Bij een patstelling hakt de minister de knoop door.',
  'Je kunt in bezwaar gaan tegen het LET.',
  'De casusregisseur mag zelf uitstel geven.',
  'De gemeente pauzeert de vordering van de energieleverancier.',
  'Een certificaat is verplicht om een casus in te brengen.',
  'De bestuursovereenkomst verplicht partijen om mee te doen.',
  'Met dit mandaat verplicht je DUO.',
  'De vordering wordt automatisch kwijtgescholden.',
  'Er geldt een afstemmingsplicht.',
  'Dit is een bindend besluit.',
]

describe('nothing presents a power that does not exist', () => {
  const all = texts.flatMap((f) => falseClaims(read(f), f).map((c) => `${f}: ${c}`))
  const against = (eis: string): string[] => all.filter((c) => c.includes(`(${eis}: `))

  it('INV-19 no screen, refusal, letter or catalogue line claims a power that does not exist', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(all).toEqual([])
  })

  it('INV-19 the catalogue of instruments names a dropped power only as dropped, and never explains it as a power', () => {
    const wrong = instrumenten.flatMap((i) => {
      const dropped = ['niet_ingevoerd', 'vervallen'].includes(statusOp(i, '2026-11-25')?.status ?? '')
      const named = dropped ? [] : [i.naam, ...i.ookGenoemd]
      return [...named, i.kort, i.grens ?? ''].flatMap((zin) => falseClaims(zin).map((c) => `${i.id}: ${c}`))
    })
    expect(wrong).toEqual([])
  })

  // Proposals of 2019 that were dropped (mark X), each with the sentence that would present it as existing.
  it('TO-02 no statutory time-out', () => expect(against('TO-02')).toEqual([]))
  it('TO-32 no uitstel by a professional', () => expect(against('TO-32')).toEqual([]))
  it('TO-35 no pause by the college on private claims', () => expect(against('TO-35')).toEqual([]))
  it('LET-14 the LET itself decides nothing', () => expect(against('LET-14')).toEqual([]))
  it('LET-15 no minister who cuts the knot', () => expect(against('LET-15')).toEqual([]))
  it('LET-26 no objection against the LET', () => expect(against('LET-26')).toEqual([]))
  it('AFW-14 no overarching power to deviate', () => expect(against('AFW-14')).toEqual([]))
  it('AFS-10 no duty to coordinate', () => expect(against('AFS-10')).toEqual([]))
  it('BA-13 no clause that binds on conflict', () => expect(against('BA-13')).toEqual([]))
  it('REG-18 no certificate as a condition', () => expect(against('REG-18')).toEqual([]))
  it('REG-19 a mandate is no legal power', () => expect(against('REG-19')).toEqual([]))

  it.each(samples)('sees the claim in: %s', (zin) => {
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

  it('has an example for every claim, so that no pattern is dead', () => {
    expect(claims.filter((c) => !samples.some((s) => c.patroon.test(s))).map((c) => c.patroon.source)).toEqual([])
  })

  it('skips comments in code, not strings', () => {
    expect(falseClaims("// het LET beslist\nconst a = 'Het LET beslist hierover.'", 'a.ts')).toHaveLength(1)
  })
})
