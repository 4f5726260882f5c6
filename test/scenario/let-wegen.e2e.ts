import { expect, test } from 'vitest'
import { findPersona } from '../../src/demo-idp/keys.ts'
import { bezoeker, reizigers, scenario, type Visitor } from '../support/browser.ts'
import { type Velden, vulIn } from '../support/invullen.ts'
import { casusBijLoket, type LetCasus, maakRijp, vandaag } from '../support/let-reis.ts'
import { tekstVan } from '../support/reis.ts'

// The ways in which a session of the LET can end, by hand; the way to the LET itself is walked in C2 and C5.

const tekst = (v: Visitor): Promise<string> => v.page.locator('main').innerText()

const naamVan = (login: string): string => findPersona(login)?.naam ?? expect.fail(`${login} logt niet in`)

/** The same at the page of the session, as it is now. */
async function vul(v: Visitor, pad: string, form: string, velden: Velden = {}): Promise<void> {
  await v.open(pad)
  await vulIn(v.page, form, velden)
}
const stap = (v: Visitor, pad: string, actie: string, velden: Velden = {}) => vul(v, pad, `form#stap-${actie}`, velden)

/** A case of these organisations at the LET, tested by its chair. */
async function bijLet(
  tafel: { coordinator: Visitor; voorzitter: Visitor },
  vast: Readonly<Record<string, string>>,
): Promise<{ casus: LetCasus; pad: string; dossier: string }> {
  const r = reizigers()
  const casus = await casusBijLoket(r, { vast })
  await maakRijp(r, casus)
  const sessie = await r.doe('regievoerder', 'POST', '/let-sessies', {
    casusId: casus.casusId,
    professionalUitgeput: 'Alle regelingen zijn gebruikt of vielen af.',
    lmmUitgeput: 'Op dit niveau mag niemand beslissen.',
  })
  const pad = `/let/${tekstVan(sessie, 'id')}`
  await vul(tafel.coordinator, pad, 'form#voorzitter', { voorzitterId: 'Johanna van der Linden' })
  return { casus, pad, dossier: `/casussen/${casus.casusId}` }
}

async function houd(voorzitter: Visitor, secretaris: Visitor, pad: string, leden: readonly string[]): Promise<void> {
  await stap(voorzitter, pad, 'toets')
  await vul(secretaris, pad, 'form#agenda', { zittingOp: vandaag(), zittingTijd: '10:00' })
  for (const persoonId of leden) await vul(secretaris, pad, 'form#lid', { persoonId })
  await stap(voorzitter, pad, 'agendeer')
  await vul(secretaris, pad, 'form#agenda', { aanwezig: true, verslag: 'Ieder zei wat kan.' })
  await stap(voorzitter, pad, 'houd')
}

const regel = {
  bevoegdheid: 'Eigen wet (artikel nakijken)',
  motivering: 'Vasthouden aan de regel maakt het erger.',
  eigenaar: 'Klant en dienst',
  uiterlijkOp: '2030-02-01',
}

scenario('LET: hoe een zitting kan eindigen', () => {
  test('LET-12 LET-13 LET-22 before the session: returned with advice, rejected with a reason, solved by pressure', async () => {
    const tafel = { coordinator: await bezoeker('coordinator'), voorzitter: await bezoeker('let-voorzitter') }
    const { voorzitter } = tafel
    const regie = await bezoeker('regievoerder')

    const terug = await bijLet(tafel, { duo: 'Dit ligt bij de gemeente.' })
    await stap(voorzitter, terug.pad, 'toets')
    await stap(voorzitter, terug.pad, 'legTerug', {
      patstellingLokaal: true,
      reden: 'De gemeente en de corporatie kunnen dit samen.',
      suggestie: 'In een andere gemeente hielp een afspraak met de corporatie.',
    })
    // INF-14 the session is over: the chair sees nothing any more, and the professional reads the advice.
    await voorzitter.open(terug.pad)
    expect(await voorzitter.page.title()).toContain('Niet gevonden')
    const raadsvrouw = await bezoeker('raadsvrouw')
    await raadsvrouw.open(terug.pad)
    expect(await tekst(raadsvrouw)).toContain('In een andere gemeente hielp een afspraak met de corporatie.')
    await raadsvrouw.bekijk('let-wegen-1-teruggelegd')
    await raadsvrouw.open(terug.dossier)
    expect(await tekst(raadsvrouw)).toMatch(/teruggelegd/i)
    await raadsvrouw.close()

    const af = await bijLet(tafel, { duo: 'Er is nog een regeling.' })
    await stap(voorzitter, af.pad, 'toets')
    await stap(voorzitter, af.pad, 'wijsAf', { reden: 'De draagkrachtregeling is nog niet gebruikt.' })
    await regie.open(af.pad)
    expect(await tekst(regie)).toContain('De draagkrachtregeling is nog niet gebruikt.')
    await regie.bekijk('let-wegen-2-afgewezen')

    const druk = await bijLet(tafel, { duo: 'Wij kijken nog eens.' })
    await stap(regie, druk.pad, 'vervalt', {
      vervaltDoor: 'opgelost_door_druk',
      reden: 'DUO kwam zelf met een lager bedrag.',
    })
    await regie.open(druk.pad)
    expect(await tekst(regie)).toContain('DUO kwam zelf met een lager bedrag.')
    expect(await tekst(regie)).toMatch(/opgelost vóór het LET/i)
    await regie.bekijk('let-wegen-3-opgelost-voor-let')
    for (const v of [tafel.coordinator, voorzitter, regie]) await v.close()
  })

  test('LET-15 LET-06 INV-8 at the table: an impasse with mediation by the agreement, and a member who leaves half-way', async () => {
    const tafel = { coordinator: await bezoeker('coordinator'), voorzitter: await bezoeker('let-voorzitter') }
    const { voorzitter } = tafel
    const secretaris = await bezoeker('let-secretaris')

    const klem = await bijLet(tafel, { svb: 'De wet staat dit niet toe.' })
    await houd(voorzitter, secretaris, klem.pad, [naamVan('bestuurder-svb')])
    await stap(voorzitter, klem.pad, 'meldImpasse', { reden: 'SVB en de gemeente blijven bij hun standpunt.' })
    await stap(voorzitter, klem.pad, 'vraagBemiddeling', {
      bemiddelaar: 'De minister, op verzoek van de partijen samen',
      reden: 'Zo staat het in de afspraak van SVB.',
    })
    await voorzitter.open(klem.pad)
    for (const woord of [
      'SVB en de gemeente blijven bij hun standpunt.',
      'De minister, op verzoek van de partijen samen',
    ])
      expect(await tekst(voorzitter)).toContain(woord)
    await voorzitter.bekijk('let-wegen-4-bemiddeling')

    const wissel = await bijLet(tafel, { duo: 'Mag niet.' })
    await houd(voorzitter, secretaris, wissel.pad, [naamVan('bestuurder-duo')])
    for (const inhoud of ['Stelt het bedrag lager vast.', 'Belt de inwoner zelf.'])
      await vul(secretaris, wissel.pad, 'form#regel', { organisatieId: 'Dienst Uitvoering', inhoud, ...regel })
    const eerste = await bezoeker('bestuurder-duo')
    await eerste.open(wissel.pad)
    await eerste.page
      .getByRole('button', { name: /Bevestig namens/ })
      .first()
      .click()
    await eerste.page.waitForLoadState()
    await vul(secretaris, wissel.pad, 'form[id^="einde-"]')
    await eerste.open(wissel.pad)
    expect(await eerste.page.title()).toContain('Niet gevonden')
    await eerste.close()
    // What she confirmed stays; who follows her up needs a mandate on paper.
    await vul(secretaris, wissel.pad, 'form#lid', {
      persoonId: naamVan('functionaris-duo'),
      soort: 'vervanger',
      mandaatTekst: 'Beslist over deze casus.',
      mandaatGegevenDoor: 'Directeur',
    })
    const tweede = await bezoeker('functionaris-duo')
    await tweede.open(wissel.pad)
    expect(await tweede.page.getByRole('button', { name: /Bevestig namens/ }).count()).toBe(1)
    await tweede.page.getByRole('button', { name: /Bevestig namens/ }).click()
    await tweede.page.waitForLoadState()
    await tweede.close()
    await stap(voorzitter, wissel.pad, 'stelVast')
    await voorzitter.open(wissel.pad)
    expect(await tekst(voorzitter)).toContain('2 van 2 regels bevestigd')
    await voorzitter.bekijk('let-wegen-5-vervanger')
    for (const v of [tafel.coordinator, voorzitter, secretaris]) await v.close()
  })
})
