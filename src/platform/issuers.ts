import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { StartError } from './embedded-host.ts'

/** One login source: an organisation's own, or a broker for many (then the token's claim `organisatie` names the code). */
export const Issuer = z.strictObject({
  issuer: z.url(),
  naam: z.string().min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  /** Fixed organisation code for everyone who comes through this issuer; absent for a broker. */
  organisatieCode: z.string().min(1).optional(),
})
export type Issuer = z.infer<typeof Issuer>

export const demoClientId = 'maatwerkpad'
export const apiAudience = 'maatwerkpad-api'

const isLoopback = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

const wie = 'ISSUERS_BESTAND'
const hoe = 'Zie docs/draaiboeken/installeren.md.'

async function readRegistry(file: string): Promise<readonly Issuer[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartError(`${wie}: ${file} kan niet gelezen worden. ${hoe}`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new StartError(`${wie}: ${file} is geen JSON. ${hoe}`)
  }
  const read = z.array(Issuer).min(1).safeParse(json)
  if (read.success) return read.data
  const plekken = new Set(read.error.issues.map((i) => i.path.join('.') || 'de lijst'))
  throw new StartError(`${wie}: in ${file} klopt niet: ${[...plekken].join(', ')}. ${hoe}`)
}

/** Reads the registry; in production every issuer is https and none is on loopback. Throws one clear sentence. */
export async function loadIssuers(file: string | null, demoIssuer: string | null): Promise<readonly Issuer[]> {
  const fromFile = file === null ? [] : await readRegistry(file)
  if (demoIssuer !== null) return [...fromFile, { issuer: demoIssuer, naam: 'Oefenomgeving', clientId: demoClientId }]
  const bad = fromFile.find((i) => !i.issuer.startsWith('https://') || isLoopback(i.issuer))
  if (bad)
    throw new StartError(`${wie}: ${bad.issuer} mag niet in productie. Gebruik https en geen adres van deze machine.`)
  return fromFile
}
