import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { type Actor, weigering } from '../../../platform/policy.ts'
import { defineForm, definePage, type FormPost, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Details,
  Form,
  formVan,
  KeyValue,
  Layout,
  Leeg,
  PageHead,
  Sectie,
  SelectField,
  Stack,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { bedoelingPolicy } from '../bedoeling.policy.ts'
import { type Kaartregel, KaartSoort } from '../bedoeling.schema.ts'
import { kaartLabels } from '../bedoeling.texts.ts'
import { bekijkWaardenkaart } from '../usecases/bekijk-waardenkaart.ts'
import { voegKaartregelToe, wijzigWaardenkaart } from '../usecases/wijzig-waardenkaart.ts'

export const waardenkaartPagina = definePage({
  path: '/bedoeling',
  laad: async (b) => ({ actor: b.actor, items: (await b.run(bekijkWaardenkaart, {})).items }),
  toon: (d, form) => <Kaart {...d} form={form} />,
})

export const waardenkaartFormulieren: readonly FormPost[] = [
  defineForm({
    path: '/bedoeling',
    useCase: voegKaartregelToe,
    pagina: waardenkaartPagina,
    naar: () => '/bedoeling',
    gelukt: (r) => `${r.titel} staat op de kaart.`,
  }),
  defineForm({
    path: '/bedoeling/:sleutel',
    useCase: wijzigWaardenkaart,
    pagina: waardenkaartPagina,
    naar: () => '/bedoeling',
    gelukt: (r) => `${r.titel} is gewijzigd.`,
  }),
]

const uitleg: Record<KaartSoort, string> = {
  bedoeling: 'Waar alle wetten samen voor zijn. Lees dit eerst, en pas daarna de letter van een regel.',
  waarde:
    'Waarden om het gesprek mee te beginnen, geen lijst om af te vinken. Ze mogen botsen: zeg dan welke, en waarom.',
  paradigma:
    'Wetten gaan uit van een ander beeld van mensen en van de overheid. Daardoor kunnen zij elkaar in de weg zitten.',
}

type Props = { actor: Actor; items: readonly Kaartregel[]; form: FormState | undefined }

function Kaart({ actor, items, form }: Props): ReactElement {
  const beheer = weigering(bedoelingPolicy.beheer, actor, null) === null
  return (
    <Layout title="De Bedoeling en de waarden" fout={form !== undefined}>
      <PageHead
        titel="De Bedoeling"
        intro="Waarom doen wij dit? Loopt een huishouden vast, dan is dit de vraag die alle organisaties delen."
      />
      {KaartSoort.options.map((soort) => (
        <Sectie key={soort} titel={soort === 'bedoeling' ? 'Wat wij samen willen bereiken' : kaartLabels[soort]}>
          <Stack klein>
            <p className="measure small">{uitleg[soort]}</p>
            <Regels regels={items.filter((r) => r.soort === soort && (r.actief || beheer))} />
          </Stack>
        </Sectie>
      ))}
      {beheer && <Beheer items={items} form={form} />}
    </Layout>
  )
}

function Regels({ regels }: { regels: readonly Kaartregel[] }) {
  if (regels.length === 0) return <Leeg titel="Hier staat nog niets op de kaart." />
  return (
    <KeyValue
      feiten={regels.map((r) => ({
        naam: r.actief ? r.titel : `${r.titel} (telt niet meer)`,
        waarde: (
          <>
            {r.tekst} <small className="subtle">Bron: {r.bron}</small>
          </>
        ),
      }))}
    />
  )
}

function Beheer({ items, form }: { items: readonly Kaartregel[]; form: FormState | undefined }) {
  const f = formVan(form, 'nieuw')
  return (
    <Sectie titel="Bijhouden">
      <Details samenvatting="Zet iets op de kaart" open={f !== undefined}>
        <Form action="/bedoeling" id="nieuw" form={f} sleutel={newId()} label="Zet iets op de kaart">
          <SelectField
            {...veld(f, 'soort')}
            label="Wat voor regel is het?"
            options={KaartSoort.options.map((value) => ({ value, label: kaartLabels[value] }))}
          />
          <Velden form={f} />
          <Button>Zet op de kaart</Button>
        </Form>
      </Details>
      {items.map((r) => {
        const eigen = formVan(form, `k-${r.sleutel}`)
        return (
          <Details key={r.sleutel} samenvatting={`Wijzig: ${r.titel}`} open={eigen !== undefined}>
            <Form
              action={`/bedoeling/${r.sleutel}`}
              id={`k-${r.sleutel}`}
              form={eigen}
              versie={r.version}
              label={`Wijzig ${r.titel}`}
            >
              <Velden form={eigen} start={r} />
              <Checkbox {...veld(eigen, 'actief', r.actief ? 'ja' : '')} label="Telt mee op de kaart" />
              <Button>Bewaar</Button>
            </Form>
          </Details>
        )
      })}
    </Sectie>
  )
}

function Velden({ form, start }: { form: ReturnType<typeof formVan>; start?: Kaartregel }) {
  return (
    <>
      <TextField {...veld(form, 'titel', start?.titel)} label="Naam" />
      <TextArea {...veld(form, 'tekst', start?.tekst)} label="Uitleg, of de vraag die erbij hoort" rows={2} max={400} />
      <TextField {...veld(form, 'bron', start?.bron)} label="Bron" />
    </>
  )
}
