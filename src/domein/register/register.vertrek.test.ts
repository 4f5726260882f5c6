import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
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

  it('INV-46 the same over REST: one call ends, one call hands on, and nothing points to who left', async () => {
    const api = await maakApi(w)
    // The other way round than usual: this person stands in for the team.
    await w.db.owner
      .updateTable('registervermeldingen')
      .set({ vervangerId: null })
      .where('id', '=', w.vermelding('functionaris-svb'))
      .execute()
    await w.db.owner
      .updateTable('registervermeldingen')
      .set({ vervangerId: w.vermelding('functionaris-svb') })
      .where('organisatieId', '=', w.org('svb'))
      .where('id', '<>', w.vermelding('functionaris-svb'))
      .execute()
    await api.vraag('raadsvrouw', 'POST', '/contactmomenten', {
      vermeldingId: w.vermelding('functionaris-svb'),
      onderwerp: 'Wie belt terug',
    })
    const wie = w.persoon('functionaris-svb')
    expect((await api.vraag('functionaris-svb', 'GET', '/mijn-werk')).statusCode).toBe(200)
    const weg = await api.vraag('leidinggevende-svb', 'POST', `/personen/${wie}/vertrek`, {})
    expect(weg.statusCode).toBe(200)
    expect((await api.vraag('functionaris-svb', 'GET', '/mijn-werk')).statusCode).toBe(401)
    const open = (await api.vraag('leidinggevende-svb', 'GET', '/overdrachten')).json()
    const soorten = open.items.map((o: { soort: string }) => o.soort)
    expect(new Set(soorten)).toEqual(new Set(['registervermelding', 'vervanging', 'contactmoment']))
    const gedaan = await api.vraag('leidinggevende-svb', 'POST', '/overdrachten/toewijzing', {
      overdrachtIds: open.items.map((o: { id: string }) => o.id),
      naarId: w.persoon('leidinggevende-svb'),
    })
    expect(gedaan.statusCode).toBe(200)
    expect((await api.vraag('leidinggevende-svb', 'GET', '/overdrachten')).json().items).toEqual([])
    const wees = await sql<{ wat: string }>`
      select 'vermelding' as wat from registervermeldingen where persoon_id = ${wie} and status <> 'beeindigd'
      union all select 'vervanger' from registervermeldingen where vervanger_id = ${w.vermelding('functionaris-svb')} and status <> 'beeindigd'
      union all select 'contact' from contactmomenten where uitkomst = 'open' and (naar_id = ${wie} or van_id = ${wie})
      union all select 'casus' from casussen where casusregisseur_id = ${wie} and status not in ('gesloten', 'afgerond')
      union all select 'toegang' from casus_toegang where persoon_id = ${wie} and tot is null
      union all select 'rol' from rollen where persoon_id = ${wie} and tot is null
      union all select 'sessie' from sessies where persoon_id = ${wie} and ingetrokken_op is null
      union all select 'leiding' from personen where leidinggevende_id = ${wie} and actief_tot is null`.execute(
      w.db.owner,
    )
    expect(wees.rows).toEqual([])
    await api.close()
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
