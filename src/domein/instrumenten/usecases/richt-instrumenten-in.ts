import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { instrumentenPolicy } from '../instrumenten.policy.ts'
import { InstrumentInvoer } from '../instrumenten.schema.ts'
import { upsertInstrument } from '../instrumenten.store.ts'

export const richtInstrumentenIn = defineCommand({
  name: 'instrumenten.richtInstrumentenIn',
  titel: 'Laad de catalogus van instrumenten',
  activiteit: 'catalogus-beheren',
  input: z.strictObject({ rijen: z.array(InstrumentInvoer).max(1000) }),
  output: z.strictObject({ aantal: z.int() }),
  allow: instrumentenPolicy.richtIn,
  async run({ tx, input, now }) {
    for (const rij of input.rijen) await upsertInstrument(tx, rij, now)
    const aantal = input.rijen.length
    return { result: { aantal }, facts: [{ type: 'InstrumentenIngericht', data: { aantal } }] }
  },
})
