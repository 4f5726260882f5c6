import { expect, test } from 'vitest'
import { bezoeker, scenario, type Visitor } from '../support/browser.ts'
import { type Velden, vouwOpen, vulIn } from '../support/invullen.ts'

// Seed story seed/casussen/c2-doolhof-woonvorm.ts (004 L189-215), taken up at the desk and brought to the LET: four
// organisations point at each other, and the table comes as far as the question who pays.

const vandaag = (): string => new Date().toISOString().slice(0, 10)

scenario('C2 doolhof: wie betaalt', () => {
  test('C2 from the desk to the LET, as far as the question who pays', async () => {
    const regie = await bezoeker('regievoerder')
    await regie.open('/loket')
    await regie.page
      .getByRole('link', { name: /Jongeman \(19\)/ })
      .first()
      .click()
    await regie.page.waitForURL(/\/casussen\/[0-9a-f-]{36}/)
    const casus = /\/casussen\/[0-9a-f-]{36}/.exec(regie.page.url())?.[0] ?? ''
    await regie.bekijk('c2-01-casus')
    await bestuurdersDoenMee(regie, casus)
    await regie.open(`${casus}/let`)
    await vulIn(regie.page, 'main form', {
      professionalUitgeput: 'Wlz, zorgverzekering en beschermd wonen zijn aangevraagd en afgewezen.',
      lmmUitgeput: 'Niemand van hen mag voor een ander beslissen.',
    })
    await regie.page.waitForURL(/\/let\/[0-9a-f-]{36}$/)
    const sessie = new URL(regie.page.url()).pathname
    await standpunten(regie, sessie)
    const tafel = { voorzitter: await bezoeker('let-voorzitter'), secretaris: await bezoeker('let-secretaris') }
    await naarDeZitting(tafel, sessie)
    await besluiten(tafel, sessie)

    // Who pays is nobody's decision here: it stands on the case, and somebody has the ball.
    await regie.open(casus)
    const tekst = await regie.page.locator('main').innerText()
    expect(tekst).toMatch(/afspraken worden uitgevoerd/i)
    expect(tekst).toMatch(/niet duidelijk wie betaalt/i)
    expect(tekst).toMatch(/de bal ligt bij Hendrik de Graaf/i)
    expect(tekst).toContain('2 van 2 besluitregels bevestigd')
    await regie.bekijk('c2-05-wie-betaalt')
    await regie.open(sessie)
    await regie.page.setViewportSize({ width: 320, height: 800 })
    await regie.bekijk('c2-06-zitting-smal')
    await regie.close()
  })
})

/** LET-27 three of the four have no agreement: their bestuurders must want it. */
async function bestuurdersDoenMee(regie: Visitor, casus: string): Promise<void> {
  await regie.open(`${casus}/let`)
  await vulIn(regie.page, 'main form', { professionalUitgeput: 'Alles is gevraagd.', lmmUitgeput: 'Niemand mag.' })
  expect(await regie.page.locator('main').innerText()).toContain('een bestuurder die meedoet')
  for (const naam of ['Centrum Indicatiestelling Zorg', 'Zorgkantoor', 'Zorgverzekeraar']) {
    await regie.open(`${casus}/partijen`)
    await vouwOpen(regie.page)
    const form = regie.page.locator('form[id^="vast-"]').filter({ has: regie.page.getByRole('button', { name: naam }) })
    const id = (await form.first().getAttribute('id')) ?? ''
    await vulIn(regie.page, `form#${id}`, { bestuurderAkkoord: true })
  }
  await regie.open(`${casus}/partijen`)
  await regie.bekijk('c2-02-partijen')
}

/** LET-10 what each says, in one form. */
async function standpunten(regie: Visitor, sessie: string): Promise<void> {
  await regie.open(sessie)
  const vakken = regie.page.locator('form#standpunten-vooraf textarea')
  // The municipality stands in the stalemate too, and its position is another one than the advice of its regisseur.
  expect(await vakken.count()).toBe(4)
  for (const vak of await vakken.all()) await vak.fill('Wij vinden dit nodig, maar wij mogen het niet alleen betalen.')
  await vulIn(regie.page, 'form#standpunten-vooraf', {})
  expect(await regie.page.locator('main').innerText()).not.toContain('nog niet gegeven')
}

async function stap(v: Visitor, sessie: string, actie: string, velden: Velden = {}) {
  await v.open(sessie)
  await vulIn(v.page, `form#stap-${actie}`, velden)
}

type Tafel = { readonly voorzitter: Visitor; readonly secretaris: Visitor }

async function naarDeZitting({ voorzitter, secretaris }: Tafel, sessie: string): Promise<void> {
  const coordinator = await bezoeker('coordinator')
  await coordinator.open(sessie)
  await vulIn(coordinator.page, 'form#voorzitter', { voorzitterId: 'Maarten van den Heuvel' })
  await coordinator.close()
  // LET-04 the first chair knows the family and steps down with one button; another one takes over.
  const eerste = await bezoeker('let-voorzitter-2')
  await eerste.open(sessie)
  await eerste.bekijk('c2-03-voorzitter')
  await vulIn(eerste.page, 'form#terugtreden', {})
  await eerste.open(sessie)
  expect(await eerste.page.locator('h1').innerText()).toMatch(/niet|gevonden/i)
  await eerste.close()
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#voorzitter', { voorzitterId: 'Johanna van der Linden' })
  await stap(voorzitter, sessie, 'toets')
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#agenda', { zittingOp: vandaag(), zittingTijd: '10:00' })
  for (const naam of ['Femke Aalders', 'Willem Dekker']) {
    await secretaris.open(sessie)
    await vulIn(secretaris.page, 'form#lid', { persoonId: naam })
  }
  await stap(voorzitter, sessie, 'agendeer')
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#agenda', { aanwezig: true })
  await stap(voorzitter, sessie, 'houd')
}

const regel = { motivering: 'Wachten maakt het gezin zieker.', eigenaar: 'Team maatwerk', uiterlijkOp: '2030-02-01' }

/** Two organisations decide within their own law; nobody decides who pays. */
async function besluiten({ voorzitter, secretaris }: Tafel, sessie: string): Promise<void> {
  const regels = {
    'Centrum Indicatiestelling': {
      inhoud: 'Het CIZ beoordeelt een nieuwe aanvraag met voorrang.',
      bevoegdheid: 'Wlz 3.2.1 (nakijken)',
    },
    Zaanstad: {
      inhoud: 'Zaanstad houdt de begeleiding thuis tot vaststaat wie betaalt.',
      bevoegdheid: 'Wmo (nakijken)',
    },
  }
  for (const [organisatieId, r] of Object.entries(regels)) {
    await secretaris.open(sessie)
    await vulIn(secretaris.page, 'form#regel', { organisatieId, ...regel, ...r })
  }
  for (const wie of ['bestuurder-ciz', 'bestuurder-gm0479']) {
    const lid = await bezoeker(wie)
    await lid.open(sessie)
    // INV-7 one button: the own line
    expect(await lid.page.getByRole('button', { name: /Bevestig namens/ }).count()).toBe(1)
    if (wie === 'bestuurder-ciz') await lid.bekijk('c2-04-besluitregels')
    await lid.page.getByRole('button', { name: /Bevestig namens/ }).click()
    await lid.page.waitForLoadState()
    await lid.close()
  }
  await stap(voorzitter, sessie, 'stelVast')
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#leerdeel', {
    leerdeel: 'Elke wet wijst naar een andere; niemand hoeft te beginnen.',
    redenGeenAanbeveling: 'Staat al bij VWS.',
  })
  await stap(voorzitter, sessie, 'startOpvolging')
  await secretaris.close()
  await voorzitter.close()
}
