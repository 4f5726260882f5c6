import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { bezoeker, scenario, type Visitor } from '../support/browser.ts'
import { vouwOpen, vulIn } from '../support/invullen.ts'

// Seed story seed/casussen/c5-duo-studieschuld.ts, walked by hand from the first words to the end: 001 L160-199.

const casusPad = /\/casussen\/[0-9a-f-]{36}(#.*)?$/
const verhaal =
  'Zij moet straks haar studieschuld aflossen en houdt dan te weinig over voor vaste lasten. ' +
  'DUO kan het maandbedrag pas aanpassen als er een achterstand is, en die wil zij juist voorkomen.'

/** A choice by list or by buttons. */
async function kiesUitkomst(form: Locator, waarde: string): Promise<void> {
  if ((await form.locator('select[name=uitkomst]').count()) > 0)
    await form.locator('select[name=uitkomst]').selectOption(waarde)
  else await form.locator(`[name=uitkomst][value=${waarde}]`).check()
}

scenario('C5 studieschuld: de hele ladder', () => {
  test('C5 from own organisation through register, desk and LET to a closed case', async () => {
    const raad = await bezoeker('raadsvrouw')
    const { page } = raad
    await raad.open('/casussen/nieuw')
    await page.getByLabel('Wat zit er vast?').fill(verhaal)
    await page.getByText('Meer vertellen').click()
    await page.getByLabel('Geef de vraag een korte titel').fill('Studieschuld, straks niet te betalen')
    await page.locator('[name=gevraagd]').fill('Een lager maandbedrag voor de eerste aflossing.')
    await page
      .getByLabel('Welke organisatie is erbij betrokken?')
      .selectOption({ label: 'Dienst Uitvoering Onderwijs' })
    await page.getByLabel('Financiën').check()
    await page.getByLabel('Geestelijke gezondheid').check()
    await page.getByRole('button', { name: 'Bewaar de vraag' }).click()
    await page.waitForURL(casusPad)
    const casus = new URL(page.url()).pathname
    const casusId = casus.split('/').at(-1) ?? ''
    await raad.open(`${casus}/stap/start`)
    await page.locator('main form button.btn--primary').click()
    await page.waitForURL(casusPad)
    await raad.open(casus)
    await page
      .getByRole('link', { name: /Leg een stap vast|Stap toevoegen/ })
      .first()
      .click()
    await page.getByLabel('Wat deed je?').fill('Begroting gemaakt en DUO gebeld.')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.waitForURL(casusPad)
    await raad.open(`${casus}/stap/gaNaarRegister`)
    await page.locator('main form button.btn--primary').click()
    await page.waitForURL(casusPad)

    // The functionaris of DUO sees the problem but may not decide.
    await raad.open('/register?q=studieschuld')
    await page.getByRole('link', { name: 'Thijs Brouwer' }).first().click()
    await vulIn(page, 'form#contact', {
      casusId,
      onderwerp: 'Lager maandbedrag voor een achterstand',
      vraag: 'Kan dit eerder?',
    })
    const duo = await bezoeker('functionaris-duo')
    await duo.page.locator('a[href^="/contactmomenten/"]').first().click()
    const uitkomst = duo.page.locator('form:has([name=antwoord])')
    await uitkomst.locator('[name=antwoord]').fill('Ik zie het probleem, maar dit mag ik niet zelf beslissen.')
    await kiesUitkomst(uitkomst, 'verder_via_lmm')
    await uitkomst.locator('button.btn--primary').click()
    await duo.page.waitForLoadState()
    await duo.close()

    // Never type twice: one page, and at most five fields that were not known (issue: must show 5).
    await raad.open(`${casus}/indienen`)
    await raad.bekijk('c5-01-indienen')
    const f = page.locator('main form').first()
    // Every field that is shown, also one that is needed without the attribute saying so.
    const gevraagd = await f.locator('textarea, select, input:not([type=hidden])').count()
    expect(gevraagd).toBeGreaterThan(0)
    expect(gevraagd).toBeLessThanOrEqual(5)
    for (const veld of ['lokaalAllesGedaan']) await f.locator(`[name=${veld}]`).first().check()
    await f.locator('[name=waaromNietLokaal]').fill('De gemeente gaat niet over een studieschuld.')
    await f.locator('button.btn--primary').click()
    await page.waitForURL(/\/loket$/)
    await raad.bekijk('c5-02-aangemeld')

    const coordinator = await bezoeker('coordinator')
    await coordinator.open('/loket')
    await coordinator.bekijk('c5-03-loket')
    const toewijzen = coordinator.page.locator(`form[action*="${casusId}"]:has([name=regievoerderId])`)
    await toewijzen
      .locator('[name=regievoerderId]')
      .selectOption({ label: 'Daan Hoekstra' })
      .catch(async () => {
        const opties = await toewijzen.locator('[name=regievoerderId] option').allTextContents()
        const wie = opties.find((o) => o.includes('Daan Hoekstra')) ?? ''
        await toewijzen.locator('[name=regievoerderId]').selectOption({ label: wie })
      })
    await toewijzen.locator('button').last().click()
    await coordinator.page.waitForLoadState()
    await coordinator.bekijk('c5-04-toegewezen')

    const regie = await bezoeker('regievoerder')
    await regie.open(casus)
    await regie.bekijk('c5-05-regievoerder')
    await verzoek(regie, raad, casus)
    const sessie = new URL(regie.page.url()).pathname
    await zitting(coordinator, sessie)
    await regie.close()
    await coordinator.close()
    await raad.open(casus)
    await raad.bekijk('c5-14-uitvoering')
    await raad.close()
  })
})

/** Analysis and advice by the regisseur, the position of DUO, then the request with two sentences. */
async function verzoek(regie: Visitor, raad: Visitor, casus: string): Promise<void> {
  await regie.open(`${casus}/let`)
  await regie.bekijk('c5-06-let-vragen')
  await vulIn(regie.page, 'main form', {
    professionalUitgeput: 'Alles is gebruikt of viel af.',
    lmmUitgeput: 'Niemand mag beslissen.',
  })
  // The missing conditions are named, with what was typed still there.
  expect(await regie.page.locator('main').innerText()).toContain('De lokale analyse ontbreekt')
  await regie.bekijk('c5-07-let-nog-niet')
  await raad.open(`${casus}/overleg`)
  await vulIn(raad.page, 'form#analyse', {
    tekst: 'De regel helpt pas als het al mis is.',
    bedoeling: 'Helpen voor het misgaat.',
    schadeVoorInwoner: 'Nee.',
  })
  await vulIn(raad.page, 'form#advies', { tekst: 'Verlaag het maandbedrag nu.' })
  await raad.bekijk('c5-08-analyse-en-advies')
  await regie.open(`${casus}/partijen`)
  await regie.bekijk('c5-09-partijen')
  await zetInPatstelling(regie, casus)
  await regie.open(`${casus}/let`)
  await vulIn(regie.page, 'main form', {
    professionalUitgeput: 'Alles is gebruikt of viel af.',
    lmmUitgeput: 'Niemand mag beslissen.',
  })
  await regie.page.waitForURL(/\/let\/[0-9a-f-]{36}$/)
  await regie.bekijk('c5-10-let-gevraagd')
}

async function zetInPatstelling(regie: Visitor, casus: string): Promise<void> {
  const { page } = regie
  const vakje = page.locator('form[id^="vast-"]').first()
  await vouwOpen(page)
  await vakje.locator('[name=inPatstelling]').first().check()
  await vakje.locator('button').last().click()
  await page.waitForLoadState()
  await regie.open(`${casus}/partijen`)
  await vulIn(page, 'form[id^="standpunt-"]', { standpunt: 'De wet laat dit niet toe.' })
  await regie.open(casus)
  await page
    .getByRole('link', { name: /Leg een stap vast|Stap toevoegen/ })
    .first()
    .click()
  await page.getByLabel('Wat deed je?').fill('Met DUO en OCW alle opties nagelopen.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.waitForURL(casusPad)
  await regie.open(casus)
  await page.getByRole('link', { name: 'Optie toevoegen' }).click()
  await vulIn(page, 'main form:has([name=omschrijving])', { omschrijving: 'Lager maandbedrag als maatwerk' })
}

/** The table: chair, date, member, the line of DUO confirmed by DUO itself, follow-up. */
async function zitting(coordinator: Visitor, sessie: string): Promise<void> {
  await coordinator.open(sessie)
  const kies = coordinator.page.locator('form#voorzitter [name=voorzitterId]')
  const wie = (await kies.locator('option').allTextContents()).find((o) => o.startsWith('Johanna van der Linden')) ?? ''
  await kies.selectOption({ label: wie })
  await coordinator.page.locator('form#voorzitter button').last().click()
  await coordinator.page.waitForLoadState()
  const voorzitter = await bezoeker('let-voorzitter')
  const secretaris = await bezoeker('let-secretaris')
  const stap = async (v: Visitor, actie: string): Promise<void> => {
    await v.open(sessie)
    await v.page.locator(`form#stap-${actie} button`).last().click()
    await v.page.waitForLoadState()
  }
  await stap(voorzitter, 'toets')
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#agenda', {
    zittingOp: new Date().toISOString().slice(0, 10),
    zittingTijd: '10:00',
  })
  await secretaris.open(sessie)
  const lid = secretaris.page.locator('form#lid [name=persoonId]')
  const koster = (await lid.locator('option').allTextContents()).find((o) => o.startsWith('Marcel Koster')) ?? ''
  await vouwOpen(secretaris.page)
  await lid.selectOption({ label: koster })
  await secretaris.page.locator('form#lid button').last().click()
  await secretaris.page.waitForLoadState()
  await stap(voorzitter, 'agendeer')
  await voorzitter.bekijk('c5-11-op-de-agenda')
  await secretaris.open(sessie)
  const aanwezig = secretaris.page.locator('form#agenda [name=aanwezig]').first()
  await vouwOpen(secretaris.page)
  await aanwezig.check()
  await secretaris.page.locator('form#agenda button').last().click()
  await secretaris.page.waitForLoadState()
  await stap(voorzitter, 'houd')
  await secretaris.open(sessie)
  const duo =
    (await secretaris.page.locator('form#regel [name=organisatieId] option').allTextContents()).find((o) =>
      o.includes('Onderwijs'),
    ) ?? ''
  await vouwOpen(secretaris.page)
  await secretaris.page.locator('form#regel [name=organisatieId]').selectOption({ label: duo })
  await vulIn(secretaris.page, 'form#regel', {
    inhoud: 'DUO stelt het maandbedrag lager vast.',
    bevoegdheid: 'WSF 2000, hardheidsclausule (nakijken)',
    motivering: 'Anders ontstaat de achterstand.',
    eigenaar: 'Klant en dienst',
    uiterlijkOp: '2027-02-01',
  })

  // The chair sees the line but has no button for it; DUO's own member does.
  await voorzitter.open(sessie)
  expect(await voorzitter.page.getByRole('button', { name: /Bevestig namens/ }).count()).toBe(0)
  const bestuurder = await bezoeker('bestuurder-duo')
  await bestuurder.bekijk('c5-12-bestuurder-mijn-werk')
  await bestuurder.open(sessie)
  await bestuurder.bekijk('c5-13-besluitregel')
  await bestuurder.page.getByRole('button', { name: /Bevestig namens/ }).click()
  await bestuurder.page.waitForLoadState()
  await stap(voorzitter, 'stelVast')
  await secretaris.open(sessie)
  await vulIn(secretaris.page, 'form#leerdeel', {
    leerdeel: 'De regel werkt averechts.',
    redenGeenAanbeveling: 'Staat al bij OCW.',
  })
  await stap(voorzitter, 'startOpvolging')
  await bestuurder.open(sessie)
  await vulIn(bestuurder.page, 'form[id^="opvolging-"]', { opvolging: 'gedaan', toelichting: 'Brief verstuurd.' })
  await stap(voorzitter, 'evalueer')
  await stap(voorzitter, 'sluit')
  await bestuurder.close()
  await secretaris.close()
  await voorzitter.close()
}
