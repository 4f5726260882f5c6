import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isId } from './ids.ts'
import { errorCode } from './process-lock.ts'

// Authenticated encryption (AES-256-GCM) with a key per case. The key of a case lies in a file of its own, wrapped by the master
// key, never in the database: a dump alone can be read by nobody, and removing the file ends the data in every backup of it.

const nonceBytes = 12
const tagBytes = 16

/** nonce, tag and text in one; `context` is authenticated with it, so that a value cannot be moved to another place. */
export function seal(key: Buffer, text: Buffer, context: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Throws when the key, the context or a single bit is not the same. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
}

const derive = (master: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), use, 32))

/** The same value gives the same index inside one organisation, and another one in the next. */
export const blindIndex = (master: Buffer, organisatieId: string, waarde: string): Buffer =>
  createHmac('sha256', derive(master, `blinde-index:${organisatieId}`))
    .update(waarde)
    .digest()

const folder = (dataDir: string): string => path.join(dataDir, 'kluis')
function keyFile(dataDir: string, casusId: string): string {
  if (!isId(casusId)) throw new Error('geen id')
  return path.join(folder(dataDir), `${casusId}.sleutel`)
}

/** The key of a case; null when it was never made or has been destroyed. */
export function readCaseKey(dataDir: string, master: Buffer, casusId: string): Buffer | null {
  try {
    return unseal(derive(master, 'sleutels'), fs.readFileSync(keyFile(dataDir, casusId)), casusId)
  } catch (e) {
    if (errorCode(e) === 'ENOENT') return null
    throw e
  }
}

/** Makes the key once; a second process that comes at the same time takes the first one's. */
export function makeCaseKey(dataDir: string, master: Buffer, casusId: string): Buffer {
  fs.mkdirSync(folder(dataDir), { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  try {
    fs.writeFileSync(keyFile(dataDir, casusId), seal(derive(master, 'sleutels'), key, casusId), {
      mode: 0o600,
      flag: 'wx',
    })
    return key
  } catch (e) {
    if (errorCode(e) !== 'EEXIST') throw e
    const eerste = readCaseKey(dataDir, master, casusId)
    if (eerste === null) throw e
    return eerste
  }
}

/** From here on nobody reads what this key sealed, in no copy of the database. */
export const destroyCaseKey = (dataDir: string, casusId: string): void =>
  fs.rmSync(keyFile(dataDir, casusId), { force: true })

/** Wraps every key of a case with the new master key; returns how many. The sealed data itself does not change. */
export function rotateMaster(dataDir: string, old: Buffer, next: Buffer): number {
  const files = fs.existsSync(folder(dataDir))
    ? fs.readdirSync(folder(dataDir)).filter((f) => f.endsWith('.sleutel'))
    : []
  for (const f of files) {
    const casusId = f.slice(0, -'.sleutel'.length)
    const key = readCaseKey(dataDir, old, casusId)
    if (key === null) continue
    const temp = path.join(folder(dataDir), `${f}.nieuw`)
    fs.writeFileSync(temp, seal(derive(next, 'sleutels'), key, casusId), { mode: 0o600 })
    fs.renameSync(temp, path.join(folder(dataDir), f))
  }
  return files.length
}
