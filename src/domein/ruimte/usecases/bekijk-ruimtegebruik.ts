import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { letOpNu, peildagVan } from '../ruimte.gebruik.beeld.ts'
import { Gebruik, GebruikDetail, GebruikInput } from '../ruimte.gebruik.schema.ts'
import { getGebruik, listGebruik, listWeigeringsgronden } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { getBepaling, getVersie } from '../ruimte.store.ts'

/** The motivation with the provision as it was that day, and how comparable requests ended (AFW-10). */
export const bekijkRuimtegebruik = defineQuery({
  name: 'ruimte.bekijkRuimtegebruik',
  titel: 'Bekijk een motivering met de bepaling van toen',
  activiteit: 'casus-behandelen',
  input: GebruikInput,
  output: GebruikDetail,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: ruimtePolicy.bekijkGebruik,
  async run({ tx, input: { casusId, gebruikId }, vandaag }) {
    const gebruik = await getGebruik(tx, casusId, gebruikId)
    const bepaling = await getBepaling(tx, gebruik.sleutel)
    return {
      ...gebruik,
      versie: await getVersie(tx, bepaling.id, gebruik.nr),
      intussenGewijzigd: bepaling.nr !== gebruik.nr,
      peildag: peildagVan(gebruik, vandaag),
      letOpNu: letOpNu(bepaling, vandaag),
      weigeringsgronden: await listWeigeringsgronden(tx, bepaling.id),
    }
  },
  inzage: (r) => ({ type: 'MotiveringIngezien', casusId: r.casusId, objectId: r.id }),
})

export const listRuimtegebruik = defineQuery({
  name: 'ruimte.listRuimtegebruik',
  titel: 'Bekijk de gebruikte ruimte van een casus',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid() }),
  output: z.strictObject({ items: z.array(Gebruik), volgende: z.null() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: ruimtePolicy.bekijkGebruik,
  run: async ({ tx, input }) => ({ items: await listGebruik(tx, input.casusId), volgende: null }),
  inzage: (_r, { input }) => ({ type: 'RuimtegebruikIngezien', casusId: input.casusId }),
})
