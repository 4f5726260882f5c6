import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { lijktOpEenMens } from '../let.cijfers.rules.ts'
import { bewaarSamenvatting } from '../let.leren.store.ts'
import { letPolicy } from '../let.policy.ts'
import { loadSessie } from '../let.store.ts'

const na = ['besluiten_vastgesteld', 'opvolging', 'geevalueerd']

/** LET-28: what other tables may learn from this one, so that like cases are treated alike; never who it was about. */
export const schrijfSamenvatting = defineCommand({
  name: 'let.schrijfSamenvatting',
  titel: 'Schrijf op wat andere zittingen mogen weten',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    sessieId: z.uuid(),
    samenvatting: z.string().trim().min(1, 'Schrijf op wat er speelde en wat hielp.').max(2000),
  }),
  output: z.object({ id: z.string() }),
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.werkAgendaBij,
  async run({ tx, input, subject, vandaag }) {
    if (!na.includes(subject.status))
      throw new Refusal('let.samenvatting-te-vroeg', 'conflict', 'Schrijf dit als alle regels zijn bevestigd.')
    const reason = lijktOpEenMens(input.samenvatting)
    if (reason)
      throw new Refusal('let.samenvatting-herleidbaar', 'invalid', reason, {
        invalidParams: [{ name: 'samenvatting', code: 'herleidbaar', reason }],
      })
    await bewaarSamenvatting(tx, subject, input.samenvatting, Number(vandaag.slice(0, 4)))
    return {
      result: { id: subject.id },
      facts: [{ type: 'SamenvattingGeschreven', casusId: subject.casusId, objectId: subject.id }],
    }
  },
})
