import { createEvent } from 'ics'
import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { momentOp } from '../../../platform/time.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { getOverleg } from '../overleg.lijst.store.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { LegVerslagVastInput, OverlegOpCasus, PlanOverlegInput } from '../overleg.schema.ts'
import { insertOverleg, updateVerslag } from '../overleg.store.ts'

/** Purpose, how it decides and what agreements are worth are said before the meeting (AFS-03, AFS-04). */
export const planOverleg = defineCommand({
  name: 'overleg.planOverleg',
  titel: 'Plan een casusoverleg',
  activiteit: 'casus-behandelen',
  input: PlanOverlegInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: overlegPolicy.schrijven,
  async run({ tx, input, actor, now }) {
    const { organisatieIds, datum, tijd, ...rest } = input
    const id = await insertOverleg(
      tx,
      { ...rest, op: momentOp(datum, tijd), geplandDoor: actor.persoonId, geplandOp: now },
      organisatieIds,
    )
    return {
      result: { id },
      facts: [
        { type: 'OverlegGepland', casusId: input.casusId, objectId: id, data: { genodigden: organisatieIds.length } },
      ],
    }
  },
})

const loadOverleg = async (tx: Tx, i: { casusId: string; overlegId: string }) => {
  const casus = await loadCasus(tx, i.casusId)
  const overleg = await getOverleg(tx, i.casusId, i.overlegId)
  return { ...casus, version: overleg.version, overleg }
}

export const legVerslagVast = defineCommand({
  name: 'overleg.legVerslagVast',
  titel: 'Leg het verslag van een overleg vast',
  activiteit: 'casus-behandelen',
  input: LegVerslagVastInput,
  output: z.object({ id: z.string() }),
  load: loadOverleg,
  allow: overlegPolicy.schrijven,
  async run({ tx, input, subject, now }) {
    await updateVerslag(tx, subject.overleg, input.verslag, input.aanwezig, now)
    return {
      result: { id: input.overlegId },
      facts: [{ type: 'VerslagVastgelegd', casusId: input.casusId, objectId: input.overlegId }],
    }
  },
})

/** A calendar file that says when and where, never about whom (INV-49). */
export const kalenderOverleg = defineQuery({
  name: 'overleg.kalenderOverleg',
  titel: 'Haal het agendabestand van een overleg',
  activiteit: 'casus-behandelen',
  input: OverlegOpCasus,
  output: z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }),
  load: loadOverleg,
  allow: overlegPolicy.lezen,
  async run({ subject, diensten }) {
    const { overleg, nummer } = subject
    const op = new Date(overleg.op)
    const { value, error } = createEvent({
      uid: `${overleg.id}@maatwerkpad.example`,
      productId: 'maatwerkpad',
      startInputType: 'utc',
      start: [op.getUTCFullYear(), op.getUTCMonth() + 1, op.getUTCDate(), op.getUTCHours(), op.getUTCMinutes()],
      duration: { minutes: overleg.duurMinuten },
      title: `Casusoverleg ${nummer}`,
      location: overleg.plaats,
      url: `${diensten.baseUrl}/casussen/${subject.id}/overleg`,
    })
    if (error || !value) throw error ?? new Error('agendabestand niet gemaakt')
    return { naam: `overleg-${nummer}.ics`, type: 'text/calendar; charset=utf-8', inhoud: value }
  },
  inzage: (_r, { input }) => ({ type: 'OverlegAgendaGehaald', casusId: input.casusId, objectId: input.overlegId }),
})
