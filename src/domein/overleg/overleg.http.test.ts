import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waardenkaart } from '../../../seed/data/bedoeling.ts'
import { formulierenIn, velden } from '../../../test/support/formulier.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { richtWaardenkaartIn } from '../bedoeling/index.ts'
import { nieuweVraag, voegOptieToe, voegPartijToe } from '../casus/index.ts'
import { bekijkTafel } from './usecases/bekijk-tafel.ts'
import { bekijkUitnodigingen, kalenderUitnodiging } from './usecases/bekijk-uitnodigingen.ts'
import { listOverleggen } from './usecases/list-overleggen.ts'
import { geefAdvies, maakAnalyse, reageerOpAnalyse } from './usecases/maak-analyse.ts'
import { kalenderOverleg, legVerslagVast, planOverleg } from './usecases/plan-overleg.ts'
import { weegOptie } from './usecases/weeg-optie.ts'

const analyse = {
  tekst: 'Twee besluiten versterken elkaar.',
  bedoeling: 'Niemand zakt door het ijs.',
  waarden: ['redelijkheid'],
  schadeVoorInwoner: 'Nee: alleen wat nodig is wordt gedeeld.',
}

describe('overleg', () => {
  let w: Wereld
  let web: Web
  let api: Api
  let casusId: string
  beforeAll(async () => {
    w = await maakWereld()
    web = await maakWeb(w)
    api = await maakApi(w)
    await w.door.run(w.systeem('inrichting'), richtWaardenkaartIn, { rijen: waardenkaart })
    const r = await w.door.run(w.als('raadsvrouw'), nieuweVraag, { situatie: 'Het zit vast.' })
    casusId = r.id
    await w.door.run(w.als('raadsvrouw'), voegPartijToe, { casusId, organisatieId: w.org('duo') })
  })
  afterAll(async () => {
    await web.close()
    await api.close()
    await w.drop()
  })

  it('AFS-05 WRD-03 keeps each version of the joint analysis with its Bedoeling', async () => {
    const een = await w.door.run(w.als('raadsvrouw'), maakAnalyse, { casusId, ...analyse })
    const twee = await w.door.run(w.als('raadsvrouw'), maakAnalyse, { casusId, ...analyse, tekst: 'Beter gezien.' })
    expect([een.versie, twee.versie]).toEqual([1, 2])
    const tafel = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    expect(tafel.analyse).toMatchObject({ versie: 2, tekst: 'Beter gezien.', bedoeling: analyse.bedoeling })
    for (const db of [w.db.app, w.db.owner])
      await expect(db.updateTable('analyses').set({ tekst: 'anders' }).execute()).rejects.toThrow()
  })

  it('WRD-01 WRD-04 marks values at stake and values that clash, from the card, and shows how the laws look at people', async () => {
    const gekozen = { waarden: ['rechtvaardigheid', 'rendement'], botsendeWaarden: ['legitimiteit', 'redelijkheid'] }
    await w.door.run(w.als('raadsvrouw'), maakAnalyse, { casusId, ...analyse, ...gekozen })
    const tafel = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    expect(tafel.analyse).toMatchObject(gekozen)
    expect(tafel.paradigmas.map((p) => p.titel)).toContain('Participatiewet')
    await expect(
      w.door.run(w.als('raadsvrouw'), maakAnalyse, { casusId, ...analyse, waarden: ['eigen-verzinsel'] }),
    ).rejects.toMatchObject({ code: 'overleg.onbekende-waarde' })
  })

  it('AFS-07 asks whether acting together harms the resident before an analysis can be kept', async () => {
    const { schadeVoorInwoner: _, ...zonder } = analyse
    await expect(w.door.run(w.als('raadsvrouw'), maakAnalyse, { casusId, ...zonder })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  it('each organisation answers for itself, once per version, and says why not', async () => {
    const { analyse: nu } = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    const invoer = { casusId, analyseId: nu?.id }
    await expect(
      w.door.run(w.als('raadsvrouw'), reageerOpAnalyse, { ...invoer, akkoord: false }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    await w.door.run(w.als('raadsvrouw'), reageerOpAnalyse, { ...invoer, akkoord: true })
    await expect(w.door.run(w.als('raadsvrouw'), reageerOpAnalyse, { ...invoer, akkoord: true })).rejects.toMatchObject(
      { code: 'overleg.al-gereageerd' },
    )
    // DUO sees nothing of the case until something is shared with it (INV-31).
    await expect(
      w.door.run(w.als('functionaris-duo'), reageerOpAnalyse, { ...invoer, akkoord: true }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('LET-11 the advice is of the casusregisseur', async () => {
    await w.door.run(w.als('raadsvrouw'), geefAdvies, { casusId, tekst: 'Verlaag het maandbedrag.' })
    await expect(
      w.door.run(w.als('raadslieden-coordinator'), geefAdvies, { casusId, tekst: 'x' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('GEN-17 an option is laid next to the values of the card, version by version, over REST and on the page', async () => {
    const { id: optieId } = await w.door.run(w.als('raadsvrouw'), voegOptieToe, {
      casusId,
      omschrijving: 'Lager bedrag.',
    })
    const opties = async () => (await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })).opties
    expect(await opties()).toMatchObject([{ id: optieId, versie: 0, oordelen: [] }])
    const rest = `/casussen/${casusId}/opties/${optieId}/wegingen`
    const drie = [
      { waarde: 'rechtvaardigheid', oordeel: 'past', uitleg: 'Zij betaalt wat zij kan.' },
      { waarde: 'redelijkheid', oordeel: 'past' },
      { waarde: 'maatschappelijk_rendement', oordeel: 'deels' },
    ]
    expect((await api.vraag('raadsvrouw', 'POST', rest, { oordelen: drie })).statusCode).toBe(201)
    for (const fout of [[], [{ waarde: 'rechtvaardigheid' }], [{ waarde: 'eigen-verzinsel', oordeel: 'past' }]])
      expect((await api.vraag('raadsvrouw', 'POST', rest, { oordelen: fout })).statusCode).toBe(400)

    // The list is data: a value that was added can be weighed too.
    await w.door.run(w.systeem('inrichting'), richtWaardenkaartIn, {
      rijen: [{ soort: 'waarde', sleutel: 'uitlegbaar', titel: 'Uitlegbaar', tekst: 'Snapt zij het?', bron: 'eigen' }],
    })
    const b = await web.als('raadsvrouw')
    const pad = `/casussen/${casusId}/overleg`
    const f = formulierenIn((await b.get(pad)).body).find((x) => x.id === `weeg-${optieId}`)
    if (!f) throw new Error('geen formulier om te wegen')
    const veldVan = (waarde: string) =>
      f.vakken.find((v) => v.waarden[0] === waarde && v.soort === 'verborgen')?.naam.replace(/waarde$/, 'oordeel') ?? ''
    const bewaard = await b.post(f.action, { ...velden(f), [veldVan('uitlegbaar')]: 'past_niet' })
    expect(bewaard.statusCode).toBe(303)
    const nu = (await opties())[0]
    expect(nu).toMatchObject({ versie: 2, doorNaam: expect.any(String) })
    expect(nu?.oordelen.map((o) => `${o.waarde} ${o.oordeel}`)).toEqual([
      'maatschappelijk_rendement deels',
      'rechtvaardigheid past',
      'redelijkheid past',
      'uitlegbaar past_niet',
    ])
    const pagina = (await b.get(pad)).body
    expect(pagina).toContain('Zij betaalt wat zij kan.')
    expect(await htmlProblems(pagina)).toEqual([])
    for (const db of [w.db.app, w.db.owner])
      await expect(db.updateTable('optieWegingen').set({ uitleg: 'anders' }).execute()).rejects.toThrow()
    // Weighed by two from the same version: the second is told (AFS-05).
    await expect(
      w.door.run(w.als('raadsvrouw'), weegOptie, { casusId, optieId, oordelen: drie }, { ifMatch: 1 }),
    ).rejects.toMatchObject({ kind: 'stale' })
    // Not of whoever only reads.
    expect((await api.vraag('functionaris-duo', 'POST', rest, { oordelen: drie })).statusCode).toBe(404)
  })

  it('AFS-03 AFS-04 a meeting says beforehand what it is for, how it decides and what agreements are worth', async () => {
    const invoer = {
      casusId,
      doel: 'Opties langslopen',
      besliswijze: 'Elke organisatie beslist zelf',
      statusVanAfspraken: 'advies',
      datum: '2026-12-01',
      tijd: '14:00',
      organisatieIds: [w.org('duo')],
    }
    for (const veld of ['doel', 'besliswijze', 'statusVanAfspraken'])
      await expect(w.door.run(w.als('raadsvrouw'), planOverleg, { ...invoer, [veld]: '' })).rejects.toMatchObject({
        kind: 'invalid',
      })
    const { id } = await w.door.run(w.als('raadsvrouw'), planOverleg, invoer)
    const { items } = await w.door.run(w.als('raadsvrouw'), listOverleggen, {})
    expect(items).toMatchObject([{ id, casusId, genodigden: expect.any(Array) }])
    expect((await w.door.run(w.als('buitenstaander'), listOverleggen, {})).items).toEqual([])
    expect((await w.door.run(w.als('raadsvrouw'), listOverleggen, { na: id })).items).toEqual([])
    await w.door.run(w.als('raadsvrouw'), legVerslagVast, {
      casusId,
      overlegId: id,
      verslag: 'DUO zoekt het uit.',
      aanwezig: [w.org('duo')],
    })
    const tafel = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    expect(tafel.overleggen[0]).toMatchObject({ op: '2026-12-01T13:00:00.000Z', verslag: 'DUO zoekt het uit.' })
    // AFS-12 who was invited and who came
    expect(tafel.overleggen[0]?.genodigden).toEqual([
      { organisatie: expect.objectContaining({ id: w.org('duo') }), persoonNaam: null, aanwezig: true },
    ])
    const agenda = await w.door.run(w.als('raadsvrouw'), kalenderOverleg, { casusId, overlegId: id })
    expect(agenda.inhoud).toContain('BEGIN:VCALENDAR')
    expect(agenda.inhoud).not.toContain('Opties langslopen')
  })

  it('AFS-12 INV-31 somebody from the register is invited in person: she sees when and by whom, nothing of the case', async () => {
    const { contacten } = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    const [contact] = contacten
    expect(contacten.map((c) => c.organisatie.id)).toEqual([w.org('duo')])
    const invoer = {
      casusId,
      doel: 'Geheim doel van het overleg',
      besliswijze: 'Ieder beslist zelf',
      statusVanAfspraken: 'advies',
      datum: '2099-12-01',
      tijd: '14:00',
      plaats: 'Geheime plek',
    }
    const plan = (meer: object) => w.door.run(w.als('raadsvrouw'), planOverleg, { ...invoer, ...meer })
    await expect(plan({})).rejects.toMatchObject({ kind: 'invalid' })
    await expect(plan({ vermeldingIds: [casusId] })).rejects.toMatchObject({ kind: 'invalid' })
    const { id } = await plan({ organisatieIds: [w.org('duo')], vermeldingIds: [contact?.id] })
    const { overleggen } = await w.door.run(w.als('raadsvrouw'), bekijkTafel, { casusId })
    expect(overleggen.find((o) => o.id === id)?.genodigden).toMatchObject([{ persoonNaam: expect.any(String) }])

    const b = await web.als('functionaris-duo')
    const pagina = (await b.get('/uitnodigingen')).body
    expect(await htmlProblems(pagina)).toEqual([])
    expect((await b.get('/')).body).toContain('Jij bent hiervoor gevraagd vanuit het Maatwerkregister')
    const { items } = await w.door.run(w.als('functionaris-duo'), bekijkUitnodigingen, {})
    expect(items).toEqual([
      {
        overlegId: id,
        op: '2099-12-01T13:00:00.000Z',
        duurMinuten: 60,
        vanOrganisatie: expect.any(String),
        vanNaam: expect.any(String),
      },
    ])
    const agenda = await w.door.run(w.als('functionaris-duo'), kalenderUitnodiging, { overlegId: id })
    expect(agenda.inhoud).toContain('BEGIN:VCALENDAR')
    for (const tekst of [pagina, JSON.stringify(items), agenda.inhoud])
      expect(tekst).not.toMatch(new RegExp(`Geheim|${casusId}|MP-\\d`))
    expect((await b.get(`/casussen/${casusId}/overleg`)).statusCode).toBe(404)
    expect(
      await w.db.owner
        .selectFrom('berichten')
        .select(['persoonId', 'pad'])
        .where('soort', '=', 'overleg-uitnodiging')
        .execute(),
    ).toEqual([{ persoonId: w.persoon('functionaris-duo'), pad: '/uitnodigingen' }])
    // Nobody else's.
    expect((await w.door.run(w.als('functionaris-cak'), bekijkUitnodigingen, {})).items).toEqual([])
    await expect(w.door.run(w.als('functionaris-cak'), kalenderUitnodiging, { overlegId: id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
