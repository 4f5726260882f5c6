import type { Pages } from '../../platform/routes.ts'
import { beheerPagina, maakFormulier } from './pages/beheer.tsx'
import { beheerFormulieren, beheerVermeldingPagina } from './pages/beheer-vermelding.tsx'
import { casusContactPagina, contactenPagina, contactFormulieren, contactPagina } from './pages/contact.tsx'
import { importeerFormulier, importeerPagina, proefVraag } from './pages/importeren.tsx'
import { aandachtPagina, gebruikPagina } from './pages/toezicht.tsx'
import { contactFormulier, vermeldingPagina } from './pages/vermelding.tsx'
import { gemistFormulier, zoekPagina } from './pages/zoek.tsx'

export const registerPages: Pages = {
  paginas: [
    zoekPagina,
    gebruikPagina,
    aandachtPagina,
    importeerPagina,
    beheerPagina,
    beheerVermeldingPagina,
    vermeldingPagina,
    contactenPagina,
    contactPagina,
    casusContactPagina,
  ],
  formulieren: [
    importeerFormulier,
    gemistFormulier,
    maakFormulier,
    contactFormulier,
    ...beheerFormulieren,
    ...contactFormulieren,
  ],
  vragen: [proefVraag],
}
