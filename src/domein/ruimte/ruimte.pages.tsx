import type { Pages } from '../../platform/routes.ts'
import { beoordelingFormulieren, beoordelingPagina } from './pages/beoordeling.tsx'
import { bepalingFormulieren, bepalingPagina } from './pages/bepaling.tsx'
import { casusRuimtePagina, kiesFormulier, kiesPagina } from './pages/casus-ruimte.tsx'
import { gebruikFormulieren, gebruikPagina } from './pages/gebruik.tsx'
import { importeerFormulier, importeerPagina } from './pages/importeren.tsx'
import { voorbeeldPagina } from './pages/voorbeeld.tsx'
import { voorbeeldenPagina } from './pages/voorbeelden.tsx'
import { verbeterPagina, voorstelFormulieren, voorstelPagina } from './pages/voorstel.tsx'
import { zoekPagina } from './pages/zoek.tsx'
import { exporteerRuimte } from './usecases/exporteer-ruimte.ts'
import { maakBesluitconcept } from './usecases/maak-besluitconcept.ts'

export const ruimtePages: Pages = {
  paginas: [
    zoekPagina,
    voorstelPagina,
    beoordelingPagina,
    importeerPagina,
    voorbeeldPagina,
    voorbeeldenPagina,
    bepalingPagina,
    verbeterPagina,
    casusRuimtePagina,
    kiesPagina,
    gebruikPagina,
  ],
  formulieren: [
    ...voorstelFormulieren,
    ...beoordelingFormulieren,
    importeerFormulier,
    ...bepalingFormulieren,
    kiesFormulier,
    ...gebruikFormulieren,
  ],
  downloads: [
    { path: '/ruimte/export.csv', useCase: exporteerRuimte },
    { path: '/ruimte/export.json', useCase: exporteerRuimte },
    { path: '/casussen/:casusId/ruimte/gebruik/:gebruikId/concept.pdf', useCase: maakBesluitconcept },
  ],
}
