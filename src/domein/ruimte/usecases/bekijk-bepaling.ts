import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { BepalingMetGeschiedenis, Sleutel } from '../ruimte.schema.ts'
import { getBepaling, getVersie, listVersies, listVoorbeelden } from '../ruimte.store.ts'

/** One provision as it is now, and as it was in an earlier version. */
export const bekijkBepaling = defineQuery({
  name: 'ruimte.bekijkBepaling',
  titel: 'Bekijk een bepaling met voorwaarden, bron en versies',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, nr: z.int().positive().max(100_000).optional() }),
  output: BepalingMetGeschiedenis,
  allow: ruimtePolicy.lees,
  inzage: null,
  async run({ tx, input }) {
    const bepaling = await getBepaling(tx, input.sleutel)
    const toen = input.nr === undefined || input.nr === bepaling.nr ? null : await getVersie(tx, bepaling.id, input.nr)
    return {
      ...bepaling,
      toen,
      versies: await listVersies(tx, bepaling.id),
      voorbeelden: await listVoorbeelden(tx, bepaling.id),
    }
  },
})
