import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { Gebruik, GebruikInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik, updateGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'

export const trekRuimteIn = defineCommand({
  name: 'ruimte.trekRuimteIn',
  titel: 'Trek een verzoek om ruimte in',
  activiteit: 'casus-behandelen',
  input: GebruikInput,
  output: Gebruik,
  load: async (tx, input) => {
    const casus = await loadCasus(tx, input.casusId)
    return { ...(await getGebruik(tx, input.casusId, input.gebruikId)), magWijzigen: casus.magWijzigen }
  },
  allow: ruimtePolicy.motiveer,
  async run({ tx, input: { casusId, gebruikId }, subject }) {
    if (subject.status !== 'concept' && subject.status !== 'aangeboden')
      throw new Refusal('ruimte.al-beslist', 'conflict', 'Er is al beslist. Intrekken kan niet meer.')
    await updateGebruik(tx, subject, { status: 'ingetrokken' })
    return {
      result: await getGebruik(tx, casusId, gebruikId),
      facts: [{ type: 'RuimteIngetrokken', casusId, objectId: gebruikId }],
    }
  },
})
