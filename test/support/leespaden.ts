import { geheel } from '../../src/app/geheel.ts'
import { casusActies } from '../../src/domein/casus/casus.schema.ts'
import { allUseCases, type UseCase } from '../../src/platform/usecase.ts'
import type { Dump } from './dump.ts'
import { schemaVan } from './invoer-vol.ts'

// Every way to read there is, generated from what the application serves: one that is added is tried by itself.

export type Leespad = { soort: 'api' | 'pagina' | 'download'; pad: string; vragen: readonly string[] }

/** Without a question, with each search field filled, and about one case where a list asks which. */
function vragenVan(u: UseCase, pad: string): string[] {
  const velden = Object.entries(schemaVan(u.input).properties ?? {}).filter(([naam]) => !pad.includes(`:${naam}`))
  const casus = velden.some(([naam]) => naam === 'casusId') ? ['?casusId=CASUS'] : []
  const zoek = velden.filter(
    ([naam, s]) => s.type === 'string' && !s.enum && !s.format && !/cursor|^na$|Id$/.test(naam),
  )
  return ['', ...casus, ...zoek.map(([naam]) => `?${naam}=MERK`)]
}

export const leespaden = (): Leespad[] =>
  geheel.flatMap((s) => [
    ...(s.routes ?? [])
      .filter((r) => r.method === 'GET')
      .map((r) => ({ soort: 'api', pad: r.path, vragen: vragenVan(r.useCase, r.path) }) as const),
    ...(s.pages?.paginas ?? []).map(
      (p) =>
        ({
          soort: 'pagina',
          pad: p.path,
          vragen: p.path.includes(':') ? [''] : ['', '?q=MERK', '?zoek=MERK'],
        }) as const,
    ),
    ...(s.pages?.downloads ?? []).map((d) => ({ soort: 'download', pad: d.path, vragen: [''] }) as const),
  ])

/** Queries that no route serves: read through pages and other use cases only; here straight through the door. */
export function losseVragen(): UseCase[] {
  const bediend = new Set(geheel.flatMap((s) => (s.routes ?? []).map((r) => r.useCase.name)))
  return allUseCases().filter((u) => u.kind === 'query' && !bediend.has(u.name))
}

// Parameters that are no id.
const woorden: Readonly<Record<string, readonly string[]>> = { actie: casusActies }

const naamVan = (param: string): string => param.replace(/Id$/, '').toLowerCase().slice(0, 5)

/** The addresses of this path for one case: each id of the case that the name of the parameter fits. */
export function adressen(pad: string, casusId: string, persoonId: string, dump: Dump): string[] {
  let paden = [pad]
  for (const [heel, param = ''] of pad.matchAll(/:(\w+)/g)) {
    const waarden = param === 'persoonId' ? [persoonId] : waardenVan(param, pad, casusId, dump)
    paden = paden.flatMap((p) => waarden.map((v) => p.replace(heel, v)))
  }
  return paden
}

function waardenVan(param: string, pad: string, casusId: string, dump: Dump): readonly string[] {
  if (param === 'casusId') return [casusId]
  if (woorden[param]) return woorden[param]
  if (param === 'sleutel') return sleutelsBij(pad, dump)
  if (param === 'sessieId') return dump.rijen.flatMap((r) => (r.tabel === 'let_sessies' ? (r.id ?? []) : [])).slice(-4)
  const past = dump.rijen.filter((r) => r.tabel.replaceAll('_', '').includes(naamVan(param)))
  const ids = (lijst: typeof past) => lijst.flatMap((r) => r.id ?? []).slice(-3)
  const eigen = ids(past.filter((r) => r.casusId === casusId))
  const overig = ids(past.filter((r) => r.casusId !== casusId))
  // Also parts of another case under the address of this one.
  if (eigen.length > 0) return [...eigen, ...overig]
  if (!param.endsWith('Id')) return sleutelsBij(pad, dump)
  return overig
}

/** Keys of things that the words of the path name, else of anything. */
function sleutelsBij(pad: string, dump: Dump): string[] {
  const delen = pad.split('/').filter((d) => d.length > 3 && !d.startsWith(':'))
  const uit = (rijen: Dump['rijen']) =>
    rijen.flatMap((r) => /"(?:sleutel|code)": ?"([^"]+)"/.exec(r.tekst)?.[1] ?? []).slice(-3)
  const past = uit(dump.rijen.filter((r) => delen.some((d) => r.tabel.includes(d.slice(0, 6)))))
  return past.length > 0 ? past : uit(dump.rijen)
}
