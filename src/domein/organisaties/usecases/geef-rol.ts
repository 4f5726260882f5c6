import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { rollenBij } from '../organisaties.rules.ts'
import { Persoon, Rol } from '../organisaties.schema.ts'
import { getPersoon, insertRol } from '../organisaties.store.ts'

export const geefRol = defineCommand({
  name: 'organisaties.geefRol',
  titel: 'Geef een collega een rol',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ persoonId: z.uuid(), rol: Rol }),
  output: Persoon,
  load: (tx, input, ctx) => getPersoon(tx, input.persoonId, ctx.actor.organisatieId),
  allow: organisatiesPolicy.rollen,
  async run({ tx, actor, subject, input, now }) {
    if (!rollenBij(actor.organisatieSoort).includes(input.rol))
      throw new Refusal('organisaties.rol-past-niet', 'conflict', 'Deze rol past niet bij jullie soort organisatie.')
    if (subject.actiefTot !== null)
      throw new Refusal('organisaties.vertrokken', 'conflict', 'Deze collega is vertrokken en krijgt geen rol meer.')
    if (subject.rollen.some((r) => r.rol === input.rol && r.tot === null))
      throw new Refusal('organisaties.rol-is-er-al', 'conflict', 'Deze collega heeft deze rol al.')
    await insertRol(tx, {
      id: newId(),
      persoonId: subject.id,
      organisatieId: actor.organisatieId,
      rol: input.rol,
      van: now,
      verleendDoor: actor.persoonId,
    })
    const result = await getPersoon(tx, subject.id, actor.organisatieId)
    return { result, facts: [{ type: 'RolGegeven', objectId: subject.id, data: { rol: input.rol } }] }
  },
})
