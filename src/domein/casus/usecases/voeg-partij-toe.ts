import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { VoegPartijToeInput, WijzigPartijInput } from '../casus.invoer.schema.ts'
import { insertPartij, loadPartijOpCasus, updateOnderdeel } from '../casus.onderdelen.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

/** Naming an organisation shares nothing with it; sharing is its own act (INV-32). */
export const voegPartijToe = defineCommand({
  name: 'casus.voegPartijToe',
  titel: 'Voeg een betrokken organisatie toe',
  activiteit: 'casus-behandelen',
  input: VoegPartijToeInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const id = await insertPartij(tx, input)
    if (id === null)
      throw new Refusal('casus.partij-bestaat', 'conflict', 'Deze organisatie staat al bij de partijen van deze casus.')
    const { casusId, organisatieId } = input
    return { result: { id }, facts: [{ type: 'PartijToegevoegd', casusId, objectId: id, data: { organisatieId } }] }
  },
})

export const wijzigPartij = defineCommand({
  name: 'casus.wijzigPartij',
  titel: 'Werk een betrokken organisatie bij',
  activiteit: 'casus-behandelen',
  input: WijzigPartijInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: loadPartijOpCasus,
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject }) {
    const { casusId, partijId, ...velden } = input
    const version = await updateOnderdeel(tx, 'partijen', { id: partijId, version: subject.version }, velden)
    return {
      result: { id: partijId, version },
      facts: [{ type: 'PartijGewijzigd', casusId, objectId: partijId, data: { velden: Object.keys(velden) } }],
    }
  },
})
