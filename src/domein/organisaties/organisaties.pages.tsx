import type { Pages } from '../../platform/routes.ts'
import { mensenPagina, persoonToevoegenFormulier } from './pages/mensen.tsx'
import { organisatiePagina, organisatiesPagina } from './pages/organisaties.tsx'
import { overdrachtenFormulier, overdrachtenPagina } from './pages/overdrachten.tsx'
import { persoonFormulieren, persoonPagina } from './pages/persoon.tsx'
import { profielFormulier, profielPagina } from './pages/profiel.tsx'

import { exporteerOrganisaties } from './usecases/exporteer-organisaties.ts'

export const organisatiesPages: Pages = {
  paginas: [profielPagina, mensenPagina, persoonPagina, overdrachtenPagina, organisatiesPagina, organisatiePagina],
  formulieren: [profielFormulier, persoonToevoegenFormulier, overdrachtenFormulier, ...persoonFormulieren],
  downloads: [{ path: '/organisaties/bestand', useCase: exporteerOrganisaties }],
}
