import { z } from 'zod'
import { notFound, Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { Afwezigheid } from '../register.schema.ts'
import { deleteAfwezigheid, getVermelding, insertAfwezigheid } from '../register.store.ts'

/** When somebody is away; never why. */
export const meldAfwezig = defineCommand({
  name: 'register.meldAfwezig',
  titel: 'Meld wanneer iemand er niet is',
  activiteit: 'register-beheren',
  input: z.strictObject({ vermeldingId: z.uuid(), van: z.iso.date(), tot: z.iso.date() }),
  output: Afwezigheid,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.wijzigen,
  async run({ tx, subject, input }) {
    if (input.tot < input.van)
      throw new Refusal('register.afwezig-datum', 'invalid', 'De laatste dag ligt voor de eerste dag.', {
        invalidParams: [{ name: 'tot', code: 'datum', reason: 'De laatste dag ligt voor de eerste dag.' }],
      })
    const result = { id: newId(), vermeldingId: subject.id, van: input.van, tot: input.tot }
    await insertAfwezigheid(tx, result)
    return { result, facts: [{ type: 'AfwezigheidGemeld', objectId: subject.id }] }
  },
})

export const wisAfwezig = defineCommand({
  name: 'register.wisAfwezig',
  titel: 'Haal een afwezigheid weg',
  activiteit: 'register-beheren',
  input: z.strictObject({ vermeldingId: z.uuid(), afwezigheidId: z.uuid() }),
  output: z.object({ id: z.string() }),
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.wijzigen,
  async run({ tx, subject, input }) {
    if (!(await deleteAfwezigheid(tx, input.afwezigheidId, subject.id))) throw notFound('Deze afwezigheid')
    return { result: { id: input.afwezigheidId }, facts: [{ type: 'AfwezigheidGewist', objectId: subject.id }] }
  },
})
