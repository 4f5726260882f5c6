import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { DatumVeld, haalNamen, IdVeld, planVolgendeActie, verplicht } from '../../casus/index.ts'
import { selectBundel, selectBundels } from '../loket.opzij.store.ts'
import { loketBreed } from '../loket.policy.ts'

const Naam = z.object({ id: z.string(), naam: z.string() })
const BundelCasus = z.object({
  id: z.string(),
  nummer: z.string(),
  titel: z.string(),
  status: z.string(),
  urgentie: z.string(),
  volgendeActie: z.string().nullable(),
  volgendeActieOp: z.string().nullable(),
  /** This organisation has the ball, since when. */
  wachtSinds: z.string().nullable(),
})

export const bekijkBundels = defineQuery({
  name: 'loket.bekijkBundels',
  titel: 'Bekijk welke organisaties in meer casussen staan',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Naam.extend({ aantal: z.number() })), volgende: z.null() }),
  allow: loketBreed.bundel,
  run: async ({ tx, actor }) => ({ items: await selectBundels(tx, actor.persoonId), volgende: null }),
  inzage: (r) => ({ type: 'BundelsBekeken', data: { aantal: r.items.length } }),
})

/** All of one organisation at once: one call or one mail about all of them, instead of five. */
export const bekijkBundel = defineQuery({
  name: 'loket.bekijkBundel',
  titel: 'Bekijk je casussen met één organisatie',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ organisatieId: IdVeld }),
  output: z.object({ organisatie: Naam, items: z.array(BundelCasus), volgende: z.null() }),
  async load(tx, { organisatieId }, { actor }) {
    const rijen = await selectBundel(tx, actor.persoonId, organisatieId)
    if (rijen.length === 0) throw notFound('Deze bundel')
    return rijen
  },
  allow: loketBreed.bundel,
  async run({ tx, input, subject }) {
    const n = await haalNamen(tx, [input.organisatieId], [])
    return {
      organisatie: n.organisatie(input.organisatieId),
      items: subject.map(({ balBij, balSinds, balOrganisatieId, ...r }) => ({
        ...r,
        wachtSinds: balBij === 'partij' && balOrganisatieId === input.organisatieId ? balSinds.toISOString() : null,
      })),
      volgende: null,
    }
  },
  inzage: (r) => ({ type: 'BundelBekeken', data: { casussen: r.items.map((c) => c.id) } }),
})

/** The same next action with the same day for the cases that were chosen; each with its own right, all or none. */
export const pakSamenOp = defineCommand({
  name: 'loket.pakSamenOp',
  titel: 'Plan dezelfde volgende actie voor meer casussen',
  activiteit: 'casus-behandelen',
  input: z.strictObject({
    organisatieId: IdVeld,
    casusIds: z.array(IdVeld).min(1, 'Kies ten minste één casus.').max(100),
    volgendeActie: verplicht(300),
    volgendeActieOp: DatumVeld,
  }),
  output: z.object({ organisatieId: z.string(), casusIds: z.array(z.string()) }),
  allow: loketBreed.bundel,
  async run({ input, roep }) {
    const { organisatieId, volgendeActie, volgendeActieOp } = input
    const casusIds = [...new Set(input.casusIds)].sort()
    for (const casusId of casusIds) await roep(planVolgendeActie, { casusId, volgendeActie, volgendeActieOp })
    return {
      result: { organisatieId, casusIds },
      facts: [{ type: 'SamenOpgepakt', objectId: organisatieId, data: { casussen: casusIds } }],
    }
  },
})
