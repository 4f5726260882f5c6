import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { eindigToegang } from '../../casus/index.ts'
import { nagekekenGrondslagen } from '../deling.grondslagen.rules.ts'
import { TrekDelingInInput } from '../deling.invoer.schema.ts'
import { delingPolicy } from '../deling.policy.ts'
import { zetDelingStap } from '../deling.rules.ts'
import { DelingStatus } from '../deling.schema.ts'
import { loadDeling, selectVerlopen, updateDeling } from '../deling.store.ts'

/** What was read cannot be undone; from now on the other sees nothing more. */
export const trekDelingIn = defineCommand({
  name: 'deling.trekIn',
  titel: 'Trek een deling in',
  activiteit: 'gegevens-delen',
  input: TrekDelingInInput,
  output: z.object({ id: z.string(), casusId: z.string(), status: DelingStatus, version: z.number() }),
  load: (tx, input) => loadDeling(tx, input.delingId),
  allow: delingPolicy.deel,
  async run({ tx, input, subject, now, vandaag }) {
    const { id, casusId } = subject
    const status = zetDelingStap(subject, 'trekIn', { vandaag, geldendeInstrumenten: new Set(), nagekekenGrondslagen })
    await eindigToegang(tx, casusId, { bron: 'deling', bronId: id }, 'ingetrokken', now)
    const version = await updateDeling(tx, subject, { status, beeindigdOp: now, beeindigdReden: input.reden })
    return { result: { id, casusId, status, version }, facts: [{ type: 'DelingIngetrokken', casusId, objectId: id }] }
  },
})

/** Each day: shares whose last day has passed get the status that is already true. */
export const laatDelingenVerlopen = defineCommand({
  name: 'deling.laatVerlopen',
  titel: 'Zet delingen waarvan de einddatum voorbij is op verlopen',
  activiteit: 'gegevens-delen',
  input: z.strictObject({}),
  output: z.object({ aantal: z.number() }),
  allow: { rollen: [], uitleg: 'Alleen de taak die termijnen bewaakt.', systeem: ['termijnen'] },
  async run({ tx, now, vandaag }) {
    const lijst = await selectVerlopen(tx, vandaag)
    for (const d of lijst) await updateDeling(tx, d, { status: 'verlopen', beeindigdOp: now })
    return {
      result: { aantal: lijst.length },
      facts: [
        { type: 'DelingenNagelopen', data: { aantal: lijst.length } },
        ...lijst.map((d) => ({ type: 'DelingVerlopen', casusId: d.casusId, objectId: d.id })),
      ],
    }
  },
})
