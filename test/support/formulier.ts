// A form of a page, read and filled in as a browser does it.

export type Vak = {
  readonly naam: string
  readonly soort: 'tekst' | 'lang' | 'dag' | 'keuze' | 'vink' | 'rondje' | 'verborgen' | 'anders'
  readonly label: string
  /** What a browser would send now. */
  readonly waarden: readonly string[]
  /** What else could be chosen. */
  readonly opties: readonly string[]
}
export type Formulier = {
  readonly action: string
  readonly id: string
  readonly post: boolean
  readonly vakken: readonly Vak[]
  /** Name and value of its buttons. */
  readonly knoppen: readonly (readonly [string, string])[]
}
export type Velden = Record<string, string | readonly string[]>

const ontdaan = (s: string): string =>
  s
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
const attr = (tag: string, naam: string): string | undefined => {
  const m = new RegExp(`\\s${naam}(?:="([^"]*)")?(?=[\\s/>])`, 'i').exec(tag)
  return m ? ontdaan(m[1] ?? '') : undefined
}

function labelVan(html: string, id: string | undefined): string {
  if (id === undefined) return ''
  const m = new RegExp(`<label[^>]*for="${id.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}"[^>]*>([\\s\\S]*?)</label>`).exec(
    html,
  )
  return ontdaan((m?.[1] ?? '').replace(/<[^>]+>/g, ''))
}

const invoerSoort = (type: string): Vak['soort'] =>
  type === 'hidden' ? 'verborgen' : type === 'date' ? 'dag' : type === 'text' ? 'tekst' : 'anders'

function vakVan(html: string, tag: string, binnen: string): Vak | null {
  const naam = attr(tag, 'name')
  if (naam === undefined || naam === '') return null
  const label = labelVan(html, attr(tag, 'id'))
  if (tag.startsWith('<textarea'))
    return { naam, label, soort: 'lang', waarden: [ontdaan(binnen.replace(/^\n/, ''))], opties: [] }
  if (tag.startsWith('<select')) {
    const opties = [...binnen.matchAll(/<option\b[^>]*>/g)].map(([o]) => o)
    const gekozen = opties.find((o) => attr(o, 'selected') !== undefined) ?? opties[0]
    const waardeVan = (o: string): string => attr(o, 'value') ?? ''
    return { naam, label, soort: 'keuze', waarden: gekozen ? [waardeVan(gekozen)] : [], opties: opties.map(waardeVan) }
  }
  const type = attr(tag, 'type') ?? 'text'
  const waarde = attr(tag, 'value') ?? ''
  if (type === 'checkbox' || type === 'radio')
    return {
      naam,
      label,
      soort: type === 'radio' ? 'rondje' : 'vink',
      waarden: attr(tag, 'checked') === undefined ? [] : [waarde],
      opties: [waarde],
    }
  return type === 'file'
    ? null
    : {
        naam,
        label,
        soort: attr(tag, 'inputmode') === 'numeric' ? 'anders' : invoerSoort(type),
        waarden: [waarde],
        opties: [],
      }
}

export function formulierenIn(html: string): Formulier[] {
  return [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].map(([, kop = '', binnen = '']) => ({
    action: attr(kop, 'action') ?? '',
    id: attr(kop, 'id') ?? '',
    post: attr(kop, 'method') === 'post',
    vakken: [...binnen.matchAll(/<input\b[^>]*>|(<(textarea|select)\b[^>]*>)([\s\S]*?)<\/\2>/g)].flatMap(
      ([invoer, kop, , rest = '']) => vakVan(html, kop ?? invoer, rest) ?? [],
    ),
    knoppen: [...binnen.matchAll(/<button\b[^>]*>/g)].flatMap(([knop]) => {
      const naam = attr(knop, 'name')
      return naam === undefined ? [] : [[naam, attr(knop, 'value') ?? ''] as const]
    }),
  }))
}

/** Everything it sends when nothing is touched, with the first button. */
export function velden(f: Formulier): Velden {
  const uit: Record<string, string[]> = {}
  for (const v of f.vakken.filter((x) => x.naam !== '_csrf'))
    for (const w of v.waarden) uit[v.naam] = [...(uit[v.naam] ?? []), w]
  const knop = f.knoppen[0]
  return { ...uit, ...(knop ? { [knop[0]]: [knop[1]] } : {}) }
}
