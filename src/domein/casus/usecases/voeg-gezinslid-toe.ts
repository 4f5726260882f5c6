import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { GezinslidInput, GezinslidOpCasus, minderjarigeKlassen } from '../casus.invoer.schema.ts'
import { deleteGezinslid, insertGezinslid } from '../casus.onderdelen.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

/** GEN-12: the whole household, as roles and age classes; names belong in the kluis (INF-12). */
export const voegGezinslidToe = defineCommand({
  name: 'casus.voegGezinslidToe',
  titel: 'Voeg iemand toe aan het huishouden',
  activiteit: 'casus-behandelen',
  input: GezinslidInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    const id = await insertGezinslid(tx, {
      ...input,
      aandachtspunt: input.aandachtspunt ?? null,
      minderjarig: minderjarigeKlassen.includes(input.leeftijdsklasse),
      volgorde: 99,
    })
    return { result: { id }, facts: [{ type: 'GezinslidToegevoegd', casusId: input.casusId, objectId: id }] }
  },
})

export const verwijderGezinslid = defineCommand({
  name: 'casus.verwijderGezinslid',
  titel: 'Haal iemand uit het huishouden',
  activiteit: 'casus-behandelen',
  input: GezinslidOpCasus,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input }) {
    await deleteGezinslid(tx, input.casusId, input.gezinslidId)
    return {
      result: { id: input.gezinslidId },
      facts: [{ type: 'GezinslidVerwijderd', casusId: input.casusId, objectId: input.gezinslidId }],
    }
  },
})
