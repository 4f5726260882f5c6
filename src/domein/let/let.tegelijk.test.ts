import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { besluitregel, maakZittingGehouden } from '../../../test/support/let.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
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
