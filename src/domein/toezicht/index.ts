/** What the application and the generated documents use of the supervision. */
export { register } from './toezicht.beeld.ts'
export { alsMarkdown, dpia, registerMarkdown } from './toezicht.dpia.beeld.ts'
export { toezichtPages } from './toezicht.pages.tsx'
export { toezichtRoutes } from './toezicht.routes.ts'
