import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Persoon } from '../organisaties.schema.ts'
import { getPersoon, insertPersoon } from '../organisaties.store.ts'

export const voegPersoonToe = defineCommand({
  name: 'organisaties.voegPersoonToe',
  titel: 'Voeg een collega toe',
  activiteit: 'toegang-beheren',
  input: z.strictObject({
    naam: z.string().trim().min(2).max(120),
    functie: z.string().trim().min(2).max(120),
    email: z.email(),
    telefoon: z.string().trim().max(30).optional(),
    leidinggevendeId: z.uuid().optional(),
  }),
  output: Persoon,
  allow: organisatiesPolicy.persoonToevoegen,
  async run({ tx, actor, input, now }) {
    const id = newId()
    if (input.leidinggevendeId) await getPersoon(tx, input.leidinggevendeId, actor.organisatieId)
    await insertPersoon(tx, {
      id,
      organisatieId: actor.organisatieId,
      naam: input.naam,
      functie: input.functie,
      email: input.email,
      telefoon: input.telefoon ?? null,
      leidinggevendeId: input.leidinggevendeId ?? null,
      actiefVan: now,
    })
    const result = await getPersoon(tx, id, actor.organisatieId)
    return { result, facts: [{ type: 'PersoonToegevoegd', objectId: id }] }
  },
})
