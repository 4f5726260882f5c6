import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { bladerOverleggen } from '../overleg.lijst.store.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { OverlegVanCasus } from '../overleg.schema.ts'

const perPagina = 50

/** The meetings of all cases that this person sees. */
export const listOverleggen = defineQuery({
  name: 'overleg.listOverleggen',
  titel: 'Bekijk de overleggen van je casussen',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ na: z.uuid().optional() }),
  output: z.object({ items: z.array(OverlegVanCasus), volgende: z.string().nullable() }),
  allow: overlegPolicy.lezen,
  async run({ tx, input }) {
    const rijen = await bladerOverleggen(tx, input.na, perPagina + 1)
    const items = rijen.slice(0, perPagina)
    return { items, volgende: rijen.length > perPagina ? (items.at(-1)?.id ?? null) : null }
  },
  inzage: (r) => ({ type: 'OverleggenBekeken', data: { casussen: [...new Set(r.items.map((o) => o.casusId))] } }),
})
