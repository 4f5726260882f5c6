import type { ReactElement } from 'react'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Details,
  Form,
  type FormState,
  Knoppen,
  Layout,
  PageHead,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { AfspraakImport, bestanden, OrganisatieImport, VermeldingImport } from '../register.importeren.schema.ts'
import { bekijkAandachtslijst } from '../usecases/bekijk-aandachtslijst.ts'
import { importeerGegevens } from '../usecases/importeer-gegevens.ts'

const koppen = {
  organisaties: Object.keys(OrganisatieImport.shape),
  afspraken: Object.keys(AfspraakImport.shape),
  vermeldingen: Object.keys(VermeldingImport.shape),
} as const

export const importeerPagina = definePage({
  path: '/register/importeren',
  laad: (b) => b.run(bekijkAandachtslijst, {}),
  toon: (_d, form) => <Importeren form={form} />,
})

export const importeerFormulier = defineForm({
  path: '/register/importeren',
  useCase: importeerGegevens,
  pagina: importeerPagina,
  naar: () => '/register/importeren',
  gelukt: (r) => {
    const tel = (s: string): number => r.wijzigingen.filter((w) => w.soort === s).length
    const wat = `${tel('nieuw')} nieuw, ${tel('gewijzigd')} gewijzigd, ${tel('gelijk')} gelijk`
    if (r.uitgevoerd) return `Geladen: ${wat}.`
    const fouten = r.fouten.slice(0, 3).map((f) => `${f.bestand}, rij ${f.rij}, ${f.veld}: ${f.reden}`)
    return fouten.length === 0
      ? `Proef zonder fouten: ${wat}.`
      : `Proef: ${r.fouten.length} fouten. ${fouten.join(' ')}`
  },
})

function Importeren({ form }: { form: FormState | undefined }): ReactElement {
  return (
    <Layout
      title="Gegevens laden"
      crumbs={[{ href: '/register/aandacht', label: 'Aandacht nodig' }]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Gegevens laden uit een bestand"
        intro="Alles of niets: klopt één rij niet, dan wordt er niets geladen en zie je welke rij, welke kolom en waarom. Begin met een proef."
      />
      <Form action="/register/importeren" form={form} label="Gegevens laden">
        {bestanden.map((b) => (
          <TextArea
            key={b}
            {...veld(form, b)}
            label={`${b.charAt(0).toUpperCase()}${b.slice(1)}`}
            hint={`Plak de regels met kop. Kolommen: ${koppen[b].join('; ')}`}
            rows={5}
          />
        ))}
        <Checkbox {...veld(form, 'proef', 'ja')} label="Alleen een proef: laat zien wat er zou veranderen" />
        <Knoppen>
          <Button variant="primary">Laden</Button>
        </Knoppen>
      </Form>
      <Details samenvatting="Wat gebeurt er met vermeldingen?">
        <p className="measure">
          Een geladen vermelding is een concept. Pas als de leiding van die organisatie opdracht en mandaat bevestigt,
          is de vermelding zichtbaar.
        </p>
      </Details>
    </Layout>
  )
}
