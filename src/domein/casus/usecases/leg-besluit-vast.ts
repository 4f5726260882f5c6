import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { LegBesluitVastInput, LegVerbandInput } from '../casus.invoer.schema.ts'
import { insertBesluit, insertVerband } from '../casus.onderdelen.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

/** AFS-02: decisions of different bodies, side by side; they stay theirs (AFS-08). */
export const legBesluitVast = defineCommand({
  name: 'casus.legBesluitVast',
  titel: 'Leg een besluit van een organisatie vast',
  activiteit: 'casus-behandelen',
  input: LegBesluitVastInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const { casusId } = input
    const id = await insertBesluit(tx, {
      ...input,
      wet: input.wet ?? null,
      artikel: input.artikel ?? null,
      bezwaarTot: input.bezwaarTot ?? null,
    })
    return { result: { id }, facts: [{ type: 'BesluitVastgelegd', casusId, objectId: id }] }
  },
})

export const legVerband = defineCommand({
  name: 'casus.legVerband',
  titel: 'Leg vast hoe twee besluiten samenhangen',
  activiteit: 'casus-behandelen',
  input: LegVerbandInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const { casusId, besluitId, naarId, soort } = input
    await insertVerband(tx, { casusId, vanId: besluitId, naarId, soort })
    return {
      result: { id: besluitId },
      facts: [{ type: 'VerbandGelegd', casusId, objectId: besluitId, data: { soort } }],
    }
  },
})
