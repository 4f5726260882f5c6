import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { bekijkCasus, nieuweVraag } from '../casus/index.ts'
import { neemContact } from './usecases/neem-contact.ts'
import { zoekRegister } from './usecases/zoek-register.ts'

let w: Wereld
let web: Web
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
})
afterAll(async () => {
  await web.close()
  await w.drop()
})

describe('INV-46 somebody leaves with everything open', () => {
  it('INV-46 a functionaris: the search shows the deputy the same second, open questions lie with the leidinggevende, one action hands on', async () => {
    await w.db.owner
      .updateTable('registervermeldingen')
      .set({ vervangerId: w.vermelding('functionaris-cak-2') })
      .where('id', '=', w.vermelding('functionaris-cak'))
      .execute()
    const contact = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: w.vermelding('functionaris-cak'),
      onderwerp: 'Nog open',
    })
    const beheerder = await web.als('leidinggevende-cak')
    expect((await beheerder.post(`/organisatie/mensen/${w.persoon('functionaris-cak')}/vertrek`)).statusCode).toBe(303)

    const uitslag = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'functionaris cak' })
    expect(uitslag.items.map((t) => t.id)).toContain(w.vermelding('functionaris-cak-2'))
    expect(uitslag.items.map((t) => t.id)).not.toContain(w.vermelding('functionaris-cak'))
    const naar = async () =>
      (
        await w.db.owner
          .selectFrom('contactmomenten')
          .select('naarId')
          .where('id', '=', contact.id)
          .executeTakeFirstOrThrow()
      ).naarId
    expect(await naar()).toBe(w.persoon('leidinggevende-cak'))

    const pagina = await beheerder.get('/organisatie/overdrachten')
    expect(pagina.body).toContain('Vraag die nog open staat van Functionaris cak')
    const overdrachtIds = [...pagina.body.matchAll(/name="overdrachtIds"[^>]*value="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(overdrachtIds.length).toBeGreaterThanOrEqual(2)
    const gedaan = await beheerder.post('/organisatie/overdrachten', {
      overdrachtIds,
      naarId: w.persoon('functionaris-cak-2'),
    })
    expect(gedaan.statusCode).toBe(303)
    expect(await naar()).toBe(w.persoon('functionaris-cak-2'))
    expect((await beheerder.get('/organisatie/overdrachten')).body).toContain('Alles heeft een nieuwe eigenaar')
  })

  it('INV-46 INV-1 a casusregisseur: every case falls to the leidinggevende at once and is never without casusregisseur', async () => {
    const maak = () =>
      w.door.run(w.als('casusregisseur'), nieuweVraag, {
        situatie: 'Drie regels lopen door elkaar heen.',
        levensdomeinen: ['financien'],
      })
    const casussen = [(await maak()).id, (await maak()).id]
    const open = await web.als('casusregisseur')
    expect((await open.get(`/casussen/${casussen[0]}`)).statusCode).toBe(200)
    const beheerder = await web.als('organisatiebeheerder')
    expect((await beheerder.post(`/organisatie/mensen/${w.persoon('casusregisseur')}/vertrek`)).statusCode).toBe(303)
    expect((await open.get(`/casussen/${casussen[0]}`)).statusCode).toBe(302)
    const rijen = () =>
      w.db.owner.selectFrom('casussen').select(['id', 'casusregisseurId']).where('id', 'in', casussen).execute()
    expect((await rijen()).map((r) => r.casusregisseurId)).toEqual([
      w.persoon('leidinggevende'),
      w.persoon('leidinggevende'),
    ])
    await w.door.run(w.als('leidinggevende'), bekijkCasus, { casusId: casussen[0] })
    const over = await w.db.owner
      .selectFrom('casusToegang')
      .select('id')
      .where('persoonId', '=', w.persoon('casusregisseur'))
      .where('tot', 'is', null)
      .execute()
    expect(over).toEqual([])
    // The beheerder hands on, and still sees no case (INV-32).
    expect((await beheerder.get(`/casussen/${casussen[0]}`)).statusCode).not.toBe(200)

    const leiding = await web.als('leidinggevende')
    const pagina = await leiding.get('/organisatie/overdrachten')
    const overdrachtIds = [...pagina.body.matchAll(/name="overdrachtIds"[^>]*value="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(overdrachtIds).toHaveLength(2)
    await leiding.post('/organisatie/overdrachten', { overdrachtIds, naarId: w.persoon('wijkteam') })
    expect((await rijen()).map((r) => r.casusregisseurId)).toEqual([w.persoon('wijkteam'), w.persoon('wijkteam')])
    await w.door.run(w.als('wijkteam'), bekijkCasus, { casusId: casussen[1] })
    const feiten = await w.db.owner
      .selectFrom('journaal')
      .select(['feit', 'casusId'])
      .where('casusId', 'in', casussen)
      .execute()
    expect(feiten.filter((f) => f.feit === 'WerkOvergedragen')).toHaveLength(2)
    expect(feiten.filter((f) => f.feit === 'OverdrachtDefinitief')).toHaveLength(2)
  })
})
