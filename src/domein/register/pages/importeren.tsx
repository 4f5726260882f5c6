import type { ReactElement } from 'react'
import type { z } from 'zod'
import { defineForm, definePage, type FormState, type VraagPost } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Details,
  Form,
  Knoppen,
  Layout,
  Melding,
  meervoud,
  PageHead,
  Sectie,
  Tabel,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import {
  AfspraakImport,
  bestanden,
  Importverslag,
  OrganisatieImport,
  VermeldingImport,
} from '../register.importeren.schema.ts'
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
  gelukt: (r) => `Geladen: ${telling(r)}.`,
})
/** The trial changes nothing: the page comes back as filled in, with what would change. */
export const proefVraag: VraagPost = {
  path: '/register/importeren/proef',
  useCase: importeerGegevens,
  pagina: importeerPagina,
}

type Verslag = z.infer<typeof Importverslag>
const telling = (r: Verslag): string => {
  const tel = (s: string): number => r.wijzigingen.filter((w) => w.soort === s).length
  return `${tel('nieuw')} nieuw, ${tel('gewijzigd')} gewijzigd, ${tel('gelijk')} gelijk`
}
const soortNamen = { nieuw: 'Nieuw', gewijzigd: 'Anders', gelijk: 'Gelijk' } as const
const getoond = 100

function Proef({ r }: { r: Verslag }): ReactElement {
  const anders = r.wijzigingen.filter((w) => w.soort !== 'gelijk')
  return (
    <Sectie titel="Wat er zou veranderen">
      {r.fouten.length === 0 ? (
        <Melding soort="gelukt" titel={`Geen fouten: ${telling(r)}. Er is nog niets geladen.`} />
      ) : (
        <Tabel
          caption={`${meervoud(r.fouten.length, 'fout', 'fouten')}. Zo wordt er niets geladen.`}
          kolommen={[
            { kop: 'Bestand', rijkop: true, cel: (f) => f.bestand },
            { kop: 'Rij', getal: true, cel: (f) => f.rij },
            { kop: 'Kolom', cel: (f) => f.veld || 'hele rij' },
            { kop: 'Wat klopt er niet?', cel: (f) => f.reden },
          ]}
          rijen={r.fouten.slice(0, getoond)}
          sleutel={(f) => `${f.bestand}${f.rij}${f.veld}${f.reden}`}
        />
      )}
      {anders.length === 0 ? null : (
        <Tabel
          caption={anders.length > getoond ? `De eerste ${getoond} van ${anders.length} wijzigingen` : 'Wijzigingen'}
          kolommen={[
            { kop: 'Bestand', rijkop: true, cel: (w) => w.bestand },
            { kop: 'Rij', getal: true, cel: (w) => w.rij },
            { kop: 'Soort', cel: (w) => soortNamen[w.soort] },
            { kop: 'Wat', cel: (w) => w.wat },
          ]}
          rijen={anders.slice(0, getoond)}
          sleutel={(w) => `${w.bestand}${w.rij}`}
        />
      )}
    </Sectie>
  )
}

function Importeren({ form }: { form: FormState | undefined }): ReactElement {
  const proef = Importverslag.safeParse(form?.antwoord)
  return (
    <Layout
      title="Gegevens laden"
      crumbs={[{ href: '/register/aandacht', label: 'Aandacht nodig' }]}
      fout={form !== undefined && !proef.success}
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
        <Knoppen>
          <Button variant="primary" name="proef" value="ja" formAction="/register/importeren/proef">
            Laat zien wat er verandert
          </Button>
          <Button name="proef" value="nee">
            Laden
          </Button>
        </Knoppen>
      </Form>
      {proef.success ? <Proef r={proef.data} /> : null}
      <Sectie titel="De lijst zoals hij nu is">
        <Knoppen>
          <ButtonLink href="/organisaties/bestand">Download organisaties</ButtonLink>
        </Knoppen>
      </Sectie>
      <Details samenvatting="Wat gebeurt er met vermeldingen?">
        <p className="measure">
          Een geladen vermelding is een concept. Pas als de leiding van die organisatie opdracht en mandaat bevestigt,
          is de vermelding zichtbaar.
        </p>
      </Details>
    </Layout>
  )
}
