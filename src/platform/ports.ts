import net from 'node:net'
import { StartError } from './embedded-host.ts'
import { errorCode } from './process-lock.ts'

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is bezet. Stop wat daar draait, of kies een andere',
  EACCES: 'mag niet zonder beheerdersrechten. Kies een andere',
}

/** A busy port is told before anything starts, so that nothing stays behind. */
export async function checkPort(host: string, port: number, setting: 'PORT' | 'IDP_PORT'): Promise<void> {
  const server = net.createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve)
    })
  } catch (e) {
    const reason = reasons[errorCode(e)]
    if (reason) throw new StartError(`Poort ${port} ${reason}: ${setting}=${port + 100} npm start`)
    throw new StartError(
      `Op ${host} kan niet geluisterd worden (${errorCode(e)}). Zet HOST op een adres van deze machine.`,
    )
  } finally {
    await new Promise((r) => server.close(r))
  }
}
