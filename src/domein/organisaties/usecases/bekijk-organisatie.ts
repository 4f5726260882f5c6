import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { OrganisatieDetail } from '../organisaties.schema.ts'
import { getOrganisatie, isAangeslotenOp } from '../organisaties.store.ts'

export const bekijkOrganisatie = defineQuery({
  name: 'organisaties.bekijkOrganisatie',
  titel: 'Bekijk de gegevens van een organisatie',
  activiteit: 'organisaties-beheren',
  input: z.strictObject({
    organisatieId: z.uuid(),
    /** Connected on which day? Without it: today. */
    op: z.iso.date('Schrijf een datum als 2026-12-31.').optional(),
  }),
  output: OrganisatieDetail.extend({ op: z.string(), aangesloten: z.boolean() }),
  allow: organisatiesPolicy.lezen,
  inzage: null,
  async run({ tx, input, vandaag }) {
    const op = input.op ?? vandaag
    return {
      ...(await getOrganisatie(tx, input.organisatieId)),
      op,
      aangesloten: await isAangeslotenOp(tx, input.organisatieId, op),
    }
  },
})
