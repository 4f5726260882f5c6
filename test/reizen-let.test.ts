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
