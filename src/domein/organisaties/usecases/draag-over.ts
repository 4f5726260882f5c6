import { z } from 'zod'
import { notFound, Refusal } from '../../../platform/errors.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Overdracht } from '../organisaties.schema.ts'
import { getPersoon, listOverdrachten, maakDefinitief } from '../organisaties.store.ts'

/** One guided action: everything chosen goes to one colleague. */
export const draagOver = defineCommand({
  name: 'organisaties.draagOver',
  titel: 'Geef werk van wie vertrok aan een collega',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ overdrachtIds: z.array(z.uuid()).min(1).max(500), naarId: z.uuid() }),
  output: z.object({ items: z.array(Overdracht) }),
  async load(tx, input) {
    const items = await listOverdrachten(tx, { ids: input.overdrachtIds, open: true })
    if (items.length !== new Set(input.overdrachtIds).size) throw notFound('Een van deze overdrachten')
    return items
  },
  allow: organisatiesPolicy.overdragen,
  async run({ tx, actor, subject, input, now }) {
    const naar = await getPersoon(tx, input.naarId, actor.organisatieId)
    if (naar.actiefTot !== null)
      throw new Refusal('organisaties.vertrokken', 'conflict', 'Deze collega is zelf vertrokken. Kies iemand anders.')
    if (!heeftRol(actor, 'leidinggevende') && subject.some((o) => o.naarId !== actor.persoonId))
      throw new Refusal(
        'organisaties.niet-van-jou',
        'forbidden',
        'Dit werk ligt niet bij jou. Een leidinggevende geeft het door.',
      )
    for (const o of subject) await maakDefinitief(tx, o, naar.id, now)
    await stuurBericht(tx, { persoonId: naar.id, soort: 'overdracht', pad: '/', now })
    const items = await listOverdrachten(tx, { ids: input.overdrachtIds })
    const [eerste, ...rest] = items.map((o) => ({
      type: 'OverdrachtDefinitief',
      casusId: o.casusId ?? undefined,
      objectId: o.objectId,
      data: { soort: o.soort, van: o.naarId, naar: naar.id },
    }))
    if (!eerste) throw notFound('Deze overdracht')
    return { result: { items }, facts: [eerste, ...rest] }
  },
})
