import type { Pages } from '../../platform/routes.ts'
import { geopendPagina } from './pages/geopend.tsx'
import { instellingFormulieren, instellingPagina } from './pages/instelling.tsx'
import { kluisFormulieren, kluisPagina } from './pages/kluis-pagina.tsx'
import { rechtenFormulieren, rechtenPagina } from './pages/rechten.tsx'
import { maakInzage } from './usecases/maak-inzage.ts'

export const kluisPages: Pages = {
  paginas: [kluisPagina, geopendPagina, instellingPagina, rechtenPagina],
  formulieren: [...kluisFormulieren, ...instellingFormulieren, ...rechtenFormulieren],
  downloads: [{ path: '/casussen/:casusId/inzage', useCase: maakInzage }],
}
