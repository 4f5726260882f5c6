import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { GeefBalInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus, updateCasus, verplaatsBal } from '../casus.store.ts'

export const geefBal = defineCommand({
  name: 'casus.geefBal',
  titel: 'Leg vast bij wie de bal ligt',
  activiteit: 'casus-behandelen',
  input: GeefBalInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject, now }) {
    const { casusId, bij, waarvoor } = input
    const organisatieId = bij === 'casusregisseur' ? subject.organisatieId : (input.organisatieId ?? null)
    if (bij === 'partij' && (organisatieId === null || !subject.partijOrganisatieIds.includes(organisatieId)))
      throw new Refusal('casus.geen-partij', 'invalid', 'Kies een organisatie die partij is in deze casus.', {
        invalidParams: [
          { name: 'organisatieId', code: 'geen-partij', reason: 'Kies een organisatie die partij is in deze casus.' },
        ],
      })
    await verplaatsBal(tx, { casusId, bij, organisatieId, waarvoor, op: now })
    const version = await updateCasus(tx, subject, { balBij: bij, balOrganisatieId: organisatieId, balSinds: now })
    return {
      result: { id: casusId, version },
      facts: [{ type: 'BalVerplaatst', casusId, objectId: casusId, data: { bij } }],
    }
  },
})
