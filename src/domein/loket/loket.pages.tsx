import type { Pages } from '../../platform/routes.ts'
import { casusLoketFormulieren, casusLoketPagina } from './pages/casus-loket.tsx'
import { aanmeldingPagina, indienenFormulier, indienenPagina } from './pages/indienen.tsx'
import { loketPagina, overdraagFormulier, toewijsFormulier } from './pages/loket.tsx'
import { nabesprekingFormulieren, nabesprekingPagina } from './pages/nabespreking.tsx'
import { telefoonFormulier, telefoonPagina } from './pages/telefoon.tsx'

export const loketPages: Pages = {
  paginas: [loketPagina, telefoonPagina, indienenPagina, aanmeldingPagina, casusLoketPagina, nabesprekingPagina],
  formulieren: [
    toewijsFormulier,
    overdraagFormulier,
    telefoonFormulier,
    indienenFormulier,
    ...casusLoketFormulieren,
    ...nabesprekingFormulieren,
  ],
}
