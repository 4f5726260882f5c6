/** What other slices, the app and the seed may use of the legal room. */

export { zorgVoorRuimte } from './ruimte.laad.store.ts'
export { ruimteTaken, ruimteZoek } from './ruimte.providers.ts'
export { ruimteRoutes } from './ruimte.routes.ts'
export { ruimteOvergangen } from './ruimte.rules.ts'
