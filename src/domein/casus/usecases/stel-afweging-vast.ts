import { z } from 'zod'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { StelAfwegingVastInput, Verslagen } from '../casus.verantwoording.schema.ts'
import { insertVerslag, selectVerslagen } from '../casus.verantwoording.store.ts'

/** INF-06, INV-40: fixed once; whoever has more to say fixes a new version. */
export const stelAfwegingVast = defineCommand({
  name: 'casus.stelAfwegingVast',
  titel: 'Stel een afwegingsverslag vast',
  activiteit: 'casus-behandelen',
  input: StelAfwegingVastInput,
  output: z.object({ id: z.string(), versie: z.number() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, actor, now }) {
    const { casusId } = input
    const { persoonId, organisatieId } = actor
    const result = await insertVerslag(tx, input, { persoonId, organisatieId, op: now })
    return {
      result,
      facts: [
        {
          type: 'AfwegingVastgesteld',
          casusId,
          objectId: result.id,
          data: { versie: result.versie, procedures: input.procedures },
        },
      ],
    }
  },
})

export const listAfwegingen = defineQuery({
  name: 'casus.listAfwegingen',
  titel: 'Bekijk de afwegingsverslagen van een casus',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: Verslagen,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  run: async ({ tx, input }) => ({ items: await selectVerslagen(tx, input.casusId), volgende: null }),
  inzage: (_r, { input }) => ({ type: 'AfwegingenBekeken', casusId: input.casusId, objectId: input.casusId }),
})
