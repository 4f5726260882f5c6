// What the code names: slices, tables, statuses and roles.
import { createRequire } from 'node:module'
import ts from 'typescript'
import { filesUnder, read, root } from './sources.ts'

export const slices = (): string[] => [
  ...new Set(
    filesUnder('src/domein').flatMap((f) => {
      const name = f.split('/')[2]
      return name === undefined || f.split('/').length < 4 ? [] : [name]
    }),
  ),
]

/** All slices in their order, built or not: the rules of dependency-cruiser read it from src/app/slices.ts. */
export function sliceOrder(): string[] {
  const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(`${root}/.dependency-cruiser.cjs`)
  return config.forbidden.flatMap((r) => (r.name.startsWith('order-') ? [r.name.slice('order-'.length)] : []))
}

/** Table names in the order of migrations, from the plain SQL: no database needed, so this stays fast. */
export const tables = (): string[] => [
  ...new Set(
    filesUnder('migrations').flatMap((f) =>
      [...read(f).matchAll(/^\s*create table (?:if not exists )?(?:public\.)?([a-z_]+)/gim)].map((m) => m[1] ?? ''),
    ),
  ),
]

/** The keys and targets of every exported state machine (`…Overgangen`) in the rules files, read as text. */
export function statuses(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of filesUnder('src/domein').filter((f) => /\.(rules|schema)\.ts$/.test(f))) {
    for (const [, name = '', body = ''] of read(file).matchAll(
      /export const (\w*[oO]vergangen\w*)[^=]*= \{\n([\s\S]*?)\n\}/g,
    )) {
      const keys = [...body.matchAll(/^ {2}(\w+): \{/gm)].map((m) => m[1] ?? '')
      const targets = [...body.matchAll(/: '(\w+)'/g)].map((m) => m[1] ?? '')
      found.set(`${file} ${name}`, [...new Set([...keys, ...targets])])
    }
  }
  return found
}

/** Words listed in an exported `as const` array, for instance the roles. */
export function constList(file: string, name: string): string[] {
  const body = new RegExp(`export const ${name}[^=]*= \\[([\\s\\S]*?)\\]`).exec(read(file))?.[1] ?? ''
  return [...body.matchAll(/'([a-z_]+)'/g)].map((m) => m[1] ?? '')
}

function nodesOf(file: string): { text: string; source: ts.SourceFile; nodes: ts.Node[] } {
  const text = read(file)
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind)
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { text, source, nodes }
}

/** `x as T` without a comment on one of the two lines above it (`as const` is no assertion). */
export function unexplainedAssertions(file: string): string[] {
  if (!/\bas\s+(?!const\b)[A-Za-z{[(]/.test(read(file))) return []
  const { text, source, nodes } = nodesOf(file)
  const lines = text.split('\n')
  return nodes
    .filter((n) => ts.isAsExpression(n) && n.type.getText(source) !== 'const')
    .map((n) => source.getLineAndCharacterOfPosition(n.getStart(source)).line)
    .filter((line) => !lines.slice(Math.max(0, line - 2), line + 1).some((l) => /\/\/ \S.{9,}/.test(l)))
    .map((line) => `${file}:${line + 1}`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: looks for characters outside ASCII
const outsideAscii = /[^\x00-\x7f]/

export const accentedIdentifiers = (file: string): string[] =>
  outsideAscii.test(read(file))
    ? nodesOf(file).nodes.flatMap((n) =>
        ts.isIdentifier(n) && outsideAscii.test(n.text) ? [`${file}: ${n.text}`] : [],
      )
    : []
