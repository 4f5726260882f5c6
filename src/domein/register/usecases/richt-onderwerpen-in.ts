import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatieIds } from '../../organisaties/index.ts'
import { registerPolicy } from '../register.policy.ts'
import { vervangOnderwerpen } from '../register.store.ts'

const tekst = z.string().trim().min(1).max(200)

/** Replaces the list of topics in everyday words; 'gemeente' is what every municipality does. */
export const richtOnderwerpenIn = defineCommand({
  name: 'register.richtOnderwerpenIn',
  titel: 'Laad de onderwerpen in gewone woorden',
  activiteit: 'register-beheren',
  input: z.strictObject({
    rijen: z
      .array(z.strictObject({ organisatieCode: tekst, naam: tekst, woorden: z.array(tekst) }))
      .min(1)
      .max(20_000),
  }),
  output: z.object({ aantal: z.number(), onbekend: z.array(z.string()) }),
  allow: registerPolicy.inrichten,
  async run({ tx, input }) {
    const ids = await organisatieIds(tx)
    const bekend = input.rijen.filter((r) => r.organisatieCode === 'gemeente' || ids.has(r.organisatieCode))
    const onbekend = [...new Set(input.rijen.filter((r) => !bekend.includes(r)).map((r) => r.organisatieCode))]
    await vervangOnderwerpen(
      tx,
      bekend.map((r) => ({ organisatieId: ids.get(r.organisatieCode) ?? null, naam: r.naam, woorden: r.woorden })),
    )
    return {
      result: { aantal: bekend.length, onbekend },
      facts: [{ type: 'OnderwerpenIngericht', data: { aantal: bekend.length } }],
    }
  },
})
