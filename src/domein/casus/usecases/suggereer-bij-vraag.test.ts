import '../../../../test/support/casus.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../../seed/data/schema.ts'
import { maakWereld, type Wereld } from '../../../../test/support/wereld.ts'
import { richtRuimteIn } from '../../ruimte/index.ts'
import { suggereerBijVraag } from './suggereer-bij-vraag.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
  const regels = leesAfwijkingsruimte().filter((b) => b.orgs.includes('DUO'))
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels, titels: ruimteTitels })
})
afterAll(() => w.drop())

const vraag = { situatie: 'Een studieschuld met een te hoog maandbedrag.' }

describe('AFW-01 suggestions while a question is described', () => {
  it('come from the later slices, say why, and keep nothing of the text', async () => {
    const { groepen } = await w.door.run(w.als('raadsvrouw'), suggereerBijVraag, vraag)
    const ruimte = groepen.find((g) => g.titel === 'Ruimte die kan passen')
    expect(ruimte?.treffers.length).toBeGreaterThan(0)
    expect(ruimte?.treffers.every((t) => t.waarom?.startsWith('Past bij: '))).toBe(true)
    expect(JSON.stringify(groepen)).not.toContain('q=')
    expect(await w.db.owner.selectFrom('casussen').select('id').execute()).toEqual([])
    const feiten = await w.db.owner.selectFrom('journaal').select('gegevens').execute()
    expect(JSON.stringify(feiten)).not.toContain('maandbedrag')
  })
  it('is for who may bring a case', async () => {
    await expect(w.door.run(w.als('analist'), suggereerBijVraag, vraag)).rejects.toMatchObject({ code: 'geen-recht' })
  })
})
