import { defineCommand } from '../../../platform/usecase.ts'
import { instrumentenPolicy } from '../instrumenten.policy.ts'
import { Instrument, Sleutel, StatusPeriode } from '../instrumenten.schema.ts'
import { getInstrument, voegStatusToe } from '../instrumenten.store.ts'

/** A law that comes into force, a pilot that ends: a new status from a day, with its source (decision 3.10-6). */
export const zetInstrumentstatus = defineCommand({
  name: 'instrumenten.zetInstrumentstatus',
  titel: 'Leg een nieuwe status van een instrument vast, met datum en bron',
  activiteit: 'catalogus-beheren',
  input: StatusPeriode.extend({ sleutel: Sleutel }),
  output: Instrument,
  load: (tx, input, { vandaag }) => getInstrument(tx, input.sleutel, vandaag),
  allow: instrumentenPolicy.zetStatus,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const { sleutel, ...periode } = input
    await voegStatusToe(tx, subject, periode, { op: now, door: actor.persoonId })
    return {
      result: await getInstrument(tx, sleutel, vandaag),
      facts: [{ type: 'InstrumentstatusGezet', objectId: subject.id, data: { status: periode.status } }],
    }
  },
})
