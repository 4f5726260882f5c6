import pg from 'pg'
import { controleer } from '../../scripts/logboek-controleer.ts'
import { readDemoStatus } from '../../src/platform/demo-status.ts'
import { newId } from '../../src/platform/ids.ts'
import { isAlive } from '../../src/platform/process-lock.ts'
import { freePorts, npmRun, type Platform, removeDataDir, startPlatform, tempDir } from './platform.ts'

// Pulls the plug while people write: every command that was acknowledged is there afterwards, and the journal is whole.

const slachtoffers = ['applicatie', 'database', 'beide'] as const
type Slachtoffer = (typeof slachtoffers)[number]

/** One acknowledged or unanswered command; unanswered ones are sent again with the same key and may happen once only. */
type Opdracht = { soort: 'casus' | 'stap'; sleutel: string; casusId: string | null; body: object; id: string | null }

export type Uitslag = {
  readonly ronde: number
  readonly geraakt: Slachtoffer
  readonly bevestigd: number
  readonly zonderAntwoord: number
  readonly verloren: readonly string[]
  readonly dubbel: readonly string[]
  readonly zonderJournaal: readonly string[]
  readonly journaal: string
  readonly heel: boolean
  readonly hersteld: number
}
export const goed = (u: Uitslag): boolean =>
  u.verloren.length + u.dubbel.length + u.zonderJournaal.length === 0 && u.heel && u.bevestigd > 0

const schrijvers = 4
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))

class Schrijver {
  readonly opdrachten: Opdracht[] = []
  private readonly url: string
  private readonly token: string
  constructor(url: string, token: string) {
    this.url = url
    this.token = token
  }
  async stuur(o: Opdracht): Promise<void> {
    const pad = o.soort === 'casus' ? '/casussen' : `/casussen/${o.casusId}/stappen`
    const answer = await fetch(`${this.url}/api/v1${pad}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        'idempotency-key': o.sleutel,
      },
      body: JSON.stringify(o.body),
      signal: AbortSignal.timeout(20_000),
    })
    const body: unknown = await answer.json()
    if (answer.status === 201 && typeof body === 'object' && body !== null && 'id' in body) o.id = String(body.id)
    else if (answer.status < 500) throw new Error(`${pad}: ${answer.status} ${JSON.stringify(body)}`)
  }
  nieuw(casusId: string | null): Opdracht {
    const sleutel = newId()
    const o: Opdracht = {
      soort: casusId === null ? 'casus' : 'stap',
      sleutel,
      casusId,
      // The key in the text tells afterwards how often the command took place.
      body: casusId === null ? { situatie: proefTekst(sleutel) } : { wat: proefTekst(sleutel) },
      id: null,
    }
    this.opdrachten.push(o)
    return o
  }
}

/** Writes until `tot` says stop; a broken connection is what we came for. */
async function schrijf(s: Schrijver, casusId: string, tot: () => boolean, nr: number): Promise<void> {
  while (!tot()) {
    try {
      await s.stuur(s.nieuw(nr === 0 ? null : casusId))
    } catch (e) {
      if (e instanceof Error && /: 4\d\d /.test(e.message)) throw e
      await sleep(20)
    }
  }
}

/** Kills without warning, and waits until all of it works again. */
async function trekStekker(platform: Platform, geraakt: Slachtoffer): Promise<Platform> {
  const status = readDemoStatus(platform.dataDir)
  const postgres = status?.pids.postgres ?? platform.pids.postgres ?? 0
  if (geraakt !== 'applicatie') process.kill(postgres, 'SIGKILL')
  if (geraakt === 'database') {
    await wacht(platform, () => readDemoStatus(platform.dataDir)?.pids.postgres !== postgres)
    await wacht(platform, async () => (await fetch(`${platform.url}/health/ready`).catch(() => null))?.ok === true)
    return platform
  }
  const over = new Promise((r) => platform.process.once('exit', r))
  process.kill(platform.pids.app, 'SIGKILL')
  await over
  await wacht(platform, () => platform.pids.idp === null || !isAlive(platform.pids.idp))
  return startPlatform(platform.dataDir, omgeving(platform.url))
}

async function wacht(platform: Platform, klaar: () => boolean | Promise<boolean>): Promise<void> {
  for (const tot = Date.now() + 60_000; Date.now() < tot; await sleep(50)) if (await klaar()) return
  throw new Error(`na 60 s nog niet hersteld:\n${platform.output()}`)
}

const omgeving = (url: string) => ({ PORT: new URL(url).port, RATE_LIMIT_PER_MINUTE: '1000000' })

/** Looks as the owner of the database: what is really there, whoever may see it. */
async function zoekNa(url: string, opdrachten: readonly Opdracht[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const ids = opdrachten.flatMap((o) => o.id ?? [])
    const teksten = opdrachten.map((o) => proefTekst(o.sleutel))
    const lees = async (sql: string, args: unknown[]) =>
      (await client.query<{ w: string }>(sql, args)).rows.map((r) => r.w)
    const er = await lees(
      'select id::text as w from stappen where id = any($1) union select id::text from casussen where id = any($1)',
      [ids],
    )
    const dubbel = await lees(
      `select t as w from (select wat as t from stappen where wat = any($1)
        union all select situatie from casus_vragen where situatie = any($1)) x group by t having count(*) > 1`,
      [teksten],
    )
    const journaal = await lees('select distinct object_id::text as w from journaal where object_id = any($1)', [ids])
    return {
      verloren: ids.filter((i) => !er.includes(i)),
      dubbel,
      zonderJournaal: ids.filter((i) => !journaal.includes(i)),
    }
  } finally {
    await client.end()
  }
}

/** Letters only: nine digits in a row could be a citizen number, and those are refused. */
const proefTekst = (sleutel: string): string =>
  `Proef ${sleutel.replaceAll(/[0-9]/g, (d) => 'ghijklmnop'.charAt(Number(d)))}`

async function ronde(platform: Platform, token: string, casusId: string, nr: number): Promise<[Platform, Uitslag]> {
  const geraakt = slachtoffers[nr % slachtoffers.length] ?? 'applicatie'
  const s = new Schrijver(platform.url, token)
  let stop = false
  const bezig = Array.from({ length: schrijvers }, (_, i) => schrijf(s, casusId, () => stop, i))
  const allen = Promise.all(bezig)
  allen.catch(() => undefined)
  await sleep(300 + Math.random() * 700)
  const begon = performance.now()
  const weer = trekStekker(platform, geraakt)
  // After the blow a little longer: requests that fall in the gap must fail, not pretend.
  await sleep(100)
  stop = true
  const na = await weer
  const hersteld = performance.now() - begon
  await allen
  const open = s.opdrachten.filter((o) => o.id === null)
  const bevestigd = s.opdrachten.length - open.length
  for (const o of open) await s.stuur(o)
  const status = readDemoStatus(na.dataDir)
  const { verloren, dubbel, zonderJournaal } = await zoekNa(status?.ownerDatabaseUrl ?? '', s.opdrachten)
  const { tekst, heel } = await controleer(status?.appDatabaseUrl ?? '')
  const uitslag = { ronde: nr + 1, geraakt, bevestigd, zonderAntwoord: open.length, verloren, dubbel, zonderJournaal }
  return [na, { ...uitslag, journaal: tekst, heel, hersteld }]
}

/** As many rounds as asked, on a demo world of its own; `zeg` hears of each. */
export async function proefUitval(rondes: number, zeg: (u: Uitslag) => void = () => undefined): Promise<Uitslag[]> {
  const dataDir = tempDir()
  let platform: Platform | null = null
  const uitslagen: Uitslag[] = []
  try {
    platform = await startPlatform(dataDir, omgeving(`http://127.0.0.1:${await freePorts()}`))
    const token = (await npmRun('demo:token', ['raadsvrouw'], { DATA_DIR: dataDir })).out.trim()
    const s = new Schrijver(platform.url, token)
    const begin = s.nieuw(null)
    await s.stuur(begin)
    for (let nr = 0; nr < rondes; nr++) {
      const [na, uitslag] = await ronde(platform, token, begin.id ?? '', nr)
      platform = na
      uitslagen.push(uitslag)
      zeg(uitslag)
    }
    return uitslagen
  } finally {
    await platform?.stop()
    removeDataDir(dataDir)
  }
}
