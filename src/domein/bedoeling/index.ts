/** What other slices, the app and the seed may use: the values card and the costs of a case. */

export { kostenBijCasus } from './bedoeling.providers.ts'
export { paradigmasVoor } from './bedoeling.rules.ts'
export { Kaartregel } from './bedoeling.schema.ts'
export { listKaart } from './bedoeling.store.ts'
export { voegKostenpostToe } from './usecases/vergelijk-kosten.ts'
export { richtWaardenkaartIn } from './usecases/wijzig-waardenkaart.ts'
