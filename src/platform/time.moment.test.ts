import { describe, expect, it } from 'vitest'
import { momentOp } from './time.ts'

describe('INV-43 wall clock in Amsterdam', () => {
  it.each([
    ['2026-11-26', '14:00', '2026-11-26T13:00:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('%s %s', (datum, tijd, utc) => expect(momentOp(datum, tijd).toISOString()).toBe(utc))
})
