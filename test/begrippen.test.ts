import { describe, expect, it } from 'vitest'
import { constList, slices, statuses, tables } from './support/code.ts'
import { exists, read } from './support/sources.ts'
import './support/rerun.ts'

const text = read('docs/begrippen.md')
const rows = text.split('\n').filter((l) => l.startsWith('| ') && !l.startsWith('| Begrip '))
const inCode = new Set(rows.flatMap((r) => [...(r.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1])))
const missing = (words: readonly string[]): string[] => words.filter((w) => !inCode.has(w))

describe('docs/begrippen.md explains every Dutch word of the code', () => {
  it('has five filled columns per line: term, gloss and meaning are never empty', () => {
    expect(rows.length).toBeGreaterThan(100)
    expect(
      rows.filter(
        (r) =>
          r.split('|').length !== 7 ||
          r
            .split('|')
            .slice(1, 4)
            .some((c) => c.trim() === ''),
      ),
    ).toEqual([])
  })

  it('has a line for every slice', () => {
    expect(missing(slices())).toEqual([])
  })

  it('has a line for every table', () => {
    expect(missing(tables())).toEqual([])
  })

  it('has a line for every status of every state machine', () => {
    const without = [...statuses()].flatMap(([where, words]) => missing(words).map((w) => `${w} (${where})`))
    expect(without).toEqual([])
  })

  it('has a line for every role', () => {
    const roles = exists('src/platform/policy.ts') ? constList('src/platform/policy.ts', 'rollen') : []
    expect(missing(roles)).toEqual([])
  })
})
