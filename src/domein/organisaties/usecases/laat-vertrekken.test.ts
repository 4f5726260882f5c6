import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakWeb, type Web } from '../../../../test/support/web.ts'
import { maakWereld, vastId, type Wereld } from '../../../../test/support/wereld.ts'
import { bekijkOverdrachten } from './bekijk-overdrachten.ts'
import { draagOver } from './draag-over.ts'
import { laatVertrekken } from './laat-vertrekken.ts'

let w: Wereld
let web: Web
beforeAll(async () => {
  w = await maakWereld()
  web = await maakWeb(w)
})
afterAll(async () => {
  await web.close()
  await w.drop()
})

const openstaand = (persoon: string, naar: string, id: string) =>
  w.db.owner
    .insertInto('overdrachten')
    .values({
      id,
      organisatieId: w.org('GM0479'),
      persoonId: persoon,
      soort: 'casus',
      objectId: vastId('x'),
      naarId: naar,
      op: new Date(),
    })
    .execute()

describe('somebody leaves (INV-46)', () => {
  it('INV-46 access stops at once, also of a session that is open', async () => {
    const wijkteam = await web.als('wijkteam')
    expect((await wijkteam.get('/profiel')).statusCode).toBe(200)
    const r = await w.door.run(w.als('organisatiebeheerder'), laatVertrekken, { persoonId: w.persoon('wijkteam') })
    expect(r.opvolgerId).toBe(w.persoon('leidinggevende'))
    expect((await wijkteam.get('/profiel')).statusCode).toBe(302)
    await expect(w.door.bezoek(w.als('wijkteam'), async (b) => b.actor)).rejects.toThrow('Log eerst in')
    const rollen = await w.db.owner
      .selectFrom('rollen')
      .selectAll()
      .where('persoonId', '=', w.persoon('wijkteam'))
      .execute()
    expect(rollen.every((x) => x.tot !== null)).toBe(true)
  })

  it('INV-46 is refused for another organisation, for oneself and without the role', async () => {
    const cak = { persoonId: w.persoon('functionaris-cak') }
    await expect(w.door.run(w.als('organisatiebeheerder'), laatVertrekken, cak)).rejects.toThrow('bestaat niet')
    await expect(
      w.door.run(w.als('organisatiebeheerder'), laatVertrekken, { persoonId: w.persoon('organisatiebeheerder') }),
    ).rejects.toThrow('Je eigen rollen')
    await expect(
      w.door.run(w.als('casusregisseur'), laatVertrekken, { persoonId: w.persoon('leidinggevende-2') }),
    ).rejects.toThrow('mag je niet')
    // The second net: the function itself says no.
    await expect(
      w.door.bezoek(w.als('casusregisseur'), (b) =>
        sql`select persoon_vertrekt(${w.persoon('leidinggevende-2')})`.execute(b.tx),
      ),
    ).rejects.toThrow('niet toegestaan')
  })

  it('INV-46 when the leidinggevende leaves too, what lay there goes on to another one', async () => {
    const id = vastId('overdracht-1')
    await openstaand(w.persoon('wijkteam'), w.persoon('leidinggevende'), id)
    const r = await w.door.run(w.als('organisatiebeheerder'), laatVertrekken, {
      persoonId: w.persoon('leidinggevende'),
    })
    expect(r.opvolgerId).toBe(w.persoon('leidinggevende-2'))
    const open = await w.door.run(w.als('leidinggevende-2'), bekijkOverdrachten, {})
    expect(open.items.map((o) => [o.id, o.naarId])).toEqual([[id, w.persoon('leidinggevende-2')]])
    const team = await w.db.owner
      .selectFrom('personen')
      .select('leidinggevendeId')
      .where('id', '=', w.persoon('casusregisseur'))
      .executeTakeFirstOrThrow()
    expect(team.leidinggevendeId).toBe(w.persoon('leidinggevende-2'))
  })

  it('INV-46 one guided action gives everything its next owner, only within the own organisation', async () => {
    const id = vastId('overdracht-2')
    await openstaand(w.persoon('wijkteam'), w.persoon('leidinggevende-2'), id)
    const naar = (persoonId: string) => ({ overdrachtIds: [id], naarId: persoonId })
    await expect(w.door.run(w.als('leidinggevende-2'), draagOver, naar(w.persoon('functionaris-cak')))).rejects.toThrow(
      'bestaat niet',
    )
    await expect(w.door.run(w.als('leidinggevende-2'), draagOver, naar(w.persoon('wijkteam')))).rejects.toThrow(
      'zelf vertrokken',
    )
    await expect(w.door.run(w.als('functionaris-cak'), draagOver, naar(w.persoon('functionaris-cak')))).rejects.toThrow(
      'bestaat niet',
    )
    const r = await w.door.run(w.als('leidinggevende-2'), draagOver, naar(w.persoon('casusregisseur')))
    expect(r.items[0]?.definitiefNaarId).toBe(w.persoon('casusregisseur'))
    const feiten = await w.db.owner
      .selectFrom('journaal')
      .select('feit')
      .where('feit', '=', 'OverdrachtDefinitief')
      .execute()
    expect(feiten).toHaveLength(1)
  })
})
