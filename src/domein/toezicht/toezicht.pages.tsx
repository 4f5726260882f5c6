import type { Pages } from '../../platform/routes.ts'
import { dialoogFormulieren, dialoogPagina } from './pages/dialoog.tsx'
import { logboekPagina } from './pages/logboek.tsx'
import { verwerkingenPagina } from './pages/verwerkingen.tsx'
import { exporteerLogboek } from './usecases/bekijk-logboek.ts'
import { maakDpia } from './usecases/bekijk-verwerkingen.ts'
import { maakDialoogdossier } from './usecases/voer-dialoog.ts'

export const toezichtPages: Pages = {
  paginas: [verwerkingenPagina, logboekPagina, dialoogPagina],
  formulieren: dialoogFormulieren,
  downloads: [
    { path: '/verwerkingen/dpia', useCase: maakDpia },
    { path: '/tuchtrecht/dossier', useCase: maakDialoogdossier },
    { path: '/logboek/export', useCase: exporteerLogboek },
  ],
}
