import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkDataverwerkingen, bekijkLogboek, exporteerLogboek } from './usecases/bekijk-logboek.ts'
import { bekijkVerwerkingen, maakDpia } from './usecases/bekijk-verwerkingen.ts'
import {
  beantwoordDialoogpunt,
  bekijkDialoog,
  brengDialoogpuntIn,
  maakDialoogdossier,
} from './usecases/voer-dialoog.ts'

export const toezichtRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/verwerkingen', useCase: bekijkVerwerkingen },
  { method: 'GET', path: '/verwerkingen/dpia', useCase: maakDpia, bestand: true },
  { method: 'GET', path: '/dialoogpunten', useCase: bekijkDialoog },
  { method: 'POST', path: '/dialoogpunten', useCase: brengDialoogpuntIn, status: 201, sleutel: 'verplicht' },
  { method: 'POST', path: '/dialoogpunten/:dialoogpuntId/antwoorden', useCase: beantwoordDialoogpunt },
  { method: 'GET', path: '/dialoogdossier', useCase: maakDialoogdossier, bestand: true },
  { method: 'GET', path: '/logboek', useCase: bekijkLogboek },
  { method: 'GET', path: '/logboek/export', useCase: exporteerLogboek, bestand: true },
  { method: 'GET', path: '/dataverwerkingen', useCase: bekijkDataverwerkingen },
]
