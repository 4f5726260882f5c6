import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { mensenMetRol } from '../../bestuursafspraken/index.ts'
import { meldBelangenconflict } from '../../casus/index.ts'
import { terugtredenPolicy } from '../let.policy.ts'
import { loadVastgehouden, type Sessie } from '../let.store.ts'

/** LET-04, INV-9: a chair or member with a stake goes at once and sees nothing any more; the secretary looks for another one. */
export const treedTerug = defineCommand({
  name: 'let.treedTerug',
  titel: 'Treed terug uit een zitting van het LET',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ sessieId: z.uuid() }),
  output: z.object({ id: z.string() }),
  load: (tx, input, { vandaag }) => loadVastgehouden(tx, input.sessieId, vandaag, 'alleen'),
  allow: terugtredenPolicy,
  async run({ tx, subject, actor, now, roep }) {
    const voorzitter = subject.voorzitterId === actor.persoonId
    await waarschuw(tx, subject, now)
    // A trigger empties the chair or ends the membership, whichever way the stake is reported.
    await roep(meldBelangenconflict, { casusId: subject.casusId })
    return {
      result: { id: subject.id },
      facts: [
        {
          type: 'UitZittingTeruggetreden',
          casusId: subject.casusId,
          objectId: subject.id,
          data: { als: voorzitter ? 'voorzitter' : 'lid' },
        },
      ],
    }
  },
})

async function waarschuw(tx: Tx, s: Sessie, now: Date): Promise<void> {
  for (const persoonId of await mensenMetRol(tx, 'let_secretaris'))
    await stuurBericht(tx, { persoonId, soort: 'let-teruggetreden', pad: `/let/${s.id}`, now })
}
