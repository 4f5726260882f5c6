import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { IdVeld, opCasus } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { insertBelangenconflict } from '../casus.toegang.store.ts'

/** Who knows the household, or has another stake, sees nothing of the case from now on, whatever her organisation may see. */
export const meldBelangenconflict = defineCommand({
  name: 'casus.meldBelangenconflict',
  titel: 'Meld dat iemand zelf betrokken is bij een casus',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ ...opCasus, persoonId: IdVeld.optional() }),
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.meldBelangenconflict,
  async run({ tx, input, subject, actor, now }) {
    const persoonId = input.persoonId ?? actor.persoonId
    if (persoonId === subject.regisseurId)
      throw new Refusal(
        'casus.regisseur-draagt-eerst-over',
        'conflict',
        'Draag de casus eerst over aan een collega. Daarna kun je dit melden.',
      )
    const anders = persoonId !== actor.persoonId
    const magVoorAnder =
      subject.regisseurId === actor.persoonId ||
      (heeftRol(actor, 'leidinggevende') && actor.organisatieId === subject.organisatieId)
    if (anders && !magVoorAnder)
      throw new Refusal('casus.alleen-voor-jezelf', 'forbidden', 'Je kunt dit alleen voor jezelf melden.')
    const id = newId(now.getTime())
    await insertBelangenconflict(tx, { id, casusId: subject.id, persoonId, gemeldDoor: actor.persoonId, van: now })
    return { result: { id }, facts: [{ type: 'BelangenconflictGemeld', casusId: subject.id, objectId: persoonId }] }
  },
})
