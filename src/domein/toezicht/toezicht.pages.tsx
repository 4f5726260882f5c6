import type { Pages } from '../../platform/routes.ts'
import { logboekPagina } from './pages/logboek.tsx'
import { verwerkingenPagina } from './pages/verwerkingen.tsx'
import { exporteerLogboek } from './usecases/bekijk-logboek.ts'
import { maakDpia } from './usecases/bekijk-verwerkingen.ts'

export const toezichtPages: Pages = {
  paginas: [verwerkingenPagina, logboekPagina],
  formulieren: [],
  downloads: [
    { path: '/verwerkingen/dpia', useCase: maakDpia },
    { path: '/logboek/export', useCase: exporteerLogboek },
  ],
}
