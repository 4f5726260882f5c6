import { z } from 'zod'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { isWerkdag, werkdagErbij } from '../../../platform/time.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertHerinnering, selectTeHerinneren } from '../casus.herinneren.store.ts'
import { casusPad } from '../casus.links.ts'
import { klokPolicy } from '../casus.policy.ts'

/** Working days that an organisation has to answer before it is asked again. */
const antwoordWerkdagen = 5

/** AFS-06: an agreement without an answer, or past its day, is chased once; it is never closed by itself. */
export const herinnerAanAfspraken = defineCommand({
  name: 'casus.herinnerAanAfspraken',
  titel: 'Herinner aan afspraken die wachten',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ herinnerd: z.number() }),
  allow: klokPolicy,
  async run({ tx, now, vandaag }) {
    const facts: Fact[] = []
    // On a Saturday the term of the Monday before has not ended: it ends on the next working day.
    const werkdag = isWerkdag(vandaag) ? vandaag : werkdagErbij(vandaag, -1)
    for (const h of await selectTeHerinneren(tx, vandaag, werkdagErbij(werkdag, -antwoordWerkdagen), now)) {
      if (!(await insertHerinnering(tx, h, now))) continue
      const pad = `${casusPad(h.casusId)}/afspraken`
      for (const persoonId of new Set(h.persoonIds))
        await stuurBericht(tx, { persoonId, soort: `afspraak-${h.soort}`, pad, now })
      facts.push({ type: 'AanAfspraakHerinnerd', casusId: h.casusId, objectId: h.afspraakId, data: { soort: h.soort } })
    }
    return {
      result: { herinnerd: facts.length },
      facts: [{ type: 'AfsprakenBewaakt', data: { herinnerd: facts.length } }, ...facts],
    }
  },
})
