import type { ReactElement } from 'react'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  CheckboxGroup,
  datum,
  Form,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  SelectField,
  veld,
} from '../../../ui/index.ts'
import type { Overdracht } from '../organisaties.schema.ts'
import { overdrachtNamen } from '../organisaties.texts.ts'
import { bekijkOverdrachten } from '../usecases/bekijk-overdrachten.ts'
import { draagOver } from '../usecases/draag-over.ts'

export const overdrachtenPagina = definePage({
  path: '/organisatie/overdrachten',
  laad: (b) => b.run(bekijkOverdrachten, {}),
  toon: (d, form) => <OverdrachtenPagina {...d} form={form} />,
})

export const overdrachtenFormulier = defineForm({
  path: '/organisatie/overdrachten',
  useCase: draagOver,
  pagina: overdrachtenPagina,
  naar: () => '/organisatie/overdrachten',
  gelukt: (r) => (r.items.length === 1 ? '1 ding is doorgegeven.' : `${r.items.length} dingen zijn doorgegeven.`),
})

type Data = {
  items: Overdracht[]
  collegas: { id: string; naam: string; functie: string }[]
  form: FormState | undefined
}

function OverdrachtenPagina({ items, collegas, form }: Data): ReactElement {
  return (
    <Layout
      title="Werk van wie vertrok"
      crumbs={[{ href: '/organisatie', label: 'Mijn organisatie' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Werk van wie vertrok"
        intro="Dit ligt nu bij de leidinggevende, zodat niets blijft liggen. Kies wat je doorgeeft en aan wie."
      />
      {items.length === 0 ? (
        <Leeg titel="Alles heeft een nieuwe eigenaar.">Als een collega vertrekt, staat het open werk hier.</Leeg>
      ) : (
        <Form action="/organisatie/overdrachten" form={form} label="Werk doorgeven">
          <CheckboxGroup
            {...veld(
              form,
              'overdrachtIds',
              items.map((o) => o.id),
            )}
            label="Wat geef je door?"
            options={items.map((o) => ({
              value: o.id,
              label: `${overdrachtNamen[o.soort]} van ${o.persoonNaam}`,
              hint: `Sinds ${datum(o.op)} bij de leidinggevende`,
            }))}
          />
          <SelectField
            {...veld(form, 'naarId')}
            label="Aan wie?"
            options={collegas.map((c) => ({ value: c.id, label: `${c.naam}, ${c.functie}` }))}
            required
          />
          <Knoppen>
            <Button variant="primary">Geef door</Button>
          </Knoppen>
        </Form>
      )}
    </Layout>
  )
}
