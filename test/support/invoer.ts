// Makes an input that a use case's own schema accepts, for tests that try every use case there is.
import { z } from 'zod'

type Schema = { [k: string]: unknown }
const isObject = (v: unknown): v is Schema => typeof v === 'object' && v !== null && !Array.isArray(v)
const list = (v: unknown): unknown[] => (Array.isArray(v) ? v : [])
const num = (v: unknown, fallback: number): number => (typeof v === 'number' ? v : fallback)

function text(schema: Schema): string {
  const format = String(schema.format ?? '')
  if (format === 'date') return '2099-01-01'
  if (format === 'date-time') return '2099-01-01T09:00:00Z'
  if (format === 'email') return 'iemand@voorbeeld.example'
  if (format === 'uri') return 'https://voorbeeld.example'
  if (String(schema.pattern ?? '').includes('\\d{4}')) return '2099-01-01'
  return 'proef'.repeat(4).slice(0, Math.max(5, num(schema.minLength, 0)))
}

/** A value for this part of the schema. `ids` gives the id for a key that ends in `Id`. */
function value(schema: unknown, key: string, ids: (key: string) => string): unknown {
  if (!isObject(schema)) return 'proef'
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const choice = [...list(schema.anyOf), ...list(schema.oneOf)][0]
  if (choice !== undefined) return value(choice, key, ids)
  const all = list(schema.allOf)
  if (all.length > 0 && !('type' in schema)) return value(Object.assign({}, ...all), key, ids)
  switch (schema.type) {
    case 'object':
      return object(schema, ids)
    case 'array':
      return Array.from({ length: num(schema.minItems, 0) }, () => value(schema.items, key, ids))
    case 'integer':
    case 'number':
      return num(schema.minimum, num(schema.exclusiveMinimum, 0) + 1)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return /ids?$/i.test(key) ? ids(key) : text(schema)
  }
}

function object(schema: Schema, ids: (key: string) => string): Schema {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const required = new Set(list(schema.required))
  // Ids that are optional are filled too: they are how a stranger would point at a case.
  const wanted = Object.entries(properties).filter(([k]) => required.has(k) || k === 'id' || k.endsWith('Id'))
  return Object.fromEntries(wanted.map(([k, s]) => [k, value(s, k, ids)]))
}

/** An input for `schema`; every key that names an id gets what `ids` says. */
export const invoerVoor = (schema: z.ZodType, ids: (key: string) => string): unknown =>
  value(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '', ids)

/** The keys of ids in the input of a use case. */
export function idKeys(schema: z.ZodType): string[] {
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  if (!isObject(json) || !isObject(json.properties)) return []
  return Object.keys(json.properties).filter((k) => k === 'id' || k.endsWith('Id'))
}
