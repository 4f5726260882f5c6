import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { selectKeuzeOrganisaties } from '../casus.lijst.store.ts'
import { lijstPolicy } from '../casus.policy.ts'

/** Organisations to choose from in a form: the national ones, the own surroundings, and what is searched for. */
export const keuzeOrganisaties = defineQuery({
  name: 'casus.keuzeOrganisaties',
  titel: 'Kies een organisatie',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ zoek: z.string().max(80).optional() }),
  output: z.object({ items: z.array(z.object({ id: z.string(), naam: z.string(), groep: z.string() })) }),
  allow: lijstPolicy,
  run: async ({ tx, actor, input }) => ({ items: await selectKeuzeOrganisaties(tx, actor, input.zoek ?? '') }),
  inzage: null,
})
