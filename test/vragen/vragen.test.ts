import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { registervragen, registervragenMetTypefout } from './register-vragen.ts'
import { ruimtevragen, ruimtevragenMetTypefout } from './ruimte-vragen.ts'
import { metTypefout } from './typefout.ts'

function lees(naam: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../seed/data/${naam}`, import.meta.url), 'utf8'))
}

const organisaties = z
  .object({ landelijk: z.array(z.object({ id: z.string() })), gemeenten: z.array(z.object({ code: z.string() })) })
  .parse(lees('organisaties.json'))
const organisatieIds = new Set([
  ...organisaties.landelijk.map((o) => o.id),
  ...organisaties.gemeenten.map((g) => g.code),
])
const bepalingIds = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(lees('afwijkingsruimte.json'))
    .map((b) => b.id),
)

const alleRegistervragen = [...registervragen.bekend, ...registervragen.ongezien]
const alleRuimtevragen = [...ruimtevragen.bekend, ...ruimtevragen.ongezien]

describe('REG-03 the everyday questions for the register', () => {
  it('are at least sixty-four, in two equal halves without overlap', () => {
    expect(alleRegistervragen.length).toBeGreaterThanOrEqual(64)
    expect(registervragen.bekend.length).toBe(registervragen.ongezien.length)
    expect(new Set(alleRegistervragen.map((v) => v.vraag.toLowerCase())).size).toBe(alleRegistervragen.length)
  })

  it('expect an organisation that exists', () => {
    expect(alleRegistervragen.filter((v) => !organisatieIds.has(v.verwacht))).toEqual([])
  })
})

describe('AFW-01 the everyday descriptions for the legal room', () => {
  it('are at least eighty-four, in two equal halves without overlap', () => {
    expect(alleRuimtevragen.length).toBeGreaterThanOrEqual(84)
    expect(ruimtevragen.bekend.length).toBe(ruimtevragen.ongezien.length)
    expect(new Set(alleRuimtevragen.map((v) => v.vraag.toLowerCase())).size).toBe(alleRuimtevragen.length)
  })

  it('want provisions that exist', () => {
    expect(alleRuimtevragen.flatMap((v) => v.gewenst).filter((id) => !bepalingIds.has(id))).toEqual([])
    expect(alleRuimtevragen.filter((v) => v.gewenst.length === 0)).toEqual([])
  })

  it('hold the five source cases, and casus 3 wants article 1.7 lid 2 d Wet BRP', () => {
    const casussen = alleRuimtevragen.flatMap((v) => (v.casus ? [v.casus] : []))
    expect(casussen.sort()).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
    expect(alleRuimtevragen.find((v) => v.casus === 'C3')?.inTop3).toBe('brp-1-7-2d-afwijken-van-brp')
  })
})

describe('the typing mistake', () => {
  const paren = [
    ...registervragen.bekend.map((v, i) => [v.vraag, registervragenMetTypefout('bekend')[i]?.vraag]),
    ...ruimtevragen.ongezien.map((v, i) => [v.vraag, ruimtevragenMetTypefout('ongezien')[i]?.vraag]),
  ]

  it('changes every question by one edit in one word', () => {
    for (const [goed, fout] of paren) {
      if (goed === undefined || fout === undefined) throw new Error('paar ontbreekt')
      expect(fout).not.toBe(goed)
      expect(Math.abs(fout.length - goed.length)).toBeLessThanOrEqual(1)
      const woorden = goed.split(' ')
      expect(fout.split(' ').filter((woord, i) => woord !== woorden[i])).toHaveLength(1)
    }
  })

  it('is the same every time and differs per seed', () => {
    expect(metTypefout('eigen bijdrage verpleeghuis')).toBe(metTypefout('eigen bijdrage verpleeghuis'))
    const varianten = new Set([1, 2, 3, 4, 5, 6].map((zaad) => metTypefout('eigen bijdrage verpleeghuis', zaad)))
    expect(varianten.size).toBeGreaterThan(3)
  })
})
