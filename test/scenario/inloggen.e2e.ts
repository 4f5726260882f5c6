import { expect, inject, test } from 'vitest'
import { apiAls, bezoeker, scenario } from '../support/browser.ts'

scenario('inloggen', () => {
  test('a newcomer logs in by keyboard, with a second factor, and out again', async () => {
    const { page, open, bekijk, close } = await bezoeker(null)
    await open('/')
    await page.goto(`${inject('platform').url}/inloggen`)
    await bekijk('inloggen-1-wie-ben-je')
    await page.getByLabel('Inlognaam').fill('bestaat-niet')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.title()).toContain('Fout:')
    await page.getByLabel('Inlognaam').fill('raadsvrouw')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code van 6 cijfers').fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('Deze code klopt niet').waitFor()
    await bekijk('inloggen-2-code')
    await page.getByLabel('Code van 6 cijfers').fill('123456')
    await page.keyboard.press('Enter')
    await page.getByText('Samira Bouali').first().waitFor()
    await bekijk('inloggen-3-mijn-werk')
    await page.getByRole('button', { name: 'Log uit' }).click()
    await page.waitForURL('**/uitgelogd')
    await close()
  })

  test('no page needs JavaScript; switching persona asks who you are again', async () => {
    const { page, open, close } = await bezoeker('coordinator', { javaScript: false, width: 320 })
    expect(await page.locator('.wie').innerText()).not.toContain('Samira')
    await open('/inloggen')
    await page.getByRole('heading', { name: 'Wie ben je vandaag?' }).waitFor()
    await close()
  })

  test('the same person over REST', async () => {
    const api = await apiAls('raadsvrouw')
    const answer = await api('GET', '/api/v1/casussen')
    expect(answer.status).toBe(200)
  })
})
