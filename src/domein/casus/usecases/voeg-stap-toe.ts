import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { VoegStapToeInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { insertStap, loadCasus } from '../casus.store.ts'

export const voegStapToe = defineCommand({
  name: 'casus.voegStapToe',
  titel: 'Leg een stap vast',
  activiteit: 'casus-behandelen',
  input: VoegStapToeInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const datum = input.datum ?? vandaag
    if (datum > vandaag)
      throw new Refusal('casus.stap-in-toekomst', 'invalid', 'Een stap is al gezet. Kies vandaag of eerder.', {
        invalidParams: [{ name: 'datum', code: 'toekomst', reason: 'Kies vandaag of eerder.' }],
      })
    const id = newId(now.getTime())
    const { trede, casusId, ...rest } = input
    await insertStap(tx, { ...rest, id, casusId, datum, trede: trede ?? subject.trede }, actor, now)
    return { result: { id }, facts: [{ type: 'StapVastgelegd', casusId, objectId: id, data: { soort: input.soort } }] }
  },
})
