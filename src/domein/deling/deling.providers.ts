import type { Kijker, Taak } from '../../platform/providers.ts'
import type { CasusProvider } from '../casus/index.ts'
import { selectNoodtoegangen } from './deling.nood.store.ts'
import { eindigBijSluiten } from './deling.store.ts'

/** INF-14: what was shared ends with the case. */
export const delingBijCasus: CasusProvider = {
  async naOvergang({ tx }, { casusId, naar }) {
    if (naar === 'gesloten' || naar === 'ingetrokken') await eindigBijSluiten(tx, casusId, `casus ${naar}`)
  },
}

export async function delingTaken(k: Kijker): Promise<readonly Taak[]> {
  if (!k.actor.rollen.includes('leidinggevende')) return []
  const open = (await selectNoodtoegangen(k.tx, k.actor)).filter(
    (n) => n.oordeel === null && n.persoonId !== k.actor.persoonId,
  )
  if (open.length === 0) return []
  return [
    {
      wat: 'Beoordeel een inzage in nood',
      waar: `${open.length} ${open.length === 1 ? 'keer' : 'keren'} opende een collega een casus in nood`,
      waarom: 'Iemand anders kijkt altijd na of dat terecht was',
      uiterlijk: null,
      href: '/noodtoegang',
      knop: 'Beoordeel',
    },
  ]
}
