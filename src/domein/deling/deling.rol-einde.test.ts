import { afterAll, beforeAll, expect, it } from 'vitest'
import { maakCasus } from '../../../test/support/casus.ts'
import { type Api, maakApi } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { beantwoordVraag } from './usecases/beantwoord-vraag.ts'
import { deel } from './usecases/deel.ts'
import { stelDelenVoor } from './usecases/stel-delen-voor.ts'

let w: Wereld
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
})
afterAll(async () => {
  await api.close()
  await w.drop()
})

/** Shared with one colleague by name, who has a second role next to that of functionaris. */
it('INV-33 INV-31 a share to a named person ends the moment a role of hers ends, and no other share does', async () => {
  const casusId = await maakCasus(w)
  const als = w.als('raadsvrouw')
  const { id: delingId } = await w.door.run(als, stelDelenVoor, {
    casusId,
    ontvangerOrganisatieId: w.org('duo'),
    ontvangerPersoonId: w.persoon('functionaris-duo'),
    categorieen: ['vraag'],
    doel: 'DUO kan dan over een lager maandbedrag beslissen',
    tot: '2099-01-31',
  })
  await w.door.run(als, beantwoordVraag, { delingId, veld: 'kanPseudoniem', keuze: 'ja' })
  await w.door.run(als, deel, {
    delingId,
    noodzaak: 'Zonder deze gegevens kan DUO niets beslissen.',
    inwonerGeinformeerd: true,
    nietHerkenbaar: true,
  })
  const ziet = async (wie: 'functionaris-duo' | 'raadsvrouw') =>
    (await api.vraag(wie, 'GET', `/casussen/${casusId}`)).statusCode
  expect(await ziet('functionaris-duo')).toBe(200)

  const eindig = (persoon: string, rol: string) =>
    w.db.owner
      .updateTable('rollen')
      .set({ tot: new Date() })
      .where('persoonId', '=', persoon)
      .where('rol', '=', rol)
      .where('tot', 'is', null)
      .executeTakeFirst()
  // A role of somebody else ends: nothing changes for her.
  await eindig(w.persoon('bestuurder-duo'), 'bestuurder')
  expect(await ziet('functionaris-duo')).toBe(200)
  await w.db.owner
    .insertInto('rollen')
    .values({
      id: crypto.randomUUID(),
      persoonId: w.persoon('functionaris-duo'),
      organisatieId: w.org('duo'),
      rol: 'professional',
      van: new Date('2020-01-01'),
    })
    .execute()
  expect((await eindig(w.persoon('functionaris-duo'), 'maatwerkfunctionaris'))?.numUpdatedRows).toBe(1n)
  // She still works there in another role, and sees nothing of the case any more.
  expect(await ziet('functionaris-duo')).toBe(404)
  expect(await ziet('raadsvrouw')).toBe(200)
})
