import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, metPartij } from '../../../test/support/casus.ts'
import { aanmelding, maakAfgerond, maakLmmCasus } from '../../../test/support/loket.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { newId } from '../../platform/ids.ts'
import { dagenErbij, datumVan, werkdagErbij } from '../../platform/time.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { bekijkCasus, geefBal } from '../casus/index.ts'
import { loketTaken } from './loket.providers.ts'
import { genoemdNummer, opzijFout } from './loket.rules.ts'
import { bekijkLoket } from './usecases/bekijk-loket.ts'
import { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bewaakLoket } from './usecases/bewaak-loket.ts'
import { bewaarAanvulling } from './usecases/bewaar-aanvulling.ts'
import {
  bekijkNotitie,
  bekijkNotities,
  bewaarConcept,
  bewaarNotitie,
  gooiNotitieWeg,
  plaatsNotitie,
} from './usecases/bewaar-notitie.ts'
import { dienIn } from './usecases/dien-in.ts'
import { draagWerkOver } from './usecases/draag-werk-over.ts'
import { haalTerug, legOpzij } from './usecases/leg-opzij.ts'
import { neemTelefonischOp } from './usecases/neem-telefonisch-op.ts'
import { bekijkBundel, bekijkBundels, pakSamenOp } from './usecases/pak-samen-op.ts'

let w: Wereld
let api: Api
let web: Web
const vandaag = datumVan(new Date())
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

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const mail = 'Beste,\n\nDUO schrijft dat het maandbedrag blijft. Kunnen jullie meekijken?\n\nGroet'

describe('a note of a call, a mail that is pasted', () => {
  it('LMM-06 goes to a case at once, as a step on the day it came, and lies nowhere else', async () => {
    const casusId = await maakLmmCasus(w)
    const op = dagenErbij(vandaag, -3)
    const r = await run('regievoerder', bewaarNotitie, {
      kanaal: 'post',
      vanWie: 'Nora, gemeente Almelo',
      tekst: mail,
      ontvangenOp: op,
      casusId,
    })
    expect(r.casusId).toBe(casusId)
    const stap = (await run('raadsvrouw', bekijkCasus, { casusId })).stappen?.items.find((s) => s.soort === 'contact')
    expect(stap).toMatchObject({ wat: 'Mail of brief met Nora, gemeente Almelo', resultaat: mail, datum: op })
    expect(await w.db.owner.selectFrom('loketNotities').select('id').execute()).toEqual([])
  })

  it('LMM-06 or waits, in her work, and gets its place later without retyping; two at once place it once', async () => {
    const casusId = await maakLmmCasus(w)
    const { id: notitieId } = await run('regievoerder', bewaarNotitie, { tekst: 'Zij belt morgen terug.' })
    const taken = async () => (await w.door.bezoek(w.als('regievoerder'), (b) => loketTaken(b))).map((t) => t.wat)
    expect(await taken()).toContain('Geef een notitie een plek')
    const uitkomsten = await Promise.all(
      [1, 2, 3].map(() => codeVan(run('regievoerder', plaatsNotitie, { casusId, notitieId }))),
    )
    expect(uitkomsten.filter((u) => u === 'gelukt')).toHaveLength(1)
    const stappen = (await run('raadsvrouw', bekijkCasus, { casusId })).stappen?.items ?? []
    expect(stappen.filter((s) => s.resultaat === 'Zij belt morgen terug.')).toHaveLength(1)
    expect(await taken()).not.toContain('Geef een notitie een plek')
  })

  it('LMM-09 the coordinator sees what lies with a sick colleague; another regievoerder does not', async () => {
    const { id: notitieId } = await run('regievoerder', bewaarNotitie, { tekst: 'Mail over de huur.' })
    expect(await codeVan(run('regievoerder-2', bekijkNotitie, { notitieId }))).toBe('niet-gevonden')
    expect(await codeVan(run('raadsvrouw', bekijkNotities, {}))).toBe('geen-recht')
    expect((await run('coordinator', bekijkNotities, {})).items.map((n) => n.id)).toContain(notitieId)
    await run('coordinator', gooiNotitieWeg, { notitieId })
    expect(await codeVan(run('regievoerder', bekijkNotitie, { notitieId }))).toBe('niet-gevonden')
  })

  it('INV-31 never to a case that is not hers, and never with a number of a person', async () => {
    const casusId = await maakLmmCasus(w, {}, 'regievoerder-2')
    expect(await codeVan(run('regievoerder', bewaarNotitie, { tekst: 'Verkeerde casus.', casusId }))).toBe(
      'niet-gevonden',
    )
    expect(await codeVan(run('regievoerder', bewaarNotitie, { tekst: 'Haar nummer is 999990007.' }))).toBe(
      'ongeldige-invoer',
    )
    expect((await run('regievoerder', bekijkNotities, {})).items).toEqual([])
  })

  it('finds the case that the words name', () => {
    expect(genoemdNummer('Dit gaat over mp-1012, vorige week.')).toBe('MP-1012')
    expect(genoemdNummer('Dit gaat over MPX-1012.')).toBeNull()
  })
})

describe('a form that is half filled in', () => {
  it('LMM-06 GEN-10 is kept while she types, opens again as it was, and goes when the submission is there', async () => {
    const conceptId = newId()
    const bewaar = (velden: object) => run('regievoerder', bewaarConcept, { conceptId, ...velden })
    await bewaar({ situatie: 'Gezin zit vast' })
    await bewaar({ situatie: 'Gezin zit vast tussen twee regelingen.', naam: 'Nora', levensdomeinen: ['financien'] })
    const { items } = await run('regievoerder', bekijkNotities, {})
    expect(items.map((n) => [n.id, n.tekst])).toEqual([[conceptId, 'Gezin zit vast tussen twee regelingen.']])
    const regievoerder = await web.als('regievoerder')
    const pagina = (await regievoerder.get(`/loket/telefoon?concept=${conceptId}`)).body
    expect(pagina).toContain('Gezin zit vast tussen twee regelingen.')
    expect(pagina).toMatch(/value="financien"[^>]*checked|checked[^>]*value="financien"/)
    expect(await codeVan(run('regievoerder-2', bewaarConcept, { conceptId, situatie: 'Van mij.' }))).toBe(
      'niet-gevonden',
    )
    const { casusId } = await run('regievoerder', neemTelefonischOp, {
      organisatieId: w.org('GM0141'),
      naam: 'Nora de Beller',
      email: 'nora@almelo.example',
      situatie: 'Gezin zit vast tussen twee regelingen.',
      conceptId,
    })
    expect(casusId).toBeTruthy()
    expect((await run('regievoerder', bekijkNotities, {})).items).toEqual([])
  })

  it('LMM-06 a note becomes a submission: the form opens with its words', async () => {
    const { id } = await run('regievoerder', bewaarNotitie, { kanaal: 'post', vanWie: 'Nora de Beller', tekst: mail })
    const regievoerder = await web.als('regievoerder')
    expect((await regievoerder.get('/loket/notities')).body).toContain(`/loket/telefoon?concept=${id}`)
    const pagina = (await regievoerder.get(`/loket/telefoon?concept=${id}`)).body
    expect(pagina).toContain('DUO schrijft dat het maandbedrag blijft')
    expect(pagina).toContain('value="Nora de Beller"')
    // She hears that it is about a case she knows: what was typed goes there.
    const casusId = await maakLmmCasus(w)
    const plaats = await regievoerder.post('/loket/notities/plaatsen', { notitieId: id, casusId })
    expect(plaats.headers.location).toBe(`/casussen/${casusId}#stappen`)
  })

  it('the button keeps it without JavaScript too, whatever is filled in', async () => {
    const regievoerder = await web.als('regievoerder')
    const conceptId = newId()
    const r = await regievoerder.post('/loket/telefoon/concept', {
      conceptId,
      situatie: 'Half verhaal.',
      email: 'dit is nog geen adres',
      urgentie: 'spoed',
    })
    expect(r.headers.location).toBe(`/loket/telefoon?concept=${conceptId}`)
    const pagina = (await regievoerder.get(r.headers.location ?? '')).body
    expect(pagina).toContain('dit is nog geen adres')
    expect(pagina).toContain('Bewaard op')
    expect((await api.vraag('regievoerder', 'GET', '/loket/notities')).json().items).toHaveLength(1)
    const weg = await api.vraag('regievoerder', 'DELETE', `/loket/notities/${conceptId}`)
    expect(weg.statusCode).toBe(200)
  })
})

describe('what is not complete', () => {
  it('LMM-06 stays in sight of who took it down, with a day, until it is submitted', async () => {
    const { casusId } = await run('regievoerder', neemTelefonischOp, {
      organisatieId: w.org('GM0141'),
      naam: 'Nora de Beller',
      email: 'nora@almelo.example',
      situatie: 'De huur loopt op.',
    })
    const onvolledig = async (wie: PersoonCode) => (await run(wie, bekijkLoket, {})).onvolledig
    const rij = (await onvolledig('regievoerder')).find((o) => o.casusId === casusId)
    expect(rij).toMatchObject({ organisatie: 'Almelo', uiterlijk: expect.any(String) })
    expect(await onvolledig('regievoerder-2')).toEqual([])
    const taken = await w.door.bezoek(w.als('regievoerder'), (b) => loketTaken(b))
    expect(taken.map((t) => t.href)).toContain(`/casussen/${casusId}/indienen`)
    expect((await (await web.als('regievoerder')).get('/loket')).body).toContain('Nog aan te vullen')
  })

  it('LMM-06 GEN-10 the professional fills in half, goes on later, and is asked only for the rest', async () => {
    const casusId = await maakCasus(w)
    const raadsvrouw = await web.als('raadsvrouw')
    const r = await raadsvrouw.post(`/casussen/${casusId}/indienen/bewaren`, {
      waaromNietLokaal: 'De gemeente gaat er niet over.',
    })
    expect(r.statusCode).toBe(303)
    const pagina = (await raadsvrouw.get(`/casussen/${casusId}/indienen`)).body
    expect(pagina).not.toContain('Waarom lukt het lokaal niet?')
    expect(pagina).toContain('Waarom kon contact met een maatwerkfunctionaris niet?')
    expect((await run('raadsvrouw', bekijkCasus, { casusId })).status).toBe('eigen_organisatie')
    expect(await codeVan(run('raadsman', bewaarAanvulling, { casusId, gevraagd: 'Iets.' }))).toBe('niet-gevonden')
    const { waaromNietLokaal: _, ...rest } = aanmelding
    await run('raadsvrouw', dienIn, { casusId, ...rest })
    expect(await codeVan(run('raadsvrouw', bewaarAanvulling, { casusId, gevraagd: 'Iets.' }))).toBe(
      'loket.al-aangemeld',
    )
  })

  it('LMM-18 the joint review says who looked back together', async () => {
    const casusId = await maakAfgerond(w)
    const regievoerder = await web.als('regievoerder')
    expect((await regievoerder.get(`/casussen/${casusId}/nabespreking`)).body).toContain('Wie keken mee terug?')
    await regievoerder.post(`/casussen/${casusId}/nabespreking`, {
      leerpunten: 'Bel eerder.',
      aanwezigOrganisatieIds: [w.org('duo'), w.org('demo-raadslieden')],
    })
    const { nabesprekingen } = await run('raadsvrouw', bekijkLoketCasus, { casusId })
    expect(nabesprekingen[0]?.aanwezig.map((o) => o.id).sort()).toEqual(
      [w.org('duo'), w.org('demo-raadslieden')].sort(),
    )
  })
})

describe('a case that waits on purpose', () => {
  const bord = async (casusId: string) =>
    (await run('regievoerder', bekijkLoket, {})).bord.find((r) => r.casusId === casusId)

  it('LMM-17 INV-39 until a day, with a reason all can read, a dated next action, and back by itself', async () => {
    const casusId = await maakLmmCasus(w)
    const tot = werkdagErbij(vandaag, 8)
    await run('regievoerder', legOpzij, { casusId, tot, reden: 'Het bezwaar ligt bij DUO.', volgendeActie: 'Bel DUO' })
    expect((await bord(casusId))?.opzij).toEqual({ tot, reden: 'Het bezwaar ligt bij DUO.' })
    const c = await run('raadsvrouw', bekijkCasus, { casusId })
    expect(c).toMatchObject({ volgendeActie: 'Bel DUO', volgendeActieOp: tot, bal: { bij: 'regievoerder' } })
    expect((await run('raadsvrouw', bekijkLoketCasus, { casusId })).opzij?.reden).toBe('Het bezwaar ligt bij DUO.')
    const raadsvrouw = await web.als('raadsvrouw')
    expect((await raadsvrouw.get(`/casussen/${casusId}/loket`)).body).toContain('Deze casus wacht tot')
    // The clock goes on: on the day itself she is reminded, exactly once.
    for (const dag of [werkdagErbij(vandaag, 7), tot, tot]) {
      w.klok.zet(dag)
      await w.door.run(w.systeem('termijnen'), bewaakLoket, {})
      if (dag === tot) expect((await bord(casusId))?.opzij).toBeNull()
    }
    w.klok.zet(null)
    const gehoord = await w.db.owner
      .selectFrom('loketWaarschuwingen')
      .select('trap')
      .where('casusId', '=', casusId)
      .where('klok', '=', 'volgende_actie')
      .execute()
    expect(gehoord.map((g) => g.trap)).toEqual(['persoon'])
  })

  it('LMM-17 comes back sooner when something happens, or when she takes it back', async () => {
    const casusId = await maakLmmCasus(w)
    const tot = dagenErbij(vandaag, 20)
    const leg = () => run('regievoerder', legOpzij, { casusId, tot, reden: 'Wacht op antwoord.' })
    await leg()
    await run('raadsvrouw', geefBal, { casusId, bij: 'regievoerder', waarvoor: 'De brief is er.' })
    expect((await bord(casusId))?.opzij).toBeNull()
    await leg()
    expect((await bord(casusId))?.opzij).not.toBeNull()
    await run('regievoerder', haalTerug, { casusId })
    expect((await bord(casusId))?.opzij).toBeNull()
    expect(await codeVan(run('regievoerder', haalTerug, { casusId }))).toBe('loket.niet-opzij')
  })

  it('LMM-17 only her own case, not past a day on which it goes wrong, not for ever', async () => {
    const casusId = await maakLmmCasus(w)
    const leg = (wie: PersoonCode, tot: string) => codeVan(run(wie, legOpzij, { casusId, tot, reden: 'Wachten.' }))
    expect(await leg('raadsvrouw', dagenErbij(vandaag, 5))).toBe('geen-recht')
    expect(await leg('regievoerder-2', dagenErbij(vandaag, 5))).toBe('niet-gevonden')
    expect(await leg('regievoerder', vandaag)).toBe('loket.opzij-dag')
    expect(await leg('regievoerder', dagenErbij(vandaag, 61))).toBe('loket.opzij-dag')
    expect(opzijFout('2026-03-10', '2026-03-01', '2026-03-10')).toContain('waarop het misgaat')
    expect(opzijFout('2026-03-09', '2026-03-01', '2026-03-10')).toBeNull()
    expect(opzijFout('2026-03-09', '2026-03-01', '2026-02-10')).toBeNull()
  })

  it('LMM-09 who covers for her sees why it waits', async () => {
    const casusId = await maakLmmCasus(w)
    await run('regievoerder', legOpzij, { casusId, tot: dagenErbij(vandaag, 9), reden: 'Wacht op de rechter.' })
    const [vanId, naarId] = [w.persoon('regievoerder'), w.persoon('regievoerder-2')]
    await run('coordinator', draagWerkOver, { vanId, naarId, soort: 'waarneming', casusIds: [casusId] })
    const rij = (await run('regievoerder-2', bekijkLoket, {})).bord.find((r) => r.casusId === casusId)
    expect(rij?.opzij?.reden).toBe('Wacht op de rechter.')
  })
})

describe('several cases with one organisation', () => {
  it('LMM-09 are worked on together: one next action for all that were chosen, all or none', async () => {
    const [een, twee] = [await maakLmmCasus(w), await maakLmmCasus(w)]
    for (const casusId of [een, twee]) await metPartij(w, casusId, 'cak')
    const organisatieId = w.org('cak')
    expect((await run('regievoerder', bekijkBundels, {})).items).toContainEqual(
      expect.objectContaining({ id: organisatieId, aantal: 2 }),
    )
    const actie = { organisatieId, volgendeActie: 'Bel het CAK over beide', volgendeActieOp: werkdagErbij(vandaag, 2) }
    const vreemd = await maakLmmCasus(w, {}, 'regievoerder-2')
    expect(await codeVan(run('regievoerder', pakSamenOp, { ...actie, casusIds: [een, vreemd] }))).toBe('niet-gevonden')
    expect((await run('regievoerder', bekijkCasus, { casusId: een })).volgendeActie).not.toBe(actie.volgendeActie)
    await run('regievoerder', pakSamenOp, { ...actie, casusIds: [een, twee, een] })
    const { items } = await run('regievoerder', bekijkBundel, { organisatieId })
    expect(items.map((c) => c.volgendeActie)).toEqual([actie.volgendeActie, actie.volgendeActie])
    expect(await codeVan(run('regievoerder-2', bekijkBundel, { organisatieId }))).toBe('niet-gevonden')
    const regievoerder = await web.als('regievoerder')
    expect((await regievoerder.get('/loket')).body).toContain(`/loket/bundels/${organisatieId}`)
    expect((await regievoerder.get(`/loket/bundels/${organisatieId}`)).body).toContain('Bel het CAK over beide')
    const niets = await regievoerder.post(`/loket/bundels/${organisatieId}`, { volgendeActie: 'Bel' })
    expect(niets.statusCode).toBe(422)
  })

  it('GEN-10 the submission of a note asks nothing twice', async () => {
    const r = await run('regievoerder', neemTelefonischOp, {
      organisatieId: w.org('GM0141'),
      naam: 'Nora de Beller',
      email: 'nora@almelo.example',
      situatie: mail,
      levensdomeinen: ['financien', 'huisvesting'],
      organisatieIds: [w.org('svb')],
      gevraagd: 'Een rekening die klopt.',
      eersteStap: 'Zelf gebeld.',
      ...aanmelding,
    })
    expect(r).toMatchObject({ status: 'lmm_aangemeld', nogNodig: [] })
  })
})
