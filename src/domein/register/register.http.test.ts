import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { bekijkCasus, nieuweVraag, voegStapToe, zetStap } from '../casus/index.ts'
import { bekijkContact, listContacten } from './usecases/bekijk-contact.ts'
import { bekijkToegang } from './usecases/bekijk-toegang.ts'
import { bekijkVermelding } from './usecases/bekijk-vermelding.ts'
import { beoordeelContact } from './usecases/beoordeel-contact.ts'
import { legAntwoordVast } from './usecases/leg-antwoord-vast.ts'
import { meldVraagNaarOrganisatie } from './usecases/meld-vraag-naar-organisatie.ts'
import { neemContact } from './usecases/neem-contact.ts'
import { zoekRegister } from './usecases/zoek-register.ts'

let w: Wereld
let web: Web
let api: Api
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  await w.db.owner
    .insertInto('registeronderwerpen')
    .values([
      {
        id: '01900000-0000-7000-8000-00000000000a',
        organisatieId: w.org('cak'),
        naam: 'eigen bijdrage',
        woorden: ['eigen bijdrage verpleeghuis', 'bijdrage zorg'],
      },
      {
        id: '01900000-0000-7000-8000-00000000000b',
        organisatieId: w.org('demo-zorgverzekeraar'),
        naam: 'zorgpremie',
        woorden: ['premie zorgverzekering'],
      },
      {
        id: '01900000-0000-7000-8000-00000000000c',
        organisatieId: null,
        naam: 'bijstand',
        woorden: ['bijstandsuitkering'],
      },
    ])
    .execute()
})
afterAll(async () => {
  await web.close()
  await api.close()
  await w.drop()
})

async function maakCasus(): Promise<string> {
  const c = await w.door.run(w.als('raadsvrouw'), nieuweVraag, {
    titel: 'Eigen bijdrage na opname partner',
    situatie: 'Partner is opgenomen. Door een ander besluit is de eigen bijdrage verkeerd berekend.',
    gevraagd: 'Reken de eigen bijdrage opnieuw uit.',
    levensdomeinen: ['financien', 'lichamelijke_gezondheid'],
    wetten: ['Wlz', 'AOW'],
  })
  return c.id
}

const stap = (casusId: string, actie: string, extra: object = {}) =>
  w.door.run(w.als('raadsvrouw'), zetStap, { casusId, actie, ...extra })

describe('C4: the raadsvrouw finds the functionaris of the CAK and the case is solved on rung 2', () => {
  it('REG-01 REG-02 REG-03 REG-11 GEN-11 BA-15 from search to answer, in the use cases', async () => {
    const uitslag = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'eigen bijdrage verpleeghuis' })
    expect(uitslag.organisaties[0]?.code).toBe('cak')
    const functionaris = uitslag.items.find((t) => t.id === w.vermelding('functionaris-cak'))
    expect(functionaris?.organisatieNaam).toBe('CAK')
    const kaart = await w.door.run(w.als('raadsvrouw'), bekijkVermelding, { vermeldingId: functionaris?.id })
    expect(kaart).toMatchObject({ telefoon: '070 000 0482', belofteWerkdagen: 2, aangesloten: true })

    const casusId = await maakCasus()
    await stap(casusId, 'start')
    await w.door.run(w.als('raadsvrouw'), voegStapToe, { casusId, wat: 'Zelf nagerekend.', trede: 1 })
    await stap(casusId, 'gaNaarRegister')
    await expect(stap(casusId, 'startUitvoering')).rejects.toThrow()
    const contact = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: functionaris?.id,
      casusId,
      onderwerp: 'Eigen bijdrage na opname partner',
      vraag: 'Kunnen jullie de bijdrage over dit jaar opnieuw uitrekenen?',
    })
    expect(contact.uitkomst).toBe('open')
    const werk = await api.vraag(
      kaart.persoonId === w.persoon('functionaris-cak') ? 'functionaris-cak' : 'functionaris-cak-2',
      'GET',
      '/mijn-werk',
    )
    expect(JSON.stringify(werk.json())).toContain('Beantwoord: Eigen bijdrage na opname partner')

    await w.door.run(w.als('functionaris-cak'), legAntwoordVast, {
      contactId: contact.id,
      uitkomst: 'opgelost',
      antwoord: 'We rekenen het opnieuw uit over dit jaar; het te veel betaalde komt terug.',
      rugdekkingDoor: 'Teammanager maatwerk',
    })
    const gelezen = await w.door.run(w.als('raadsvrouw'), bekijkContact, { contactId: contact.id })
    expect(gelezen).toMatchObject({ uitkomst: 'opgelost', rugdekkingDoor: 'Teammanager maatwerk' })
    await w.door.run(w.als('raadsvrouw'), beoordeelContact, { contactId: contact.id, geholpen: true })
    expect((await w.door.run(w.als('raadsvrouw'), listContacten, { casusId })).items).toHaveLength(1)

    const casus = await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId })
    expect(JSON.stringify(casus)).toContain('Contact opgenomen: Eigen bijdrage na opname partner')
    expect(casus).toMatchObject({ status: 'register', trede: 2 })

    // A commitment was made on rung 2: carry it out, and done.
    await stap(casusId, 'startUitvoering')
    const klaar = await stap(casusId, 'rondAf', { uitkomst: 'opgelost' })
    expect(klaar).toMatchObject({ status: 'afgerond', trede: 2 })
  })

  it('REG-10 the asked organisation sees the question, and nothing of the case', async () => {
    const casusId = await maakCasus()
    const contact = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: w.vermelding('functionaris-cak'),
      casusId,
      onderwerp: 'Nog een vraag',
    })
    const bijCak = await w.door.run(w.als('functionaris-cak'), bekijkContact, { contactId: contact.id })
    expect(bijCak.onderwerp).toBe('Nog een vraag')
    await expect(w.door.run(w.als('functionaris-cak'), bekijkCasus, { casusId })).rejects.toThrow('bestaat niet')
    await expect(w.door.run(w.als('functionaris-svb'), bekijkContact, { contactId: contact.id })).rejects.toThrow(
      'bestaat niet',
    )
    await expect(
      w.door.run(w.als('functionaris-svb'), legAntwoordVast, {
        contactId: contact.id,
        uitkomst: 'opgelost',
        antwoord: 'Nee.',
      }),
    ).rejects.toThrow('bestaat niet')
  })

  it('REG-11 a phone call is written down by whoever called, as a step of the case', async () => {
    const casusId = await maakCasus()
    const contact = await w.door.run(w.als('raadsvrouw'), neemContact, {
      vermeldingId: w.vermelding('functionaris-cak'),
      casusId,
      kanaal: 'telefoon',
      onderwerp: 'Gebeld over uitstel',
    })
    await expect(
      w.door.run(w.als('raadsvrouw'), legAntwoordVast, { contactId: contact.id, uitkomst: 'toegezegd' }),
    ).rejects.toThrow('Schrijf op')
    await w.door.run(w.als('raadsvrouw'), legAntwoordVast, {
      contactId: contact.id,
      uitkomst: 'toegezegd',
      antwoord: 'Uitstel tot maart.',
    })
    const casus = JSON.stringify(await w.door.run(w.als('raadsvrouw'), bekijkCasus, { casusId }))
    expect(casus).toContain('Antwoord van CAK')
  })

  it('REG-14 a functionaris may be the first to call', async () => {
    const c = await w.door.run(w.als('functionaris-cak'), neemContact, {
      vermeldingId: w.vermelding('team-svb'),
      onderwerp: 'Dit loopt straks vast',
    })
    expect(c.soort).toBe('vroegsignalering')
    await expect(
      w.door.run(w.als('functionaris-cak'), neemContact, { vermeldingId: w.vermelding('team-cak'), onderwerp: 'Zelf' }),
    ).rejects.toThrow('eigen organisatie')
  })
})

describe('who may search (INV-27)', () => {
  it('INV-27 REG-04 BA-03 only people of connected or covered organisations and PMM, also past the use case', async () => {
    for (const wie of [
      'raadsvrouw',
      'casusregisseur',
      'functionaris-duo',
      'regievoerder',
      'ambassadeur-ocw',
      'let-voorzitter',
    ] as const)
      expect((await w.door.run(w.als(wie), bekijkToegang, {})).magLezen, wie).toBe(true)
    for (const wie of [
      'niet-aangesloten',
      'fg',
      'analist',
      'fondsbeheerder-1',
      'platformbeheerder',
      'aandrager',
    ] as const)
      expect((await w.door.run(w.als(wie), bekijkToegang, {})).magLezen, wie).toBe(false)
    await expect(w.door.run(w.als('niet-aangesloten'), zoekRegister, { q: 'cak' })).rejects.toThrow(
      'geen bestuurlijke afspraak',
    )
    await expect(
      w.door.run(w.als('niet-aangesloten'), bekijkVermelding, { vermeldingId: w.vermelding('functionaris-cak') }),
    ).rejects.toThrow('bestaat niet')
    await expect(
      w.door.bezoek(w.als('niet-aangesloten'), (b) =>
        sql`select * from zoek_register('cak', null, '{}', null, '', '', 5)`.execute(b.tx),
      ),
    ).rejects.toThrow('geen toegang')
    const rijen = await w.door.bezoek(w.als('niet-aangesloten'), (b) =>
      b.tx.selectFrom('registervermeldingen').select('id').execute(),
    )
    expect(rijen).toEqual([])
  })

  it('INV-27 the entries of an organisation disappear with its agreement, and come back with a new one', async () => {
    await w.db.owner
      .updateTable('bestuursafspraken')
      .set({ einde_op: '2026-01-01' } as never)
      .where('organisatieId', '=', w.org('uwv'))
      .execute()
    const zonder = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'uwv' })
    expect(zonder.items).toEqual([])
    expect(zonder.organisaties[0]).toMatchObject({ code: 'uwv', aangesloten: false })
    await expect(
      w.door.run(w.als('raadsvrouw'), bekijkVermelding, { vermeldingId: w.vermelding('functionaris-uwv') }),
    ).rejects.toThrow('bestaat niet')
    await w.db.owner
      .updateTable('bestuursafspraken')
      .set({ einde_op: null } as never)
      .where('organisatieId', '=', w.org('uwv'))
      .execute()
    expect((await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'uwv' })).items.length).toBe(2)
  })

  it('REG-16 not connected: it says so, offers the Loket and keeps it as a lead', async () => {
    const b = await web.als('raadsvrouw')
    const page = await b.get('/register?q=premie+zorgverzekering')
    expect(page.body).toContain('heeft geen afspraak met ons')
    expect(page.body).toContain('Loket (LMM)')
    expect((await b.post('/register/gemist', { organisatieId: w.org('demo-zorgverzekeraar') })).statusCode).toBe(303)
    await expect(
      w.door.run(w.als('raadsvrouw'), meldVraagNaarOrganisatie, { organisatieId: w.org('cak') }),
    ).rejects.toThrow('wel in het register')
    const leads = await (await web.als('relatiebeheerder')).get('/register/aandacht')
    expect(leads.body).toContain('Zorgverzekeraar Voorbeeld')
  })

  it('a question that every municipality answers goes to the own one', async () => {
    const r = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'bijstandsuitkering' })
    expect(r.organisaties[0]?.code).toBe('GM0479')
    const ander = await w.door.run(w.als('raadsvrouw'), zoekRegister, { q: 'bijstand utrecht' })
    expect(ander.organisaties[0]?.code).toBe('GM0344')
  })
})

describe('no harvesting (REG-20)', () => {
  it('REG-20 the FG hears of unusual use once, and above the limit it stops; search terms are kept nowhere', async () => {
    const dag = await w.door.bezoek(w.als('buitenstaander'), async (b) => b.vandaag)
    await w.db.owner
      .insertInto('registergebruik')
      .values({ persoonId: w.persoon('buitenstaander'), dag, bekeken: 79 })
      .execute()
    const kijk = () => w.door.run(w.als('buitenstaander'), bekijkVermelding, { vermeldingId: w.vermelding('team-cak') })
    await kijk()
    await kijk()
    const berichten = await w.db.owner
      .selectFrom('berichten')
      .select('pad')
      .where('persoonId', '=', w.persoon('fg'))
      .execute()
    expect(berichten.map((b) => b.pad)).toEqual(['/register/gebruik'])
    expect((await (await web.als('fg')).get('/register/gebruik')).body).toContain('Buitenstaander')
    await w.db.owner
      .updateTable('registergebruik')
      .set({ bekeken: 200 })
      .where('persoonId', '=', w.persoon('buitenstaander'))
      .execute()
    await expect(kijk()).rejects.toThrow('heel veel in het register')
    await w.door.run(w.als('buitenstaander'), zoekRegister, { q: 'jansen bsn' })
    const regels = await w.db.owner
      .selectFrom('journaal')
      .selectAll()
      .where('persoonId', '=', w.persoon('buitenstaander'))
      .execute()
    expect(JSON.stringify(regels)).not.toContain('jansen')
  })

  it('REG-20 there is no anonymous access and no list of people', async () => {
    expect((await web.app.inject({ method: 'GET', url: '/register' })).statusCode).toBe(302)
    const alles = await w.door.run(w.als('regievoerder'), zoekRegister, {})
    expect(alles.items.length).toBeLessThanOrEqual(40)
  })
})

describe('the pages', () => {
  it('show search, card and contact, and take the forms', async () => {
    const b = await web.als('raadsvrouw')
    const lijst = await b.get('/register?q=eigen+bijdrage')
    expect(lijst.body).toContain('Past bij')
    const kaart = await b.get(`/register?q=eigen+bijdrage&open=${w.vermelding('functionaris-cak')}`)
    expect(kaart.body).toContain('070\u00a0000\u00a00482')
    expect(kaart.body).toContain('Bevestigd op')
    const fout = await b.post(`/register/${w.vermelding('functionaris-cak')}/contact`, { kanaal: 'platform' })
    expect(fout.statusCode).toBe(422)
    const goed = await b.post(`/register/${w.vermelding('functionaris-cak')}/contact`, {
      kanaal: 'platform',
      onderwerp: 'Vraag van de pagina',
      vraag: 'Kan dit?',
    })
    expect(goed.statusCode).toBe(303)
    const href = String(goed.headers.location)
    const cak = await web.als('functionaris-cak')
    expect((await cak.get(href)).body).toContain('Kan dit?')
    expect((await cak.get('/')).body).toContain('Vraag van de pagina')
    expect((await cak.post(`${href}/antwoord`, { antwoord: 'Ja, dat kan.', uitkomst: 'opgelost' })).statusCode).toBe(
      303,
    )
    expect((await b.get(href)).body).toContain('Ja, dat kan.')
    expect((await b.post(`${href}/oordeel`, { geholpen: 'ja' })).statusCode).toBe(303)
    expect((await b.get('/contactmomenten')).body).toContain('Vraag van de pagina')
    expect((await (await web.als('niet-aangesloten')).get('/register')).body).toContain(
      'nog niet in het register zoeken',
    )
  })

  it('the API gives the same, in one search and single entries', async () => {
    const r = await api.vraag('raadsvrouw', 'GET', '/registervermeldingen?q=eigen%20bijdrage')
    expect(r.statusCode).toBe(200)
    const id = r.json().items[0].id
    expect((await api.vraag('raadsvrouw', 'GET', `/registervermeldingen/${id}`)).json().opdracht).toContain('Meedenken')
    const c = await api.vraag('raadsvrouw', 'POST', '/contactmomenten', { vermeldingId: id, onderwerp: 'Via de API' })
    expect(c.statusCode).toBe(201)
    expect((await api.vraag('niet-aangesloten', 'GET', '/registervermeldingen?q=cak')).statusCode).toBe(403)
  })
})
