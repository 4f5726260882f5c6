import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { haalNamen, insertPartij, loadCasus } from '../../casus/index.ts'
import { StelDelenVoorInput } from '../deling.invoer.schema.ts'
import { delingPolicy } from '../deling.policy.ts'
import { insertDeling } from '../deling.store.ts'

const fout = (name: string, reason: string): Refusal =>
  new Refusal('deling.voorstel-klopt-niet', 'invalid', reason, { invalidParams: [{ name, code: 'ongeldig', reason }] })

/** INV-33: with whom, what and for what come first; the tree then asks whether it may. */
export const stelDelenVoor = defineCommand({
  name: 'deling.stelDelenVoor',
  titel: 'Stel voor om iets te delen',
  activiteit: 'gegevens-delen',
  input: StelDelenVoorInput,
  output: z.object({ id: z.string(), casusId: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: delingPolicy.deel,
  async run({ tx, input, actor, now, vandaag }) {
    const { casusId, ontvangerOrganisatieId, categorieen, doel, tot } = input
    if (tot < vandaag) throw fout('tot', 'Kies vandaag of een latere dag.')
    if (ontvangerOrganisatieId === actor.organisatieId)
      throw fout('ontvangerOrganisatieId', 'Kies een andere organisatie dan die van jezelf.')
    const n = await haalNamen(tx, [ontvangerOrganisatieId], [])
    const ontvanger = n.organisatie(ontvangerOrganisatieId)
    const id = newId(now.getTime())
    await insertDeling(tx, {
      id,
      casusId,
      ontvangerOrganisatieId,
      ontvangerPersoonId: input.ontvangerPersoonId ?? null,
      ontvangerRol: input.ontvangerPersoonId === undefined ? input.ontvangerRol : null,
      categorieen,
      doel,
      antwoorden: { categorieen: [...categorieen], aanWie: ontvanger.naam, waarvoor: doel },
      van: vandaag,
      tot,
      doorId: actor.persoonId,
      doorOrganisatieId: actor.organisatieId,
      voorgesteldOp: now,
    })
    await insertPartij(tx, { casusId, organisatieId: ontvangerOrganisatieId, rol: 'betrokken', inPatstelling: false })
    return {
      result: { id, casusId },
      facts: [{ type: 'DelenVoorgesteld', casusId, objectId: id, data: { ontvangerOrganisatieId, categorieen } }],
    }
  },
})
