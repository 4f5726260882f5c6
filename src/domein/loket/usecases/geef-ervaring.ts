import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { GeefErvaringInput } from '../loket.schema.ts'
import { insertErvaring } from '../loket.store.ts'

/** LMM-21: three marks and a sentence, once per case, after it is finished. */
export const geefErvaring = defineCommand({
  name: 'loket.geefErvaring',
  titel: 'Vertel hoe het ging bij het LMM',
  activiteit: 'casus-behandelen',
  input: GeefErvaringInput,
  output: z.object({ id: z.string(), casusId: z.string() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.geefErvaring,
  async run({ tx, input, subject, actor, now }) {
    const { casusId, toelichting, ...cijfers } = input
    if (subject.interventieOp === null || subject.verderOp === null)
      throw new Refusal('loket.nog-bezig', 'conflict', 'Dit kan als je verder kunt met een casus die bij het LMM was.')
    const id = await insertErvaring(tx, {
      casusId,
      persoonId: actor.persoonId,
      ...cijfers,
      toelichting: toelichting ?? null,
      op: now,
    })
    if (id === null) throw new Refusal('loket.ervaring-bestaat', 'conflict', 'Je hebt dit al verteld. Dank je wel.')
    return { result: { id, casusId }, facts: [{ type: 'ErvaringGegeven', casusId, objectId: id }] }
  },
})
