import type { ApiRoute } from '../../platform/routes.ts'
import { beantwoordBuitenvraag, leesBuitenvraag } from './usecases/beantwoord-buitenvraag.ts'
import { bekijkBuitenvragen, stelBuitenvraag, trekBuitenvraagIn } from './usecases/stel-buitenvraag.ts'

const alle = '/casussen/:casusId/buitenvragen'

export const buitenvragenRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: alle, useCase: bekijkBuitenvragen },
  { method: 'POST', path: alle, useCase: stelBuitenvraag, status: 201 },
  { method: 'POST', path: `${alle}/:buitenvraagId/intrekkingen`, useCase: trekBuitenvraagIn },
  // The key of the link goes in the body: an address ends up in logs.
  { method: 'POST', path: '/antwoordlinks/vragen', useCase: leesBuitenvraag, metLink: true },
  { method: 'POST', path: '/antwoordlinks/antwoorden', useCase: beantwoordBuitenvraag, status: 201, metLink: true },
]
