import type { LightMyRequestResponse } from 'fastify'
import { z } from 'zod'
import { buildApp } from '../../src/app/http.ts'
import { sessionCookie } from '../../src/app/login.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { createDb } from '../../src/platform/db.ts'
import { createDoor } from '../../src/platform/door.ts'
import type { Opname } from './kaal.ts'

// Runs each job once inside this process and writes down which statements it took and how large the answer was: the bare
// baseline does exactly the same. Input on standard input, the recordings on standard output.

const Opdracht = z.object({
  databaseUrl: z.string(),
  issuer: z.string(),
  token: z.string(),
  sessie: z.string(),
  taken: z.array(z.object({ naam: z.string(), methode: z.enum(['GET', 'POST']), pad: z.string(), body: z.string() })),
})

async function lees(): Promise<string> {
  let tekst = ''
  for await (const deel of process.stdin) tekst += String(deel)
  return tekst
}

// Values as the bare server can send them along: bytes as hex, moments as text.
const alsJson = (v: unknown): unknown =>
  Buffer.isBuffer(v) ? `\\x${v.toString('hex')}` : v instanceof Date ? v.toISOString() : v

const o = Opdracht.parse(JSON.parse(await lees()))
let nu: Opname['statements'] = []
const db = createDb(o.databaseUrl, {
  max: 2,
  log: (e) => {
    // The bare server begins and commits by itself.
    if (/^(begin|commit|rollback)/.test(e.query.sql)) return
    nu.push({ text: e.query.sql, values: e.query.parameters.map(alsJson), ms: e.queryDurationMillis })
  },
})
const door = createDoor({
  db,
  clock: () => new Date(),
  diensten: { baseUrl: 'http://127.0.0.1', kluisSleutel: Buffer.alloc(32, 1), dataDir: '/tmp', virusScan: null },
})
const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
const app = await buildApp({
  config,
  door,
  issuers: [{ issuer: o.issuer, naam: 'meting', clientId: 'meting' }],
  publicDir: import.meta.dirname,
})
// A key that was used before would be answered from memory.
const begin = Date.now()
const opnamen: Record<string, Opname> = {}
for (const t of o.taken) {
  let antwoord: LightMyRequestResponse | null = null
  // Once to warm up, once for the record.
  for (const sleutel of [`warm ${t.naam} ${begin}`, `SLEUTEL${begin}`]) {
    nu = []
    antwoord = await app.inject({
      method: t.methode,
      url: t.pad,
      headers: {
        authorization: `Bearer ${o.token}`,
        cookie: `${sessionCookie}=${o.sessie}`,
        ...(t.methode === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': sleutel } : {}),
      },
      ...(t.methode === 'POST' ? { payload: t.body } : {}),
    })
  }
  if (!antwoord || antwoord.statusCode >= 300)
    throw new Error(`${t.naam}: ${antwoord?.statusCode} ${antwoord?.body.slice(0, 300)}`)
  const id: unknown = t.methode === 'POST' ? antwoord.json().id : null
  opnamen[t.naam] = { statements: nu, grootte: antwoord.rawPayload.length, id: typeof id === 'string' ? id : null }
}
await app.close()
await db.destroy()
process.stdout.write(JSON.stringify(opnamen))
