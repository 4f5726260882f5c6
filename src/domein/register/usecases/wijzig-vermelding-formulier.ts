import { z } from 'zod'
import { defineCommand } from '../../../platform/usecase.ts'
import { registerPolicy } from '../register.policy.ts'
import { VermeldingVelden as V, Vermelding } from '../register.schema.ts'
import { getVermelding } from '../register.store.ts'
import { wijzigVermelding } from './wijzig-vermelding.ts'

const regels = z
  .string()
  .max(4000)
  .default('')
  .transform((t) =>
    t
      .split('\n')
      .map((r) => r.trim())
      .filter((r) => r !== ''),
  )

/** The form shows every field and sends lists as lines: what is empty there becomes empty. */
export const wijzigVermeldingFormulier = defineCommand({
  name: 'register.wijzigVermeldingFormulier',
  titel: 'Sla de gegevens van een vermelding op',
  activiteit: 'register-beheren',
  input: z.strictObject({
    vermeldingId: z.uuid(),
    functiemail: V.functiemail.default(null),
    telefoon: V.telefoon.default(null),
    bereikbaar: V.bereikbaar,
    werkdagen: V.werkdagen.default([]),
    waarvoor: regels,
    opdracht: V.opdracht.default(''),
    mandaatOnderwerp: V.mandaatOnderwerp.default(null),
    mandaatTekst: V.mandaatTekst.default(null),
    mandaatNiet: V.mandaatNiet.default(null),
    mandaatGegevenDoor: V.mandaatGegevenDoor.default(null),
    mandaatVan: V.mandaatVan.default(null),
    mandaatTot: V.mandaatTot.default(null),
    wetten: regels,
    leefdomeinen: V.leefdomeinen.default([]),
  }),
  output: Vermelding,
  load: (tx, input) => getVermelding(tx, input.vermeldingId),
  allow: registerPolicy.wijzigen,
  async run({ subject, input, roep }) {
    const result = await roep(wijzigVermelding, input)
    return { result, facts: [{ type: 'VermeldingOpgeslagen', objectId: subject.id }] }
  },
})
