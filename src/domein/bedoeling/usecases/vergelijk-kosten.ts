import { z } from 'zod'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { bedoelingPolicy } from '../bedoeling.policy.ts'
import { totaalVan, verschilTussen } from '../bedoeling.rules.ts'
import { KostenpostInput, Kostenvergelijking } from '../bedoeling.schema.ts'
import { insertKostenpost, listKosten, trekKostenpostTerug } from '../bedoeling.store.ts'

/** MKBA-light (WRD-06): two ranges side by side over a number of years, each post with its assumption and source. */
export const vergelijkKosten = defineQuery({
  name: 'bedoeling.vergelijkKosten',
  titel: 'Vergelijk wat een casus nu kost met wat maatwerk kost',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid(), jaren: z.coerce.number().int().min(1).max(10).default(1) }),
  output: Kostenvergelijking,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bedoelingPolicy.bekijkKosten,
  async run({ tx, input: { casusId, jaren }, subject, actor }) {
    const posten = await listKosten(tx, casusId)
    const nu = totaalVan(posten, 'nu', jaren)
    const maatwerk = totaalVan(posten, 'maatwerk', jaren)
    const beide = posten.some((p) => p.kant === 'nu') && posten.some((p) => p.kant === 'maatwerk')
    return {
      casus: { id: subject.id, nummer: subject.nummer, titel: subject.titel },
      jaren,
      posten,
      nu,
      maatwerk,
      verschil: beide ? verschilTussen(nu, maatwerk) : null,
      magSchrijven: bedoelingPolicy.schrijfKosten.check(actor, subject) === null,
    }
  },
  inzage: (_r, { input }) => ({ type: 'KostenIngezien', casusId: input.casusId }),
})

export const voegKostenpostToe = defineCommand({
  name: 'bedoeling.voegKostenpostToe',
  titel: 'Schrijf een kostenpost op, met aanname en bron',
  activiteit: 'casus-behandelen',
  input: KostenpostInput,
  output: z.strictObject({ id: z.string(), casusId: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bedoelingPolicy.schrijfKosten,
  async run({ tx, input, actor, now }) {
    const id = await insertKostenpost(tx, { ...input, doorId: actor.persoonId, op: now })
    const { casusId, kant } = input
    return {
      result: { id, casusId },
      facts: [{ type: 'KostenpostOpgeschreven', casusId, objectId: id, data: { kant } }],
    }
  },
})

/** A post that turns out wrong goes off the sum; the row stays for who asks later. */
export const trekKostenpostIn = defineCommand({
  name: 'bedoeling.trekKostenpostIn',
  titel: 'Haal een kostenpost uit de vergelijking',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ casusId: z.uuid(), postId: z.uuid() }),
  output: z.strictObject({ casusId: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bedoelingPolicy.schrijfKosten,
  async run({ tx, input: { casusId, postId }, now }) {
    await trekKostenpostTerug(tx, casusId, postId, now)
    return { result: { casusId }, facts: [{ type: 'KostenpostIngetrokken', casusId, objectId: postId }] }
  },
})
