import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import type { Fact } from '../../../platform/journal.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Overdracht } from '../organisaties.schema.ts'
import { laatVertrekken as endPersoon, getPersoon, listOverdrachten } from '../organisaties.store.ts'

/** INV-46: always possible, at once; everything open goes to the leidinggevende in this same transaction. */
export const laatVertrekken = defineCommand({
  name: 'organisaties.laatVertrekken',
  titel: 'Een collega vertrekt',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ persoonId: z.uuid() }),
  output: z.object({ persoonId: z.string(), opvolgerId: z.string(), overdrachten: z.array(Overdracht) }),
  load: (tx, input, ctx) => getPersoon(tx, input.persoonId, ctx.actor.organisatieId),
  allow: organisatiesPolicy.vertrek,
  async run({ tx, subject, now }) {
    if (subject.actiefTot !== null)
      throw new Refusal('organisaties.al-vertrokken', 'conflict', 'Deze collega was al vertrokken.')
    const opvolgerId = await endPersoon(tx, subject.id)
    const overdrachten = await listOverdrachten(tx, { persoonId: subject.id })
    if (overdrachten.length > 0)
      await stuurBericht(tx, { persoonId: opvolgerId, soort: 'overdracht', pad: '/organisatie/overdrachten', now })
    const perStuk = overdrachten.map(
      (o): Fact => ({
        type: 'WerkOvergedragen',
        casusId: o.casusId ?? undefined,
        objectId: o.objectId,
        data: { soort: o.soort, van: subject.id, naar: o.naarId },
      }),
    )
    return {
      result: { persoonId: subject.id, opvolgerId, overdrachten },
      facts: [
        { type: 'PersoonVertrokken', objectId: subject.id, data: { naar: opvolgerId, aantal: perStuk.length } },
        ...perStuk,
      ],
    }
  },
})
