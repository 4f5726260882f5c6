import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { StartError } from './embedded-host.ts'
import { errorCode } from './process-lock.ts'

const BYTES = 32

/** The master key of this installation. The demo makes its own; elsewhere its absence is an error, never a new key. */
export function loadMasterKey(file: string, mayCreate: boolean): Buffer {
  if (mayCreate) createOnce(file)
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (e) {
    throw new StartError(`De sleutel ${file} kan niet gelezen worden (${errorCode(e)}). Zet hem terug of maak hem aan.`)
  }
  if ((fs.statSync(file).mode & 0o077) !== 0)
    throw new StartError(`De sleutel ${file} is leesbaar voor anderen. Draai: chmod 600 ${file}`)
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== BYTES)
    throw new StartError(
      `De sleutel ${file} is geen ${BYTES} bytes in base64. Maak er een met: openssl rand -base64 32`,
    )
  return key
}

function createOnce(file: string): void {
  try {
    fs.writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (e) {
    if (errorCode(e) !== 'EEXIST')
      throw new StartError(`De sleutel ${file} kan niet gemaakt worden (${errorCode(e)}). Controleer de map.`)
  }
}
