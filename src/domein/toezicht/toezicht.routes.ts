import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkDataverwerkingen, bekijkLogboek, exporteerLogboek } from './usecases/bekijk-logboek.ts'
import { bekijkVerwerkingen, maakDpia } from './usecases/bekijk-verwerkingen.ts'

export const toezichtRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/verwerkingen', useCase: bekijkVerwerkingen },
  { method: 'GET', path: '/verwerkingen/dpia', useCase: maakDpia, bestand: true },
  { method: 'GET', path: '/logboek', useCase: bekijkLogboek },
  { method: 'GET', path: '/logboek/export', useCase: exporteerLogboek, bestand: true },
  { method: 'GET', path: '/dataverwerkingen', useCase: bekijkDataverwerkingen },
]
