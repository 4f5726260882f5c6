import type { InstrumentStatus, StatusPeriode } from './instrumenten.schema.ts'

/** The status on a day: the last period that has started, or null when nothing is known for that day (GEN-18). */
export function periodeOp<P extends Pick<StatusPeriode, 'vanaf'>>(periodes: readonly P[], dag: string): P | null {
  let laatste: P | null = null
  for (const p of periodes) if (p.vanaf <= dag && (laatste === null || p.vanaf >= laatste.vanaf)) laatste = p
  return laatste
}

/** INV-19: only what is in force on this day may be pointed at as something to use; a pilot only for who takes part. */
export const isTeGebruiken = (status: InstrumentStatus | null): boolean => status === 'geldend' || status === 'proef'
