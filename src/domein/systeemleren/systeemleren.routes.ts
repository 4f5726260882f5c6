import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkSignaal, bekijkSignalen } from './usecases/bekijk-signalen.ts'
import { meldGeenRuimte } from './usecases/meld-geen-ruimte.ts'
import { meldSignaal } from './usecases/meld-signaal.ts'
import { zetSignaalStap } from './usecases/zet-signaal-stap.ts'

const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const
export const systeemlerenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/signalen', useCase: bekijkSignalen },
  { ...maak, path: '/signalen', useCase: meldSignaal },
  { ...maak, path: '/signalen-geen-ruimte', useCase: meldGeenRuimte },
  { method: 'GET', path: '/signalen/:signaalId', useCase: bekijkSignaal },
  { ...maak, path: '/signalen/:signaalId/overgangen', useCase: zetSignaalStap },
]
