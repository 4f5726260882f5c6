import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertMelding } from '../ruimte.melding.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Sleutel } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'

/** 'Klopt dit nog?': anybody who doubts says so; it waits for a jurist. */
export const meldTwijfel = defineCommand({
  name: 'ruimte.meldTwijfel',
  titel: 'Vraag of een bepaling nog klopt',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, toelichting: z.string().trim().min(5).max(1000) }),
  output: z.strictObject({ id: z.string(), sleutel: z.string() }),
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.meldTwijfel,
  async run({ tx, input, subject, actor, now }) {
    const id = newId()
    await insertMelding(tx, {
      id,
      bepalingId: subject.id,
      nr: subject.huidigNr,
      toelichting: input.toelichting,
      gemeldOp: now,
      gemeldDoor: actor.persoonId,
      gemeldOrganisatieId: actor.organisatieId,
    })
    return { result: { id, sleutel: subject.sleutel }, facts: [{ type: 'TwijfelGemeld', objectId: subject.id }] }
  },
})
