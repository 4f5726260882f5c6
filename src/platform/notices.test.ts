import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakPost } from '../../test/support/post.ts'
import { maakWereld, type Wereld } from '../../test/support/wereld.ts'
import { createMailer, stuurBericht } from './notices.ts'

describe('notices', () => {
  let w: Wereld
  let post: Awaited<ReturnType<typeof maakPost>>
  beforeAll(async () => {
    w = await maakWereld()
    post = await maakPost()
  })
  afterAll(async () => {
    await post.close()
    await w.drop()
  })

  it('INV-49 one mail per person says how many things wait, with a link and nothing of a case', async () => {
    await w.door.bezoek(w.als('functionaris-duo'), async (b) => {
      for (const pad of ['/contactmomenten/a', '/contactmomenten/b'])
        await stuurBericht(b.tx, { persoonId: w.persoon('raadsvrouw'), soort: 'antwoord', pad, now: b.now })
    })
    const mailer = createMailer({
      door: w.door,
      smtpUrl: post.url,
      baseUrl: 'http://127.0.0.1:3000',
    })
    expect(await mailer.verstuur()).toBe(1)
    expect(await mailer.verstuur()).toBe(0)
    mailer.close()
    expect(post.mails).toHaveLength(1)
    expect(post.mails[0]).toContain('Er wachten 2 dingen op jou')
    expect(post.mails[0]).not.toContain('contactmomenten')
  })

  it('keeps what could not be sent for the next round', async () => {
    await w.door.bezoek(w.als('functionaris-duo'), (b) =>
      stuurBericht(b.tx, { persoonId: w.persoon('raadsman'), soort: 'antwoord', pad: '/x', now: b.now }),
    )
    const dood = createMailer({ door: w.door, smtpUrl: 'smtp://127.0.0.1:1', baseUrl: 'http://127.0.0.1:3000' })
    expect(await dood.verstuur()).toBe(0)
    dood.close()
    const rij = await w.db.owner
      .selectFrom('berichten')
      .select(['pogingen', 'verstuurdOp'])
      .where('persoonId', '=', w.persoon('raadsman'))
      .executeTakeFirstOrThrow()
    expect(rij).toEqual({ pogingen: 1, verstuurdOp: null })
  })
})
