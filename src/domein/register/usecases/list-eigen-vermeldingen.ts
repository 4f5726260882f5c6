import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { Vermelding } from '../register.schema.ts'
import { listVermeldingenVan } from '../register.store.ts'

export const listEigenVermeldingen = defineQuery({
  name: 'register.listEigenVermeldingen',
  titel: 'Bekijk de vermeldingen van mijn organisatie',
  activiteit: 'register-beheren',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Vermelding), volgende: z.null() }),
  allow: registerPolicy.eigen,
  inzage: (r) => ({ type: 'EigenVermeldingenBekeken', data: { aantal: r.items.length } }),
  run: async ({ tx, actor }) => ({ items: await listVermeldingenVan(tx, actor.organisatieId), volgende: null }),
})
