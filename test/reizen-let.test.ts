import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  casusBijLoket,
  houd,
  type LetCasus,
  maakRijp,
  mist,
  vandaag,
  vraagLet,
  type Zitting,
  zetOpAgenda,
} from './support/let-reis.ts'
import { maakReis, type Reis, tekstVan } from './support/reis.ts'

// The ways a session of the LET can go over REST, as the people of the demo world (seed story C2, and the other ends).

let r: Reis
beforeAll(async () => {
  r = await maakReis()
}, 120_000)
afterAll(() => r.stop())

const c2 = {
  regisseur: 'casusregisseur',
  vast: {
    ciz: 'Afgewezen; een nieuwe aanvraag kan met nieuwe gegevens.',
    'demo-zorgkantoor': 'Zonder indicatie geen Wlz.',
    'demo-zorgverzekeraar': 'Er is nog geen drie jaar onafgebroken behandeling geweest.',
    GM0479: 'Beschermd wonen kan, maar niet op deze locatie.',
  },
  ook: ['demo-woonzorg'],
  casus: {
    titel: 'Jongeman (19): plek in woonvorm, niemand weet wie betaalt',
    situatie: 'Er is een passende plek in het dorp, maar drie wetten wijzen naar elkaar.',
    gevraagd: 'Duidelijkheid wie betaalt, en intussen starten met de hulp.',
    levensdomeinen: ['huisvesting', 'geestelijke_gezondheid', 'opvoeding_kinderen'],
    wetten: ['Wmo 2015', 'Jeugdwet', 'Wlz', 'Zvw'],
    urgentie: 'spoed',
    kritiekeDag: '2030-01-21',
    kritiekeDagWat: 'De woonlocatie houdt de plek vrij tot deze dag',
    huishouden: [
      { pseudoniem: 'jongeman', rol: 'volwassen kind', leeftijdsklasse: '18-26', kwetsbaar: true },
      { pseudoniem: 'moeder', rol: 'ouder', leeftijdsklasse: '27-44', kwetsbaar: true },
      { pseudoniem: 'jongere broer', rol: 'kind', leeftijdsklasse: '12-17', kwetsbaar: true },
    ],
  },
} as const

/** The four decisions that hold each other, and how (AFS-02). */
async function legBesluitenVast({ op }: LetCasus): Promise<void> {
  const besluit = async (organisatie: string, soort: string, wet: string, gevolg: string): Promise<string> =>
    tekstVan(
      await r.doe('casusregisseur', 'POST', op('/besluiten'), {
        organisatieId: await r.organisatie(organisatie),
        soort,
        datum: '2026-01-15',
        wet,
        gevolg,
      }),
      'id',
    )
  const pgb = await besluit('GM0479', 'budget van Jeugdwet naar Wmo', 'Wmo 2015', 'De grondslag veranderde.')
  const wlz = await besluit('ciz', 'afwijzing indicatie', 'Wlz', 'Geen langdurige zorg.')
  const zvw = await besluit('demo-zorgverzekeraar', 'afwijzing vergoeding', 'Zvw', 'Geen verblijf.')
  const elders = await besluit('GM0479', 'beschermd wonen, buiten het dorp', 'Wmo 2015', 'Ver van zijn familie.')
  for (const [van, naar, soort] of [
    [pgb, elders, 'leidt_tot'],
    [wlz, zvw, 'botst_met'],
    [wlz, elders, 'leidt_tot'],
  ])
    await r.doe('casusregisseur', 'POST', op(`/besluiten/${van}/verbanden`), { naarId: naar, soort })
}

describe('C2 the payer maze over REST', () => {
  it('C2 LMM-11 LET-09 LET-10 LET-14 LET-27 goes through desk and LET as far as the question who pays', async () => {
    const casus = await casusBijLoket(r, c2)
    const { op, casusId } = casus
    await r.wijzig('casusregisseur', 'PATCH', op(''), { knelpunten: ['betaler_onduidelijk', 'deelbeelden'] }, op(''))
    await legBesluitenVast(casus)
    // LMM-11 what fell off keeps its reason
    for (const [omschrijving, status, reden] of [
      ['Verblijf via de zorgverzekering', 'afgewezen', 'Voldoet niet aan drie jaar onafgebroken behandeling.'],
      ['Beschermd wonen buiten het dorp', 'afgewezen', 'Haalt hem weg bij de enige mensen die hij accepteert.'],
      ['Wmo overbrugt terwijl de Wlz wordt beoordeeld', 'in_onderzoek', undefined],
    ] as const) {
      const optie = await r.doe('regievoerder', 'POST', op('/opties'), { omschrijving })
      await r.doe('regievoerder', 'POST', op(`/opties/${tekstVan(optie, 'id')}/beoordelingen`), { status, reden })
    }
    await maakRijp(r, casus, 'casusregisseur')

    // LET-27 three organisations without an agreement: their bestuurders must want it
    const verzoek = { casusId, professionalUitgeput: 'Alles is geprobeerd.', lmmUitgeput: 'Niemand mag beslissen.' }
    const zonder = await mist(r, 'regievoerder', '/let-sessies', verzoek)
    expect(zonder).toMatchObject({ status: 409, codes: ['casus.bestuur-doet-niet-mee'] })
    for (const code of ['ciz', 'demo-zorgkantoor', 'demo-zorgverzekeraar']) await laatMeedoen(casus, code)
    const z = await vraagLet(r, casus)
    await z.stap('let-voorzitter', 'toets')
    // LET-05 no agenda without a day and a member of the national organisation
    expect((await z.mist('let-voorzitter', 'agendeer')).codes).toEqual([
      'let.partij-zonder-lid',
      'let.geen-zittingsdatum',
    ])
    await r.wijzig('let-secretaris', 'PATCH', z.pad, { zittingOp: vandaag(), zittingTijd: '10:00' }, z.pad)
    await z.lid('bestuurder-ciz')
    await z.lid('bestuurder-gm0479')
    await z.stap('let-voorzitter', 'agendeer')
    // LET-09 LET-10 every candidate payer's words and what fell off lie on the table
    const { dossier } = (await z.lees('bestuurder-ciz')).json
    for (const tekst of [...Object.values(c2.vast), 'Voldoet niet aan drie jaar', 'Haalt hem weg'])
      expect(dossier?.inhoud).toContain(tekst)
    await houd(r, z, ['bestuurder-ciz', 'bestuurder-gm0479'])
    await besluiten(z)
    await nogOpen(casus, z)
  }, 60_000)

  async function laatMeedoen({ op, partij }: LetCasus, code: string): Promise<void> {
    const { partijen } = (await r.vraag('regievoerder', 'GET', op(''))).json<{
      partijen: { id: string; version: number }[]
    }>()
    const p = partijen.find((x) => x.id === partij(code))
    await r.doe(
      'regievoerder',
      'PATCH',
      op(`/partijen/${p?.id}`),
      { bestuurderAkkoord: true },
      { 'if-match': `"${p?.version}"` },
    )
  }

  /** Two organisations decide within their own law; nobody decides who pays. */
  async function besluiten(z: Zitting): Promise<void> {
    const ciz = await z.regel('ciz', {
      inhoud: 'Het CIZ beoordeelt een nieuwe aanvraag met de nieuwe gegevens met voorrang.',
      bevoegdheid: 'Wlz 3.2.1 (nakijken)',
    })
    const gemeente = await z.regel('GM0479', {
      inhoud: 'Zaanstad houdt de begeleiding thuis tot vaststaat wie de woonplek betaalt.',
      bevoegdheid: 'Wmo 2015, 2.3.5 (nakijken)',
      wijktAf: true,
      afwijkingsmotivering: 'Starten op de locatie kan pas als er een betaler is.',
    })
    // INV-7 each their own, never the other's
    expect(await z.bevestig('bestuurder-gm0479', ciz)).toBe(403)
    expect(await z.bevestig('bestuurder-ciz', gemeente)).toBe(403)
    expect((await z.mist('let-voorzitter', 'stelVast')).codes).toEqual(['let.besluitregel-niet-bevestigd'])
    expect(await z.bevestig('bestuurder-ciz', ciz)).toBe(200)
    expect(await z.bevestig('bestuurder-gm0479', gemeente)).toBe(200)
    await z.stap('let-voorzitter', 'stelVast')
    await r.doe('let-secretaris', 'PUT', `${z.pad}/leerdeel`, {
      leerdeel: 'Elke wet wijst naar een andere; niemand hoeft te beginnen.',
      aanbeveling: 'Regel wie begint te betalen zolang niet vaststaat wie moet betalen.',
      aanbevelingAan: await r.organisatie('min-vws'),
      gebied: 'wet_en_regelgeving',
    })
    await z.stap('let-voorzitter', 'startOpvolging')
    await r.doe('bestuurder-ciz', 'POST', `${z.pad}/besluitregels/${ciz}/opvolging`, {
      opvolging: 'gedaan',
      toelichting: 'De nieuwe beoordeling is gestart.',
    })
  }

  /** The question who pays stands where everybody sees it, and somebody has the ball. */
  async function nogOpen({ op }: LetCasus, z: Zitting): Promise<void> {
    await z.stap('let-voorzitter', 'evalueer')
    expect((await z.mist('let-voorzitter', 'sluit')).codes).toEqual(['let.opvolging-open'])
    await r.wijzig(
      'regievoerder',
      'PUT',
      op('/volgende-actie'),
      { volgendeActie: 'Uitzoeken welke wet welk deel betaalt', volgendeActieOp: '2030-01-10' },
      op(''),
    )
    const casus = (await r.vraag('casusregisseur', 'GET', op(''))).json<{ [key: string]: unknown }>()
    expect(casus).toMatchObject({
      status: 'uitvoering',
      vraag: { knelpunten: ['betaler_onduidelijk', 'deelbeelden'] },
      volgendeActieOp: '2030-01-10',
    })
    // An agreement of a decision line is open, so the case is not ready.
    expect((await mist(r, 'regievoerder', op('/overgangen'), { actie: 'rondAf', uitkomst: 'opgelost' })).codes).toEqual(
      ['casus.open-afspraken'],
    )
  }
})

/** A case of one national organisation at the LET, tested; 'svb' has a clause on an impasse in its agreement, 'duo' has none. */
async function bijLet(vast: Readonly<Record<string, string>>, regisseur = 'raadsvrouw'): Promise<[LetCasus, Zitting]> {
  const casus = await casusBijLoket(r, { regisseur, vast })
  await maakRijp(r, casus, regisseur)
  return [casus, await vraagLet(r, casus)]
}
const statusVan = async ({ op }: LetCasus, wie = 'regievoerder'): Promise<string> =>
  (await r.vraag(wie, 'GET', op(''))).json<{ status: string }>().status

describe('the other ways of a session over REST', () => {
  it('LET-15 an impasse: mediation is asked because the agreement of SVB says so, and the case goes on at the LMM', async () => {
    const [casus, z] = await bijLet({ svb: 'De wet staat dit niet toe.' })
    await zetOpAgenda(r, z, ['bestuurder-svb'])
    await houd(r, z, ['bestuurder-svb'])
    await z.stap('let-voorzitter', 'meldImpasse', { reden: 'SVB en de gemeente blijven bij hun standpunt.' })
    await z.stap('let-voorzitter', 'vraagBemiddeling', {
      bemiddelaar: 'De minister, op verzoek van de partijen samen',
      reden: 'Zo staat het in de afspraak van SVB.',
    })
    const { json } = await z.lees('let-voorzitter')
    expect(json).toMatchObject({
      status: 'bemiddeling',
      impasseReden: 'SVB en de gemeente blijven bij hun standpunt.',
      reden: 'Zo staat het in de afspraak van SVB.',
      bemiddelaar: 'De minister, op verzoek van de partijen samen',
    })
    expect(json.conflictbepalingen.map((c) => c.tekst)).toEqual([expect.stringContaining('bemiddelen')])
    // INV-12 no end without learning
    expect((await z.mist('let-voorzitter', 'evalueer')).codes).toEqual(['let.geen-leerdeel', 'let.geen-aanbeveling'])
    await leer(z)
    await z.stap('let-voorzitter', 'evalueer')
    expect(await statusVan(casus)).toBe('lmm_behandeling')
    await z.stap('let-voorzitter', 'sluit')
  })

  it('LET-15 an impasse without such a clause: no mediation, another plan', async () => {
    const [casus, z] = await bijLet({ duo: 'De wet staat dit niet toe.' })
    await zetOpAgenda(r, z, ['bestuurder-duo'])
    await houd(r, z, ['bestuurder-duo'])
    await z.stap('let-voorzitter', 'meldImpasse', { reden: 'DUO blijft bij haar standpunt.' })
    const bemiddeling = { bemiddelaar: 'De minister', reden: 'Wij willen het.' }
    expect((await z.mist('let-voorzitter', 'vraagBemiddeling', bemiddeling)).codes).toEqual([
      'let.geen-conflictbepaling',
    ])
    await leer(z)
    await z.stap('let-voorzitter', 'evalueer')
    expect(await statusVan(casus)).toBe('lmm_behandeling')
  })

  const leer = (z: Zitting) =>
    r.doe('let-secretaris', 'PUT', `${z.pad}/leerdeel`, {
      leerdeel: 'Eerder vragen wie mag beslissen.',
      redenGeenAanbeveling: 'Volgt na het vervolg.',
    })

  it('LET-12 INV-11 a return to the municipality with advice, which the regisseur takes up again', async () => {
    const [casus, z] = await bijLet({ duo: 'Dit ligt bij de gemeente.' })
    await z.stap('let-voorzitter', 'toets')
    expect((await z.mist('let-voorzitter', 'legTerug')).codes).toEqual([
      'let.patstelling-niet-lokaal',
      'let.geen-motivering',
      'let.geen-advies-bij-terugleggen',
    ])
    await z.stap('let-voorzitter', 'legTerug', {
      patstellingLokaal: true,
      reden: 'De gemeente en de corporatie kunnen dit samen.',
      suggestie: 'In een andere gemeente hielp een afspraak met de corporatie.',
    })
    expect(await statusVan(casus, 'raadsvrouw')).toBe('teruggelegd')
    // INF-14 the session is over: the chair sees nothing any more; the one who goes on has the letter
    expect((await z.lees('let-voorzitter')).status).toBe(404)
    const brief = await r.vraag('raadsvrouw', 'GET', `${z.pad}/stukken/brief`)
    expect([brief.statusCode, brief.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect((await z.lees('raadsvrouw')).json.suggestie).toContain('afspraak met de corporatie')
    await r.doe('raadsvrouw', 'POST', casus.op('/overgangen'), { actie: 'pakWeerOp' })
    expect(await statusVan(casus, 'raadsvrouw')).toBe('eigen_organisatie')
  })

  it('LET-13 INV-11 a rejection carries its reason, and the LMM keeps the case', async () => {
    const [casus, z] = await bijLet({ duo: 'Er is nog een regeling.' })
    await z.stap('let-voorzitter', 'toets')
    expect((await z.mist('let-voorzitter', 'wijsAf')).codes).toEqual(['let.geen-motivering'])
    await z.stap('let-voorzitter', 'wijsAf', { reden: 'De draagkrachtregeling is nog niet gebruikt.' })
    expect(await statusVan(casus)).toBe('lmm_behandeling')
    const { json } = await z.lees('regievoerder')
    expect(json).toMatchObject({ status: 'afgewezen', reden: 'De draagkrachtregeling is nog niet gebruikt.' })
    expect((await r.vraag('regievoerder', 'GET', `${z.pad}/stukken/brief`)).statusCode).toBe(200)
  })

  it('LET-22 solved by pressure before the session: its own outcome, on the session and on the case', async () => {
    const [casus, z] = await bijLet({ duo: 'Wij kijken nog eens.' })
    await z.stap('regievoerder', 'vervalt', {
      vervaltDoor: 'opgelost_door_druk',
      reden: 'DUO kwam zelf met een lager bedrag.',
    })
    const { json } = await z.lees('regievoerder')
    expect(json).toMatchObject({ status: 'niet_meer_nodig', vervaltDoor: 'opgelost_door_druk' })
    const optie = await r.doe('regievoerder', 'POST', casus.op('/opties'), { omschrijving: 'Lager bedrag van DUO' })
    await r.doe('regievoerder', 'POST', casus.op(`/opties/${tekstVan(optie, 'id')}/beoordelingen`), {
      status: 'gekozen',
    })
    const afspraak = await r.doe('regievoerder', 'POST', casus.op('/afspraken'), {
      organisatieId: await r.organisatie('duo'),
      optieId: tekstVan(optie, 'id'),
      wat: 'Lager bedrag',
      status: 'toezegging',
      termijn: '2030-01-02',
    })
    await r.doe('regievoerder', 'POST', casus.op('/overgangen'), { actie: 'startUitvoering' })
    await r.doe('regievoerder', 'POST', casus.op(`/afspraken/${tekstVan(afspraak, 'id')}/afrondingen`), {
      gedaanOp: vandaag(),
    })
    expect(
      await r.doe('regievoerder', 'POST', casus.op('/overgangen'), {
        actie: 'rondAf',
        uitkomst: 'opgelost_door_druk',
        reden: 'De vraag aan het LET was genoeg.',
      }),
    ).toMatchObject({ status: 'afgerond' })
  })

  it('LET-04 INV-9 a chair with a stake steps down, sees nothing any more, and cannot be asked again', async () => {
    const [casus, z] = await bijLet({ duo: 'De wet staat dit niet toe.' })
    await z.stap('let-voorzitter', 'toets')
    const anders = await r.vraag('bestuurder-duo', 'POST', `${z.pad}/terugtredingen`, {})
    expect(anders.statusCode).toBe(404)
    expect((await r.vraag('let-voorzitter', 'POST', `${z.pad}/terugtredingen`, {})).statusCode).toBe(200)
    expect((await z.lees('let-voorzitter')).status).toBe(404)
    expect((await r.vraag('let-voorzitter', 'GET', casus.op(''))).statusCode).toBe(404)
    expect((await z.lees('let-secretaris')).json.voorzitterNaam).toBeNull()
    const kies = async (wie: string) =>
      r.vraag(
        'coordinator',
        'PUT',
        `${z.pad}/voorzitter`,
        { voorzitterId: await r.persoon(wie) },
        { 'if-match': String((await r.vraag('coordinator', 'GET', z.pad)).headers.etag) },
      )
    const weer = await kies('let-voorzitter')
    expect([weer.statusCode, weer.json<{ code: string }>().code]).toEqual([409, 'let.voorzitter-heeft-belang'])
    const keuzes = (await r.vraag('let-secretaris', 'GET', `${z.pad}/keuzes`)).json<{ voorzitters: { id: string }[] }>()
    expect(keuzes.voorzitters.map((v) => v.id)).not.toContain(await r.persoon('let-voorzitter'))
    expect((await kies('let-voorzitter-2')).statusCode).toBe(200)
    // The successor goes on where the first one stopped, and may do what the first may not any more.
    await r.wijzig('let-secretaris', 'PATCH', z.pad, { zittingOp: vandaag(), zittingTijd: '10:00' }, z.pad)
    await z.lid('bestuurder-duo')
    expect((await z.mist('let-voorzitter', 'agendeer')).status).toBe(404)
    await z.stap('let-voorzitter-2', 'agendeer')
  })

  it('LET-06 INV-8 INV-46 a member leaves half-way: what it confirmed stays, the replacement with a mandate goes on', async () => {
    const [, z] = await bijLet({ duo: 'Mag niet.', uwv: 'Mag niet.' })
    await zetOpAgenda(r, z, ['bestuurder-duo', 'bestuurder-uwv'])
    await houd(r, z, ['bestuurder-duo', 'bestuurder-uwv'])
    const [eerste, tweede] = [await z.regel('duo'), await z.regel('duo', { inhoud: 'Belt de inwoner zelf.' })]
    expect(await z.bevestig('bestuurder-duo', eerste)).toBe(200)
    const ik = (await z.lees('let-secretaris')).json.leden
    const duo = await r.persoon('bestuurder-duo')
    const lid = ik.find((l) => l.persoonId === duo)
    expect((await r.vraag('let-secretaris', 'DELETE', `${z.pad}/leden/${lid?.id}`)).statusCode).toBe(200)
    expect(await z.bevestig('bestuurder-duo', tweede)).toBe(404)
    expect((await z.mist('let-voorzitter', 'stelVast')).codes).toEqual(['let.besluitregel-niet-bevestigd'])
    const zonder = await r.vraag(
      'let-secretaris',
      'POST',
      `${z.pad}/leden`,
      { persoonId: await r.persoon('functionaris-duo'), soort: 'vervanger' },
      { 'idempotency-key': crypto.randomUUID() },
    )
    expect(zonder.statusCode).toBe(400)
    await z.lid('functionaris-duo', {
      soort: 'vervanger',
      mandaatTekst: 'Beslist over deze casus.',
      mandaatGegevenDoor: 'Directeur',
    })
    expect(await z.bevestig('functionaris-duo', tweede)).toBe(200)
    await z.stap('let-voorzitter', 'stelVast')
    const regels = (await z.lees('let-voorzitter')).json.regels
    expect(regels.map((x) => x.bevestigdDoorNaam === null)).toEqual([false, false])
  })

  it('INV-9 GEN-01 a session on the agenda that lapses: only the chair may, and the case goes back to the LMM', async () => {
    const [casus, z] = await bijLet({ duo: 'Wij kijken nog eens.' })
    await zetOpAgenda(r, z, ['bestuurder-duo'])
    expect(await statusVan(casus)).toBe('let_behandeling')
    const vervalt = { vervaltDoor: 'opgelost_door_druk', reden: 'DUO kwam voor de zitting met een voorstel.' }
    expect((await z.mist('regievoerder', 'vervalt', vervalt)).status).toBe(403)
    await z.stap('let-voorzitter', 'vervalt', vervalt)
    expect(await statusVan(casus)).toBe('lmm_behandeling')
    expect((await z.lees('regievoerder')).json).toMatchObject({
      status: 'niet_meer_nodig',
      vervaltDoor: 'opgelost_door_druk',
    })
    // INV-31 the members see nothing any more, INV-39 somebody has the ball with a date
    expect((await z.lees('bestuurder-duo')).status).toBe(404)
    const na = (await r.vraag('regievoerder', 'GET', casus.op(''))).json<{ volgendeActieOp: string | null }>()
    expect(na.volgendeActieOp).not.toBeNull()
    // And the LET can be asked again.
    await r.doe('regievoerder', 'POST', '/let-sessies', {
      casusId: casus.casusId,
      professionalUitgeput: 'Ja.',
      lmmUitgeput: 'Ja.',
    })
  })
})

describe('the frozen dossier over REST', () => {
  it('INV-6 verifies against its digest later, by own computation too; one changed byte is found', async () => {
    const [casus, z] = await bijLet({ duo: 'De wet staat dit niet toe.' })
    await zetOpAgenda(r, z, ['bestuurder-duo'])
    const vast = (await z.lees('bestuurder-duo')).json.dossier
    const digest = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')
    expect([vast?.klopt, digest(vast?.inhoud ?? '')]).toEqual([true, vast?.sha256])
    // What happens in the case afterwards does not touch what lay on the table.
    await r.doe('raadsvrouw', 'POST', casus.op('/adviezen'), { tekst: 'Een later advies.' })
    expect((await z.lees('bestuurder-duo')).json.dossier).toEqual(vast)
    // One byte, by somebody with all rights in the database.
    const id = z.pad.split('/').at(-1)
    const { owner } = r.db
    await sql`alter table let_dossiers disable trigger let_dossiers_alleen_toevoegen`.execute(owner)
    await sql`update let_dossiers set inhoud = overlay(inhoud placing 'X' from 100 for 1) where sessie_id = ${id}`.execute(
      owner,
    )
    await sql`alter table let_dossiers enable trigger let_dossiers_alleen_toevoegen`.execute(owner)
    const na = (await z.lees('bestuurder-duo')).json.dossier
    expect([na?.klopt, na?.sha256]).toEqual([false, vast?.sha256])
    expect(digest(na?.inhoud ?? '')).not.toBe(vast?.sha256)
  })
})
