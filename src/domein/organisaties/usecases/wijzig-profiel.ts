import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Profiel } from '../organisaties.schema.ts'
import { getProfiel, updateProfiel } from '../organisaties.store.ts'

/** WCAG 2.1.4: a single-key shortcut can be switched off. */
export const wijzigProfiel = defineCommand({
  name: 'organisaties.wijzigProfiel',
  titel: 'Wijzig mijn profiel',
  activiteit: 'eigen-werk',
  input: z.strictObject({ sneltoets: z.boolean(), mail: z.boolean() }),
  output: Profiel,
  load: (tx, _input, ctx) => getProfiel(tx, ctx.actor.persoonId),
  allow: organisatiesPolicy.eigen,
  async run({ tx, actor, subject, input }) {
    await updateProfiel(tx, actor.persoonId, subject.version, { sneltoets: input.sneltoets, mailUit: !input.mail })
    const result = {
      ...(await getProfiel(tx, actor.persoonId)),
      organisatie: actor.organisatieNaam,
      rollen: [...actor.rollen],
    }
    return { result, facts: [{ type: 'ProfielGewijzigd', objectId: actor.persoonId }] }
  },
})
