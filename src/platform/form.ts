import type { z } from 'zod'

/** How a field stood in a form when it opened; undefined: the form has no such field. */
export type Before = (name: string) => 'filled' | 'empty' | undefined

/**
 * Turns posted fields into input for a schema: names may be paths ('stap.datum', 'partijen.0.doel'), empty means absent,
 * and numbers, booleans and lists are read as the schema asks. Never throws: what does not fit stays as it is, the schema tells.
 * With `before` a text that was taken out is told: as null where the schema takes null, else as an empty text.
 */
export function decodeForm(
  schema: z.ZodType,
  fields: Readonly<Record<string, string | readonly string[]>>,
  before?: Before,
): unknown {
  const tree: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith('_')) continue
    put(tree, name.split('.'), value)
  }
  return shape(schema, tree, before && { before, path: '' })
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function put(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let node = tree
  for (const [i, key] of path.entries()) {
    if (forbidden.has(key)) return
    if (i === path.length - 1) {
      node[key] = value
      return
    }
    const next = node[key]
    const child: Record<string, unknown> = isRecord(next) ? next : {}
    node[key] = child
    node = child
  }
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

type Def = {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
  in?: z.ZodType
  getter?: () => z.ZodType
}
// Zod keeps the definition of a schema here; its public type does not list the fields per kind.
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def

function unwrap(schema: z.ZodType): { schema: z.ZodType; def: Def } {
  let s = schema
  for (;;) {
    const def = defOf(s)
    const inner =
      def.type === 'pipe'
        ? def.in
        : def.type === 'lazy'
          ? def.getter?.()
          : wrappers.has(def.type)
            ? def.innerType
            : undefined
    if (!inner) return { schema: s, def }
    s = inner
  }
}
const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'readonly', 'catch', 'nonoptional'])

/** The names of the fields at the top of a schema. */
export const fieldNames = (schema: z.ZodType): readonly string[] => Object.keys(unwrap(schema).def.shape ?? {})

/** Where in the form, when it told how it stood. */
type At = { before: Before; path: string } | undefined
const inside = (at: At, key: string): At => at && { ...at, path: at.path === '' ? key : `${at.path}.${key}` }

function shape(schema: z.ZodType, value: unknown, at: At): unknown {
  const { def } = unwrap(schema)
  if (def.type === 'object') return shapeObject(def.shape ?? {}, value, at)
  if (def.type === 'array') return shapeArray(def.element, value)
  const one = Array.isArray(value) ? value.at(-1) : value
  if (typeof one !== 'string') return def.type === 'boolean' && one === undefined ? undefined : one
  if (def.type !== 'boolean' && one.trim() === '' && at?.before(at.path) === 'filled')
    return takesNull(schema) ? null : ''
  return shapeScalar(def.type, one)
}

function takesNull(schema: z.ZodType): boolean {
  const { type, innerType } = defOf(schema)
  return type === 'nullable' || (wrappers.has(type) && innerType !== undefined && takesNull(innerType))
}

function shapeScalar(type: string, text: string): unknown {
  if (type === 'boolean') return ['on', 'true', 'ja', '1'].includes(text)
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (type === 'number') return Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed)
  return text.replaceAll('\r\n', '\n').trim()
}

function shapeObject(fields: Record<string, z.ZodType>, value: unknown, at: At): unknown {
  const source = isRecord(value) ? value : {}
  const known = Object.entries(fields).map(([key, field]): [string, unknown] => [
    key,
    shapeField(field, source[key], inside(at, key)),
  ])
  const unknownKeys = Object.entries(source).filter(([key]) => !(key in fields))
  return Object.fromEntries([...known.filter(([, v]) => v !== undefined), ...unknownKeys])
}

// An unticked checkbox is not sent: in a form, absent is 'no', and an absent list of ticks is empty. Unless the form tells
// that it does not have the field: then it says nothing of it.
function shapeField(field: z.ZodType, raw: unknown, at: At): unknown {
  if (raw !== undefined) return shape(field, raw, at)
  if (at && at.before(at.path) === undefined) return undefined
  const { type } = unwrap(field).def
  return type === 'boolean' ? false : type === 'array' ? [] : undefined
}

function shapeArray(element: z.ZodType | undefined, value: unknown): unknown {
  if (value === undefined) return []
  const items = isRecord(value)
    ? Object.keys(value)
        .sort((a, b) => Number(a) - Number(b))
        .map((k) => value[k])
    : Array.isArray(value)
      ? value
      : [value]
  const shaped = element ? items.map((v) => shape(element, v, undefined)) : items
  return shaped.filter(
    (v) =>
      v !== undefined &&
      !(
        isRecord(v) &&
        Object.values(v).every((x) => x === undefined || x === false || (Array.isArray(x) && x.length === 0))
      ),
  )
}
