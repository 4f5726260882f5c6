import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { systeemlerenPolicy } from '../systeemleren.policy.ts'
import { Leergebied } from '../systeemleren.schema.ts'
import { insertSignaal } from '../systeemleren.store.ts'

/** SL-05: in half a minute, with or without a case; the case itself is never told along (SL-14). */
export const meldSignaal = defineCommand({
  name: 'systeemleren.meldSignaal',
  titel: 'Geef een signaal',
  activiteit: 'systeemleren',
  input: z.strictObject({
    omschrijving: z.string().trim().min(1, 'Beschrijf wat er misgaat, zonder namen.').max(4000),
    gebied: Leergebied.optional(),
    wet: z.string().trim().max(120).optional(),
    casusId: z.uuid().optional(),
  }),
  output: z.object({ id: z.string() }),
  allow: systeemlerenPolicy.melden,
  async run({ tx, input, actor, now }) {
    if (input.casusId) await loadCasus(tx, input.casusId)
    const id = await insertSignaal(
      tx,
      {
        omschrijving: input.omschrijving,
        gebied: input.gebied ?? null,
        wet: input.wet ?? null,
        bron: input.casusId ? 'casus' : 'vrij',
        gemeldDoor: actor.persoonId,
        gemeldOrganisatieId: actor.organisatieId,
        gemeldOp: now,
      },
      input.casusId ?? null,
    )
    return { result: { id }, facts: [{ type: 'SignaalGemeld', casusId: input.casusId, objectId: id }] }
  },
})
