import { z } from 'zod'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { geefToegang, loadCasus, zetStap } from '../../casus/index.ts'
import { verzoekPolicy } from '../let.policy.ts'
import { insertSessie } from '../let.store.ts'
import { letCategorieen } from '../let.toegang.store.ts'

const verplicht = z.string().trim().min(1, 'Vul dit in.').max(4000)

/** LET-01, LET-02: by the regievoerder of the case, with both exhaustions in words; the case's own conditions decide (INV-3, INV-5). */
export const verzoekLet = defineCommand({
  name: 'let.verzoekLet',
  titel: 'Vraag het LET',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid(), professionalUitgeput: verplicht, lmmUitgeput: verplicht }),
  output: z.object({ id: z.string(), casusId: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: verzoekPolicy,
  async run({ tx, input, subject, actor, now, roep }) {
    const { casusId, professionalUitgeput, lmmUitgeput } = input
    const id = await insertSessie(tx, {
      casusId,
      professionalUitgeput,
      lmmUitgeput,
      verzochtDoor: actor.persoonId,
      verzochtOp: now,
    })
    await roep(zetStap, { casusId, actie: 'verzoekLet' })
    await geefToegang(tx, {
      casusId,
      organisatieId: actor.organisatieId,
      rol: 'let_secretaris',
      categorieen: letCategorieen,
      magWijzigen: true,
      bron: 'let',
      bronId: id,
      van: now,
    })
    if (subject.regisseurId)
      await stuurBericht(tx, {
        persoonId: subject.regisseurId,
        soort: 'let-gevraagd',
        pad: `/casussen/${casusId}`,
        now,
      })
    return { result: { id, casusId }, facts: [{ type: 'LetVerzocht', casusId, objectId: id }] }
  },
})
