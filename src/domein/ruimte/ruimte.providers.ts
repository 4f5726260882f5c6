import { heeftRol } from '../../platform/policy.ts'
import type { TakenProvider, ZoekProvider } from '../../platform/providers.ts'
import { datumVan } from '../../platform/time.ts'
import { listOpenMeldingen, listTeBeoordelen } from './ruimte.melding.store.ts'
import { listBepalingen } from './ruimte.store.ts'
import { vindplaats } from './ruimte.texts.ts'
import { vind } from './ruimte.vind.store.ts'

const HOOGSTENS = 5

/** The one search field: the provisions that fit best. */
export const ruimteZoek: ZoekProvider = async ({ tx }, vraag) => {
  const { gevonden } = await vind(tx, vraag, {}, HOOGSTENS)
  const bepalingen = await listBepalingen(
    tx,
    gevonden.map((g) => g.bepalingId),
  )
  return {
    titel: 'Ruimte in de wet',
    meer: `/ruimte?${new URLSearchParams({ q: vraag })}`,
    treffers: bepalingen.map((b) => ({ href: `/ruimte/${b.sleutel}`, titel: b.titel, sub: vindplaats(b) })),
  }
}

/** What waits for a jurist. */
export const ruimteTaken: TakenProvider = async ({ tx, actor }) => {
  if (!heeftRol(actor, 'jurist')) return []
  const [meldingen, wachtend] = [await listOpenMeldingen(tx), await listTeBeoordelen(tx)]
  const taken = wachtend.map((w) => ({
    wat: `Beoordeel: ${w.titel}`,
    waar: 'Ruimte in de wet',
    waarom: w.beoordeling === 'voorstel' ? 'Iemand stelde dit voor' : 'Een eerste jurist controleerde dit',
    uiterlijk: null,
    href: `/ruimte/${w.sleutel}`,
    knop: 'Bekijk',
  }))
  const vragen = meldingen.map((m) => ({
    wat: `Klopt dit nog: ${m.titel}?`,
    waar: 'Ruimte in de wet',
    waarom: `Gevraagd op ${datumVan(new Date(m.gemeldOp))}`,
    uiterlijk: null,
    href: '/ruimte/beoordeling',
    knop: 'Beantwoord',
  }))
  return [...taken, ...vragen]
}
