import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Escalatieroute } from '../bestuursafspraken.relaties.schema.ts'
import { findEscalatieroute, vervangEscalatieroute } from '../bestuursafspraken.relaties.store.ts'

const regels = z
  .string()
  .max(4000)
  .transform((t) =>
    t
      .split('\n')
      .map((r) => r.trim())
      .filter((r) => r !== ''),
  )
  .refine((r) => r.length > 0, 'Schrijf ten minste één stap op.')

/** AFS-11, AFS-13: one path per municipality; a new one takes the place of the old, which stays in the history. */
export const zetEscalatieroute = defineCommand({
  name: 'bestuursafspraken.zetEscalatieroute',
  titel: 'Leg het lokale escalatiepad vast',
  activiteit: 'relaties-beheren',
  input: z.strictObject({
    naam: z.string().trim().min(3).max(120),
    wie: z.string().trim().min(3).max(160),
    telefoon: z.string().trim().min(6).max(30),
    mail: z.email(),
    wanneer: z.string().trim().max(200).default(''),
    stappen: regels,
  }),
  output: Escalatieroute,
  load: async (tx, _input, { actor }) => ({
    version: (await findEscalatieroute(tx, actor.organisatieId))?.version ?? 0,
  }),
  allow: bestuursafsprakenPolicy.escalatie,
  async run({ tx, actor, input, vandaag }) {
    if (actor.organisatieSoort !== 'gemeente')
      throw new Refusal(
        'bestuursafspraken.alleen-gemeente',
        'conflict',
        'Een lokaal escalatiepad hoort bij een gemeente.',
      )
    const id = newId()
    await vervangEscalatieroute(tx, { ...input, id, organisatieId: actor.organisatieId, van: vandaag })
    const result = await findEscalatieroute(tx, actor.organisatieId)
    if (!result) throw new Refusal('bestuursafspraken.escalatie', 'unavailable', 'Het pad kon niet worden opgeslagen.')
    return { result, facts: [{ type: 'EscalatierouteVastgelegd', objectId: id }] }
  },
})

export const bekijkEscalatieroute = defineQuery({
  name: 'bestuursafspraken.bekijkEscalatieroute',
  titel: 'Bekijk het lokale escalatiepad',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({ route: Escalatieroute.nullable() }),
  allow: bestuursafsprakenPolicy.lezen,
  inzage: null,
  run: async ({ tx, actor }) => ({ route: await findEscalatieroute(tx, actor.organisatieId) }),
})
