import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkDocumenten, haalBestand } from './usecases/bekijk-documenten.ts'
import { stelDocumentVast, verwijderDocument, voegDocumentToe, voegVersieToe } from './usecases/voeg-document-toe.ts'

const alle = '/casussen/:casusId/documenten'
const een = `${alle}/:documentId`

export const documentenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: alle, useCase: bekijkDocumenten },
  { method: 'POST', path: alle, useCase: voegDocumentToe, status: 201, sleutel: 'verplicht', bestandIn: true },
  { method: 'DELETE', path: een, useCase: verwijderDocument },
  {
    method: 'POST',
    path: `${een}/versies`,
    useCase: voegVersieToe,
    status: 201,
    sleutel: 'verplicht',
    bestandIn: true,
  },
  { method: 'POST', path: `${een}/vaststellingen`, useCase: stelDocumentVast },
  { method: 'GET', path: `${een}/versies/:versieId/bestand`, useCase: haalBestand, bestand: true },
]
