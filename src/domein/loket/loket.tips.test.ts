import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { type Api, maakApi, maakWeb } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { datumVan, werkdagErbij } from '../../platform/time.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus } from '../casus/index.ts'
import { loketTaken } from './loket.providers.ts'
import { bekijkTip, bekijkTips } from './usecases/bekijk-tips.ts'
import { bewaakTips } from './usecases/bewaak-tips.ts'
import { geefTip } from './usecases/geef-tip.ts'
import { neemTipAan } from './usecases/neem-tip-aan.ts'
import { legTipWeg, stuurTipDoor, stuurTipNaarLoket, wijsTipToe } from './usecases/zet-tip-stap.ts'

let w: Wereld
let api: Api
const vandaag = datumVan(new Date())
beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
})
afterAll(async () => {
  await api.close()
  await w.drop()
})

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const woorden =
  'Een gezin krijgt al drie jaar twee brieven die elkaar tegenspreken. Niemand neemt het hele verhaal aan.'
const tip = (org: Parameters<Wereld['org']>[0] = 'demo-raadslieden') => ({
  soort: 'ombudsman',
  naarOrganisatieId: w.org(org),
  wat: woorden,
  bereikbaar: '070 000 0123, op werkdagen',
  inwonerAkkoord: true,
})
const geef = async (org?: Parameters<Wereld['org']>[0]) => (await run('aandrager', geefTip, tip(org))).id
const bijProfessional = async () => {
  const tipId = await geef()
  await run('raadslieden-coordinator', wijsTipToe, { tipId, professionalId: w.persoon('raadsvrouw') })
  return tipId
}
const berichten = async (wie: PersoonCode, tipId: string) =>
  (
    await w.db.owner
      .selectFrom('berichten')
      .select('soort')
      .where('persoonId', '=', w.persoon(wie))
      .where('pad', '=', `/tips/${tipId}`)
      .execute()
  ).map((b) => b.soort)
const taken = async (wie: PersoonCode) => (await w.door.bezoek(w.als(wie), (b) => loketTaken(b))).map((t) => t.href)

describe('a tip goes to the professional on the spot first', () => {
  it('LMM-23 the leidinggevende there hears it and gives it to a professional; the LMM does not see it', async () => {
    const tipId = await geef()
    expect(await berichten('raadslieden-coordinator', tipId)).toEqual(['tip-ontvangen'])
    expect(await taken('raadslieden-coordinator')).toContain(`/tips/${tipId}`)
    for (const wie of ['coordinator', 'regievoerder', 'raadsvrouw', 'leidinggevende', 'buitenstaander'] as const)
      expect([wie, await codeVan(run(wie, bekijkTip, { tipId }))]).toEqual([wie, 'niet-gevonden'])
    await run('raadslieden-coordinator', wijsTipToe, { tipId, professionalId: w.persoon('raadsvrouw') })
    expect(await run('raadsvrouw', bekijkTip, { tipId })).toMatchObject({ status: 'bij_professional', wat: woorden })
    expect(await taken('raadsvrouw')).toContain(`/tips/${tipId}`)
    expect(await codeVan(run('raadsman', bekijkTip, { tipId }))).toBe('niet-gevonden')
  })

  it('LMM-23 LMM-03 she takes it up as a case of her own, and who passed it on sees only that', async () => {
    const tipId = await bijProfessional()
    const { casusId } = await run('raadsvrouw', neemTipAan, { tipId })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c.vraag?.situatie).toBe(woorden)
    expect(c.casusregisseur?.id).toBe(w.persoon('raadsvrouw'))
    expect(c.stappen?.items[0]).toMatchObject({ wat: 'Tip van Nationale ombudsman' })
    const gezien = await run('aandrager', bekijkTip, { tipId })
    expect(gezien).toMatchObject({ status: 'opgepakt', wat: null, professional: null })
    expect(JSON.stringify(gezien)).not.toContain(casusId)
    expect(await berichten('aandrager', tipId)).toEqual(['tip-opgepakt'])
    expect(await codeVan(run('aandrager', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    // INF-16: the words lie with the case only.
    const rij = await w.db.owner.selectFrom('loketTips').select(['wat', 'bereikbaar']).where('id', '=', tipId).execute()
    expect(rij).toEqual([{ wat: '', bereikbaar: '' }])
  })

  it('LMM-23 GEN-10 does she know the household already, then the words go to that case', async () => {
    const tipId = await bijProfessional()
    const casusId = await maakCasus(w)
    await run('raadsvrouw', neemTipAan, { tipId, casusId })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c.stappen?.items.map((s) => s.resultaat)).toContain(woorden)
    const ander = await bijProfessional()
    const vreemd = await maakCasus(w, { door: 'casusregisseur' })
    expect(await codeVan(run('raadsvrouw', neemTipAan, { tipId: ander, casusId: vreemd }))).toBe('niet-gevonden')
    expect((await run('raadsvrouw', bekijkTip, { tipId: ander })).status).toBe('bij_professional')
  })

  it('LMM-23 INV-11 is it not taken up, then who passed it on reads why and what can be done', async () => {
    const tipId = await bijProfessional()
    expect(await codeVan(run('raadsvrouw', legTipWeg, { tipId, reden: 'Te druk.' }))).toBe('ongeldige-invoer')
    await run('raadsvrouw', legTipWeg, { tipId, reden: 'Het gaat om één besluit.', suggestie: 'Bezwaar kan nog.' })
    expect(await run('aandrager', bekijkTip, { tipId })).toMatchObject({
      status: 'niet_opgepakt',
      suggestie: 'Bezwaar kan nog.',
    })
    expect(await codeVan(run('raadsvrouw', neemTipAan, { tipId }))).toBe('loket.tip-stap-bestaat-niet')
  })
})

describe('nobody on the spot', () => {
  it('LMM-23 where nobody leads on the platform yet, the coordinator of the LMM finds out who can', async () => {
    const tipId = await geef('GM0141')
    expect(await berichten('coordinator', tipId)).toEqual(['tip-ontvangen'])
    expect(await run('coordinator', bekijkTip, { tipId })).toMatchObject({ status: 'bij_loket', wat: woorden })
    expect(await codeVan(run('coordinator', stuurTipDoor, { tipId, organisatieId: w.org('GM0344') }))).toBe(
      'loket.tip-niemand-daar',
    )
    await run('coordinator', stuurTipDoor, { tipId, organisatieId: w.org('demo-raadslieden') })
    expect(await berichten('raadslieden-coordinator', tipId)).toEqual(['tip-ontvangen'])
    // It lies elsewhere now: the coordinator follows where it is, and no longer reads the words.
    expect(await run('coordinator', bekijkTip, { tipId })).toMatchObject({ status: 'bij_leidinggevende', wat: null })
    expect(await codeVan(run('coordinator', legTipWeg, { tipId, reden: 'a', suggestie: 'b' }))).toBe(
      'loket.tip-niet-aan-jou',
    )
  })

  it('LMM-23 does nobody answer: one reminder after 5 working days, after 5 more it lies with the LMM, each once', async () => {
    const tipId = await bijProfessional()
    const stuur = async (dag: string) => {
      w.klok.zet(dag)
      await Promise.all([1, 2].map(() => w.door.run(w.systeem('termijnen'), bewaakTips, {})))
      w.klok.zet(null)
    }
    const van = async (wie: PersoonCode) => (await berichten(wie, tipId)).filter((s) => /wacht|loket/.test(s))
    await stuur(werkdagErbij(vandaag, 4))
    expect(await van('raadsvrouw')).toEqual([])
    await stuur(werkdagErbij(vandaag, 5))
    await stuur(werkdagErbij(vandaag, 6))
    expect([await van('raadsvrouw'), await van('raadslieden-coordinator')]).toEqual([['tip-wacht'], ['tip-wacht']])
    expect(await van('coordinator')).toEqual([])
    await stuur(werkdagErbij(vandaag, 10))
    await stuur(werkdagErbij(vandaag, 30))
    expect(await van('coordinator')).toEqual(['tip-bij-loket'])
    expect((await run('coordinator', bekijkTip, { tipId })).status).toBe('bij_loket')
    const feiten = await w.db.owner
      .selectFrom('journaal')
      .select('feit')
      .where('objectId', '=', tipId)
      .where('feit', 'in', ['TipHerinnerd', 'TipNaarLoket'])
      .orderBy('id')
      .execute()
    expect(feiten.map((f) => f.feit)).toEqual(['TipHerinnerd', 'TipNaarLoket'])
  })
})

describe('who may what', () => {
  it('LMM-23 only who works for such an office passes on, with the resident knowing, to a place that exists', async () => {
    expect(await codeVan(run('raadsvrouw', geefTip, tip()))).toBe('geen-recht')
    expect(await codeVan(run('aandrager', geefTip, { ...tip(), inwonerAkkoord: false }))).toBe('ongeldige-invoer')
    expect(await codeVan(run('aandrager', geefTip, { ...tip(), naarOrganisatieId: w.org('pmm') }))).toBe(
      'loket.tip-organisatie-onbekend',
    )
    const tipId = await geef()
    expect(await codeVan(run('aandrager', wijsTipToe, { tipId, professionalId: w.persoon('raadsvrouw') }))).toBe(
      'geen-recht',
    )
    expect(
      await codeVan(run('raadslieden-coordinator', wijsTipToe, { tipId, professionalId: w.persoon('wijkteam') })),
    ).toBe('loket.tip-geen-professional')
    await run('raadslieden-coordinator', stuurTipNaarLoket, { tipId })
    expect((await run('aandrager', bekijkTips, {})).items.find((t) => t.id === tipId)?.status).toBe('bij_loket')
    expect((await run('buitenstaander', bekijkTips, {})).items).toEqual([])
  })

  it('LMM-23 the same over REST and on the pages', async () => {
    const r = await api.vraag('aandrager', 'POST', '/tips', tip())
    expect(r.statusCode).toBe(201)
    const { id, version } = r.json()
    const toe = await api.vraag(
      'raadslieden-coordinator',
      'PUT',
      `/tips/${id}/professional`,
      { professionalId: w.persoon('raadsvrouw') },
      { 'if-match': `"${version}"` },
    )
    expect(toe.statusCode).toBe(200)
    const web = await maakWeb(w)
    const [aandrager, leiding, raadsvrouw] = await Promise.all([
      web.als('aandrager'),
      web.als('raadslieden-coordinator'),
      web.als('raadsvrouw'),
    ])
    // The form itself: a tick is a yes, no tick is told.
    const { inwonerAkkoord: _, ...ongevinkt } = tip()
    expect((await aandrager.post('/tips', ongevinkt)).statusCode).toBe(422)
    expect((await aandrager.post('/tips', { ...ongevinkt, inwonerAkkoord: 'on' })).statusCode).toBe(303)
    expect((await aandrager.get('/')).body).toContain('href="/tips"')
    expect((await aandrager.get('/tips')).body).toContain('Bij een professional')
    expect((await aandrager.get(`/tips/${id}`)).body).not.toContain('twee brieven')
    expect((await leiding.get(`/tips/${id}`)).body).toContain('Wie pakt de tip op?')
    expect((await raadsvrouw.get(`/tips/${id}`)).body).toContain('Pak op als nieuwe vraag')
    expect((await raadsvrouw.get('/')).body).toContain(`/tips/${id}`)
    const op = await raadsvrouw.post(`/tips/${id}/oppakken`, {})
    expect(op.statusCode).toBe(303)
    expect((await raadsvrouw.get(op.headers.location ?? '')).body).toContain('twee brieven')
    expect((await aandrager.get('/tips')).body).toContain('Opgepakt')
    await web.close()
  })
})
