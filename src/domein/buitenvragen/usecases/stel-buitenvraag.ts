import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { hashToken } from '../../../platform/session.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { haalNamen, isOpen, loadCasus, opCasus } from '../../casus/index.ts'
import { buitenvragenPolicy } from '../buitenvragen.policy.ts'
import { BuitenvraagOpCasus, Buitenvragen, GesteldeBuitenvraag, StelBuitenvraagInput } from '../buitenvragen.schema.ts'
import { insertBuitenvraag, selectAntwoorden, selectBuitenvragen, trekIn } from '../buitenvragen.store.ts'

/** The link goes with the answer to whoever asks, and is kept nowhere; who lost it withdraws it and asks anew. */
export const stelBuitenvraag = defineCommand({
  name: 'buitenvragen.stel',
  titel: 'Stel een vraag aan iemand zonder account',
  activiteit: 'gegevens-delen',
  input: StelBuitenvraagInput,
  output: GesteldeBuitenvraag,
  geheim: true,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: buitenvragenPolicy.stel,
  async run({ tx, input, actor, now, diensten }) {
    const { dagen, nietHerkenbaar: _n, ...vraag } = input
    const id = newId(now.getTime())
    const sleutel = randomBytes(32).toString('base64url')
    await insertBuitenvraag(tx, {
      id,
      ...vraag,
      sleutelHash: hashToken(sleutel),
      organisatieId: actor.organisatieId,
      doorId: actor.persoonId,
      gemaaktOp: now,
      verlooptOp: new Date(now.getTime() + dagen * 86_400_000),
    })
    return {
      result: { id, link: `${diensten.baseUrl}/antwoord/begin?sleutel=${sleutel}` },
      facts: [{ type: 'BuitenvraagGesteld', casusId: input.casusId, objectId: id, data: { dagen } }],
    }
  },
})

export const trekBuitenvraagIn = defineCommand({
  name: 'buitenvragen.trekIn',
  titel: 'Trek een vraag aan iemand zonder account in',
  activiteit: 'gegevens-delen',
  input: BuitenvraagOpCasus,
  output: z.object({ id: z.string() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: buitenvragenPolicy.stel,
  async run({ tx, input, actor, now }) {
    const { casusId, buitenvraagId: id } = input
    await trekIn(tx, { casusId, id, door: actor.persoonId, op: now })
    return { result: { id }, facts: [{ type: 'BuitenvraagIngetrokken', casusId, objectId: id }] }
  },
})

export const bekijkBuitenvragen = defineQuery({
  name: 'buitenvragen.bekijk',
  titel: 'Bekijk de vragen aan mensen zonder account en hun antwoorden',
  activiteit: 'gegevens-delen',
  input: z.strictObject(opCasus),
  output: Buitenvragen,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: buitenvragenPolicy.stel,
  async run({ tx, input, subject, now }) {
    const vragen = await selectBuitenvragen(tx, input.casusId)
    const antwoorden = await selectAntwoorden(tx, input.casusId)
    const n = await haalNamen(
      tx,
      [],
      vragen.map((v) => v.doorId),
    )
    return {
      items: vragen.map(({ doorId, gemaaktOp, verlooptOp, ingetrokkenOp, ...v }) => ({
        ...v,
        door: n.persoon(doorId)?.naam ?? 'Onbekend',
        gemaaktOp: gemaaktOp.toISOString(),
        verlooptOp: verlooptOp.toISOString(),
        stand: ingetrokkenOp ? ('ingetrokken' as const) : verlooptOp <= now ? ('verlopen' as const) : ('open' as const),
        antwoorden: antwoorden
          .filter((a) => a.buitenvraagId === v.id)
          .map(({ buitenvraagId: _b, op, ...a }) => ({ ...a, op: op.toISOString() })),
      })),
      volgende: null,
      magVragen: isOpen(subject.status),
    }
  },
  inzage: (_r, { input }) => ({ type: 'BuitenvragenBekeken', casusId: input.casusId, objectId: input.casusId }),
})
