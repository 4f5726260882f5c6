import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakCasus, metPartij } from '../../../test/support/casus.ts'
import { type Api, maakApi, maakWeb, type Web } from '../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../test/support/wereld.ts'
import { geefBal, maakAfspraak, planVolgendeActie, wijzigCasus } from '../casus/index.ts'
import { beantwoordVraag } from './usecases/beantwoord-vraag.ts'
import { bekijkDeling } from './usecases/bekijk-deling.ts'
import { deel } from './usecases/deel.ts'
import { stelDelenVoor } from './usecases/stel-delen-voor.ts'
import { trekDelingIn } from './usecases/trek-deling-in.ts'

// Words that somebody typed into the core of a case, each under the category it belongs to (docs/adr/0015).
const zinnen = {
  stappen: 'Verslaafde zoon bellen over de boedel',
  vraag: 'De deurwaarder zet het gezin uit',
  cak: 'De premieschuld uitzoeken',
  duo: 'Het maandbedrag narekenen',
}

let w: Wereld
let web: Web
let api: Api
let app: pg.Client
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
  api = await maakApi(w)
  app = new pg.Client({ connectionString: w.db.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await web.close()
  await api.close()
  await w.drop()
})

const alsRaadsvrouw = () => w.als('raadsvrouw')
async function volleCasus(bal: 'duo' | 'cak' = 'cak'): Promise<string> {
  const casusId = await maakCasus(w)
  await metPartij(w, casusId, 'cak')
  await w.door.run(alsRaadsvrouw(), wijzigCasus, {
    casusId,
    kritiekeDag: '2099-03-01',
    kritiekeDagWat: zinnen.vraag,
    bestaanszekerheid: ['veiligheid'],
  })
  for (const org of bal === 'cak' ? (['duo', 'cak'] as const) : (['cak', 'duo'] as const))
    await w.door.run(alsRaadsvrouw(), geefBal, {
      casusId,
      bij: 'partij',
      organisatieId: w.org(org),
      waarvoor: zinnen[org],
    })
  await w.door.run(alsRaadsvrouw(), planVolgendeActie, {
    casusId,
    volgendeActie: zinnen.stappen,
    volgendeActieOp: '2099-02-01',
  })
  return casusId
}
async function deelMetDuo(casusId: string, categorieen: string[]): Promise<string> {
  const { id } = await w.door.run(alsRaadsvrouw(), stelDelenVoor, {
    casusId,
    ontvangerOrganisatieId: w.org('duo'),
    categorieen,
    doel: 'DUO kan dan over een lager maandbedrag beslissen',
    tot: '2099-01-31',
  })
  await w.door.run(alsRaadsvrouw(), beantwoordVraag, { delingId: id, veld: 'kanPseudoniem', keuze: 'ja' })
  await w.door.run(alsRaadsvrouw(), deel, {
    delingId: id,
    noodzaak: 'Zonder deze gegevens kan DUO niets beslissen.',
    inwonerGeinformeerd: true,
    nietHerkenbaar: true,
  })
  return id
}
const duo = async (pad: string) => JSON.parse((await api.vraag('functionaris-duo', 'GET', pad)).body)
const alleLezers = ['', '/overgangen', '/stappen', '/kopie']

/** Everything that the receiver can open about this case or in which it may turn up. */
async function alles(casusId: string): Promise<string> {
  const bezoeker = await web.als('functionaris-duo')
  const uit: string[] = []
  for (const pad of alleLezers)
    uit.push((await api.vraag('functionaris-duo', 'GET', `/casussen/${casusId}${pad}`)).body)
  uit.push((await api.vraag('functionaris-duo', 'GET', '/casussen')).body)
  for (const pad of ['/', '/casussen', `/casussen/${casusId}`, '/zoeken?q=studieschuld'])
    uit.push((await bezoeker.get(pad)).body)
  return uit.join('\n')
}

describe('the core of a case for the receiver of a share', () => {
  it('INV-31 INV-33 INF-02 of words in the core the receiver sees only those of the categories that were shared, and what is asked of her', async () => {
    for (const categorieen of [['opties'], ['vraag'], ['stappen'], ['vraag', 'stappen']]) {
      const casusId = await volleCasus()
      const delingId = await deelMetDuo(casusId, categorieen)
      const c = await duo(`/casussen/${casusId}`)
      const [vraag, stappen] = [categorieen.includes('vraag'), categorieen.includes('stappen')]
      expect(c).toMatchObject({
        titel: expect.any(String),
        status: 'eigen_organisatie',
        kritiekeDag: '2099-03-01',
        volgendeActieOp: '2099-02-01',
        kritiekeDagWat: vraag ? zinnen.vraag : null,
        bestaanszekerheid: vraag ? ['veiligheid'] : null,
        volgendeActie: stappen ? zinnen.stappen : null,
        bal: { bij: 'partij', organisatie: { id: w.org('cak') }, waarvoor: stappen ? zinnen.cak : null },
      })
      // Turns that are over show who else is involved: her own always, those of others with the steps.
      const beurten = c.balPerioden.map((b: { waarvoor: string | null }) => b.waarvoor)
      expect(beurten.slice(-2)).toEqual([zinnen.duo, stappen ? zinnen.cak : null])
      expect(beurten.length > 2).toBe(stappen)
      const tekst = await alles(casusId)
      expect(tekst).toContain(c.nummer)
      expect({ categorieen, gezien: Object.values(zinnen).filter((z) => tekst.includes(z)) }).toEqual({
        categorieen,
        gezien: [
          ...(stappen ? [zinnen.stappen] : []),
          ...(vraag ? [zinnen.vraag] : []),
          ...(stappen ? [zinnen.cak] : []),
          zinnen.duo,
        ],
      })
      await w.door.run(alsRaadsvrouw(), trekDelingIn, { delingId, reden: 'niet meer nodig' })
      expect(await alles(casusId)).not.toContain(c.nummer)
    }
  })

  it('INV-33 who has the ball reads what is asked of her organisation, with whatever was shared', async () => {
    const casusId = await volleCasus('duo')
    await deelMetDuo(casusId, ['opties'])
    expect(await duo(`/casussen/${casusId}`)).toMatchObject({ bal: { waarvoor: zinnen.duo }, volgendeActie: null })
    const pagina = (await (await web.als('functionaris-duo')).get(`/casussen/${casusId}`)).body
    expect(pagina).toContain(zinnen.duo)
    expect(pagina).not.toContain(zinnen.stappen)
    expect((await (await web.als('functionaris-duo')).get('/casussen')).body).toContain(zinnen.duo)
  })

  it('INV-33 what was not shared is not said to be absent: no other party sees nothing, no analysis is missing', async () => {
    const casusId = await volleCasus()
    await deelMetDuo(casusId, ['vraag'])
    const zegt = async (wie: 'raadsvrouw' | 'functionaris-duo') => {
      const { body } = await (await web.als(wie)).get(`/casussen/${casusId}`)
      return [
        'Ziet niets van deze casus',
        'Er is nog geen gezamenlijke analyse',
        'nog niet opgeschreven wat het kost',
      ].map((zin) => body.includes(zin))
    }
    expect(await zegt('raadsvrouw')).toEqual([true, true, true])
    expect(await zegt('functionaris-duo')).toEqual([false, false, false])
  })

  it('INF-02 INV-33 the preview is the page of the receiver, core and words alike; the receipt names the core', async () => {
    for (const categorieen of [['opties'], ['vraag'], ['stappen'], ['huishouden', 'afspraken']])
      for (const bal of ['duo', 'cak'] as const) {
        const casusId = await volleCasus(bal)
        for (const org of ['duo', 'cak'] as const)
          await w.door.run(alsRaadsvrouw(), maakAfspraak, {
            casusId,
            organisatieId: w.org(org),
            wat: `Afspraak met ${org}`,
            status: 'toezegging',
            termijn: '2099-01-15',
          })
        const id = await deelMetDuo(casusId, categorieen)
        const voorbeeld = await w.door.run(alsRaadsvrouw(), bekijkDeling, { delingId: id })
        expect(await duo(`/casussen/${casusId}`)).toEqual(voorbeeld.casus)
        // What is asked of her own organisation she reads with whatever was shared; what is asked of others is a category.
        expect(voorbeeld.casus.afspraken?.map((a) => a.wat).sort()).toEqual(
          categorieen.includes('afspraken') ? ['Afspraak met cak', 'Afspraak met duo'] : ['Afspraak met duo'],
        )
        const pagina = (await (await web.als('raadsvrouw')).get(`/delingen/${id}`)).body
        expect(pagina).toContain('1 maart 2099')
        expect(pagina).toContain('bij wie de bal ligt')
        expect(pagina.includes(zinnen.stappen)).toBe(categorieen.includes('stappen'))
        expect(pagina.includes(zinnen.vraag)).toBe(categorieen.includes('vraag'))
      }
  })

  it('INV-31 the database itself gives the application role no word of the core: the columns are closed, the functions test', async () => {
    const casusId = await volleCasus()
    await deelMetDuo(casusId, ['opties'])
    for (const vraag of [
      'select volgende_actie from casussen',
      'select kritieke_dag_wat from casussen',
      'select bestaanszekerheid from casussen',
      'select * from casussen',
      'select waarvoor from bal_perioden',
    ])
      await expect(app.query(vraag)).rejects.toThrow('permission denied')
    await app.query('begin')
    await app.query('select zet_actor($1)', [w.persoon('functionaris-duo')])
    const teksten = await app.query('select * from casus_teksten($1)', [[casusId]])
    expect(teksten.rows).toEqual([
      { casus_id: casusId, volgende_actie: null, kritieke_dag_wat: null, bestaanszekerheid: null, waarvoor: null },
    ])
    // The eyes of another narrow; they never add.
    const ander = await app.query('select * from casus_teksten($1, $2, $3)', [[casusId], ['alles'], w.org('cak')])
    expect(ander.rows).toEqual(teksten.rows)
    await app.query('rollback')
  })
})
