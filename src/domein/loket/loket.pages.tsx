import type { Pages } from '../../platform/routes.ts'
import { beeldPagina } from './pages/beeld.tsx'
import { bundelFormulier, bundelPagina } from './pages/bundel.tsx'
import { casusLoketFormulieren, casusLoketPagina } from './pages/casus-loket.tsx'
import { aanmeldingPagina, aanvullingFormulier, indienenFormulier, indienenPagina } from './pages/indienen.tsx'
import { loketPagina, overdraagFormulier, toewijsFormulier } from './pages/loket.tsx'
import { nabesprekingFormulieren, nabesprekingPagina } from './pages/nabespreking.tsx'
import { notitieFormulieren, notitiesPagina } from './pages/notities.tsx'
import { conceptFormulier, telefoonFormulier, telefoonPagina } from './pages/telefoon.tsx'
import { tipFormulieren, tipPagina } from './pages/tip.tsx'
import { geefTipFormulier, tipsPagina } from './pages/tips.tsx'

export const loketPages: Pages = {
  paginas: [
    loketPagina,
    telefoonPagina,
    indienenPagina,
    aanmeldingPagina,
    casusLoketPagina,
    nabesprekingPagina,
    tipsPagina,
    tipPagina,
    notitiesPagina,
    bundelPagina,
    beeldPagina,
  ],
  formulieren: [
    toewijsFormulier,
    overdraagFormulier,
    telefoonFormulier,
    indienenFormulier,
    aanvullingFormulier,
    conceptFormulier,
    ...casusLoketFormulieren,
    ...notitieFormulieren,
    bundelFormulier,
    ...nabesprekingFormulieren,
    geefTipFormulier,
    ...tipFormulieren,
  ],
}
