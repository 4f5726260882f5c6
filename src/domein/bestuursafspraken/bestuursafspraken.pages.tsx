import type { Pages } from '../../platform/routes.ts'
import { afspraakFormulieren, afspraakPagina } from './pages/afspraak.tsx'
import { afsprakenPagina, nieuweAfspraakFormulier, nieuweAfspraakPagina } from './pages/overzicht.tsx'

export const bestuursafsprakenPages: Pages = {
  paginas: [afsprakenPagina, nieuweAfspraakPagina, afspraakPagina],
  formulieren: [nieuweAfspraakFormulier, ...afspraakFormulieren],
}
