import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { naarObject, naarRij } from '../ruimte.import.rules.ts'
import { kolommen, leeskolommen } from '../ruimte.import.schema.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { listAlleBepalingen } from '../ruimte.store.ts'

/** The whole catalogue in the columns that the import reads, with what each provision is worth today (INV-19, INV-42). */
export const exporteerRuimte = defineQuery({
  name: 'ruimte.exporteerRuimte',
  titel: 'Download de ruimte in de wet',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ vorm: z.enum(['csv', 'json']).default('csv') }),
  output: z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }),
  allow: ruimtePolicy.lees,
  inzage: null,
  async run({ tx, input, vandaag }) {
    const rijen = (await listAlleBepalingen(tx)).map((b) => naarRij(b, vandaag))
    const naam = `ruimte-in-de-wet-${vandaag}.${input.vorm}`
    if (input.vorm === 'json')
      return { naam, type: 'application/json', inhoud: `${JSON.stringify(rijen.map(naarObject), null, 1)}\n` }
    const columns = [...kolommen, ...leeskolommen]
    // A cell that starts like a formula is made text, so that a spreadsheet never runs it.
    const inhoud = stringify(rijen, { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })
    return { naam, type: 'text/csv; charset=utf-8', inhoud }
  },
})
