import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { bouwDetail, deelCategorieen, loadCasus } from '../../casus/index.ts'
import { bouwDeling, bouwDelingen } from '../deling.beeld.ts'
import { DelingBeeld, DelingIdInput, ListDelingenInput, Voorbeeld } from '../deling.invoer.schema.ts'
import { delingPolicy } from '../deling.policy.ts'
import { loadDeling, selectDelingen } from '../deling.store.ts'

/** The receipts of a case, or of all that you see: what was shared with whom, on which ground, and how often it was read. */
export const listDelingen = defineQuery({
  name: 'deling.listDelingen',
  titel: 'Bekijk wat met wie is gedeeld',
  activiteit: 'gegevens-delen',
  input: ListDelingenInput,
  output: z.object({ items: z.array(DelingBeeld), volgende: z.string().nullable() }),
  load: async (tx, { casusId }) => (casusId === undefined ? null : loadCasus(tx, casusId)),
  allow: delingPolicy.bekijk,
  run: async ({ tx, input, vandaag }) => ({
    items: await bouwDelingen(tx, await selectDelingen(tx, input.casusId), vandaag),
    volgende: null,
  }),
  inzage: (r, { input: { casusId } }) =>
    casusId === undefined
      ? { type: 'DelingenBekeken', data: { casussen: [...new Set(r.items.map((d) => d.casusId))] } }
      : { type: 'DelingenBekeken', casusId, objectId: casusId },
})

/** Exactly what the receiver will see, made by the very function that makes her page. */
export const bekijkDeling = defineQuery({
  name: 'deling.bekijkDeling',
  titel: 'Bekijk precies wat de ander ziet',
  activiteit: 'gegevens-delen',
  input: DelingIdInput,
  output: Voorbeeld,
  load: (tx, input) => loadDeling(tx, input.delingId),
  allow: delingPolicy.bekijk,
  async run({ tx, subject, vandaag }) {
    const deling = await bouwDeling(tx, subject, vandaag)
    const zicht = { categorieen: deling.categorieen, magWijzigen: false }
    const casus = await bouwDetail(tx, await loadCasus(tx, subject.casusId), zicht, subject.ontvangerOrganisatieId)
    const eigen = casus.toegang.filter((t) => t.organisatie.id === subject.ontvangerOrganisatieId)
    return {
      deling,
      casus: { ...casus, toegang: eigen },
      nietZichtbaar: deelCategorieen.filter((c) => !deling.categorieen.includes(c)),
    }
  },
  inzage: (r) => ({ type: 'DelingBekeken', casusId: r.deling.casusId, objectId: r.deling.id }),
})
