import { defineQuery } from '../../../platform/usecase.ts'
import { bouwDetail } from '../casus.detail.beeld.ts'
import { haalNamen } from '../casus.detail.store.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'
import { CasusDetail, CasusKop } from '../casus.uitvoer.schema.ts'

/** Everything of a case that this reader may see, and null for what she may not. */
export const bekijkCasus = defineQuery({
  name: 'casus.bekijkCasus',
  titel: 'Bekijk een casus',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: CasusDetail,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  run: ({ tx, subject }) => bouwDetail(tx, subject, subject),
  inzage: (r) => ({ type: 'CasusBekeken', casusId: r.id, objectId: r.id }),
})

/** Number, title and owner: what the head of a page about one part of a case needs. */
export const bekijkKop = defineQuery({
  name: 'casus.bekijkKop',
  titel: 'Zie welke casus het is',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: CasusKop,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, subject: { id, nummer, titel, organisatieId } }) {
    const namen = await haalNamen(tx, [organisatieId], [])
    return { id, nummer, titel, organisatie: namen.organisatie(organisatieId) }
  },
  inzage: (r) => ({ type: 'CasusBekeken', casusId: r.id, objectId: r.id }),
})
