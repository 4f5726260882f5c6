import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { listOpenMeldingen, listTeBeoordelen } from '../ruimte.melding.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'

const Melding = z.strictObject({
  id: z.string(),
  sleutel: z.string(),
  titel: z.string(),
  toelichting: z.string(),
  gemeldOp: z.string(),
  version: z.int(),
})
const Wachtend = z.strictObject({ sleutel: z.string(), titel: z.string(), beoordeling: z.string(), sinds: z.string() })

/** What waits for a jurist: doubts, and proposals of people (the shipped ones are not a queue). */
export const bekijkMeldingen = defineQuery({
  name: 'ruimte.bekijkMeldingen',
  titel: 'Bekijk wat op een jurist wacht',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({}),
  output: z.strictObject({ meldingen: z.array(Melding), wachtend: z.array(Wachtend) }),
  allow: ruimtePolicy.behandelMelding,
  inzage: null,
  run: async ({ tx }) => ({ meldingen: await listOpenMeldingen(tx), wachtend: await listTeBeoordelen(tx) }),
})
