import { z } from 'zod'
import { decodeCursor, isNummer, pageOf } from '../../../platform/cursor.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { haalNamen } from '../casus.detail.store.ts'
import { TijdlijnInput } from '../casus.invoer.schema.ts'
import { selectJournaal } from '../casus.lijst.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

const Regel = z.object({
  op: z.string(),
  wie: z.string(),
  organisatie: z.string(),
  wat: z.string(),
  inzage: z.boolean(),
})

/** INF-13: who read or changed this case, when and by which act. */
export const wieKeekMee = defineQuery({
  name: 'casus.wieKeekMee',
  titel: 'Bekijk wie er meekeek in een casus',
  activiteit: 'toezicht-op-inzage',
  input: TijdlijnInput,
  output: z.object({ items: z.array(Regel), volgende: z.string().nullable() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const rows = await selectJournaal(tx, input.casusId, input.aantal, decodeCursor(input.na, [isNummer]))
    const n = await haalNamen(
      tx,
      rows.map((r) => r.organisatieId),
      rows.map((r) => r.persoonId),
    )
    const { items, volgende } = pageOf(rows, input.aantal, (r) => [String(r.id)])
    return {
      items: items.map((r) => ({
        op: r.op.toISOString(),
        wie: n.persoon(r.persoonId)?.naam ?? `taak ${r.systeem ?? 'onbekend'}`,
        organisatie: n.organisatieOfNiets(r.organisatieId)?.naam ?? 'Maatwerkpad',
        wat: r.handeling,
        inzage: r.inzage,
      })),
      volgende,
    }
  },
  inzage: (_r, { input }) => ({ type: 'InzageBekeken', casusId: input.casusId, objectId: input.casusId }),
})
