import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { besluitregel, maakZittingGehouden } from '../../../test/support/let.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { zegAfspraakOp } from '../bestuursafspraken/index.ts'
import { bekijkCasus, wijzigPartij } from '../casus/index.ts'
import { bevestigBesluitregel, legRegelVast } from './usecases/leg-regel-vast.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

// Two people at the same session in the same moment: nothing is lost, and nothing happens twice.

let w: Wereld
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)

beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

/** Does the first and, before it is final, starts the second. */
async function tegelijk(
  eerst: { wie: PersoonCode; u: UseCase<unknown>; i: object },
  dan: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> {
  const gedaan = Promise.withResolvers<void>()
  const verder = Promise.withResolvers<void>()
  const a = w.door.bezoek(w.als(eerst.wie), async (b) => {
    await b.run(eerst.u, eerst.i)
    gedaan.resolve()
    await verder.promise
  })
  await Promise.race([gedaan.promise, a])
  const b = dan()
  await setTimeout(150)
  verder.resolve()
  return Promise.allSettled([a, b])
}
const codeVan = (r: PromiseSettledResult<unknown> | undefined): unknown =>
  r?.status === 'rejected' ? r.reason.code : 'gelukt'
const statusVan = async (sessieId: string): Promise<string> =>
  (await w.db.owner.selectFrom('letSessies').select('status').where('id', '=', sessieId).executeTakeFirstOrThrow())
    .status
const regelsVan = (sessieId: string) =>
  w.db.owner.selectFrom('letRegels').select(['id', 'bevestigdDoor']).where('sessieId', '=', sessieId).execute()
const feiten = async (objectId: string): Promise<number> =>
  (
    await w.db.owner
      .selectFrom('journaal')
      .select('feit')
      .where('objectId', '=', objectId)
      .where('feit', '=', 'BesluitregelBevestigd')
      .execute()
  ).length

describe('at the same moment', () => {
  it('INV-7 members of two organisations confirm at once, each more than once: each line once', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w, { ook: ['uwv'] })
    const { id: uwvRegel } = await run('let-secretaris', legRegelVast, {
      ...besluitregel,
      sessieId,
      organisatieId: w.org('uwv'),
    })
    const uit = await Promise.allSettled(
      [1, 2, 3].flatMap(() => [
        run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId }),
        run('bestuurder-uwv', bevestigBesluitregel, { sessieId, regelId: uwvRegel }),
      ]),
    )
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(2)
    expect(new Map((await regelsVan(sessieId)).map((r) => [r.id, r.bevestigdDoor]))).toEqual(
      new Map([
        [regelId, w.persoon('bestuurder-duo')],
        [uwvRegel, w.persoon('bestuurder-uwv')],
      ]),
    )
    expect([await feiten(regelId), await feiten(uwvRegel)]).toEqual([1, 1])
  })

  it('INV-7 a line that comes in while the chair fixes the decisions is not fixed unconfirmed', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    const nieuw = { ...besluitregel, sessieId, organisatieId: w.org('duo') }
    const uit = await tegelijk({ wie: 'let-secretaris', u: legRegelVast, i: nieuw }, () =>
      run('let-voorzitter', zetSessieStap, { sessieId, actie: 'stelVast' }),
    )
    expect(uit.map(codeVan)).toEqual(['gelukt', 'let.stap-kan-nog-niet'])
    expect(await statusVan(sessieId)).toBe('gehouden')
  })

  it('INV-7 a line that comes in after the chair fixed the decisions is refused', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    const uit = await tegelijk({ wie: 'let-voorzitter', u: zetSessieStap, i: { sessieId, actie: 'stelVast' } }, () =>
      run('let-secretaris', legRegelVast, { ...besluitregel, sessieId, organisatieId: w.org('duo') }),
    )
    expect(uit.map(codeVan)).toEqual(['gelukt', 'let.regel-te-laat'])
    expect(await regelsVan(sessieId)).toHaveLength(1)
  })

  it('LET-15 a decision confirmed while the chair records an impasse does not count any more', async () => {
    const { sessieId, regelId } = await maakZittingGehouden(w)
    const impasse = { sessieId, actie: 'meldImpasse', reden: 'DUO blijft bij zijn standpunt.' }
    const uit = await tegelijk({ wie: 'let-voorzitter', u: zetSessieStap, i: impasse }, () =>
      run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId }),
    )
    expect(uit.map(codeVan)).toEqual(['gelukt', 'let.zitting-niet-gehouden'])
    expect(await feiten(regelId)).toBe(0)
  })
})

describe('LET-27 a decision while the agreement of its organisation ends', () => {
  const opzeggen = { reden: 'De organisatie gaat op in een andere.' }
  /** Each test its own agreement that runs: an agreement never comes back from its end. */
  async function nieuweAfspraak(): Promise<string> {
    const { owner } = w.db
    await owner
      .updateTable('bestuursafspraken')
      .set({ status: 'opgezegd', eindeOp: '2025-06-01', eindeReden: 'Vervangen.' })
      .where('organisatieId', '=', w.org('duo'))
      .where('status', '=', 'ondertekend')
      .execute()
    const id = newId()
    await owner
      .insertInto('bestuursafspraken')
      .values({
        id,
        organisatieId: w.org('duo'),
        status: 'ondertekend',
        ondertekenaarId: w.persoon('bestuurder-duo'),
        ondertekendOp: '2025-06-01',
        geldigVan: '2025-06-01',
        geldigTot: '2035-06-01',
        aangemaaktOp: new Date(),
      })
      .execute()
    return id
  }
  const stand = async (afspraakId: string, sessieId: string) => ({
    afspraak: (
      await w.db.owner
        .selectFrom('bestuursafspraken')
        .select('status')
        .where('id', '=', afspraakId)
        .executeTakeFirstOrThrow()
    ).status,
    bevestigd: (await regelsVan(sessieId)).filter((r) => r.bevestigdDoor !== null).length,
  })

  it('the agreement ends first: the decision waits for it, and is refused', async () => {
    const afspraakId = await nieuweAfspraak()
    const { sessieId, regelId } = await maakZittingGehouden(w)
    const uit = await tegelijk({ wie: 'relatiebeheerder', u: zegAfspraakOp, i: { afspraakId, ...opzeggen } }, () =>
      run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId }),
    )
    expect(uit.map(codeVan)).toEqual(['gelukt', 'let.afspraak-loopt-niet'])
    expect(await stand(afspraakId, sessieId)).toEqual({ afspraak: 'opgezegd', bevestigd: 0 })
    expect(await feiten(regelId)).toBe(0)
    // The database holds it too, whoever comes by another way.
    await expect(
      w.db.owner
        .updateTable('letRegels')
        .set({ bevestigdDoor: w.persoon('bestuurder-duo'), bevestigdOp: new Date() })
        .where('id', '=', regelId)
        .execute(),
    ).rejects.toThrow()
    // Nothing is lost: with its bestuurder in this case, the organisation decides after all, once.
    await bestuurderDoetMee(sessieId)
    await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
    expect([(await stand(afspraakId, sessieId)).bevestigd, await feiten(regelId)]).toEqual([1, 1])
  })

  async function bestuurderDoetMee(sessieId: string): Promise<void> {
    const { casusId } = await w.db.owner
      .selectFrom('letSessies')
      .select('casusId')
      .where('id', '=', sessieId)
      .executeTakeFirstOrThrow()
    const { partijen } = await run('regievoerder', bekijkCasus, { casusId })
    const duo = partijen?.find((p) => p.organisatie.id === w.org('duo'))
    await run('regievoerder', wijzigPartij, { casusId, partijId: duo?.id, bestuurderAkkoord: true })
  }

  it('the decision comes first: the end of the agreement waits for it, and the decision stays', async () => {
    const afspraakId = await nieuweAfspraak()
    const { sessieId, regelId } = await maakZittingGehouden(w)
    const uit = await tegelijk({ wie: 'bestuurder-duo', u: bevestigBesluitregel, i: { sessieId, regelId } }, () =>
      run('relatiebeheerder', zegAfspraakOp, { afspraakId, ...opzeggen }),
    )
    expect(uit.map(codeVan)).toEqual(['gelukt', 'gelukt'])
    expect(await stand(afspraakId, sessieId)).toEqual({ afspraak: 'opgezegd', bevestigd: 1 })
    expect(await feiten(regelId)).toBe(1)
    await run('let-voorzitter', zetSessieStap, { sessieId, actie: 'stelVast' })
  })

  it('many at once, in whatever order: never a decision after the end, never two', async () => {
    for (let ronde = 0; ronde < 4; ronde++) {
      const afspraakId = await nieuweAfspraak()
      const { sessieId, regelId } = await maakZittingGehouden(w)
      const bevestig = () => run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
      const zegOp = () => run('relatiebeheerder', zegAfspraakOp, { afspraakId, ...opzeggen })
      const uit = await Promise.allSettled(
        ronde % 2 ? [bevestig(), zegOp(), bevestig()] : [zegOp(), bevestig(), bevestig()],
      )
      const gelukt = (ronde % 2 ? [uit[0], uit[2]] : [uit[1], uit[2]]).filter((u) => u?.status === 'fulfilled').length
      expect(gelukt).toBeLessThanOrEqual(1)
      expect(await stand(afspraakId, sessieId)).toEqual({ afspraak: 'opgezegd', bevestigd: gelukt })
      expect(await feiten(regelId)).toBe(gelukt)
      expect((await Promise.allSettled([bevestig()])).map(codeVan)).toEqual([
        gelukt === 1 ? 'let.regel-al-bevestigd' : 'let.afspraak-loopt-niet',
      ])
    }
  })
})
