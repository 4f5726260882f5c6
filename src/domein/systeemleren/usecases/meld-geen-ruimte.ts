import { z } from 'zod'
import { guardRefused } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { systeemlerenPolicy } from '../systeemleren.policy.ts'
import { ontbreektInWetsvragen } from '../systeemleren.rules.ts'
import { insertSignaal } from '../systeemleren.store.ts'

const antwoord = z.string().trim().max(4000).default('')

/**
 * AFW-15: no room found is worth knowing. First why the professional found no listening ear (SL-20); who asks for another law
 * answers four more questions (SL-19).
 */
export const meldGeenRuimte = defineCommand({
  name: 'systeemleren.meldGeenRuimte',
  titel: 'Meld dat er geen ruimte in de wet is gevonden',
  activiteit: 'systeemleren',
  input: z.strictObject({
    omschrijving: z.string().trim().min(1, 'Beschrijf wat er misgaat, zonder namen.').max(4000),
    wet: z.string().trim().max(120).optional(),
    casusId: z.uuid().optional(),
    oorzaakInOrganisatie: z
      .string()
      .trim()
      .min(1, 'Schrijf op waarom je geen gehoor vond. Weet je het niet, schrijf dat op.')
      .max(4000),
    vraagtOmWet: z.boolean().default(false),
    bestaandeInstrumenten: antwoord,
    waaromOnvoldoende: antwoord,
    werktVoorstel: antwoord,
    zonderWet: antwoord,
  }),
  output: z.object({ id: z.string(), casusId: z.string().nullable() }),
  allow: systeemlerenPolicy.melden,
  async run({ tx, input, actor, now }) {
    const { casusId = null, wet = null, ...rest } = input
    if (casusId !== null) await loadCasus(tx, casusId)
    const mist = input.vraagtOmWet ? ontbreektInWetsvragen(input) : []
    if (mist.length > 0)
      throw guardRefused(
        'systeemleren.wetsvragen-open',
        'Vraag je om een andere wet, beantwoord dan eerst deze vragen.',
        mist,
      )
    const signaal = {
      ...rest,
      wet,
      gebied: 'wet_en_regelgeving',
      bron: casusId === null ? 'vrij' : 'casus',
      gemeldDoor: actor.persoonId,
      gemeldOrganisatieId: actor.organisatieId,
      gemeldOp: now,
    } as const
    const id = await insertSignaal(tx, signaal, casusId)
    const data = { vraagtOmWet: input.vraagtOmWet }
    return {
      result: { id, casusId },
      facts: [{ type: 'GeenRuimteGemeld', ...(casusId === null ? {} : { casusId }), objectId: id, data }],
    }
  },
})
