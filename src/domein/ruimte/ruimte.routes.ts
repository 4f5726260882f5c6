import type { ApiRoute } from '../../platform/routes.ts'
import { behandelMelding } from './usecases/behandel-melding.ts'
import { bekijkBepaling } from './usecases/bekijk-bepaling.ts'
import { bekijkMeldingen } from './usecases/bekijk-meldingen.ts'
import { bevestigBepaling } from './usecases/bevestig-bepaling.ts'
import { controleerBepaling } from './usecases/controleer-bepaling.ts'
import { meldTwijfel } from './usecases/meld-twijfel.ts'
import { stelBepalingVoor } from './usecases/stel-bepaling-voor.ts'
import { stuurBepalingTerug } from './usecases/stuur-bepaling-terug.ts'
import { verklaarBepalingVerouderd } from './usecases/verklaar-bepaling-verouderd.ts'
import { wijzigBepaling } from './usecases/wijzig-bepaling.ts'
import { zoekRuimte } from './usecases/zoek-ruimte.ts'

export const ruimteRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/ruimte', useCase: zoekRuimte },
  { method: 'POST', path: '/ruimte', useCase: stelBepalingVoor, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/ruimte/:sleutel', useCase: bekijkBepaling },
  { method: 'PUT', path: '/ruimte/:sleutel', useCase: wijzigBepaling, ifMatch: 'verplicht' },
  { method: 'POST', path: '/ruimte/:sleutel/controles', useCase: controleerBepaling },
  { method: 'POST', path: '/ruimte/:sleutel/bevestigingen', useCase: bevestigBepaling },
  { method: 'POST', path: '/ruimte/:sleutel/terugzendingen', useCase: stuurBepalingTerug },
  { method: 'POST', path: '/ruimte/:sleutel/veroudering', useCase: verklaarBepalingVerouderd },
  { method: 'POST', path: '/ruimte/:sleutel/meldingen', useCase: meldTwijfel, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/ruimte-meldingen', useCase: bekijkMeldingen },
  { method: 'POST', path: '/ruimte-meldingen/:meldingId/antwoorden', useCase: behandelMelding },
]
