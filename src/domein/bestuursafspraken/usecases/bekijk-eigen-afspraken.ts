import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { isAangesloten, listAfsprakenVoor } from '../bestuursafspraken.store.ts'

/** BA-05: what may, not only what can: everybody reads the agreement of the own organisation. */
export const bekijkEigenAfspraken = defineQuery({
  name: 'bestuursafspraken.bekijkEigenAfspraken',
  titel: 'Lees de afspraak van mijn organisatie',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({ aangesloten: z.boolean(), items: z.array(Afspraak), volgende: z.null() }),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: null,
  run: async ({ tx, actor, vandaag }) => ({
    aangesloten: await isAangesloten(tx, actor.organisatieId, vandaag),
    items: await listAfsprakenVoor(tx, actor.organisatieId),
    volgende: null,
  }),
})
