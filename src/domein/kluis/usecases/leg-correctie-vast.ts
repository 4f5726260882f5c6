import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { casusPad, haalNamen, loadCasus } from '../../casus/index.ts'
import { CorrectieUit, LegCorrectieVastInput } from '../kluis.bewaren.schema.ts'
import { insertCorrectie, selectOntvangers } from '../kluis.correcties.store.ts'
import { bewarenPolicy } from '../kluis.policy.ts'

/** AVG art. 16 and 19: what was wrong is put right, and everybody who has it hears so. */
export const legCorrectieVast = defineCommand({
  name: 'kluis.legCorrectieVast',
  titel: 'Leg een verbetering op verzoek van de inwoner vast en laat het de ontvangers weten',
  activiteit: 'casus-behandelen',
  input: LegCorrectieVastInput,
  output: CorrectieUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.regel,
  async run({ tx, input, actor, now }) {
    const { casusId, categorie, wat } = input
    const { personen, eerder } = await selectOntvangers(tx, casusId, categorie)
    const id = newId(now.getTime())
    const ontvangers = personen.length
    await insertCorrectie(tx, {
      id,
      casusId,
      categorie,
      wat,
      doorId: actor.persoonId,
      op: now,
      ontvangers,
      eerderIds: eerder,
    })
    for (const persoonId of personen)
      await stuurBericht(tx, { persoonId, soort: 'correctie', pad: casusPad(casusId), now })
    const n = await haalNamen(tx, eerder, [])
    return {
      result: { id, ontvangers, eerder: eerder.map((o) => n.organisatieOfNiets(o)?.naam ?? 'Onbekend') },
      facts: [{ type: 'CorrectieVastgelegd', casusId, objectId: id, data: { categorie, ontvangers } }],
    }
  },
})
