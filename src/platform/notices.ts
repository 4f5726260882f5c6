import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import type { Tx } from './db.ts'
import type { Door } from './door.ts'
import { newId } from './ids.ts'

/** Puts a notice for someone in the outbox, in the transaction of the action itself: a code and a path, no content (INV-49). */
export async function stuurBericht(
  tx: Tx,
  bericht: { persoonId: string; soort: string; pad: string; now: Date },
): Promise<void> {
  const { persoonId, soort, pad, now } = bericht
  await tx.insertInto('berichten').values({ id: newId(), persoonId, soort, pad, gemaaktOp: now }).execute()
}

export type MailerDeps = { door: Door; smtpUrl: string; baseUrl: string }
type Wachtend = { persoonId: string; email: string; aantal: number; ids: string[]; pad: string }

/** Sends what waits: one mail per person, with only a number and a link: to the thing itself, or to Mijn werk. Returns how many mails went out. */
export function createMailer({ door, smtpUrl, baseUrl }: MailerDeps): {
  verstuur: () => Promise<number>
  close: () => void
} {
  const transport = createTransport(`${smtpUrl}${smtpUrl.includes('?') ? '&' : '?'}pool=true`)
  const post = { soort: 'systeem', naam: 'post' } as const
  async function verstuur(): Promise<number> {
    const lijst = await door.bezoek(
      post,
      async (b) => (await sql<Wachtend>`select * from post_te_versturen()`.execute(b.tx)).rows,
    )
    let gelukt = 0
    for (const w of lijst) {
      const ok = await send(transport, w, baseUrl)
      gelukt += ok ? 1 : 0
      await door.bezoek(post, async (b) => {
        const change = ok ? { verstuurdOp: b.now } : { pogingen: sql<number>`pogingen + 1` }
        await b.tx.updateTable('berichten').set(change).where('id', 'in', w.ids).execute()
      })
    }
    return gelukt
  }
  return { verstuur, close: () => transport.close() }
}

async function send(transport: Transporter, w: Wachtend, baseUrl: string): Promise<boolean> {
  const wat = w.aantal === 1 ? 'Er wacht iets op jou' : `Er wachten ${w.aantal} dingen op jou`
  try {
    await transport.sendMail({
      from: 'Maatwerkpad <niet-antwoorden@maatwerkpad.example>',
      to: w.email,
      subject: `${wat} in Maatwerkpad`,
      text: `${wat} in Maatwerkpad.\n\nBekijk het hier: ${baseUrl}${w.pad}\n\nIn deze mail staat met opzet niets over de casus. Wil je deze mails niet? Zet ze uit bij je profiel.\n`,
    })
    return true
  } catch {
    return false
  }
}
