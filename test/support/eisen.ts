// Which requirement is proven by which test title (docs/eisen.md, docs/eisen-open.md).
import { filesUnder, read } from './sources.ts'

const families = [
  'GEN',
  'REG',
  'LMM',
  'LET',
  'OVB',
  'TO',
  'AFW',
  'AFS',
  'BA',
  'SL',
  'OPL',
  'INF',
  'SCH',
  'WRD',
  'RAP',
  'INV',
]
// 'INV-13', and 'INV-1,2,3' for several of one family.
const idPattern = new RegExp(`\\b(${families.join('|')})-(\\d+(?:,\\d+)*)\\b`, 'g')
const rowPattern = /^\| ([A-Z]{2,3}-\d+) \|/
const openPattern = /^- ([A-Z]{2,3}-\d+)$/

const idsInLines = (text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line) => {
    const id = pattern.exec(line)?.[1]
    return id === undefined ? [] : [id]
  })

export const knownIds = (eisen: string): string[] => idsInLines(eisen, rowPattern)
export const openIds = (open: string): string[] => idsInLines(open, openPattern)
export const ceiling = (open: string): number => Number(/^Ceiling: (\d+)$/m.exec(open)?.[1] ?? Number.NaN)

// A title is the first string after it(, test(, describe( or after `.each(...)(`; skipped and todo titles prove nothing.
const titlePattern = /(?:\b(?:it|test|describe)((?:\.\w+)*)|\))\s*\(\s*(['"`])((?:\\.|(?!\2)[\s\S])*?)\2/g

/** The ids that the titles of this test source name. */
export function idsInTitles(source: string): string[] {
  const found = new Set<string>()
  for (const [, chain = '', , title = ''] of source.matchAll(titlePattern)) {
    if (/\.(skip|todo)\b/.test(chain)) continue
    for (const [, family = '', numbers = ''] of title.matchAll(idPattern))
      for (const n of numbers.split(',')) found.add(`${family}-${n}`)
  }
  return [...found]
}

const testFiles = (): string[] =>
  [...filesUnder('src'), ...filesUnder('test'), ...filesUnder('seed'), ...filesUnder('scripts')].filter((f) =>
    /\.(test|e2e)\.tsx?$/.test(f),
  )

/** id -> the test files that name it. */
export function provenIds(): Map<string, string[]> {
  const proven = new Map<string, string[]>()
  for (const file of testFiles()) {
    for (const id of idsInTitles(read(file))) proven.set(id, [...(proven.get(id) ?? []), file])
  }
  return proven
}

/** The text of docs/eisen-open.md for these ids, one a line so that two landings seldom meet. */
export function openList(ids: readonly string[]): string {
  const groups = families.flatMap((family) => {
    const own = ids.filter((id) => id.startsWith(`${family}-`))
    return own.length === 0 ? [] : [`## ${family}\n\n${own.map((id) => `- ${id}`).join('\n')}\n`]
  })
  return `# Requirements without a test yet

The ids of [eisen.md](eisen.md) that no test title names so far. This list may only shrink: \`npm run eisen\` takes off
what a test now proves and lowers the ceiling; nothing puts an id back. \`test/eisen.test.ts\` checks it.

Ceiling: ${ids.length}

${groups.join('\n')}`
}
