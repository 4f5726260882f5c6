import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkInstrument } from './usecases/bekijk-instrument.ts'
import { listAlleInstrumenten } from './usecases/list-instrumenten.ts'
import { zetInstrumentstatus } from './usecases/zet-instrumentstatus.ts'

export const instrumentenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/instrumenten', useCase: listAlleInstrumenten },
  { method: 'GET', path: '/instrumenten/:sleutel', useCase: bekijkInstrument },
  { method: 'POST', path: '/instrumenten/:sleutel/statussen', useCase: zetInstrumentstatus, ifMatch: 'verplicht' },
]
