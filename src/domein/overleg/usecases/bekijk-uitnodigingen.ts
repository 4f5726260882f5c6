import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { AgendaBestand, agendabestand } from '../overleg.agenda.beeld.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { Uitnodiging } from '../overleg.schema.ts'
import { listUitnodigingen } from '../overleg.uitnodiging.store.ts'

/** Today's meetings stay in sight until the day is over. */
const vanaf = (now: Date): Date => new Date(now.getTime() - 12 * 3_600_000)

/** AFS-12: who is invited from the register sees when and by whom, before anything of the case is shared with her. */
export const bekijkUitnodigingen = defineQuery({
  name: 'overleg.bekijkUitnodigingen',
  titel: 'Bekijk waar je voor bent uitgenodigd',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Uitnodiging), volgende: z.null() }),
  allow: overlegPolicy.uitnodiging,
  run: async ({ tx, now }) => ({ items: await listUitnodigingen(tx, vanaf(now)), volgende: null }),
  inzage: () => ({ type: 'UitnodigingenBekeken' }),
})

export const kalenderUitnodiging = defineQuery({
  name: 'overleg.kalenderUitnodiging',
  titel: 'Haal het agendabestand van je uitnodiging',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ overlegId: z.uuid() }),
  output: AgendaBestand,
  load: async (tx, input, { now }) => {
    const een = (await listUitnodigingen(tx, vanaf(now))).find((u) => u.overlegId === input.overlegId)
    if (!een) throw notFound('Deze uitnodiging')
    return een
  },
  allow: overlegPolicy.uitnodiging,
  run: async ({ subject: { overlegId: id, ...u }, diensten }) =>
    agendabestand(
      { id, ...u },
      { naam: 'casusoverleg', title: 'Casusoverleg', url: `${diensten.baseUrl}/uitnodigingen` },
    ),
  inzage: (_r, { input }) => ({ type: 'UitnodigingAgendaGehaald', objectId: input.overlegId }),
})
