import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { getOrganisatie } from '../../organisaties/index.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { getAfspraak, insertAfspraak, listAfsprakenVoor } from '../bestuursafspraken.store.ts'

/** First contact, or the next agreement of an organisation that has one: then the contents come along (BA-07, BA-16). */
export const startAfspraak = defineCommand({
  name: 'bestuursafspraken.startAfspraak',
  titel: 'Begin een afspraak met een organisatie',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ organisatieId: z.uuid() }),
  output: Afspraak,
  load: (tx, input) => getOrganisatie(tx, input.organisatieId),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, subject, now }) {
    const eerdere = await listAfsprakenVoor(tx, subject.id)
    const vorige = eerdere.find(
      (a) => a.organisatieId === subject.id && ['ondertekend', 'te_vernieuwen', 'verlopen'].includes(a.status),
    )
    const id = newId()
    await insertAfspraak(tx, {
      id,
      organisatieId: subject.id,
      status: vorige ? 'concept' : 'contact',
      vorigeId: vorige?.id ?? null,
      aangemaaktOp: now,
      ...(vorige
        ? {
            tijd: vorige.tijd,
            mandaat: vorige.mandaat,
            budget: vorige.budget,
            escalatieroute: vorige.escalatieroute,
            bereikbaarheid: vorige.bereikbaarheid,
            gegevensdeling: vorige.gegevensdeling,
            gezamenlijkeOpdracht: vorige.gezamenlijkeOpdracht,
            conflictbepaling: vorige.conflictbepaling,
            antwoordWerkdagen: vorige.antwoordWerkdagen,
          }
        : {}),
    })
    const result = await getAfspraak(tx, id)
    return { result, facts: [{ type: 'AfspraakBegonnen', objectId: id, data: { organisatieId: subject.id } }] }
  },
})
