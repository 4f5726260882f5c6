import path from 'node:path'
import { ConfigError, loadConfig } from '../platform/config.ts'
import { demoIdpServer } from './server.ts'

// A process of its own on loopback: what it can do (be anyone) never lives inside the application.

async function start(): Promise<void> {
  if (process.env.NODE_ENV === 'production') throw new Error('De oefen-inlogdienst start niet als NODE_ENV=production.')
  const config = loadConfig()
  const server = await demoIdpServer({ config, publicDir: path.join(import.meta.dirname, 'public') })
  const stop = () => server.close(() => process.exit(0)).closeAllConnections()
  process.on('SIGTERM', stop)
  process.on('SIGINT', () => undefined) // Ctrl-C reaches the whole group; the application says when
  process.on('disconnect', stop) // the application is gone, however it went
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.idpPort, '127.0.0.1', resolve)
  })
  process.send?.({ klaar: true })
}

start().catch((e: unknown) => {
  const regels = e instanceof ConfigError ? e.regels : [e instanceof Error ? e.message : String(e)]
  for (const r of regels) console.error(r)
  process.exit(1)
})
