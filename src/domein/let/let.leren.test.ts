import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakKlaarVoorLet, maakZittingGehouden, maakZittingOpAgenda } from '../../../test/support/let.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { lijktOpEenMens, maskeerVerdeling } from './let.cijfers.rules.ts'
import { bekijkLetCijfers } from './usecases/bekijk-cijfers.ts'
import { bekijkSessie } from './usecases/bekijk-sessie.ts'
import { bevestigBesluitregel, meldOpvolging } from './usecases/leg-regel-vast.ts'
import { schrijfSamenvatting } from './usecases/schrijf-samenvatting.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

// What others may learn from a session, and how rare it is: never which case it was.

let w: Wereld
let api: Api
let web: Web
const run = <R>(wie: PersoonCode, u: UseCase<R>, i: object): Promise<R> => w.door.run(w.als(wie), u, i)
const stap = (sessieId: string, actie: string) => run('let-voorzitter', zetSessieStap, { sessieId, actie })
const tekst = 'Een uitvoerder verlaagde het maandbedrag voordat er een achterstand was.'
const schrijf = async (sessieId: string, samenvatting: string) =>
  (await api.vraag('let-secretaris', 'PUT', `/let-sessies/${sessieId}/samenvatting`, { samenvatting })).statusCode

/** Through to the evaluation; the summary is written when all lines are confirmed. */
async function totEvaluatie(): Promise<string> {
  const { sessieId, regelId } = await maakZittingGehouden(w)
  await run('bestuurder-duo', bevestigBesluitregel, { sessieId, regelId })
  expect(await schrijf(sessieId, tekst)).toBe(409)
  await stap(sessieId, 'stelVast')
  expect(await schrijf(sessieId, 'Bel 06 of mail naam@gemeente.example.')).toBe(400)
  await run('let-secretaris', schrijfSamenvatting, { sessieId, samenvatting: 'Eerste versie.' })
  expect(await schrijf(sessieId, tekst)).toBe(200)
  await run('let-secretaris', vulLeerdeel, { sessieId, leerdeel: 'Geleerd.', redenGeenAanbeveling: 'Geen.' })
  await stap(sessieId, 'startOpvolging')
  await run('bestuurder-duo', meldOpvolging, { sessieId, regelId, opvolging: 'gedaan', toelichting: 'Brief.' })
  return sessieId
}

beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
  web = await maakWeb(w)
})
afterAll(async () => {
  await api.close()
  await web.close()
  await w.drop()
})

describe('what an earlier table leaves for the next', () => {
  it('LET-28 similar earlier sessions show before deciding, without case or people, once they are over', async () => {
    const eerder = await totEvaluatie()
    const { sessieId } = await maakZittingOpAgenda(w)
    const zie = async (wie: PersoonCode, id = sessieId) =>
      (await run(wie, bekijkSessie, { sessieId: id })).vergelijkbaar
    expect(await zie('bestuurder-duo')).toEqual([])
    await stap(eerder, 'evalueer')
    const jaar = new Date().getFullYear()
    const verwacht = [{ jaar, wetten: expect.any(Array), levensdomeinen: ['financien', 'werk_opleiding'], tekst }]
    expect(await zie('bestuurder-duo')).toEqual(verwacht)
    // One's own summary is no earlier decision.
    expect(await zie('let-voorzitter', eerder)).toEqual([])
    const pagina = (await (await web.als('bestuurder-duo')).get(`/let/${sessieId}`)).body
    expect(pagina.indexOf(tekst)).toBeGreaterThan(0)
    expect(pagina.indexOf(tekst)).toBeLessThan(pagina.indexOf('Advies van de casusregisseur'))
    expect(pagina).not.toContain(eerder)
    // Another kind of case has nothing to learn from it.
    await w.db.owner
      .updateTable('letSamenvattingen')
      .set({ levensdomeinen: ['wonen'], wetten: ['Wlz'] })
      .execute()
    expect(await zie('bestuurder-duo')).toEqual([])
  })

  it('LET-28 INV-34 neither screen nor database takes a text in which somebody could be known', async () => {
    for (const t of ['Zaak MP-1005.', 'Nummer 123456782.', 'Mail a@b.example.', 'Woont op 1506 AB.'])
      expect(lijktOpEenMens(t)).not.toBeNull()
    expect(lijktOpEenMens(tekst)).toBeNull()
    for (const t of ['Zaak MP-1005.', 'Mail a@b.example.'])
      await expect(w.db.owner.updateTable('letSamenvattingen').set({ tekst: t }).execute()).rejects.toThrow(
        /let_samenvatting_zonder/,
      )
  })
})

describe('how rare it is', () => {
  it('LET-29 counts requests and how they end, for those of the LET and the LMM, never a small number', async () => {
    for (let i = 0; i < 5; i++) {
      const casusId = await maakKlaarVoorLet(w)
      const { id: sessieId } = await run('regievoerder', verzoekLet, {
        casusId,
        professionalUitgeput: 'Alles geprobeerd.',
        lmmUitgeput: 'Niemand mag beslissen.',
      })
      if (i === 0)
        await run('regievoerder', zetSessieStap, {
          sessieId,
          actie: 'vervalt',
          vervaltDoor: 'opgelost_door_druk',
          reden: 'DUO kwam zelf.',
        })
    }
    const { n } = await w.db.owner
      .selectFrom('letSessies')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('status', '<>', 'niet_meer_nodig')
      .executeTakeFirstOrThrow()
    expect(Number(n)).toBeGreaterThanOrEqual(6)
    const c = await run('let-secretaris', bekijkLetCijfers, {})
    expect(c.uitkomst).toEqual({
      loopt: Number(n),
      afgewezen: 0,
      teruggelegd: 0,
      doorDruk: '<5',
      nietUitgeput: 0,
      afgerond: 0,
    })
    expect(c.verzoeken).toEqual({ getal: Number(n) + 1, minstens: true })
    expect(c.regels.regelsBevestigd).toBe('<5')
    expect((await api.vraag('raadsvrouw', 'GET', '/let-cijfers')).statusCode).toBe(403)
    expect((await api.vraag('stuurgroeplid', 'GET', '/let-cijfers')).json()).toEqual(c)
    const pagina = (await (await web.als('let-secretaris')).get('/let')).body
    expect(pagina).toContain('Hoe vaak komt het tot het LET?')
    expect(pagina).toContain('minder dan 5')
    expect((await (await web.als('raadsvrouw')).get('/let')).body).not.toContain('Hoe vaak komt het')
  })

  it('INV-34 a total never tells what a hidden part is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), (getallen) => {
        const delen = Object.fromEntries(getallen.map((n, i) => [`d${i}`, n]))
        const uit = maskeerVerdeling(delen)
        expect(Object.values(uit.delen).every((n) => n === '<5' || n === 0 || n >= 5)).toBe(true)
        // Whatever stands behind a hidden part, the same is shown.
        const anders = Object.fromEntries(getallen.map((n, i) => [`d${i}`, n > 0 && n < 5 ? 5 - n : n]))
        expect(maskeerVerdeling(anders)).toEqual(uit)
        if (!uit.totaal.minstens) expect(uit.totaal.getal).toBe(getallen.reduce((a, b) => a + b, 0))
      }),
    )
  })
})
