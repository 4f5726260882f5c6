/** What other slices may use of the vault. */
export { kluisInCasus } from './kluis.providers.ts'
export { bewaarGegeven, kluisSleutelOf } from './usecases/bewaar-gegeven.ts'
export { ruimKluisOp } from './usecases/vernietig-casus.ts'
