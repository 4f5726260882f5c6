import { z } from 'zod'
import { notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { stuurBericht } from '../../../platform/notices.ts'
import { defineCommand, defineQuery } from '../../../platform/usecase.ts'
import { haalNamen } from '../../casus/index.ts'
import { BeoordeelNoodInput, Noodtoegang, OpenInNoodInput } from '../deling.invoer.schema.ts'
import { beoordeelNoodtoegang, loadNoodtoegang, openNoodtoegang, selectNoodtoegangen } from '../deling.nood.store.ts'
import { bekijkNoodPolicy, beoordeelNoodPolicy, openInNoodPolicy } from '../deling.policy.ts'

/** Break the glass: four hours, read only, told to the casusregisseur at once, reviewed by somebody else. */
export const openInNood = defineCommand({
  name: 'deling.openInNood',
  titel: 'Open een casus in nood',
  activiteit: 'toezicht-op-inzage',
  input: OpenInNoodInput,
  output: z.object({ id: z.string(), casusId: z.string() }),
  allow: openInNoodPolicy,
  async run({ tx, input, actor, now }) {
    const noodId = newId(now.getTime())
    const { nummer, reden } = input
    const open = await openNoodtoegang(tx, { nummer: nummer.toUpperCase(), reden, noodId, rijId: newId(now.getTime()) })
    if (open === null) throw notFound('Deze casus')
    const { casusId, regisseurId } = open
    if (regisseurId !== null && regisseurId !== actor.persoonId)
      await stuurBericht(tx, {
        persoonId: regisseurId,
        soort: 'noodtoegang',
        pad: `/casussen/${casusId}/wie-keek-mee`,
        now,
      })
    return { result: { id: noodId, casusId }, facts: [{ type: 'NoodtoegangGeopend', casusId, objectId: noodId }] }
  },
})

export const listNoodtoegangen = defineQuery({
  name: 'deling.listNoodtoegangen',
  titel: 'Bekijk wie in nood een casus opende',
  activiteit: 'toezicht-op-inzage',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Noodtoegang), volgende: z.string().nullable() }),
  allow: bekijkNoodPolicy,
  async run({ tx, actor }) {
    const rijen = await selectNoodtoegangen(tx, actor)
    const n = await haalNamen(
      tx,
      [],
      rijen.map((r) => r.persoonId),
    )
    const items = rijen.map(({ persoonId, organisatieId: _o, ...r }) => ({
      ...r,
      wie: n.persoon(persoonId)?.naam ?? 'Onbekend',
      van: r.van.toISOString(),
      tot: r.tot.toISOString(),
    }))
    return { items, volgende: null }
  },
  inzage: (r) => ({ type: 'NoodtoegangenBekeken', data: { aantal: r.items.length } }),
})

export const beoordeelNood = defineCommand({
  name: 'deling.beoordeelNood',
  titel: 'Beoordeel een inzage in nood',
  activiteit: 'toezicht-op-inzage',
  input: BeoordeelNoodInput,
  output: z.object({ id: z.string(), version: z.number() }),
  load: (tx, input) => loadNoodtoegang(tx, input.noodtoegangId),
  allow: beoordeelNoodPolicy,
  async run({ tx, input, subject, actor, now }) {
    const { oordeel, toelichting } = input
    const version = await beoordeelNoodtoegang(tx, subject, {
      oordeel,
      toelichting: toelichting ?? null,
      door: actor.persoonId,
      op: now,
    })
    return {
      result: { id: subject.id, version },
      facts: [{ type: 'NoodtoegangBeoordeeld', casusId: subject.casusId, objectId: subject.id, data: { oordeel } }],
    }
  },
})
