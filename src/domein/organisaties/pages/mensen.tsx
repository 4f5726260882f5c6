import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Details,
  datum,
  Form,
  Knoppen,
  Layout,
  PageHead,
  SelectField,
  Tabel,
  Tag,
  TextField,
  veld,
} from '../../../ui/index.ts'
import type { Persoon } from '../organisaties.schema.ts'
import { rolNamen } from '../organisaties.texts.ts'
import { bekijkMensen } from '../usecases/bekijk-mensen.ts'
import { voegPersoonToe } from '../usecases/voeg-persoon-toe.ts'

export const mensenPagina = definePage({
  path: '/organisatie',
  laad: (b) => b.run(bekijkMensen, {}),
  toon: (d, form) => <MensenPagina mensen={d.items} form={form} />,
})

export const persoonToevoegenFormulier = defineForm({
  path: '/organisatie/mensen',
  useCase: voegPersoonToe,
  pagina: mensenPagina,
  naar: (p) => `/organisatie/mensen/${p.id}`,
  gelukt: (p) => `${p.naam} is toegevoegd. Geef nu een rol.`,
})

const rollenVan = (p: Persoon): string =>
  p.rollen
    .filter((r) => r.tot === null)
    .map((r) => rolNamen[r.rol])
    .join(', ') || 'Geen rol'

function MensenPagina({ mensen, form }: { mensen: readonly Persoon[]; form: FormState | undefined }): ReactElement {
  const actief = mensen.filter((p) => p.actiefTot === null)
  return (
    <Layout title="Mijn organisatie" fout={form !== undefined}>
      <PageHead
        titel="Mijn organisatie"
        intro="De mensen van je organisatie, hun rollen en wie vertrok. Je ziet hier geen casussen."
        acties={<ButtonLink href="/organisatie/overdrachten">Werk van wie vertrok</ButtonLink>}
      />
      <Tabel
        caption={`${actief.length} mensen werken hier`}
        kolommen={[
          { kop: 'Naam', rijkop: true, cel: (p) => <a href={`/organisatie/mensen/${p.id}`}>{p.naam}</a> },
          { kop: 'Functie', cel: (p) => p.functie },
          { kop: 'Rollen', cel: rollenVan },
          {
            kop: 'Stand',
            cel: (p) =>
              p.actiefTot === null ? 'Werkt hier' : <Tag stand="af">Vertrokken op {datum(p.actiefTot)}</Tag>,
          },
        ]}
        rijen={mensen}
        af={(p) => p.actiefTot !== null}
        sleutel={(p) => p.id}
      />
      <Details samenvatting="Een collega toevoegen" open={form !== undefined}>
        <NieuwFormulier actief={actief} form={form} />
      </Details>
    </Layout>
  )
}

function NieuwFormulier({ actief, form }: { actief: readonly Persoon[]; form: FormState | undefined }): ReactElement {
  return (
    <Form action="/organisatie/mensen" sleutel={newId()} form={form} label="Collega toevoegen">
      <TextField {...veld(form, 'naam')} label="Naam" required />
      <TextField {...veld(form, 'functie')} label="Functie" required />
      <TextField {...veld(form, 'email')} type="email" label="E-mailadres van het werk" required />
      <TextField {...veld(form, 'telefoon')} type="tel" label="Telefoonnummer van het werk" kort />
      <SelectField
        {...veld(form, 'leidinggevendeId')}
        label="Leidinggevende"
        leeg="Nog niet bekend"
        options={actief.map((p) => ({ value: p.id, label: `${p.naam}, ${p.functie}` }))}
      />
      <Knoppen>
        <Button variant="primary">Toevoegen</Button>
      </Knoppen>
    </Form>
  )
}
