import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { DatumVeld, isOpen, loadCasus, opCasus, tekst, updateCasus, verplicht } from '../../casus/index.ts'
import { eindigOpzij, insertOpzij, selectPlanning } from '../loket.opzij.store.ts'
import { loketPolicy } from '../loket.policy.ts'
import { opzijFout } from '../loket.rules.ts'

/**
 * LMM-17: waits until a day, for a reason everybody in the case reads. The next action falls on that day, so the case comes
 * back by itself and its clock warns as always; the ball stays where it is, and whatever moves it brings the case back.
 */
export const legOpzij = defineCommand({
  name: 'loket.legOpzij',
  titel: 'Leg een casus opzij tot een dag',
  activiteit: 'casus-behandelen',
  input: z.strictObject({ ...opCasus, tot: DatumVeld, reden: verplicht(500), volgendeActie: tekst(300).optional() }),
  output: z.object({ casusId: z.string(), tot: z.string(), version: z.number() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.legOpzij,
  async run({ tx, input, subject, actor, now, vandaag }) {
    const { casusId, tot, reden } = input
    if (!isOpen(subject.status)) throw new Refusal('loket.niet-open', 'conflict', 'Deze casus loopt niet meer.')
    const { volgendeActie, kritiekeDag } = await selectPlanning(tx, casusId)
    const fout = opzijFout(tot, vandaag, kritiekeDag)
    if (fout !== null)
      throw new Refusal('loket.opzij-dag', 'invalid', fout, {
        invalidParams: [{ name: 'tot', code: 'dag', reason: fout }],
      })
    const version = await updateCasus(tx, subject, {
      volgendeActie: input.volgendeActie || volgendeActie || 'Pak de casus weer op',
      volgendeActieOp: tot,
    })
    await eindigOpzij(tx, casusId, now)
    const id = await insertOpzij(tx, { casusId, doorId: actor.persoonId, tot, reden, van: now })
    return {
      result: { casusId, tot, version },
      facts: [{ type: 'CasusOpzijGelegd', casusId, objectId: id, data: { tot } }],
    }
  },
})

export const haalTerug = defineCommand({
  name: 'loket.haalTerug',
  titel: 'Haal een casus terug die opzij lag',
  activiteit: 'casus-behandelen',
  input: z.strictObject(opCasus),
  output: z.object({ casusId: z.string() }),
  load: (tx, { casusId }) => loadCasus(tx, casusId),
  allow: loketPolicy.legOpzij,
  async run({ tx, input: { casusId }, now }) {
    if (!(await eindigOpzij(tx, casusId, now)))
      throw new Refusal('loket.niet-opzij', 'conflict', 'Deze casus ligt niet opzij.')
    return { result: { casusId }, facts: [{ type: 'CasusTeruggehaald', casusId, objectId: casusId }] }
  },
})
