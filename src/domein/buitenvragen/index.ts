/** What other slices may use of questions to people without an account. */
export { buitenvragenInCasus } from './buitenvragen.providers.ts'
