import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadIssuers } from './issuers.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'maatwerkpad-inlogdiensten-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true }))

const met = (text: string): string => {
  const file = path.join(dir, 'inlogdiensten.json')
  fs.writeFileSync(file, text)
  return file
}
const goed = { issuer: 'https://inloggen.gemeente.example', naam: 'Gemeente', clientId: 'maatwerkpad' }

test('reads who may log people in; the demo adds its own', async () => {
  expect(await loadIssuers(met(JSON.stringify([goed])), null)).toEqual([goed])
  expect(await loadIssuers(null, 'http://127.0.0.1:3001')).toHaveLength(1)
})

test.each([
  ['niet json', /is geen JSON/],
  ['[]', /klopt niet: de lijst/],
  [JSON.stringify([{ ...goed, naam: 3, issuer: 'x' }]), /klopt niet: 0.issuer, 0.naam/],
  [JSON.stringify([{ ...goed, issuer: 'http://inloggen.example' }]), /mag niet in productie/],
  [JSON.stringify([{ ...goed, issuer: 'https://127.0.0.1' }]), /mag niet in productie/],
])('refuses %s in one line that names the setting', async (text, why) => {
  const no = await loadIssuers(met(text), null).catch((e: Error) => e.message)
  expect(no).toMatch(why)
  expect(no).toMatch(/^ISSUERS_BESTAND: [^\n]+$/)
})

test('a file that is not there is told in one line', async () => {
  await expect(loadIssuers(path.join(dir, 'weg.json'), null)).rejects.toThrow(
    /^ISSUERS_BESTAND: [^\n]* kan niet gelezen/,
  )
})
