import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { Aanmelding, BevestigOntvangstInput } from '../loket.schema.ts'
import { findOpenAanmelding, listAanmeldingen, updateAanmelding } from '../loket.store.ts'

/** LMM-08: what came by letter or mail is confirmed by hand; what came through the platform was confirmed at once. */
export const bevestigOntvangst = defineCommand({
  name: 'loket.bevestigOntvangst',
  titel: 'Bevestig de ontvangst',
  activiteit: 'casus-behandelen',
  input: BevestigOntvangstInput,
  output: Aanmelding,
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.bevestigOntvangst,
  async run({ tx, input, actor, now }) {
    const open = await findOpenAanmelding(tx, input.casusId)
    if (!open) throw new Refusal('loket.geen-aanmelding', 'conflict', 'Deze casus is niet aangemeld bij het LMM.')
    if (open.bevestigdOp !== null) throw new Refusal('loket.al-bevestigd', 'conflict', 'De ontvangst is al bevestigd.')
    await updateAanmelding(tx, open, { bevestigdOp: now, bevestigdDoorId: actor.persoonId })
    const [aanmelding] = await listAanmeldingen(tx, input.casusId)
    if (!aanmelding) throw new Error('de aanmelding is weg')
    return {
      result: aanmelding,
      facts: [{ type: 'OntvangstBevestigd', casusId: input.casusId, objectId: open.id }],
    }
  },
})
