import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bedoelingPolicy } from '../bedoeling.policy.ts'
import { sleutelVan } from '../bedoeling.rules.ts'
import { Kaartinvoer, Kaartregel, WijzigKaartInput } from '../bedoeling.schema.ts'
import { getKaartregel, insertKaartregel, updateKaartregel } from '../bedoeling.store.ts'

/** The card is data (decision 3.10-4): text, source, and whether it still counts. */
export const wijzigWaardenkaart = defineCommand({
  name: 'bedoeling.wijzigWaardenkaart',
  titel: 'Wijzig een regel van de waardenkaart',
  activiteit: 'catalogus-beheren',
  input: WijzigKaartInput,
  output: Kaartregel,
  load: (tx, input) => getKaartregel(tx, input.sleutel),
  allow: bedoelingPolicy.beheer,
  async run({ tx, input: { sleutel, ...nieuw }, subject }) {
    const objectId = await updateKaartregel(tx, subject, nieuw)
    return { result: await getKaartregel(tx, sleutel), facts: [{ type: 'WaardenkaartGewijzigd', objectId }] }
  },
})

export const voegKaartregelToe = defineCommand({
  name: 'bedoeling.voegKaartregelToe',
  titel: 'Zet een waarde of een punt op de waardenkaart',
  activiteit: 'catalogus-beheren',
  input: Kaartinvoer.omit({ sleutel: true }),
  output: Kaartregel,
  allow: bedoelingPolicy.beheer,
  async run({ tx, input }) {
    const sleutel = sleutelVan(input.titel)
    const objectId = sleutel === '' ? null : await insertKaartregel(tx, { ...input, sleutel })
    if (objectId === null)
      throw new Refusal('bedoeling.bestaat-al', 'conflict', 'Er staat al een regel met deze naam op de kaart.')
    return { result: await getKaartregel(tx, sleutel), facts: [{ type: 'KaartregelToegevoegd', objectId }] }
  },
})

export const richtWaardenkaartIn = defineCommand({
  name: 'bedoeling.richtWaardenkaartIn',
  titel: 'Laad de meegeleverde waardenkaart',
  activiteit: 'catalogus-beheren',
  input: z.strictObject({ rijen: z.array(Kaartinvoer).max(200) }),
  output: z.strictObject({ nieuw: z.int() }),
  allow: bedoelingPolicy.richtIn,
  async run({ tx, input }) {
    let nieuw = 0
    for (const rij of input.rijen) if (await insertKaartregel(tx, rij)) nieuw += 1
    return { result: { nieuw }, facts: [{ type: 'WaardenkaartIngericht', data: { nieuw } }] }
  },
})
