import type { DocumentSoort, Versie } from './documenten.schema.ts'

export const soortLabels: Record<DocumentSoort, string> = {
  pdf: 'PDF',
  png: 'afbeelding',
  jpeg: 'foto',
  tekst: 'tekst',
}
export const scanLabels: Record<Versie['scan'], string> = {
  niet_gescand: 'niet gescand op virussen',
  schoon: 'gescand, geen virus gevonden',
}
export const grootteTekst = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
