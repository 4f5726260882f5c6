import { z } from 'zod'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { mensenMetRol } from '../../bestuursafspraken/index.ts'
import { feitenVan } from '../register.feiten.rules.ts'
import { registerPolicy } from '../register.policy.ts'
import { zetVermeldingStap as beslis } from '../register.rules.ts'
import { Vermelding } from '../register.schema.ts'
import { getVermelding, updateVermelding, type VermeldingWijziging } from '../register.store.ts'

/** REG-06, REG-09: put before management, confirmed by management, confirmed anew, ended. */
export const zetVermeldingStap = defineCommand({
  name: 'register.zetVermeldingStap',
  titel: 'Bevestig of stop een vermelding',
  activiteit: 'register-beheren',
  input: z.strictObject({
    vermeldingId: z.uuid(),
    actie: z.enum(['legVoor', 'bevestigOpdracht', 'stuurTerug', 'bevestig', 'beeindig']),
    reden: z.string().trim().max(500).optional(),
  }),
  output: Vermelding,
  load: async (tx, input) => ({ ...(await getVermelding(tx, input.vermeldingId)), actie: input.actie }),
  allow: registerPolicy.stap,
  async run({ tx, actor, subject, input, vandaag, now }) {
    const bevestigt = input.actie === 'bevestigOpdracht'
    const feiten = feitenVan(
      { ...subject, bevestigdDoorId: bevestigt ? actor.persoonId : subject.bevestigdDoorId },
      vandaag,
      input.reden ?? null,
    )
    const uitslag = beslis(subject.status, input.actie, feiten)
    const wijziging: VermeldingWijziging = {
      status: uitslag.status,
      laatstBevestigdOp: uitslag.laatstBevestigdOp,
      ...(input.reden === undefined ? {} : { reden: input.reden }),
      ...(bevestigt ? { bevestigdDoorId: actor.persoonId, bevestigdLeidingOp: vandaag } : {}),
    }
    await updateVermelding(tx, subject, wijziging)
    if (input.actie === 'legVoor')
      for (const persoonId of await mensenMetRol(tx, 'leidinggevende', subject.organisatieId))
        if (persoonId !== subject.persoonId)
          await stuurBericht(tx, {
            persoonId,
            soort: 'vermelding-bevestigen',
            pad: `/register/beheer/${subject.id}`,
            now,
          })
    return {
      result: await getVermelding(tx, subject.id),
      facts: [
        {
          type: 'VermeldingStapGezet',
          objectId: subject.id,
          data: { actie: input.actie, van: subject.status, naar: uitslag.status },
        },
      ],
    }
  },
})
