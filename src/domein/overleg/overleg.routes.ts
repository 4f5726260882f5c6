import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkTafel } from './usecases/bekijk-tafel.ts'
import { bekijkUitnodigingen, kalenderUitnodiging } from './usecases/bekijk-uitnodigingen.ts'
import { listOverleggen } from './usecases/list-overleggen.ts'
import { geefAdvies, maakAnalyse, reageerOpAnalyse } from './usecases/maak-analyse.ts'
import { kalenderOverleg, legVerslagVast, planOverleg } from './usecases/plan-overleg.ts'
import { weegOptie } from './usecases/weeg-optie.ts'

const een = '/casussen/:casusId'
const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const

export const overlegRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/overleggen', useCase: listOverleggen },
  { method: 'GET', path: '/uitnodigingen', useCase: bekijkUitnodigingen },
  { method: 'GET', path: '/uitnodigingen/:overlegId/agenda', useCase: kalenderUitnodiging, bestand: true },
  { method: 'GET', path: `${een}/overleggen`, useCase: bekijkTafel },
  { ...maak, path: `${een}/overleggen`, useCase: planOverleg },
  { method: 'PUT', path: `${een}/overleggen/:overlegId/verslag`, useCase: legVerslagVast, ifMatch: 'verplicht' },
  { method: 'GET', path: `${een}/overleggen/:overlegId/agenda`, useCase: kalenderOverleg, bestand: true },
  { ...maak, path: `${een}/analyses`, useCase: maakAnalyse },
  { ...maak, path: `${een}/analyses/:analyseId/reacties`, useCase: reageerOpAnalyse },
  { ...maak, path: `${een}/adviezen`, useCase: geefAdvies },
  { ...maak, path: `${een}/opties/:optieId/wegingen`, useCase: weegOptie },
]
