import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import {
  getContact,
  listContacten as selectContacten,
  toonContact,
  zonderVreemdeCasus,
} from '../register.contact.store.ts'
import { registerPolicy } from '../register.policy.ts'
import { Contactmoment } from '../register.schema.ts'

export const bekijkContact = defineQuery({
  name: 'register.bekijkContact',
  titel: 'Lees een vraag en het antwoord',
  activiteit: 'register-raadplegen',
  input: z.strictObject({ contactId: z.uuid() }),
  output: Contactmoment,
  load: (tx, input) => getContact(tx, input.contactId),
  allow: registerPolicy.contact,
  inzage: (r, { subject }) => ({ type: 'ContactGelezen', casusId: subject.casusId ?? undefined, objectId: r.id }),
  run: ({ tx, subject }) => toonContact(tx, subject.id),
})

const perPagina = 50

export const listContacten = defineQuery({
  name: 'register.listContacten',
  titel: 'Bekijk vragen en antwoorden',
  activiteit: 'register-raadplegen',
  input: z.strictObject({
    rol: z.enum(['van-mij', 'aan-ons']).default('van-mij'),
    casusId: z.uuid().optional(),
    open: z.boolean().default(false),
    cursor: z.uuid().or(z.literal('')).default(''),
  }),
  output: z.object({ items: z.array(Contactmoment), volgende: z.string().nullable() }),
  allow: registerPolicy.contact,
  inzage: (r, { input }) => ({ type: 'ContactenBekeken', casusId: input.casusId, data: { aantal: r.items.length } }),
  async run({ tx, actor, input }) {
    const rows = await selectContacten(tx, {
      rol: input.casusId === undefined ? input.rol : 'casus',
      persoonId: actor.persoonId,
      organisatieId: actor.organisatieId,
      casusId: input.casusId ?? null,
      open: input.open,
      voor: input.cursor,
      aantal: perPagina + 1,
    })
    const items = (await zonderVreemdeCasus(tx, rows.slice(0, perPagina))).filter(
      (c) => input.casusId === undefined || c.casusId === input.casusId,
    )
    return { items, volgende: rows.length > perPagina ? (items.at(-1)?.id ?? null) : null }
  },
})
