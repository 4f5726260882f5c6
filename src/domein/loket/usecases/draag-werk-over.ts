import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { updateCasus } from '../../casus/index.ts'
import { loketBreed } from '../loket.policy.ts'
import { DraagWerkOverInput } from '../loket.schema.ts'
import { selectWerkVan, zetRegievoerder } from '../loket.toewijzen.store.ts'

const ongeldig = (veld: string, code: string, reason: string): Refusal =>
  new Refusal(`loket.${code}`, 'invalid', reason, { invalidParams: [{ name: veld, code, reason }] })

/** LMM-09: all or some cases of one regievoerder to another, for good, as cover, or back. Each case stays with its professional. */
export const draagWerkOver = defineCommand({
  name: 'loket.draagWerkOver',
  titel: 'Draag casussen over aan een andere regievoerder',
  activiteit: 'casus-behandelen',
  input: DraagWerkOverInput,
  output: z.object({ vanId: z.string(), naarId: z.string(), casusIds: z.array(z.string()) }),
  allow: loketBreed.draagOver,
  async run(ctx) {
    const { tx, input } = ctx
    const { vanId, naarId, soort } = input
    if (vanId === naarId) throw ongeldig('naarId', 'zelfde', 'Kies een andere regievoerder.')
    const casussen = await selectWerkVan(tx, input)
    if (casussen.length === 0)
      throw new Refusal('loket.niets-over-te-dragen', 'conflict', 'Er is geen casus om over te dragen.')
    for (const c of casussen) {
      await updateCasus(tx, c, { regievoerderId: naarId })
      await zetRegievoerder(ctx, {
        casusId: c.id,
        regievoerderId: naarId,
        reden: soort === 'waarneming' ? 'waarneming' : 'overgedragen',
        ...(soort === 'waarneming' ? { waarnemingVoorId: vanId } : {}),
      })
    }
    const [eerste, ...rest] = casussen.map((c) => ({
      type: 'RegievoerderToegewezen',
      casusId: c.id,
      objectId: naarId,
      data: { van: vanId, soort },
    }))
    if (!eerste) throw new Error('geen casus')
    return { result: { vanId, naarId, casusIds: casussen.map((c) => c.id) }, facts: [eerste, ...rest] }
  },
})
