import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesOpties, rondDeVraag } from '../scripts/simulatie/argumenten.ts'
import { goed, verschil } from '../scripts/simulatie/controles.ts'
import { grafiek } from '../scripts/simulatie/grafiek.ts'
import { speelJaar } from '../scripts/simulatie/jaar.ts'
import { deur } from '../scripts/simulatie/proefbank.ts'
import { toeval } from '../scripts/simulatie/toeval.ts'
import { lijntje, rang, type Uitkomst, uitkomst } from '../scripts/simulatie/uitkomst.ts'
import { maakSimWereld, type SimWereld } from '../scripts/simulatie/wereld.ts'
import { type TestDb, testDb } from './support/db.ts'

// Some weeks of the simulated desk (docs/draaiboeken/simuleren.md); the whole year is `npm run simuleer`.

const tijdvak = { begin: '2025-01-02', meetVanaf: '2025-01-10', eind: '2025-02-12' }

async function speel(db: TestDb, wereld: SimWereld, tot: Partial<typeof tijdvak> = {}): Promise<Uitkomst> {
  const vak = { ...tijdvak, ...tot }
  const opzet = { ...deur(db.app), owner: db.owner, wereld, regievoerders: 1, perJaar: 150, zaad: 7, tijdvak: vak }
  return uitkomst(await speelJaar({ ...opzet, voortgang: () => undefined }), 1, vak)
}

describe('the simulated desk', () => {
  const dbs: TestDb[] = []
  const uitkomsten: Uitkomst[] = []
  beforeAll(async () => {
    // Two worlds with other ids: what comes out may not depend on those.
    for (let i = 0; i < 2; i++) {
      const db = await testDb()
      dbs.push(db)
      uitkomsten.push(await speel(db, await maakSimWereld(deur(db.app).deurOp, tijdvak.begin, 1)))
    }
  }, 120_000)
  afterAll(async () => {
    for (const db of dbs) await db.drop()
  })

  it('LMM-17 every notice of the clock comes once, no case is without date or holder, none is lost, the journal is whole', () => {
    const u = uitkomsten[0]
    expect(u?.controles.flatMap((c) => c.fouten)).toEqual([])
    expect(u?.controles.every((c) => c.goed && c.nagekeken > 0)).toBe(true)
    expect(u?.aangemeld).toBeGreaterThan(3)
    // People who are late make the rungs fire: without them nothing was checked.
    expect(Object.keys(u?.berichtenVanDeKlok ?? {})).toEqual(
      expect.arrayContaining(['wacht-volgende_actie persoon', 'wacht-eerste_contact persoon']),
    )
  })

  it('gives the same result for the same seed, to the byte', () => {
    expect(JSON.stringify(uitkomsten[1])).toBe(JSON.stringify(uitkomsten[0]))
  })
})

describe('a check that can fail', () => {
  it('LMM-17 sees what was said too little, too often or to somebody else', () => {
    expect(verschil(['a', 'b', 'b'], ['b', 'a', 'b'])).toEqual([])
    expect(verschil(['a', 'b'], ['a', 'a', 'c'])).toEqual([
      '1 keer te veel: a',
      '1 keer te weinig: b',
      '1 keer te veel: c',
    ])
  })
  it('is not good when nothing was looked at', () => {
    expect(goed({ naam: '', nagekeken: 0, fouten: [] })).toBe(false)
    expect(goed({ naam: '', nagekeken: 2, fouten: ['x'] })).toBe(false)
    expect(goed({ naam: '', nagekeken: 2, fouten: [] })).toBe(true)
  })
})

describe('chance and figures', () => {
  it('is the same per seed, and has the mean that was assumed', () => {
    const reeks = (zaad: string) =>
      Array.from(
        { length: 20_000 },
        (
          (t) => () =>
            t.lognormaal(56, 0.8)
        )(toeval(zaad)),
      )
    expect(reeks('a')).toEqual(reeks('a'))
    expect(reeks('a').slice(0, 3)).not.toEqual(reeks('b').slice(0, 3))
    expect(reeks('a').reduce((s, n) => s + n, 0) / 20_000).toBeCloseTo(56, -1)
    const t = toeval('poisson')
    expect(Array.from({ length: 20_000 }, () => t.poisson(0.4)).reduce((s, n) => s + n, 0) / 20_000).toBeCloseTo(0.4, 1)
  })
  it('takes the nearest rank', () => {
    expect([rang([3, 1, 2], 50), rang([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90), rang([], 50)]).toEqual([2, 9, 0])
    expect(lijntje([0, 0, 0, 0, 0, 0, 0, 8, 1], 8)).toBe(' █')
  })
  it('draws each number of regievoerders by name', () => {
    const u: Uitkomst = {
      regievoerders: 2,
      plaatsen: 12,
      aangemeld: 9,
      toegewezen: 8,
      teruggelegd: 0,
      wachtNog: 1,
      wachttijd: { mediaan: 3, p90: 20, hoogste: 41 },
      wachtrij: { gemiddeld: 1.2, hoogste: 4, opHetEind: 1 },
      wachtrijPerDag: [0, 4, 1],
      bezetting: 90,
      verderBinnenMaand: 50,
      betrokkenheidDagen: 56,
      statussen: {},
      berichtenVanDeKlok: {},
      controles: [],
    }
    const svg = grafiek([u, { ...u, regievoerders: 3 }], 105, 1)
    expect(svg).toContain('3 · 20 · 41')
    expect(svg).toContain('>3 regievoerders<')
    expect(svg).not.toMatch(/NaN|undefined|style=/)
  })
})

describe('arguments', () => {
  it('reads numbers, and refuses what is none', () => {
    expect(leesOpties(['--regievoerders', '4,2,2', '--per-jaar', '2000', '--zaad', '5']).regievoerders).toEqual([2, 4])
    expect(leesOpties([]).regievoerders).toEqual([2, 3, 4, 6])
    expect(rondDeVraag(1)).toEqual([1, 1, 1, 1])
    for (const fout of [['--per-jaar', '2001'], ['--regievoerders', 'x'], ['--zaad', '-1'], ['--anders']])
      expect(() => leesOpties(fout)).toThrow('Gebruik: npm run simuleer')
  })
})
