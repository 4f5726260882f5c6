import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertMensen } from '../organisaties.inrichting.store.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { PersoonRij } from '../organisaties.schema.ts'

/** Set-up: loads people with their roles and identities; who is there already stays as is. */
export const richtMensenIn = defineCommand({
  name: 'organisaties.richtMensenIn',
  titel: 'Laad mensen en hun rollen',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ rijen: z.array(PersoonRij) }),
  output: z.object({ nieuw: z.number() }),
  allow: organisatiesPolicy.inrichten,
  async run({ tx, input }) {
    const nieuw = await insertMensen(tx, input.rijen)
    return { result: { nieuw }, facts: [{ type: 'MensenIngericht', data: { nieuw } }] }
  },
})
