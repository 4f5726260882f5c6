import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { magRegisterLezen } from '../register.zoeken.store.ts'

export const bekijkToegang = defineQuery({
  name: 'register.bekijkToegang',
  titel: 'Kan ik in het register zoeken?',
  activiteit: 'register-raadplegen',
  input: z.strictObject({}),
  output: z.object({ magLezen: z.boolean() }),
  allow: registerPolicy.toegang,
  inzage: null,
  run: async ({ tx }) => ({ magLezen: await magRegisterLezen(tx) }),
})
