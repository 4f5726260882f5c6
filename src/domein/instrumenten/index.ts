/** What other slices may use of the catalogue of instruments. */

export { zoekInstrumenten } from './instrumenten.providers.ts'
export { type Instrument, InstrumentStatus } from './instrumenten.schema.ts'
export { geldendeInstrumenten } from './instrumenten.store.ts'
export { richtInstrumentenIn } from './usecases/richt-instrumenten-in.ts'
