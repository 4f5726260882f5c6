import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkLetCijfers } from './usecases/bekijk-cijfers.ts'
import { bekijkKeuzes, bekijkSessie, listLetSessies } from './usecases/bekijk-sessie.ts'
import { geefStandpunten } from './usecases/geef-standpunten.ts'
import { kiesVoorzitter } from './usecases/kies-voorzitter.ts'
import { bevestigBesluitregel, legRegelVast, meldOpvolging, wijzigBesluitregel } from './usecases/leg-regel-vast.ts'
import { kalenderLet, maakLetStuk } from './usecases/maak-stukken.ts'
import { schrijfSamenvatting } from './usecases/schrijf-samenvatting.ts'
import { treedTerug } from './usecases/treed-terug.ts'
import { verzoekLet } from './usecases/verzoek-let.ts'
import { vulLeerdeel } from './usecases/vul-leerdeel.ts'
import { beeindigLid, voegLidToe, werkAgendaBij } from './usecases/werk-agenda-bij.ts'
import { zetSessieStap } from './usecases/zet-sessie-stap.ts'

const een = '/let-sessies/:sessieId'
const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const

export const letRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/let-sessies', useCase: listLetSessies },
  { ...maak, path: '/let-sessies', useCase: verzoekLet },
  { method: 'GET', path: een, useCase: bekijkSessie },
  { method: 'PATCH', path: een, useCase: werkAgendaBij, ifMatch: 'verplicht' },
  { method: 'GET', path: `${een}/keuzes`, useCase: bekijkKeuzes },
  { method: 'PUT', path: `${een}/voorzitter`, useCase: kiesVoorzitter, ifMatch: 'verplicht' },
  { method: 'POST', path: `${een}/standpunten`, useCase: geefStandpunten },
  { ...maak, path: `${een}/leden`, useCase: voegLidToe },
  { method: 'DELETE', path: `${een}/leden/:lidId`, useCase: beeindigLid },
  { method: 'POST', path: `${een}/terugtredingen`, useCase: treedTerug },
  { ...maak, path: `${een}/overgangen`, useCase: zetSessieStap },
  { ...maak, path: `${een}/besluitregels`, useCase: legRegelVast },
  { method: 'PATCH', path: `${een}/besluitregels/:regelId`, useCase: wijzigBesluitregel, ifMatch: 'verplicht' },
  { method: 'POST', path: `${een}/besluitregels/:regelId/bevestiging`, useCase: bevestigBesluitregel },
  { method: 'POST', path: `${een}/besluitregels/:regelId/opvolging`, useCase: meldOpvolging },
  { method: 'PUT', path: `${een}/leerdeel`, useCase: vulLeerdeel },
  { method: 'PUT', path: `${een}/samenvatting`, useCase: schrijfSamenvatting },
  { method: 'GET', path: '/let-cijfers', useCase: bekijkLetCijfers },
  { method: 'GET', path: `${een}/stukken/:soort`, useCase: maakLetStuk, bestand: true },
  { method: 'GET', path: `${een}/agenda`, useCase: kalenderLet, bestand: true },
]
