import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../../seed/data/schema.ts'
import { htmlProblems } from '../../../../test/support/html.ts'
import { falseClaims } from '../../../../test/support/taal.ts'
import { maakWeb } from '../../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../../test/support/wereld.ts'
import { richtRuimteIn } from '../index.ts'
import { bekijkVoorbeeld } from './bekijk-voorbeeld.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
  const regels = leesAfwijkingsruimte().filter((b) => b.id.startsWith('pw-58'))
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels, titels: ruimteTitels })
})
afterAll(() => w.drop())

describe('AFW-12 AFW-04 article 58 Participatiewet as worked example', () => {
  it('has the four leden of the source with their kind of power', async () => {
    const v = await w.door.run(w.als('wijkteam'), bekijkVoorbeeld, {})
    expect([v.wet, v.artikel, v.peildatum]).toEqual(['Participatiewet', '58', '2019'])
    expect(v.leden.map((l) => [l.lid, l.bevoegdheden])).toEqual([
      ['1', ['gebonden']],
      ['2', ['beleidsvrijheid']],
      ['7', ['afwijkingsgrond']],
      ['8', ['hardheidsclausule', 'beoordelingsruimte']],
    ])
    const [, twee, zeven, acht] = v.leden
    expect(twee?.gevallen.map((g) => g.slice(0, 2))).toEqual(['a.', 'b.', 'c.', 'd.', 'e.', 'f.'])
    expect(zeven?.gevallen.map((g) => g.slice(0, 2))).toEqual(['a.', 'b.', 'c.', 'd.'])
    expect(zeven?.gevallen.slice(0, 3).every((g) => g.includes('tien jaar'))).toBe(true)
    expect(zeven?.gevallen[3]).toContain('50 %')
    expect(acht?.watStaatEr).toContain('dringende redenen')
    expect(v.leden.every((l) => /^004 L\d/.test(l.bron))).toBe(true)
  })
  it('hangs on the provision of the catalogue with its own kind, and says which lid is no room', async () => {
    const v = await w.door.run(w.als('wijkteam'), bekijkVoorbeeld, {})
    expect(v.leden.map((l) => l.bepaling?.lid ?? null)).toEqual([null, '2', '7', '8'])
    for (const l of v.leden.slice(1)) {
      expect([l.bepaling?.artikel, l.bepaling?.zekerheid]).toEqual(['58', 'gecheckt'])
      expect(l.bevoegdheden).toContain(l.bepaling?.bevoegdheid)
    }
  })
  it('the page shows the three marks, is sound HTML and claims no power that is not there (INV-42, INV-19)', async () => {
    const web = await maakWeb(w)
    const { body } = await (await web.als('wijkteam')).get('/ruimte/voorbeeld')
    expect(await htmlProblems(body)).toEqual([])
    expect(body.split('<dt>Rechtsstatus</dt>').length - 1).toBe(3)
    expect(body).toContain('De uitleg gaat over de tekst van 2019.')
    expect(falseClaims(body.replace(/<[^>]+>/g, ' '))).toEqual([])
    await web.close()
  })
})
