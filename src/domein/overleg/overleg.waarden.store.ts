import type { Tx } from '../../platform/db.ts'
import { Refusal } from '../../platform/errors.ts'
import { listKaart } from '../bedoeling/index.ts'

/** Values are data: what may be chosen is what stands on the card and still counts. */
export async function controleerWaarden(tx: Tx, gekozen: readonly string[]): Promise<void> {
  const kaart = await listKaart(tx)
  const vreemd = gekozen.find((w) => !kaart.some((k) => k.soort === 'waarde' && k.actief && k.sleutel === w))
  if (vreemd !== undefined)
    throw new Refusal('overleg.onbekende-waarde', 'invalid', `De waarde ${vreemd} staat niet op de waardenkaart.`)
}
