import { expect, test } from 'vitest'
import { c3 } from '../../seed/casussen/c3-administratieve-fout.ts'
import { bezoeker, scenario, type Visitor } from '../support/browser.ts'
import { druk, overDagen } from '../support/invullen.ts'

// Seed story seed/casussen/c3-administratieve-fout.ts, walked by hand: 004 L241-288.

const casusPad = /\/casussen\/[0-9a-f-]{36}(#.*)?$/
const tip = c3.aangebrachtDoor?.tip ?? ''
const gemeente = 'Zaanstad'
const uwv = 'Uitvoeringsinstituut Werknemersverzekeringen'
const stap = 'Correctie van de BRP gevraagd.'
const titel = 'Schuld na een oude inschrijving'

const tekst = (v: Visitor): Promise<string> => v.page.locator('main').innerText()

scenario('C3 een administratieve fout', () => {
  test('C3 LMM-23 INV-33 a tip of the ombudsman, a chain from the BRP to UWV, and room nobody knew', async () => {
    const raadsvrouw = await bezoeker('raadsvrouw')
    const tipPad = await geefTip()
    await wijsToe(tipPad)
    const casus = await pakOp(raadsvrouw, tipPad)
    await ombudsmanHoort(tipPad, casus)
    await vulAan(raadsvrouw, casus)
    await tekenKeten(raadsvrouw, casus)

    const vanUwv = await bezoeker('functionaris-uwv')
    await vanUwv.open(casus)
    expect(await vanUwv.page.title()).toContain('Niet gevonden')
    await deelMetUwv(raadsvrouw, casus)
    await vanUwv.open(casus)
    await vanUwv.bekijk('c3-09-uwv-ziet')
    const gezien = await tekst(vanUwv)
    expect(gezien).toContain(c3.situatie)
    await vanUwv.open(`${casus}/huishouden`)
    expect(await tekst(vanUwv)).not.toContain('echtgenoot')

    await vindRuimte(raadsvrouw, casus)
    await wieBeslist(raadsvrouw, casus)
    await rondAf(raadsvrouw, casus)
    for (const v of [raadsvrouw, vanUwv]) await v.close()
  })
})

/** The ombudsman passes on what she met, with consent and without names; gives the path of the tip. */
async function geefTip(): Promise<string> {
  const v = await bezoeker('aandrager')
  await v.open('/tips')
  await v.page.getByLabel('Namens wie?').selectOption('ombudsman')
  await v.page
    .getByLabel('Bij welke gemeente of organisatie ter plaatse hoort het?')
    .selectOption({ label: 'Stichting Raadslieden De Zaanbocht (fictief)' })
  await v.page.getByLabel('Wat zit er vast?').fill(tip)
  await v.page.getByLabel('Hoe bereikt de professional jou?').fill('070 000 0123, op werkdagen')
  await v.page.getByLabel('De inwoner weet dat ik dit doorgeef').check()
  await v.bekijk('c3-01-tip')
  await druk(v.page, 'Geef door')
  const pad = await v.page.locator('main table a[href^="/tips/"]').first().getAttribute('href')
  await v.close()
  return pad ?? ''
}

async function wijsToe(tipPad: string): Promise<void> {
  const v = await bezoeker('raadslieden-coordinator')
  await v.open(tipPad)
  const lijst = v.page.locator('#toewijzen [name=professionalId]')
  const haar = await lijst.locator('option').filter({ hasText: 'Samira Bouali' }).getAttribute('value')
  await lijst.selectOption(haar)
  await v.bekijk('c3-02-wie-pakt-op')
  await druk(v.page, 'Geef de tip')
  await v.close()
}

/** Not a word is typed again: the tip is the question. */
async function pakOp(v: Visitor, tipPad: string): Promise<string> {
  await v.open(tipPad)
  await v.bekijk('c3-03-tip-bij-professional')
  await druk(v.page, 'Pak op als nieuwe vraag')
  await v.page.waitForURL(casusPad)
  expect(await tekst(v)).toContain(tip)
  await v.bekijk('c3-04-casus-uit-tip')
  return new URL(v.page.url()).pathname
}

/** She hears that it was taken up, and sees nothing of the case. */
async function ombudsmanHoort(tipPad: string, casus: string): Promise<void> {
  const v = await bezoeker('aandrager')
  await v.open(tipPad)
  expect(await tekst(v)).not.toContain(tip)
  await v.open(casus)
  expect(await v.page.title()).toContain('Niet gevonden')
  await v.close()
}

async function vulAan(v: Visitor, casus: string): Promise<void> {
  const { page } = v
  await v.open(`${casus}/vraag`)
  await page.getByLabel('Titel').fill(titel)
  await page.getByLabel('Wat zit er vast?').fill(c3.situatie)
  await page.getByLabel('Welke wet speelt een rol?').fill('WAO')
  await page.getByLabel('Nog een wet (2)').fill('Wet BRP')
  for (const naam of ['Financiën', 'Huisvesting']) await page.getByLabel(naam).check()
  await page.getByLabel('Inkomen').check()
  await druk(page, 'Bewaar')
  await v.open(`${casus}/huishouden`)
  for (const lid of c3.huishouden) {
    await page.getByLabel('Hoe noem je deze persoon hier?').fill(lid.pseudoniem)
    await page.getByLabel('Rol in het huishouden').fill(lid.rol)
    await page.locator('[name=leeftijdsklasse]').selectOption(lid.leeftijdsklasse)
    await druk(page, 'Voeg toe')
  }
  for (const label of [gemeente, uwv]) {
    await v.open(`${casus}/partijen`)
    await page.getByLabel('Zoek een gemeente of andere organisatie').fill(label)
    await druk(page, 'Zoek')
    await page.getByLabel('Welke organisatie?').selectOption({ label })
    await druk(page, 'Voeg toe')
  }
  await v.open(`${casus}/stap/start`)
  await druk(page, 'Start de casus')
  await v.open(casus)
  await page
    .getByRole('link', { name: /Leg een stap vast|Stap toevoegen/ })
    .first()
    .click()
  await page.getByLabel('Wat deed je?').fill(stap)
  await page.getByLabel('Wat leverde het op?').fill('Afgewezen: een fout staat niet vast.')
  await druk(page, 'Leg vast')
}

/** One wrong line in the BRP, and what follows from it at somebody else: drawn, so that everyone sees where to begin. */
async function tekenKeten(v: Visitor, casus: string): Promise<void> {
  const { page } = v
  for (const b of c3.besluiten.filter((x) => ['inschrijving', 'terugvordering'].includes(x.id))) {
    await v.open(`${casus}/besluiten`)
    await page.getByLabel('Wat voor besluit is het?').fill(b.soort)
    await page.getByLabel('Van welke organisatie?').selectOption({ label: b.organisatie === 'uwv' ? uwv : gemeente })
    await page.getByLabel('Datum van het besluit').fill(overDagen(b.dag))
    await page.getByLabel('Welke wet?').fill(b.wet ?? '')
    await page.getByLabel('Wat is het gevolg voor het huishouden?').fill(b.gevolg)
    await druk(page, 'Leg vast')
    await page.getByText('Het besluit is vastgelegd.').waitFor()
  }
  const verband = page.locator('#verband form').filter({ hasText: 'inschrijving in de BRP' }).first()
  await verband.locator('[name=soort]').selectOption('leidt_tot')
  await verband.locator('[name=naarId]').selectOption({ index: 1 })
  await verband.getByRole('button', { name: 'Leg verband' }).click()
  await page.waitForLoadState()
  await v.bekijk('c3-05-keten')
  expect(await tekst(v)).toMatch(/leidt tot/i)
}

async function deelMetUwv(v: Visitor, casus: string): Promise<void> {
  const { page } = v
  await v.open(`${casus}/delen`)
  await page.getByLabel('Met welke organisatie?').selectOption({ label: uwv })
  await page
    .getByLabel('Welk besluit of welke actie wordt hierdoor mogelijk?')
    .fill('Nagaan of UWV van de inschrijving mag afwijken.')
  for (const c of ['vraag', 'stappen', 'besluiten']) await page.locator(`[name=categorieen][value=${c}]`).check()
  await druk(page, 'Verder: mag het?')
  await page.waitForURL(/\/delingen\/[0-9a-f-]{36}$/)
  await page.locator('#beslisboom [name=keuze][value=ja]').check()
  await druk(page, 'Verder')
  const voorbeeld = await tekst(v)
  for (const wel of [c3.situatie, stap]) expect(voorbeeld).toContain(wel)
  expect(voorbeeld).not.toContain('echtgenoot')
  await v.bekijk('c3-06-voorbeeld')
  await page.getByLabel('Waarom lukt het niet zonder deze gegevens?').fill('UWV moet weten hoe het gegaan is.')
  await page.getByLabel('Ik vertelde de inwoner dat ik dit deel').check()
  await page.getByLabel('Ik keek na of de tekst niemand herkenbaar maakt').check()
  await druk(page, `Deel met ${uwv}`)
  await page.getByText('Gedeeld. Je bon is').waitFor()
}

/** The room was in the law all the time: it is found from the case and put with the options, with who decides. */
async function vindRuimte(v: Visitor, casus: string): Promise<void> {
  const { page } = v
  const id = casus.split('/').at(-1) ?? ''
  await v.open(`/ruimte?q=afwijken+van+de+BRP&casus=${id}`)
  await v.bekijk('c3-07-ruimte')
  await page.locator('main a[href*="/ruimte/brp-1-7-2d-afwijken-van-brp"]').first().click()
  await page.waitForLoadState()
  await page.locator(`main a[href="${casus}/ruimte/brp-1-7-2d-afwijken-van-brp"]`).first().click()
  await page.getByLabel('Welke organisatie beslist hierover?').selectOption({ label: uwv })
  await v.bekijk('c3-08-gebruik')
  await druk(page, 'Zet bij de opties en schrijf de motivering')
}

async function wieBeslist(v: Visitor, casus: string): Promise<void> {
  const { page } = v
  await v.open(casus)
  await page.locator(`main a[href^="${casus}/opties/"]`).first().click()
  await page.locator('main [name=status][value=gekozen]').check()
  await page.getByLabel('Waarom?').fill('Verplicht gebruik staat een goede uitvoering in de weg.')
  await druk(page, 'Bewaar')
  await v.open(`${casus}/afspraken`)
  await page.getByLabel('Wat is afgesproken?').fill('Schuld en boete buiten invordering stellen.')
  await page.getByLabel('Wie moet dit doen?').selectOption({ label: uwv })
  const vast = page.locator('main select[name=status]')
  if ((await vast.count()) > 0) await vast.selectOption('besluit')
  else await page.locator('main [name=status][value=besluit]').check()
  await page.getByLabel('Op welke grond?').fill('Wet BRP artikel 1.7 lid 2 onder d')
  await page.getByLabel('Uiterlijk').fill(overDagen(14))
  await druk(page, 'Leg vast')
  await v.bekijk('c3-10-afspraak')
  expect(await tekst(v)).toContain('buiten invordering')
}

async function rondAf(v: Visitor, casus: string): Promise<void> {
  await v.open(`${casus}/stap/rondAf`)
  await v.page.locator('main [name=uitkomst][value=opgelost]').check()
  await v.page.locator('main textarea').first().fill('UWV stelt de schuld buiten invordering.')
  await v.page.locator('main form button.btn--primary').click()
  await v.page.waitForURL(casusPad)
  await v.bekijk('c3-11-afgerond')
  expect(await tekst(v)).toContain('Afgerond')
}
