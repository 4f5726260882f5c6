import type { Tx } from '../../platform/db.ts'
import { Refusal } from '../../platform/errors.ts'
import { stuurBericht } from '../../platform/notices.ts'
import type { Ctx } from '../../platform/usecase.ts'
import { casusPad, geefToegang, type ToegangCategorie } from '../casus/index.ts'
import { eindigBehalve, isRegievoerder } from './loket.einde.store.ts'
import type { DraagWerkOverInput } from './loket.schema.ts'
import { lmmOrganisatie, wisselToewijzing } from './loket.store.ts'

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

/** One regievoerder from now on: her access begins as that of the one before, or of who took the call, ends (LMM-09, INF-14). */
export async function zetRegievoerder(
  { tx, actor, now }: Pick<Ctx<unknown, unknown>, 'tx' | 'actor' | 'now'>,
  w: Wissel,
): Promise<void> {
  const { casusId, regievoerderId } = w
  if (!(await isRegievoerder(tx, regievoerderId))) throw geenRegievoerder()
  await wisselToewijzing(tx, { ...w, doorId: actor.persoonId, op: now })
  const nieuw = await geefToegang(tx, {
    casusId,
    organisatieId: await lmmOrganisatie(tx),
    persoonId: regievoerderId,
    categorieen: loketCategorieen,
    magWijzigen: true,
    bron: 'loket',
    van: now,
  })
  await eindigBehalve(tx, casusId, nieuw, now)
  const soort = w.reden === 'hervat' ? 'casus-heropend' : 'casus-toegewezen'
  if (regievoerderId !== actor.persoonId)
    await stuurBericht(tx, { persoonId: regievoerderId, soort, pad: casusPad(casusId), now })
}

const geenRegievoerder = (): Refusal =>
  new Refusal('loket.geen-regievoerder', 'invalid', 'Kies een regievoerder van het LMM.', {
    invalidParams: [
      { name: 'regievoerderId', code: 'geen-regievoerder', reason: 'Kies een regievoerder van het LMM.' },
    ],
  })

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
