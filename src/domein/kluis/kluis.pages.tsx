import type { Pages } from '../../platform/routes.ts'
import { kluisFormulieren, kluisPagina } from './pages/kluis-pagina.tsx'

export const kluisPages: Pages = { paginas: [kluisPagina], formulieren: kluisFormulieren }
