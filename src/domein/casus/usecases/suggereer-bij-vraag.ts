import { z } from 'zod'
import type { ZoekGroep } from '../../../platform/providers.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { casusPolicy } from '../casus.policy.ts'
import { casusProviders } from '../casus.providers.ts'

export const Suggesties = z.strictObject({
  groepen: z.array(
    z.strictObject({
      titel: z.string(),
      treffers: z.array(
        z.strictObject({ href: z.string(), titel: z.string(), sub: z.string(), waarom: z.string().optional() }),
      ),
    }),
  ),
})
export type Suggesties = z.infer<typeof Suggesties>

/** While somebody describes a question: who knows about it, and which room there may be. Nothing of the text is kept. */
export const suggereerBijVraag = defineQuery({
  name: 'casus.suggereerBijVraag',
  titel: 'Bekijk wat kan passen bij een vraag die je beschrijft',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    situatie: z.string().max(5000).default(''),
    gevraagd: z.string().max(2000).default(''),
  }),
  output: Suggesties,
  allow: casusPolicy.maak,
  inzage: null,
  async run({ tx, actor, now, vandaag, input }) {
    const woorden = `${input.gevraagd} ${input.situatie}`.trim()
    const groepen: ZoekGroep[] = []
    if (woorden.length < 3) return { groepen: [] }
    for (const { suggesties } of casusProviders()) {
      const groep = await suggesties?.({ tx, actor, now, vandaag }, woorden)
      if (groep && groep.treffers.length > 0) groepen.push(groep)
    }
    // Without the address of the whole search: that would hold the words.
    return { groepen: groepen.map(({ titel, treffers }) => ({ titel, treffers: treffers.map((t) => ({ ...t })) })) }
  },
})
