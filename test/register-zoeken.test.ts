import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onderwerpen } from '../seed/data/onderwerpen.ts'
import { richtOrganisatiesOp } from '../seed/inrichten.ts'
import { newId } from '../src/platform/ids.ts'
import { maakWereld, type Wereld } from './support/wereld.ts'
import { type Registervraag, registervragen, registervragenMetTypefout } from './vragen/register-vragen.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
  await richtOrganisatiesOp(w.door, true)
  const ids = new Map(
    (await w.db.owner.selectFrom('organisaties').select(['code', 'id']).execute()).map((o) => [o.code, o.id]),
  )
  await w.db.owner
    .insertInto('registeronderwerpen')
    .values(
      onderwerpen.flatMap((o) =>
        o.onderwerpen.map((t) => ({
          id: newId(),
          organisatieId: o.organisatie === 'gemeente' ? null : (ids.get(o.organisatie) ?? null),
          naam: t.naam,
          woorden: [...t.woorden],
        })),
      ),
    )
    .execute()
}, 120_000)
afterAll(() => w.drop())

async function zoek(vraag: string): Promise<string[]> {
  return w.door.bezoek(w.als('regievoerder'), async (b) => {
    const r = await sql<{
      code: string
    }>`select o.code from zoek_register(${vraag}, null, '{}', null, '', '', 10) z join organisaties o on o.id = z.organisatie_id order by z.score desc`.execute(
      b.tx,
    )
    return r.rows.map((x) => x.code)
  })
}

async function score(vragen: readonly Registervraag[], toon: boolean) {
  let eerste = 0
  let top3 = 0
  const mis: string[] = []
  const t0 = performance.now()
  for (const v of vragen) {
    const r = await zoek(v.vraag)
    if (r[0] === v.verwacht) eerste += 1
    else mis.push(`${v.vraag} -> ${r.slice(0, 4).join(', ')} (${v.verwacht})`)
    if (r.slice(0, 3).includes(v.verwacht)) top3 += 1
  }
  if (toon)
    for (const f of ['select * from zoek_betekenissen($1)']) {
      await w.db.owner.executeQuery(
        sql`select count(*) from zoek_betekenissen(${vragen[0]?.vraag ?? ''})`.compile(w.db.owner),
      )
      const t1 = performance.now()
      for (const v of vragen) await sql`select count(*) from zoek_betekenissen(${v.vraag})`.execute(w.db.owner)
      console.log(f, (performance.now() - t1) / vragen.length)
    }
  const ms = (performance.now() - t0) / vragen.length
  if (toon) console.log(mis.join('\n'))
  return { eerste: eerste / vragen.length, top3: top3 / vragen.length, ms }
}

describe('REG-03 the right organisation first', () => {
  it('prints both halves', async () => {
    console.log('bekend', await score(registervragen.bekend, true))
    console.log('bekend typefout', await score(registervragenMetTypefout('bekend'), true))
    console.log('ongezien', await score(registervragen.ongezien, false))
    console.log('ongezien typefout', await score(registervragenMetTypefout('ongezien'), false))
    expect(1).toBe(1)
  })
})
