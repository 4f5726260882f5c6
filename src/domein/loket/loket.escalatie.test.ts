import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metPartij } from '../../../test/support/casus.ts'
import { maakAanmelding, maakLmmCasus } from '../../../test/support/loket.ts'
import { maakWeb } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { sweepTermijnen } from '../../app/jobs.ts'
import { slices } from '../../app/slices.ts'
import { dagenErbij, datumVan, werkdagErbij } from '../../platform/time.ts'
import { geefBal, planVolgendeActie, voegPartijToe } from '../casus/index.ts'
import { sporten, teWaarschuwen } from './loket.escalatie.rules.ts'
import { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bewaakLoket } from './usecases/bewaak-loket.ts'

let w: Wereld
const vandaag = datumVan(new Date())
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

async function veeg(dag: string): Promise<void> {
  w.klok.zet(dag)
  await w.door.run(w.systeem('termijnen'), bewaakLoket, {})
  w.klok.zet(null)
}
const trappen = async (casusId: string, klok: string): Promise<string[]> =>
  (
    await w.db.owner
      .selectFrom('loketWaarschuwingen')
      .select('trap')
      .where('casusId', '=', casusId)
      .where('klok', '=', klok)
      .orderBy('op')
      .orderBy('id')
      .execute()
  ).map((r) => r.trap)
const berichten = async (wie: Parameters<Wereld['persoon']>[0], casusId: string): Promise<number> =>
  (
    await w.db.owner
      .selectFrom('berichten')
      .select('id')
      .where('persoonId', '=', w.persoon(wie))
      .where('soort', 'like', 'wacht-%')
      .where('pad', '=', `/casussen/${casusId}`)
      .execute()
  ).length

const ladder = {
  klok: 'antwoord',
  persoonIds: ['f'],
  vervangerId: 'v',
  leidinggevendeId: 'l',
  regievoerderId: 'r',
} as const

describe('the rungs', () => {
  it('LMM-17 person, deputy, leidinggevende, regievoerder, a working day apart; an empty rung is passed over', () => {
    const d = '2026-03-02'
    expect(sporten(ladder, d).map((s) => [s.trap, s.op])).toEqual([
      ['persoon', d],
      ['vervanger', '2026-03-03'],
      ['leidinggevende', '2026-03-04'],
      ['regievoerder', '2026-03-05'],
    ])
    expect(sporten({ ...ladder, vervangerId: null }, d).map((s) => [s.trap, s.op])).toEqual([
      ['persoon', d],
      ['leidinggevende', '2026-03-03'],
      ['regievoerder', '2026-03-04'],
    ])
    // Nobody hears the same twice because she stands on two rungs.
    expect(sporten({ ...ladder, leidinggevendeId: 'v', regievoerderId: 'f' }, d).map((s) => s.trap)).toEqual([
      'persoon',
      'vervanger',
    ])
    expect(sporten({ ...ladder, klok: 'volgende_actie' }, d).map((s) => s.op)).toEqual([
      d,
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ])
  })

  it('LMM-17 on whatever days the sweep runs, each rung is said exactly once and never before its day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), (dagen) => {
        const d = '2026-03-02'
        const gehad = new Set<string>()
        for (const n of [...dagen].sort((a, b) => a - b)) {
          const dag = dagenErbij(d, n)
          for (const s of teWaarschuwen(ladder, d, dag, gehad)) {
            expect(s.op <= dag && !gehad.has(s.trap)).toBe(true)
            gehad.add(s.trap)
          }
          for (const s of sporten(ladder, d)) expect(gehad.has(s.trap)).toBe(s.op <= dag)
        }
      }),
    )
  })
})

describe('an unanswered request moves up', () => {
  it('LMM-17 LMM-13 from the functionaris to the deputy, the leidinggevende and the regievoerder, each once, and the party sees it', async () => {
    const casusId = await maakLmmCasus(w)
    await w.door.run(w.als('regievoerder'), voegPartijToe, {
      casusId,
      organisatieId: w.org('cak'),
      contactPersoonId: w.persoon('functionaris-cak'),
    })
    await w.db.owner
      .insertInto('casusToegang')
      .values({
        id: crypto.randomUUID(),
        casusId,
        organisatieId: w.org('cak'),
        categorieen: ['vraag'],
        bron: 'deling',
        van: new Date(Date.now() - 1000),
      })
      .execute()
    await w.door.run(w.als('regievoerder'), geefBal, {
      casusId,
      bij: 'partij',
      organisatieId: w.org('cak'),
      waarvoor: 'Wil het CAK opnieuw rekenen?',
    })
    const d = werkdagErbij(vandaag, 2)
    await veeg(werkdagErbij(vandaag, 1))
    expect(await trappen(casusId, 'antwoord')).toEqual([])
    await veeg(d)
    await veeg(d)
    expect(await trappen(casusId, 'antwoord')).toEqual(['persoon'])
    expect(await berichten('functionaris-cak', casusId)).toBe(1)
    await veeg(werkdagErbij(d, 1))
    expect(await berichten('functionaris-cak-2', casusId)).toBe(1)
    expect(await berichten('leidinggevende-cak', casusId)).toBe(0)

    // The party itself reads which rung comes next, and on which day.
    const gezien = await w.door.run(w.als('functionaris-cak'), bekijkLoketCasus, { casusId })
    const wacht = gezien.wacht.find((x) => x.klok === 'antwoord')
    expect(wacht?.trappen.map((t) => [t.trap, t.op, t.bericht !== null])).toEqual([
      ['persoon', d, true],
      ['vervanger', werkdagErbij(d, 1), true],
      ['leidinggevende', werkdagErbij(d, 2), false],
      ['regievoerder', werkdagErbij(d, 3), false],
    ])
    const web = await maakWeb(w)
    const pagina = await (await web.als('functionaris-cak')).get(`/casussen/${casusId}/loket`)
    await web.close()
    expect(pagina.body).toContain('De leidinggevende')
    expect(pagina.body).toContain('kan de regievoerder het LET vragen')

    await veeg(werkdagErbij(d, 2))
    expect(await berichten('leidinggevende-cak', casusId)).toBe(1)
    await veeg(werkdagErbij(d, 3))
    // The next action of the same case came due meanwhile: that is another clock.
    expect((await trappen(casusId, 'antwoord')).slice(0, 4)).toEqual([
      'persoon',
      'vervanger',
      'leidinggevende',
      'regievoerder',
    ])
    // LMM-17: it stays; the person is reminded again, nobody is passed over, nothing closes.
    await veeg(werkdagErbij(d, 11))
    expect(await trappen(casusId, 'antwoord')).toContain('herinnering-2')
    expect(
      await w.db.owner.selectFrom('casussen').select('status').where('id', '=', casusId).executeTakeFirst(),
    ).toEqual({ status: 'lmm_behandeling' })

    // An answer is the end of it: the ball goes on, the clock stops.
    await w.door.run(w.als('regievoerder'), geefBal, {
      casusId,
      bij: 'regievoerder',
      waarvoor: 'Verder met het antwoord.',
    })
    const aantal = (await trappen(casusId, 'antwoord')).length
    await veeg(werkdagErbij(d, 40))
    expect(await trappen(casusId, 'antwoord')).toHaveLength(aantal)
  })

  it('INV-31 who may not see the case gets no notice of it and sees no rung', async () => {
    const casusId = await maakLmmCasus(w)
    await metPartij(w, casusId, 'svb')
    await w.door.run(w.als('regievoerder'), geefBal, {
      casusId,
      bij: 'partij',
      organisatieId: w.org('svb'),
      waarvoor: 'Antwoord op de vraag.',
    })
    await veeg(werkdagErbij(vandaag, 4))
    expect(await trappen(casusId, 'antwoord')).toEqual([])
    await expect(w.door.run(w.als('functionaris-svb'), bekijkLoketCasus, { casusId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('the clocks of the desk', () => {
  it('LMM-08 a submission nobody took up after 2 working days reaches the coordinators, then the leidinggevende', async () => {
    const casusId = await maakAanmelding(w)
    const d = werkdagErbij(vandaag, 2)
    await veeg(d)
    expect(await trappen(casusId, 'eerste_contact')).toEqual(['persoon'])
    await veeg(werkdagErbij(d, 1))
    expect(await trappen(casusId, 'eerste_contact')).toEqual(['persoon', 'leidinggevende'])
  })

  it('LMM-17 a next action: reminder on the day, escalation after 5 working days, a new day is a new run', async () => {
    const casusId = await maakLmmCasus(w)
    const d = werkdagErbij(vandaag, 3)
    const plan = (volgendeActieOp: string) =>
      w.door.run(w.als('regievoerder'), planVolgendeActie, { casusId, volgendeActie: 'Bel DUO', volgendeActieOp })
    await plan(d)
    await veeg(werkdagErbij(d, 4))
    expect(await trappen(casusId, 'volgende_actie')).toEqual(['persoon'])
    expect(await berichten('regievoerder', casusId)).toBe(1)
    await veeg(werkdagErbij(d, 5))
    expect(await trappen(casusId, 'volgende_actie')).toEqual(
      expect.arrayContaining(['persoon', 'leidinggevende', 'herinnering-1']),
    )
    const later = werkdagErbij(d, 8)
    await plan(later)
    await veeg(later)
    expect((await trappen(casusId, 'volgende_actie')).filter((t) => t === 'persoon')).toHaveLength(2)
  })

  it('LMM-14 lead time is marked after 30 days, 8 weeks and 6 months, once each', async () => {
    const casusId = await maakLmmCasus(w)
    await veeg(dagenErbij(vandaag, 29))
    expect(await trappen(casusId, 'doorlooptijd')).toEqual([])
    await veeg(dagenErbij(vandaag, 30))
    await veeg(dagenErbij(vandaag, 57))
    await veeg(dagenErbij(vandaag, 190))
    await veeg(dagenErbij(vandaag, 191))
    expect(await trappen(casusId, 'doorlooptijd')).toEqual(['dag30', 'week8', 'maand6'])
  })

  it('LMM-17 two sweeps at the same moment say nothing twice', async () => {
    const casusId = await maakLmmCasus(w)
    const dag = werkdagErbij(vandaag, 30)
    w.klok.zet(dag)
    const sys = w.systeem('termijnen')
    await Promise.all([1, 2, 3].map(() => w.door.run(sys, bewaakLoket, {})))
    await sweepTermijnen(w.door, slices)
    w.klok.zet(null)
    const eerste = (await trappen(casusId, 'volgende_actie')).filter((t) => t === 'persoon')
    expect(eerste).toHaveLength(1)
    const rijen = await w.db.owner
      .selectFrom('loketWaarschuwingen')
      .selectAll()
      .where('casusId', '=', casusId)
      .execute()
    expect(await berichten('regievoerder', casusId)).toBe(
      rijen.filter((r) => r.persoonIds.includes(w.persoon('regievoerder'))).length,
    )
  })
})
