import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { upsertOrganisaties } from '../organisaties.inrichting.store.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { OrganisatieRij } from '../organisaties.schema.ts'

/** Set-up: loads the reference data; running it again refreshes. */
export const richtOrganisatiesIn = defineCommand({
  name: 'organisaties.richtOrganisatiesIn',
  titel: 'Laad de lijst van organisaties',
  activiteit: 'organisaties-beheren',
  input: z.strictObject({ rijen: z.array(OrganisatieRij) }),
  output: z.object({ nieuw: z.number(), gewijzigd: z.number() }),
  allow: organisatiesPolicy.inrichten,
  async run({ tx, input }) {
    const result = await upsertOrganisaties(tx, input.rijen)
    return { result, facts: [{ type: 'OrganisatiesIngericht', data: { ...result } }] }
  },
})
