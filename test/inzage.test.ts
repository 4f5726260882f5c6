import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beantwoordBuitenvraag } from '../src/domein/buitenvragen/usecases/beantwoord-buitenvraag.ts'
import { stelBuitenvraag } from '../src/domein/buitenvragen/usecases/stel-buitenvraag.ts'
import { voegStapToe } from '../src/domein/casus/index.ts'
import { voegDocumentToe } from '../src/domein/documenten/usecases/voeg-document-toe.ts'
import { maakInzage } from '../src/domein/kluis/usecases/maak-inzage.ts'
import type { UseCase } from '../src/platform/usecase.ts'
import { maakCasus } from './support/casus.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())
const run = <R>(u: UseCase<R>, input: object) => w.door.run(w.als('raadsvrouw'), u, input)

it('AVG art. 15: the overview for the resident is whole: each step, each document, and what others were asked and answered', async () => {
  const casusId = await maakCasus(w)
  for (let n = 1; n <= 130; n++) await run(voegStapToe, { casusId, wat: `Stapnummer-${n}.` })
  const bestand = Buffer.from('brief').toString('base64')
  await run(voegDocumentToe, { casusId, titel: 'Besluit over huur', bestand, zonderZorg: true })
  const vraag = { aan: 'de verhuurder', vraag: 'Kan het wachten?', doel: 'tijd winnen', nietHerkenbaar: true }
  const { link } = await run(stelBuitenvraag, { casusId, ...vraag })
  const sleutel = new URL(link).searchParams.get('sleutel')
  await w.door.run(w.systeem('buitenstaander'), beantwoordBuitenvraag, { sleutel, van: 'beheerder', tekst: 'Dat kan.' })
  const { inhoud } = await run(maakInzage, { casusId })
  const tekst = execFileSync('pdftotext', ['-raw', '-', '-'], { input: inhoud, encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  )
  for (const deel of ['Besluit over huur', 'Kan het wachten?', 'Antwoord van beheerder: Dat kan.'])
    expect(tekst).toContain(deel)
  const stappen = new Set(tekst.match(/Stapnummer-\d+/g))
  expect(stappen.size).toBe(130)
})
