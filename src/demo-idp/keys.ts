import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import { z } from 'zod'
import { type Persoon, personas } from '../../seed/data/personas.ts'
import { apiAudience } from '../platform/issuers.ts'

// The keys of the demo identity provider, kept with the demo data so that tokens outlive a restart.

const Jwk = z.object({ kty: z.literal('RSA'), kid: z.string() }).catchall(z.string())
const Keys = z.object({ jwks: z.object({ keys: z.array(Jwk).min(1) }), cookies: z.array(z.string()).min(1) })
export type DemoKeys = z.infer<typeof Keys>

const alg = 'RS256'

export async function demoKeys(dataDir: string): Promise<DemoKeys> {
  const dir = path.join(dataDir, 'demo-idp')
  const file = path.join(dir, 'sleutels.json')
  if (fs.existsSync(file)) return Keys.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), use: 'sig', alg }
  const keys = { jwks: { keys: [jwk] }, cookies: [randomBytes(32).toString('base64url')] }
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 })
  // Two processes may make keys at once: the first to link wins, the other reads what won.
  const mine = `${file}.${process.pid}`
  fs.writeFileSync(mine, JSON.stringify(keys), { mode: 0o600 })
  try {
    fs.linkSync(mine, file)
  } catch {
    // already there
  }
  fs.rmSync(mine)
  return Keys.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
}

export const findPersona = (id: string): Persoon | undefined => personas.find((p) => p.id === id)

export type Claims = { sub: string; name: string; email: string; organisatie: string }
export const claimsOf = (p: Persoon): Claims => ({
  sub: p.id,
  name: p.naam,
  email: p.mail,
  organisatie: p.organisatie,
})

/** An access token for the API, as the demo identity provider would give it: 8 hours, for one persona. */
export async function signDemoToken(keys: DemoKeys, issuer: string, persona: Persoon): Promise<string> {
  const [jwk] = keys.jwks.keys
  if (!jwk) throw new Error('geen sleutel')
  return new SignJWT({ ...claimsOf(persona) })
    .setProtectedHeader({ alg, kid: jwk.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(apiAudience)
    .setIssuedAt()
    .setExpirationTime('8h')
    .setJti(randomBytes(12).toString('hex'))
    .sign(await importJWK(jwk, alg))
}
