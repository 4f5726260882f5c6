import type { Tx } from '../../platform/db.ts'
import { Refusal } from '../../platform/errors.ts'
import { stuurBericht } from '../../platform/notices.ts'
import type { Ctx } from '../../platform/usecase.ts'
import { casusPad, eindigToegang, geefToegang, type ToegangCategorie } from '../casus/index.ts'
import type { DraagWerkOverInput } from './loket.schema.ts'
import { listRegievoerders, wisselToewijzing } from './loket.store.ts'
import { findOpname } from './loket.telefoon.store.ts'

/** What the LMM sees of a case: all of it but what leads to a person, and it may pass that on (eisen 3.2). */
export const loketCategorieen = [
  'vraag',
  'huishouden',
  'stappen',
  'besluiten',
  'schulden',
  'analyse',
  'opties',
  'afspraken',
  'documenten',
  'toegang',
] as const satisfies readonly ToegangCategorie[]

type Wissel = {
  casusId: string
  regievoerderId: string
  reden: 'toegewezen' | 'overgedragen' | 'hervat' | 'waarneming'
  waarnemingVoorId?: string
}

/** One regievoerder from now on: her access begins as that of the one before ends (LMM-09, INF-14). */
export async function zetRegievoerder(
  { tx, actor, now }: Pick<Ctx<unknown, unknown>, 'tx' | 'actor' | 'now'>,
  w: Wissel,
): Promise<void> {
  const { casusId, regievoerderId } = w
  await moetRegievoerderZijn(tx, actor, regievoerderId)
  const oud = await wisselToewijzing(tx, { ...w, doorId: actor.persoonId, op: now })
  await geefToegang(tx, {
    casusId,
    organisatieId: actor.organisatieId,
    persoonId: regievoerderId,
    categorieen: loketCategorieen,
    magWijzigen: true,
    bron: 'loket',
    van: now,
  })
  // Who took the call keeps the case no longer than whoever had it before.
  const opname = await findOpname(tx, casusId)
  for (const eerder of new Set([oud, opname?.doorId]))
    if (eerder && eerder !== regievoerderId)
      await eindigToegang(tx, casusId, { bron: 'loket', persoonId: eerder }, 'overgedragen', now)
  if (regievoerderId !== actor.persoonId)
    await stuurBericht(tx, { persoonId: regievoerderId, soort: 'casus-toegewezen', pad: casusPad(casusId), now })
}

async function moetRegievoerderZijn(tx: Tx, actor: Ctx<unknown, unknown>['actor'], persoonId: string): Promise<void> {
  const lijst = await listRegievoerders(tx, actor)
  if (lijst.some((r) => r.id === persoonId)) return
  throw new Refusal('loket.geen-regievoerder', 'invalid', 'Kies een regievoerder van het LMM.', {
    invalidParams: [
      { name: 'regievoerderId', code: 'geen-regievoerder', reason: 'Kies een regievoerder van het LMM.' },
    ],
  })
}

/** What one regievoerder works on now; to go back only what she covers for the other. */
export const selectWerkVan = (tx: Tx, { vanId, naarId, soort, casusIds }: DraagWerkOverInput) =>
  tx
    .selectFrom('casussen as c')
    .innerJoin('loketToewijzingen as t', (j) => j.onRef('t.casusId', '=', 'c.id').on('t.tot', 'is', null))
    .select(['c.id', 'c.version'])
    .where('c.regievoerderId', '=', vanId)
    .where('t.regievoerderId', '=', vanId)
    .where('c.status', 'not in', ['gesloten', 'ingetrokken'])
    .$if(casusIds.length > 0, (q) => q.where('c.id', 'in', [...casusIds]))
    .$if(soort === 'terug', (q) => q.where('t.waarnemingVoorId', '=', naarId))
    .orderBy('c.id')
    .execute()
