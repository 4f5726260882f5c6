import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, Rechtsstatus, Sleutel, Zekerheid } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'
import { zetBeoordeling } from './zet-beoordeling.ts'

/** The two other marks and the source may be set right in the same step. */
const Merken = z.strictObject({
  rechtsstatus: Rechtsstatus.optional(),
  zekerheid: Zekerheid.optional(),
  bron: z.string().trim().min(1).max(2000).optional(),
  bronDatum: z.string().trim().min(1).max(80).optional(),
})

export const controleerBepaling = defineCommand({
  name: 'ruimte.controleerBepaling',
  titel: 'Controleer een bepaling als jurist',
  activiteit: 'ruimte-beheren',
  input: Merken.extend({ sleutel: Sleutel }),
  output: Bepaling,
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.controleer,
  async run(ctx) {
    const { rechtsstatus, zekerheid, bron, bronDatum } = ctx.input
    const result = await zetBeoordeling(ctx, {
      actie: 'controleer',
      reden: '',
      wijziging: 'gecontroleerd door een jurist',
      merken: {
        ...(rechtsstatus ? { rechtsstatus } : {}),
        ...(zekerheid ? { zekerheid } : {}),
        ...(bron ? { bron } : {}),
        ...(bronDatum ? { bronDatum } : {}),
      },
      wissel: { gecontroleerdDoor: ctx.actor.persoonId, bevestigdDoor: null },
    })
    return { result, facts: [{ type: 'BepalingGecontroleerd', objectId: ctx.subject.id, data: { nr: result.nr } }] }
  },
})
