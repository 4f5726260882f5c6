import { spawnSync } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accentedIdentifiers, sliceOrder, slices, unexplainedAssertions } from './support/code.ts'
import { committedFiles, exists, filesUnder, read, root } from './support/sources.ts'
import './support/rerun.ts'

const isTest = (f: string): boolean => /\.(test|e2e)\.tsx?$/.test(f) || /\.(test-data|verwacht)\.ts$/.test(f)
const isGenerated = (f: string): boolean => f.endsWith('.generated.ts') || f.startsWith('docs/generated/')
const isCode = (f: string): boolean => /\.(tsx?|mjs|cjs)$/.test(f) && !isGenerated(f)
const committed = committedFiles()
const code = committed.filter(isCode)
const product = code.filter((f) => f.startsWith('src/') && !isTest(f))
const lineCount = (f: string): number => read(f).trimEnd().split('\n').length

describe('the tree', () => {
  it('holds only the folders and root files that have a place', () => {
    const folders = /^(\.ci|\.github|docs|migrations|scripts|seed|src|test)\//
    const rootFiles =
      /^(README|CONTRIBUTING|CHANGELOG|CHANGELOG-API|SECURITY|AGENTS|LICENSE|CODEOWNERS|publiccode|package|package-lock|tsconfig|biome|knip|lefthook|eslint\.config|vitest\.config|\.[a-z-]+)(\.[a-z]+)*$/
    expect(committed.filter((f) => !folders.test(f) && !rootFiles.test(f))).toEqual([])
    const inSrc = committed
      .filter((f) => f.startsWith('src/') && f.split('/').length > 2)
      .map((f) => f.split('/')[1] ?? '')
    const allowed = new Set(['app', 'platform', 'domein', 'ui', 'demo-idp'])
    expect([...new Set(inSrc)].filter((d) => !allowed.has(d))).toEqual([])
  })

  it('names files in kebab-case and ASCII', () => {
    const well = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
    const named = committed.filter((f) => /^(src|seed|scripts|test)\//.test(f))
    const wrong = named.filter((f) => basename(f) !== 'README.md' && !well.test(basename(f)))
    expect(wrong).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is exactly that no name leaves ASCII
    expect(committed.filter((f) => /[^\x00-\x7f]/.test(f))).toEqual([])
  })

  it('names migrations NNNN_<slice or platform>_<what>.sql, each number once', () => {
    const files = filesUnder('migrations').map((f) => basename(f))
    const owner = ['platform', ...sliceOrder()].join('|')
    expect(files.filter((f) => !new RegExp(`^\\d{4}_(${owner})_[a-z0-9_]+\\.sql$`).test(f))).toEqual([])
    const numbers = files.map((f) => f.slice(0, 4))
    expect(numbers.filter((n, i) => numbers.indexOf(n) !== i)).toEqual([])
  })
})

describe('a slice has always the same names', () => {
  // providers: what the slice offers to other slices; beeld: rows to what a reader gets; links: addresses of its pages.
  const parts = 'schema|rules|policy|texts|store|routes|providers|beeld|links'
  it.each(slices().map((s) => [s]))('%s', (slice) => {
    const own = filesUnder(`src/domein/${slice}`).map((f) => f.slice(`src/domein/${slice}/`.length))
    const allowed = [
      /^README\.md$/,
      /^index\.ts$/,
      new RegExp(`^${slice}(\\.[a-z-]+)?\\.(${parts})\\.ts$`),
      new RegExp(`^${slice}(\\.[a-z-]+)?\\.pages\\.tsx$`),
      new RegExp(`^${slice}(\\.[a-z-]+)*\\.test\\.tsx?$`),
      // Tables copied by hand from the requirements, that tests hold the code against.
      new RegExp(`^${slice}(\\.[a-z-]+)?\\.(verwacht|test-data)\\.ts$`),
      /^pages\/[a-z-]+(\.test)?\.tsx$/,
      /^usecases\/[a-z-]+(\.test)?\.ts$/,
      /^templates\/[a-z-]+\.typ$/,
    ]
    expect(own.filter((f) => !allowed.some((a) => a.test(f)))).toEqual([])
    // Rules may come before there is anything to use from outside; then a slice has a door and a page about itself.
    if (!own.some((f) => f.startsWith('usecases/') || f === 'index.ts')) return
    expect(own).toContain('index.ts')
    expect(own).toContain('README.md')
    expect(lineCount(`src/domein/${slice}/README.md`)).toBeLessThanOrEqual(60)
  })

  it('every use case has a test next to it, or a test that names it', () => {
    const testTexts = code.filter((f) => /\.(test|e2e)\.tsx?$/.test(f)).map(read)
    const untested = product
      .filter((f) => f.includes('/usecases/') && /export const \w+ = define(Command|Query)/.test(read(f)))
      .filter((f) => !exists(f.replace(/\.ts$/, '.test.ts')))
      .filter((f) => {
        const names = [...read(f).matchAll(/export const (\w+) = define(?:Command|Query)/g)].map((m) => m[1] ?? '')
        return !testTexts.some(
          (t) => t.includes(`/${basename(f)}'`) || names.every((n) => new RegExp(`\\b${n}\\b`).test(t)),
        )
      })
    expect(untested).toEqual([])
  })

  it('use cases, and only use cases, define commands and queries', () => {
    const elsewhere = product.filter(
      (f) => f.startsWith('src/domein/') && !f.includes('/usecases/') && /= define(Command|Query)[(<]/.test(read(f)),
    )
    expect(elsewhere).toEqual([])
  })
})

describe('the dependency rule', () => {
  it('dependency-cruiser finds no import that the house forbids', () => {
    const dirs = ['src', 'seed', 'scripts', 'test'].filter((d) => filesUnder(d).length > 0)
    const run = spawnSync(`${root}/node_modules/.bin/depcruise`, [...dirs, '--output-type', 'err'], {
      cwd: root,
      encoding: 'utf8',
    })
    const complaints = `${run.stdout}${run.stderr}`.split('\n').filter((l) => /^\s*(error|warn)|Error:/.test(l))
    expect(complaints).toEqual([])
    expect(run.status).toBe(0)
  }, 30_000)
})

describe('the code stays readable', () => {
  it('no source file passes 300 lines', () => {
    // The catalogue of components (dev-*) is a list of examples, like a seed.
    const counted = code.filter((f) => /^(src|scripts)\//.test(f) && !isTest(f) && !/^src\/ui\/dev-/.test(f))
    const long = counted.map((f) => [f, lineCount(f)] as const)
    expect(long.filter(([, n]) => n > 300).map(([f, n]) => `${f}: ${n}`)).toEqual([])
  })

  it('reads the environment in one place', () => {
    const allowed = /^src\/platform\/config\.ts$|^src\/demo-idp\//
    expect(product.filter((f) => !allowed.test(f) && /\bprocess\.env\b/.test(read(f)))).toEqual([])
  })

  it('leaves no notes to do later, and no debugging', () => {
    const note = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)
    const where = committed.filter((f) => /\.(tsx?|mjs|cjs|sql|md|ya?ml|css|typ)$/.test(f) && note.test(read(f)))
    expect(where).toEqual([])
    expect(product.filter((f) => /^\s*debugger\b/m.test(read(f)))).toEqual([])
  })

  it('silences no checker without a reason, skips no test, focuses no test', () => {
    const silent = code.flatMap((f) =>
      [...read(f).matchAll(/(?:biome-ignore|eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck)[^\n]*/g)]
        .map(([line]) => line)
        .filter((line) => !/^biome-ignore [\w/ ]+: \S.{9,}/.test(line) && !/^@ts-expect-error \S.{9,}/.test(line))
        .filter(() => f !== 'test/architecture.test.ts')
        .map((line) => `${f}: ${line}`),
    )
    expect(silent).toEqual([])
    const skipped = code.filter((f) => isTest(f) && /\b(?:it|test|describe)\.(skip|only|todo)\(/.test(read(f)))
    expect(skipped.filter((f) => f !== 'test/eisen.test.ts')).toEqual([])
  })

  it('asserts no type outside platform without a reason just above (as const and satisfies are fine); identifiers are ASCII', () => {
    const asserted = product.filter((f) => !f.startsWith('src/platform/')).flatMap(unexplainedAssertions)
    const accented = product.flatMap(accentedIdentifiers)
    expect(asserted).toEqual([])
    expect(accented).toEqual([])
  })
})

describe('nobody real is in the repository', () => {
  const texts = committed.filter(
    (f) => /\.(tsx?|mjs|cjs|json|sql|md|ya?ml|typ|csv)$/.test(f) && f !== 'package-lock.json' && !isGenerated(f),
  )

  it('e-mail addresses end in .example', () => {
    const found = texts.flatMap((f) =>
      [...read(f).matchAll(/[\w.+-]+@([\w-]+\.)+[a-z]{2,}\b/gi)]
        .map(([m]) => m)
        .filter((m) => !/\.example$/i.test(m))
        .map((m) => `${f}: ${m}`),
    )
    expect(found).toEqual([])
  })

  it('telephone numbers are 070 000 0001 to 070 000 9999', () => {
    const phone = /(?<![\d.,:/-])(?:\+31[ -]?|0)[1-9]\d{0,2}[ -]\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\d.:-])/g
    const found = texts.flatMap((f) =>
      [...read(f).matchAll(phone)]
        .map(([m]) => m)
        .filter((m) => m.replace(/\D/g, '').length === 10 && !/^070[ -]?000[ -]?\d{4}$/.test(m))
        .map((m) => `${f}: ${m}`),
    )
    expect(found).toEqual([])
  })

  it('nine digits that pass the test for a citizen number are in the test range 9999xxxxx', () => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    const elfproef = (d: string) => weights.reduce((sum, w, i) => sum + w * Number(d[i]), 0) % 11 === 0
    const found = texts.flatMap((f) =>
      [...read(f).matchAll(/(?<![\w.-])\d{9}(?![\w.-])/g)]
        .map(([m]) => m)
        .filter((m) => elfproef(m) && !m.startsWith('9999') && !/^(\d)\1+$/.test(m))
        .map((m) => `${f}: ${m}`),
    )
    expect(found).toEqual([])
  })
})

describe('the documents are right', () => {
  const documents = committed.filter((f) => f.endsWith('.md') && !isGenerated(f))

  it('links lead somewhere', () => {
    const dead = documents.flatMap((f) =>
      [...read(f).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map((m) => join(dirname(f), m[1] ?? ''))
        .filter((target) => !exists(target))
        .map((target) => `${f}: ${target}`),
    )
    expect(dead).toEqual([])
  })

  it('scripts that documents name exist', () => {
    const scripts = /"scripts": \{([\s\S]*?)\}/.exec(read('package.json'))?.[1] ?? ''
    const unknown = [...documents, '.env.example'].flatMap((f) =>
      [...read(f).matchAll(/npm run (?:--silent |-s )?([a-z][a-z:]*)/g)]
        .map((m) => m[1] ?? '')
        .filter((name) => !scripts.includes(`"${name}":`))
        .map((name) => `${f}: ${name}`),
    )
    expect(unknown).toEqual([])
    expect(scripts.length).toBeGreaterThan(100)
  })

  it('documents that the code names exist', () => {
    const dead = [...code.filter((f) => !isTest(f)), '.env.example', ...filesUnder('migrations')].flatMap((f) =>
      [...read(f).matchAll(/\bdocs\/[\w./-]+\.md\b/g)]
        .map(([m]) => m)
        .filter((m) => !exists(m) && !m.startsWith('docs/generated/'))
        .map((m) => `${f}: ${m}`),
    )
    expect(dead).toEqual([])
  })

  it('decisions have a context, a decision, consequences and a date, and fit on a page', () => {
    const adrs = filesUnder('docs/adr').filter((f) => /\/\d{4}-/.test(f))
    const whole =
      /^# \d{4} .+\n\nStatus: \w+, \d{4}-\d\d-\d\d[\s\S]+## Context\n[\s\S]+## Decision\n[\s\S]+## Consequences\n/
    expect(adrs.filter((f) => !whole.test(read(f)) || lineCount(f) > 60)).toEqual([])
    expect(adrs.filter((f) => !read('docs/adr/README.md').includes(basename(f)))).toEqual([])
  })

  it('every setting stands in .env.example and in the README', () => {
    const names = [...read('src/platform/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((m) => m[1] ?? '')
    expect(names.length).toBeGreaterThan(8)
    expect(
      names.filter((n) => !read('.env.example').includes(`${n}=`) || !read('README.md').includes(`\`${n}\``)),
    ).toEqual([])
  })
})
