import { Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { selectIndieners } from '../loket.bord.store.ts'
import { coordinatoren } from '../loket.store.ts'
import { tipBreed } from '../loket.tips.policy.ts'
import { antwoordVoorTip, type TipStatus } from '../loket.tips.rules.ts'
import { GeefTipInput, TipStand } from '../loket.tips.schema.ts'
import { insertTip, leidinggevendenVan } from '../loket.tips.store.ts'

/** LMM-23: to the professional on the spot first. Where nobody leads on the platform yet, the coordinator of the LMM calls. */
export const geefTip = defineCommand({
  name: 'loket.geefTip',
  titel: 'Geef een vastgelopen situatie door',
  activiteit: 'casus-behandelen',
  input: GeefTipInput,
  output: TipStand,
  allow: tipBreed.geef,
  async run({ tx, input, actor, now, vandaag }) {
    const { soort, naarOrganisatieId, wat, bereikbaar } = input
    if (!(await selectIndieners(tx)).some((o) => o.id === naarOrganisatieId)) throw onbekend()
    const leiding = await leidinggevendenVan(tx, naarOrganisatieId)
    const status: TipStatus = leiding.length > 0 ? 'bij_leidinggevende' : 'bij_loket'
    const id = await insertTip(tx, {
      soort,
      vanId: actor.persoonId,
      vanOrganisatieId: actor.organisatieId,
      naarOrganisatieId,
      status,
      wat,
      bereikbaar,
      ontvangenOp: now,
      antwoordVoor: antwoordVoorTip(vandaag),
      loketOp: status === 'bij_loket' ? now : null,
    })
    for (const persoonId of status === 'bij_loket' ? await coordinatoren(tx) : leiding)
      await stuurBericht(tx, { persoonId, soort: 'tip-ontvangen', pad: `/tips/${id}`, now })
    return {
      result: { id, status, version: 1 },
      facts: [{ type: 'TipGegeven', objectId: id, data: { soort, status } }],
    }
  },
})

export const onbekend = (): Refusal =>
  new Refusal('loket.tip-organisatie-onbekend', 'invalid', 'Kies een organisatie uit de lijst.', {
    invalidParams: [{ name: 'naarOrganisatieId', code: 'onbekend', reason: 'Kies een organisatie uit de lijst.' }],
  })
