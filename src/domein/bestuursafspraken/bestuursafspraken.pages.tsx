import type { Pages } from '../../platform/routes.ts'
import { afspraakFormulieren, afspraakPagina } from './pages/afspraak.tsx'
import {
  agendaDownload,
  bijeenkomstenPagina,
  bijeenkomstFormulieren,
  bijeenkomstPagina,
  planFormulier,
} from './pages/bijeenkomsten.tsx'
import { escalatieFormulier, escalatiePagina } from './pages/escalatie.tsx'
import { afsprakenPagina, nieuweAfspraakFormulier, nieuweAfspraakPagina } from './pages/overzicht.tsx'
import { outreachFormulier, relatiesPagina } from './pages/relaties.tsx'
import { uitspraakFormulieren, uitsprakenPagina } from './pages/uitspraken.tsx'

export const bestuursafsprakenPages: Pages = {
  paginas: [
    afsprakenPagina,
    nieuweAfspraakPagina,
    relatiesPagina,
    escalatiePagina,
    uitsprakenPagina,
    afspraakPagina,
    bijeenkomstenPagina,
    bijeenkomstPagina,
  ],
  formulieren: [
    nieuweAfspraakFormulier,
    outreachFormulier,
    escalatieFormulier,
    ...uitspraakFormulieren,
    planFormulier,
    ...afspraakFormulieren,
    ...bijeenkomstFormulieren,
  ],
  downloads: [agendaDownload],
}
