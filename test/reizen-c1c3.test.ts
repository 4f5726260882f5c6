import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { c1 } from '../seed/casussen/c1-huisuitzetting.ts'
import { c3 } from '../seed/casussen/c3-administratieve-fout.ts'
import { mensen } from '../seed/data/personas.ts'
import { overDagen } from './support/invullen.ts'
import { maakReis, type Reis, tekstVan } from './support/reis.ts'

// C1 and C3 over REST, as the people of the demo world, and the wrong moves on the way.

let r: Reis
beforeAll(async () => {
  r = await maakReis()
  // Who stands next to a household without a login of the demo.
  const code = 'jeugdhulp-begeleider'
  const mail = mensen.find((m) => m.id === code)?.mail ?? ''
  const { id } = await r.db.owner
    .selectFrom('personen')
    .select('id')
    .where('email', '=', mail)
    .executeTakeFirstOrThrow()
  const identiteit = { persoonId: id, issuer: r.inlog.issuer.issuer, subject: code }
  await r.db.owner.insertInto('identiteiten').values(identiteit).execute()
}, 180_000)
afterAll(() => r.stop())

const status = async (wie: string, pad: string): Promise<number> => (await r.vraag(wie, 'GET', pad)).statusCode
type Lijst = { items: { id: string; ontbreekt: { code: string }[]; actie: string }[] }

/** Walks 'mag ik dit delen?' and shares; gives the id of the share. */
async function deel(wie: string, casusId: string, aan: object, antwoorden: Record<string, object>): Promise<string> {
  const d = await r.doe(wie, 'POST', '/delingen', { casusId, tot: overDagen(30), ...aan })
  const pad = `/delingen/${tekstVan(d, 'id')}`
  // INV-33 nothing leaves before the questions were answered
  const bevestig = { noodzaak: 'Anders kan de ander niets beslissen.', inwonerGeinformeerd: true, nietHerkenbaar: true }
  const teVroeg = await r.vraag(wie, 'POST', `${pad}/verstrekkingen`, bevestig, {
    'idempotency-key': crypto.randomUUID(),
  })
  expect(teVroeg.statusCode).toBe(409)
  for (const [veld, keuze] of Object.entries(antwoorden))
    await r.doe(wie, 'POST', `${pad}/antwoorden`, { veld, ...keuze })
  await r.doe(wie, 'POST', `${pad}/verstrekkingen`, bevestig)
  return pad
}
const [ja, nee] = [{ keuze: 'ja' }, { keuze: 'nee' }]
const begin = { kanPseudoniem: nee, acuutGevaar: nee, ontvangerBetrokken: ja, viaInwoner: nee }
const nodig = { noodzakelijk: ja, evenredig: ja, geenLichtereWeg: ja }

describe('C1 over REST', () => {
  it('C1 INV-33 AFS-06 ten parties around a family that may lose its house: each its share, one table, and who decides', async () => {
    const partijen = c1.partijen.map((p) => p.organisatie).filter((o) => o !== 'GM0479')
    const organisatieIds = await Promise.all(partijen.map((o) => r.organisatie(o)))
    const nieuw = await r.doe('casusregisseur', 'POST', '/casussen', {
      ...{ titel: 'Gezin dreigt het huis te verliezen', situatie: c1.situatie, wens: c1.wens, urgentie: 'acuut' },
      ...{ levensdomeinen: c1.levensdomeinen, bestaanszekerheid: c1.bestaanszekerheid, wetten: c1.wetten },
      ...{ kritiekeDag: overDagen(12), kritiekeDagWat: 'Ontruiming aangezegd', organisatieIds },
      huishouden: c1.huishouden.map(({ minderjarig: _, aandachtspunt, ...lid }) => ({
        ...lid,
        ...(aandachtspunt ? { aandachtspunt } : {}),
      })),
    })
    const casusId = tekstVan(nieuw, 'id')
    const op = (pad: string) => `/casussen/${casusId}${pad}`
    const gezien = async (wie: string) => (await r.vraag(wie, 'GET', op(''))).json<Record<string, unknown>>()
    expect(await gezien('casusregisseur')).toMatchObject({
      kritiekeDag: overDagen(12),
      huishouden: [{ minderjarig: false }, { minderjarig: true }, { minderjarig: true }],
    })
    await r.doe('casusregisseur', 'POST', op('/stappen'), { wat: 'Huisbezoek', resultaat: 'Geen energie in huis.' })
    await r.doe('casusregisseur', 'POST', op('/overgangen'), { actie: 'start' })

    // Until it is shared nobody outside sees that there is a case; then each exactly its part.
    for (const wie of ['functionaris-uwv', 'functionaris-svb', 'jeugdhulp-begeleider'])
      expect(await status(wie, op(''))).toBe(404)
    const uwv = await r.organisatie('uwv')
    const doel = 'De aflossing kan lager worden vastgesteld.'
    await deel(
      'casusregisseur',
      casusId,
      { ontvangerOrganisatieId: uwv, categorieen: ['vraag', 'besluiten', 'afspraken'], doel },
      { ...begin, grondslag: { keuze: '21' }, ...nodig, geheim: { keuze: 'geen' } },
    )
    const begeleider = mensen.find((m) => m.id === 'jeugdhulp-begeleider')?.id ?? ''
    const jeugd = { ontvangerPersoonId: await r.persoon(begeleider), categorieen: ['huishouden', 'stappen'] }
    await deel(
      'casusregisseur',
      casusId,
      {
        ontvangerOrganisatieId: await r.organisatie('demo-jeugdhulp'),
        doel: 'De kinderen thuis kunnen helpen.',
        ...jeugd,
      },
      // INF-11 the parent with custody agrees: the children are younger than twelve
      {
        ...begin,
        grondslag: { keuze: '13' },
        ...nodig,
        toestemming: { keuze: 'gegeven', leeftijd: 'onder_12', van: ['ouder_met_gezag'] },
      },
    )
    const svb = await deel(
      'casusregisseur',
      casusId,
      {
        ontvangerOrganisatieId: await r.organisatie('svb'),
        categorieen: ['vraag'],
        doel: 'Nagaan of de kinderbijslag loopt.',
      },
      { kanPseudoniem: ja },
    )
    expect(await gezien('functionaris-uwv')).toMatchObject({
      huishouden: null,
      stappen: null,
      opties: null,
      volgendeActie: null,
    })
    expect(await gezien('jeugdhulp-begeleider')).toMatchObject({ vraag: null, besluiten: null, afspraken: null })
    expect((await gezien('jeugdhulp-begeleider')).huishouden).toHaveLength(3)
    expect(await status('functionaris-svb', op(''))).toBe(200)
    await r.doe('casusregisseur', 'POST', `${svb}/intrekkingen`, { reden: 'De kinderbijslag loopt goed.' })
    expect(await status('functionaris-svb', op(''))).toBe(404)

    // The chain of decisions, and one table for all ten.
    const besluit = async (organisatie: string, soort: string): Promise<string> =>
      tekstVan(
        await r.doe('casusregisseur', 'POST', op('/besluiten'), {
          ...{
            organisatieId: await r.organisatie(organisatie),
            soort,
            datum: overDagen(-20),
            gevolg: 'Het gezin zit klem.',
          },
        }),
        'id',
      )
    const afsluiting = await besluit('demo-energie', 'afsluiting van energie')
    const ontruiming = await besluit('demo-corporatie', 'ontruiming aangezegd')
    await r.doe('casusregisseur', 'POST', op(`/besluiten/${afsluiting}/verbanden`), {
      naarId: ontruiming,
      soort: 'leidt_tot',
    })
    const overleg = await r.doe('casusregisseur', 'POST', op('/overleggen'), {
      ...{
        doel: 'Ontruiming voorkomen',
        besliswijze: 'Ieder beslist over het eigen deel.',
        datum: overDagen(2),
        tijd: '14:00',
      },
      ...{ statusVanAfspraken: 'Toezeggingen met een datum.', organisatieIds },
    })
    const agenda = await r.vraag('casusregisseur', 'GET', op(`/overleggen/${tekstVan(overleg, 'id')}/agenda`))
    expect([agenda.statusCode, agenda.body.includes('kookbrander')]).toEqual([200, false])

    // Who decides: only the landlord can postpone, only a judge can stop it; UWV promises its own part and says so itself.
    for (const [omschrijving, organisatie, ruimteId] of [
      ['De verhuurder stelt de ontruiming zelf uit', 'demo-corporatie', null],
      ['De rechter vragen de ontruiming tegen te houden', 'GM0479', 'fw-287b-moratorium'],
    ] as const)
      await r.doe('casusregisseur', 'POST', op('/opties'), {
        ...{ omschrijving, organisatieId: await r.organisatie(organisatie) },
        ...(ruimteId ? { ruimteId } : {}),
      })
    const afspraak = await r.doe('casusregisseur', 'POST', op('/afspraken'), {
      ...{ organisatieId: uwv, wat: 'Aflossing tijdelijk lager', status: 'toezegging', termijn: overDagen(5) },
    })
    const antwoord = op(`/afspraken/${tekstVan(afspraak, 'id')}/antwoorden`)
    const sleutel = { 'idempotency-key': crypto.randomUUID() }
    expect(
      (await r.vraag('jeugdhulp-begeleider', 'POST', antwoord, { antwoord: 'aanvaard' }, sleutel)).statusCode,
    ).not.toBe(200)
    await r.doe('functionaris-uwv', 'POST', antwoord, { antwoord: 'aanvaard' })
    expect((await gezien('casusregisseur')).afspraken).toMatchObject([{ antwoord: 'aanvaard' }])
    const stappen = (await r.vraag('casusregisseur', 'GET', op('/overgangen'))).json<Lijst>().items
    expect(stappen.map((s) => s.actie)).toEqual(expect.arrayContaining(['gaNaarRegister', 'meldAanBijLmm']))
    expect(stappen.map((s) => s.actie)).not.toContain('verzoekLet')
    // A school without an account answers by a link and sees only the question.
    const vraag = {
      aan: 'de school',
      vraag: 'Wie kan de regisseur bellen?',
      doel: 'Weten wie belt.',
      nietHerkenbaar: true,
    }
    const { link } = await r.doe('casusregisseur', 'POST', op('/buitenvragen'), vraag)
    const geheim = new URL(String(link)).searchParams.get('sleutel')
    const beeld = await r.vraag(null, 'POST', '/antwoordlinks/vragen', { sleutel: geheim })
    expect([beeld.statusCode, beeld.body.includes(casusId), beeld.body.includes('Huisbezoek')]).toEqual([
      200,
      false,
      false,
    ])
  }, 90_000)
})

describe('C3 over REST', () => {
  it('C3 LMM-23 INV-33 a tip of the ombudsman, a chain from the BRP to UWV, and room nobody knew', async () => {
    const tip = await r.doe('aandrager', 'POST', '/tips', {
      ...{ soort: 'ombudsman', naarOrganisatieId: await r.organisatie('demo-raadslieden'), inwonerAkkoord: true },
      ...{ wat: c3.aangebrachtDoor?.tip, bereikbaar: '070 000 0123, op werkdagen' },
    })
    const tipPad = `/tips/${tekstVan(tip, 'id')}`
    await r.wijzig(
      'raadslieden-coordinator',
      'PUT',
      `${tipPad}/professional`,
      { professionalId: await r.persoon('raadsvrouw') },
      tipPad,
    )
    const { casusId } = await r.doe('raadsvrouw', 'POST', `${tipPad}/casussen`, {})
    const op = (pad: string) => `/casussen/${String(casusId)}${pad}`
    // The ombudsman hears that somebody took it up, and sees nothing of the case.
    expect(await status('aandrager', op(''))).toBe(404)
    await r.wijzig(
      'raadsvrouw',
      'PATCH',
      op(''),
      { situatie: c3.situatie, wetten: c3.wetten, levensdomeinen: c3.levensdomeinen },
      op(''),
    )
    for (const o of ['GM0479', 'uwv'])
      await r.doe('raadsvrouw', 'POST', op('/partijen'), { organisatieId: await r.organisatie(o) })
    const besluiten = new Map<string, string>()
    for (const b of c3.besluiten.filter((x) => ['inschrijving', 'terugvordering', 'geen-correctie'].includes(x.id))) {
      const { id } = await r.doe('raadsvrouw', 'POST', op('/besluiten'), {
        ...{
          organisatieId: await r.organisatie(b.organisatie),
          soort: b.soort,
          datum: overDagen(b.dag),
          gevolg: b.gevolg,
        },
        ...(b.wet ? { wet: b.wet } : {}),
      })
      besluiten.set(b.id, String(id))
    }
    await r.doe('raadsvrouw', 'POST', op(`/besluiten/${besluiten.get('inschrijving')}/verbanden`), {
      ...{ naarId: besluiten.get('terugvordering'), soort: 'leidt_tot' },
    })
    await r.doe('raadsvrouw', 'POST', op('/stappen'), { wat: 'Correctie van de BRP gevraagd', resultaat: 'Afgewezen.' })
    await r.doe('raadsvrouw', 'POST', op('/overgangen'), { actie: 'start' })
    await deel(
      'raadsvrouw',
      String(casusId),
      {
        ontvangerOrganisatieId: await r.organisatie('uwv'),
        categorieen: ['vraag', 'stappen', 'besluiten'],
        doel: 'Nagaan of UWV van de inschrijving mag afwijken.',
      },
      { kanPseudoniem: ja },
    )
    const uwv = (await r.vraag('functionaris-uwv', 'GET', op(''))).json<{
      besluiten: object[]
      verbanden: object[]
      opties: null
    }>()
    expect([uwv.besluiten.length, uwv.verbanden.length, uwv.opties]).toEqual([3, 1, null])
    // The room was in the law all the time: searching for it finds it, and the option names who decides.
    const { items } = (await r.vraag('raadsvrouw', 'GET', '/ruimte?q=afwijken%20van%20de%20BRP')).json<{
      items: { sleutel: string }[]
    }>()
    expect(items.slice(0, 5).map((i) => i.sleutel)).toContain('brp-1-7-2d-afwijken-van-brp')
    const optie = await r.doe('raadsvrouw', 'POST', op('/opties'), {
      ...{
        omschrijving: 'UWV wijkt af van de BRP',
        organisatieId: await r.organisatie('uwv'),
        ruimteId: 'brp-1-7-2d-afwijken-van-brp',
      },
    })
    await r.doe('raadsvrouw', 'POST', op(`/opties/${tekstVan(optie, 'id')}/beoordelingen`), {
      status: 'gekozen',
      reden: 'Verplicht gebruik staat een goede uitvoering in de weg.',
    })
    await r.doe('raadsvrouw', 'POST', op('/afspraken'), {
      ...{
        organisatieId: await r.organisatie('uwv'),
        optieId: tekstVan(optie, 'id'),
        status: 'besluit',
        termijn: overDagen(14),
      },
      ...{ wat: 'Schuld en boete buiten invordering stellen', grondslag: 'Wet BRP artikel 1.7 lid 2 onder d' },
    })
    await r.doe('raadsvrouw', 'POST', op('/overgangen'), {
      actie: 'rondAf',
      uitkomst: 'opgelost',
      reden: 'UWV stelt de schuld buiten invordering.',
    })
    expect((await r.vraag('raadsvrouw', 'GET', op(''))).json()).toMatchObject({
      status: 'afgerond',
      uitkomst: 'opgelost',
    })
  }, 90_000)
})
