import type { ApiRoute } from '../../platform/routes.ts'
import { antwoordOpUitnodiging, legTafelnotitieVast } from './usecases/antwoord-op-uitnodiging.ts'
import { bekijkAfspraak } from './usecases/bekijk-afspraak.ts'
import { agendabestand, bekijkBijeenkomst, listBijeenkomsten } from './usecases/bekijk-bijeenkomst.ts'
import { bekijkEigenAfspraken } from './usecases/bekijk-eigen-afspraken.ts'
import { doeUitspraak, listUitspraken, trekUitspraakIn } from './usecases/doe-uitspraak.ts'
import { bekijkPijplijn, legOutreachVast } from './usecases/leg-outreach-vast.ts'
import { listAfspraken } from './usecases/list-afspraken.ts'
import { planBijeenkomst, rondBijeenkomstAf } from './usecases/plan-bijeenkomst.ts'
import { startAfspraak } from './usecases/start-afspraak.ts'
import { tekenAfspraak } from './usecases/teken-afspraak.ts'
import { wijzigAfspraak } from './usecases/wijzig-afspraak.ts'
import { zegAfspraakOp } from './usecases/zeg-afspraak-op.ts'
import { zetAfspraakStap } from './usecases/zet-afspraak-stap.ts'
import { bekijkEscalatieroute, zetEscalatieroute } from './usecases/zet-escalatieroute.ts'

export const bestuursafsprakenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/bestuursafspraken', useCase: listAfspraken },
  { method: 'POST', path: '/bestuursafspraken', useCase: startAfspraak, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/bestuursafspraken/eigen', useCase: bekijkEigenAfspraken },
  { method: 'GET', path: '/bestuursafspraken/pijplijn', useCase: bekijkPijplijn },
  { method: 'GET', path: '/bestuursafspraken/:afspraakId', useCase: bekijkAfspraak },
  { method: 'PUT', path: '/bestuursafspraken/:afspraakId/inhoud', useCase: wijzigAfspraak, ifMatch: 'verplicht' },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/stappen', useCase: zetAfspraakStap },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/ondertekening', useCase: tekenAfspraak },
  { method: 'POST', path: '/bestuursafspraken/:afspraakId/opzegging', useCase: zegAfspraakOp },
  { method: 'POST', path: '/outreachregels', useCase: legOutreachVast, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/bijeenkomsten', useCase: listBijeenkomsten },
  { method: 'POST', path: '/bijeenkomsten', useCase: planBijeenkomst, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/bijeenkomsten/:bijeenkomstId', useCase: bekijkBijeenkomst },
  { method: 'GET', path: '/bijeenkomsten/:bijeenkomstId/agendabestand', useCase: agendabestand, bestand: true },
  { method: 'POST', path: '/bijeenkomsten/:bijeenkomstId/antwoord', useCase: antwoordOpUitnodiging },
  { method: 'POST', path: '/bijeenkomsten/:bijeenkomstId/notities', useCase: legTafelnotitieVast },
  { method: 'POST', path: '/bijeenkomsten/:bijeenkomstId/afronding', useCase: rondBijeenkomstAf },
  { method: 'GET', path: '/bestuursuitspraken', useCase: listUitspraken },
  { method: 'POST', path: '/bestuursuitspraken', useCase: doeUitspraak, status: 201, sleutel: 'verplicht' },
  { method: 'POST', path: '/bestuursuitspraken/:uitspraakId/intrekking', useCase: trekUitspraakIn },
  { method: 'GET', path: '/escalatieroute', useCase: bekijkEscalatieroute },
  { method: 'PUT', path: '/escalatieroute', useCase: zetEscalatieroute },
]
