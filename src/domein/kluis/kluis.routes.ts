import type { ApiRoute } from '../../platform/routes.ts'
import { bewaarGegeven, verwijderGegeven, zetKluisAan } from './usecases/bewaar-gegeven.ts'
import {
  bekijkKluis,
  bekijkKluisInstelling,
  beslisKluisInzage,
  leesKluis,
  openKluis,
  zoekOpBsn,
} from './usecases/open-kluis.ts'

const een = '/casussen/:casusId/kluis'

import { legCorrectieVast } from './usecases/leg-correctie-vast.ts'
import { maakInzage } from './usecases/maak-inzage.ts'
import {
  bekijkRechten,
  bevestigVernietigen,
  hefBewaarplichtOp,
  stelVernietigenVoor,
  zetBewaarplicht,
} from './usecases/vernietig-casus.ts'

export const kluisRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/kluisinstelling', useCase: bekijkKluisInstelling },
  { method: 'PUT', path: '/kluisinstelling', useCase: zetKluisAan },
  // The number goes in the body: an address ends up in logs.
  { method: 'POST', path: '/kluiszoekvragen', useCase: zoekOpBsn },
  { method: 'GET', path: een, useCase: bekijkKluis },
  { method: 'POST', path: `${een}/gegevens`, useCase: bewaarGegeven, status: 201, sleutel: 'verplicht' },
  { method: 'DELETE', path: `${een}/gegevens/:gegevenId`, useCase: verwijderGegeven },
  { method: 'POST', path: `${een}/inzagen`, useCase: openKluis },
  { method: 'GET', path: `${een}/inzagen/:inzageId`, useCase: leesKluis },
  { method: 'POST', path: `${een}/inzagen/:inzageId/besluiten`, useCase: beslisKluisInzage },
  { method: 'GET', path: '/casussen/:casusId/rechten', useCase: bekijkRechten },
  {
    method: 'POST',
    path: '/casussen/:casusId/correcties',
    useCase: legCorrectieVast,
    status: 201,
    sleutel: 'verplicht',
  },
  { method: 'GET', path: '/casussen/:casusId/inzageoverzicht', useCase: maakInzage, bestand: true },
  {
    method: 'POST',
    path: '/casussen/:casusId/bewaarplichten',
    useCase: zetBewaarplicht,
    status: 201,
    sleutel: 'verplicht',
  },
  { method: 'POST', path: '/casussen/:casusId/bewaarplichten/:bewaarplichtId/opheffingen', useCase: hefBewaarplichtOp },
  {
    method: 'POST',
    path: '/casussen/:casusId/vernietigingen',
    useCase: stelVernietigenVoor,
    status: 201,
    sleutel: 'verplicht',
  },
  {
    method: 'POST',
    path: '/casussen/:casusId/vernietigingen/:vernietigingId/bevestigingen',
    useCase: bevestigVernietigen,
  },
]
