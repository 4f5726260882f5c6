import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { controleerVervanger } from '../register.rules.ts'
import { Vermelding } from '../register.schema.ts'
import { bereikbaarheidVan, getVermelding, updateVermelding } from '../register.store.ts'

/** REG-07: a deputy of the own organisation; the chain never comes back (a trigger holds it too). */
export const kiesVervanger = defineCommand({
  name: 'register.kiesVervanger',
  titel: 'Kies wie er waarneemt',
  activiteit: 'register-beheren',
  input: z.strictObject({ vermeldingId: z.uuid(), vervangerId: z.uuid() }),
  output: Vermelding,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.wijzigen,
  async run({ tx, subject, input, vandaag }) {
    const vervanger = await getVermelding(tx, input.vervangerId)
    if (vervanger.organisatieId !== subject.organisatieId || vervanger.status === 'beeindigd')
      throw notFound('Deze vervanger')
    controleerVervanger(subject.id, vervanger.id, await bereikbaarheidVan(tx, subject.organisatieId, vandaag))
    await updateVermelding(tx, subject, { vervangerId: vervanger.id })
    return {
      result: await getVermelding(tx, subject.id),
      facts: [{ type: 'VervangerGekozen', objectId: subject.id, data: { vervangerId: vervanger.id } }],
    }
  },
})
