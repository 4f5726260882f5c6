import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { PlanVolgendeActieInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus, updateCasus } from '../casus.store.ts'

/** LMM-17, INV-39: an open case always has a dated next action. */
export const planVolgendeActie = defineCommand({
  name: 'casus.planVolgendeActie',
  titel: 'Plan de volgende actie',
  activiteit: 'casus-behandelen',
  input: PlanVolgendeActieInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject, vandaag }) {
    if (input.volgendeActieOp < vandaag)
      throw new Refusal('casus.volgende-actie-voorbij', 'invalid', 'Kies vandaag of een latere dag.', {
        invalidParams: [{ name: 'volgendeActieOp', code: 'voorbij', reason: 'Kies vandaag of een latere dag.' }],
      })
    const { casusId, volgendeActie, volgendeActieOp } = input
    const version = await updateCasus(tx, subject, { volgendeActie, volgendeActieOp })
    return {
      result: { id: casusId, version },
      facts: [{ type: 'VolgendeActieGepland', casusId, objectId: casusId, data: { op: volgendeActieOp } }],
    }
  },
})
