import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, maakVraag } from '../../../test/support/casus.ts'
import { htmlProblems } from '../../../test/support/html.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type PersoonCode, type Wereld } from '../../../test/support/wereld.ts'
import { dagenErbij } from '../../platform/time.ts'
import type { UseCase } from '../../platform/usecase.ts'
import { meetBeweging, soortSamenhang } from './casus.beweging.rules.ts'
import { sectiesVan } from './casus.document.beeld.ts'
import { bekijkCasus } from './usecases/bekijk-casus.ts'
import { geefStandpunt } from './usecases/geef-standpunt.ts'
import { legBesluitVast, legVerband } from './usecases/leg-besluit-vast.ts'
import { kopieerCasus, maakA4, maakAfwegingDocument } from './usecases/maak-document.ts'
import { listAfwegingen, stelAfwegingVast } from './usecases/stel-afweging-vast.ts'
import { controleerDubbel, splitsCasus, verbindCasussen, voegSamen } from './usecases/verbind-casussen.ts'
import { voegPartijToe } from './usecases/voeg-partij-toe.ts'
import { voegStapToe } from './usecases/voeg-stap-toe.ts'
import { wijzigCasus } from './usecases/wijzig-casus.ts'

let w: Wereld
let web: Web
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

const run = <R>(wie: PersoonCode, u: UseCase<R>, input: object) => w.door.run(w.als(wie), u, input)
const zie = (casusId: string, wie: PersoonCode = 'raadsvrouw') => run(wie, bekijkCasus, { casusId })
const codeVan = (p: Promise<unknown>) => p.then(() => 'gelukt').catch((e: { code?: string }) => e.code)
const afweging = {
  belangen: 'Zij wil betalen; de schuldeiser wil zekerheid.',
  alternatieven: 'Uitstel, of een lager bedrag.',
  keuze: 'Lager bedrag.',
  motivering: 'Uitstel lost niets op.',
  stemInwoner: 'Zij wil niet meer rood staan.',
  steunOrganisatie: 'De leidinggevende staat erachter.',
}

describe('a case with more steps than the page shows', () => {
  it('goes to the own file and to the resident whole; the A4 says how many it leaves out', async () => {
    const casusId = await maakCasus(w)
    const { aantal: er = 0 } = (await zie(casusId)).stappen ?? {}
    for (let i = 1; i <= 25; i++) await run('raadsvrouw', voegStapToe, { casusId, wat: `Gebeld, keer ${i}.` })
    const { stappen } = await zie(casusId)
    expect([stappen?.items.length, stappen?.aantal]).toEqual([20, er + 25])
    const tekst = (await run('raadsvrouw', kopieerCasus, { casusId })).inhoud.toString()
    for (let i = 1; i <= 25; i++) expect(tekst).toContain(`Gebeld, keer ${i}.`)
    expect(tekst).not.toContain('eerdere stap')
    const a4 = sectiesVan(await zie(casusId)).find((s) => s.kop === 'Stappen')
    expect(a4?.lijst?.at(-1)).toBe(`Er zijn nog ${er + 5} eerdere stappen. Die staan in de casus.`)
    const pagina = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}`)).body
    expect(pagina).toContain(`Alle ${er + 25} stappen`)
    const gezet = stappen?.perTrede[0] ?? 0
    expect(gezet).toBeGreaterThanOrEqual(25)
    expect(pagina).toContain(`${gezet} stappen gezet`)
  })
})

describe('the record of weighing', () => {
  it('INV-40 INF-06 INF-10 is fixed once; a change is a new version, and the database lets nobody alter it', async () => {
    const casusId = await maakCasus(w)
    const een = await run('raadsvrouw', stelAfwegingVast, { casusId, ...afweging })
    const twee = await run('raadsvrouw', stelAfwegingVast, { casusId, ...afweging, keuze: 'Toch uitstel.' })
    expect([een.versie, twee.versie]).toEqual([1, 2])
    const { items } = await run('raadsvrouw', listAfwegingen, { casusId })
    expect(items.map((v) => v.keuze)).toEqual(['Toch uitstel.', 'Lager bedrag.'])
    expect(items[1]).toMatchObject({ steunOrganisatie: 'De leidinggevende staat erachter.' })
    expect(new Set(items.map((v) => v.vingerafdruk)).size).toBe(2)
    const verander = w.db.owner.updateTable('afwegingsverslagen').set({ keuze: 'anders' }).where('id', '=', een.id)
    await expect(verander.execute()).rejects.toThrow('alleen toevoegen')
    const alsApp = w.door.bezoek(w.als('raadsvrouw'), (b) =>
      b.tx.deleteFrom('afwegingsverslagen').where('id', '=', een.id).execute(),
    )
    await expect(alsApp).rejects.toThrow()
  })

  it('INF-06 is protected: the own leidinggevende reads it, a receiver of the whole case does not', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', stelAfwegingVast, { casusId, ...afweging })
    await w.db.owner
      .insertInto('casusToegang')
      .values({
        id: w.persoon('functionaris-uwv'),
        casusId,
        organisatieId: w.org('uwv'),
        persoonId: w.persoon('functionaris-uwv'),
        categorieen: ['alles'],
        magWijzigen: true,
        bron: 'deling',
        van: new Date(0),
      })
      .execute()
    expect((await run('raadslieden-coordinator', listAfwegingen, { casusId })).items).toHaveLength(1)
    expect((await run('functionaris-uwv', listAfwegingen, { casusId })).items).toEqual([])
  })

  it('INF-05 INF-07 INF-08 INF-09 INF-17 the page guides, names what runs beside it, and keeps the way to complain open', async () => {
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    await b.post(`/casussen/${casusId}/huishouden`, { pseudoniem: 'zoon', rol: 'kind', leeftijdsklasse: '12-17' })
    const post = await b.post(`/casussen/${casusId}/verantwoorden`, { ...afweging, procedures: ['tuchtklacht'] })
    expect(post.statusCode).toBe(303)
    const pagina = (await b.get(`/casussen/${casusId}/verantwoorden`)).body
    expect(pagina).toContain('Wanneer doe ik het goed?')
    expect(pagina).toContain('De inwoner kan altijd bezwaar maken, een klacht indienen of naar de tuchtrechter gaan.')
    expect(pagina).toContain('90 procent')
    expect(pagina).toContain('regel 938')
    expect(pagina).toContain('Er loopt ook: tuchtklacht')
    expect(pagina).toContain('Er is een kind bij betrokken')
    expect(await htmlProblems(pagina)).toEqual([])
  })
})

describe('documents', () => {
  it('INV-52 the situation on one A4, the weighing, and a text for the own file, from the same data', async () => {
    const casusId = await maakCasus(w)
    const { id } = await run('raadsvrouw', stelAfwegingVast, { casusId, ...afweging })
    for (const u of [maakA4, kopieerCasus])
      expect((await run('raadsvrouw', u, { casusId })).naam).toMatch(/^MP-\d+\.(pdf|txt)$/)
    const pdf = await api.vraag('raadsvrouw', 'GET', `/casussen/${casusId}/overzicht`)
    expect([pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ])
    const verslag = await run('raadsvrouw', maakAfwegingDocument, { casusId, verslagId: id })
    expect(Buffer.from(verslag.inhoud).subarray(0, 5).toString()).toBe('%PDF-')
    const tekst = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}/kopie`)).body
    expect(tekst).toContain('Raadsvrouw, Stichting Raadslieden De Zaanbocht')
    expect(tekst).toContain('versie 2')
    expect(tekst).toContain('Begroting gemaakt en toeslagen nagerekend.')
    expect(await codeVan(run('buitenstaander', kopieerCasus, { casusId }))).toBe('niet-gevonden')
    expect(await codeVan(run('raadsvrouw', maakAfwegingDocument, { casusId, verslagId: casusId }))).toBe(
      'niet-gevonden',
    )
  })
})

describe('one household, one case', () => {
  it('warns for a double inside the own organisation, and tells nothing of it', async () => {
    const situatie = 'Gezin met drie kinderen verliest de huurwoning omdat de toeslag over 2023 wordt teruggevorderd.'
    const eerste = await maakVraag(w, { situatie, door: 'raadsman' })
    const tweede = await maakVraag(w, { situatie: situatie.replace('drie', '3') })
    const controle = await run('raadsvrouw', controleerDubbel, { casusId: tweede })
    expect(controle.mogelijkDubbel).toBe(true)
    const { nummer } = await zie(eerste, 'raadsman')
    expect(JSON.stringify(controle)).not.toContain(nummer)
    expect(JSON.stringify(controle)).not.toContain(eerste)
    const elders = await maakVraag(w, { situatie, door: 'buitenstaander' })
    expect((await run('buitenstaander', controleerDubbel, { casusId: elders })).mogelijkDubbel).toBe(false)
  })

  it('relates, merges and splits with a reason, without retyping', async () => {
    const [a, b] = [await maakCasus(w), await maakCasus(w)]
    await run('raadsvrouw', verbindCasussen, { casusId: a, naarId: b, reden: 'zelfde adres' })
    expect((await run('raadsvrouw', controleerDubbel, { casusId: b })).verbanden).toMatchObject([
      { casusId: a, reden: 'zelfde adres' },
    ])
    await run('raadsvrouw', voegStapToe, { casusId: a, wat: 'Unieke stap uit de eerste casus.' })
    await run('raadsvrouw', voegSamen, { casusId: a, naarId: b, reden: 'hetzelfde huishouden' })
    expect((await zie(a)).status).toBe('ingetrokken')
    expect((await zie(b)).stappen?.items.map((s) => s.wat)).toContain('Unieke stap uit de eerste casus.')
    const { id } = await run('raadsvrouw', splitsCasus, {
      casusId: b,
      situatie: 'De zoon gaat apart verder.',
      reden: 'eigen huishouden',
    })
    expect(await zie(id)).toMatchObject({ status: 'concept', titel: 'De zoon gaat apart verder' })
    const vreemd = await maakCasus(w, { door: 'buitenstaander' })
    expect(await codeVan(run('raadsvrouw', verbindCasussen, { casusId: b, naarId: vreemd, reden: 'x' }))).toBe(
      'niet-gevonden',
    )
  })
})

describe('the stuck-o-meter', () => {
  const periode = (bij: string, van: string, tot: string | null, organisatieId: string | null = null) => ({
    bij,
    organisatieId,
    van,
    tot,
  })
  it('counts quiet days, who waits for whom, and a ball that goes round', () => {
    const rond = ['a', 'b', 'a', 'b', 'a', 'b'].map((o, i) =>
      periode('partij', dagenErbij('2026-01-01', i), i < 5 ? dagenErbij('2026-01-01', i + 1) : null, o),
    )
    expect(meetBeweging(rond, null, '2026-01-08')).toMatchObject({
      dagenStil: 2,
      stand: 'traag',
      wachtOp: { organisatieId: 'b', dagen: 2 },
    })
    expect(meetBeweging([periode('let', '2026-01-01', null)], null, '2026-01-29').stand).toBe('stil')
    expect(meetBeweging([periode('let', '2026-01-01', null)], '2026-01-28', '2026-01-29')).toMatchObject({
      stand: 'beweegt',
      dagenStil: 1,
    })
  })
  it('never counts below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 400 }), fc.integer({ min: -40, max: 400 }), (v, s) => {
        const m = meetBeweging(
          [periode('let', dagenErbij('2026-01-01', v), null)],
          dagenErbij('2026-01-01', s),
          '2026-06-01',
        )
        return m.dagenStil >= 0 && (m.wachtOp?.dagen ?? 0) >= 0
      }),
    )
  })
})

describe('decisions of different bodies', () => {
  it('AFS-01 AFS-02 shows which decision leads to which and which clash, by date, as picture and table', async () => {
    expect(soortSamenhang([{ soort: 'leidt_tot' }, { soort: 'botst_met' }, { soort: 'leidt_tot' }])).toEqual([
      'keten',
      'tegensprekend',
    ])
    const casusId = await maakCasus(w)
    const besluit = { casusId, organisatieId: w.org('duo'), gevolg: 'Minder geld.' }
    const een = await run('raadsvrouw', legBesluitVast, { ...besluit, soort: 'herziening', datum: '2026-01-01' })
    const twee = await run('raadsvrouw', legBesluitVast, {
      ...besluit,
      soort: 'terugvordering',
      datum: '2026-02-01',
      organisatieId: w.org('uwv'),
    })
    await run('raadsvrouw', legVerband, { casusId, besluitId: een.id, naarId: twee.id, soort: 'leidt_tot' })
    const pagina = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}/besluiten`)).body
    expect(pagina).toContain('ketenbeschikking')
    expect(pagina).toContain('leidt tot')
    expect(await htmlProblems(pagina)).toEqual([])
  })

  it('AFS-08 AFS-09 says that coordination moves no power, and recalls 3:2 and 3:3 Awb', async () => {
    const casusId = await maakCasus(w)
    const pagina = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}/besluiten`)).body
    expect(pagina).toContain('artikel 3:2 Awb')
    expect(pagina).toContain('artikel 3:3 Awb')
    expect(pagina).toContain('Elk besluit blijft van de organisatie die het nam')
  })

  it('AFS-12 lists who must be consulted and who answered: ten parties, each on its own line', async () => {
    const casusId = await maakVraag(w, { partijen: [] })
    const tien = [
      'duo',
      'cak',
      'svb',
      'uwv',
      'min-ocw',
      'GM0344',
      'GM0141',
      'demo-corporatie',
      'demo-zorgverzekeraar',
      'nationale-ombudsman',
    ] as const
    for (const code of tien) await run('raadsvrouw', voegPartijToe, { casusId, organisatieId: w.org(code) })
    const eerste = (await zie(casusId)).partijen?.[0]
    await run('raadsvrouw', geefStandpunt, { casusId, partijId: eerste?.id, standpunt: 'Wij wachten op UWV.' })
    const partijen = (await zie(casusId)).partijen ?? []
    expect(partijen).toHaveLength(10)
    expect(partijen.filter((p) => p.standpunt === null)).toHaveLength(9)
  })
})

describe('what the question holds', () => {
  it('GEN-07 GEN-24 GEN-13 asks urgency, what is at stake and why it is stuck, over the broad social domain', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', wijzigCasus, {
      casusId,
      urgentie: 'spoed',
      bestaanszekerheid: ['wonen', 'welzijn_kinderen'],
      knelpunten: ['geen_mandaat', 'privacyvrees'],
      levensdomeinen: ['justitie', 'onderwijs', 'huisvesting'],
    })
    const c = await zie(casusId)
    expect([c.urgentie, c.bestaanszekerheid, c.vraag?.knelpunten]).toEqual([
      'spoed',
      ['wonen', 'welzijn_kinderen'],
      ['geen_mandaat', 'privacyvrees'],
    ])
    const pagina = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}`)).body
    expect(pagina).toContain('Wonen: in gevaar')
    expect(pagina).toContain('De professional heeft geen mandaat')
  })

  it('INF-12 a number of a person in free text is refused, everywhere text is written', async () => {
    const nummer = '999910012'
    const casusId = await maakCasus(w)
    const poging = (u: UseCase, input: object) => codeVan(run('raadsvrouw', u, { casusId, ...input }))
    expect(await poging(wijzigCasus, { wens: `Bel haar: BSN ${nummer}.` })).toBe('ongeldige-invoer')
    expect(await poging(voegStapToe, { wat: 'nummer 9999.10.012 doorgegeven' })).toBe('ongeldige-invoer')
    expect(await poging(stelAfwegingVast, { ...afweging, keuze: nummer })).toBe('ongeldige-invoer')
    // Amounts, phone numbers of colleagues and case numbers are no number of a person.
    for (const wat of [
      'Schuld van 1.234.567 euro',
      'Gebeld met 070 000 0341',
      'kenmerk 123456789',
      '1999910012 is langer',
    ])
      expect([wat, await poging(voegStapToe, { wat })]).toEqual([wat, 'gelukt'])
  })

  it('GEN-23 has a place for the own voice of the household', async () => {
    const casusId = await maakCasus(w)
    await run('raadsvrouw', wijzigCasus, { casusId, wens: 'Ik wil betalen, maar niet weer rood staan.' })
    const pagina = (await (await web.als('raadsvrouw')).get(`/casussen/${casusId}`)).body
    expect(pagina).toContain('Wat zij zelf willen')
    expect(pagina).toContain('Ik wil betalen, maar niet weer rood staan.')
  })

  it('every new page is valid HTML', async () => {
    const casusId = await maakCasus(w)
    const b = await web.als('raadsvrouw')
    for (const deel of ['verantwoorden', 'andere-casussen']) {
      const r = await b.get(`/casussen/${casusId}/${deel}`)
      expect([deel, r.statusCode, await htmlProblems(r.body)]).toEqual([deel, 200, []])
    }
  })
})
