import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { loadCasus } from '../../casus/index.ts'
import { overlegPolicy } from '../overleg.policy.ts'
import { GeefAdviesInput, MaakAnalyseInput, ReageerOpAnalyseInput } from '../overleg.schema.ts'
import { huidigAdvies, huidigeAnalyse, insertAdvies, insertAkkoord, insertAnalyse } from '../overleg.store.ts'
import { controleerWaarden } from '../overleg.waarden.store.ts'

const versieUit = z.object({ id: z.string(), versie: z.number() })

/** A new version of the joint analysis, with the Bedoeling of this case and the harm check (AFS-05, AFS-07, WRD-01, WRD-03). */
export const maakAnalyse = defineCommand({
  name: 'overleg.maakAnalyse',
  titel: 'Leg de gezamenlijke analyse vast',
  activiteit: 'casus-behandelen',
  input: MaakAnalyseInput,
  output: versieUit,
  load: async (tx, input) => ({
    ...(await loadCasus(tx, input.casusId)),
    version: (await huidigeAnalyse(tx, input.casusId))?.versie ?? 0,
  }),
  allow: overlegPolicy.schrijven,
  async run({ tx, input, actor, now }) {
    await controleerWaarden(tx, [...input.waarden, ...input.botsendeWaarden])
    const result = await insertAnalyse(tx, { ...input, doorId: actor.persoonId, op: now })
    return {
      result,
      facts: [
        { type: 'AnalyseVastgelegd', casusId: input.casusId, objectId: result.id, data: { versie: result.versie } },
      ],
    }
  },
})

/** What the own organisation thinks of it; nobody agrees for another. */
export const reageerOpAnalyse = defineCommand({
  name: 'overleg.reageerOpAnalyse',
  titel: 'Zeg of je organisatie het eens is met de analyse',
  activiteit: 'casus-behandelen',
  input: ReageerOpAnalyseInput,
  output: z.object({ analyseId: z.string(), akkoord: z.boolean() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: overlegPolicy.reageren,
  async run({ tx, input, actor, now }) {
    const { analyseId, casusId, akkoord, reden } = input
    await insertAkkoord(tx, {
      analyseId,
      casusId,
      organisatieId: actor.organisatieId,
      akkoord,
      reden: reden ?? null,
      doorId: actor.persoonId,
      op: now,
    })
    return {
      result: { analyseId, akkoord },
      facts: [{ type: 'OpAnalyseGereageerd', casusId, objectId: analyseId, data: { akkoord } }],
    }
  },
})

/** The advice of the casusregisseur, leading in principle when the LET gets the case (LET-11). */
export const geefAdvies = defineCommand({
  name: 'overleg.geefAdvies',
  titel: 'Leg het advies van de casusregisseur vast',
  activiteit: 'casus-behandelen',
  input: GeefAdviesInput,
  output: versieUit,
  load: async (tx, input) => ({
    ...(await loadCasus(tx, input.casusId)),
    version: (await huidigAdvies(tx, input.casusId))?.versie ?? 0,
  }),
  allow: overlegPolicy.adviseren,
  async run({ tx, input, actor, now }) {
    const result = await insertAdvies(tx, { ...input, doorId: actor.persoonId, op: now })
    return {
      result,
      facts: [{ type: 'AdviesGegeven', casusId: input.casusId, objectId: result.id, data: { versie: result.versie } }],
    }
  },
})
