import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metPartij } from '../../../test/support/casus.ts'
import { maakAanmelding, maakLmmCasus } from '../../../test/support/loket.ts'
import { type Api, maakApi, maakWeb } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, wijzigCasus } from '../casus/index.ts'
import { legAntwoordVast, neemContact } from '../register/index.ts'
import { bekijkBeeld } from './usecases/bekijk-beeld.ts'
import { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bekijkErbij, haalErbij } from './usecases/haal-erbij.ts'

let w: Wereld
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  api = await maakApi(w)
  await w.db.owner
    .updateTable('organisaties')
    .set({ moederId: w.org('min-ocw') })
    .where('id', '=', w.org('duo'))
    .execute()
})
afterAll(async () => {
  await api.close()
  await w.drop()
})
const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)

describe('whom the regievoerder draws in', () => {
  it('LMM-10 sees of each organisation who was asked, and of its department who the ambassadeur is', async () => {
    const casusId = await maakLmmCasus(w, { partijen: ['duo', 'cak'] })
    const erbij = await run('regievoerder', bekijkErbij, { casusId })
    expect(erbij.partijen.map((p) => [p.organisatie.id, p.vraag, p.ziet])).toEqual([
      [w.org('cak'), 'niet_gevraagd', false],
      [w.org('duo'), 'niet_gevraagd', false],
    ])
    expect(erbij.departementen).toMatchObject([
      { organisatie: { id: w.org('min-ocw') }, vanwege: ['Dienst Uitvoering Onderwijs'], erbij: false },
    ])
    expect(erbij.departementen[0]?.ambassadeur).toBeTruthy()
  })

  it('LMM-10 follows a functionaris who was asked through the register until there is an answer', async () => {
    const casusId = await maakLmmCasus(w)
    const stand = async () => (await run('regievoerder', bekijkErbij, { casusId })).partijen[0]?.vraag
    const { id: contactId } = await run('regievoerder', neemContact, {
      casusId,
      vermeldingId: w.vermelding('functionaris-duo'),
      onderwerp: 'Kan het maandbedrag omlaag?',
    })
    expect(await stand()).toBe('wacht')
    await run('functionaris-duo', legAntwoordVast, { contactId, uitkomst: 'opgelost', antwoord: 'Dat kan.' })
    expect(await stand()).toBe('beantwoord')
  })

  it('LMM-10 INV-32 draws the ambassadeur in: she hears it, stands in the case, and sees nothing until it is shared', async () => {
    const casusId = await maakLmmCasus(w)
    const organisatieId = w.org('min-ocw')
    await run('regievoerder', haalErbij, { casusId, organisatieId })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c.partijen?.map((p) => p.organisatie.id)).toContain(organisatieId)
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select(['soort', 'pad'])
      .where('persoonId', '=', w.persoon('ambassadeur-ocw'))
      .execute()
    expect(berichten).toEqual([{ soort: 'erbij-gehaald', pad: '/' }])
    expect(await codeVan(run('ambassadeur-ocw', bekijkCasus, { casusId }))).toBe('niet-gevonden')
    await w.db.owner
      .insertInto('casusToegang')
      .values({
        id: crypto.randomUUID(),
        casusId,
        organisatieId,
        rol: 'pmm_ambassadeur',
        categorieen: ['vraag'],
        bron: 'deling',
        van: new Date(Date.now() - 1000),
      })
      .execute()
    expect((await run('ambassadeur-ocw', bekijkCasus, { casusId })).id).toBe(casusId)
    expect((await run('regievoerder', bekijkErbij, { casusId })).departementen).toMatchObject([
      { erbij: true, ziet: true },
    ])
    expect(await codeVan(run('regievoerder', haalErbij, { casusId, organisatieId }))).toBe('casus.partij-bestaat')
  })

  it('LMM-10 is of the regievoerder of the case, who lists nobody but an ambassadeur', async () => {
    const casusId = await maakLmmCasus(w)
    expect(await codeVan(run('raadsvrouw', haalErbij, { casusId, organisatieId: w.org('min-ocw') }))).toBe('geen-recht')
    expect(await codeVan(run('regievoerder-2', haalErbij, { casusId, organisatieId: w.org('min-ocw') }))).toBe(
      'niet-gevonden',
    )
    expect(await codeVan(run('regievoerder', haalErbij, { casusId, organisatieId: w.org('cak') }))).toBe(
      'loket.geen-ambassadeur',
    )
    const web = await maakWeb(w)
    const regievoerder = await web.als('regievoerder')
    expect((await regievoerder.get(`/casussen/${casusId}/loket`)).body).toContain('Wie haal je erbij?')
    const r = await regievoerder.post(`/casussen/${casusId}/loket/erbij`, { organisatieId: w.org('min-ocw') })
    expect(r.statusCode).toBe(303)
    expect((await regievoerder.get(`/casussen/${casusId}/loket`)).body).toContain('ja, ziet nog niets')
    expect((await (await web.als('raadsvrouw')).get(`/casussen/${casusId}/loket`)).body).not.toContain('Wie haal je')
    await web.close()
  })
})

describe('what returns across cases', () => {
  const vul = async (casusId: string, velden: object) => run('raadsvrouw', wijzigCasus, { casusId, ...velden })

  it('LMM-19 LMM-20 SL-14 counts submitters, executors, departments, laws, domains and bottlenecks; below five only that', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i++) {
      const casusId = await maakAanmelding(w)
      await vul(casusId, { wetten: ['WSF 2000'], knelpunten: ['geen_mandaat'] })
      ids.push(casusId)
    }
    const apart = await maakAanmelding(w)
    await metPartij(w, apart, 'svb')
    await vul(apart, { wetten: ['een heel eigen woord'], knelpunten: ['privacyvrees'] })
    const { tellingen } = await run('analist', bekijkBeeld, {})
    const tel = (soort: string, sleutel: string) =>
      tellingen.find((t) => t.soort === soort && t.sleutel === sleutel)?.aantal
    expect(tel('wet', 'WSF 2000')).toBe(5)
    expect(tel('knelpunt', 'geen_mandaat')).toBe(5)
    expect(tel('knelpunt', 'privacyvrees')).toBeNull()
    expect(tel('knelpunt_in_domein', 'geen_mandaat financien')).toBe(5)
    expect(tel('knelpunt_in_domein', 'privacyvrees financien')).toBeUndefined()
    expect(tel('uitvoerder', w.org('duo'))).toBeGreaterThanOrEqual(6)
    expect(tel('uitvoerder', w.org('svb'))).toBeNull()
    expect(tel('departement', w.org('min-ocw'))).toBeGreaterThanOrEqual(6)
    expect(tel('indiener', 'sociaal_raadslieden')).toBeGreaterThanOrEqual(6)
    expect(tel('levensdomein', 'financien')).toBeGreaterThanOrEqual(6)
    // What somebody typed freely in one case does not come out at all; nor does a case, or a place by name.
    const alles = JSON.stringify(tellingen)
    expect(alles).not.toContain('een heel eigen woord')
    for (const id of [...ids, apart]) expect(alles).not.toContain(id)
    expect(alles).not.toContain('Zaanstad')
    // The same is kept with the case itself.
    const l = await run('raadsvrouw', bekijkLoketCasus, { casusId: apart })
    expect(l.aanmeldingen[0]?.indiener).toBe('sociaal_raadslieden')
  })

  it('LMM-20 only for who learns from it, in the API and on the page', async () => {
    expect(await codeVan(run('raadsvrouw', bekijkBeeld, {}))).toBe('geen-recht')
    const { rows } = await w.door.bezoek(w.als('raadsvrouw'), ({ tx }) =>
      sql`select * from loket_beeld('2000-01-01', '2100-01-01')`.execute(tx),
    )
    expect(rows).toEqual([])
    const r = await api.vraag('ambassadeur-ocw', 'GET', '/loket/beeld')
    expect(r.statusCode).toBe(200)
    const toen = await api.vraag('coordinator', 'GET', '/loket/beeld?van=2020-01-01&tot=2020-12-31')
    expect(toen.json().tellingen).toEqual([])
    const web = await maakWeb(w)
    const pagina = (await (await web.als('analist')).get('/loket/beeld')).body
    expect(pagina).toContain('Waardoor zit het vast?')
    expect(pagina).toContain('In minder dan 5 casussen:')
    expect((await (await web.als('raadsvrouw')).get('/loket/beeld')).statusCode).toBe(403)
    await web.close()
  })
})
