import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { aanmelding, bespreekNa, maakAanmelding, maakAfgerond } from '../../../test/support/loket.ts'
import { maakWeb } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { sweepTermijnen } from '../../app/jobs.ts'
import { slices } from '../../app/slices.ts'
import { dagenErbij, datumVan } from '../../platform/time.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, zetStap } from '../casus/index.ts'
import { loketTaken } from './loket.providers.ts'
import { bekijkLoket } from './usecases/bekijk-loket.ts'
import { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bewaakLoket } from './usecases/bewaak-loket.ts'
import { dienIn } from './usecases/dien-in.ts'
import { draagWerkOver } from './usecases/draag-werk-over.ts'
import { legNabesprekingVast } from './usecases/leg-nabespreking-vast.ts'
import { neemTelefonischOp } from './usecases/neem-telefonisch-op.ts'
import { wijsRegievoerderToe } from './usecases/wijs-regievoerder-toe.ts'

// INF-16 on a simulated clock: the door is told which day it is.

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const ziet = (wie: PersoonCode, casusId: string) =>
  run(wie, bekijkCasus, { casusId }).then(
    () => true,
    () => false,
  )
const vandaag = datumVan(new Date())

async function opDag<T>(dag: string, werk: () => Promise<T>): Promise<T> {
  w.klok.zet(dag)
  try {
    return await werk()
  } finally {
    w.klok.zet(null)
  }
}
const veeg = (dag: string) => opDag(dag, () => w.door.run(w.systeem('termijnen'), bewaakLoket, {}))

async function maakGesloten(): Promise<string> {
  const casusId = await maakAfgerond(w)
  await bespreekNa(w, casusId)
  await run('regievoerder', zetStap, { casusId, actie: 'sluit' })
  return casusId
}
const feiten = async (casusId: string) =>
  (
    await w.db.owner
      .selectFrom('journaal')
      .select('feit')
      .where('casusId', '=', casusId)
      .where('feit', '=', 'LmmToegangGeeindigd')
      .execute()
  ).length
const lopend = async (casusId: string) =>
  (
    await w.db.owner
      .selectFrom('casusToegang')
      .select(['persoonId', 'rol'])
      .where('casusId', '=', casusId)
      .where('bron', '=', 'loket')
      .where('tot', 'is', null)
      .execute()
  )
    .map((r) => r.rol ?? r.persoonId)
    .sort()
const voltallig = () => ['lmm_coordinator', w.persoon('regievoerder')].sort()

describe('the LMM stops seeing a case', () => {
  it('INF-16 ninety days after closing, exactly once and in the journal; the submitter reads the day beforehand', async () => {
    const casusId = await maakGesloten()
    const laatste = dagenErbij(vandaag, 90)
    expect(await run('raadsvrouw', bekijkLoketCasus, { casusId })).toMatchObject({
      lmmZietTot: { op: laatste, voorbij: false },
    })
    await veeg(dagenErbij(vandaag, 89))
    expect(await lopend(casusId)).toEqual(voltallig())
    expect(await ziet('regievoerder', casusId)).toBe(true)

    // On the day itself, with several sweeps at once and one more after it: as after a restart, or with two processes.
    await Promise.all([1, 2, 3].map(() => veeg(laatste)))
    await opDag(laatste, () => sweepTermijnen(w.door, slices))
    expect(await lopend(casusId)).toEqual([])
    expect(await feiten(casusId)).toBe(1)
    expect([await ziet('regievoerder', casusId), await ziet('coordinator', casusId)]).toEqual([false, false])
    // The case stays of the professional, with all that is in it.
    expect(await ziet('raadsvrouw', casusId)).toBe(true)
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId })).lmmZietTot).toMatchObject({ voorbij: true })
  })

  it('INF-16 never while the case is open: not when finished but not closed, not when reopened', async () => {
    const afgerond = await maakAfgerond(w)
    const heropend = await maakGesloten()
    await run('raadsvrouw', zetStap, { casusId: heropend, actie: 'heropenBijLmm', reden: 'De schuld liep weer op.' })
    await veeg(dagenErbij(vandaag, 1000))
    expect(await lopend(afgerond)).toEqual(voltallig())
    expect(await lopend(heropend)).toEqual(voltallig())
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId: afgerond })).lmmZietTot).toBeNull()
  })

  it('INF-16 on the page of the case the professional reads it in words', async () => {
    const casusId = await maakGesloten()
    const web = await maakWeb(w)
    const raadsvrouw = await web.als('raadsvrouw')
    const stand = await raadsvrouw.get(`/casussen/${casusId}/loket`)
    expect(stand.body).toContain('Het LMM ziet deze casus tot')
    expect((await raadsvrouw.get(`/casussen/${casusId}`)).body).toContain('Het LMM ziet deze casus tot')
    await veeg(dagenErbij(vandaag, 90))
    expect((await raadsvrouw.get(`/casussen/${casusId}/loket`)).body).toContain('Het LMM ziet deze casus niet meer')
    await web.close()
  })
})

describe('and sees it again', () => {
  it('INF-16 when the professional reopens it there: the same regievoerder, who hears it', async () => {
    const casusId = await maakGesloten()
    await veeg(dagenErbij(vandaag, 90))
    expect(await ziet('regievoerder', casusId)).toBe(false)
    await run('raadsvrouw', zetStap, { casusId, actie: 'heropenBijLmm', reden: 'De schuld liep weer op.' })
    expect(await lopend(casusId)).toEqual(voltallig())
    const c = await run('regievoerder', bekijkCasus, { casusId })
    expect(c).toMatchObject({ status: 'lmm_behandeling', bal: { bij: 'regievoerder' } })
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId })).lmmZietTot).toBeNull()
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('soort')
      .where('persoonId', '=', w.persoon('regievoerder'))
      .where('pad', '=', `/casussen/${casusId}`)
      .execute()
    expect(berichten.map((b) => b.soort)).toContain('casus-heropend')
    // It closes again, and the days count from there.
    await veeg(dagenErbij(vandaag, 200))
    expect(await lopend(casusId)).toEqual(voltallig())
  })

  it('LMM-09 when that regievoerder is gone the coordinator hears it, sees it in her work and chooses another', async () => {
    const casusId = await maakGesloten()
    await veeg(dagenErbij(vandaag, 90))
    const rol = () =>
      w.db.owner
        .updateTable('rollen')
        .where('persoonId', '=', w.persoon('regievoerder'))
        .where('rol', '=', 'regievoerder')
    await rol().set({ tot: new Date() }).execute()
    await run('raadsvrouw', zetStap, { casusId, actie: 'heropenBijLmm', reden: 'De schuld liep weer op.' })
    expect(await lopend(casusId)).toEqual(['lmm_coordinator'])
    const taken = () => w.door.bezoek(w.als('coordinator'), (b) => loketTaken(b))
    expect((await taken()).filter((t) => t.wat === 'Kies een andere regievoerder').length).toBeGreaterThan(0)
    const { werkvoorraad } = await run('coordinator', bekijkLoket, {})
    expect(werkvoorraad.find((x) => x.regievoerder.id === w.persoon('regievoerder'))).toMatchObject({ nietMeer: true })
    const [vanId, naarId] = [w.persoon('regievoerder'), w.persoon('regievoerder-2')]
    await run('coordinator', draagWerkOver, { vanId, naarId, casusIds: [casusId] })
    expect(await ziet('regievoerder-2', casusId)).toBe(true)
    await rol().set({ tot: null }).execute()
  })
})

describe('what came back from the LMM', () => {
  it('INV-38 INF-16 is finished and closed by its professional; the LMM sees nothing of it', async () => {
    const casusId = await maakAfgerond(w)
    await run('raadsvrouw', zetStap, { casusId, actie: 'heropenInEigenOrganisatie', reden: 'Wij kunnen zelf verder.' })
    expect(await ziet('regievoerder', casusId)).toBe(false)
    await run('raadsvrouw', zetStap, { casusId, actie: 'rondAf', uitkomst: 'opgelost', reden: 'Gelukt.' })
    await run('raadsvrouw', legNabesprekingVast, { casusId, leerpunten: 'Begin er eerder mee.' })
    await run('raadsvrouw', zetStap, { casusId, actie: 'sluit' })
    expect((await run('raadsvrouw', bekijkCasus, { casusId })).status).toBe('gesloten')
  })

  it('INV-38 what was looked back on before it reopened does not count for the second time', async () => {
    const casusId = await maakGesloten()
    await run('raadsvrouw', zetStap, { casusId, actie: 'heropenInEigenOrganisatie', reden: 'Het ging weer mis.' })
    await run('raadsvrouw', zetStap, { casusId, actie: 'rondAf', uitkomst: 'opgelost', reden: 'Nu echt.' })
    await expect(run('raadsvrouw', zetStap, { casusId, actie: 'sluit' })).rejects.toMatchObject({
      extra: { ontbreekt: [{ code: 'casus.geen-nabespreking' }] },
    })
  })

  it('LMM-09 a second time round the coordinator chooses anew', async () => {
    const casusId = await maakAfgerond(w)
    await run('raadsvrouw', zetStap, { casusId, actie: 'heropenInEigenOrganisatie', reden: 'Wij kunnen zelf verder.' })
    await run('raadsvrouw', dienIn, { casusId, ...aanmelding })
    await run('coordinator', wijsRegievoerderToe, { casusId, regievoerderId: w.persoon('regievoerder-2') })
    expect(await ziet('regievoerder-2', casusId)).toBe(true)
    expect(await ziet('regievoerder', casusId)).toBe(false)
  })
})

describe('who took the call', () => {
  it('INF-12 sees all of it only until the case is assigned, also when it is assigned to her', async () => {
    const { casusId } = await run('regievoerder', neemTelefonischOp, {
      organisatieId: w.org('GM0141'),
      naam: 'Nora de Beller',
      email: 'nora@almelo.example',
      situatie: 'Gezin zit vast tussen toeslagen en de gemeente.',
      levensdomeinen: ['financien', 'huisvesting'],
      organisatieIds: [w.org('svb')],
      gevraagd: 'Een rekening die klopt.',
      eersteStap: 'Zelf gebeld.',
      ...aanmelding,
    })
    await run('coordinator', wijsRegievoerderToe, { casusId, regievoerderId: w.persoon('regievoerder') })
    const { categorieen } = await run('regievoerder', bekijkCasus, { casusId })
    expect(categorieen).toContain('vraag')
    expect(categorieen).not.toContain('alles')
    expect(categorieen).not.toContain('identiteit')
  })

  it('INF-16 a case that never came to the LMM has no day at which it ends there', async () => {
    const casusId = await maakCasus(w)
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId })).lmmZietTot).toBeNull()
    const open = await maakAanmelding(w)
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId: open })).lmmZietTot).toBeNull()
  })
})
