import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkWaardenkaart } from './usecases/bekijk-waardenkaart.ts'
import { trekKostenpostIn, vergelijkKosten, voegKostenpostToe } from './usecases/vergelijk-kosten.ts'
import { voegKaartregelToe, wijzigWaardenkaart } from './usecases/wijzig-waardenkaart.ts'

export const bedoelingRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/waardenkaart', useCase: bekijkWaardenkaart },
  { method: 'POST', path: '/waardenkaart', useCase: voegKaartregelToe, status: 201, sleutel: 'verplicht' },
  { method: 'PUT', path: '/waardenkaart/:sleutel', useCase: wijzigWaardenkaart, ifMatch: 'verplicht' },
  { method: 'GET', path: '/casussen/:casusId/kosten', useCase: vergelijkKosten },
  { method: 'POST', path: '/casussen/:casusId/kosten', useCase: voegKostenpostToe, status: 201, sleutel: 'verplicht' },
  { method: 'POST', path: '/casussen/:casusId/kosten/:postId/intrekkingen', useCase: trekKostenpostIn },
]
