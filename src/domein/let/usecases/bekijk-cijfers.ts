import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { maskeerVerdeling } from '../let.cijfers.rules.ts'
import { telZittingen } from '../let.leren.store.ts'
import { cijfersPolicy } from '../let.policy.ts'
import { LetCijfers } from '../let.uitvoer.schema.ts'

/** LET-29: the LET is rare by design; how rare, and how it ends, without any small number (INV-34). */
export const bekijkLetCijfers = defineQuery({
  name: 'let.bekijkCijfers',
  titel: 'Bekijk hoe vaak het tot het LET komt',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: LetCijfers,
  allow: cijfersPolicy,
  inzage: null,
  async run({ tx }) {
    const t = await telZittingen(tx)
    if (!t) throw notFound('Deze cijfers')
    const { bijLmm, loopt, afgewezen, teruggelegd, doorDruk, nietUitgeput, afgerond } = t
    const zittingen = maskeerVerdeling({ loopt, afgewezen, teruggelegd, doorDruk, nietUitgeput, afgerond })
    const lmm = maskeerVerdeling({ bijLmm })
    const { regelsBevestigd, regelsGedaan, regelsTeLaat, regelsAfwijkend } = t
    const regels = maskeerVerdeling({ regelsBevestigd, regelsGedaan, regelsTeLaat, regelsAfwijkend })
    return {
      bijLmm: lmm.delen.bijLmm ?? 0,
      verzoeken: zittingen.totaal,
      uitkomst: zittingen.delen,
      regels: regels.delen,
    }
  },
})
