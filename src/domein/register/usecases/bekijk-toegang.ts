import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { filterkeuzes, magRegisterLezen } from '../register.zoeken.store.ts'

export const bekijkToegang = defineQuery({
  name: 'register.bekijkToegang',
  titel: 'Kan ik in het register zoeken, en waarop?',
  activiteit: 'register-raadplegen',
  input: z.strictObject({}),
  output: z.object({
    magLezen: z.boolean(),
    gemeenten: z.array(z.object({ id: z.string(), naam: z.string() })),
    wetten: z.array(z.string()),
  }),
  allow: registerPolicy.toegang,
  inzage: null,
  run: async ({ tx, vandaag }) => {
    const magLezen = await magRegisterLezen(tx)
    return { magLezen, ...(magLezen ? await filterkeuzes(tx, vandaag) : { gemeenten: [], wetten: [] }) }
  },
})
