import { createEvent } from 'ics'
import { z } from 'zod'

export const AgendaBestand = z.object({ naam: z.string(), type: z.string(), inhoud: z.string() })

/** A calendar file: when, how long and where to look; what it is about stays inside (INV-49). */
export function agendabestand(
  overleg: { id: string; op: string; duurMinuten: number },
  { naam, ...tekst }: { naam: string; title: string; location?: string; url: string },
): z.infer<typeof AgendaBestand> {
  const op = new Date(overleg.op)
  const { value, error } = createEvent({
    uid: `${overleg.id}@maatwerkpad.example`,
    productId: 'maatwerkpad',
    startInputType: 'utc',
    start: [op.getUTCFullYear(), op.getUTCMonth() + 1, op.getUTCDate(), op.getUTCHours(), op.getUTCMinutes()],
    duration: { minutes: overleg.duurMinuten },
    ...tekst,
  })
  if (error || !value) throw error ?? new Error('agendabestand niet gemaakt')
  return { naam: `${naam}.ics`, type: 'text/calendar; charset=utf-8', inhoud: value }
}
