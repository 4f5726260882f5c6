import { z } from 'zod'
import { weigering } from '../../../platform/policy.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { selectIndieners } from '../loket.bord.store.ts'
import { tipBreed, tipPolicy } from '../loket.tips.policy.ts'
import { Tip, TipDetail, TipInput } from '../loket.tips.schema.ts'
import { detailVan, listTips, loadTip, selectProfessionals } from '../loket.tips.store.ts'

/** What I passed on, or what lies with me; never the words of it. */
export const bekijkTips = defineQuery({
  name: 'loket.bekijkTips',
  titel: 'Bekijk de tips',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ items: z.array(Tip), volgende: z.null() }),
  allow: tipBreed.lijst,
  run: async ({ tx }) => ({ items: await listTips(tx), volgende: null }),
  inzage: (r) => ({ type: 'TipsBekeken', data: { aantal: r.items.length } }),
})

export const bekijkTip = defineQuery({
  name: 'loket.bekijkTip',
  titel: 'Bekijk een tip',
  activiteit: 'casus-behandelen',
  input: TipInput,
  output: TipDetail,
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.bekijk,
  run: ({ tx, subject, actor }) => detailVan(tx, subject.id, weigering(tipPolicy.legWeg, actor, subject) === null),
  inzage: (r) => ({ type: 'TipBekeken', objectId: r.id }),
})

/** For the form: public data. */
export const keuzeTip = defineQuery({
  name: 'loket.keuzeTip',
  titel: 'Kies bij wie een tip hoort',
  activiteit: 'casus-behandelen',
  input: z.strictObject({}),
  output: z.object({ items: z.array(z.object({ id: z.string(), naam: z.string() })) }),
  allow: tipBreed.lijst,
  run: async ({ tx }) => ({
    items: (await selectIndieners(tx)).filter((o) => !o.landelijk).map(({ id, naam }) => ({ id, naam })),
  }),
  inzage: null,
})

/** The colleagues a leidinggevende may choose; her own organisation only. */
export const keuzeCollega = defineQuery({
  name: 'loket.keuzeCollega',
  titel: 'Kies een collega voor een tip',
  activiteit: 'casus-behandelen',
  input: TipInput,
  output: z.object({ items: z.array(z.object({ id: z.string(), naam: z.string(), functie: z.string() })) }),
  load: (tx, { tipId }) => loadTip(tx, tipId),
  allow: tipPolicy.wijsToe,
  run: async ({ tx, actor }) => ({
    items: (await selectProfessionals(tx, actor.organisatieId)).map((p) => ({ ...p, functie: p.functie ?? '' })),
  }),
  inzage: null,
})
