import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, Sleutel } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'
import { zetBeoordeling } from './zet-beoordeling.ts'

export const stuurBepalingTerug = defineCommand({
  name: 'ruimte.stuurBepalingTerug',
  titel: 'Stuur een gecontroleerde bepaling terug naar voorstel',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, waarom: z.string().trim().min(10).max(300) }),
  output: Bepaling,
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.stuurTerug,
  async run(ctx) {
    const result = await zetBeoordeling(ctx, {
      actie: 'stuurTerug',
      reden: ctx.input.waarom,
      wijziging: `teruggestuurd: ${ctx.input.waarom}`,
      wissel: { gecontroleerdDoor: null },
    })
    return { result, facts: [{ type: 'BepalingTeruggestuurd', objectId: ctx.subject.id, data: { nr: result.nr } }] }
  },
})
