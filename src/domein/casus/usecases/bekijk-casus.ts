import { defineQuery } from '../../../platform/usecase.ts'
import { bouwDetail } from '../casus.detail.beeld.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { CasusDetail } from '../casus.uitvoer.schema.ts'

/** Everything of a case that this reader may see, and null for what she may not. */
export const bekijkCasus = defineQuery({
  name: 'casus.bekijkCasus',
  titel: 'Bekijk een casus',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: CasusDetail,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  run: ({ tx, subject }) => bouwDetail(tx, subject.id, subject),
  inzage: (r) => ({ type: 'CasusBekeken', casusId: r.id, objectId: r.id }),
})
