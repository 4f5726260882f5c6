import { SMTPServer } from 'smtp-server'

/** A mail server on loopback that keeps what it gets. */
export async function maakPost(): Promise<{ url: string; mails: string[]; close(): Promise<void> }> {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const delen: Buffer[] = []
      stream.on('data', (d: Buffer) => delen.push(d))
      stream.on('end', () => {
        mails.push(Buffer.concat(delen).toString('utf8'))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const adres = server.server.address()
  const poort = typeof adres === 'object' && adres ? adres.port : 0
  return {
    url: `smtp://127.0.0.1:${poort}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
