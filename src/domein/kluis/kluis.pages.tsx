import type { Pages } from '../../platform/routes.ts'
import { kluisFormulieren, kluisPagina } from './pages/kluis-pagina.tsx'
import { rechtenFormulieren, rechtenPagina } from './pages/rechten.tsx'
import { maakInzage } from './usecases/maak-inzage.ts'

export const kluisPages: Pages = {
  paginas: [kluisPagina, rechtenPagina],
  formulieren: [...kluisFormulieren, ...rechtenFormulieren],
  downloads: [{ path: '/casussen/:casusId/inzage', useCase: maakInzage }],
}
