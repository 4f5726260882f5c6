import { fastify } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakWereld, type Wereld } from '../../test/support/wereld.ts'
import { startMailCatcher } from '../platform/mail-catcher.ts'
import { createMailer, stuurBericht } from '../platform/notices.ts'
import { registerOefenpost } from './oefenpost.tsx'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

describe('mail of the demo world', () => {
  it('INV-49 one thing that waits: the mail links to it; the demo world shows the caught mail in the browser', async () => {
    const post = await startMailCatcher(w.klok.nu)
    const mailer = createMailer({ door: w.door, smtpUrl: post.smtpUrl, baseUrl: 'http://127.0.0.1:3000' })
    const pad = '/contactmomenten/01a211bb-292b-7904-bc2e-f51c26ce8812'
    await w.door.bezoek(w.als('functionaris-duo'), (b) =>
      stuurBericht(b.tx, { persoonId: w.persoon('raadsvrouw'), soort: 'antwoord', pad, now: b.now }),
    )
    expect(await mailer.verstuur()).toBe(1)
    expect(post.mails()).toHaveLength(1)
    expect(post.mails()[0]).toMatchObject({ onderwerp: 'Er wacht iets op jou in Maatwerkpad' })
    expect(post.mails()[0]?.tekst).toContain(`http://127.0.0.1:3000${pad}`)
    const app = fastify()
    registerOefenpost(app, { mails: post.mails, clock: w.klok.nu })
    const pagina = await app.inject('/oefenpost')
    expect(pagina.body).toContain(`href="http://127.0.0.1:3000${pad}"`)
    expect(pagina.body).toContain('1 mail')
    await app.close()
    mailer.close()
    await post.close()
  })
})
