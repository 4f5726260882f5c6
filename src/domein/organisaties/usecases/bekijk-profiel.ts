import { z } from 'zod'
import { defineQuery } from '../../../platform/usecase.ts'
import { organisatiesPolicy } from '../organisaties.policy.ts'
import { Profiel } from '../organisaties.schema.ts'
import { getProfiel } from '../organisaties.store.ts'

export const bekijkProfiel = defineQuery({
  name: 'organisaties.bekijkProfiel',
  titel: 'Bekijk mijn profiel',
  activiteit: 'eigen-werk',
  input: z.strictObject({}),
  output: Profiel,
  allow: organisatiesPolicy.eigen,
  inzage: null,
  run: async ({ tx, actor }) => ({
    ...(await getProfiel(tx, actor.persoonId)),
    organisatie: actor.organisatieNaam,
    rollen: [...actor.rollen],
  }),
})
