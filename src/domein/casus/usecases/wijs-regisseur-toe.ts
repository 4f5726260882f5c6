import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { WijsRegisseurToeInput } from '../casus.invoer.schema.ts'
import { haalPersoonOrganisatie } from '../casus.onderdelen.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus, updateCasus } from '../casus.store.ts'
import { eindigToegang, geefToegang } from '../casus.toegang.store.ts'

/** INV-1: exactly one at any time; the old one's access ends as the new one's begins (INF-14). */
export const wijsRegisseurToe = defineCommand({
  name: 'casus.wijsRegisseurToe',
  titel: 'Kies een andere casusregisseur',
  activiteit: 'casus-behandelen',
  input: WijsRegisseurToeInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.wijsRegisseurToe,
  async run({ tx, input, subject, now }) {
    const { casusId, persoonId } = input
    if ((await haalPersoonOrganisatie(tx, persoonId)) !== subject.organisatieId)
      throw new Refusal('casus.regisseur-andere-organisatie', 'invalid', 'Kies iemand van je eigen organisatie.', {
        invalidParams: [
          { name: 'persoonId', code: 'andere-organisatie', reason: 'Kies iemand van je eigen organisatie.' },
        ],
      })
    const version = await updateCasus(tx, subject, { casusregisseurId: persoonId })
    await geefToegang(tx, {
      casusId,
      organisatieId: subject.organisatieId,
      persoonId,
      categorieen: ['alles'],
      magWijzigen: true,
      bron: 'regisseur',
      van: now,
    })
    if (subject.regisseurId !== null && subject.regisseurId !== persoonId)
      await eindigToegang(tx, casusId, { bron: 'regisseur', persoonId: subject.regisseurId }, 'overgedragen', now)
    return {
      result: { id: casusId, version },
      facts: [{ type: 'CasusregisseurToegewezen', casusId, objectId: persoonId }],
    }
  },
})
