import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { zorgVoorRuimte, zorgVoorVoorbeeld } from '../ruimte.laad.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Domein, Fraude, Sleutel, Soort, Voorbeeldinvoer } from '../ruimte.schema.ts'

const tekst = z.string().min(1)
/** The reference data as it is carried in. */
const Bronregel = z.strictObject({
  id: Sleutel,
  law: tekst,
  bwb: z.string().nullable(),
  article: z.string().nullable(),
  lid: z.string().nullable(),
  orgs: z.array(tekst).min(1),
  type: Soort,
  domains: z.array(Domein).min(1),
  summary: tekst,
  conditions: tekst,
  keywords: z.array(tekst).min(1),
  decides: tekst,
  fraud: Fraude,
  confidence: z.enum(['verified', 'known', 'check']),
  status: z.enum(['geldend', 'nakijken', 'toekomstig']),
  source: z.string().nullable(),
  source_date: z.string().nullable(),
  note: z.string().nullable(),
})

/** Set-up: carries the shipped catalogue in as proposals; running it again brings a new edition (AFW-01, INV-42). */
export const richtRuimteIn = defineCommand({
  name: 'ruimte.richtRuimteIn',
  titel: 'Laad de meegeleverde ruimte in de wet',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({
    regels: z.array(Bronregel).max(20_000),
    titels: z.record(Sleutel, tekst),
    voorbeelden: z.array(Voorbeeldinvoer).default([]),
  }),
  output: z.strictObject({ nieuw: z.int(), bijgewerkt: z.int(), gelaten: z.int() }),
  allow: ruimtePolicy.richtIn,
  async run({ tx, input, now }) {
    const result = await zorgVoorRuimte(tx, input.regels, input.titels, now)
    for (const v of input.voorbeelden) await zorgVoorVoorbeeld(tx, v)
    return { result, facts: [{ type: 'RuimteIngericht', data: { ...result } }] }
  },
})
