import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, Sleutel } from '../ruimte.schema.ts'
import { getBepalingSubject } from '../ruimte.store.ts'
import { zetBeoordeling } from './zet-beoordeling.ts'

export const verklaarBepalingVerouderd = defineCommand({
  name: 'ruimte.verklaarBepalingVerouderd',
  titel: 'Zeg als jurist dat een bepaling niet meer klopt',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, waarom: z.string().trim().min(10).max(300) }),
  output: Bepaling,
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.verklaarVerouderd,
  async run(ctx) {
    const result = await zetBeoordeling(ctx, {
      actie: 'verouder',
      reden: ctx.input.waarom,
      wijziging: `verouderd: ${ctx.input.waarom}`,
      wissel: {},
    })
    return { result, facts: [{ type: 'BepalingVerouderd', objectId: ctx.subject.id, data: { nr: result.nr } }] }
  },
})
