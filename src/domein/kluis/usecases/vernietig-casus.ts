import { z } from 'zod'
import { destroyCaseKey } from '../../../platform/crypto.ts'
import { Refusal } from '../../../platform/errors.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { haalNamen, isOpen, loadCasus } from '../../casus/index.ts'
import {
  BevestigVernietigenInput,
  HefBewaarplichtOpInput,
  RechtenStand,
  StelVernietigenVoorInput,
  ZetBewaarplichtInput,
} from '../kluis.bewaren.schema.ts'
import {
  eindigBewaarplicht,
  insertBewaarplicht,
  insertVernietiging,
  ruimKluisRijen,
  selectBewaarplichten,
  selectVernietigingen,
  vernietigCasus,
} from '../kluis.bewaren.store.ts'
import { selectCorrecties } from '../kluis.correcties.store.ts'
import { bewarenPolicy } from '../kluis.policy.ts'

const casusIdIn = z.strictObject({ casusId: ZetBewaarplichtInput.shape.casusId })
const idUit = z.object({ id: z.string() })

export const bekijkRechten = defineQuery({
  name: 'kluis.bekijkRechten',
  titel: 'Bekijk hoe lang een casus bewaard blijft',
  activiteit: 'casus-behandelen',
  input: casusIdIn,
  output: RechtenStand,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.regel,
  async run({ tx, input, subject, actor }) {
    const plichten = await selectBewaarplichten(tx, input.casusId)
    const alle = await selectVernietigingen(tx, input.casusId)
    const open = alle.find((v) => v.bevestigdOp === null)
    const correcties = await selectCorrecties(tx, input.casusId)
    const n = await haalNamen(
      tx,
      correcties.flatMap((c) => c.eerderIds),
      [open?.voorgesteldDoor ?? null],
    )
    return {
      correcties: correcties.map(({ eerderIds, op, ...c }) => ({
        ...c,
        op: op.toISOString(),
        eerder: eerderIds.map((o) => n.organisatieOfNiets(o)?.naam ?? 'Onbekend'),
      })),
      bewaarplichten: plichten.map((p) => ({ ...p, van: p.van.toISOString() })),
      voorstel: open
        ? {
            id: open.id,
            grond: open.grond,
            door: n.persoon(open.voorgesteldDoor)?.naam ?? 'Onbekend',
            op: open.voorgesteldOp.toISOString(),
            magBevestigen:
              bewarenPolicy.bevestig.check(actor, subject) === null && open.voorgesteldDoor !== actor.persoonId,
          }
        : null,
      vernietigdOp: alle.find((v) => v.bevestigdOp !== null)?.bevestigdOp?.toISOString() ?? null,
      magNu: !isOpen(subject.status) && plichten.length === 0,
    }
  },
  inzage: (_r, { input }) => ({ type: 'RechtenBekeken', casusId: input.casusId, objectId: input.casusId }),
})

/** A running procedure keeps the file: nothing is destroyed while it lasts. */
export const zetBewaarplicht = defineCommand({
  name: 'kluis.zetBewaarplicht',
  titel: 'Leg vast dat een casus bewaard moet blijven',
  activiteit: 'casus-behandelen',
  input: ZetBewaarplichtInput,
  output: idUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.regel,
  async run({ tx, input, actor, now }) {
    const id = await insertBewaarplicht(tx, { ...input, doorId: actor.persoonId, van: now })
    return { result: { id }, facts: [{ type: 'BewaarplichtGezet', casusId: input.casusId, objectId: id }] }
  },
})
export const hefBewaarplichtOp = defineCommand({
  name: 'kluis.hefBewaarplichtOp',
  titel: 'Hef een bewaarplicht op',
  activiteit: 'casus-behandelen',
  input: HefBewaarplichtOpInput,
  output: idUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.bevestig,
  async run({ tx, input }) {
    await eindigBewaarplicht(tx, input.casusId, input.bewaarplichtId)
    return {
      result: { id: input.bewaarplichtId },
      facts: [{ type: 'BewaarplichtOpgeheven', casusId: input.casusId, objectId: input.bewaarplichtId }],
    }
  },
})

export const stelVernietigenVoor = defineCommand({
  name: 'kluis.stelVernietigenVoor',
  titel: 'Stel voor een casus te vernietigen',
  activiteit: 'casus-behandelen',
  input: StelVernietigenVoorInput,
  output: idUit,
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.regel,
  async run({ tx, input, subject, actor, now }) {
    if (isOpen(subject.status))
      throw new Refusal('kluis.casus-loopt', 'conflict', 'Deze casus loopt nog. Rond hem eerst af of trek hem in.')
    if ((await selectVernietigingen(tx, input.casusId)).some((v) => v.bevestigdOp === null))
      throw new Refusal('kluis.al-voorgesteld', 'conflict', 'Er ligt al een voorstel om deze casus te vernietigen.')
    const id = await insertVernietiging(tx, { ...input, voorgesteldDoor: actor.persoonId, voorgesteldOp: now })
    return {
      result: { id },
      facts: [{ type: 'VernietigenVoorgesteld', casusId: input.casusId, objectId: id, reden: input.grond }],
    }
  },
})

/** The second person. The words go, the key goes; dates, rungs, outcomes and the journal stay (INV-50). */
export const bevestigVernietigen = defineCommand({
  name: 'kluis.bevestigVernietigen',
  titel: 'Bevestig dat een casus wordt vernietigd',
  activiteit: 'casus-behandelen',
  input: BevestigVernietigenInput,
  output: z.object({ id: z.string(), verwijderd: z.number() }),
  load: (tx, input) => loadCasus(tx, input.casusId),
  allow: bewarenPolicy.bevestig,
  async run({ tx, input, actor, diensten }) {
    const { casusId, vernietigingId } = input
    const voorstel = (await selectVernietigingen(tx, casusId)).find(
      (v) => v.id === vernietigingId && v.bevestigdOp === null,
    )
    if (!voorstel)
      throw new Refusal('kluis.geen-voorstel', 'conflict', 'Er is geen open voorstel om deze casus te vernietigen.')
    if (voorstel.voorgesteldDoor === actor.persoonId)
      throw new Refusal(
        'kluis.eigen-voorstel',
        'forbidden',
        'Je kunt je eigen voorstel niet bevestigen. Vraag een andere leidinggevende.',
      )
    const plichten = await selectBewaarplichten(tx, casusId)
    if (plichten.length > 0)
      throw new Refusal(
        'kluis.bewaarplicht',
        'conflict',
        'Deze casus moet nog bewaard blijven. Hef eerst de bewaarplicht op.',
      )
    const telling = await vernietigCasus(tx, casusId, vernietigingId)
    destroyCaseKey(diensten.dataDir, casusId)
    const verwijderd = Object.values(telling).reduce((s, n) => s + n, 0)
    return {
      result: { id: casusId, verwijderd },
      facts: [
        { type: 'CasusVernietigd', casusId, objectId: vernietigingId, data: { verwijderd }, reden: voorstel.grond },
      ],
    }
  },
})

/** INF-16: names and numbers go 90 days after a case closed, unless a duty keeps them. */
export const ruimKluisOp = defineCommand({
  name: 'kluis.ruimOp',
  titel: 'Haal namen en nummers weg van casussen die 90 dagen dicht zijn',
  activiteit: 'kluis-beheren',
  input: z.strictObject({}),
  output: z.object({ aantal: z.number() }),
  allow: { rollen: [], uitleg: 'Alleen de taak die termijnen bewaakt.', systeem: ['termijnen'] },
  async run({ tx, now, diensten }) {
    const casussen = await ruimKluisRijen(tx, new Date(now.getTime() - 90 * 86_400_000))
    for (const id of casussen) destroyCaseKey(diensten.dataDir, id)
    return {
      result: { aantal: casussen.length },
      facts: [
        { type: 'KluisOpgeruimd', data: { aantal: casussen.length } },
        ...casussen.map((casusId) => ({ type: 'KluisGeleegd', casusId, objectId: casusId })),
      ],
    }
  },
})
