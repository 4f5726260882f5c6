import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../test/support/html.ts'
import { DevPage } from './dev-page.tsx'
import { renderPage } from './layout.tsx'
import { testPage } from './test-page.ts'

const html = renderPage(<DevPage />, testPage({ melding: 'Gedeeld met DUO', profielHref: '/mij', uitlogHref: '/uit' }))

describe('catalogue of components', () => {
  it('is valid HTML', async () => {
    expect(await htmlProblems(html)).toEqual([])
  })
  it('uses no inline style or script, so that the content security policy holds', () => {
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toMatch(/\son[a-z]+=/)
    expect(html.match(/<script/g)).toHaveLength(1)
  })
  it('has one id per element', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
  it('points every aria reference and label to an element that exists', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))
    const refs = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap((m) =>
      (m[1] ?? '').split(' '),
    )
    expect(refs.filter((r) => !ids.has(r))).toEqual([])
  })
})
