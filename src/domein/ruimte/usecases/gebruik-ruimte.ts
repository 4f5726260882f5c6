import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus, voegOptieToe } from '../../casus/index.ts'
import { eisBruikbaar } from '../ruimte.gebruik.rules.ts'
import { Gebruik, GebruikRuimteInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik, insertGebruik } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling } from '../ruimte.store.ts'

/** Puts a provision to an option of a case, at any rung (AFW-09); the version of today goes with it. */
export const gebruikRuimte = defineCommand({
  name: 'ruimte.gebruikRuimte',
  titel: 'Gebruik ruimte in een casus',
  activiteit: 'casus-behandelen',
  input: GebruikRuimteInput,
  output: Gebruik,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: ruimtePolicy.gebruik,
  async run({ tx, input, actor, now, vandaag, roep }) {
    const { casusId, organisatieId } = input
    const b = await getBepaling(tx, input.sleutel)
    eisBruikbaar(b, vandaag, casusId)
    const optieId =
      input.optieId ??
      (await roep(voegOptieToe, { casusId, omschrijving: b.titel, organisatieId, ruimteId: b.sleutel })).id
    const id = await insertGebruik(tx, {
      casusId,
      optieId,
      bepalingId: b.id,
      nr: b.nr,
      organisatieId,
      opgesteldDoor: actor.persoonId,
      opgesteldOrganisatieId: actor.organisatieId,
      opgesteldOp: now,
    })
    return {
      result: await getGebruik(tx, casusId, id),
      facts: [{ type: 'RuimteGekozen', casusId, objectId: id, data: { bepaling: b.sleutel, nr: b.nr } }],
    }
  },
})
