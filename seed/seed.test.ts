import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDoor } from '../src/platform/door.ts'
import { type TestDb, testDb } from '../test/support/db.ts'
import { c1 } from './casussen/c1-huisuitzetting.ts'
import { isLeeg, seedDemo } from './index.ts'

describe('the demo world', () => {
  let db: TestDb
  beforeAll(async () => {
    db = await testDb()
  })
  afterAll(() => db.drop())

  it('GEN-10 SL-07 INV-33 fills an empty environment once, with 342 municipalities and only invented people', async () => {
    const diensten = { baseUrl: 'http://127.0.0.1', kluisSleutel: null, dataDir: '/tmp', virusScan: null }
    const door = createDoor({ db: db.app, clock: () => new Date(), diensten })
    expect(await isLeeg(door)).toBe(true)
    await seedDemo({ door, issuer: 'http://127.0.0.1:3001', diensten })
    expect(await isLeeg(door)).toBe(false)
    const gemeenten = await db.owner.selectFrom('organisaties').select('code').where('soort', '=', 'gemeente').execute()
    expect(gemeenten).toHaveLength(342)
    const mails = await db.owner.selectFrom('personen').select('email').execute()
    expect(mails.length).toBeGreaterThan(40)
    const casussen = await db.owner.selectFrom('casussen').select(['titel', 'status']).orderBy('nummer').execute()
    expect(casussen.map((c) => c.status)).toEqual([
      'register',
      'lmm_behandeling',
      'gesloten',
      'afgerond',
      'gesloten',
      'let_verzocht',
    ])
    // SL-07: what C5 led to, with its reference, and the check still open.
    const les = await db.owner
      .selectFrom('signalen')
      .select(['status', 'verwijzing', 'gevolgtype'])
      .where('verwijzing', 'like', '%36 283%')
      .execute()
    expect(les).toEqual([
      { status: 'uitkomst_vastgesteld', verwijzing: 'Kamerstuk 36 283 nr. 2', gevolgtype: 'wetgeving' },
    ])
    // C1: ten parties, each with its own part, basis and last day; one was withdrawn.
    const gedeeld = await db.owner
      .selectFrom('delingen as d')
      .innerJoin('casussen as c', 'c.id', 'd.casusId')
      .innerJoin('organisaties as o', 'o.id', 'd.ontvangerOrganisatieId')
      .select(['o.code', 'd.status', 'd.uitkomst', 'd.grondslag'])
      .where('c.titel', '=', c1.titel)
      .orderBy('o.code')
      .execute()
    expect(gedeeld.map((d) => [d.code, d.status, d.uitkomst, d.grondslag])).toEqual([
      ['belastingdienst', 'gedeeld', 'alleen_pseudoniem', null],
      ['cjib', 'gedeeld', 'alleen_pseudoniem', null],
      ['demo-basisschool', 'gedeeld', 'alleen_pseudoniem', null],
      ['demo-corporatie', 'gedeeld', 'delen_met_toestemming', 33],
      ['demo-energie', 'gedeeld', 'alleen_pseudoniem', null],
      ['demo-ggz', 'gedeeld', 'delen_met_toestemming', 12],
      ['demo-huisartsen', 'gedeeld', 'alleen_pseudoniem', null],
      ['demo-jeugdhulp', 'gedeeld', 'delen_met_toestemming', 13],
      ['svb', 'ingetrokken', 'delen_mag', 21],
      ['uwv', 'gedeeld', 'delen_mag', 21],
    ])
    expect(mails.every((m) => m.email.endsWith('.example'))).toBe(true)
  }, 120_000)
})
