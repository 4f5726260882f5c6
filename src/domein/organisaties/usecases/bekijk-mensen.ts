import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { rollenBij } from '../organisaties.rules.ts'
import { Persoon, Rol } from '../organisaties.schema.ts'
import { listMensen } from '../organisaties.store.ts'

export const bekijkMensen = defineQuery({
  name: 'organisaties.bekijkMensen',
  titel: 'Bekijk de mensen van mijn organisatie',
  activiteit: 'toegang-beheren',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Persoon), volgende: z.null(), rollenDieKunnen: z.array(Rol) }),
  allow: organisatiesPolicy.mensen,
  inzage: (r) => ({ type: 'MensenBekeken', data: { aantal: r.items.length } }),
  run: async ({ tx, actor }) => ({
    items: await listMensen(tx, actor.organisatieId),
    volgende: null,
    rollenDieKunnen: [...rollenBij(actor.organisatieSoort)],
  }),
})
