import { definePage, type Pages } from '../../platform/routes.ts'
import { afsprakenFormulieren, afsprakenPagina } from './pages/afspraken-pagina.tsx'
import { besluitenFormulieren, besluitenPagina } from './pages/besluiten-pagina.tsx'
import { CasusPagina } from './pages/casus-pagina.tsx'
import { laadCasus } from './pages/data.tsx'
import { huishoudenFormulieren, huishoudenPagina } from './pages/huishouden-pagina.tsx'
import { lijstPagina } from './pages/lijst.tsx'
import { nieuwFormulier, nieuwPagina, nieuwVraag } from './pages/nieuw.tsx'
import { optieFormulier, optiePagina, optiesFormulier, optiesPagina } from './pages/optie-pagina.tsx'
import { partijBijwerkenFormulieren, partijenFormulier, partijenPagina } from './pages/partijen-pagina.tsx'
import { samenhangFormulieren, samenhangPagina } from './pages/samenhang.tsx'
import { stapFormulier, stapPagina } from './pages/stap.tsx'
import { planFormulier, planPagina, stappenFormulier, stappenPagina } from './pages/stappen.tsx'
import { verantwoordenFormulier, verantwoordenPagina } from './pages/verantwoorden.tsx'
import { vraagFormulier, vraagPagina } from './pages/vraag.tsx'
import { wieKeekMeePagina } from './pages/wie-keek-mee.tsx'
import { kopieerCasus, maakA4, maakAfwegingDocument } from './usecases/maak-document.ts'

const casusPagina = definePage({ path: '/casussen/:casusId', laad: laadCasus, toon: (d) => <CasusPagina {...d} /> })

export const casusPages: Pages = {
  paginas: [
    lijstPagina,
    nieuwPagina,
    casusPagina,
    vraagPagina,
    stapPagina,
    stappenPagina,
    planPagina,
    optiesPagina,
    optiePagina,
    partijenPagina,
    afsprakenPagina,
    besluitenPagina,
    huishoudenPagina,
    wieKeekMeePagina,
    verantwoordenPagina,
    samenhangPagina,
  ],
  formulieren: [
    nieuwFormulier,
    vraagFormulier,
    stapFormulier,
    stappenFormulier,
    planFormulier,
    optiesFormulier,
    optieFormulier,
    partijenFormulier,
    ...partijBijwerkenFormulieren,
    ...afsprakenFormulieren,
    ...besluitenFormulieren,
    ...huishoudenFormulieren,
    verantwoordenFormulier,
    ...samenhangFormulieren,
  ],
  vragen: [nieuwVraag],
  downloads: [
    { path: '/casussen/:casusId/a4', useCase: maakA4 },
    { path: '/casussen/:casusId/kopie', useCase: kopieerCasus },
    { path: '/casussen/:casusId/afwegingsverslagen/:verslagId', useCase: maakAfwegingDocument },
  ],
}
