import type { Pages } from '../../platform/routes.ts'
import { beoordelingFormulieren, beoordelingPagina } from './pages/beoordeling.tsx'
import { bepalingFormulieren, bepalingPagina } from './pages/bepaling.tsx'
import { verbeterPagina, voorstelFormulieren, voorstelPagina } from './pages/voorstel.tsx'
import { zoekPagina } from './pages/zoek.tsx'

export const ruimtePages: Pages = {
  paginas: [zoekPagina, voorstelPagina, beoordelingPagina, bepalingPagina, verbeterPagina],
  formulieren: [...voorstelFormulieren, ...beoordelingFormulieren, ...bepalingFormulieren],
}
