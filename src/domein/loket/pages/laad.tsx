import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import type { PageRequest } from '../../../platform/routes.ts'
import { bekijkLoketCasus } from '../usecases/bekijk-loket-casus.ts'

export const laadLoketCasus = async (b: Bezoek, req: PageRequest) => ({
  c: await b.run(bekijkLoketCasus, { casusId: req.params.casusId ?? '' }),
  coordinator: heeftRol(b.actor, 'lmm_coordinator'),
  lmm: heeftRol(b.actor, 'lmm_coordinator', 'regievoerder'),
  professional: heeftRol(b.actor, 'professional', 'casusregisseur'),
  ikId: b.actor.persoonId,
  sleutel: newId(),
  vandaag: b.vandaag,
})
export type LoketCasusData = Awaited<ReturnType<typeof laadLoketCasus>>
