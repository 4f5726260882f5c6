import type { ReactElement } from 'react'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import { Button, Checkbox, Form, KeyValue, Knoppen, Layout, PageHead, veld } from '../../../ui/index.ts'
import type { Profiel } from '../organisaties.schema.ts'
import { rolNamen } from '../organisaties.texts.ts'
import { bekijkProfiel } from '../usecases/bekijk-profiel.ts'
import { wijzigProfiel } from '../usecases/wijzig-profiel.ts'

export const profielPagina = definePage({
  path: '/profiel',
  laad: (b) => b.run(bekijkProfiel, {}),
  toon: (p, form) => <ProfielPagina p={p} form={form} />,
})

export const profielFormulier = defineForm({
  path: '/profiel',
  useCase: wijzigProfiel,
  pagina: profielPagina,
  naar: () => '/profiel',
  gelukt: () => 'Je profiel is opgeslagen.',
})

function ProfielPagina({ p, form }: { p: Profiel; form: FormState | undefined }): ReactElement {
  return (
    <Layout title="Mijn profiel" fout={form !== undefined}>
      <PageHead titel="Mijn profiel" />
      <KeyValue
        feiten={[
          { naam: 'Naam', waarde: p.naam },
          { naam: 'Functie', waarde: p.functie },
          { naam: 'Organisatie', waarde: p.organisatie },
          { naam: 'Rollen', waarde: p.rollen.map((r) => rolNamen[r]).join(', ') || 'Geen' },
        ]}
      />
      <Form action="/profiel" versie={p.version} form={form} label="Voorkeuren">
        <Checkbox
          {...veld(form, 'sneltoets', p.sneltoets ? 'ja' : '')}
          label="Gebruik de toets / om naar het zoekveld te gaan"
          hint="Zet dit uit als je met spraak werkt of als de toets in de weg zit."
        />
        <Checkbox
          {...veld(form, 'mail', p.mailUit ? '' : 'ja')}
          label="Stuur mij een mail als er iets op mij wacht"
          hint="In de mail staat nooit iets over een casus, alleen een link."
        />
        <Knoppen>
          <Button variant="primary">Opslaan</Button>
        </Knoppen>
      </Form>
    </Layout>
  )
}
