import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { instrumentenPolicy } from '../instrumenten.policy.ts'
import { Instrument, Sleutel } from '../instrumenten.schema.ts'
import { getInstrument } from '../instrumenten.store.ts'

export const bekijkInstrument = defineQuery({
  name: 'instrumenten.bekijkInstrument',
  titel: 'Bekijk een instrument met al zijn statussen',
  activiteit: 'catalogus-beheren',
  input: z.strictObject({
    sleutel: Sleutel,
    datum: z.iso.date('Vul een datum in, bijvoorbeeld 2026-11-26.').optional(),
  }),
  output: Instrument,
  allow: instrumentenPolicy.lees,
  inzage: null,
  run: ({ tx, input, vandaag }) => getInstrument(tx, input.sleutel, input.datum ?? vandaag),
})
