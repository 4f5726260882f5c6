import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { OrganisatieDetail } from '../organisaties.schema.ts'
import { getOrganisatie } from '../organisaties.store.ts'

export const bekijkOrganisatie = defineQuery({
  name: 'organisaties.bekijkOrganisatie',
  titel: 'Bekijk de gegevens van een organisatie',
  activiteit: 'organisaties-beheren',
  input: z.strictObject({ organisatieId: z.uuid() }),
  output: OrganisatieDetail,
  allow: organisatiesPolicy.lezen,
  inzage: null,
  run: ({ tx, input }) => getOrganisatie(tx, input.organisatieId),
})
