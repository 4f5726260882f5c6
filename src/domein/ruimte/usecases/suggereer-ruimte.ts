import { z } from 'zod'
import { readOnce } from '../../../platform/read-once.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Treffer } from '../ruimte.schema.ts'
import { suggereer } from '../ruimte.suggestie.store.ts'

/** Help before a decision: provisions that may fit this case. */
export const suggereerRuimte = defineQuery({
  name: 'ruimte.suggereerRuimte',
  titel: 'Bekijk ruimte die bij een casus kan passen',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid() }),
  output: z.strictObject({ items: z.array(Treffer), volgende: z.null() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: ruimtePolicy.bekijkGebruik,
  run: async ({ tx, subject, vandaag }) => ({
    items: await suggereer(tx, readOnce(tx, subject.id), subject, vandaag, 6),
    volgende: null,
  }),
  inzage: (_r, { input }) => ({ type: 'RuimteGesuggereerd', casusId: input.casusId }),
})
