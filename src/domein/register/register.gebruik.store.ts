import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { notFound, Refusal } from '../../platform/errors.ts'
import { stuurBericht } from '../../platform/notices.ts'
import type { Actor } from '../../platform/policy.ts'
import { mensenMetRol } from '../bestuursafspraken/index.ts'
import { telGebruik, zetAlarm } from './register.zoeken.store.ts'

// REG-20: far more than anybody needs on one day. Searching runs while typing, so one question counts several times.
const perDag = { zoekvragen: 2000, bekeken: 200 } as const
const alarmBij = 80

/** Counts today's use; above the limit it stops, and well before that the FG hears of it, once a day. */
export async function bewaakGebruik(
  tx: Tx,
  actor: Actor,
  dag: string,
  now: Date,
  soort: 'zoekvragen' | 'bekeken',
): Promise<void> {
  const stand = await telGebruik(tx, actor.persoonId, dag, soort)
  if (stand[soort] > perDag[soort])
    throw new Refusal(
      'register.te-veel',
      'too-many',
      'Je hebt vandaag heel veel in het register gekeken. Morgen kan het weer.',
      {
        retryAfterSeconds: 3600,
      },
    )
  if (stand.bekeken < alarmBij || stand.alarm) return
  await zetAlarm(tx, actor.persoonId, dag, now)
  for (const persoonId of await mensenMetRol(tx, 'fg'))
    await stuurBericht(tx, { persoonId, soort: 'register-veel-bekeken', pad: '/register/gebruik', now })
}

type Cijfers = {
  zoekvragen: number
  zoekers: number
  contacten: number
  beantwoord: number
  opTijd: number
  opgelost: number
  beoordeeld: number
  geholpen: number
  actief: number
  teBevestigen: number
  verborgen: number
}
/** Counts over all organisations; the function knows who may ask. */
export async function registerCijfers(tx: Tx, van: string, tot: string): Promise<Cijfers> {
  const r = await sql<Cijfers>`select * from register_cijfers(${van}::date, ${tot}::date)`.execute(tx)
  const cijfers = r.rows[0]
  if (!cijfers) throw notFound('Deze cijfers')
  return cijfers
}
