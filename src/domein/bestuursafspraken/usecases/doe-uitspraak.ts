import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Uitspraak } from '../bestuursafspraken.relaties.schema.ts'
import {
  trekUitspraakIn as endUitspraak,
  insertUitspraak,
  listUitspraken as selectUitspraken,
} from '../bestuursafspraken.relaties.store.ts'

/** BA-14: in the own name, for the own organisation. */
export const doeUitspraak = defineCommand({
  name: 'bestuursafspraken.doeUitspraak',
  titel: 'Zeg als bestuurder waar je voor staat',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ tekst: z.string().trim().min(10).max(1000) }),
  output: z.object({ id: z.string() }),
  allow: bestuursafsprakenPolicy.uitspraak,
  async run({ tx, actor, input, vandaag }) {
    const id = newId()
    await insertUitspraak(tx, {
      id,
      organisatieId: actor.organisatieId,
      bestuurderId: actor.persoonId,
      tekst: input.tekst,
      op: vandaag,
    })
    return { result: { id }, facts: [{ type: 'UitspraakGedaan', objectId: id }] }
  },
})

export const trekUitspraakIn = defineCommand({
  name: 'bestuursafspraken.trekUitspraakIn',
  titel: 'Trek je uitspraak in',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ uitspraakId: z.uuid() }),
  output: z.object({ id: z.string() }),
  allow: bestuursafsprakenPolicy.uitspraak,
  async run({ tx, input, vandaag }) {
    if (!(await endUitspraak(tx, input.uitspraakId, vandaag))) throw notFound('Deze uitspraak')
    return { result: { id: input.uitspraakId }, facts: [{ type: 'UitspraakIngetrokken', objectId: input.uitspraakId }] }
  },
})

export const listUitspraken = defineQuery({
  name: 'bestuursafspraken.listUitspraken',
  titel: 'Lees wat bestuurders zeggen',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Uitspraak), volgende: z.string().nullable() }),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: null,
  run: async ({ tx }) => ({ items: await selectUitspraken(tx), volgende: null }),
})
