import { z } from 'zod'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { afspraakKlok, laatsteWaarschuwingOp, volgendeAfspraakStatus } from '../bestuursafspraken.rules.ts'
import { listAfspraken, mensenMetRol, updateAfspraak } from '../bestuursafspraken.store.ts'

/** BA-16: warns 90 and 30 days ahead, and ends an agreement when its grace is over. Deletes nothing. */
export const bewaakAfspraken = defineCommand({
  name: 'bestuursafspraken.bewaakAfspraken',
  titel: 'Bewaak wanneer afspraken aflopen',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({ gewijzigd: z.number(), gewaarschuwd: z.number() }),
  allow: bestuursafsprakenPolicy.klok,
  async run({ tx, now, vandaag }) {
    const lopend = await listAfspraken(tx, { statussen: ['ondertekend', 'te_vernieuwen'], na: '', aantal: 5000 })
    const beheerders = await mensenMetRol(tx, 'relatiebeheerder')
    const facts: Fact[] = []
    let gewaarschuwd = 0
    for (const a of lopend) {
      if (a.geldigTot === null) continue
      const actie = afspraakKlok(a.status, a.geldigTot, vandaag)
      const bijna = actie === null && a.gewaarschuwdOp === null && vandaag >= laatsteWaarschuwingOp(a.geldigTot)
      if (actie === null && !bijna) continue
      const status = actie === null ? a.status : volgendeAfspraakStatus(a.status, actie)
      await updateAfspraak(tx, a, bijna ? { gewaarschuwdOp: vandaag } : { status })
      facts.push({
        type: bijna ? 'AfspraakLooptAf' : 'AfspraakStapGezet',
        objectId: a.id,
        data: { van: a.status, naar: status },
      })
      for (const persoonId of a.ondertekenaarId === null ? beheerders : [...beheerders, a.ondertekenaarId])
        await stuurBericht(tx, { persoonId, soort: 'afspraak-loopt-af', pad: `/afspraken/${a.id}`, now })
      gewaarschuwd += 1
    }
    const veeg: Fact = { type: 'AfsprakenBewaakt', data: { aantal: facts.length } }
    return { result: { gewijzigd: facts.length, gewaarschuwd }, facts: [veeg, ...facts] }
  },
})
