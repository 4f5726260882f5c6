import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakKlaarVoorLet, maakZittingGehouden, uitgeput } from '../../../test/support/let.ts'
import { type Api, maakApi } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import type { SessieStatus } from './let.schema.ts'
import { letVerwacht } from './let.verwacht.ts'
import { bevestigBesluitregel } from './usecases/leg-regel-vast.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { voegLidToe, werkAgendaBij } from './usecases/werk-agenda-bij.ts'

// The other half of the matrix: on a session that holds everything, each row of eisen 3.5 is taken over HTTP by each in
// its Who column, and so are the rows of eisen 3.4 that the LET moves.

let w: Wereld
let api: Api
let vol: { casusId: string; sessieId: string }
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)

beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
  await w.db.owner
    .updateTable('bestuursafspraken')
    .set({ conflictbepaling: 'Komen partijen er niet uit, dan vragen zij samen om bemiddeling.' })
    .where('organisatieId', '=', w.org('duo'))
    .execute()
  const { casusId, sessieId, regelId } = await maakZittingGehouden(w)
  await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
  await run('let-secretaris', vulLeerdeel, { sessieId, leerdeel: 'Bel eerder.', redenGeenAanbeveling: 'Al bekend.' })
  await w.db.owner
    .updateTable('letRegels')
    .set({ opvolging: 'gedaan', opvolgingToelichting: 'Brief verstuurd.' })
    .where('id', '=', regelId)
    .execute()
  vol = { casusId, sessieId }
})
afterAll(async () => {
  await api.close()
  await w.drop()
})

/** Where the case stands while the session stands there. */
const casusBij = (status: SessieStatus) => {
  if (status === 'verzocht' || status === 'getoetst') return 'let_verzocht'
  return status === 'opvolging' || status === 'geevalueerd' ? 'uitvoering' : 'let_behandeling'
}
/** What the case is after it, where 3.4 says that it moves. */
const casusNa: { readonly [stap: string]: string } = {
  agendeer: 'let_behandeling',
  wijsAf: 'lmm_behandeling',
  legTerug: 'teruggelegd',
  vervalt: 'lmm_behandeling',
  startOpvolging: 'uitvoering',
  'impasse evalueer': 'lmm_behandeling',
  'bemiddeling evalueer': 'lmm_behandeling',
}
const invoer = {
  reden: 'Omdat het zo is.',
  suggestie: 'Probeer dit.',
  patstellingLokaal: true,
  vervaltDoor: 'nog_niet_uitgeput',
  bemiddelaar: 'De minister',
}
const wieVoor = { let_voorzitter: 'let-voorzitter', regievoerder: 'regievoerder' } as const

const casusStatus = async (casusId: string) =>
  (await w.db.owner.selectFrom('casussen').select('status').where('id', '=', casusId).executeTakeFirstOrThrow()).status

const nogEens = letVerwacht.flatMap((rij) => rij.wie.map((wie) => ({ ...rij, wie })))
describe('GEN-01 LET-08 every row of eisen 3.5 is taken over HTTP by everybody in its Who column', () => {
  it.each(nogEens.filter((r) => r.actie !== 'agendeer'))('$van x $actie by $wie', async ({ van, actie, naar, wie }) => {
    const { owner } = w.db
    const { id: _s, ...sessie } = await owner
      .selectFrom('letSessies')
      .selectAll()
      .where('id', '=', vol.sessieId)
      .executeTakeFirstOrThrow()
    const { id: _c, ...casus } = await owner
      .selectFrom('casussen')
      .selectAll()
      .where('id', '=', vol.casusId)
      .executeTakeFirstOrThrow()
    await owner.updateTable('letSessies').set({ status: van }).where('id', '=', vol.sessieId).execute()
    await owner
      .updateTable('casussen')
      .set({ status: casusBij(van) })
      .where('id', '=', vol.casusId)
      .execute()
    const r = await api.vraag(wieVoor[wie], 'POST', `/let-sessies/${vol.sessieId}/overgangen`, { ...invoer, actie })
    expect([r.statusCode, r.json().status]).toEqual([201, naar])
    expect(await casusStatus(vol.casusId)).toBe(casusNa[`${van} ${actie}`] ?? casusNa[actie] ?? casusBij(van))
    await owner.updateTable('casussen').set(casus).where('id', '=', vol.casusId).execute()
    await owner.updateTable('letSessies').set(sessie).where('id', '=', vol.sessieId).execute()
    await owner.updateTable('casusToegang').set({ tot: null }).where('casusId', '=', vol.casusId).execute()
  })

  it('the way up: lmm_behandeling x verzoekLet, getoetst x agendeer, and what the case may not do beside its session', async () => {
    const casusId = await maakKlaarVoorLet(w)
    const verzoek = await api.vraag('regievoerder', 'POST', '/let-sessies', { casusId, ...uitgeput })
    expect([verzoek.statusCode, await casusStatus(casusId)]).toEqual([201, 'let_verzocht'])
    const sessieId = String(verzoek.json().id)
    const pad = `/let-sessies/${sessieId}`
    const etag = String((await api.vraag('coordinator', 'GET', pad)).headers.etag)
    const voorzitter = { voorzitterId: w.persoon('let-voorzitter') }
    expect(
      (await api.vraag('coordinator', 'PUT', `${pad}/voorzitter`, voorzitter, { 'if-match': etag })).statusCode,
    ).toBe(200)
    const stap = (actie: string) => api.vraag('let-voorzitter', 'POST', `${pad}/overgangen`, { ...invoer, actie })
    expect((await stap('toets')).statusCode).toBe(201)
    await run('let-secretaris', werkAgendaBij, { sessieId, zittingOp: '2030-01-02', zittingTijd: '10:00' })
    await run('let-secretaris', voegLidToe, { sessieId, persoonId: w.persoon('bestuurder-duo'), soort: 'bestuurder' })
    // The case and its session go together: a step of the LET is taken in the session.
    for (const actie of ['neemInLetBehandeling', 'wijsLetAf', 'legTerug', 'trekLetVerzoekTerug']) {
      const los = await api.vraag('let-voorzitter', 'POST', `/casussen/${casusId}/overgangen`, {
        reden: 'Zo.',
        suggestie: 'Zo.',
        patstellingLokaal: true,
        letTerugReden: 'nog_niet_uitgeput',
        actie,
      })
      expect([actie, los.statusCode, los.json().ontbreekt?.[0]?.code]).toEqual([actie, 409, 'let.stap-in-de-zitting'])
    }
    const agenda = await stap('agendeer')
    expect([agenda.statusCode, agenda.json().status]).toEqual([201, 'geagendeerd'])
    expect(await casusStatus(casusId)).toBe('let_behandeling')
  })
})
