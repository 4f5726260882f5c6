import type { Selectable } from 'kysely'
import type { DB } from '../../platform/db.generated.ts'
import type { Tx } from '../../platform/db.ts'
import { notFound } from '../../platform/errors.ts'
import { persoonNamen } from '../organisaties/index.ts'
import type { Overleg, OverlegVanCasus } from './overleg.schema.ts'

export async function listOverleggen(tx: Tx, casusId: string): Promise<Overleg[]> {
  const rijen = await tx
    .selectFrom('overleggen')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('op', 'desc')
    .execute()
  return metGenodigden(tx, rijen)
}

/** Meetings of every case that this person sees, the newest first. */
export async function bladerOverleggen(tx: Tx, voor: string | undefined, aantal: number): Promise<OverlegVanCasus[]> {
  const rijen = await tx
    .selectFrom('overleggen')
    .selectAll()
    .$if(voor !== undefined, (q) => q.where('id', '<', voor ?? ''))
    .orderBy('id', 'desc')
    .limit(aantal)
    .execute()
  const uit = await metGenodigden(tx, rijen)
  return uit.map((o, i) => ({ ...o, casusId: rijen[i]?.casusId ?? '' }))
}

async function metGenodigden(tx: Tx, rijen: readonly Selectable<DB['overleggen']>[]): Promise<Overleg[]> {
  if (rijen.length === 0) return []
  const genodigden = await tx
    .selectFrom('overlegGenodigden')
    .innerJoin('organisaties', 'organisaties.id', 'overlegGenodigden.organisatieId')
    .select(['overlegId', 'aanwezig', 'overlegGenodigden.persoonId', 'organisaties.id', 'organisaties.naam'])
    .where(
      'overlegId',
      'in',
      rijen.map((r) => r.id),
    )
    .orderBy('organisaties.naam')
    .execute()
  const namen = await persoonNamen(
    tx,
    genodigden.map((g) => g.persoonId),
  )
  return rijen.map((o) => ({
    id: o.id,
    doel: o.doel,
    besliswijze: o.besliswijze,
    statusVanAfspraken: o.statusVanAfspraken,
    op: o.op.toISOString(),
    duurMinuten: o.duurMinuten,
    plaats: o.plaats,
    verslag: o.verslag,
    version: o.version,
    genodigden: genodigden
      .filter((g) => g.overlegId === o.id)
      .map((g) => ({
        organisatie: { id: g.id, naam: g.naam },
        persoonNaam: g.persoonId === null ? null : (namen.get(g.persoonId)?.naam ?? null),
        aanwezig: g.aanwezig,
      })),
  }))
}

export async function getOverleg(tx: Tx, casusId: string, overlegId: string): Promise<Overleg> {
  const o = (await listOverleggen(tx, casusId)).find((x) => x.id === overlegId)
  if (!o) throw notFound('Dit overleg')
  return o
}
