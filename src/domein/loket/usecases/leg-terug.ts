import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus, zetStap } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { LegTerugInput } from '../loket.schema.ts'
import { doorverwijzingLabels } from '../loket.texts.ts'

/** INV-11, LMM-24: back with a reason and a way on; never a closed door. */
export const legTerug = defineCommand({
  name: 'loket.legTerug',
  titel: 'Leg een aanmelding terug',
  activiteit: 'casus-behandelen',
  input: LegTerugInput,
  output: z.object({ casusId: z.string(), status: z.string() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.legTerug,
  async run({ input, roep }) {
    const { casusId, reden, suggestie, doorverwijzing } = input
    const naar = doorverwijzing === 'anders' ? '' : `\nVerder via: ${doorverwijzingLabels[doorverwijzing]}.`
    const r = await roep(zetStap, { casusId, actie: 'legTerug', reden, suggestie: `${suggestie}${naar}` })
    return {
      result: { casusId, status: r.status },
      facts: [{ type: 'AanmeldingTeruggelegd', casusId, objectId: casusId, reden: doorverwijzing }],
    }
  },
})
