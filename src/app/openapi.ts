import { z } from 'zod'
import type { ApiRoute } from '../platform/routes.ts'
import type { UseCase } from '../platform/usecase.ts'
import { apiPrefix, apiVersion } from './api.ts'

type Json = Record<string, unknown>

const toSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
})

/** OpenAPI 3.1 from the routes and the schemas of their use cases. */
export function openApi(routes: readonly ApiRoute[], baseUrl: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
    const item = paths[path] ?? {}
    item[route.method.toLowerCase()] = operation(route)
    paths[path] = item
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Maatwerkpad API',
      version: apiVersion,
      description: 'Alles wat op de schermen kan, via dezelfde regels.',
      contact: { name: 'Maatwerkpad', url: 'https://maatwerkpad.example', email: 'api@maatwerkpad.example' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${baseUrl}${apiPrefix}` }],
    security: [{ bearer: [] }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Probleem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string' },
            instance: { type: 'string' },
            invalidParams: {
              type: 'array',
              items: {
                type: 'object',
                properties: { name: { type: 'string' }, code: { type: 'string' }, reason: { type: 'string' } },
              },
            },
            ontbreekt: {
              type: 'array',
              items: {
                type: 'object',
                properties: { code: { type: 'string' }, uitleg: { type: 'string' }, link: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  }
}

const tagOf = (r: ApiRoute): string => r.path.split('/')[1] ?? 'overig'

function operation(route: ApiRoute): Json {
  const u: UseCase = route.useCase
  const params = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((m) => m[1] ?? '')
  const input = toSchema(u.input, 'input')
  const reads = route.method === 'GET' || route.method === 'DELETE'
  const status = String(route.status ?? 200)
  return {
    operationId: `${u.name.replaceAll('.', '_')}_${route.method.toLowerCase()}_${route.path.replaceAll(/[^A-Za-z]+/g, '_')}`,
    summary: u.titel,
    tags: [tagOf(route)],
    ...(route.metLink ? { security: [] } : {}),
    parameters: [...params.map(pathParam), ...(reads ? queryParams(input, params) : []), ...headers(route)],
    ...(reads
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: without(input, params) } } } }),
    responses: {
      [status]: success(route),
      '400': problem('Ongeldige invoer, alle fouten tegelijk'),
      '401': problem('Niet ingelogd'),
      '403': problem('Gezien, maar niet toegestaan'),
      '404': problem('Bestaat niet of buiten je bereik'),
      '409': problem('Een voorwaarde ontbreekt of de stand is veranderd'),
      '412': problem('Intussen gewijzigd: If-Match past niet meer'),
      ...(route.sleutel || route.ifMatch ? { '428': problem('Idempotency-Key of If-Match ontbreekt') } : {}),
      '429': problem('Te veel verzoeken'),
      '503': problem('Even niet bereikbaar'),
    },
  }
}

function success(route: ApiRoute): Json {
  if (route.status === 204) return { description: 'Gelukt' }
  const h = { 'API-Version': { schema: { type: 'string' } }, ...etagOf(route.useCase) }
  if (route.bestand)
    return {
      description: 'Bestand',
      headers: h,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }
  return {
    description: 'Gelukt',
    headers: h,
    content: { 'application/json': { schema: toSchema(route.useCase.output, 'output') } },
  }
}

// Whatever has a version can be changed with If-Match.
function etagOf({ output }: UseCase): Json {
  const { properties } = toSchema(output, 'output')
  return isJson(properties) && 'version' in properties ? { ETag: { schema: { type: 'string' } } } : {}
}

const pathParam = (name: string): Json => ({ name, in: 'path', required: true, schema: { type: 'string' } })

function headers(route: ApiRoute): Json[] {
  const h: Json[] = []
  if (route.sleutel === 'verplicht')
    h.push({ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } })
  if (route.ifMatch === 'verplicht')
    h.push({ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } })
  return h
}

const isJson = (v: unknown): v is Json => typeof v === 'object' && v !== null

function queryParams(input: Json, params: readonly string[]): Json[] {
  const required = Array.isArray(input.required) ? input.required : []
  const props = isJson(input.properties) ? input.properties : {}
  return Object.entries(props)
    .filter(([name]) => !params.includes(name))
    .map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}

function without(input: Json, params: readonly string[]): Json {
  if (!isJson(input.properties)) return input
  const properties = Object.fromEntries(Object.entries(input.properties).filter(([n]) => !params.includes(n)))
  const required = Array.isArray(input.required) ? input.required.filter((n) => !params.includes(String(n))) : []
  return { ...input, properties, ...(required.length > 0 ? { required } : { required: undefined }) }
}
