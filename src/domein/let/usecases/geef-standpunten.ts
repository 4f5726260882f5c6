import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { geefStandpunt } from '../../casus/index.ts'
import { standpuntPolicy } from '../let.policy.ts'
import { partijIdsVan } from '../let.regels.store.ts'
import { loadVastgehouden } from '../let.store.ts'

/** LET-10: every position beforehand, in one form; each organisation speaks for itself, who works on the case may write it down. */
export const geefStandpunten = defineCommand({
  name: 'let.geefStandpunten',
  titel: 'Geef vooraf het standpunt voor de zitting',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    sessieId: z.uuid(),
    standpunten: z
      .array(
        z.strictObject({
          organisatieId: z.uuid(),
          standpunt: z.string().trim().max(3000, 'Houd het korter dan 3000 tekens.').default(''),
        }),
      )
      .min(1)
      .max(40),
  }),
  output: z.object({ id: z.string(), gegeven: z.number() }),
  load: (tx, input, { vandaag }) => loadVastgehouden(tx, input.sessieId, vandaag, 'met-anderen'),
  allow: standpuntPolicy,
  async run({ tx, input, subject, roep }) {
    if (!['verzocht', 'getoetst'].includes(subject.status))
      throw new Refusal(
        'let.dossier-staat-vast',
        'conflict',
        'Het dossier staat vast. Wat je nu nog wilt zeggen, zeg je op de zitting.',
      )
    const partijen = await partijIdsVan(tx, subject.casusId)
    // An empty field says nothing; it takes no position away.
    const gegeven = input.standpunten.filter((s) => s.standpunt !== '')
    for (const { organisatieId, standpunt } of gegeven) {
      const partijId = partijen.get(organisatieId)
      if (partijId === undefined)
        throw new Refusal('let.geen-partij', 'conflict', 'Deze organisatie zit niet aan tafel.')
      await roep(geefStandpunt, { casusId: subject.casusId, partijId, standpunt })
    }
    return {
      result: { id: subject.id, gegeven: gegeven.length },
      facts: [
        {
          type: 'StandpuntenGegeven',
          casusId: subject.casusId,
          objectId: subject.id,
          data: { organisaties: gegeven.map((s) => s.organisatieId) },
        },
      ],
    }
  },
})
