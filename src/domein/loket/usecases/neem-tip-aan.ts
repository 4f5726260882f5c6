import { z } from 'zod'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { haalNamen, nieuweVraag, voegStapToe } from '../../casus/index.ts'
import { tipPolicy } from '../loket.tips.policy.ts'
import { NeemTipAanInput, TipStand } from '../loket.tips.schema.ts'
import { loadTip, updateTip } from '../loket.tips.store.ts'
import { naTip } from './zet-tip-stap.ts'

/** LMM-23: a case of her own begins with these words, or they go to a case she has already; nothing is typed twice. */
export const neemTipAan = defineCommand({
  name: 'loket.neemTipAan',
  titel: 'Pak een tip op',
  activiteit: 'casus-behandelen',
  input: NeemTipAanInput,
  output: TipStand.extend({ casusId: z.string() }),
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.neemAan,
  async run({ tx, input, subject, now, roep }) {
    const status = naTip(subject, 'neemAan')
    const n = await haalNamen(tx, [subject.vanOrganisatieId], [subject.vanId])
    const casusId = input.casusId ?? (await roep(nieuweVraag, { situatie: subject.wat })).id
    await roep(voegStapToe, {
      casusId,
      soort: 'contact',
      wat: `Tip van ${n.organisatie(subject.vanOrganisatieId).naam}`,
      metOrganisatieId: subject.vanOrganisatieId,
      metWie: [n.persoon(subject.vanId)?.naam, subject.bereikbaar].filter(Boolean).join(', ').slice(0, 200),
      resultaat: input.casusId === undefined ? '' : subject.wat,
    })
    const version = await updateTip(tx, subject, { status, wat: '', bereikbaar: '', afgerondOp: now })
    await stuurBericht(tx, { persoonId: subject.vanId, soort: 'tip-opgepakt', pad: `/tips/${subject.id}`, now })
    return {
      result: { id: subject.id, status, version, casusId },
      facts: [{ type: 'TipOpgepakt', casusId, objectId: subject.id }],
    }
  },
})
