import type { Pages } from '../../platform/routes.ts'
import { delingFormulieren, delingPagina } from './pages/deling-pagina.tsx'
import { noodFormulieren, noodPagina } from './pages/nood.tsx'
import { voorstelFormulier, voorstelPagina } from './pages/voorstel.tsx'

export const delingPages: Pages = {
  paginas: [voorstelPagina, delingPagina, noodPagina],
  formulieren: [voorstelFormulier, ...delingFormulieren, ...noodFormulieren],
}
