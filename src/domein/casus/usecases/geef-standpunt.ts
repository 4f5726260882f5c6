import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { GeefStandpuntInput } from '../casus.invoer.schema.ts'
import { loadPartij, updateOnderdeel } from '../casus.onderdelen.store.ts'
import { onderdeelPolicy } from '../casus.policy.ts'

export const geefStandpunt = defineCommand({
  name: 'casus.geefStandpunt',
  titel: 'Leg het standpunt van een organisatie vast',
  activiteit: 'casus-behandelen',
  input: GeefStandpuntInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: loadPartij,
  allow: onderdeelPolicy.geefStandpunt,
  async run({ tx, input, subject, now }) {
    const { casusId, partijId, standpunt } = input
    const version = await updateOnderdeel(tx, 'partijen', subject, { standpunt, standpuntOp: now })
    return { result: { id: partijId, version }, facts: [{ type: 'StandpuntGegeven', casusId, objectId: partijId }] }
  },
})
