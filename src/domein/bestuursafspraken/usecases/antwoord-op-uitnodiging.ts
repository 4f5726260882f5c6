import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { BijeenkomstDetail } from '../bestuursafspraken.relaties.schema.ts'
import { bijeenkomstErbij, getBijeenkomst, insertNotitie, setKomt } from '../bestuursafspraken.relaties.store.ts'
import { weigerHerleidbaar } from '../bestuursafspraken.rules.ts'

export const antwoordOpUitnodiging = defineCommand({
  name: 'bestuursafspraken.antwoordOpUitnodiging',
  titel: 'Laat weten of je komt',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ bijeenkomstId: z.uuid(), komt: z.boolean() }),
  output: BijeenkomstDetail,
  load: (tx, input) => getBijeenkomst(tx, input.bijeenkomstId),
  allow: bestuursafsprakenPolicy.antwoorden,
  async run({ tx, actor, subject, input }) {
    await setKomt(tx, subject.id, actor.organisatieId, input.komt)
    const result = await bijeenkomstErbij(tx, subject, actor.organisatieId)
    return { result, facts: [{ type: 'UitnodigingBeantwoord', objectId: subject.id, data: { komt: input.komt } }] }
  },
})

/** INV-44: a note of the Tafel holds no case and no person; there is no place for it, and such text is refused. */
export const legTafelnotitieVast = defineCommand({
  name: 'bestuursafspraken.legTafelnotitieVast',
  titel: 'Leg een vertrouwelijke notitie van de Tafel vast',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ bijeenkomstId: z.uuid(), tekst: z.string().trim().min(3).max(4000) }),
  output: BijeenkomstDetail,
  load: (tx, input) => getBijeenkomst(tx, input.bijeenkomstId),
  allow: bestuursafsprakenPolicy.tafel,
  async run({ tx, actor, subject, input, vandaag }) {
    if (subject.soort !== 'tafel_casuistiek')
      throw new Refusal('bestuursafspraken.geen-tafel', 'conflict', 'Notities horen alleen bij de Tafel Casuïstiek.')
    weigerHerleidbaar(input.tekst)
    await insertNotitie(tx, { id: newId(), bijeenkomstId: subject.id, tekst: input.tekst, op: vandaag })
    const result = await bijeenkomstErbij(tx, subject, actor.organisatieId)
    return { result, facts: [{ type: 'TafelnotitieVastgelegd', objectId: subject.id }] }
  },
})
