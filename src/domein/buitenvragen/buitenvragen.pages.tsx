import type { Pages } from '../../platform/routes.ts'
import { antwoordFormulier, antwoordPagina } from './pages/antwoord.tsx'
import { vragenFormulieren, vragenPagina } from './pages/vragen.tsx'

export const buitenvragenPages: Pages = {
  paginas: [vragenPagina, antwoordPagina],
  formulieren: [...vragenFormulieren, antwoordFormulier],
}
