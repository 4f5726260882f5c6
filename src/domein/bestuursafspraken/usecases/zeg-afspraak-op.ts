import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { volgendeAfspraakStatus } from '../bestuursafspraken.rules.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { getAfspraak, updateAfspraak } from '../bestuursafspraken.store.ts'

export const zegAfspraakOp = defineCommand({
  name: 'bestuursafspraken.zegAfspraakOp',
  titel: 'Stop een bestuurlijke afspraak',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ afspraakId: z.uuid(), reden: z.string().trim().min(3).max(1000) }),
  output: Afspraak,
  load: (tx, input) => getAfspraak(tx, input.afspraakId),
  allow: bestuursafsprakenPolicy.opzeggen,
  async run({ tx, subject, input, vandaag }) {
    const status = volgendeAfspraakStatus(subject.status, 'zegOp')
    await updateAfspraak(tx, subject, { status, eindeOp: vandaag, eindeReden: input.reden })
    const result = await getAfspraak(tx, subject.id)
    return {
      result,
      facts: [{ type: 'AfspraakOpgezegd', objectId: subject.id, data: { organisatieId: subject.organisatieId } }],
    }
  },
})
