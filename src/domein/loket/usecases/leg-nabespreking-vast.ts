import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { regels } from '../loket.rules.ts'
import { LegNabesprekingVastInput } from '../loket.schema.ts'
import { insertNabespreking } from '../loket.store.ts'

/** LMM-18, INV-38: before a case closes, those involved look back: at least one point learned, or why there is none. */
export const legNabesprekingVast = defineCommand({
  name: 'loket.legNabesprekingVast',
  titel: 'Leg de nabespreking vast',
  activiteit: 'casus-behandelen',
  input: LegNabesprekingVastInput,
  output: z.object({ id: z.string(), casusId: z.string() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.bespreekNa,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const { casusId } = input
    if (subject.status !== 'afgerond')
      throw new Refusal('loket.niet-afgerond', 'conflict', 'De nabespreking kan als de casus is afgerond.')
    const gehoudenOp = input.gehoudenOp ?? vandaag
    if (gehoudenOp > vandaag)
      throw new Refusal('loket.nabespreking-in-toekomst', 'invalid', 'De nabespreking is al geweest.', {
        invalidParams: [{ name: 'gehoudenOp', code: 'toekomst', reason: 'Kies vandaag of eerder.' }],
      })
    const leerpunten = regels(input.leerpunten)
    const id = await insertNabespreking(tx, {
      casusId,
      gehoudenOp,
      aanwezigOrganisatieIds: input.aanwezigOrganisatieIds,
      leerpunten,
      geenReden: input.geenReden || null,
      doorId: actor.persoonId,
      op: now,
    })
    return {
      result: { id, casusId },
      facts: [{ type: 'NabesprekingVastgelegd', casusId, objectId: id, data: { leerpunten: leerpunten.length } }],
    }
  },
})
