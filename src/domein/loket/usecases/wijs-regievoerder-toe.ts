import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { isOpen, loadCasus, updateCasus, zetStap } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { WijsRegievoerderToeInput } from '../loket.schema.ts'
import { zetRegievoerder } from '../loket.toewijzen.store.ts'

/** LMM-09. The first assignment takes the case into treatment; later ones hand it over. Ownership stays with the professional. */
export const wijsRegievoerderToe = defineCommand({
  name: 'loket.wijsRegievoerderToe',
  titel: 'Kies de regievoerder',
  activiteit: 'casus-behandelen',
  input: WijsRegievoerderToeInput,
  output: z.object({ casusId: z.string(), regievoerderId: z.string(), version: z.number() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.wijsToe,
  async run(ctx) {
    const { input, subject, roep, tx } = ctx
    const { casusId, regievoerderId } = input
    const fact = { type: 'RegievoerderToegewezen', casusId, objectId: regievoerderId }
    if (subject.status === 'lmm_aangemeld') {
      const r = await roep(zetStap, { casusId, actie: 'neemInBehandeling', regievoerderId })
      return { result: { casusId, regievoerderId, version: r.version }, facts: [fact] }
    }
    if (!isOpen(subject.status) || subject.regievoerderId === null)
      throw new Refusal('loket.niet-bij-lmm', 'conflict', 'Deze casus is niet bij het LMM in behandeling.')
    const version = await updateCasus(tx, subject, { regievoerderId })
    await zetRegievoerder(ctx, { casusId, regievoerderId, reden: 'overgedragen' })
    return { result: { casusId, regievoerderId, version }, facts: [fact] }
  },
})
