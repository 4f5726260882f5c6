import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { BeantwoordAfspraakInput, MaakAfspraakInput, RondAfspraakAfInput } from '../casus.invoer.schema.ts'
import { insertAfspraak, loadAfspraak, updateOnderdeel } from '../casus.onderdelen.store.ts'
import { casusPolicy, onderdeelPolicy } from '../casus.policy.ts'
import { loadCasus } from '../casus.store.ts'

const gewijzigd = z.object({ id: z.string(), version: z.number() })

export const maakAfspraak = defineCommand({
  name: 'casus.maakAfspraak',
  titel: 'Leg een afspraak vast',
  activiteit: 'casus-behandelen',
  input: MaakAfspraakInput,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: casusPolicy.werkBij,
  async run({ tx, input, actor, now }) {
    const { casusId, organisatieId, wat, status, termijn } = input
    const id = await insertAfspraak(tx, {
      casusId,
      organisatieId,
      wat,
      status,
      termijn,
      optieId: input.optieId ?? null,
      overlegId: input.overlegId ?? null,
      letRegelId: input.letRegelId ?? null,
      grondslag: input.grondslag ?? null,
      door: actor.persoonId,
      op: now,
    })
    return {
      result: { id },
      facts: [{ type: 'AfspraakGemaakt', casusId, objectId: id, data: { organisatieId, status } }],
    }
  },
})

export const beantwoordAfspraak = defineCommand({
  name: 'casus.beantwoordAfspraak',
  titel: 'Aanvaard of weiger een afspraak',
  activiteit: 'casus-behandelen',
  input: BeantwoordAfspraakInput,
  output: gewijzigd,
  load: loadAfspraak,
  allow: onderdeelPolicy.beantwoordAfspraak,
  async run({ tx, input, subject }) {
    const { casusId, afspraakId, antwoord, reden } = input
    const version = await updateOnderdeel(tx, 'afspraken', subject, { antwoord, antwoordReden: reden ?? null })
    return {
      result: { id: afspraakId, version },
      facts: [{ type: 'AfspraakBeantwoord', casusId, objectId: afspraakId, data: { antwoord } }],
    }
  },
})

export const rondAfspraakAf = defineCommand({
  name: 'casus.rondAfspraakAf',
  titel: 'Rond een afspraak af',
  activiteit: 'casus-behandelen',
  input: RondAfspraakAfInput,
  output: gewijzigd,
  load: loadAfspraak,
  allow: onderdeelPolicy.rondAfspraakAf,
  async run({ tx, input, subject }) {
    if (!subject.open) throw new Refusal('casus.afspraak-al-klaar', 'conflict', 'Deze afspraak is al afgerond.')
    const { casusId, afspraakId, gedaanOp, vervallenReden } = input
    const version = await updateOnderdeel(tx, 'afspraken', subject, {
      gedaanOp: gedaanOp ?? null,
      vervallenReden: vervallenReden ?? null,
    })
    return {
      result: { id: afspraakId, version },
      facts: [{ type: gedaanOp ? 'AfspraakGedaan' : 'AfspraakVervallen', casusId, objectId: afspraakId }],
    }
  },
})
