import type { ReactElement } from 'react'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  Details,
  Form,
  Knoppen,
  Layout,
  PageHead,
  Punten,
  RadioGroup,
  Sectie,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { kolommen } from '../ruimte.import.schema.ts'
import { bekijkMeldingen } from '../usecases/bekijk-meldingen.ts'
import { importeerRuimte } from '../usecases/importeer-ruimte.ts'

const GETOOND = 3

// The list a jurist already sees decides who may open this page.
export const importeerPagina = definePage({
  path: '/ruimte/importeren',
  laad: async (b) => {
    await b.run(bekijkMeldingen, {})
    return null
  },
  toon: (_d, form) => <Scherm form={form} />,
})

export const importeerFormulier = defineForm({
  path: '/ruimte/importeren',
  useCase: importeerRuimte,
  pagina: importeerPagina,
  naar: () => '/ruimte/importeren',
  gelukt: (r) => {
    const wat = `${r.nieuw} nieuw, ${r.gewijzigd} gewijzigd, ${r.gelijk} gelijk, ${r.geweigerd} geweigerd`
    if (r.uitgevoerd) return `Ingelezen: ${wat}.`
    const redenen = r.regels.flatMap((x) => x.redenen.map((y) => `Rij ${x.rij}, ${y.veld || 'hele rij'}: ${y.reden}`))
    const rest = redenen.length > GETOOND ? 'Lees je zo in, dan zie je alle redenen en verandert er niets.' : ''
    return [`Proef: ${wat}.`, ...redenen.slice(0, GETOOND), rest].join(' ').trim()
  },
})

function Scherm({ form }: { form: FormState | undefined }): ReactElement {
  return (
    <Layout title="Ruimte inlezen" crumbs={[{ href: '/ruimte', label: 'Ruimte in de wet' }]} fout={form !== undefined}>
      <PageHead
        titel="Ruimte inlezen"
        intro="Alles of niets: klopt één rij niet, dan verandert er niets en zie je per rij waarom. Wat binnenkomt is een voorstel. Begin met een proef."
      />
      <Form action="/ruimte/importeren" form={form} label="Ruimte inlezen">
        <RadioGroup
          {...veld(form, 'vorm', 'csv')}
          label="Wat plak je?"
          options={[
            { value: 'csv', label: 'CSV: regels met een kop' },
            { value: 'json', label: 'JSON: een lijst met objecten' },
          ]}
        />
        <TextArea {...veld(form, 'inhoud')} label="Inhoud van het bestand" rows={12} />
        <Checkbox {...veld(form, 'proef', 'ja')} label="Alleen een proef: laat zien wat er zou veranderen" />
        <Knoppen>
          <Button variant="primary">Lees in</Button>
        </Knoppen>
      </Form>
      <Sectie titel="De lijst zoals hij nu is">
        <Knoppen>
          <ButtonLink href="/ruimte/export.csv">Download als CSV</ButtonLink>
          <ButtonLink href="/ruimte/export.json?vorm=json">Download als JSON</ButtonLink>
        </Knoppen>
      </Sectie>
      <Details samenvatting="Welke kolommen?">
        <Punten items={kolommen} />
        <p className="measure">Staat er meer in één vak, zet er dan een streep tussen: DUO | CJIB.</p>
      </Details>
    </Layout>
  )
}
