import { z } from 'zod'
import { notFound, Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { antwoordBelofte, isAangesloten } from '../../bestuursafspraken/index.ts'
import { insertStap, loadCasus } from '../../casus/index.ts'
import { getContact, insertContact } from '../register.contact.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { antwoordUiterlijk, wieAntwoordt } from '../register.rules.ts'
import { Contactmoment, kanalen } from '../register.schema.ts'
import { bereikbaarheidVan, getVermelding, listVermeldingenVan } from '../register.store.ts'

/**
 * REG-11: a question to the one who answers today, with a promise in working days. On a case it becomes a step there; the
 * other side sees the question only. REG-14: a functionaris may also be the first to call.
 */
export const neemContact = defineCommand({
  name: 'register.neemContact',
  titel: 'Neem contact op met een functionaris',
  activiteit: 'register-raadplegen',
  input: z.strictObject({
    vermeldingId: z.uuid(),
    casusId: z.uuid().optional(),
    kanaal: z.enum(kanalen).default('platform'),
    onderwerp: z.string().trim().min(3).max(160),
    vraag: z.string().trim().max(4000).default(''),
  }),
  output: Contactmoment,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.contact,
  async run({ tx, actor, subject, input, now, vandaag }) {
    if (subject.organisatieId === actor.organisatieId)
      throw new Refusal(
        'register.eigen-organisatie',
        'conflict',
        'Dit is je eigen organisatie. Loop even langs of bel.',
      )
    if (!(await isAangesloten(tx, subject.organisatieId, vandaag))) throw notFound('Deze vermelding')
    const casus = input.casusId === undefined ? null : await loadCasus(tx, input.casusId)
    if (casus && !casus.magWijzigen) throw notFound('Deze casus')
    const wie = wieAntwoordt(subject.id, await bereikbaarheidVan(tx, subject.organisatieId, vandaag), vandaag)
    const alle = await listVermeldingenVan(tx, subject.organisatieId)
    const naarId = alle.find((v) => v.id === wie.id)?.persoonId ?? subject.persoonId
    const belofte = await antwoordBelofte(tx, subject.organisatieId, vandaag)
    const id = newId(now.getTime())
    await insertContact(tx, {
      id,
      soort: heeftRol(actor, 'maatwerkfunctionaris') ? 'vroegsignalering' : 'vraag',
      vanId: actor.persoonId,
      vanOrganisatieId: actor.organisatieId,
      naarOrganisatieId: subject.organisatieId,
      naarVermeldingId: subject.id,
      naarId,
      casusId: casus?.id ?? null,
      kanaal: input.kanaal,
      onderwerp: input.onderwerp,
      vraag: input.vraag,
      gevraagdOp: vandaag,
      antwoordUiterlijk: antwoordUiterlijk(vandaag, belofte),
      gemaaktOp: now,
    })
    if (casus)
      await insertStap(
        tx,
        {
          id: newId(now.getTime()),
          casusId: casus.id,
          datum: vandaag,
          trede: casus.trede > 2 ? casus.trede : 2,
          soort: 'contact',
          wat: `Contact opgenomen: ${input.onderwerp}`,
          metOrganisatieId: subject.organisatieId,
          metWie: subject.naam,
          contactmomentId: id,
        },
        actor,
        now,
      )
    if (input.kanaal === 'platform')
      for (const persoonId of naarId === null ? teamVan(alle) : [naarId])
        await stuurBericht(tx, { persoonId, soort: 'vraag', pad: `/contactmomenten/${id}`, now })
    return {
      result: await getContact(tx, id),
      facts: [
        {
          type: 'ContactOpgenomen',
          casusId: casus?.id,
          objectId: id,
          data: { naarOrganisatieId: subject.organisatieId, kanaal: input.kanaal },
        },
      ],
    }
  },
})

const teamVan = (alle: readonly { persoonId: string | null; status: string }[]): string[] =>
  alle.flatMap((v) => (v.persoonId !== null && v.status === 'actief' ? [v.persoonId] : []))
