import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { momentOp } from '../../../platform/time.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { listContactPersonen } from '../../register/index.ts'
import { AgendaBestand, agendabestand } from '../overleg.agenda.beeld.ts'
import { getOverleg } from '../overleg.lijst.store.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { LegVerslagVastInput, OverlegOpCasus, PlanOverlegInput } from '../overleg.schema.ts'
import { insertOverleg, organisatiesVan, updateVerslag } from '../overleg.store.ts'

type Genodigde = { organisatieId: string; persoonId: string | null }
const fout = (name: string, reason: string): Refusal =>
  new Refusal('overleg.genodigden', 'invalid', reason, { invalidParams: [{ name, code: 'genodigden', reason }] })

/** One line per organisation; whoever is chosen from the register stands in that of her organisation. */
async function wieKomen(
  tx: Tx,
  casus: { id: string; organisatieId: string },
  organisatieIds: readonly string[],
  vermeldingIds: readonly string[],
): Promise<Genodigde[]> {
  if (organisatieIds.length + vermeldingIds.length === 0)
    throw fout('organisatieIds', 'Nodig ten minste één organisatie uit.')
  const aanTafel = await organisatiesVan(tx, casus.id, casus.organisatieId)
  const mensen = (
    await listContactPersonen(
      tx,
      aanTafel.map((o) => o.id),
    )
  ).filter((m) => vermeldingIds.includes(m.id))
  if (mensen.length < new Set(vermeldingIds).size)
    throw fout('vermeldingIds', 'Kies iemand uit het register van een organisatie die bij de casus hoort.')
  if (new Set(mensen.map((m) => m.organisatieId)).size < mensen.length)
    throw fout('vermeldingIds', 'Kies één persoon per organisatie.')
  const alle = new Set([...organisatieIds, ...mensen.map((m) => m.organisatieId)])
  return [...alle].map((organisatieId) => ({
    organisatieId,
    persoonId: mensen.find((m) => m.organisatieId === organisatieId)?.persoonId ?? null,
  }))
}

/** Purpose, how it decides and what agreements are worth are said before the meeting (AFS-03, AFS-04). */
export const planOverleg = defineCommand({
  name: 'overleg.planOverleg',
  titel: 'Plan een casusoverleg',
  activiteit: 'casus-behandelen',
  input: PlanOverlegInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: overlegPolicy.schrijven,
  async run({ tx, input, subject, actor, now }) {
    const { organisatieIds, vermeldingIds, datum, tijd, ...rest } = input
    const genodigden = await wieKomen(tx, subject, organisatieIds, vermeldingIds)
    const id = await insertOverleg(
      tx,
      { ...rest, op: momentOp(datum, tijd), geplandDoor: actor.persoonId, geplandOp: now },
      genodigden,
    )
    for (const { persoonId } of genodigden)
      if (persoonId) await stuurBericht(tx, { persoonId, soort: 'overleg-uitnodiging', pad: '/uitnodigingen', now })
    return {
      result: { id },
      facts: [
        { type: 'OverlegGepland', casusId: input.casusId, objectId: id, data: { genodigden: genodigden.length } },
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
  output: AgendaBestand,
  load: loadOverleg,
  allow: overlegPolicy.lezen,
  async run({ subject, diensten }) {
    const { overleg, nummer } = subject
    return agendabestand(overleg, {
      naam: `overleg-${nummer}`,
      title: `Casusoverleg ${nummer}`,
      location: overleg.plaats,
      url: `${diensten.baseUrl}/casussen/${subject.id}/overleg`,
    })
  },
  inzage: (_r, { input }) => ({ type: 'OverlegAgendaGehaald', casusId: input.casusId, objectId: input.overlegId }),
})
