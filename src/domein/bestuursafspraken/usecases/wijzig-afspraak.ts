import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Afspraak, WijzigAfspraakInput } from '../bestuursafspraken.schema.ts'
import { getAfspraak, updateAfspraak } from '../bestuursafspraken.store.ts'

/** Contents change until the signature; after that a new agreement follows, so that what was signed stays. */
export const wijzigAfspraak = defineCommand({
  name: 'bestuursafspraken.wijzigAfspraak',
  titel: 'Schrijf op wat er in de afspraak staat',
  activiteit: 'relaties-beheren',
  input: WijzigAfspraakInput,
  output: Afspraak,
  load: (tx, input) => getAfspraak(tx, input.afspraakId),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, subject, input }) {
    if (subject.ondertekendOp !== null)
      throw new Refusal(
        'bestuursafspraken.al-getekend',
        'conflict',
        'Deze afspraak is getekend. Begin een nieuwe om iets te wijzigen.',
      )
    const { afspraakId: _, ...inhoud } = input
    await updateAfspraak(tx, subject, inhoud)
    return { result: await getAfspraak(tx, subject.id), facts: [{ type: 'AfspraakGewijzigd', objectId: subject.id }] }
  },
})
