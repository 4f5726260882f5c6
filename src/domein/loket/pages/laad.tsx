import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import type { PageRequest } from '../../../platform/routes.ts'
import { bekijkLoketCasus } from '../usecases/bekijk-loket-casus.ts'
import { bekijkErbij } from '../usecases/haal-erbij.ts'

const aanHetWerk: readonly string[] = ['lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering']

export const laadLoketCasus = async (b: Bezoek, req: PageRequest) => {
  const c = await b.run(bekijkLoketCasus, { casusId: req.params.casusId ?? '' })
  const mijn =
    c.regievoerderId === b.actor.persoonId && heeftRol(b.actor, 'regievoerder') && aanHetWerk.includes(c.status)
  return {
    c,
    mijn,
    erbij: mijn ? await b.run(bekijkErbij, { casusId: c.casusId }) : null,
    coordinator: heeftRol(b.actor, 'lmm_coordinator'),
    lmm: heeftRol(b.actor, 'lmm_coordinator', 'regievoerder'),
    professional: heeftRol(b.actor, 'professional', 'casusregisseur'),
    sleutel: newId(),
    vandaag: b.vandaag,
  }
}
export type LoketCasusData = Awaited<ReturnType<typeof laadLoketCasus>>
