import { connect } from 'node:net'

/** What a scanner says; it throws when it gives no answer, and then the upload is refused. */
export type VirusScan = (inhoud: Uint8Array) => Promise<'schoon' | 'besmet'>

const chunk = 64 * 1024
const length = (n: number): Buffer => {
  const b = Buffer.alloc(4)
  b.writeUInt32BE(n)
  return b
}

/** clamd over TCP, the INSTREAM command: length and bytes, a zero length at the end, one line back. */
export function clamd(host: string, port: number, timeoutMs = 20_000): VirusScan {
  return (inhoud) =>
    new Promise((resolve, reject) => {
      let antwoord = ''
      const socket = connect({ host, port })
      const mislukt = (why: string): void => {
        socket.destroy()
        reject(new Error(`virusscanner: ${why}`))
      }
      socket.setTimeout(timeoutMs, () => mislukt('geen antwoord'))
      socket.on('error', () => mislukt('niet bereikbaar'))
      socket.on('data', (d) => {
        antwoord += d.toString('latin1')
      })
      socket.on('close', () => {
        if (/: OK\0?$/.test(antwoord.trim())) resolve('schoon')
        else if (/ FOUND\0?$/.test(antwoord.trim())) resolve('besmet')
        else mislukt('onbekend antwoord')
      })
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < inhoud.length; at += chunk) {
          const part = inhoud.subarray(at, at + chunk)
          socket.write(length(part.length))
          socket.write(part)
        }
        socket.write(length(0))
      })
    })
}
