import { z } from 'zod'

// Makes valid input for any use case from its own schema, so that a new use case joins the tests that run them all.

export type Bron = {
  /** An id for a field ('casusId', 'overlegId', 'aanwezig'); what fits best, or just some id. */
  id(veld: string): string
  /** Free words. */
  tekst(veld: string): string
  /** Between 0 and 1. */
  toeval(): number
}

type Schema = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  multipleOf?: number
  format?: string
  pattern?: string
  default?: unknown
}

const overTwintigDagen = (): string => new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
const vandaag = (): string => new Date().toISOString().slice(0, 10)
/** What a string can also have to be, where the schema only tells in a refinement or pattern. */
const anders = (): readonly string[] => [
  overTwintigDagen(),
  vandaag(),
  '2026-03-02',
  '2099-01-05',
  `${overTwintigDagen()}T10:00:00Z`,
  '10:30',
  'proef-woord',
  'BWBR0015703',
  'proef@voorbeeld.example',
  '070 000 0001',
  'GM0479',
  'https://voorbeeld.example/',
  '00000001003214345000',
  '1',
  '123456',
  'WvZmYWxzZQ==',
]

const kies = <T>(lijst: readonly T[], bron: Bron): T | undefined => lijst[Math.floor(bron.toeval() * lijst.length)]
const geheel = (s: Schema): number => {
  const laagst = s.minimum ?? (s.exclusiveMinimum === undefined ? 1 : s.exclusiveMinimum + 1)
  return Math.min(laagst < -1e9 ? 1 : laagst, s.maximum ?? laagst)
}

function woord(s: Schema, veld: string, bron: Bron): string {
  if (veld === 'bestand') return Buffer.from(bron.tekst(veld)).toString('base64')
  if (s.format === 'uuid' || /Ids?$|^id$/.test(veld)) return bron.id(veld)
  if (s.format === 'date') return overTwintigDagen()
  if (s.format === 'date-time') return `${overTwintigDagen()}T10:00:00Z`
  if (s.format === 'email') return 'proef@voorbeeld.example'
  if (s.pattern) return anders().find((a) => new RegExp(s.pattern ?? '').test(a)) ?? bron.tekst(veld)
  const t = bron.tekst(veld)
  return (
    t.length < (s.minLength ?? 0) ? `${t} ${'en zo verder '.repeat(99)}`.slice(0, Math.max(s.minLength ?? 0, 40)) : t
  ).slice(0, s.maxLength ?? 1000)
}

function voorwerp(s: Schema, bron: Bron): Record<string, unknown> {
  const uit: Record<string, unknown> = {}
  for (const [naam, deel] of Object.entries(s.properties ?? {}))
    if (s.required?.includes(naam) || bron.toeval() < 0.6) uit[naam] = waarde(deel, naam, bron)
  return uit
}

function waarde(s: Schema, veld: string, bron: Bron): unknown {
  if (s.const !== undefined) return s.const
  if (s.enum) return kies(s.enum, bron)
  const keuzes = (s.anyOf ?? s.oneOf)?.filter((k) => k.type !== 'null')
  if (keuzes) return waarde(kies(keuzes, bron) ?? {}, veld, bron)
  if (s.allOf) return Object.assign({}, ...s.allOf.map((d) => waarde(d, veld, bron)))
  const type = Array.isArray(s.type) ? s.type[0] : s.type
  if (type === 'object') return voorwerp(s, bron)
  if (type === 'array')
    return Array.from({ length: Math.max(1, s.minItems ?? 0) }, () => waarde(s.items ?? {}, veld, bron))
  if (type === 'integer' || type === 'number') return geheel(s)
  if (type === 'boolean') return bron.toeval() < 0.5
  return woord(s, veld, bron)
}

const op = (invoer: unknown, pad: readonly PropertyKey[]): unknown =>
  pad.reduce<unknown>((v, k) => (typeof v === 'object' && v !== null ? Reflect.get(v, k) : undefined), invoer)
// A box that has to be ticked.
const isJaNee = (invoer: unknown, pad: readonly PropertyKey[]): boolean => typeof op(invoer, pad) === 'boolean'

/** Puts something else at the place that the schema objects to. */
function zetOp(invoer: unknown, pad: readonly PropertyKey[], nieuw: unknown): void {
  const hier = op(invoer, pad.slice(0, -1))
  const laatste = pad.at(-1)
  if (typeof hier !== 'object' || hier === null || laatste === undefined) return
  if (nieuw === undefined) Reflect.deleteProperty(hier, laatste)
  else Reflect.set(hier, laatste, nieuw)
}

const schemas = new WeakMap<z.ZodType, Schema>()
export function schemaVan(type: z.ZodType): Schema {
  const bekend = schemas.get(type)
  if (bekend) return bekend
  const s: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' })))
  schemas.set(type, s)
  return s
}

/** Input that the schema accepts; null when it cannot be made, which a test counts as a fault. */
export function maakInvoer(type: z.ZodType, bron: Bron): Record<string, unknown> | null {
  const schema = schemaVan(type)
  for (let poging = 0; poging < 20; poging++) {
    const invoer = voorwerp({ ...schema, properties: eigenschappen(schema, bron), required: vereist(schema) }, bron)
    for (const ander of [null, ...anders()]) {
      const r = type.safeParse(invoer)
      if (r.success) return invoer
      for (const i of r.error.issues) {
        if (i.code === 'unrecognized_keys') for (const k of i.keys) zetOp(invoer, [...i.path, k], undefined)
        else if (ander !== null) zetOp(invoer, i.path, isJaNee(invoer, i.path) ? true : ander)
      }
    }
  }
  return null
}

// A union at the top: one of its branches.
const tak = (s: Schema, bron: Bron): Schema => kies(s.anyOf ?? s.oneOf ?? [s], bron) ?? s
const eigenschappen = (s: Schema, bron: Bron): Record<string, Schema> => s.properties ?? tak(s, bron).properties ?? {}
const vereist = (s: Schema): string[] => s.required ?? []
