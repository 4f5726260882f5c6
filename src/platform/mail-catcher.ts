import net from 'node:net'
import { createInterface } from 'node:readline'

// The demo world sends its mail to nobody: this little mail server on the own machine keeps it, so that it can be looked at
// in the browser. Just enough SMTP (RFC 5321) for the one program that talks to it.

export type CaughtMail = {
  readonly naar: string
  readonly onderwerp: string
  readonly tekst: string
  readonly op: Date
}
export type MailCatcher = {
  readonly smtpUrl: string
  /** Newest first. */
  readonly mails: () => readonly CaughtMail[]
  readonly close: () => Promise<void>
}

const keep = 200

/** Quoted-printable (RFC 2045) back to text. */
const decode = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

function parse(naar: string, raw: string, op: Date): CaughtMail {
  const split = raw.indexOf('\n\n')
  const head = raw.slice(0, split)
  const body = raw.slice(split + 2)
  const quoted = /^content-transfer-encoding: *quoted-printable/im.test(head)
  const onderwerp = /^subject: *(.*)$/im.exec(head)?.[1] ?? ''
  return { naar, onderwerp, tekst: (quoted ? decode(body) : body).trim(), op }
}

type Talk = { naar: string; data: string[] | null }

/** One line of the conversation; returns what to say, or null to say nothing. */
function answer(talk: Talk, line: string, done: (talk: Talk) => void): string | null {
  if (talk.data !== null) {
    if (line !== '.') {
      talk.data.push(line.startsWith('.') ? line.slice(1) : line)
      return null
    }
    done(talk)
    talk.data = null
    return '250 bewaard'
  }
  const verb = line.slice(0, 4).toUpperCase()
  if (verb === 'RCPT') talk.naar = /<([^>]*)>/.exec(line)?.[1] ?? ''
  if (verb === 'DATA') talk.data = []
  return answers[verb] ?? '502 onbekend'
}
const answers: Readonly<Record<string, string>> = {
  EHLO: '250 oefenpost',
  HELO: '250 oefenpost',
  MAIL: '250 goed',
  RCPT: '250 goed',
  RSET: '250 goed',
  NOOP: '250 goed',
  DATA: '354 ga door',
  QUIT: '221 dag',
}

/** Listens on a free port of this machine only. */
export async function startMailCatcher(clock: () => Date): Promise<MailCatcher> {
  const caught: CaughtMail[] = []
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Who hangs up halfway took the mail back.
    socket.on('error', () => socket.destroy())
    socket.write('220 oefenpost\r\n')
    const talk: Talk = { naar: '', data: null }
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      const say = answer(talk, line, (t) => {
        caught.unshift(parse(t.naar, (t.data ?? []).join('\n'), clock()))
        caught.length = Math.min(caught.length, keep)
      })
      if (say !== null) socket.write(`${say}\r\n`)
      if (say?.startsWith('221')) socket.end()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    mails: () => caught,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const s of sockets) s.destroy()
      }),
  }
}
