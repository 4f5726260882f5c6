import type { ReactElement } from 'react'
import { type Actor, weigering } from '../../platform/policy.ts'
import { defineForm, definePage, type PageRequest, type Pages } from '../../platform/routes.ts'
import { formatDatum, isDatum } from '../../platform/time.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  Filters,
  Form,
  type FormState,
  KeyValue,
  Layout,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  type TagStand,
  TextField,
  veld,
} from '../../ui/index.ts'
import { instrumentenPolicy } from './instrumenten.policy.ts'
import { isTeGebruiken } from './instrumenten.rules.ts'
import { type Instrument, InstrumentSoort, InstrumentStatus } from './instrumenten.schema.ts'
import { basisLabels, onbekendUitleg, soortLabels, statusLabels, statusUitleg } from './instrumenten.texts.ts'
import { bekijkInstrument } from './usecases/bekijk-instrument.ts'
import { listAlleInstrumenten } from './usecases/list-instrumenten.ts'
import { zetInstrumentstatus } from './usecases/zet-instrumentstatus.ts'

const datumVan = ({ query }: PageRequest): { datum?: string } =>
  typeof query.datum === 'string' && isDatum(query.datum) ? { datum: query.datum } : {}

const lijstPagina = definePage({
  path: '/instrumenten',
  laad: (b, req) => b.run(listAlleInstrumenten, datumVan(req)),
  toon: (d) => <Lijst datum={d.datum} items={d.items} />,
})

const instrumentPagina = definePage({
  path: '/instrumenten/:sleutel',
  laad: async (b, req) => ({
    actor: b.actor,
    dag: datumVan(req).datum ?? b.vandaag,
    instrument: await b.run(bekijkInstrument, { sleutel: req.params.sleutel ?? '', ...datumVan(req) }),
  }),
  toon: (d, form) => <Detail {...d} form={form} />,
})

export const instrumentenPages: Pages = {
  paginas: [lijstPagina, instrumentPagina],
  formulieren: [
    defineForm({
      path: '/instrumenten/:sleutel',
      useCase: zetInstrumentstatus,
      pagina: instrumentPagina,
      naar: (r) => `/instrumenten/${r.sleutel}`,
      gelukt: () => 'De nieuwe status is vastgelegd.',
    }),
  ],
}

const standen: Record<InstrumentStatus, TagStand> = {
  geldend: 'klaar',
  proef: 'loopt',
  in_voorbereiding: 'open',
  niet_ingevoerd: 'af',
  vervallen: 'af',
}

const StatusTag = ({ status }: { status: InstrumentStatus | null }) =>
  status === null ? <Tag stand="open">onbekend</Tag> : <Tag stand={standen[status]}>{statusLabels[status]}</Tag>

function Vervangers({ i }: { i: Instrument }) {
  return i.inPlaatsDaarvan.map((v, n) => (
    <span key={v.sleutel}>
      {n > 0 && ', '}
      <a href={`/instrumenten/${v.sleutel}`}>{v.naam}</a>
    </span>
  ))
}

function Lijst({ datum, items }: { datum: string; items: readonly Instrument[] }): ReactElement {
  const groepen = InstrumentSoort.options
    .map((soort) => ({ kop: soortLabels[soort], rijen: items.filter((i) => i.soort === soort) }))
    .filter((g) => g.rijen.length > 0)
  return (
    <Layout title="Instrumenten">
      <PageHead
        titel="Instrumenten"
        intro="Wat er is om een vastgelopen situatie los te krijgen, wat er nog komt, en wat er niet kwam. Per dag, met de basis erbij."
      />
      <form action="/instrumenten" method="get" aria-label="Kies een dag">
        <Filters>
          <DateField name="datum" label="Status op" value={datum} />
        </Filters>
      </form>
      <p role="status">Status op {formatDatum(datum)}</p>
      <Tabel
        caption={`Instrumenten en hun status op ${formatDatum(datum)}`}
        captionVerborgen
        groepen={groepen}
        sleutel={(i) => i.sleutel}
        af={(i) => !isTeGebruiken(i.status)}
        kolommen={[
          { kop: 'Naam', cel: (i) => <a href={`/instrumenten/${i.sleutel}?datum=${datum}`}>{i.naam}</a> },
          { kop: 'Status', cel: (i) => <StatusTag status={i.status} /> },
          {
            kop: 'Wat het is',
            cel: (i) => (
              <>
                {i.kort}
                {i.grens && <span className="subtle"> {i.grens}</span>}
              </>
            ),
          },
          { kop: 'Basis', cel: (i) => basisLabels[i.basisSoort] },
          { kop: 'In plaats daarvan', cel: (i) => <Vervangers i={i} /> },
        ]}
      />
    </Layout>
  )
}

type DetailProps = { actor: Actor; dag: string; instrument: Instrument; form: FormState | undefined }

function Detail({ actor, dag, instrument: i, form }: DetailProps): ReactElement {
  const uitleg = i.status === null ? onbekendUitleg : statusUitleg[i.status]
  const mag = weigering(instrumentenPolicy.zetStatus, actor, null) === null
  return (
    <Layout title={i.naam} crumbs={[{ href: '/instrumenten', label: 'Instrumenten' }]}>
      <PageHead boven={soortLabels[i.soort]} titel={i.naam} tags={<StatusTag status={i.status} />} />
      <Melding soort={isTeGebruiken(i.status) ? 'info' : 'nee'} titel={uitleg}>
        <p>Status op {formatDatum(dag)}.</p>
      </Melding>
      <p className="measure block">{i.kort}</p>
      <KeyValue
        feiten={[
          i.grens !== null && { naam: 'Grens', waarde: i.grens },
          { naam: 'Basis', waarde: `${basisLabels[i.basisSoort]}: ${i.basisTekst}` },
          i.ookGenoemd.length > 0 && { naam: 'Ook genoemd', waarde: i.ookGenoemd.join(', ') },
          i.inPlaatsDaarvan.length > 0 && { naam: 'In plaats daarvan', waarde: <Vervangers i={i} /> },
          i.nakijken !== null && { naam: 'Nog nakijken', waarde: i.nakijken },
        ]}
      />
      <Sectie titel="Status door de tijd">
        <Tabel
          caption="Statussen, oudste eerst"
          captionVerborgen
          rijen={i.statussen}
          sleutel={(p) => `${p.vanaf} ${p.status}`}
          kolommen={[
            {
              kop: 'Vanaf',
              cel: (p) =>
                p.vanafZeker ? formatDatum(p.vanaf) : `bekend op ${formatDatum(p.vanaf)}, begindatum onbekend`,
            },
            { kop: 'Status', cel: (p) => <StatusTag status={p.status} /> },
            { kop: 'Toelichting', cel: (p) => p.toelichting },
            { kop: 'Bron', cel: (p) => p.bron },
          ]}
        />
      </Sectie>
      {mag && <NieuweStatus i={i} form={form} />}
    </Layout>
  )
}

function NieuweStatus({ i, form }: { i: Instrument; form: FormState | undefined }) {
  return (
    <Details samenvatting="Leg een nieuwe status vast" open={form !== undefined}>
      <Form action={`/instrumenten/${i.sleutel}`} versie={i.version} form={form} label="Nieuwe status">
        <SelectField
          {...veld(form, 'status')}
          label="Status"
          options={InstrumentStatus.options.map((value) => ({ value, label: statusLabels[value] }))}
        />
        <DateField {...veld(form, 'vanaf')} label="Vanaf" />
        <Checkbox {...veld(form, 'vanafZeker')} label="De begindatum staat vast" />
        <TextField {...veld(form, 'toelichting')} label="Toelichting" />
        <TextField {...veld(form, 'bron')} label="Bron" />
        <Button>Leg vast</Button>
      </Form>
    </Details>
  )
}
