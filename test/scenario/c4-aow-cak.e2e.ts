import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bezoeker, scenario } from '../support/browser.ts'

// Seed story seed/casussen/c4-aow-cak.ts, walked by hand: 001 L89-106. Finished on rung 2, the LMM never sees it.

const verhaal =
  'Toen haar man naar het verpleeghuis verhuisde, werd de AOW van mevrouw omgezet van gehuwd naar alleenstaand. ' +
  'Zijn eigen bijdrage voor de langdurige zorg ging daardoor omhoog. De SVB heeft de AOW teruggedraaid. ' +
  'Het CAK rekent nog met de oude gegevens, dus de eigen bijdrage blijft te hoog.'

const casusPad = /\/casussen\/[0-9a-f-]{36}$/

async function vertelDeVraag(page: Page): Promise<void> {
  await page.getByLabel('Wat zit er vast?').fill(verhaal)
  await page
    .getByLabel('Wat wil het huishouden zelf?')
    .fill('Een eigen bijdrage die klopt, en weer weten waar zij aan toe is.')
  await page.getByText('Meer vertellen').click()
  await page.getByLabel('Geef de vraag een korte titel').fill('Eigen bijdrage volgt nog de oude AOW')
  await page.getByLabel('Welke organisatie is erbij betrokken?').selectOption({ label: 'CAK' })
  await page.getByLabel('Nog een organisatie (2)').selectOption({ label: 'Sociale Verzekeringsbank' })
  await page.getByLabel('Financiën').check()
  await page.getByLabel('Lichamelijke gezondheid').check()
  await page.getByLabel('Welke wet speelt een rol?').fill('AOW')
  await page.getByLabel('Nog een wet (2)').fill('Wlz')
  await page.getByLabel('Inkomen').check()
}

scenario('C4 echtgenote in de knel na opname van haar man', () => {
  test.each([
    { hoe: '', javaScript: true, map: 'c4' },
    // Every page stands in the other walk as well: axe looks there.
    { hoe: ', without any JavaScript', javaScript: false, map: 'c4-zonder-js' },
  ])('C4 from the first words to solved on rung 2, through the register$hoe', async ({ javaScript, map }) => {
    const { page, open, bekijk, close } = await bezoeker('raadsvrouw', { javaScript })
    await bekijk(`${map}-01-mijn-werk`)
    await page.getByRole('link', { name: 'Nieuwe vraag' }).click()
    await vertelDeVraag(page)
    await bekijk(`${map}-02-nieuwe-vraag`)
    await page.getByRole('button', { name: 'Bewaar de vraag' }).click()
    await page.waitForURL(casusPad)
    const casus = new URL(page.url()).pathname
    await bekijk(`${map}-03-casus-bewaard`)

    await page.getByRole('link', { name: 'Start de casus' }).click()
    await bekijk(`${map}-04-start`)
    await page.getByRole('button', { name: 'Start de casus' }).click()
    await page.waitForURL(casusPad)

    await page.getByRole('link', { name: 'Leg een stap vast' }).click()
    await page.getByLabel('Wat deed je?').fill('SVB gevraagd de AOW terug te draaien.')
    await page.getByLabel('Met welke organisatie?').selectOption({ label: 'Sociale Verzekeringsbank' })
    await page.getByLabel('Wat leverde het op?').fill('De AOW is teruggedraaid naar gehuwd.')
    await bekijk(`${map}-05-stap`)
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.waitForURL(/#stappen$/)
    await page.getByText('De stap is vastgelegd.').waitFor()
    await bekijk(`${map}-06-casus-eigen-organisatie`)
    await open(casus)
    expect(await page.title()).toContain('Eigen bijdrage')

    await open(`${casus}/stap/gaNaarRegister`)
    await page.getByRole('button', { name: 'Ga naar het Maatwerkregister' }).click()
    await page.waitForURL(casusPad)
    await open('/register?q=eigen+bijdrage+verpleeghuis')
    await bekijk(`${map}-07-register`)
    await page.getByRole('link', { name: 'Joost van Dam' }).first().click()
    await page.locator('#contact-titel').waitFor()
    await bekijk(`${map}-08-functionaris`)
    const id = casus.split('/').at(-1) ?? ''
    await page.locator('form#contact select[name=casusId]').selectOption(id)
    await page.locator('form#contact [name=onderwerp]').fill('Eigen bijdrage volgt nog de oude AOW')
    await page.locator('form#contact [name=vraag]').fill('De SVB zette de AOW terug. Kan het CAK opnieuw rekenen?')
    await page.getByRole('button', { name: 'Contact opnemen' }).click()
    await page.waitForLoadState()
    await bekijk(`${map}-09-contact-gelegd`)

    const cak = await bezoeker('functionaris-cak', { javaScript })
    await cak.bekijk(`${map}-10-cak-mijn-werk`)
    await cak.page.locator('a[href^="/contactmomenten/"]').first().click()
    await cak.bekijk(`${map}-11-cak-vraag`)
    const antwoord = cak.page.locator('form:has([name=antwoord])')
    if ((await antwoord.locator('select[name=uitkomst]').count()) > 0)
      await antwoord.locator('select[name=uitkomst]').selectOption('opgelost')
    else await antwoord.locator('[name=uitkomst][value=opgelost]').check()
    await cak.page.locator('[name=antwoord]').fill('Dat klopt niet meer. De eigen bijdrage is opnieuw vastgesteld.')
    await cak.page.locator('form:has([name=antwoord]) button.btn--primary').click()
    await cak.page.waitForLoadState()
    await cak.bekijk(`${map}-12-cak-beantwoord`)
    await cak.close()

    await open(`${casus}/stap/rondAf`)
    await page.locator('main [name=uitkomst][value=opgelost]').check()
    await page.locator('main textarea').first().fill('Het CAK rekende opnieuw; de bijdrage klopt.')
    await bekijk(`${map}-13-afronden`)
    await page.locator('main form button.btn--primary').click()
    await page.waitForURL(casusPad)
    await bekijk(`${map}-14-afgerond`)
    expect(await page.locator('main').innerText()).toContain('Afgerond')

    const lmm = await bezoeker('regievoerder', { javaScript })
    await lmm.open(casus)
    expect(await lmm.page.title()).toContain('Niet gevonden')
    await lmm.close()
    await close()
  })
})
