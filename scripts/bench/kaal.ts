import { createHash } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'
import { z } from 'zod'
import { newId } from '../../src/platform/ids.ts'

// The bare baseline, in its own process: node:http and pg, the same statements in the same transaction, an answer of the same
// size. What it lacks is what the house costs: schemas, policies, mapping, rendering.

const Opname = z.object({
  statements: z.array(z.object({ text: z.string(), values: z.array(z.unknown()), ms: z.number() })),
  grootte: z.number(),
  id: z.string().nullable(),
})
export type Opname = z.infer<typeof Opname>

const Begin = z.object({
  databaseUrl: z.string(),
  opnamen: z.record(z.string(), Opname),
  casusId: z.string(),
  wie: z.string(),
  mensen: z.record(z.string(), z.object({ persoonId: z.string(), organisatieId: z.string() })),
})

/** What differs per request in the recorded values: the case, the person, the key and the new id. */
type Wissel = readonly (readonly [string, string])[]
const wissel = (v: unknown, paren: Wissel): unknown => {
  if (Array.isArray(v)) return v.map((x) => wissel(x, paren))
  if (typeof v !== 'string') return v
  return paren.reduce((s, [van, naar]) => (van === '' ? s : s.replaceAll(van, naar)), v)
}

async function start(begin: z.infer<typeof Begin>): Promise<void> {
  const pool = new pg.Pool({ connectionString: begin.databaseUrl, max: 20 })
  const antwoorden = new Map(Object.entries(begin.opnamen).map(([n, o]) => [n, Buffer.alloc(o.grootte, 'x')]))
  const server = http.createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://127.0.0.1')
    const taak = decodeURIComponent(url.pathname.slice(1))
    const opname = begin.opnamen[taak]
    if (!opname) return void res.writeHead(404).end()
    const wie = url.searchParams.get('wie') ?? begin.wie
    const [was, wordt] = [begin.mensen[begin.wie], begin.mensen[wie]]
    const paren: Wissel = [
      [begin.casusId, url.searchParams.get('casus') ?? begin.casusId],
      [begin.wie, wie],
      [was?.persoonId ?? '', wordt?.persoonId ?? ''],
      [was?.organisatieId ?? '', wordt?.organisatieId ?? ''],
      ['SLEUTEL', createHash('sha256').update(newId()).digest('hex').slice(0, 36)],
      [opname.id ?? '', newId()],
    ]
    speel(pool, opname, paren)
      .then(() => res.writeHead(200, { 'content-type': 'application/json' }).end(antwoorden.get(taak)))
      .catch((e: unknown) => res.writeHead(500).end(e instanceof Error ? e.message : 'fout'))
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ adres: server.address() }))
}

async function speel(pool: pg.Pool, opname: Opname, paren: Wissel): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const s of opname.statements)
      await client.query(
        s.text,
        s.values.map((v) => wissel(v, paren)),
      )
    await client.query('commit')
  } catch (e) {
    await client.query('rollback')
    throw e
  } finally {
    client.release()
  }
}

if (process.send) process.once('message', (m) => void start(Begin.parse(m)))
