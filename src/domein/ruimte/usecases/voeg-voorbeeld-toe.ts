import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { insertVoorbeeld } from '../ruimte.gebruik.store.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Voorbeeldinvoer } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'

/** An example without names, so that equal cases can be treated equally (AFW-10, SL-15). */
export const voegVoorbeeldToe = defineCommand({
  name: 'ruimte.voegVoorbeeldToe',
  titel: 'Leg een voorbeeld zonder namen bij een bepaling',
  activiteit: 'ruimte-beheren',
  input: Voorbeeldinvoer,
  output: z.strictObject({ id: z.string(), sleutel: z.string() }),
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.maakVoorbeeld,
  async run({ tx, input, subject, actor }) {
    const { sleutel, ...voorbeeld } = input
    const id = await insertVoorbeeld(tx, { ...voorbeeld, bepalingId: subject.id, door: actor.persoonId })
    return { result: { id, sleutel }, facts: [{ type: 'VoorbeeldToegevoegd', objectId: subject.id }] }
  },
})
