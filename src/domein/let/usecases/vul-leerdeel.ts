import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { getOrganisatie } from '../../organisaties/index.ts'
import { letPolicy } from '../let.policy.ts'
import { insertAanbeveling, loadSessie, updateSessie } from '../let.store.ts'

export const gebieden = [
  'aanpak',
  'deskundigheid',
  'houding',
  'samenwerking',
  'organisatorische_aspecten',
  'wet_en_regelgeving',
] as const

/** LET-16, LET-17, INV-12: no session ends without what was learned; a recommendation goes to one organisation. */
export const vulLeerdeel = defineCommand({
  name: 'let.vulLeerdeel',
  titel: 'Vul het leerdeel van de zitting',
  activiteit: 'casus-behandelen',
  input: z
    .strictObject({
      sessieId: z.uuid(),
      leerdeel: z.string().trim().min(1, 'Schrijf op wat jullie leerden.').max(8000),
      aanbeveling: z.string().trim().max(4000).optional(),
      aanbevelingAan: z.uuid().optional(),
      gebied: z.enum(gebieden).optional(),
      redenGeenAanbeveling: z.string().trim().max(2000).optional(),
    })
    .refine((i) => !i.aanbeveling || (i.aanbevelingAan && i.gebied), {
      path: ['aanbevelingAan'],
      message: 'Kies aan welke organisatie de aanbeveling is, en over welk gebied.',
    }),
  output: z.object({ id: z.string(), version: z.number() }),
  load: (tx, input, { vandaag }) => loadSessie(tx, input.sessieId, vandaag),
  allow: letPolicy.werkAgendaBij,
  async run({ tx, input, subject, now }) {
    const { sessieId, leerdeel, aanbeveling, aanbevelingAan, gebied, redenGeenAanbeveling } = input
    const version = await updateSessie(tx, subject, { leerdeel, redenGeenAanbeveling: redenGeenAanbeveling ?? null })
    if (aanbevelingAan) await getOrganisatie(tx, aanbevelingAan)
    if (aanbeveling && aanbevelingAan && gebied)
      await insertAanbeveling(tx, {
        sessieId,
        casusId: subject.casusId,
        organisatieId: aanbevelingAan,
        gebied,
        tekst: aanbeveling,
        op: now,
      })
    return {
      result: { id: sessieId, version },
      facts: [
        {
          type: 'LeerdeelGevuld',
          casusId: subject.casusId,
          objectId: sessieId,
          data: { aanbeveling: aanbeveling !== undefined },
        },
      ],
    }
  },
})
