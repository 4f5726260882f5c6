import type { ReactElement } from 'react'
import { defineForm, definePage, type FormPost, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  datum,
  Form,
  formVan,
  Layout,
  Leeg,
  PageHead,
  RadioGroup,
  Sectie,
  Tabel,
  veld,
} from '../../../ui/index.ts'
import { Beoordeling } from '../ruimte.schema.ts'
import { beoordelingLabels } from '../ruimte.texts.ts'
import { behandelMelding } from '../usecases/behandel-melding.ts'
import { bekijkMeldingen } from '../usecases/bekijk-meldingen.ts'

export const beoordelingPagina = definePage({
  path: '/ruimte/beoordeling',
  laad: (b) => b.run(bekijkMeldingen, {}),
  toon: (d, form) => <Scherm {...d} form={form} />,
})

export const beoordelingFormulieren: readonly FormPost[] = [
  defineForm({
    path: '/ruimte/beoordeling/:meldingId',
    useCase: behandelMelding,
    pagina: beoordelingPagina,
    naar: () => '/ruimte/beoordeling',
    gelukt: () => 'De vraag is beantwoord.',
  }),
]

type Wachtend = { sleutel: string; titel: string; beoordeling: string; sinds: string }
type Melding = { id: string; sleutel: string; titel: string; toelichting: string; gemeldOp: string }
type Props = { meldingen: readonly Melding[]; wachtend: readonly Wachtend[]; form: FormState | undefined }

const labelVan = (b: string): string => {
  const ok = Beoordeling.safeParse(b)
  return ok.success ? beoordelingLabels[ok.data] : b
}

function Scherm({ meldingen, wachtend, form }: Props): ReactElement {
  return (
    <Layout title="Ruimte beoordelen" crumbs={[{ href: '/ruimte', label: 'Ruimte in de wet' }]}>
      <PageHead
        titel="Ruimte beoordelen"
        intro="Wat mensen voorstelden, wat op een tweede jurist wacht, en wie vraagt of iets nog klopt."
        acties={
          <ButtonLink href="/ruimte/importeren" size="small">
            Lees een lijst in
          </ButtonLink>
        }
      />
      <Sectie titel="Wacht op een jurist" aantal={wachtend.length}>
        <Tabel
          caption="Voorstellen en controles"
          captionVerborgen
          sleutel={(w) => w.sleutel}
          rijen={wachtend}
          leeg={<Leeg titel="Er wacht geen voorstel." />}
          kolommen={[
            { kop: 'Bepaling', cel: (w) => <a href={`/ruimte/${w.sleutel}`}>{w.titel}</a> },
            { kop: 'Stand', cel: (w) => labelVan(w.beoordeling) },
            { kop: 'Sinds', cel: (w) => datum(w.sinds) },
          ]}
        />
      </Sectie>
      <Sectie titel="Klopt dit nog?" aantal={meldingen.length}>
        {meldingen.length === 0 ? (
          <Leeg titel="Niemand twijfelt nu." />
        ) : (
          <ul className="lijst">
            {meldingen.map((m) => (
              <li key={m.id} className="stack-s">
                <p>
                  <a href={`/ruimte/${m.sleutel}`}>{m.titel}</a> <span className="subtle">· {datum(m.gemeldOp)}</span>
                </p>
                <p className="measure">{m.toelichting}</p>
                <Form
                  action={`/ruimte/beoordeling/${m.id}`}
                  id={`m-${m.id}`}
                  form={formVan(form, `m-${m.id}`)}
                  label={`Antwoord bij ${m.titel}`}
                >
                  <RadioGroup
                    {...veld(formVan(form, `m-${m.id}`), 'uitkomst')}
                    label="Wat is het antwoord?"
                    options={[
                      { value: 'klopt', label: 'Het klopt nog' },
                      { value: 'aangepast', label: 'Ik heb de tekst aangepast' },
                      { value: 'verouderd', label: 'Het is verouderd' },
                    ]}
                  />
                  <Button size="small">Antwoord</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Sectie>
    </Layout>
  )
}
