/** What other slices may use of the desk. */

export { loketCasus, loketTaken } from './loket.providers.ts'
export { loketRoutes } from './loket.routes.ts'
export { bekijkLoket } from './usecases/bekijk-loket.ts'
export { bekijkLoketCasus } from './usecases/bekijk-loket-casus.ts'
export { bevestigOntvangst } from './usecases/bevestig-ontvangst.ts'
export { bewaakLoket } from './usecases/bewaak-loket.ts'
export { dienIn } from './usecases/dien-in.ts'
export { geefErvaring } from './usecases/geef-ervaring.ts'
export { legNabesprekingVast } from './usecases/leg-nabespreking-vast.ts'
export { legTerug } from './usecases/leg-terug.ts'
export { neemTelefonischOp } from './usecases/neem-telefonisch-op.ts'
export { wijsRegievoerderToe } from './usecases/wijs-regievoerder-toe.ts'
