import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruimteTitels } from '../../../../seed/data/ruimte-titels.ts'
import { leesAfwijkingsruimte } from '../../../../seed/data/schema.ts'
import { htmlProblems } from '../../../../test/support/html.ts'
import { falseClaims } from '../../../../test/support/taal.ts'
import { maakWeb } from '../../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../../test/support/wereld.ts'
import { Refusal } from '../../../platform/errors.ts'
import { richtRuimteIn } from '../index.ts'
import { kolommen } from '../ruimte.import.schema.ts'
import { bekijkBepaling } from './bekijk-bepaling.ts'
import { exporteerRuimte } from './exporteer-ruimte.ts'
import { importeerRuimte } from './importeer-ruimte.ts'

let w: Wereld
const data = leesAfwijkingsruimte().slice(0, 12)
beforeAll(async () => {
  w = await maakWereld()
  await w.door.run(w.systeem('inrichting'), richtRuimteIn, { regels: data, titels: ruimteTitels })
})
afterAll(() => w.drop())

const lees = (inhoud: string, over: object = {}) =>
  w.door.run(w.als('jurist'), importeerRuimte, { vorm: 'csv', inhoud, ...over })
const exporteer = async (vorm: 'csv' | 'json') =>
  (await w.door.run(w.als('raadsvrouw'), exporteerRuimte, { vorm })).inhoud
const goed: Record<string, string> = {
  sleutel: 'duo-proef',
  titel: 'Proef bij DUO',
  wet: 'Voorbeeldregeling',
  soort_regel: 'beleidsregel',
  soort: 'uitstel_of_regeling',
  bevoegdheid: 'beleidsvrijheid',
  organisaties: 'DUO | CJIB',
  beslist: 'DUO',
  domeinen: 'schulden',
  samenvatting: 'Een maand uitstel.',
  voorwaarden: 'Eén keer.',
  trefwoorden: 'proef | uitstel',
  fraude: 'nvt',
  rechtsstatus: 'geldend',
  zekerheid: 'bekend',
}
const csv = (...rijen: Record<string, string>[]): string =>
  stringify(rijen, { header: true, columns: [...kolommen], delimiter: ';' })
const tel = async () => (await w.db.owner.selectFrom('ruimteVersies').select('nr').execute()).length

describe('AFW-01 AFW-21 the catalogue goes out and comes in, as CSV and as JSON', () => {
  it.each(['csv', 'json'] as const)(
    '%s: what was given away comes back as the same, and changes nothing',
    async (vorm) => {
      const voor = await tel()
      const r = await lees(await exporteer(vorm), { vorm, proef: false })
      expect([r.gelijk, r.nieuw, r.gewijzigd, r.geweigerd]).toEqual([12, 0, 0, 0])
      expect(await tel()).toBe(voor)
    },
  )
  it('a trial says what would happen and changes nothing', async () => {
    const voor = await tel()
    const r = await lees(csv(goed))
    expect([r.uitgevoerd, r.nieuw]).toEqual([false, 1])
    expect(await tel()).toBe(voor)
  })
  it('malformed rows are refused one by one, each with row, field and reason; nothing is half imported', async () => {
    const kapot = `${csv(
      goed,
      { ...goed, sleutel: 'Met Spaties' },
      { ...goed, sleutel: 'zonder-titel', titel: '' },
      { ...goed, sleutel: 'vreemde-soort', soort: 'toverspreuk', domeinen: '' },
      { ...goed, sleutel: 'tijd-loopt-terug', geldig_van: '2026-06-01', geldig_tot: '2026-01-01' },
      { ...goed, sleutel: 'geen-dag', geldig_van: '31 februari' },
      goed,
    )}te;weinig;kolommen\n`
    const voor = await tel()
    const proef = await lees(kapot)
    const redenen = proef.regels.filter((x) => x.wat === 'geweigerd').map((x) => [x.rij, x.redenen.map((y) => y.veld)])
    expect(redenen).toEqual([
      [3, ['sleutel']],
      [4, ['titel']],
      [5, ['soort', 'domeinen']],
      [6, ['geldig_tot']],
      [7, ['geldig_van']],
      [8, ['sleutel']],
      [9, ['']],
    ])
    expect(proef.regels.flatMap((x) => x.redenen).every((x) => x.reden.length > 10)).toBe(true)
    expect([proef.nieuw, proef.geweigerd]).toEqual([1, 7])
    const echt = await lees(kapot, { proef: false }).catch((e: unknown) => e)
    if (!(echt instanceof Refusal)) throw new Error('niet geweigerd')
    expect(echt.extra.invalidParams?.map((x) => x.name)).toEqual(
      redenen.flatMap(([rij, velden]) => [velden].flat().map((veld) => `rij.${rij}.${veld}`)),
    )
    expect(await tel()).toBe(voor)
  })
  it('a good row comes in as a proposal', async () => {
    expect((await lees(csv(goed), { proef: false })).nieuw).toBe(1)
    const b = await w.door.run(w.als('raadsvrouw'), bekijkBepaling, { sleutel: 'duo-proef' })
    expect([b.beoordeling, b.organisaties, b.beslislaag]).toEqual(['voorstel', ['DUO', 'CJIB'], 'onbekend'])
  })
  it('AFW-17 a changed row is a new version and a proposal again; the old one stays', async () => {
    const r = await lees(csv({ ...goed, samenvatting: 'Twee maanden uitstel.' }), { proef: false })
    expect(r.gewijzigd).toBe(1)
    const b = await w.door.run(w.als('raadsvrouw'), bekijkBepaling, { sleutel: 'duo-proef', nr: 1 })
    expect([b.nr, b.samenvatting, b.toen?.samenvatting]).toEqual([2, 'Twee maanden uitstel.', 'Een maand uitstel.'])
  })
  it('a file that is no file, or with a column nobody knows, is refused as a whole', async () => {
    for (const [inhoud, vorm] of [
      ['sleutel;bsn\nx;1', 'csv'],
      ['sleutel\nx', 'csv'],
      ['"open aanhalingsteken', 'csv'],
      ['{"sleutel": 1}', 'json'],
      ['geen json', 'json'],
    ])
      await expect(lees(inhoud ?? '', { vorm })).rejects.toMatchObject({ code: 'ruimte.bestand-onleesbaar' })
    expect((await lees('[1, {"sleutel": "x"}]', { vorm: 'json' })).geweigerd).toBe(2)
  })
  it('a cell that looks like a formula goes out as text and comes back as it was', async () => {
    await lees(csv({ ...goed, sleutel: 'formule', noot: '=1+1' }), { proef: false })
    const uit = await exporteer('csv')
    expect(uit).toContain("'=1+1")
    expect((await lees(uit)).gewijzigd).toBe(0)
  })
  it('only a jurist reads a list in; the page works and is sound HTML', async () => {
    await expect(
      w.door.run(w.als('raadsvrouw'), importeerRuimte, { vorm: 'csv', inhoud: csv(goed) }),
    ).rejects.toMatchObject({ code: 'geen-recht' })
    const web = await maakWeb(w)
    const jurist = await web.als('jurist')
    expect(await htmlProblems((await jurist.get('/ruimte/importeren')).body)).toEqual([])
    expect((await (await web.als('raadsvrouw')).get('/ruimte/importeren')).statusCode).toBe(403)
    const proef = await jurist.post('/ruimte/importeren', { vorm: 'csv', inhoud: csv(goed), proef: 'ja' })
    expect(proef.statusCode).toBe(303)
    const fout = await jurist.post('/ruimte/importeren', { vorm: 'csv', inhoud: csv({ ...goed, titel: '' }) })
    expect([fout.statusCode, fout.body.includes('Rij 2, titel')]).toEqual([422, true])
    const bestand = await jurist.get('/ruimte/export.json?vorm=json')
    expect([bestand.headers['content-type'], bestand.headers['content-disposition']]).toEqual([
      expect.stringContaining('application/json'),
      expect.stringContaining('.json"'),
    ])
    await web.close()
  })
})

describe('INV-19 INV-42 an export says what each provision is worth that day', () => {
  it('with the three marks, and in words that what is not in force is no power', async () => {
    const periode = { geldig_van: '2026-01-01', geldig_tot: '2026-12-31' }
    for (const status of ['geldend', 'toekomstig', 'vervallen', 'nakijken'])
      await lees(csv({ ...goed, sleutel: `tijd-${status}`, rechtsstatus: status, ...periode }), { proef: false })
    for (const dag of ['2025-06-01', '2026-06-01', '2027-06-01']) {
      w.klok.zet(dag)
      const rijen: Record<string, string>[] = JSON.parse(await exporteer('json'))
      w.klok.zet(null)
      for (const r of rijen) {
        expect([r.rechtsstatus, r.zekerheid, r.beoordeling].every(Boolean)).toBe(true)
        expect(falseClaims(Object.values(r).flat().join('. '))).toEqual([])
      }
      const tijd = rijen.filter((r) => r.sleutel?.startsWith('tijd-'))
      const geldt = tijd.filter((r) => r.let_op === null).map((r) => r.sleutel)
      expect(geldt).toEqual(dag === '2026-06-01' ? ['tijd-geldend'] : [])
      expect(tijd).toHaveLength(4)
    }
  })
})
