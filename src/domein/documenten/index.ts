/** What other slices may use of documents. */
export { documentenInCasus } from './documenten.providers.ts'
