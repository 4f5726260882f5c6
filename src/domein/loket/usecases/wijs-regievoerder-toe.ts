import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { isOpen, loadCasus, zetStap } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { WijsRegievoerderToeInput } from '../loket.schema.ts'

/**
 * LMM-09. Takes the case into treatment; ownership stays with the professional. A case that somebody works on already is
 * never taken over by choosing again: who comes second hears whose it is, and hands over on purpose (draagWerkOver).
 */
export const wijsRegievoerderToe = defineCommand({
  name: 'loket.wijsRegievoerderToe',
  titel: 'Kies de regievoerder',
  activiteit: 'casus-behandelen',
  input: WijsRegievoerderToeInput,
  output: z.object({ casusId: z.string(), regievoerderId: z.string(), version: z.number() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.wijsToe,
  async run(ctx) {
    const { input, subject, roep } = ctx
    const { casusId, regievoerderId } = input
    const fact = { type: 'RegievoerderToegewezen', casusId, objectId: regievoerderId }
    if (subject.status === 'lmm_aangemeld') {
      const r = await roep(zetStap, { casusId, actie: 'neemInBehandeling', regievoerderId })
      return { result: { casusId, regievoerderId, version: r.version }, facts: [fact] }
    }
    if (!isOpen(subject.status) || subject.regievoerderId === null)
      throw new Refusal('loket.niet-bij-lmm', 'conflict', 'Deze casus is niet bij het LMM in behandeling.')
    throw new Refusal(
      'loket.al-toegewezen',
      'conflict',
      'Deze casus heeft al een regievoerder. Wil je hem toch verplaatsen, draag hem dan over op het loket.',
    )
  },
})
