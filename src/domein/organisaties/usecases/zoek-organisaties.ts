import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Organisatie } from '../organisaties.schema.ts'
import { listOrganisaties } from '../organisaties.store.ts'
import { soortFilters } from '../organisaties.texts.ts'

const perPagina = 50

export const zoekOrganisaties = defineQuery({
  name: 'organisaties.zoekOrganisaties',
  titel: 'Zoek een organisatie',
  activiteit: 'organisaties-beheren',
  input: z.strictObject({
    q: z.string().trim().max(100).default(''),
    soort: z.string().max(40).default(''),
    cursor: z.string().max(200).default(''),
  }),
  output: z.object({ items: z.array(Organisatie), volgende: z.string().nullable() }),
  allow: organisatiesPolicy.lezen,
  inzage: null,
  async run({ tx, input, vandaag }) {
    const soorten = soortFilters.find((f) => f.waarde === input.soort)?.soorten ?? []
    const rows = await listOrganisaties(tx, { q: input.q, soorten, na: input.cursor, aantal: perPagina + 1, vandaag })
    const items = rows.slice(0, perPagina)
    return { items, volgende: rows.length > perPagina ? (items.at(-1)?.naam ?? null) : null }
  },
})
