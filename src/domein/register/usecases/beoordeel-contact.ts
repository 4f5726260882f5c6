import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { getContact, toonContact, updateContact } from '../register.contact.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { Contactmoment } from '../register.schema.ts'

/** REG-17: did this contact help? One click, by whoever asked. */
export const beoordeelContact = defineCommand({
  name: 'register.beoordeelContact',
  titel: 'Zeg of het contact hielp',
  activiteit: 'register-raadplegen',
  input: z.strictObject({ contactId: z.uuid(), geholpen: z.boolean() }),
  output: Contactmoment,
  load: (tx, input) => getContact(tx, input.contactId),
  allow: registerPolicy.contact,
  async run({ tx, actor, subject, input }) {
    if (subject.vanId !== actor.persoonId)
      throw new Refusal('register.niet-jouw-vraag', 'forbidden', 'Alleen wie de vraag stelde, zegt of het hielp.')
    if (subject.uitkomst === 'open') throw new Refusal('register.nog-open', 'conflict', 'Er is nog geen antwoord.')
    await updateContact(tx, subject, { geholpen: input.geholpen })
    return {
      result: await toonContact(tx, subject.id),
      facts: [{ type: 'ContactBeoordeeld', objectId: subject.id, data: { geholpen: input.geholpen } }],
    }
  },
})
