import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { Gebruik, GebruikInput, Motivering } from '../ruimte.gebruik.schema.ts'
import { getGebruik, updateGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'

/** The weighing, saved while it grows; half filled is fine until it goes to the organisation (AFW-06 to AFW-08). */
export const motiveerRuimte = defineCommand({
  name: 'ruimte.motiveerRuimte',
  titel: 'Schrijf de motivering van maatwerk',
  activiteit: 'casus-behandelen',
  input: Motivering.extend(GebruikInput.shape),
  output: Gebruik,
  load: async (tx, input) => {
    const casus = await loadCasus(tx, input.casusId)
    return { ...(await getGebruik(tx, input.casusId, input.gebruikId)), magWijzigen: casus.magWijzigen }
  },
  allow: ruimtePolicy.motiveer,
  async run({ tx, input, subject }) {
    const { casusId, gebruikId, ...motivering } = input
    if (subject.status !== 'concept')
      throw new Refusal(
        'ruimte.niet-meer-concept',
        'conflict',
        'Deze motivering ligt al bij de organisatie of is al beantwoord.',
      )
    await updateGebruik(tx, subject, motivering)
    return {
      result: await getGebruik(tx, casusId, gebruikId),
      facts: [{ type: 'RuimteGemotiveerd', casusId, objectId: gebruikId }],
    }
  },
})
