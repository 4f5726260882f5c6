import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { bedoelingPolicy } from '../bedoeling.policy.ts'
import { Kaartregel } from '../bedoeling.schema.ts'
import { listKaart } from '../bedoeling.store.ts'

/** The Bedoeling, the values card and how laws look at people (WRD-01, WRD-02, WRD-04). */
export const bekijkWaardenkaart = defineQuery({
  name: 'bedoeling.bekijkWaardenkaart',
  titel: 'Lees de Bedoeling en de waardenkaart',
  activiteit: 'catalogus-beheren',
  input: z.strictObject({}),
  output: z.strictObject({ items: z.array(Kaartregel), volgende: z.null() }),
  allow: bedoelingPolicy.lees,
  inzage: null,
  run: async ({ tx }) => ({ items: await listKaart(tx), volgende: null }),
})
