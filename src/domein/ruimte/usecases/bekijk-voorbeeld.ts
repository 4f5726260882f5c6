import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, Bevoegdheid } from '../ruimte.schema.ts'
import { listBepalingenOpSleutel } from '../ruimte.store.ts'
import { voorbeeldleden, voorbeeldPeildatum } from '../ruimte.voorbeeld.texts.ts'

/** AFW-12: article 58 Participatiewet per lid, with the provision as it is known today next to the text of 2019. */
export const bekijkVoorbeeld = defineQuery({
  name: 'ruimte.bekijkVoorbeeld',
  titel: 'Bekijk een artikel uit elkaar gehaald: artikel 58 Participatiewet',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({}),
  output: z.strictObject({
    wet: z.string(),
    artikel: z.string(),
    /** The year of the text that the example explains. */
    peildatum: z.string(),
    leden: z.array(
      z.strictObject({
        lid: z.string(),
        bevoegdheden: z.array(Bevoegdheid),
        watStaatEr: z.string(),
        gevallen: z.array(z.string()),
        watMagHet: z.string(),
        bron: z.string(),
        bepaling: Bepaling.nullable(),
      }),
    ),
  }),
  allow: ruimtePolicy.lees,
  inzage: null,
  async run({ tx }) {
    const sleutels = voorbeeldleden.flatMap((v) => v.sleutel ?? [])
    const bepalingen = await listBepalingenOpSleutel(tx, sleutels)
    const leden = voorbeeldleden.map(({ sleutel, ...v }) => ({
      ...v,
      bevoegdheden: [...v.bevoegdheden],
      gevallen: [...v.gevallen],
      bepaling: bepalingen.find((b) => b.sleutel === sleutel) ?? null,
    }))
    return { wet: 'Participatiewet', artikel: '58', peildatum: voorbeeldPeildatum, leden }
  },
})
