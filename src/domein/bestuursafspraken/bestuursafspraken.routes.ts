import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkAfspraak } from './usecases/bekijk-afspraak.ts'
import { bekijkEigenAfspraken } from './usecases/bekijk-eigen-afspraken.ts'
import { listAfspraken } from './usecases/list-afspraken.ts'
import { startAfspraak } from './usecases/start-afspraak.ts'
import { tekenAfspraak } from './usecases/teken-afspraak.ts'
import { wijzigAfspraak } from './usecases/wijzig-afspraak.ts'
import { zegAfspraakOp } from './usecases/zeg-afspraak-op.ts'
import { zetAfspraakStap } from './usecases/zet-afspraak-stap.ts'

export const bestuursafsprakenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/bestuursafspraken', useCase: listAfspraken },
  { method: 'POST', path: '/bestuursafspraken', useCase: startAfspraak, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/bestuursafspraken/eigen', useCase: bekijkEigenAfspraken },
  { method: 'GET', path: '/bestuursafspraken/:afspraakId', useCase: bekijkAfspraak },
  { method: 'PUT', path: '/bestuursafspraken/:afspraakId/inhoud', useCase: wijzigAfspraak, ifMatch: 'verplicht' },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/stappen', useCase: zetAfspraakStap },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/ondertekening', useCase: tekenAfspraak },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/opzegging', useCase: zegAfspraakOp },
]
