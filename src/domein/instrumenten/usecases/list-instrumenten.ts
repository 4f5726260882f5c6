import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { instrumentenPolicy } from '../instrumenten.policy.ts'
import { Instrument } from '../instrumenten.schema.ts'
import { listInstrumenten } from '../instrumenten.store.ts'

export const listAlleInstrumenten = defineQuery({
  name: 'instrumenten.listAlleInstrumenten',
  titel: 'Bekijk alle instrumenten met hun status op een dag',
  activiteit: 'catalogus-beheren',
  input: z.strictObject({ datum: z.iso.date('Vul een datum in, bijvoorbeeld 2026-11-26.').optional() }),
  output: z.strictObject({ datum: z.string(), items: z.array(Instrument), volgende: z.null() }),
  allow: instrumentenPolicy.lees,
  inzage: null,
  async run({ tx, input, vandaag }) {
    const datum = input.datum ?? vandaag
    return { datum, items: await listInstrumenten(tx, datum), volgende: null }
  },
})
