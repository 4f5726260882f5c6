import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richtOrganisatiesOp } from '../seed/inrichten.ts'
import { richtOnderwerpenOp } from '../seed/register.ts'
import { zoekRegister } from '../src/domein/register/usecases/zoek-register.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'
import { type Registervraag, registervragen, registervragenMetTypefout } from './vragen/register-vragen.ts'

// The real search over the real list of organisations, asked by PMM: no own municipality that could help. The questions were
// written before the search; `ongezien` was not used to tune it.

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
  await richtOrganisatiesOp(w.door, true)
  await richtOnderwerpenOp({ vandaag: w.klok.nu(), deurOp: () => w.door })
}, 120_000)
afterAll(() => w.drop())

type Score = { aantal: number; eerste: number; top3: number; mis: string[] }

async function meet(vragen: readonly Registervraag[]): Promise<Score> {
  const score: Score = { aantal: vragen.length, eerste: 0, top3: 0, mis: [] }
  for (const v of vragen) {
    const { organisaties } = await w.door.run(w.als('regievoerder'), zoekRegister, { q: v.vraag })
    const plek = organisaties.findIndex((o) => o.code === v.verwacht)
    if (plek === 0) score.eerste += 1
    else score.mis.push(`${v.vraag}: ${plek < 0 ? 'niet gevonden' : `plaats ${plek + 1}`}`)
    if (plek >= 0 && plek < 3) score.top3 += 1
  }
  return score
}

const procent = (n: number, van: number): string => `${((100 * n) / van).toFixed(1)}%`
function toon(naam: string, s: Score): void {
  console.log(
    `register ${naam}: ${procent(s.eerste, s.aantal)} eerste, ${procent(s.top3, s.aantal)} in de eerste drie (${s.aantal} vragen)`,
  )
}
const samen = (a: Score, b: Score): Score => ({
  aantal: a.aantal + b.aantal,
  eerste: a.eerste + b.eerste,
  top3: a.top3 + b.top3,
  mis: [...a.mis, ...b.mis],
})

describe('REG-03 everyday questions find the right organisation', () => {
  it('REG-03 at least 95 % first and all in the first three', async () => {
    const bekend = await meet(registervragen.bekend)
    const ongezien = await meet(registervragen.ongezien)
    toon('bekend', bekend)
    toon('ongezien', ongezien)
    const alles = samen(bekend, ongezien)
    expect(alles.eerste / alles.aantal, bekend.mis.join('; ')).toBeGreaterThanOrEqual(0.95)
    expect(alles.top3).toBe(alles.aantal)
    expect(ongezien.eerste / ongezien.aantal).toBeGreaterThanOrEqual(0.95)
  }, 60_000)

  it('REG-03 with one typing mistake each at least 90 % first', async () => {
    const bekend = await meet(registervragenMetTypefout('bekend'))
    const ongezien = await meet(registervragenMetTypefout('ongezien'))
    toon('bekend met typefout', bekend)
    toon('ongezien met typefout', ongezien)
    const alles = samen(bekend, ongezien)
    expect(alles.eerste / alles.aantal, bekend.mis.join('; ')).toBeGreaterThanOrEqual(0.9)
  }, 60_000)

  it('REG-03 finds by organisation, abbreviation, law, place and filter', async () => {
    const zoek = async (q: object) =>
      (await w.door.run(w.als('regievoerder'), zoekRegister, q)).organisaties.map((o) => o.code)
    expect((await zoek({ q: 'belastingdienst' }))[0]).toBe('belastingdienst')
    expect(await zoek({ q: 'zorg', soort: 'gemeente' })).not.toContain('cak')
    expect(await zoek({ q: 'xqzw' })).toEqual([])
    expect((await zoek({ soort: 'uitvoerder' })).sort()).toEqual(['cak', 'duo', 'svb', 'uwv'])
  })
})
