import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Outreach, outreachSoorten } from '../bestuursafspraken.relaties.schema.ts'
import {
  aangeslotenPerKwartaal,
  insertOutreach,
  pmmNetwerk,
  listOutreach as selectOutreach,
  bekijkPijplijn as selectPijplijn,
} from '../bestuursafspraken.relaties.store.ts'

/** BA-17: what was done to reach organisations. */
export const legOutreachVast = defineCommand({
  name: 'bestuursafspraken.legOutreachVast',
  titel: 'Leg vast wat we deden om organisaties te bereiken',
  activiteit: 'relaties-beheren',
  input: z.strictObject({
    organisatieId: z.uuid().optional(),
    soort: z.enum(outreachSoorten),
    op: z.iso.date().optional(),
    wat: z.string().trim().min(3).max(1000),
  }),
  output: z.object({ id: z.string() }),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, actor, input, vandaag }) {
    const id = newId()
    await insertOutreach(tx, {
      id,
      organisatieId: input.organisatieId ?? null,
      soort: input.soort,
      op: input.op ?? vandaag,
      wat: input.wat,
      doorId: actor.persoonId,
    })
    return { result: { id }, facts: [{ type: 'OutreachVastgelegd', objectId: id, data: { soort: input.soort } }] }
  },
})

/** BA-07, RAP-05: how far we are, and what was done; the people of stuurgroep and departments (BA-10, BA-11). */
export const bekijkPijplijn = defineQuery({
  name: 'bestuursafspraken.bekijkPijplijn',
  titel: 'Bekijk hoe ver we zijn met aansluiten',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({
    regels: z.array(
      z.object({
        soort: z.string(),
        provincie: z.string(),
        organisaties: z.number(),
        aangesloten: z.number(),
        onderweg: z.number(),
      }),
    ),
    groei: z.array(z.object({ dag: z.string(), gemeenten: z.number(), anderen: z.number() })),
    outreach: z.array(Outreach),
    netwerk: z.array(z.object({ rol: z.string(), naam: z.string(), functie: z.string(), organisatie: z.string() })),
  }),
  allow: bestuursafsprakenPolicy.pijplijn,
  inzage: null,
  run: async ({ tx, vandaag }) => ({
    regels: await selectPijplijn(tx, vandaag),
    groei: await aangeslotenPerKwartaal(tx, vandaag),
    outreach: await selectOutreach(tx),
    netwerk: await pmmNetwerk(tx),
  }),
})
