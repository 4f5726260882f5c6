import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { BeoordeelOptieInput, VoegOptieToeInput } from '../casus.invoer.schema.ts'
import { insertOptie, loadOptie, updateOnderdeel } from '../casus.onderdelen.store.ts'
import { casusPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

export const voegOptieToe = defineCommand({
  name: 'casus.voegOptieToe',
  titel: 'Voeg een optie toe',
  activiteit: 'casus-behandelen',
  input: VoegOptieToeInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, actor, now }) {
    const { casusId, omschrijving } = input
    const id = await insertOptie(tx, {
      casusId,
      omschrijving,
      organisatieId: input.organisatieId ?? null,
      ruimteId: input.ruimteId ?? null,
      door: actor.persoonId,
      op: now,
    })
    return { result: { id }, facts: [{ type: 'OptieToegevoegd', casusId, objectId: id }] }
  },
})

/** LMM-11: what fell off keeps its reason, so that nobody tries it again. */
export const beoordeelOptie = defineCommand({
  name: 'casus.beoordeelOptie',
  titel: 'Kies een optie of wijs haar af',
  activiteit: 'casus-behandelen',
  input: BeoordeelOptieInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: loadOptie,
  allow: casusPolicy.werkBij,
  async run({ tx, input, subject }) {
    const { casusId, optieId, status, reden } = input
    const velden = { status, ...(reden === undefined ? {} : { reden }) }
    const version = await updateOnderdeel(tx, 'opties', { id: optieId, version: subject.version }, velden)
    return {
      result: { id: optieId, version },
      facts: [{ type: 'OptieBeoordeeld', casusId, objectId: optieId, data: { status } }],
    }
  },
})
