import { z } from 'zod'
import { maandenErbij } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { DatumVeld } from '../../casus/index.ts'
import { selectBeeld } from '../loket.erbij.store.ts'
import { loketBreed } from '../loket.policy.ts'
import { Beeld, beeldSoorten } from '../loket.schema.ts'

/** LMM-19, LMM-20: what returns across cases and domains. Counts only; below five it says so and not which. */
export const bekijkBeeld = defineQuery({
  name: 'loket.bekijkBeeld',
  titel: 'Bekijk wat er speelt in de casussen van het LMM',
  activiteit: 'systeemleren',
  input: z.strictObject({ van: DatumVeld.optional(), tot: DatumVeld.optional() }),
  output: Beeld,
  allow: loketBreed.beeld,
  async run({ tx, input, vandaag }) {
    const tot = input.tot ?? vandaag
    const van = input.van ?? maandenErbij(tot, -12)
    const tellingen = await selectBeeld(tx, van, tot)
    return {
      van,
      tot,
      tellingen: tellingen.flatMap((t) => {
        const soort = beeldSoorten.find((s) => s === t.soort)
        // A pair that is rare says more of a case than of a pattern.
        if (!soort || (soort === 'knelpunt_in_domein' && t.aantal === null)) return []
        return [{ ...t, soort }]
      }),
    }
  },
  inzage: null,
})
