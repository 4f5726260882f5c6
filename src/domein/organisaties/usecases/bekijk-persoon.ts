import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { rollenBij } from '../organisaties.rules.ts'
import { Persoon, Rol } from '../organisaties.schema.ts'
import { getPersoon } from '../organisaties.store.ts'

export const bekijkPersoon = defineQuery({
  name: 'organisaties.bekijkPersoon',
  titel: 'Bekijk een collega en haar rollen',
  activiteit: 'toegang-beheren',
  input: z.strictObject({ persoonId: z.uuid() }),
  output: Persoon.extend({ rollenDieKunnen: z.array(Rol) }),
  load: (tx, input, ctx) => getPersoon(tx, input.persoonId, ctx.actor.organisatieId),
  allow: organisatiesPolicy.persoon,
  inzage: (r) => ({ type: 'PersoonBekeken', objectId: r.id }),
  run: async ({ subject, actor }) => ({
    ...subject,
    rollenDieKunnen: rollenBij(actor.organisatieSoort).filter(
      (r) => !subject.rollen.some((h) => h.rol === r && h.tot === null),
    ),
  }),
})
