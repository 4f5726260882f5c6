import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, BepalingInvoer, Sleutel } from '../ruimte.schema.ts'
import { bestaatSleutel, getBepaling, insertBepaling } from '../ruimte.store.ts'

/** Any professional or functionaris adds room they know; it stands as a proposal until a jurist has looked (AFW-17). */
export const stelBepalingVoor = defineCommand({
  name: 'ruimte.stelBepalingVoor',
  titel: 'Stel ruimte in de wet voor',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, inhoud: BepalingInvoer }),
  output: Bepaling,
  allow: ruimtePolicy.stelVoor,
  async run({ tx, input, actor, now }) {
    if (await bestaatSleutel(tx, input.sleutel)) {
      throw new Refusal(
        'ruimte.sleutel-bestaat',
        'conflict',
        'Er is al een bepaling met deze sleutel. Stel daar een verbetering voor.',
      )
    }
    const id = await insertBepaling(tx, input.sleutel, input.inhoud, {
      beoordeling: 'voorstel',
      beoordeeldOp: null,
      wijziging: 'voorgesteld',
      op: now,
      door: actor.persoonId,
      organisatieId: actor.organisatieId,
    })
    return { result: await getBepaling(tx, input.sleutel), facts: [{ type: 'BepalingVoorgesteld', objectId: id }] }
  },
})
