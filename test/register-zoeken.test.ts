import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richtOrganisatiesOp } from '../seed/inrichten.ts'
import { richtOnderwerpenOp } from '../seed/register.ts'
import { zoekRegister } from '../src/domein/register/usecases/zoek-register.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'
import { type Registervraag, registervragen, registervragenMetTypefout } from './vragen/register-vragen.ts'

// The real search over the real list of organisations, asked by PMM: no own municipality that could help. The questions were
// written before the search; `ongezien` was not used to tune it, and its misses are never printed.

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
    `register, helft ${naam}: ${procent(s.eerste, s.aantal)} eerste, ${procent(s.top3, s.aantal)} in de eerste drie (${s.aantal} vragen)`,
  )
}
// Each half meets the bar by itself: a good figure for what was tuned on never hides a poor one for what was not.
const halven = ['bekend', 'ongezien'] as const

describe('REG-03 everyday questions find the right organisation', () => {
  it.each(halven)(
    'REG-03 at least 95 %% first and all in the first three: %s half',
    async (helft) => {
      const score = await meet(registervragen[helft])
      toon(helft, score)
      const mis = helft === 'bekend' ? score.mis.join('; ') : undefined
      expect(score.eerste / score.aantal, mis).toBeGreaterThanOrEqual(0.95)
      expect(score.top3, mis).toBe(score.aantal)
    },
    60_000,
  )

  it.each(halven)(
    'REG-03 with one typing mistake each at least 90 %% first: %s half',
    async (helft) => {
      const score = await meet(registervragenMetTypefout(helft))
      toon(`${helft} met typefout`, score)
      expect(score.eerste / score.aantal, helft === 'bekend' ? score.mis.join('; ') : undefined).toBeGreaterThanOrEqual(
        0.9,
      )
    },
    60_000,
  )

  it('REG-03 finds by organisation, abbreviation, law, place and filter', async () => {
    const zoek = async (q: object) =>
      (await w.door.run(w.als('regievoerder'), zoekRegister, q)).organisaties.map((o) => o.code)
    expect((await zoek({ q: 'belastingdienst' }))[0]).toBe('belastingdienst')
    expect(await zoek({ q: 'zorg', soort: 'gemeente' })).not.toContain('cak')
    expect(await zoek({ q: 'xqzw' })).toEqual([])
    expect((await zoek({ soort: 'uitvoerder' })).sort()).toEqual(['cak', 'duo', 'svb', 'uwv'])
  })
})
