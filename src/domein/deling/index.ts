/** What other slices may use of sharing. */
export { delingBijCasus, delingTaken } from './deling.providers.ts'
export { delingOvergangen } from './deling.rules.ts'
export { beantwoordVraag } from './usecases/beantwoord-vraag.ts'
export { bekijkDeling, listDelingen } from './usecases/bekijk-deling.ts'
export { deel } from './usecases/deel.ts'
export { stelDelenVoor } from './usecases/stel-delen-voor.ts'
export { laatDelingenVerlopen, trekDelingIn } from './usecases/trek-deling-in.ts'
