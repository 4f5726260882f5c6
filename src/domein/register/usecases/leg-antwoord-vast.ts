import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertStap, loadCasus } from '../../casus/index.ts'
import { getContact, toonContact, updateContact } from '../register.contact.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { Contactmoment, ContactUitkomst } from '../register.schema.ts'
import { uitkomstNamen } from '../register.texts.ts'

/**
 * REG-11: the asked organisation answers in the platform, or the caller writes down what was said on the phone. BA-15: who of
 * management stands behind it. On a case the answer is a step of the side that may write there.
 */
export const legAntwoordVast = defineCommand({
  name: 'register.legAntwoordVast',
  titel: 'Beantwoord een vraag of leg het antwoord vast',
  activiteit: 'register-raadplegen',
  input: z.strictObject({
    contactId: z.uuid(),
    uitkomst: ContactUitkomst.exclude(['open']),
    antwoord: z.string().trim().max(4000).default(''),
    rugdekkingDoor: z.string().trim().max(200).optional(),
  }),
  output: Contactmoment,
  load: (tx, input) => getContact(tx, input.contactId),
  allow: registerPolicy.antwoorden,
  async run({ tx, actor, subject, input, now, vandaag }) {
    const vanDeAnder = subject.naarOrganisatieId === actor.organisatieId
    if (subject.uitkomst !== 'open' && subject.uitkomst !== 'toegezegd')
      throw new Refusal('register.al-beantwoord', 'conflict', 'Deze vraag is al beantwoord.')
    if (vanDeAnder && input.uitkomst === 'geen_reactie')
      throw new Refusal(
        'register.eigen-antwoord',
        'conflict',
        'Dit is jullie eigen antwoord. Kies een andere uitkomst.',
      )
    if (input.antwoord === '' && input.uitkomst !== 'geen_reactie')
      throw new Refusal('register.geen-antwoord', 'invalid', 'Schrijf op wat het antwoord is.', {
        invalidParams: [{ name: 'antwoord', code: 'leeg', reason: 'Schrijf op wat het antwoord is.' }],
      })
    await updateContact(tx, subject, {
      uitkomst: input.uitkomst,
      antwoord: input.antwoord === '' ? null : input.antwoord,
      beantwoordOp: vandaag,
      beantwoordDoorId: vanDeAnder ? actor.persoonId : subject.naarId,
      vastgelegdDoorId: actor.persoonId,
      rugdekkingDoor: input.rugdekkingDoor ?? null,
    })
    if (subject.casusId !== null && !vanDeAnder) {
      const casus = await loadCasus(tx, subject.casusId)
      await insertStap(
        tx,
        {
          id: newId(now.getTime()),
          casusId: casus.id,
          datum: vandaag,
          trede: casus.trede > 2 ? casus.trede : 2,
          soort: 'antwoord',
          wat: `Antwoord van ${subject.naarOrganisatieNaam}: ${subject.onderwerp}`,
          resultaat: uitkomstNamen[input.uitkomst],
          metOrganisatieId: subject.naarOrganisatieId,
          metWie: subject.naarVermeldingNaam,
          contactmomentId: subject.id,
        },
        actor,
        now,
      )
    }
    if (vanDeAnder)
      await stuurBericht(tx, {
        persoonId: subject.vanId,
        soort: 'antwoord',
        pad: `/contactmomenten/${subject.id}`,
        now,
      })
    return {
      result: await toonContact(tx, subject.id),
      facts: [
        {
          type: 'AntwoordVastgelegd',
          casusId: subject.casusId ?? undefined,
          objectId: subject.id,
          data: { uitkomst: input.uitkomst },
        },
      ],
    }
  },
})
