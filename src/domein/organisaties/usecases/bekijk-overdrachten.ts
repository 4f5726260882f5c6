import { z } from 'zod'
import { heeftRol } from '../../../platform/policy.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Overdracht } from '../organisaties.schema.ts'
import { listMensen, listOverdrachten } from '../organisaties.store.ts'

const Collega = z.object({ id: z.string(), naam: z.string(), functie: z.string() })

/** What still has to find its next owner after somebody left. */
export const bekijkOverdrachten = defineQuery({
  name: 'organisaties.bekijkOverdrachten',
  titel: 'Bekijk werk van wie vertrok',
  activiteit: 'toegang-beheren',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Overdracht), volgende: z.null(), collegas: z.array(Collega) }),
  allow: organisatiesPolicy.overdragen,
  inzage: (r) => (r.items.length === 0 ? null : { type: 'OverdrachtenBekeken', data: { aantal: r.items.length } }),
  async run({ tx, actor }) {
    const alles = heeftRol(actor, 'leidinggevende', 'organisatiebeheerder')
    const items = await listOverdrachten(tx, alles ? { open: true } : { open: true, naarId: actor.persoonId })
    const mensen = await listMensen(tx, actor.organisatieId)
    const collegas = mensen.filter((p) => p.actiefTot === null).map(({ id, naam, functie }) => ({ id, naam, functie }))
    return { items, volgende: null, collegas }
  },
})
