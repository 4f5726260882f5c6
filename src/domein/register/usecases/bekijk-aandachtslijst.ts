import { z } from 'zod'
import { dagenErbij } from '../../../platform/time.ts'
import { defineQuery } from '../../../platform/usecase.ts'
import { persoonNamen } from '../../organisaties/index.ts'
import { registerPolicy } from '../register.policy.ts'
import { aandachtslijst, telLeads } from '../register.store.ts'
import { listAlarmen } from '../register.zoeken.store.ts'

// REG-05, INV-30: after signing an organisation has this long to designate somebody.
const dagenOmTeBenoemen = 30

export const bekijkAandachtslijst = defineQuery({
  name: 'register.bekijkAandachtslijst',
  titel: 'Bekijk wie nog niemand in het register heeft',
  activiteit: 'relaties-beheren',
  input: z.strictObject({}),
  output: z.object({
    zonderFunctionaris: z.array(z.object({ id: z.string(), naam: z.string(), ondertekendOp: z.string() })),
    gemist: z.array(z.object({ organisatieId: z.string(), naam: z.string(), aantal: z.number(), laatst: z.string() })),
  }),
  allow: registerPolicy.aandacht,
  inzage: null,
  run: async ({ tx, vandaag }) => ({
    zonderFunctionaris: await aandachtslijst(tx, dagenErbij(vandaag, -dagenOmTeBenoemen)),
    gemist: (await telLeads(tx)).map((l) => ({ ...l, laatst: l.laatst.toISOString() })),
  }),
})

/** REG-20: who opened unusually many entries on a day; for the FG. */
export const bekijkGebruik = defineQuery({
  name: 'register.bekijkGebruik',
  titel: 'Bekijk opvallend gebruik van het register',
  activiteit: 'toezicht-op-inzage',
  input: z.strictObject({}),
  output: z.object({
    items: z.array(
      z.object({
        persoonId: z.string(),
        naam: z.string(),
        organisatie: z.string(),
        dag: z.string(),
        zoekvragen: z.number(),
        bekeken: z.number(),
      }),
    ),
    volgende: z.null(),
  }),
  allow: registerPolicy.toezicht,
  inzage: (r) => ({ type: 'RegistergebruikBekeken', data: { aantal: r.items.length } }),
  async run({ tx }) {
    const rows = await listAlarmen(tx)
    const namen = await persoonNamen(
      tx,
      rows.map((r) => r.persoonId),
    )
    const items = rows.map((r) => ({
      ...r,
      naam: namen.get(r.persoonId)?.naam ?? 'Onbekend',
      organisatie: namen.get(r.persoonId)?.organisatieNaam ?? 'Onbekend',
    }))
    return { items, volgende: null }
  },
})
