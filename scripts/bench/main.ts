import { type ChildProcess, fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { importJWK, SignJWT } from 'jose'
import pg from 'pg'
import { z } from 'zod'
import { demoKeys } from '../../src/demo-idp/keys.ts'
import { newId } from '../../src/platform/ids.ts'
import { apiAudience } from '../../src/platform/issuers.ts'
import { hashToken } from '../../src/platform/session.ts'
import { freePorts, type Platform, removeDataDir, startPlatform, tempDir } from '../../test/support/platform.ts'
import { root } from '../../test/support/sources.ts'
import { cli, WrongUse } from '../cli.ts'
import { groei, type Meting, type Oordeel, oordeelTekst, oordelen, tabel } from './eisen.ts'
import type { Opname } from './kaal.ts'
import { type Aanroep, type Cijfers, geheugen, mediaan, meet } from './meet.ts'
import { nieuweSleutel, sleutelVan, stapBody, type Taak, taken, woorden } from './taken.ts'
import { casussenVan, maakZoekers, vulCasussen, vulWereld, ZOEKERS, zoeker, zoekersVan } from './vul.ts'

// The built application on loopback beside a bare baseline, both on the same embedded PostgreSQL with its normal settings.

const gebruik =
  'Gebruik: npm run bench -- [--json] [--casussen N] [--seconden S] [--rondes N] [--taak NAAM] [--statements]\n  10.000 casussen tenzij anders gevraagd; met meer wordt ook de groei vanaf 10.000 gemeten.'

type Opties = {
  json: boolean
  casussen: number
  seconden: number
  rondes: number
  taken: readonly Taak[]
  statements: boolean
}

const vorm = {
  json: { type: 'boolean', default: false },
  casussen: { type: 'string', default: '10000' },
  seconden: { type: 'string', default: '1' },
  rondes: { type: 'string', default: '5' },
  taak: { type: 'string' },
  statements: { type: 'boolean', default: false },
} as const

function opties(args: readonly string[]): Opties {
  try {
    const { values } = parseArgs({ args: [...args], options: vorm })
    const gekozen = taken.filter((t) => values.taak === undefined || sleutelVan(t).startsWith(values.taak))
    if (gekozen.length === 0) throw new Error(`taken: ${taken.map(sleutelVan).join(', ')}`)
    const getal = (tekst: string, minstens: number): number => z.coerce.number().int().min(minstens).parse(tekst)
    return {
      json: values.json,
      casussen: getal(values.casussen, 1000),
      seconden: getal(values.seconden, 1),
      rondes: getal(values.rondes, 1),
      taken: gekozen,
      statements: values.statements,
    }
  } catch (e) {
    throw new WrongUse(
      `${gebruik}\n  ${e instanceof z.ZodError ? 'geef een heel getal; minstens 1000 casussen' : String(e instanceof Error ? e.message : e)}`,
    )
  }
}

type Wereld = {
  platform: Platform
  owner: pg.Client
  tokens: readonly string[]
  sessie: string
  zwaar: string
  gewoon: readonly string[]
}

async function tekenToken(dataDir: string, issuer: string, sub: string): Promise<string> {
  const [jwk] = (await demoKeys(dataDir)).jwks.keys
  if (!jwk) throw new Error('geen sleutel')
  return new SignJWT({ sub, name: 'Meting', email: '' })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(apiAudience)
    .setIssuedAt()
    .setExpirationTime('8h')
    .sign(await importJWK(jwk, 'RS256'))
}

async function maakWereld(platform: Platform, owner: pg.Client, casussen: number): Promise<Wereld> {
  await vulWereld(owner)
  await maakZoekers(owner, platform.idpUrl)
  await vulCasussen(owner, 0, casussen)
  const wie = await owner.query<{ persoon_id: string }>('select persoon_id from identiteiten where subject = $1', [
    zoeker(0),
  ])
  const persoonId = wie.rows[0]?.persoon_id ?? ''
  const { zwaar, gewoon } = await casussenVan(owner, persoonId)
  const sessie = randomBytes(32).toString('base64url')
  await owner.query(
    `insert into sessies (id, token_hash, persoon_id, gemaakt_op, verloopt_op) values ($1, $2, $3, now(), now() + interval '8 hours')`,
    [newId(), hashToken(sessie), persoonId],
  )
  await owner.query('analyze')
  const wieAlle = Array.from({ length: ZOEKERS }, (_, n) => tekenToken(platform.dataDir, platform.idpUrl, zoeker(n)))
  return { platform, owner, tokens: await Promise.all(wieAlle), sessie, zwaar, gewoon }
}

const wachtwoorden = (taak: Taak, n: number): string =>
  taak.pad.replace('WOORDEN', encodeURIComponent(woorden[n % woorden.length] ?? ''))
const casusVoor = (w: Wereld, taak: Taak, n: number): string =>
  taak.casus === 'zwaar' ? w.zwaar : taak.casus === 'gewoon' ? (w.gewoon[n % w.gewoon.length] ?? '') : ''

/** What is recorded, per job and per search phrase: other words may take other statements. */
const naamVan = (taak: Taak, n: number): string =>
  taak.pad.includes('WOORDEN') ? `${sleutelVan(taak)} ${n % woorden.length}` : sleutelVan(taak)
const aantalVormen = (taak: Taak): number => (taak.pad.includes('WOORDEN') ? woorden.length : 1)

async function neemOp(w: Wereld, lijst: readonly Taak[]): Promise<Record<string, Opname>> {
  const opdracht = {
    databaseUrl: w.platform.status.appDatabaseUrl,
    issuer: w.platform.idpUrl,
    token: w.tokens[0],
    sessie: w.sessie,
    taken: lijst.flatMap((t) =>
      Array.from({ length: aantalVormen(t) }, (_, n) => ({
        naam: naamVan(t, n),
        methode: t.methode,
        pad: wachtwoorden(t, n).replace('CASUS', casusVoor(w, t, 0)),
        body: stapBody(),
      })),
    ),
  }
  const child = spawn(process.execPath, [path.join(root, 'dist/bench-opnemen.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(opdracht))
  let uit = ''
  for await (const deel of child.stdout) uit += String(deel)
  return JSON.parse(uit)
}

/** Where the time in the database goes, for whoever wants it faster. */
const traagste = (naam: string, { statements, grootte }: Opname): string =>
  [
    `${naam}: ${statements.length} statements, ${grootte} bytes`,
    ...[...statements]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 6)
      .map((s) => `  ${s.ms.toFixed(1)} ms  ${s.text.replaceAll(/\s+/g, ' ').slice(0, 180)}`),
  ].join('\n')

const Adres = z.object({ adres: z.object({ port: z.number() }) })
async function startKaal(w: Wereld, opnamen: Record<string, Opname>): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(path.join(root, 'scripts/bench/kaal.ts'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const bericht = new Promise((r) => child.once('message', r))
  child.send({
    databaseUrl: w.platform.status.appDatabaseUrl,
    opnamen,
    casusId: w.gewoon[0] ?? '',
    wie: zoeker(0),
    mensen: await zoekersVan(w.owner),
  })
  const { adres } = Adres.parse(await bericht)
  return { url: `http://127.0.0.1:${adres.port}`, child }
}

/** Enough different requests that none is measured on one row. */
const REEKS = 200
function appAanroepen(w: Wereld, taak: Taak): Aanroep[] {
  return Array.from({ length: REEKS }, (_, n) => ({
    methode: taak.methode,
    pad: wachtwoorden(taak, n).replace('CASUS', casusVoor(w, taak, n)),
    headers:
      taak.vorm === 'pagina'
        ? { cookie: `mwp_sessie=${w.sessie}` }
        : {
            authorization: `Bearer ${w.tokens[taak.velen ? n % ZOEKERS : 0]}`,
            ...(taak.methode === 'POST' ? { 'content-type': 'application/json' } : {}),
          },
    ...(taak.methode === 'POST' ? { body: stapBody(), sleutel: nieuweSleutel } : {}),
  }))
}
const kaalAanroepen = (w: Wereld, taak: Taak): Aanroep[] =>
  Array.from({ length: REEKS }, (_, n) => ({
    methode: 'GET',
    pad: `/${encodeURIComponent(naamVan(taak, n))}?casus=${casusVoor(w, taak, n)}&wie=${zoeker(taak.velen ? n % ZOEKERS : 0)}`,
    headers: {},
  }))

type Gemeten = Pick<Meting, 'clients' | 'app' | 'kaal' | 'verhouding'>
async function meetTaak(w: Wereld, kaal: string, taak: Taak, clients: number, o: Opties): Promise<Gemeten> {
  const rondes: { app: Cijfers[]; kaal: Cijfers[] } = { app: [], kaal: [] }
  const [app, basis] = [appAanroepen(w, taak), kaalAanroepen(w, taak)]
  for (let ronde = 0; ronde <= o.rondes; ronde++) {
    const a = await meet(w.platform.url, app, clients, o.seconden)
    const b = await meet(kaal, basis, clients, o.seconden)
    // The first round warms up.
    if (ronde > 0) rondes.app.push(a) && rondes.kaal.push(b)
  }
  const m = { app: mediaan(rondes.app), kaal: mediaan(rondes.kaal) }
  return { clients, ...m, verhouding: m.kaal.reqS / m.app.reqS }
}

type Geheugen = { app: number; kaal: number }
type Ronde = { metingen: Meting[]; geheugenMB: Geheugen }
async function meetAlles(w: Wereld, o: Opties, zeg: (s: string) => void): Promise<Ronde> {
  const opnamen = await neemOp(w, o.taken)
  if (o.statements) for (const [naam, opname] of Object.entries(opnamen)) zeg(traagste(naam, opname))
  const { url, child } = await startKaal(w, opnamen)
  const metingen: Meting[] = []
  try {
    for (const clients of [1, 8])
      for (const taak of o.taken) {
        zeg(`${sleutelVan(taak)}, ${clients}`)
        metingen.push({
          taak: sleutelVan(taak),
          statements: opnamen[naamVan(taak, 0)]?.statements.length ?? 0,
          ...(await meetTaak(w, url, taak, clients, o)),
        })
      }
    return { metingen, geheugenMB: { app: geheugen(w.platform.pids.app), kaal: geheugen(child.pid ?? 0) } }
  } finally {
    child.kill()
  }
}

const vanaf = 10_000
type Uitkomst = Ronde & { bij10000?: readonly Meting[]; oordeel: readonly Oordeel[] }

async function meetMetGroei(platform: Platform, owner: pg.Client, o: Opties): Promise<Uitkomst> {
  const zeg = (s: string): void => console.error(s)
  const eerst = Math.min(o.casussen, vanaf)
  zeg(`${eerst} casussen laden`)
  const w = await maakWereld(platform, owner, eerst)
  const weinig = await meetAlles(w, o, zeg)
  if (o.casussen <= vanaf) return { ...weinig, oordeel: oordelen(weinig.metingen) }
  zeg(`${o.casussen} casussen laden`)
  await vulCasussen(owner, vanaf, o.casussen)
  const veel = await meetAlles(w, o, zeg)
  return {
    ...veel,
    bij10000: weinig.metingen,
    oordeel: [...oordelen(veel.metingen), ...groei(o.taken, weinig.metingen, veel.metingen)],
  }
}

function toon(u: Uitkomst, o: Opties): void {
  const machine = { node: process.version, kernen: os.cpus().length, belasting: Number(os.loadavg()[0]?.toFixed(1)) }
  if (o.json) {
    console.log(JSON.stringify({ casussen: o.casussen, machine, ...u }))
    return
  }
  if (u.bij10000) console.log(`${vanaf} casussen\n${tabel(u.bij10000)}\n`)
  console.log(`${o.casussen} casussen, Node ${machine.node}, ${machine.kernen} kernen, belasting ${machine.belasting}`)
  console.log(
    `${tabel(u.metingen)}\n\ngeheugen: applicatie ${u.geheugenMB.app} MB, kale basis ${u.geheugenMB.kaal} MB\n\n${u.oordeel.map(oordeelTekst).join('\n')}`,
  )
}

await cli(async (args) => {
  const o = opties(args)
  const dataDir = tempDir()
  let platform: Platform | null = null
  let owner: pg.Client | null = null
  const ruimOp = async (): Promise<void> => {
    await owner?.end()
    await platform?.stop()
    removeDataDir(dataDir)
  }
  for (const signaal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signaal, () => void ruimOp().finally(() => process.exit(130)))
  try {
    platform = await startPlatform(dataDir, {
      PORT: String(await freePorts()),
      RATE_LIMIT_PER_MINUTE: '9999999',
      LOG_LEVEL: 'warn',
    })
    owner = new pg.Client({ connectionString: platform.status.ownerDatabaseUrl ?? '' })
    await owner.connect()
    const uitkomst = await meetMetGroei(platform, owner, o)
    toon(uitkomst, o)
    if (uitkomst.oordeel.some((x) => !x.goed)) process.exitCode = 1
  } finally {
    await ruimOp()
  }
})
