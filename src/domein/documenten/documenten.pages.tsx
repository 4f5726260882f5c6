import type { Pages } from '../../platform/routes.ts'
import { documentenFormulieren, documentenPagina } from './pages/documenten-pagina.tsx'
import { haalBestand, toonBestand } from './usecases/bekijk-documenten.ts'

const versie = '/casussen/:casusId/documenten/:documentId/versies/:versieId'

export const documentenPages: Pages = {
  paginas: [documentenPagina],
  formulieren: documentenFormulieren,
  downloads: [
    { path: `${versie}/bestand`, useCase: haalBestand },
    { path: `${versie}/beeld`, useCase: toonBestand },
  ],
}
