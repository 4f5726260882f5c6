import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { hashToken } from '../../../platform/session.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { casusPad } from '../../casus/index.ts'
import { linkPolicy } from '../buitenvragen.policy.ts'
import { BeantwoordBuitenvraagInput, BuitenvraagBeeld, LeesBuitenvraagInput } from '../buitenvragen.schema.ts'
import { antwoordMetLink, leesMetLink } from '../buitenvragen.store.ts'

/** Wrong, withdrawn and expired look the same. */
const dicht = (): Refusal =>
  new Refusal(
    'buitenvragen.dicht',
    'not-found',
    'Deze link werkt niet of niet meer. Vraag een nieuwe aan wie hem stuurde.',
  )

export const leesBuitenvraag = defineQuery({
  name: 'buitenvragen.lees',
  titel: 'Lees een vraag met een link, zonder account',
  activiteit: 'gegevens-delen',
  input: LeesBuitenvraagInput,
  output: BuitenvraagBeeld,
  async load(tx, input) {
    const b = await leesMetLink(tx, hashToken(input.sleutel))
    if (!b) throw dicht()
    return b
  },
  allow: linkPolicy,
  run: async ({ subject: { id: _i, casusId: _c, aantal, verlooptOp, ...b } }) => ({
    ...b,
    aantal: Number(aantal),
    verlooptOp: verlooptOp.toISOString(),
  }),
  inzage: (_r, { subject: b }) => ({ type: 'BuitenvraagGelezen', casusId: b.casusId, objectId: b.id }),
})

export const beantwoordBuitenvraag = defineCommand({
  name: 'buitenvragen.beantwoord',
  titel: 'Beantwoord een vraag met een link, zonder account',
  activiteit: 'gegevens-delen',
  input: BeantwoordBuitenvraagInput,
  output: z.object({ ontvangen: z.boolean() }),
  allow: linkPolicy,
  async run({ tx, input, now }) {
    const { sleutel, van, tekst } = input
    const id = newId(now.getTime())
    const r = await antwoordMetLink(tx, { hash: hashToken(sleutel), id, van, tekst })
    if (!r) throw dicht()
    if (r.vol)
      throw new Refusal('buitenvragen.vol', 'conflict', 'Met deze link is al 20 keer geantwoord. Vraag een nieuwe.')
    const pad = `${casusPad(r.casusId)}/buitenvragen`
    await stuurBericht(tx, { persoonId: r.doorId, soort: 'buitenantwoord', pad, now })
    return {
      result: { ontvangen: true },
      facts: [{ type: 'BuitenvraagBeantwoord', casusId: r.casusId, objectId: r.buitenvraagId }],
    }
  },
})
