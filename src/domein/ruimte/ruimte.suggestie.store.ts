import type { Tx } from '../../platform/db.ts'
import type { Reading } from '../../platform/read-once.ts'
import { type Casus, woordenVanCasus } from '../casus/index.ts'
import { isBruikbaar } from './ruimte.gebruik.rules.ts'
import { rechtsstatusOp } from './ruimte.rules.ts'
import type { Treffer } from './ruimte.schema.ts'
import { listBepalingen } from './ruimte.store.ts'
import { vind } from './ruimte.vind.store.ts'
import { metWaarom } from './ruimte.waarom.rules.ts'

/** Words of a life domain as the catalogue knows them; light, because the own words say more. */
const domeinwoorden: Readonly<Record<string, string>> = {
  financien: 'schulden inkomen',
  werk_opleiding: 'werk',
  huisvesting: 'wonen huur',
  geestelijke_gezondheid: 'psychisch',
  onderwijs: 'school onderwijs',
  veiligheid: 'veiligheid',
  opvoeding_kinderen: 'jeugdhulp',
  inburgering_verblijf: 'inburgering verblijf',
}

/** A case as it is written asks for some hundreds of hits in the catalogue; more than this only common words bring. */
const WERK = 4000

/** What can be used today of what the words point at, best first and with why. */
export async function vindBruikbaar(tx: Tx, vraag: string, dag: string, hoogstens: number): Promise<Treffer[]> {
  const { gevonden, begrippen } = await vind(tx, vraag.slice(0, 2400), {}, hoogstens * 3, WERK)
  const bepalingen = await listBepalingen(
    tx,
    gevonden.map((g) => g.bepalingId),
  )
  return bepalingen
    .filter((b) => isBruikbaar(rechtsstatusOp(b, dag), b.beoordeling))
    .slice(0, hoogstens)
    .map((b) => metWaarom(b, gevonden, begrippen))
}

/** Provisions that may fit a case: from its words, decisions, organisations and life domains; only what can be used today. */
export async function suggereer(
  tx: Tx,
  lees: Reading,
  casus: Casus,
  dag: string,
  hoogstens: number,
): Promise<Treffer[]> {
  const { tekst, levensdomeinen, organisaties: partijen } = await woordenVanCasus(lees, casus)
  if (tekst === '') return []
  const organisaties = partijen.slice(0, 8).map((o) => (o.soort === 'gemeente' ? 'gemeente' : (o.afkorting ?? o.naam)))
  const domeinen = levensdomeinen.flatMap((d) => domeinwoorden[d] ?? [])
  return vindBruikbaar(tx, [tekst.slice(0, 2000), ...organisaties, ...domeinen].join('. '), dag, hoogstens)
}
