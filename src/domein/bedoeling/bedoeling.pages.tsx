import type { Pages } from '../../platform/routes.ts'
import { kostenFormulieren, kostenPagina } from './pages/kosten.tsx'
import { waardenkaartFormulieren, waardenkaartPagina } from './pages/waardenkaart.tsx'

export const bedoelingPages: Pages = {
  paginas: [waardenkaartPagina, kostenPagina],
  formulieren: [...waardenkaartFormulieren, ...kostenFormulieren],
}
