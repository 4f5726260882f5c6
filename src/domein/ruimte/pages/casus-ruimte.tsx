import type { ReactElement } from 'react'
import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Form,
  HiddenField,
  Layout,
  Leeg,
  Merken,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  type TagStand,
  veld,
  ZoekFormulier,
} from '../../../ui/index.ts'
import { bekijkCasus, casusPad } from '../../casus/index.ts'
import type { Gebruik, GebruikStatus } from '../ruimte.gebruik.schema.ts'
import { casusRuimtePad, gebruikPad, geenRuimtePad } from '../ruimte.links.ts'
import type { Treffer } from '../ruimte.schema.ts'
import { gebruikLabels, vindplaats } from '../ruimte.texts.ts'
import { bekijkBepaling } from '../usecases/bekijk-bepaling.ts'
import { listRuimtegebruik } from '../usecases/bekijk-ruimtegebruik.ts'
import { gebruikRuimte } from '../usecases/gebruik-ruimte.ts'
import { suggereerRuimte } from '../usecases/suggereer-ruimte.ts'
import { merkenVan, RuimteRegel } from './delen.tsx'

type Kop = { id: string; nummer: string; titel: string }
const casusIdVan = (req: PageRequest): { casusId: string } => ({ casusId: req.params.casusId ?? '' })

export const kruimels = (c: Kop) => [
  { href: '/casussen', label: 'Casussen' },
  { href: casusPad(c.id), label: c.nummer },
]

export const casusRuimtePagina = definePage({
  path: '/casussen/:casusId/ruimte',
  laad: async (b, req) => ({
    casus: await b.run(bekijkCasus, casusIdVan(req)),
    gebruik: (await b.run(listRuimtegebruik, casusIdVan(req))).items,
    suggesties: (await b.run(suggereerRuimte, casusIdVan(req))).items,
    dag: b.vandaag,
  }),
  toon: (d) => <Overzicht {...d} />,
})

const standen: Record<GebruikStatus, TagStand> = {
  concept: 'open',
  aangeboden: 'loopt',
  toegepast: 'klaar',
  geweigerd: 'af',
  ingetrokken: 'af',
}
export const GebruikTag = ({ status }: { status: GebruikStatus }) => (
  <Tag stand={standen[status]}>{gebruikLabels[status]}</Tag>
)

type Props = { casus: Kop; gebruik: readonly Gebruik[]; suggesties: readonly Treffer[]; dag: string }
function Overzicht({ casus, gebruik, suggesties, dag }: Props): ReactElement {
  return (
    <Layout title={`Ruimte: ${casus.titel}`} crumbs={kruimels(casus)}>
      <PageHead
        titel="Ruimte in deze casus"
        boven={`${casus.nummer} · ${casus.titel}`}
        intro="Kies een bepaling, schrijf op waarom zij hier past, en leg dat voor aan de organisatie die beslist. Het blijft háár besluit."
      />
      <ZoekFormulier action="/ruimte" naam="Zoek ruimte" label="Zoek ruimte voor deze casus" live={false}>
        <HiddenField name="casus" value={casus.id} />
      </ZoekFormulier>
      <Sectie titel="Gevraagd en beantwoord" aantal={gebruik.length}>
        <Tabel
          caption="Ruimte in deze casus"
          captionVerborgen
          rijen={gebruik}
          sleutel={(g) => g.id}
          leeg={<Leeg titel="Er is nog geen ruimte gevraagd." />}
          kolommen={[
            { kop: 'Bepaling', cel: (g) => <a href={gebruikPad(casus.id, g.id)}>{g.titel}</a> },
            { kop: 'Wie beslist', cel: (g) => g.organisatie },
            { kop: 'Stand', cel: (g) => <GebruikTag status={g.status} /> },
          ]}
        />
      </Sectie>
      <Sectie titel="Kan passen bij deze casus" aantal={suggesties.length}>
        {suggesties.length === 0 ? (
          <Leeg titel="Wij vonden nog niets dat past.">Zoek met andere woorden, of vraag het de organisatie zelf.</Leeg>
        ) : (
          <ol className="lijst">
            {suggesties.map((b) => (
              <RuimteRegel key={b.sleutel} b={b} dag={dag} casusId={casus.id} />
            ))}
          </ol>
        )}
        <p className="small">
          Past er niets? <a href={geenRuimtePad('', casus.id)}>Meld dat er geen ruimte is</a>, dan wordt het een
          signaal.
        </p>
      </Sectie>
    </Layout>
  )
}

async function laadKeuze(b: Bezoek, req: PageRequest) {
  return {
    casus: await b.run(bekijkCasus, casusIdVan(req)),
    bepaling: await b.run(bekijkBepaling, { sleutel: req.params.sleutel ?? '' }),
    dag: b.vandaag,
  }
}
export const kiesPagina = definePage({
  path: '/casussen/:casusId/ruimte/:sleutel',
  laad: laadKeuze,
  toon: (d, form) => <Kies {...d} form={form} />,
})
export const kiesFormulier = defineForm({
  path: '/casussen/:casusId/ruimte/:sleutel',
  useCase: gebruikRuimte,
  pagina: kiesPagina,
  naar: (g) => gebruikPad(g.casusId, g.id),
  gelukt: () => 'De bepaling staat bij de opties. Schrijf nu op waarom zij hier past.',
})

type KiesProps = Awaited<ReturnType<typeof laadKeuze>> & { form: FormState | undefined }
function Kies({ casus, bepaling: b, dag, form }: KiesProps): ReactElement {
  const organisaties = [casus.organisatie, ...(casus.partijen ?? []).map((p) => p.organisatie)]
  return (
    <Layout
      title={`Gebruik: ${b.titel}`}
      crumbs={[...kruimels(casus), { href: casusRuimtePad(casus.id), label: 'Ruimte' }]}
    >
      <PageHead
        titel={`Gebruik: ${b.titel}`}
        boven={`${vindplaats(b)} · voor ${casus.nummer}`}
        intro={b.samenvatting}
      />
      <Merken {...merkenVan(b, dag)} />
      <Form
        action={`${casusRuimtePad(casus.id)}/${b.sleutel}`}
        sleutel={newId()}
        form={form}
        label="Gebruik in deze casus"
      >
        <SelectField
          {...veld(form, 'organisatieId')}
          label="Welke organisatie beslist hierover?"
          hint={`In de catalogus staat: ${b.beslist}. Staat zij er niet bij? Voeg haar dan eerst toe als partij.`}
          options={organisaties.map((o) => ({ value: o.id, label: o.naam }))}
        />
        <Button variant="primary">Zet bij de opties en schrijf de motivering</Button>
      </Form>
    </Layout>
  )
}
