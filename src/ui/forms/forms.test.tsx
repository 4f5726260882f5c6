import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageProvider } from '../context.tsx'
import { testPage } from '../test-page.ts'
import { CheckboxGroup, RadioGroup, SelectField } from './choice-fields.tsx'
import { Form } from './form.tsx'
import { type FormState, formVan, veld } from './form-state.ts'
import { TextArea, TextField } from './text-fields.tsx'

const html = (element: React.ReactElement) =>
  renderToStaticMarkup(<PageProvider value={testPage({ csrf: 'a"b' })}>{element}</PageProvider>)

const state: FormState = {
  values: { doel: '<b>"x"</b>', wat: ['a', 'b'] },
  errors: [
    { name: 'doel', reason: 'Vul in waarvoor' },
    { name: 'partijen.0.tot', reason: 'Kies tot wanneer' },
  ],
}

describe('forms', () => {
  it('escapes what was typed and the csrf value', () => {
    const out = html(
      <Form action="/x">
        <TextField {...veld(state, 'doel')} label="Doel" />
      </Form>,
    )
    expect(out).toContain('value="&lt;b&gt;&quot;x&quot;&lt;/b&gt;"')
    expect(out).toContain('name="_csrf" value="a&quot;b"')
    expect(out).not.toContain('<b>')
  })
  it('ties label, hint and error to the field', () => {
    const out = html(
      <Form action="/x">
        <TextField {...veld(state, 'doel')} label="Doel" hint="Eén zin" required />
      </Form>,
    )
    expect(out).toContain('for="v-doel"')
    expect(out).toContain('id="v-doel-hint"')
    expect(out).toContain('id="v-doel-fout"')
    expect(out).toContain('aria-describedby="v-doel-hint v-doel-fout"')
    expect(out).toContain('aria-invalid="true"')
  })
  it('links each error to the id of its field, also in a nested path and with a form id', () => {
    const out = html(
      <Form action="/x" id="deel" form={state}>
        <SelectField {...veld(state, 'partijen.0.tot')} label="Tot" options={[{ value: '1', label: 'januari' }]} />
      </Form>,
    )
    expect(out).toContain('href="#deel-partijen-0-tot"')
    expect(out).toContain('<select id="deel-partijen-0-tot"')
    expect(out).toContain('Er kloppen 2 dingen niet')
  })
  it('puts the id of a group on its first choice and ticks what was chosen', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    const out = html(
      <Form action="/x">
        <CheckboxGroup {...veld(state, 'wat')} label="Wat" options={options} />
        <RadioGroup {...veld({ values: { r: 'b' }, errors: [] }, 'r')} label="R" options={options} />
      </Form>,
    )
    expect(out).toMatch(/id="v-wat"[^>]*value="a"/)
    expect(out.match(/checked=""/g)).toHaveLength(3)
  })
  it('opens with what is known, and after a refusal with what was typed', () => {
    expect(veld(undefined, 'doel', 'begin').value).toBe('begin')
    expect(veld(state, 'doel', 'begin').value).toBe('<b>"x"</b>')
    expect(veld(state, 'nieuw', ['a']).values).toEqual([])
  })
  it('gives the state to the form that was sent only', () => {
    const sent = { ...state, values: { ...state.values, _formulier: 'deel' } }
    expect(formVan(sent, 'deel')).toBe(sent)
    expect(formVan(sent, 'contact')).toBeUndefined()
  })
  it('sends csrf, idempotency key and version with post only', () => {
    const post = html(
      <Form action="/x" sleutel="k1" versie={3}>
        x
      </Form>,
    )
    for (const part of ['name="_sleutel" value="k1"', 'name="_versie" value="3"', 'noValidate=""', 'data-bewaak'])
      expect(post).toContain(part)
    const get = html(
      <Form action="/x" method="get">
        x
      </Form>,
    )
    expect(get).not.toContain('_csrf')
  })
  it('says the limit of a text area in words', () => {
    const out = html(
      <Form action="/x">
        <TextArea {...veld(state, 'doel')} label="Doel" max={200} waarschuw />
      </Form>,
    )
    expect(out).toContain('Hoogstens 200 tekens')
    expect(out).toContain('aria-describedby="v-doel-fout v-doel-teller"')
  })
})
