import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { volgendeAfspraakStatus } from '../bestuursafspraken.rules.ts'
import { Afspraak } from '../bestuursafspraken.schema.ts'
import { getAfspraak, updateAfspraak } from '../bestuursafspraken.store.ts'

export const zetAfspraakStap = defineCommand({
  name: 'bestuursafspraken.zetAfspraakStap',
  titel: 'Leg vast hoe ver we zijn met een organisatie',
  activiteit: 'relaties-beheren',
  input: z.strictObject({
    afspraakId: z.uuid(),
    actie: z.enum(['maakKennis', 'voerGesprek', 'stelOp']),
    volgendContactOp: z.iso.date().optional(),
  }),
  output: Afspraak,
  load: (tx, input) => getAfspraak(tx, input.afspraakId),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, subject, input }) {
    const status = volgendeAfspraakStatus(subject.status, input.actie)
    await updateAfspraak(tx, subject, { status, volgendContactOp: input.volgendContactOp ?? null })
    const result = await getAfspraak(tx, subject.id)
    return {
      result,
      facts: [{ type: 'AfspraakStapGezet', objectId: subject.id, data: { van: subject.status, naar: status } }],
    }
  },
})
