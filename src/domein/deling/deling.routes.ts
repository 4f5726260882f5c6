import type { ApiRoute } from '../../platform/routes.ts'
import { beantwoordVraag } from './usecases/beantwoord-vraag.ts'
import { bekijkDeling, listDelingen } from './usecases/bekijk-deling.ts'
import { deel } from './usecases/deel.ts'
import { beoordeelNood, listNoodtoegangen, openInNood } from './usecases/open-in-nood.ts'
import { stelDelenVoor } from './usecases/stel-delen-voor.ts'
import { trekDelingIn } from './usecases/trek-deling-in.ts'

const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const
export const delingRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/delingen', useCase: listDelingen },
  { ...maak, path: '/delingen', useCase: stelDelenVoor },
  { method: 'GET', path: '/delingen/:delingId', useCase: bekijkDeling },
  { method: 'POST', path: '/delingen/:delingId/antwoorden', useCase: beantwoordVraag },
  { ...maak, path: '/delingen/:delingId/verstrekkingen', useCase: deel },
  { method: 'POST', path: '/delingen/:delingId/intrekkingen', useCase: trekDelingIn },
  { method: 'GET', path: '/noodtoegangen', useCase: listNoodtoegangen },
  { ...maak, path: '/noodtoegangen', useCase: openInNood },
  { method: 'POST', path: '/noodtoegangen/:noodtoegangId/beoordelingen', useCase: beoordeelNood },
]
