import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voegDocumentToe } from '../src/domein/documenten/usecases/voeg-document-toe.ts'
import { bewaarGegeven } from '../src/domein/kluis/index.ts'
import { zetKluisAan } from '../src/domein/kluis/usecases/bewaar-gegeven.ts'
import { bevestigVernietigen, stelVernietigenVoor } from '../src/domein/kluis/usecases/vernietig-casus.ts'
import { readCaseKey, unseal } from '../src/platform/crypto.ts'
import { createMailer } from '../src/platform/notices.ts'
import { merkenIn, type Vol, vulWereld } from './support/vol.ts'
import { maakWeb, type Web } from './support/web.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'

// A case that went through every command there is, with a marker of its own in each free text; then it is destroyed. Afterwards
// no marker may be found in a dump, in a file of the instance, in the log or in a mail.

const naam = 'Zilverreiger van der Proef'
const bsn = '999910012'
const dataDir = mkdtempSync(path.join(tmpdir(), 'vernietigen-'))
const logs: string[] = []
const mails: string[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    stream.on('data', (d: Buffer) => mails.push(d.toString('utf8')))
    stream.on('end', () => done())
  },
})

let w: Wereld
let web: Web
let vol: Vol
let casusId = ''
let vooraf = ''
let documentId = ''

/** pg_dump itself when the one of this machine fits the server; otherwise every row of every table as COPY writes it. */
async function dump(): Promise<string> {
  const eigen = spawnSync('pg_dump', ['--inserts', w.db.ownerUrl], { encoding: 'utf8', maxBuffer: 500_000_000 })
  if (eigen.status === 0) return eigen.stdout
  const client = new pg.Client({ connectionString: w.db.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ t: string }>(
    `select relname as t from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const delen: string[] = []
  for (const { t } of rows) {
    const regels = await client.query<{ r: string }>(`select x::text as r from "${t}" x`)
    delen.push(...regels.rows.map(({ r }) => `${t} ${r}`))
  }
  await client.end()
  return delen.join('\n')
}

/** Everything that is kept beside the database. */
function bestanden(map: string): { pad: string; inhoud: Buffer }[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => path.join(f.parentPath, f.name))
    .map((pad) => ({ pad, inhoud: readFileSync(pad) }))
}

/** What the numbers in a report are made of. */
async function tellingen() {
  const q = async (sql: string) => {
    const client = new pg.Client({ connectionString: w.db.ownerUrl })
    await client.connect()
    const { rows } = await client.query(sql)
    await client.end()
    return rows
  }
  return {
    casussen:
      await q(`select status, trede, uitkomst, organisatie_id, count(*)::int, min(aangemaakt_op), max(gesloten_op) from casussen
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`),
    doorlooptijd: await q('select id, interventie_op, verder_op, ingediend_op from casussen order by id'),
    overgangen: await q(
      'select van, naar, trede, count(*)::int from casus_overgangen group by 1, 2, 3 order by 1, 2, 3',
    ),
    uitkomsten: await q('select uitkomst, count(*)::int from uitkomsten group by 1 order by 1'),
    bal: await q('select bij, count(*)::int, sum(coalesce(tot, van) - van) from bal_perioden group by 1 order by 1'),
    domeinen: await q(
      'select casus_id, levensdomeinen, cardinality(wetten) as wetten, knelpunten from casus_vragen order by 1',
    ),
    signalen: await q('select status, count(*)::int from signalen group by 1 order by 1'),
    feiten: await q(
      `select feit, count(*)::int from journaal where feit not like 'Vernietig%' and feit <> 'CasusVernietigd' group by 1 order by 1`,
    ),
  }
}

beforeAll(async () => {
  w = await maakWereld({ dataDir })
  web = await maakWeb(w, { write: (l) => logs.push(l) })
  await new Promise<void>((r) => smtp.listen(0, '127.0.0.1', () => r()))
  vol = await vulWereld(w, { rondes: 2 })
  casusId = vol.casussen[0] ?? ''
  const ik = w.als('raadsvrouw')
  await w.door.run(w.als('raadslieden-coordinator'), zetKluisAan, { aan: true })
  const noodzaak = 'nodig voor de regeling'
  await w.door.run(ik, bewaarGegeven, { casusId, soort: 'naam', waarde: naam, noodzaak })
  await w.door.run(ik, bewaarGegeven, { casusId, soort: 'bsn', waarde: bsn, noodzaak })
  const bestand = Buffer.from(`Brief aan ${naam}, nummer ${bsn}`).toString('base64')
  documentId = (await w.door.run(ik, voegDocumentToe, { casusId, titel: 'mrk0x1 brief', bestand, zonderZorg: true })).id
}, 120_000)
afterAll(async () => {
  await new Promise<void>((r) => smtp.close(() => r()))
  await web.close()
  await w.drop()
  rmSync(dataDir, { recursive: true })
})

describe('after the destruction of a case', () => {
  it('INV-50 INF-16 no identifying byte is left in a dump, files, logs or mail, and no count changed', async () => {
    vooraf = await dump()
    const { leesAlles } = await import('./support/dump.ts')
    // A signal is what was learned; it is made without anything of a person and stays (SL). So does the catalogue, of which a
    // case may quote a title.
    const { rijen } = await leesAlles(w.db.ownerUrl)
    const vanCasus = rijen.filter(
      (r) => r.casusId === casusId && !r.tabel.startsWith('signaal') && r.tabel !== 'signalen',
    )
    const catalogus = new Set(rijen.flatMap((r) => (r.tabel === 'ruimte_versies' ? merkenIn(r.tekst) : [])))
    const merken = new Set(vanCasus.flatMap((r) => merkenIn(r.tekst)).filter((m) => !catalogus.has(m)))
    expect(merken.size).toBeGreaterThan(60)
    expect(merken.has('mrk0x1')).toBe(true)
    // Use it as people do: pages, a search, a form that is refused, a mail.
    const b = await web.als('raadsvrouw')
    for (const pad of ['', '/documenten', '/kluis', '/rechten', '/wie-keek-mee', '/inzage', '/stappen'])
      expect((await b.get(`/casussen/${casusId}${pad}`)).statusCode).toBe(200)
    const een = [...merken][0] ?? ''
    expect((await b.get(`/zoeken?q=${een}`)).statusCode).toBe(200)
    expect((await b.post(`/casussen/${casusId}/kluis`, { soort: 'bsn', waarde: naam, noodzaak: een })).statusCode).toBe(
      422,
    )
    const adres = smtp.server.address()
    const poort = typeof adres === 'object' && adres ? adres.port : 0
    const mailer = createMailer({ door: w.door, smtpUrl: `smtp://127.0.0.1:${poort}`, baseUrl: 'http://x.example' })
    await mailer.verstuur()
    mailer.close()
    expect(mails.length).toBeGreaterThan(0)
    expect(logs.length).toBeGreaterThan(15)

    await w.db.owner
      .updateTable('casussen')
      .set({ status: 'gesloten', geslotenOp: new Date() })
      .where('id', '=', casusId)
      .execute()
    await w.db.owner
      .updateTable('bewaarplichten')
      .set({ tot: new Date() })
      .where('casusId', '=', casusId)
      .where('tot', 'is', null)
      .execute()
    await w.db.owner
      .deleteFrom('vernietigingen')
      .where('casusId', '=', casusId)
      .where('bevestigdOp', 'is', null)
      .execute()
    const voor = await tellingen()
    const { id } = await w.door.run(w.als('raadsvrouw'), stelVernietigenVoor, { casusId, grond: 'bewaartermijn' })
    await w.door.run(w.als('raadslieden-coordinator'), bevestigVernietigen, {
      casusId,
      vernietigingId: id,
      begrepen: true,
    })
    expect(await tellingen()).toEqual(voor)

    const na = await dump()
    const over = na.split('\n').flatMap((r) =>
      merkenIn(r)
        .filter((m) => merken.has(m))
        .map((m) => `${m}: ${r.slice(0, 300)}`),
    )
    expect(over).toEqual([])
    const elders = [...bestanden(dataDir).map((f) => `${f.pad} ${f.inhoud.toString('latin1')}`), ...logs, ...mails]
    const bytes = [naam, 'Zilverreiger', bsn, ...merken]
    expect(elders.filter((t) => bytes.some((m) => t.includes(m)))).toEqual([])
    expect([na, vooraf].filter((d) => d.includes('Zilverreiger') || d.includes(bsn))).toEqual([])
  })

  it('INF-16 the vault and the documents in an older dump cannot be read either: the key is gone', () => {
    const meester = Buffer.alloc(32, 7)
    expect(
      bestanden(dataDir)
        .map((f) => f.pad)
        .filter((p) => p.includes(casusId)),
    ).toEqual([])
    expect(readCaseKey(dataDir, meester, casusId)).toBeNull()
    const regels = vooraf
      .split('\n')
      .filter((r) => r.includes(casusId) && /\bkluis_gegevens\b|\bdocument_versies\b/.test(r))
    expect(regels.length).toBeGreaterThan(2)
    for (const r of regels) {
      const id = /\b[0-9a-f]{8}-[0-9a-f-]{27}/.exec(r)?.[0] ?? ''
      const geheim = Buffer.from(/\\x([0-9a-f]{60,})/.exec(r)?.[1] ?? '', 'hex')
      expect(geheim.length).toBeGreaterThan(28)
      // No key that is left opens it: the master key itself, nor that of another case.
      const sleutels = [meester, ...vol.casussen.map((c) => readCaseKey(dataDir, meester, c))].filter((k) => k !== null)
      for (const k of sleutels) expect(() => unseal(k, geheim, `${casusId}:${id}`)).toThrow()
    }
    expect(documentId).not.toBe('')
  })
})
