import { describe, expect, it } from 'vitest'
import { ceiling, idsInTitles, knownIds, openIds, openList, provenIds } from './support/eisen.ts'
import { read, readAt } from './support/sources.ts'
import './support/rerun.ts'

const eisen = read('docs/eisen.md')
const known = knownIds(eisen)
const openText = read('docs/eisen-open.md')
const open = openIds(openText)
const proven = provenIds()

describe('every requirement is proven by a test or stands on the open list', () => {
  it('docs/eisen.md holds all 294 requirements and 52 invariants, each once, each with a mark', () => {
    expect(new Set(known).size).toBe(known.length)
    expect(known.filter((id) => id.startsWith('INV-'))).toHaveLength(52)
    expect(known.filter((id) => !id.startsWith('INV-')).length).toBeGreaterThanOrEqual(294)
    const rows = eisen.split('\n').filter((l) => /^\| [A-Z]{2,3}-\d\d \|/.test(l) && !l.startsWith('| INV-'))
    expect(rows.filter((l) => !/\| [EXD]\b[^|]*\|$/.test(l))).toEqual([])
  })

  it('every id is named by a test title or stands open', () => {
    const openSet = new Set(open)
    expect(known.filter((id) => !proven.has(id) && !openSet.has(id))).toEqual([])
  })

  it('no id is both proven and open (npm run eisen takes it off)', () => {
    expect(open.filter((id) => proven.has(id))).toEqual([])
  })

  it('tests and open list name no id that does not exist', () => {
    const knownSet = new Set(known)
    const unknown = [...proven].filter(([id]) => !knownSet.has(id)).map(([id, files]) => `${id} in ${files.join(', ')}`)
    expect(unknown).toEqual([])
    expect(open.filter((id) => !knownSet.has(id))).toEqual([])
  })

  it('the ceiling is exactly what stands open, and the file is as npm run eisen writes it', () => {
    expect(ceiling(openText)).toBe(open.length)
    expect(openText).toBe(openList(open))
  })

  it.each(['HEAD', 'HEAD~1'])('the open list only shrinks: nothing new compared with %s', (ref) => {
    const earlier = readAt(ref, 'docs/eisen-open.md')
    const earlierKnown = readAt(ref, 'docs/eisen.md')
    // No earlier commit at hand (tarball, shallow clone, first commit): the ceiling still holds.
    if (earlier === null || earlierKnown === null) return
    const allowed = new Set(openIds(earlier))
    const then = new Set(knownIds(earlierKnown))
    expect(open.filter((id) => then.has(id) && !allowed.has(id))).toEqual([])
  })

  it('reads titles only: each-tables count; skipped tests, comments and plain strings do not', () => {
    // Built at run time, so that this file does not itself seem to prove them.
    const id = (n: number) => `INV-${n}`
    const source = [
      `it('${id(1)} and ${id(2)},9', () => {})`,
      `it.each([\n [1], (2),\n])('${id(3)} %s', () => {})`,
      `it.skip('${id(4)} later', () => {})`,
      `it.todo('${id(5)}')`,
      `// ${id(6)} is in a comment`,
      `const x = '${id(7)}'`,
      `describe("${id(8)}", () => {})`,
    ].join('\n')
    expect(idsInTitles(source)).toEqual([id(1), id(2), id(9), id(3), id(8)])
  })
})
