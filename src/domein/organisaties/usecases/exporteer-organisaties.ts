import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { listAlleOrganisaties } from '../organisaties.inrichting.store.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { organisatieKolommen } from '../organisaties.texts.ts'

/** Public data only, in the columns that the import reads. There is no export of people (REG-20). */
export const exporteerOrganisaties = defineQuery({
  name: 'organisaties.exporteerOrganisaties',
  titel: 'Download de lijst van organisaties',
  activiteit: 'organisaties-beheren',
  input: z.strictObject({}),
  output: z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }),
  allow: organisatiesPolicy.lezen,
  inzage: null,
  async run({ tx, vandaag }) {
    const rijen = await listAlleOrganisaties(tx)
    const columns = [...organisatieKolommen]
    // A cell that starts like a formula is made text, so that a spreadsheet never runs it.
    const inhoud = stringify(rijen, { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })
    return { naam: `organisaties-${vandaag}.csv`, type: 'text/csv; charset=utf-8', inhoud }
  },
})
