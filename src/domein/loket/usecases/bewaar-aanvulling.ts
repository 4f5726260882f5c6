import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { loketPolicy } from '../loket.policy.ts'
import { BewaarAanvullingInput } from '../loket.schema.ts'
import { findOpname } from '../loket.telefoon.store.ts'
import { type Onderwerp, vulAan } from './dien-in.ts'

/** LMM-06, GEN-10: what is filled in is kept with the case and not asked again; submitting is a step of its own. */
export const bewaarAanvulling = defineCommand({
  name: 'loket.bewaarAanvulling',
  titel: 'Bewaar de aanmelding om later verder te gaan',
  activiteit: 'casus-behandelen',
  input: BewaarAanvullingInput,
  output: z.object({ casusId: z.string() }),
  load: async (tx, { casusId }): Promise<Onderwerp> => {
    const opname = await findOpname(tx, casusId)
    return { ...(await loadCasus(tx, casusId)), opname, telefonisch: opname !== undefined }
  },
  allow: loketPolicy.dienIn,
  async run(ctx) {
    const { input, subject } = ctx
    if (!['concept', 'eigen_organisatie', 'register'].includes(subject.status))
      throw new Refusal('loket.al-aangemeld', 'conflict', 'Deze casus is al aangemeld bij het LMM.')
    await vulAan(ctx, subject, input)
    return {
      result: { casusId: subject.id },
      facts: [{ type: 'AanvullingBewaard', casusId: subject.id, objectId: subject.id }],
    }
  },
})
