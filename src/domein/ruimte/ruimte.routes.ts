import type { ApiRoute } from '../../platform/routes.ts'
import { behandelMelding } from './usecases/behandel-melding.ts'
import { bekijkBepaling } from './usecases/bekijk-bepaling.ts'
import { bekijkMeldingen } from './usecases/bekijk-meldingen.ts'
import { bekijkRuimtegebruik, listRuimtegebruik } from './usecases/bekijk-ruimtegebruik.ts'
import { bekijkVoorbeeld } from './usecases/bekijk-voorbeeld.ts'
import { pasRuimteToe, weigerRuimte } from './usecases/beslis-over-ruimte.ts'
import { bevestigBepaling } from './usecases/bevestig-bepaling.ts'
import { biedMotiveringAan } from './usecases/bied-motivering-aan.ts'
import { controleerBepaling } from './usecases/controleer-bepaling.ts'
import { exporteerRuimte } from './usecases/exporteer-ruimte.ts'
import { gebruikRuimte } from './usecases/gebruik-ruimte.ts'
import { importeerRuimte } from './usecases/importeer-ruimte.ts'
import { listVoorbeelden } from './usecases/list-voorbeelden.ts'
import { meldTwijfel } from './usecases/meld-twijfel.ts'
import { motiveerRuimte } from './usecases/motiveer-ruimte.ts'
import { stelBepalingVoor } from './usecases/stel-bepaling-voor.ts'
import { stuurBepalingTerug } from './usecases/stuur-bepaling-terug.ts'
import { suggereerRuimte } from './usecases/suggereer-ruimte.ts'
import { trekRuimteIn } from './usecases/trek-ruimte-in.ts'
import { verklaarBepalingVerouderd } from './usecases/verklaar-bepaling-verouderd.ts'
import { voegVoorbeeldToe } from './usecases/voeg-voorbeeld-toe.ts'
import { wijzigBepaling } from './usecases/wijzig-bepaling.ts'
import { zoekRuimte } from './usecases/zoek-ruimte.ts'

export const ruimteRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/ruimte', useCase: zoekRuimte },
  { method: 'POST', path: '/ruimte', useCase: stelBepalingVoor, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/ruimte-export', useCase: exporteerRuimte, bestand: true },
  { method: 'POST', path: '/ruimte-imports', useCase: importeerRuimte },
  { method: 'GET', path: '/ruimte-voorbeelden', useCase: listVoorbeelden },
  { method: 'GET', path: '/ruimte-voorbeeld', useCase: bekijkVoorbeeld },
  { method: 'GET', path: '/ruimte/:sleutel', useCase: bekijkBepaling },
  { method: 'PUT', path: '/ruimte/:sleutel', useCase: wijzigBepaling, ifMatch: 'verplicht' },
  { method: 'POST', path: '/ruimte/:sleutel/controles', useCase: controleerBepaling },
  { method: 'POST', path: '/ruimte/:sleutel/bevestigingen', useCase: bevestigBepaling },
  { method: 'POST', path: '/ruimte/:sleutel/terugzendingen', useCase: stuurBepalingTerug },
  { method: 'POST', path: '/ruimte/:sleutel/veroudering', useCase: verklaarBepalingVerouderd },
  { method: 'POST', path: '/ruimte/:sleutel/meldingen', useCase: meldTwijfel, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/ruimte-meldingen', useCase: bekijkMeldingen },
  { method: 'POST', path: '/ruimte-meldingen/:meldingId/antwoorden', useCase: behandelMelding },
  {
    method: 'POST',
    path: '/ruimte/:sleutel/voorbeelden',
    useCase: voegVoorbeeldToe,
    status: 201,
    sleutel: 'verplicht',
  },
  { method: 'GET', path: '/casussen/:casusId/ruimte', useCase: listRuimtegebruik },
  { method: 'GET', path: '/casussen/:casusId/ruimte-suggesties', useCase: suggereerRuimte },
  { method: 'POST', path: '/casussen/:casusId/ruimte', useCase: gebruikRuimte, status: 201, sleutel: 'verplicht' },
  { method: 'GET', path: '/casussen/:casusId/ruimte/:gebruikId', useCase: bekijkRuimtegebruik },
  { method: 'PUT', path: '/casussen/:casusId/ruimte/:gebruikId', useCase: motiveerRuimte, ifMatch: 'verplicht' },
  { method: 'POST', path: '/casussen/:casusId/ruimte/:gebruikId/aanbiedingen', useCase: biedMotiveringAan },
  { method: 'POST', path: '/casussen/:casusId/ruimte/:gebruikId/toepassingen', useCase: pasRuimteToe },
  { method: 'POST', path: '/casussen/:casusId/ruimte/:gebruikId/weigeringen', useCase: weigerRuimte },
  { method: 'POST', path: '/casussen/:casusId/ruimte/:gebruikId/intrekkingen', useCase: trekRuimteIn },
]
