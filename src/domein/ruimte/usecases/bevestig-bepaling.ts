import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, Sleutel } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'
import { zetBeoordeling } from './zet-beoordeling.ts'

export const bevestigBepaling = defineCommand({
  name: 'ruimte.bevestigBepaling',
  titel: 'Bevestig een gecontroleerde bepaling als tweede jurist',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel }),
  output: Bepaling,
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.bevestig,
  async run(ctx) {
    const result = await zetBeoordeling(ctx, {
      actie: 'bevestig',
      reden: '',
      wijziging: 'bevestigd door een tweede jurist',
      wissel: { bevestigdDoor: ctx.actor.persoonId },
    })
    return { result, facts: [{ type: 'BepalingBevestigd', objectId: ctx.subject.id, data: { nr: result.nr } }] }
  },
})
