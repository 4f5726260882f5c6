import { z } from 'zod'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { casusPad } from '../../casus/index.ts'
import { eindigNaSluiten } from '../loket.einde.store.ts'
import { teWaarschuwen } from '../loket.escalatie.rules.ts'
import { gehadSleutel, insertWaarschuwing, lopendeKlokken, selectGehad } from '../loket.escalatie.store.ts'
import { loketBreed } from '../loket.policy.ts'

/**
 * LMM-17: what waits too long moves up with notice, each rung once; nothing is closed and nobody is passed over.
 * INF-16: what closed long enough ago, the LMM no longer sees.
 */
export const bewaakLoket = defineCommand({
  name: 'loket.bewaakLoket',
  titel: 'Bewaak wat te lang wacht',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ gewaarschuwd: z.number(), beeindigd: z.number() }),
  allow: loketBreed.klok,
  async run({ tx, now, vandaag }) {
    const klokken = await lopendeKlokken(tx, vandaag)
    const gehad = await selectGehad(
      tx,
      klokken.map((k) => k.casusId),
    )
    const facts: Fact[] = []
    for (const k of klokken) {
      const al = new Set(gehad.get(gehadSleutel(k))?.keys() ?? [])
      for (const s of teWaarschuwen(k, k.uiterlijk, vandaag, al)) {
        if (!(await insertWaarschuwing(tx, k, s, now))) continue
        const pad = k.klok === 'eerste_contact' ? '/loket' : casusPad(k.casusId)
        for (const persoonId of new Set(s.persoonIds))
          await stuurBericht(tx, { persoonId, soort: `wacht-${k.klok}`, pad, now })
        facts.push({
          type: 'TrapGewaarschuwd',
          casusId: k.casusId,
          objectId: k.casusId,
          data: { klok: k.klok, trap: s.trap, uiterlijk: k.uiterlijk },
        })
      }
    }
    const einde = (await eindigNaSluiten(tx, vandaag, now)).map(
      (casusId): Fact => ({ type: 'LmmToegangGeeindigd', casusId, objectId: casusId }),
    )
    const result = { gewaarschuwd: facts.length, beeindigd: einde.length }
    return { result, facts: [{ type: 'LoketBewaakt', data: result }, ...facts, ...einde] }
  },
})
