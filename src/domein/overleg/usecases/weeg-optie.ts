import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { WeegOptieInput } from '../overleg.schema.ts'
import { controleerWaarden } from '../overleg.waarden.store.ts'
import { getGewogen, insertWeging } from '../overleg.wegen.store.ts'

/** GEN-17: an option judged by rechtvaardigheid, redelijkheid, maatschappelijk rendement and what else stands on the card. */
export const weegOptie = defineCommand({
  name: 'overleg.weegOptie',
  titel: 'Leg een optie naast de waarden',
  activiteit: 'casus-behandelen',
  input: WeegOptieInput,
  output: z.object({ id: z.string(), versie: z.number() }),
  load: async (tx, input) => ({
    ...(await loadCasus(tx, input.casusId)),
    version: (await getGewogen(tx, input.casusId, input.optieId)).versie,
  }),
  allow: overlegPolicy.schrijven,
  async run({ tx, input, subject, actor, now }) {
    const oordelen = input.oordelen.flatMap(({ oordeel, ...rest }) => (oordeel ? [{ ...rest, oordeel }] : []))
    if (oordelen.length === 0) throw leeg()
    await controleerWaarden(
      tx,
      oordelen.map((o) => o.waarde),
    )
    const { casusId, optieId } = input
    const versie = subject.version + 1
    await insertWeging(tx, { casusId, optieId, versie, doorId: actor.persoonId, op: now }, oordelen)
    return {
      result: { id: optieId, versie },
      facts: [{ type: 'OptieGewogen', casusId, objectId: optieId, data: { versie } }],
    }
  },
})

const leeg = (): Refusal => {
  const reason = 'Kies bij ten minste één waarde hoe de optie past.'
  return new Refusal('overleg.niets-gewogen', 'invalid', reason, {
    invalidParams: [{ name: 'oordelen.0.oordeel', code: 'niets-gewogen', reason }],
  })
}
