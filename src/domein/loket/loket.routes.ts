import type { ApiRoute } from '../../platform/routes.ts'
import { bekijkBeeld } from './usecases/bekijk-beeld.ts'
import { bekijkLoket } from './usecases/bekijk-loket.ts'
import { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
import { bekijkTip, bekijkTips } from './usecases/bekijk-tips.ts'
import { bevestigOntvangst } from './usecases/bevestig-ontvangst.ts'
import { bewaarAanvulling } from './usecases/bewaar-aanvulling.ts'
import {
  bekijkNotitie,
  bekijkNotities,
  bewaarConcept,
  bewaarNotitie,
  gooiNotitieWeg,
  plaatsNotitie,
} from './usecases/bewaar-notitie.ts'
import { dienIn } from './usecases/dien-in.ts'
import { draagWerkOver } from './usecases/draag-werk-over.ts'
import { geefErvaring } from './usecases/geef-ervaring.ts'
import { geefTip } from './usecases/geef-tip.ts'
import { bekijkErbij, haalErbij } from './usecases/haal-erbij.ts'
import { legNabesprekingVast } from './usecases/leg-nabespreking-vast.ts'
import { haalTerug, legOpzij } from './usecases/leg-opzij.ts'
import { legTerug } from './usecases/leg-terug.ts'
import { neemTelefonischOp } from './usecases/neem-telefonisch-op.ts'
import { neemTipAan } from './usecases/neem-tip-aan.ts'
import { bekijkBundel, bekijkBundels, pakSamenOp } from './usecases/pak-samen-op.ts'
import { wijsRegievoerderToe } from './usecases/wijs-regievoerder-toe.ts'
import { legTipWeg, stuurTipDoor, stuurTipNaarLoket, wijsTipToe } from './usecases/zet-tip-stap.ts'

const een = '/casussen/:casusId'
const maak = { method: 'POST', status: 201, sleutel: 'verplicht' } as const

export const loketRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/loket', useCase: bekijkLoket },
  { ...maak, path: '/loket/telefonische-aanmeldingen', useCase: neemTelefonischOp },
  { ...maak, path: '/loket/overdrachten', useCase: draagWerkOver },
  { method: 'GET', path: '/loket/beeld', useCase: bekijkBeeld },
  { method: 'GET', path: `${een}/erbij`, useCase: bekijkErbij },
  { ...maak, path: `${een}/erbij`, useCase: haalErbij },
  { method: 'GET', path: '/loket/notities', useCase: bekijkNotities },
  { ...maak, path: '/loket/notities', useCase: bewaarNotitie },
  { method: 'GET', path: '/loket/notities/:notitieId', useCase: bekijkNotitie },
  { ...maak, path: '/loket/notities/:notitieId/plaatsingen', useCase: plaatsNotitie },
  { method: 'DELETE', path: '/loket/notities/:notitieId', useCase: gooiNotitieWeg },
  { ...maak, path: '/loket/concepten', useCase: bewaarConcept },
  { method: 'GET', path: '/loket/bundels', useCase: bekijkBundels },
  { method: 'GET', path: '/loket/bundels/:organisatieId', useCase: bekijkBundel },
  { ...maak, path: '/loket/bundels/:organisatieId/acties', useCase: pakSamenOp },
  { method: 'PUT', path: `${een}/opzij`, useCase: legOpzij },
  { method: 'DELETE', path: `${een}/opzij`, useCase: haalTerug },
  { method: 'GET', path: '/tips', useCase: bekijkTips },
  { ...maak, path: '/tips', useCase: geefTip },
  { method: 'GET', path: '/tips/:tipId', useCase: bekijkTip },
  { method: 'PUT', path: '/tips/:tipId/professional', useCase: wijsTipToe, ifMatch: 'verplicht' },
  { method: 'POST', path: '/tips/:tipId/loket', useCase: stuurTipNaarLoket },
  { method: 'POST', path: '/tips/:tipId/doorsturingen', useCase: stuurTipDoor },
  { ...maak, path: '/tips/:tipId/casussen', useCase: neemTipAan },
  { method: 'POST', path: '/tips/:tipId/afwijzingen', useCase: legTipWeg },
  { method: 'GET', path: `${een}/loket`, useCase: bekijkLoketCasus },
  { ...maak, path: `${een}/aanmeldingen`, useCase: dienIn },
  { method: 'PUT', path: `${een}/aanvulling`, useCase: bewaarAanvulling },
  { method: 'POST', path: `${een}/ontvangstbevestigingen`, useCase: bevestigOntvangst },
  { method: 'PUT', path: `${een}/regievoerder`, useCase: wijsRegievoerderToe, ifMatch: 'verplicht' },
  { method: 'POST', path: `${een}/terugleggingen`, useCase: legTerug },
  { ...maak, path: `${een}/nabesprekingen`, useCase: legNabesprekingVast },
  { ...maak, path: `${een}/ervaringen`, useCase: geefErvaring },
]
