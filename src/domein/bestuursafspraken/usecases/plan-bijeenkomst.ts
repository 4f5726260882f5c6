import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuursafsprakenPolicy } from '../bestuursafspraken.policy.ts'
import { Bijeenkomst, BijeenkomstSoort } from '../bestuursafspraken.relaties.schema.ts'
import {
  getBijeenkomst,
  insertBijeenkomst,
  nodigGemeentenUit,
  nodigUit,
  setBijeenkomstStatus,
} from '../bestuursafspraken.relaties.store.ts'
import { weigerHerleidbaar } from '../bestuursafspraken.rules.ts'
import { mensenMetRol } from '../bestuursafspraken.store.ts'

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 14:30.')

/** BA-08, BA-09: the Tafel invites the wethouders of all municipalities; other meetings whom you choose. */
export const planBijeenkomst = defineCommand({
  name: 'bestuursafspraken.planBijeenkomst',
  titel: 'Plan een bijeenkomst en nodig uit',
  activiteit: 'relaties-beheren',
  input: z.strictObject({
    soort: BijeenkomstSoort,
    titel: z.string().trim().min(3).max(160),
    op: z.iso.date(),
    begin: tijd,
    eind: tijd,
    waar: z.string().trim().max(200).default(''),
    agenda: z.string().trim().max(4000).default(''),
    organisatieIds: z.array(z.uuid()).max(500).default([]),
  }),
  output: Bijeenkomst.extend({ genodigd: z.number() }),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, input, vandaag, now }) {
    const fout = (name: string, reason: string): Refusal =>
      new Refusal('bestuursafspraken.bijeenkomst-tijd', 'invalid', reason, {
        invalidParams: [{ name, code: 'tijd', reason }],
      })
    if (input.op < vandaag) throw fout('op', 'Kies een dag die nog komt.')
    if (input.eind <= input.begin) throw fout('eind', 'Het einde ligt voor het begin.')
    const { organisatieIds, ...velden } = input
    // INF-15: nothing of a household at the Tafel, in its invitation neither.
    if (input.soort === 'tafel_casuistiek')
      for (const veld of ['titel', 'agenda'] as const) weigerHerleidbaar(input[veld], veld)
    const id = newId()
    await insertBijeenkomst(tx, { ...velden, id, status: 'gepland' })
    const tafel = input.soort === 'tafel_casuistiek'
    const genodigd = tafel
      ? await nodigGemeentenUit(tx, id, input.op)
      : organisatieIds.length === 0
        ? 0
        : await nodigUit(tx, id, organisatieIds)
    if (tafel)
      for (const persoonId of await mensenMetRol(tx, 'wethouder'))
        await stuurBericht(tx, { persoonId, soort: 'uitnodiging', pad: `/bijeenkomsten/${id}`, now })
    const result = { ...(await getBijeenkomst(tx, id)), genodigd }
    return { result, facts: [{ type: 'BijeenkomstGepland', objectId: id, data: { soort: input.soort, genodigd } }] }
  },
})

export const rondBijeenkomstAf = defineCommand({
  name: 'bestuursafspraken.rondBijeenkomstAf',
  titel: 'Leg vast of een bijeenkomst doorging',
  activiteit: 'relaties-beheren',
  input: z.strictObject({ bijeenkomstId: z.uuid(), status: z.enum(['gehouden', 'vervallen']) }),
  output: Bijeenkomst,
  load: (tx, input) => getBijeenkomst(tx, input.bijeenkomstId),
  allow: bestuursafsprakenPolicy.beheren,
  async run({ tx, subject, input, vandaag }) {
    if (subject.status !== 'gepland')
      throw new Refusal('bestuursafspraken.bijeenkomst-klaar', 'conflict', 'Deze bijeenkomst is al afgerond.')
    if (input.status === 'gehouden' && subject.op > vandaag)
      throw new Refusal('bestuursafspraken.bijeenkomst-komt-nog', 'conflict', 'Deze bijeenkomst moet nog komen.')
    await setBijeenkomstStatus(tx, subject, input.status)
    return {
      result: await getBijeenkomst(tx, subject.id),
      facts: [{ type: 'BijeenkomstAfgerond', objectId: subject.id, data: { status: input.status } }],
    }
  },
})
