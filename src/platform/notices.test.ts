import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakWereld, type Wereld } from '../../test/support/wereld.ts'
import { createMailer, stuurBericht } from './notices.ts'

describe('notices', () => {
  let w: Wereld
  const mails: { naar: string[]; tekst: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const delen: Buffer[] = []
      stream.on('data', (d: Buffer) => delen.push(d))
      stream.on('end', () => {
        mails.push({
          naar: session.envelope.rcptTo.map((r) => r.address),
          tekst: Buffer.concat(delen).toString('utf8'),
        })
        done()
      })
    },
  })
  let poort = 0
  beforeAll(async () => {
    w = await maakWereld()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    const adres = server.server.address()
    poort = typeof adres === 'object' && adres ? adres.port : 0
  })
  afterAll(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()))
    await w.drop()
  })

  it('INV-49 one mail per person says how many things wait, with a link and nothing of a case', async () => {
    await w.door.bezoek(w.als('functionaris-duo'), async (b) => {
      for (const pad of ['/contactmomenten/a', '/contactmomenten/b'])
        await stuurBericht(b.tx, { persoonId: w.persoon('raadsvrouw'), soort: 'antwoord', pad, now: b.now })
    })
    const mailer = createMailer({
      door: w.door,
      smtpUrl: `smtp://127.0.0.1:${poort}`,
      baseUrl: 'http://127.0.0.1:3000',
    })
    expect(await mailer.verstuur()).toBe(1)
    expect(await mailer.verstuur()).toBe(0)
    mailer.close()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.tekst).toContain('Er wachten 2 dingen op jou')
    expect(mails[0]?.tekst).not.toContain('contactmomenten')
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
