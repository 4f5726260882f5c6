import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { definePage } from '../../../platform/routes.ts'
import {
  Button,
  Details,
  Form,
  type FormState,
  formVan,
  Layout,
  Leeg,
  meervoud,
  PageHead,
  Resultaten,
  SelectField,
  Tabel,
  TextArea,
  TextField,
  veld,
  ZoekFormulier,
} from '../../../ui/index.ts'
import type { Voorbeeldinvoer } from '../ruimte.schema.ts'
import { listVoorbeelden } from '../usecases/list-voorbeelden.ts'

type Regel = Voorbeeldinvoer & { titel: string; vindplaats: string; merken: string }

export const voorbeeldenPagina = definePage({
  path: '/ruimte/voorbeelden',
  laad: async (b, req) => {
    const q = typeof req.query.q === 'string' ? req.query.q.slice(0, 200) : ''
    return { q, items: (await b.run(listVoorbeelden, { q })).items }
  },
  toon: (d) => <Voorbeeldenscherm {...d} />,
})

function Voorbeeldenscherm({ q, items }: { q: string; items: readonly Regel[] }): ReactElement {
  return (
    <Layout title="Voorbeelden van oplossingen" crumbs={[{ href: '/ruimte', label: 'Ruimte in de wet' }]}>
      <PageHead
        titel="Voorbeelden van oplossingen"
        intro="Wat hielp bij een ander, zonder namen. Gebruik het als idee, en verwijs ernaar: wie in dezelfde situatie zit, mag hetzelfde verwachten."
      />
      <ZoekFormulier
        action="/ruimte/voorbeelden"
        naam="Zoek een voorbeeld"
        label="Waar gaat het over? Bijvoorbeeld: huur, DUO, inschrijving"
        value={q}
      />
      <Resultaten status={meervoud(items.length, 'voorbeeld', 'voorbeelden')}>
        <Tabel
          caption="Voorbeelden, nieuwste eerst"
          captionVerborgen
          rijen={items}
          sleutel={(v) => `${v.sleutel} ${v.situatie}`}
          leeg={<Leeg titel="Hierover is nog geen voorbeeld.">Een jurist of analist legt ze bij een bepaling.</Leeg>}
          kolommen={[
            { kop: 'Situatie', cel: (v) => v.situatie },
            { kop: 'Wat werd besloten', cel: (v) => v.uitkomst },
            { kop: 'Waarom', cel: (v) => v.waarom },
            {
              kop: 'Met welke ruimte',
              cel: (v) => (
                <>
                  <a href={`/ruimte/${v.sleutel}`}>{v.titel}</a>
                  <small>
                    {v.vindplaats} · {v.merken}
                  </small>
                </>
              ),
            },
            { kop: 'Jaar', cel: (v) => v.jaar, getal: true },
            { kop: 'Bron', cel: (v) => v.bron },
          ]}
        />
      </Resultaten>
    </Layout>
  )
}

/** On the page of a provision, for who may write an example. */
export function NieuwVoorbeeld({ sleutel, form }: { sleutel: string; form: FormState | undefined }) {
  const f = formVan(form, 'voorbeeld')
  return (
    <Details samenvatting="Leg er een voorbeeld bij" open={f !== undefined}>
      <Form action={`/ruimte/${sleutel}/voorbeeld`} id="voorbeeld" form={f} sleutel={newId()} label="Nieuw voorbeeld">
        <TextArea
          {...veld(f, 'situatie')}
          label="Wat was de situatie?"
          hint="Zonder namen, en zo dat niemand te herkennen is."
          rows={2}
          max={600}
          waarschuw
        />
        <SelectField
          {...veld(f, 'uitkomst')}
          label="Wat werd besloten?"
          options={[
            { value: 'toegepast', label: 'De ruimte werd toegepast' },
            { value: 'geweigerd', label: 'De ruimte werd geweigerd' },
          ]}
        />
        <TextArea {...veld(f, 'waarom')} label="Waarom?" rows={2} max={600} waarschuw />
        <TextField {...veld(f, 'jaar')} label="Jaar" kort />
        <TextField {...veld(f, 'bron')} label="Bron" />
        <Button size="small">Bewaar het voorbeeld</Button>
      </Form>
    </Details>
  )
}
