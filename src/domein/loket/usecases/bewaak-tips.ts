import { z } from 'zod'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { tipBreed } from '../loket.tips.policy.ts'
import { naarLoketOp } from '../loket.tips.rules.ts'
import { leidinggevendenVan, selectTeBewaken, updateTip } from '../loket.tips.store.ts'
import { legBijLoket } from './zet-tip-stap.ts'

/** LMM-23: whoever has a tip is reminded once; when nobody on the spot answers, it goes to the LMM. Nothing closes by itself. */
export const bewaakTips = defineCommand({
  name: 'loket.bewaakTips',
  titel: 'Bewaak of een tip wordt opgepakt',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ herinnerd: z.number(), naarLoket: z.number() }),
  allow: tipBreed.klok,
  async run({ tx, now, vandaag }) {
    const result = { herinnerd: 0, naarLoket: 0 }
    const facts: Fact[] = []
    for (const tip of await selectTeBewaken(tx, vandaag)) {
      if (naarLoketOp(tip.antwoordVoor) <= vandaag) {
        await legBijLoket({ tx, now }, tip)
        result.naarLoket++
        facts.push({ type: 'TipNaarLoket', objectId: tip.id, data: { van: tip.status, naar: 'bij_loket' } })
      } else if (tip.herinnerdOp === null) {
        await updateTip(tx, tip, { herinnerdOp: now })
        const bij = tip.status === 'bij_professional' && tip.professionalId ? [tip.professionalId] : []
        for (const persoonId of new Set([...bij, ...(await leidinggevendenVan(tx, tip.naarOrganisatieId))]))
          await stuurBericht(tx, { persoonId, soort: 'tip-wacht', pad: `/tips/${tip.id}`, now })
        result.herinnerd++
        facts.push({ type: 'TipHerinnerd', objectId: tip.id })
      }
    }
    return { result, facts: [{ type: 'TipsBewaakt', data: result }, ...facts] }
  },
})
