import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Afspraak, AfspraakStatus } from '../bestuursafspraken.schema.ts'
import { cursorVan, listAfspraken as selectAfspraken } from '../bestuursafspraken.store.ts'

const perPagina = 50

export const listAfspraken = defineQuery({
  name: 'bestuursafspraken.listAfspraken',
  titel: 'Bekijk alle bestuurlijke afspraken',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ status: AfspraakStatus.optional(), cursor: z.string().max(300).default('') }),
  output: z.object({ items: z.array(Afspraak), volgende: z.string().nullable() }),
  allow: bestuursafsprakenPolicy.overzicht,
  inzage: (r) => ({ type: 'AfsprakenBekeken', data: { aantal: r.items.length } }),
  async run({ tx, input }) {
    const statussen = input.status ? [input.status] : []
    const rows = await selectAfspraken(tx, { statussen, na: input.cursor, aantal: perPagina + 1 })
    const items = rows.slice(0, perPagina)
    const laatste = items.at(-1)
    return { items, volgende: rows.length > perPagina && laatste ? cursorVan(laatste) : null }
  },
})
