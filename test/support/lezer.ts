import { randomBytes } from 'node:crypto'
import Fastify, { type LightMyRequestResponse } from 'fastify'
import { registerApi } from '../../src/app/api.ts'
import { alleRoutes } from '../../src/app/geheel.ts'
import { buildApp } from '../../src/app/http.ts'
import { sessionCookie } from '../../src/app/login.ts'
import { loadConfig } from '../../src/platform/config.ts'
import type { Door } from '../../src/platform/door.ts'
import { newId } from '../../src/platform/ids.ts'
import { hashToken } from '../../src/platform/session.ts'
import type { TestDb } from './db.ts'

// Anybody of the demo world reads pages and API, by the id of the person: also those without a login of their own.

export type Lezer = {
  api(persoonId: string, pad: string): Promise<LightMyRequestResponse>
  pagina(persoonId: string, pad: string): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export async function maakLezers(db: TestDb, door: Door): Promise<Lezer> {
  const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '1000000' })
  const web = await buildApp({ config, door, issuers: [], publicDir: process.cwd() })
  const rest = Fastify()
  registerApi(rest, alleRoutes, { door, bearer: (persoonId) => Promise.resolve({ soort: 'persoon', persoonId }) })
  await rest.ready()
  const sessies = new Map<string, string>()
  async function sessieVan(persoonId: string): Promise<string> {
    const bekend = sessies.get(persoonId)
    if (bekend !== undefined) return bekend
    const token = randomBytes(16).toString('hex')
    const [gemaaktOp, verlooptOp] = [new Date(), new Date(Date.now() + 3_600_000)]
    const sessie = { id: newId(), tokenHash: hashToken(token), persoonId, gemaaktOp, verlooptOp }
    await db.owner.insertInto('sessies').values(sessie).execute()
    sessies.set(persoonId, token)
    return token
  }
  return {
    api: (persoonId, pad) =>
      rest.inject({ method: 'GET', url: `/api/v1${pad}`, headers: { authorization: `Bearer ${persoonId}` } }),
    pagina: async (persoonId, url) =>
      web.inject({ method: 'GET', url, cookies: { [sessionCookie]: await sessieVan(persoonId) } }),
    close: async () => {
      await web.close()
      await rest.close()
    },
  }
}
