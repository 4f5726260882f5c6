import type { Locator, Page } from 'playwright-core'

// How the journeys press and fill, by the words that stand on the page.

export const overDagen = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)

/** Opens all that is folded. */
export const vouwOpen = (page: Page) =>
  page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")

/** Presses the button with exactly these words. */
export async function druk(page: Page, knop: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: knop, exact: true }).click()
  await page.waitForLoadState()
}

export type Velden = Readonly<Record<string, string | true>>

/** Fills the fields of one form by their names and sends it; what is folded is opened first. True ticks all of that name. */
export async function vulIn(page: Page, form: string, velden: Velden = {}, knop = 'button'): Promise<void> {
  await vouwOpen(page)
  const f = page.locator(form).first()
  for (const [naam, waarde] of Object.entries(velden)) await vulVeld(f, naam, waarde)
  await f.locator(knop).last().click()
  await page.waitForLoadState()
}

async function vulVeld(f: Locator, naam: string, waarde: string | true): Promise<void> {
  const veld = f.locator(`[name="${naam}"]`)
  if (waarde === true) {
    for (const vak of await veld.all()) await vak.check()
  } else if ((await f.locator(`select[name="${naam}"]`).count()) > 0) {
    await veld.selectOption(await keuze(veld, waarde))
  } else if (['radio', 'checkbox'].includes((await veld.first().getAttribute('type')) ?? '')) {
    await f.locator(`[name="${naam}"][value="${waarde}"]`).check()
  } else await veld.first().fill(waarde)
}

/** The value of the first choice with these words in it, or the value itself. */
async function keuze(lijst: Locator, tekst: string): Promise<string> {
  const metWoorden = lijst.locator('option').filter({ hasText: tekst })
  return (await metWoorden.count()) > 0 ? ((await metWoorden.first().getAttribute('value')) ?? tekst) : tekst
}
