import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bekijkCasus } from '../src/domein/casus/index.ts'
import { legBesluitVast } from '../src/domein/casus/usecases/leg-besluit-vast.ts'
import { maakAfspraak } from '../src/domein/casus/usecases/maak-afspraak.ts'
import { maakA4, maakAfwegingDocument } from '../src/domein/casus/usecases/maak-document.ts'
import { stelAfwegingVast } from '../src/domein/casus/usecases/stel-afweging-vast.ts'
import { maakInzage } from '../src/domein/kluis/usecases/maak-inzage.ts'
import type { UseCase } from '../src/platform/usecase.ts'
import { maakCasus } from './support/casus.ts'
import { type Bestand, leesStructuur, pdfinfo } from './support/pdf.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'

// What a screen reader gets of the documents that leave the house, read back with poppler, not with our own code.

/** A page with words on it and no tags at all. */
const zonderTags = [
  '%PDF-1.7',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n')

let w: Wereld
let casusId: string
let verslagId: string
const run = <R>(u: UseCase<R>, input: object) => w.door.run(w.als('raadsvrouw'), u, input)
beforeAll(async () => {
  w = await maakWereld()
  casusId = await maakCasus(w)
  const duo = { casusId, organisatieId: w.org('duo') }
  await run(legBesluitVast, { ...duo, soort: 'afwijzing', datum: '2026-09-02', gevolg: 'Geen regeling.' })
  await run(maakAfspraak, { ...duo, wat: 'Rekent het na.', status: 'toezegging', termijn: '2027-02-01' })
  const afweging = {
    belangen: 'Zij wil betalen; de schuldeiser wil zekerheid.',
    alternatieven: 'Uitstel, of een lager bedrag.',
    keuze: 'Lager bedrag.',
    motivering: 'Uitstel lost niets op.',
    stemInwoner: 'Zij wil niet meer rood staan.',
    steunOrganisatie: 'De leidinggevende staat erachter.',
  }
  verslagId = (await run(stelAfwegingVast, { casusId, ...afweging })).id
})
afterAll(() => w.drop())

const documenten: Record<string, () => Promise<Bestand>> = {
  a4: () => run(maakA4, { casusId }),
  afweging: () => run(maakAfwegingDocument, { casusId, verslagId }),
  inzage: () => run(maakInzage, { casusId }),
}
const inhoudVan = async (naam: string) => ((await documenten[naam]?.()) ?? { inhoud: '' }).inhoud

describe('documents as a screen reader gets them', () => {
  it.each(Object.keys(documenten))(
    '%s says that it is PDF/UA, is tagged, has a language and one title',
    async (naam) => {
      const pdf = await inhoudVan(naam)
      expect(pdfinfo(pdf)).toMatch(/^Tagged: +yes$/m)
      expect(pdfinfo(pdf, '-meta')).toMatch(/pdfuaid:part>1</)
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(nl/)
      expect(leesStructuur(pdf).koppen.filter((k) => k.startsWith('H1 '))).toHaveLength(1)
    },
  )

  it('the situation fits one A4: headings in order, parties, decisions and agreements as tables', async () => {
    const pdf = await inhoudVan('a4')
    const { titel } = await run(bekijkCasus, { casusId })
    const { koppen, tabellen, tekst } = leesStructuur(pdf)
    expect(pdfinfo(pdf)).toMatch(/^Pages: +1$/m)
    expect(pdfinfo(pdf)).toContain('(A4)')
    expect(koppen[0]).toBe(`H1 ${titel}`)
    expect(koppen.slice(-4)).toEqual(['H2 Stappen', 'H2 Partijen', 'H2 Besluiten', 'H2 Afspraken'])
    expect(tabellen).toEqual([
      ['Organisatie', 'Rol', 'Standpunt'],
      ['Datum', 'Organisatie', 'Besluit', 'Gevolg'],
      ['Wie', 'Wat', 'Uiterlijk', 'Stand'],
    ])
    const volgorde = ['Partijen', 'Besluiten', 'Geen regeling.', 'Afspraken', 'Rekent het na.'].map((t) =>
      tekst.indexOf(t),
    )
    expect(volgorde).toEqual(volgorde.toSorted((a, b) => a - b))
    expect(volgorde[0]).toBeGreaterThan(0)
  })

  it('INF-06 the weighing reads in the order in which she weighed', async () => {
    const { koppen } = leesStructuur(await inhoudVan('afweging'))
    expect(koppen.slice(1)).toEqual([
      'H2 De belangen',
      'H2 Wat de inwoner zelf vindt',
      'H2 De alternatieven',
      'H2 De keuze',
      'H2 Waarom',
      'H2 Steun van de eigen organisatie',
      'H2 Kenmerk',
    ])
  })

  it('the overview for the resident has its tables with header cells', async () => {
    const { koppen, tabellen } = leesStructuur(await inhoudVan('inzage'))
    expect(koppen[0]).toBe('H1 Wat wij over uw situatie bewaren')
    expect(koppen.at(-1)).toBe('H2 Wanneer dit is gelezen of gewijzigd, en waarvoor')
    expect(tabellen.at(-1)).toEqual(['Wanneer', 'Organisatie', 'Wat', 'Waarvoor'])
    expect(tabellen.every((t) => t.length > 0)).toBe(true)
  })

  it('this check sees a document without tags', () => {
    expect(pdfinfo(zonderTags)).toMatch(/^Tagged: +no$/m)
    expect(leesStructuur(zonderTags)).toEqual({ koppen: [], tabellen: [], lijstpunten: 0, tekst: [] })
  })
})
