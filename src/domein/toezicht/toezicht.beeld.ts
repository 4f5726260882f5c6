import { allUseCases } from '../../platform/usecase.ts'
import type { Verwerking } from './toezicht.schema.ts'
import { verwerkingen } from './toezicht.verwerkingen.texts.ts'

/** The register with the acts that the code counts to each activity. */
export function register(): Verwerking[] {
  const alle = allUseCases()
  return Object.entries(verwerkingen)
    .map(([id, v]) => ({ id, ...v, handelingen: alle.filter((u) => u.activiteit === id).map((u) => u.titel) }))
    .sort((a, b) => a.id.localeCompare(b.id))
}
export const versieVan = (activiteit: string): number => verwerkingen[activiteit]?.versie ?? 1
export const titels = (): ReadonlyMap<string, string> => new Map(allUseCases().map((u) => [u.name, u.titel]))
