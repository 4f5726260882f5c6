import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { getMelding, updateMelding } from '../ruimte.melding.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'

/** The answer to 'klopt dit nog?'. A changed or outdated text goes through its own use case first. */
export const behandelMelding = defineCommand({
  name: 'ruimte.behandelMelding',
  titel: 'Beantwoord de vraag of een bepaling nog klopt',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ meldingId: z.uuid(), uitkomst: z.enum(['klopt', 'aangepast', 'verouderd']) }),
  output: z.strictObject({ id: z.string(), sleutel: z.string(), uitkomst: z.string() }),
  load: (tx, input) => getMelding(tx, input.meldingId),
  allow: ruimtePolicy.behandelMelding,
  async run({ tx, input, subject, actor, now }) {
    await updateMelding(tx, subject, { uitkomst: input.uitkomst, door: actor.persoonId, op: now })
    return {
      result: { id: subject.id, sleutel: subject.sleutel, uitkomst: input.uitkomst },
      facts: [{ type: 'MeldingBehandeld', objectId: subject.id, reden: input.uitkomst }],
    }
  },
})
