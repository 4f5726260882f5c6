import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { ruimtePolicy } from '../ruimte.policy.ts'
import { Bepaling, BepalingInvoer, Sleutel } from '../ruimte.schema.ts'
import { getBepaling, getBepalingSubject, insertNieuweVersie } from '../ruimte.store.ts'

/** A better text is a new version, and a new proposal: what was checked was the old text. */
export const wijzigBepaling = defineCommand({
  name: 'ruimte.wijzigBepaling',
  titel: 'Stel een verbetering van een bepaling voor',
  activiteit: 'ruimte-beheren',
  input: z.strictObject({ sleutel: Sleutel, inhoud: BepalingInvoer, wijziging: z.string().trim().min(5).max(300) }),
  output: Bepaling,
  load: (tx, input) => getBepalingSubject(tx, input.sleutel),
  allow: ruimtePolicy.wijzig,
  async run({ tx, input, subject, actor, now }) {
    await insertNieuweVersie(
      tx,
      subject,
      input.inhoud,
      {
        beoordeling: 'voorstel',
        beoordeeldOp: null,
        wijziging: input.wijziging,
        op: now,
        door: actor.persoonId,
        organisatieId: actor.organisatieId,
      },
      { voorgesteldDoor: actor.persoonId, gecontroleerdDoor: null, bevestigdDoor: null },
    )
    const facts = [{ type: 'BepalingGewijzigd', objectId: subject.id, data: { nr: subject.huidigNr + 1 } }] as const
    return { result: await getBepaling(tx, input.sleutel), facts }
  },
})
