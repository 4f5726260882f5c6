import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { apiAudience, demoClientId, type Issuer } from '../../src/platform/issuers.ts'

// A login source on loopback: signs tokens of its own, so that the real verification is what is tested.

export type Inlogdienst = {
  readonly issuer: Issuer
  /** An access token for the API. */
  token(subject: string, opts?: TokenOpts): Promise<string>
  /** What the login source sends the browser back with: a code for this person and nonce. */
  code(subject: string, nonce: string, organisatie?: string): string
  stop(): Promise<void>
}
type TokenOpts = { audience?: string; verlooptNa?: string; door?: string; sleutel?: CryptoKey }

const alg = 'RS256'

const sign = (key: CryptoKey, issuer: string, claims: Record<string, string>, audience: string, exp: string) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg, kid: 'proef' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(key)

async function bodyOf(req: http.IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const part of req) text += String(part)
  return new URLSearchParams(text)
}

export async function startInlogdienst(): Promise<Inlogdienst> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'proef', use: 'sig', alg }] }
  const codes = new Map<string, Record<string, string>>()
  let url = ''

  async function answer(req: http.IncomingMessage): Promise<[number, unknown]> {
    if (req.url === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer: url,
          jwks_uri: `${url}/jwks`,
          authorization_endpoint: `${url}/auth`,
          token_endpoint: `${url}/token`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: [alg],
          code_challenge_methods_supported: ['S256'],
        },
      ]
    if (req.url === '/jwks') return [200, jwks]
    if (req.url !== '/token') return [404, {}]
    const code = (await bodyOf(req)).get('code') ?? ''
    const claims = codes.get(code)
    codes.delete(code)
    if (!claims) return [400, { error: 'invalid_grant' }]
    const idToken = await sign(privateKey, url, claims, demoClientId, '5m')
    return [200, { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: idToken }]
  }

  const server = http.createServer((req, res) => {
    answer(req).then(
      ([status, json]) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json)),
      () => res.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    issuer: { issuer: url, naam: 'Proef', clientId: demoClientId },
    token: (sub, opts = {}) =>
      sign(
        opts.sleutel ?? privateKey,
        opts.door ?? url,
        { sub },
        opts.audience ?? apiAudience,
        opts.verlooptNa ?? '1h',
      ),
    code: (sub, nonce, organisatie) => {
      const code = randomBytes(8).toString('hex')
      const claims = { sub, nonce, name: 'Robin de Proef', email: 'robin@proef.example' }
      codes.set(code, organisatie ? { ...claims, organisatie } : claims)
      return code
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
