import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Persoon } from '../organisaties.schema.ts'
import { endRol, getPersoon } from '../organisaties.store.ts'

export const beeindigRol = defineCommand({
  name: 'organisaties.beeindigRol',
  titel: 'Beëindig een rol van een collega',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ persoonId: z.uuid(), rolId: z.uuid() }),
  output: Persoon,
  load: (tx, input, ctx) => getPersoon(tx, input.persoonId, ctx.actor.organisatieId),
  allow: organisatiesPolicy.rollen,
  async run({ tx, actor, subject, input, now }) {
    if (!(await endRol(tx, input.rolId, subject.id, now)))
      throw new Refusal('organisaties.rol-al-beeindigd', 'conflict', 'Deze rol is er niet of was al gestopt.')
    const rol = subject.rollen.find((r) => r.id === input.rolId)?.rol ?? null
    const result = await getPersoon(tx, subject.id, actor.organisatieId)
    return { result, facts: [{ type: 'RolBeeindigd', objectId: subject.id, data: { rol } }] }
  },
})
