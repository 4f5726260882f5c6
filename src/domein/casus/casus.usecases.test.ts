import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, maakVraag, metPartij } from '../../../test/support/casus.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { geefToegang } from './casus.toegang.store.ts'
import { bekijkCasus } from './usecases/bekijk-casus.ts'
import { bekijkOvergangen } from './usecases/bekijk-overgangen.ts'
import { keuzeOrganisaties } from './usecases/bekijk-pagina.ts'
import { beoordeelOptie, voegOptieToe } from './usecases/beoordeel-optie.ts'
import { geefBal } from './usecases/geef-bal.ts'
import { geefStandpunt } from './usecases/geef-standpunt.ts'
import { bekijkTijdlijn, listCasussen } from './usecases/list-casussen.ts'
import { beantwoordAfspraak, maakAfspraak, rondAfspraakAf } from './usecases/maak-afspraak.ts'
import { nieuweVraag } from './usecases/nieuwe-vraag.ts'
import { openCasus } from './usecases/open-casus.ts'
import { planVolgendeActie } from './usecases/plan-volgende-actie.ts'
import { verwijderGezinslid, voegGezinslidToe } from './usecases/voeg-gezinslid-toe.ts'
import { wijzigPartij } from './usecases/voeg-partij-toe.ts'
import { voegStapToe } from './usecases/voeg-stap-toe.ts'
import { wijsRegisseurToe } from './usecases/wijs-regisseur-toe.ts'
import { vulAanmeldingIn, wijzigCasus } from './usecases/wijzig-casus.ts'
import { zetStap } from './usecases/zet-stap.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const zie = (casusId: string, wie: PersoonCode = 'raadsvrouw') => run(wie, bekijkCasus, { casusId })
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const deel = (
  casusId: string,
  org: Parameters<Wereld['org']>[0],
  ...categorieen: ('vraag' | 'stappen' | 'afspraken')[]
) =>
  w.door.bezoek(w.als('raadsvrouw'), (b) =>
    geefToegang(b.tx, { casusId, organisatieId: w.org(org), categorieen, bron: 'deling', van: b.now }),
  )

describe('a new question', () => {
  it('LMM-06 the regievoerder writes it down while the professional is on the phone, and she owns it', async () => {
    const { id } = await run('regievoerder', nieuweVraag, {
      situatie: 'Belt over een ontruiming.',
      professionalId: w.persoon('raadsvrouw'),
    })
    const c = await zie(id)
    expect(c.casusregisseur?.id).toBe(w.persoon('raadsvrouw'))
    expect(c.organisatie.id).toBe(w.org('demo-raadslieden'))
    expect(
      await codeVan(run('raadsman', nieuweVraag, { situatie: 'x', professionalId: w.persoon('raadsvrouw') })),
    ).toBe('casus.professional-onbekend')
  })

  it('INV-28 anyone without register rights may bring one', async () => {
    const { id } = await run('niet-aangesloten', nieuweVraag, { situatie: 'Het zit vast.' })
    expect((await zie(id, 'niet-aangesloten')).status).toBe('concept')
  })

  it('takes the first sentence as title, and keeps what is not known null or empty', async () => {
    const c = await zie(await maakVraag(w, { situatie: 'Eerste zin. Tweede zin.' }))
    expect(c.titel).toBe('Eerste zin')
    expect(c.vraag?.situatie).toBe('Eerste zin. Tweede zin.')
    expect(c.partijen?.map((p) => p.organisatie.naam)).toEqual(['Dienst Uitvoering Onderwijs'])
  })
})

describe('working on a case', () => {
  it('changes only what is sent', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', wijzigCasus, { casusId, wens: 'Betalen, maar niet rood staan.' })
    await run('raadsvrouw', vulAanmeldingIn, { casusId, lokaalAllesGedaan: true })
    const { vraag } = await zie(casusId)
    expect(vraag).toMatchObject({
      wens: 'Betalen, maar niet rood staan.',
      lokaalAllesGedaan: true,
      levensdomeinen: ['financien', 'werk_opleiding'],
    })
  })

  it('LMM-17 INV-39 the next action lies today or later and is there while the case is open', async () => {
    const casusId = await maakCasus(w)
    const plan = (op: string) =>
      run('raadsvrouw', planVolgendeActie, { casusId, volgendeActie: 'Bel DUO', volgendeActieOp: op })
    expect(await codeVan(plan('2020-01-01'))).toBe('casus.volgende-actie-voorbij')
    await plan('2099-01-05')
    expect(await zie(casusId)).toMatchObject({ volgendeActie: 'Bel DUO', volgendeActieOp: '2099-01-05' })
    const leeg = w.db.owner.updateTable('casussen').set({ volgendeActie: null }).where('id', '=', casusId).execute()
    await expect(leeg).rejects.toThrow('casus_volgende_actie')
  })

  it('the ball lies in one place, and who had it stays readable', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', geefBal, { casusId, bij: 'partij', organisatieId: w.org('duo'), waarvoor: 'narekenen' })
    const c = await zie(casusId)
    expect(c.bal).toMatchObject({ bij: 'partij', organisatie: { id: w.org('duo') } })
    expect(c.balPerioden.filter((b) => b.tot === null)).toHaveLength(1)
    expect(c.balPerioden.at(-1)).toMatchObject({ waarvoor: 'narekenen' })
    const vreemd = run('raadsvrouw', geefBal, { casusId, bij: 'partij', organisatieId: w.org('uwv'), waarvoor: 'x' })
    expect(await codeVan(vreemd)).toBe('casus.geen-partij')
  })

  it('GEN-12 the household holds minors by age class, without names', async () => {
    const casusId = await maakCasus(w)
    const { id } = await run('raadsvrouw', voegGezinslidToe, {
      casusId,
      pseudoniem: 'zoon 1',
      rol: 'kind',
      leeftijdsklasse: '4-11',
    })
    expect((await zie(casusId)).huishouden).toContainEqual(expect.objectContaining({ id, minderjarig: true }))
    await run('raadsvrouw', verwijderGezinslid, { casusId, gezinslidId: id })
    expect((await zie(casusId)).huishouden?.map((l) => l.pseudoniem)).toEqual(['moeder'])
  })

  it('options, steps and agreements come back on the case and in its timeline', async () => {
    const casusId = await maakCasus(w)
    const optie = await run('raadsvrouw', voegOptieToe, { casusId, omschrijving: 'Lager maandbedrag' })
    await run('raadsvrouw', beoordeelOptie, { casusId, optieId: optie.id, status: 'gekozen' })
    const a = await run('raadsvrouw', maakAfspraak, {
      casusId,
      organisatieId: w.org('duo'),
      optieId: optie.id,
      wat: 'Rekent na',
      status: 'toezegging',
      termijn: '2099-01-01',
    })
    await run('raadsvrouw', rondAfspraakAf, { casusId, afspraakId: a.id, gedaanOp: '2026-11-01' })
    const weer = run('raadsvrouw', rondAfspraakAf, { casusId, afspraakId: a.id, vervallenReden: 'toch niet' })
    expect(await codeVan(weer)).toBe('casus.afspraak-al-klaar')
    for (const wat of ['een', 'twee', 'drie']) await run('raadsvrouw', voegStapToe, { casusId, wat })
    const een = await run('raadsvrouw', bekijkTijdlijn, { casusId, aantal: 2 })
    const twee = await run('raadsvrouw', bekijkTijdlijn, { casusId, aantal: 2, na: een.volgende })
    const ids = [...een.items, ...twee.items].map((s) => s.id)
    expect(new Set(ids).size).toBe(4)
    expect(await codeVan(run('raadsvrouw', voegStapToe, { casusId, wat: 'x', datum: '2099-01-01' }))).toBe(
      'casus.stap-in-toekomst',
    )
  })

  it('lists by next action, page after page, and leads of others not at all', async () => {
    for (let i = 0; i < 3; i++) await maakVraag(w, { door: 'raadsman' })
    const een = await run('raadsman', listCasussen, { aantal: 2 })
    const twee = await run('raadsman', listCasussen, { aantal: 2, na: een.volgende })
    expect([een.items.length, twee.items.length, twee.volgende]).toEqual([2, 1, null])
    expect(een.items.every((c) => c.casusregisseur?.id === w.persoon('raadsman'))).toBe(true)
    expect((await run('leidinggevende', listCasussen, { bereik: 'organisatie', open: false })).items).toEqual([])
    expect(
      (await run('raadslieden-coordinator', listCasussen, { bereik: 'organisatie' })).items.length,
    ).toBeGreaterThan(2)
  })
})

describe('who may do what', () => {
  it('an organisation sees exactly the categories it was given, and answers for itself', async () => {
    const casusId = await maakCasus(w)
    const { id } = await run('raadsvrouw', maakAfspraak, {
      casusId,
      organisatieId: w.org('duo'),
      wat: 'uitstel',
      status: 'toezegging',
      termijn: '2099-01-01',
    })
    await deel(casusId, 'duo', 'afspraken')
    const c = await zie(casusId, 'functionaris-duo')
    expect([c.vraag, c.huishouden, c.stappen, c.partijen, c.besluiten, c.opties]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    expect(c.afspraken).toHaveLength(1)
    await run('functionaris-duo', beantwoordAfspraak, { casusId, afspraakId: id, antwoord: 'aanvaard' })
    expect(await codeVan(run('functionaris-duo', voegStapToe, { casusId, wat: 'x' }))).toBe('geen-recht')
  })

  it('a party gives its own position; another organisation does not', async () => {
    const casusId = await maakCasus(w, { partijen: ['duo', 'uwv'] })
    await deel(casusId, 'duo', 'vraag')
    await deel(casusId, 'uwv', 'vraag')
    const duo = (await zie(casusId)).partijen?.find((p) => p.organisatie.id === w.org('duo'))?.id
    const standpunt = { casusId, partijId: duo, standpunt: 'Wij kunnen uitstel geven.' }
    expect(await codeVan(run('functionaris-uwv', geefStandpunt, standpunt))).toBe('casus.niet-jouw-organisatie')
    await run('functionaris-duo', geefStandpunt, standpunt)
    await run('raadsvrouw', wijzigPartij, { casusId, partijId: duo, inPatstelling: true })
    expect((await zie(casusId)).partijen?.find((p) => p.id === duo)).toMatchObject({
      standpunt: standpunt.standpunt,
      inPatstelling: true,
    })
    expect(await codeVan(metPartij(w, casusId, 'duo'))).toBe('casus.partij-bestaat')
  })

  it('INV-1 the leidinggevende hands a case over; the old regisseur loses it at once', async () => {
    const casusId = await maakCasus(w)
    await run('raadslieden-coordinator', wijsRegisseurToe, { casusId, persoonId: w.persoon('raadsman') })
    expect((await zie(casusId, 'raadsman')).casusregisseur?.id).toBe(w.persoon('raadsman'))
    expect(await codeVan(zie(casusId))).toBe('niet-gevonden')
    const ander = run('raadsman', wijsRegisseurToe, { casusId, persoonId: w.persoon('functionaris-duo') })
    expect(await codeVan(ander)).toBe('casus.regisseur-andere-organisatie')
  })

  it('shows per step who takes it and what misses, and what the later slices tell', async () => {
    const casusId = await maakCasus(w)
    const { items } = await run('raadsvrouw', bekijkOvergangen, { casusId })
    const lmm = items.find((i) => i.actie === 'meldAanBijLmm')
    expect(lmm?.ontbreekt.map((o) => o.code)).toContain('casus.lokaal-niet-alles-gedaan')
    expect(lmm?.magJij).toBe(true)
    const blad = await run('raadsvrouw', openCasus, { casusId })
    expect(blad.casus).toEqual(await run('raadsvrouw', bekijkCasus, { casusId }))
    expect(blad.stappen).toEqual(items)
    expect(blad.panelen.map((p) => p.id)).toContain('overleg')
    const keuze = await run('raadsvrouw', keuzeOrganisaties, { zoek: 'utr' })
    expect(keuze.items.map((o) => o.naam)).toContain('Utrecht')
  })
})

describe('opening the page of a case', () => {
  it('is one line in the journal, with the parts and blocks that were shown', async () => {
    const { id: casusId } = await run('raadsvrouw', nieuweVraag, { situatie: 'Het zit vast tussen twee regelingen.' })
    const blad = await run('raadsvrouw', openCasus, { casusId })
    const regels = await w.db.owner
      .selectFrom('journaal')
      .select(['feit', 'gegevens', 'persoonId'])
      .where('casusId', '=', casusId)
      .where('inzage', '=', true)
      .execute()
    expect(regels).toEqual([
      {
        feit: 'CasusBekeken',
        persoonId: w.persoon('raadsvrouw'),
        gegevens: { delen: ['alles'], panelen: blad.panelen.map((p) => p.id) },
      },
    ])
  })
})

describe('the ladder', () => {
  it('INV-48 an outcome that was reached stays after reopening, and the case goes on', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', zetStap, {
      casusId,
      actie: 'rondAf',
      uitkomst: 'deels',
      reden: 'Uitstel, geen kwijtschelding.',
    })
    const heropen = await run('raadsvrouw', zetStap, {
      casusId,
      actie: 'heropenInEigenOrganisatie',
      reden: 'Het uitstel is op.',
    })
    expect(heropen).toMatchObject({ status: 'eigen_organisatie', trede: 1 })
    const c = await zie(casusId)
    expect(c.uitkomst).toBeNull()
    expect(c.uitkomsten).toMatchObject([{ uitkomst: 'deels', toelichting: 'Uitstel, geen kwijtschelding.' }])
    expect(c.overgangen.map((o) => o.naar)).toEqual(['concept', 'eigen_organisatie', 'afgerond', 'eigen_organisatie'])
  })

  it('GEN-01 a rung cannot be skipped: the LET is not reachable from the own organisation', async () => {
    const casusId = await maakCasus(w)
    expect(await codeVan(run('raadsvrouw', zetStap, { casusId, actie: 'verzoekLet' }))).toBe('geen-recht')
    expect(await codeVan(run('raadsvrouw', zetStap, { casusId, actie: 'sluit' }))).toBe('casus.stap-bestaat-niet')
    const elders = await maakCasus(w, { door: 'niet-aangesloten' })
    const stap = (wie: PersoonCode, id: string) => codeVan(run(wie, zetStap, { casusId: id, actie: 'gaNaarRegister' }))
    // REG-04: only who is covered by a running agreement uses the register
    expect(await stap('niet-aangesloten', elders)).toBe('casus.stap-kan-nog-niet')
    expect(await stap('raadsvrouw', casusId)).toBe('gelukt')
  })

  it('GEN-16 an honest end that solved nothing needs its reason', async () => {
    const casusId = await maakCasus(w)
    const eind = (reden?: string) =>
      run('raadsvrouw', zetStap, { casusId, actie: 'rondAf', uitkomst: 'niet_oplosbaar', ...(reden ? { reden } : {}) })
    expect(await codeVan(eind())).toBe('casus.stap-kan-nog-niet')
    expect(await eind('De wet laat geen ruimte.')).toMatchObject({ status: 'afgerond' })
  })
})
