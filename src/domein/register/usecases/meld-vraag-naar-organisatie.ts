import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { isAangesloten } from '../../bestuursafspraken/index.ts'
import { getOrganisatie } from '../../organisaties/index.ts'
import { registerPolicy } from '../register.policy.ts'
import { insertLead } from '../register.store.ts'

/** REG-16: asked for an organisation that is not connected: the relatiebeheerder hears of it, and the Loket helps meanwhile. */
export const meldVraagNaarOrganisatie = defineCommand({
  name: 'register.meldVraagNaarOrganisatie',
  titel: 'Laat weten dat een organisatie mist in het register',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ organisatieId: z.uuid() }),
  output: z.object({ organisatieId: z.string(), naam: z.string() }),
  load: (tx, input) => getOrganisatie(tx, input.organisatieId),
  allow: registerPolicy.toegang,
  async run({ tx, actor, subject, now, vandaag }) {
    if (await isAangesloten(tx, subject.id, vandaag))
      throw new Refusal('register.wel-aangesloten', 'conflict', `${subject.naam} staat wel in het register.`)
    await insertLead(tx, { organisatieId: subject.id, gevraagdDoorOrganisatieId: actor.organisatieId, op: now })
    return {
      result: { organisatieId: subject.id, naam: subject.naam },
      facts: [{ type: 'OrganisatieGemist', objectId: subject.id }],
    }
  },
})
