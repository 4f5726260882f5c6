import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'

export type Started = {
  config: Config
  database: Database
  migrated: number
  seconds: number
  personas: readonly { readonly id: string; readonly naam: string; readonly functie: string }[]
}

/** One screen: what runs where, who can log in, how to stop. */
export function startScherm({ config, database, migrated, seconds, personas }: Started): string {
  const embedded = config.databaseUrl === null
  const lines = [
    '',
    `  Maatwerkpad draait (in ${seconds.toFixed(1)} s)`,
    '',
    `  Open              ${config.baseUrl}`,
    ...(config.demo ? [`  Inlogdienst       ${config.idpUrl} (oefenomgeving, alleen op deze machine)`] : []),
    `  Database          ${embedded ? 'ingebouwde PostgreSQL 18' : 'PostgreSQL'}, ${database.waar}`,
    ...(migrated > 0 ? [`  Bijgewerkt        ${migrated} stappen`] : []),
    `  Gegevens          ${config.dataDir}`,
    ...(config.demo ? ['', ...wieKanInloggen(personas)] : []),
    '',
    '  Stoppen: Ctrl-C. De gegevens blijven bewaard.',
    '',
  ]
  return lines.join('\n')
}

function wieKanInloggen(personas: Started['personas']): string[] {
  const width = Math.max(...personas.map((p) => p.id.length)) + 2
  const cells = personas.map((p) => `${p.id.padEnd(width)}${p.functie}`.slice(0, 56).padEnd(58))
  const half = Math.ceil(cells.length / 2)
  const rows = cells.slice(0, half).map((c, i) => `    ${c}${cells[half + i] ?? ''}`.trimEnd())
  return ['  Log in als een van deze verzonnen mensen (code 123456):', ...rows]
}
