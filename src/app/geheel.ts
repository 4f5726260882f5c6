import type { ApiRoute } from '../platform/routes.ts'
import { mijnWerk } from './mijn-werk.tsx'
import { type Slice, slices } from './slices.ts'
import { zoeken } from './zoeken.tsx'

// Screens over all slices; made once, because a use case has one name.
const werk = mijnWerk(slices)
const zoek = zoeken(slices)

/** Everything that is served: the slices and the two screens over them. */
export const geheel: readonly Slice[] = [{ naam: 'mijn-werk', ...werk }, { naam: 'zoeken', ...zoek }, ...slices]
export const alleRoutes: readonly ApiRoute[] = geheel.flatMap((s) => s.routes ?? [])
