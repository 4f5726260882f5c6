/** What other slices, the app and the seed may use of the legal room. */

export { ruimteInCasus, ruimteTaken, ruimteZoek } from './ruimte.providers.ts'
export { ruimteRoutes } from './ruimte.routes.ts'
export { ruimteOvergangen } from './ruimte.rules.ts'
export { richtRuimteIn } from './usecases/richt-ruimte-in.ts'
