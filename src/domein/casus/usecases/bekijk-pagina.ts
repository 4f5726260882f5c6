import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { CasusIdInput } from '../casus.invoer.schema.ts'
import { selectKeuzeOrganisaties } from '../casus.lijst.store.ts'
import { casusPolicy, lijstPolicy } from '../casus.policy.ts'
import { casusProviders, type Paneel } from '../casus.providers.ts'
import { loadCasus } from '../casus.store.ts'

const PaneelUit = z.object({
  id: z.string(),
  titel: z.string(),
  regels: z.array(z.string()),
  href: z.string(),
  knop: z.string(),
  letOp: z.boolean(),
})

/** What the later slices show on the page of this case; each decides for itself what this reader may see. */
export const bekijkPanelen = defineQuery({
  name: 'casus.bekijkPanelen',
  titel: 'Bekijk wat er rond een casus loopt',
  activiteit: 'casus-behandelen',
  input: CasusIdInput,
  output: z.object({ items: z.array(PaneelUit) }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.bekijk,
  async run({ tx, actor, now, vandaag, input }) {
    const items: Paneel[] = []
    for (const p of casusProviders())
      items.push(...((await p.panelen?.({ tx, actor, now, vandaag }, input.casusId)) ?? []))
    return { items: items.map((i) => ({ ...i, regels: [...i.regels], letOp: i.letOp ?? false })) }
  },
  inzage: (_r, { input }) => ({ type: 'PanelenBekeken', casusId: input.casusId, objectId: input.casusId }),
})

/** Organisations to choose from in a form: the national ones, the own surroundings, and what is searched for. */
export const keuzeOrganisaties = defineQuery({
  name: 'casus.keuzeOrganisaties',
  titel: 'Kies een organisatie',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ zoek: z.string().max(80).optional() }),
  output: z.object({ items: z.array(z.object({ id: z.string(), naam: z.string(), groep: z.string() })) }),
  allow: lijstPolicy,
  run: async ({ tx, actor, input }) => ({ items: await selectKeuzeOrganisaties(tx, actor, input.zoek ?? '') }),
  inzage: null,
})
