import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { Form } from './forms/form.tsx'
import { veld } from './forms/form-state.ts'
import { TextField } from './forms/text-fields.tsx'
import { Layout, renderFragment, renderPage } from './layout.tsx'
import { Weigering } from './message.tsx'
import { Gemarkeerd } from './search.tsx'
import { Sectie } from './section.tsx'
import { Tabel } from './table.tsx'
import { testPage } from './test-page.ts'

const page = (over: Parameters<typeof testPage>[0] = {}, props: { fout?: boolean; zoek?: string } = {}) =>
  renderPage(
    <Layout title="Casus <1>" {...props}>
      <h1>x</h1>
    </Layout>,
    testPage(over),
  )

describe('layout', () => {
  it('is Dutch, names the page and escapes its title', () => {
    const html = page()
    expect(html.startsWith('<!doctype html><html lang="nl"')).toBe(true)
    expect(html).toContain('<title>Casus &lt;1&gt; – Maatwerkpad</title>')
    expect(page({}, { fout: true })).toContain('<title>Fout: Casus')
  })
  it('escapes what was searched for', () => {
    expect(page({}, { zoek: '"><script>' })).toContain('value="&quot;&gt;&lt;script&gt;"')
  })
  it('marks the menu item of the page, and of its parent on a deeper path', () => {
    expect(page({ pad: '/casussen' })).toContain('href="/casussen" aria-current="page"')
    expect(page({ pad: '/casussen/MP-0412' })).toContain('href="/casussen" aria-current="true"')
    const menu = [
      { href: '/fonds', label: 'Fonds' },
      { href: '/fonds/aanvragen', label: 'Aanvragen' },
    ]
    expect(page({ menu, pad: '/fonds/aanvragen/1' })).toContain('href="/fonds/aanvragen" aria-current="true"')
    expect(page({ pad: '/elders' })).not.toContain('aria-current')
  })
  it('offers the key / only to who has it on (WCAG 2.1.4)', () => {
    expect(page()).toContain('data-sneltoets')
    expect(page({ sneltoets: false })).not.toMatch(/data-sneltoets|aria-keyshortcuts/)
  })
  it('shows neither menu nor search field to a visitor who is not logged in', () => {
    const html = page({ actor: null, menu: [] })
    expect(html).not.toContain('Hoofdmenu')
    expect(html).not.toContain('id="zoek"')
  })
  it('logs out with a form that carries the csrf value', () => {
    expect(page({ uitlogHref: '/uitloggen' })).toMatch(
      /action="\/uitloggen" method="post"><input type="hidden" name="_csrf" value="csrf-1"/,
    )
  })
  it('tells on top of the page why a form was refused, once, with links to its fields', () => {
    const form = { values: { _formulier: 'deel' }, errors: [{ name: 'doel', reason: 'Vul in waarvoor' }] }
    const html = renderPage(
      <Layout title="t">
        <Form action="/x" id="deel" form={form}>
          <TextField {...veld(form, 'doel')} label="Doel" />
        </Form>
      </Layout>,
      testPage({ form }),
    )
    expect(html).toContain('<title>Fout: t')
    expect(html.match(/href="#deel-doel"/g)).toHaveLength(1)
    expect(html).toContain('name="_formulier" value="deel"')
  })
  it('gives a fragment ids that do not clash with those of the page', () => {
    const part = <Sectie titel="A">x</Sectie>
    const ids = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
    const made = ids(renderFragment(part, testPage()))
    expect(made).toHaveLength(1)
    expect(made.every((id) => id?.startsWith('_fR_'))).toBe(true)
  })
})

describe('parts', () => {
  it('keeps a button that cannot be used now in reach, with the reason', () => {
    const html = renderFragment(<Button reden="Er staan nog 2 opties open">Vraag LET</Button>, testPage())
    expect(html).toContain('aria-disabled="true"')
    expect(html).toMatch(/aria-describedby="([^"]+)".*id="\1"/)
    expect(html).toContain('type="button"')
  })
  it('names every missing condition with the way to meet it', () => {
    const html = renderFragment(
      <Weigering
        message="Dit kan nog niet"
        ontbreekt={[
          { code: 'a', uitleg: 'Sluit de opties', link: '/opties' },
          { code: 'b', uitleg: 'Vraag Bas' },
        ]}
      />,
      testPage(),
    )
    expect(html).toContain('Deze 2 dingen missen nog')
    expect(html).toContain('<a href="/opties">Sluit de opties</a>')
  })
  it('gives every row a heading and every cell its column name for narrow screens', () => {
    const html = renderFragment(
      <Tabel
        caption="c"
        sleutel={(r) => r}
        rijen={['a']}
        kolommen={[
          { kop: 'Eerste', cel: (r) => r },
          { kop: 'Tweede', cel: () => 1, getal: true },
        ]}
      />,
      testPage(),
    )
    expect(html).toContain('<th scope="row">a</th>')
    expect(html).toContain('<td data-kop="Tweede" class="num">1</td>')
  })
  it('marks found words without regard to accents, and escapes the rest', () => {
    const html = renderFragment(<Gemarkeerd tekst="Financiële <hulp> nu" zoek={['financiele']} />, testPage())
    expect(html).toContain('<mark>Financiële</mark> &lt;hulp&gt; nu')
  })
})
