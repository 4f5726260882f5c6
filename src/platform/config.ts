import path from 'node:path'
import { z } from 'zod'

/** All settings of one process, parsed once; nothing else reads the environment. */
export type Config = {
  readonly nodeEnv: 'production' | 'development' | 'test'
  /** The demo world and its identity provider: everywhere but in production. */
  readonly demo: boolean
  readonly host: string
  readonly port: number
  readonly idpPort: number
  /** Where people reach the demo identity provider; also its issuer. */
  readonly idpUrl: string
  readonly dataDir: string
  /** null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null
  readonly migrateDatabaseUrl: string | null
  readonly baseUrl: string
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly rateLimitPerMinute: number
  /** File with the master key: session cookies and the kluis derive theirs from it. */
  readonly sleutelBestand: string
  readonly smtpUrl: string | null
  /** Virus scanner for uploads (clamd over TCP); null: an upload says that it was not scanned. */
  readonly clamd: { readonly host: string; readonly port: number } | null
  /** JSON file with the issuers people may log in with; null: only the demo identity provider. */
  readonly issuersBestand: string | null
}

/** One Dutch line per wrong setting, all of them at once. */
export class ConfigError extends Error {
  readonly regels: readonly string[]
  constructor(regels: readonly string[]) {
    super(regels.join('\n'))
    this.name = 'ConfigError'
    this.regels = regels
  }
}

type Env = Readonly<Record<string, string | undefined>>

const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.enum(values, { error: `kies een van: ${values.join(', ')}` }).default(fallback)

const isPort = (v: string): boolean => /^[1-9]\d{0,4}$/.test(v) && Number(v) <= 65_535

const optional = z
  .string()
  .optional()
  .transform((v) => v ?? null)

// The value itself is never repeated: it may hold a password.
const databaseUrl = optional.refine((v) => v === null || /^postgres(ql)?:\/\/[^\s]+\/[^\s/]+/.test(v), {
  error: 'geef een adres als postgresql://gebruiker:wachtwoord@server:5432/databank',
})

const origin = optional.refine((v) => v === null || isOrigin(v), {
  error: 'geef een adres zonder pad, zoals https://maatwerkpad.example',
})

const schema = z.object({
  NODE_ENV: choice(['production', 'development', 'test'], 'development'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'geef een naam of IP-adres, zoals 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .refine(isPort, 'dit is geen poort; geef een getal van 1 tot en met 65535')
    .default('3000')
    .transform(Number),
  IDP_PORT: z
    .string()
    .refine(isPort, 'geef een getal van 1 tot en met 65535; zonder deze instelling is het PORT + 1')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: databaseUrl,
  MIGRATE_DATABASE_URL: databaseUrl,
  BASE_URL: origin,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'kies een van: fatal, error, warn, info, debug, trace, silent',
    })
    .optional(),
  RATE_LIMIT_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'geef een heel getal van 1 of meer')
    .default('600'),
  KLUIS_SLEUTEL_BESTAND: optional,
  SMTP_URL: optional.refine((v) => v === null || /^smtps?:\/\/[^\s]+$/.test(v), {
    error: 'geef een adres als smtp://server:587',
  }),
  CLAMD_ADRES: optional.refine((v) => v === null || hostPort(v) !== null, {
    error: 'geef een adres als 127.0.0.1:3310',
  }),
  ISSUERS_BESTAND: optional,
})

function hostPort(v: string): { host: string; port: number } | null {
  const m = /^([A-Za-z0-9._-]+):(\d{1,5})$/.exec(v)
  return m?.[1] && m[2] && isPort(m[2]) ? { host: m[1], port: Number(m[2]) } : null
}

type Parsed = z.infer<typeof schema>

function isOrigin(v: string): boolean {
  if (!URL.canParse(v)) return false
  const u = new URL(v)
  return (u.protocol === 'http:' || u.protocol === 'https:') && u.pathname === '/' && !u.search && !u.hash
}

/** The address to show for a host to listen on: "everywhere" is reached through loopback. */
function webUrl(host: string, portNo: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${portNo}`
}

/** Rules that look at more than one setting. */
function crossCheck(p: Parsed, idpPort: number | null): string[] {
  const out: string[] = []
  if (idpPort === null)
    out.push('IDP_PORT: geef een getal van 1 tot en met 65535; zonder deze instelling is het PORT + 1.')
  if (idpPort === p.PORT) out.push('IDP_PORT: moet een andere poort zijn dan PORT.')
  if (p.NODE_ENV !== 'production') return out
  if (p.DATABASE_URL === null)
    out.push('DATABASE_URL: verplicht als NODE_ENV=production; de ingebouwde database is alleen om te proberen.')
  if (p.BASE_URL === null || !p.BASE_URL.startsWith('https://'))
    out.push('BASE_URL: verplicht als NODE_ENV=production, en begint met https://.')
  if (p.KLUIS_SLEUTEL_BESTAND === null)
    out.push('KLUIS_SLEUTEL_BESTAND: verplicht als NODE_ENV=production; zie docs/draaiboeken/sleutels.md.')
  if (p.ISSUERS_BESTAND === null)
    out.push('ISSUERS_BESTAND: verplicht als NODE_ENV=production; zonder inlogdienst kan niemand inloggen.')
  return out
}

function parseIdpPort(p: Parsed): number | null {
  const wanted = p.IDP_PORT ?? String(p.PORT + 1)
  return isPort(wanted) ? Number(wanted) : null
}

function toConfig(p: Parsed, idpPort: number): Config {
  const dataDir = path.resolve(p.DATA_DIR)
  return {
    nodeEnv: p.NODE_ENV,
    demo: p.NODE_ENV !== 'production',
    host: p.HOST,
    port: p.PORT,
    idpPort,
    idpUrl: `http://127.0.0.1:${idpPort}`,
    dataDir,
    databaseUrl: p.DATABASE_URL,
    migrateDatabaseUrl: p.MIGRATE_DATABASE_URL,
    baseUrl: p.BASE_URL?.replace(/\/$/, '') ?? webUrl(p.HOST, p.PORT),
    // The demo keeps its one screen readable; production logs each request.
    logLevel: p.LOG_LEVEL ?? (p.NODE_ENV === 'production' ? 'info' : 'warn'),
    rateLimitPerMinute: Number(p.RATE_LIMIT_PER_MINUTE),
    sleutelBestand: path.resolve(p.KLUIS_SLEUTEL_BESTAND ?? path.join(dataDir, 'sleutel')),
    smtpUrl: p.SMTP_URL,
    clamd: p.CLAMD_ADRES === null ? null : hostPort(p.CLAMD_ADRES),
    issuersBestand: p.ISSUERS_BESTAND === null ? null : path.resolve(p.ISSUERS_BESTAND),
  }
}

/** Parses the settings; throws a ConfigError that names every wrong one. */
export function loadConfig(env: Env = process.env): Config {
  // An empty variable counts as absent: compose files and service units pass them along that way.
  const given = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v.trim() !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message.replace(/\.$/, '')}.`))
  const idpPort = parseIdpPort(parsed.data)
  const wrong = crossCheck(parsed.data, idpPort)
  if (wrong.length > 0 || idpPort === null) throw new ConfigError(wrong)
  return toConfig(parsed.data, idpPort)
}
