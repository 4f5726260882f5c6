import type { ReactElement } from 'react'
import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  aantal,
  Button,
  ButtonLink,
  DateField,
  Details,
  datum,
  Form,
  type FormState,
  formVan,
  HiddenField,
  KeyValue,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Sectie,
  SelectField,
  Tabel,
  TextArea,
  TextField,
  TimeField,
  veld,
} from '../../../ui/index.ts'
import { type Bijeenkomst, type BijeenkomstDetail, bijeenkomstSoorten } from '../bestuursafspraken.relaties.schema.ts'
import { bijeenkomstNamen } from '../bestuursafspraken.texts.ts'
import { antwoordOpUitnodiging, legTafelnotitieVast } from '../usecases/antwoord-op-uitnodiging.ts'
import { agendabestand, bekijkBijeenkomst, listBijeenkomsten } from '../usecases/bekijk-bijeenkomst.ts'
import { planBijeenkomst, rondBijeenkomstAf } from '../usecases/plan-bijeenkomst.ts'

const tijden = (b: Bijeenkomst): string => `${b.begin.slice(0, 5)} tot ${b.eind.slice(0, 5)} uur`

export const bijeenkomstenPagina = definePage({
  path: '/bijeenkomsten',
  laad: async (b) => ({
    items: (await b.run(listBijeenkomsten, {})).items,
    beheer: heeftRol(b.actor, 'relatiebeheerder'),
  }),
  toon: (d, form) => (
    <Layout title="Bijeenkomsten" fout={form !== undefined}>
      <PageHead
        titel="Bijeenkomsten"
        intro="Kennismaken, leren van elkaar, en drie keer per jaar de Tafel Casuïstiek voor wethouders."
      />
      <Tabel
        caption="Wat er komt"
        captionVerborgen
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: (b) => <a href={`/bijeenkomsten/${b.id}`}>{b.titel}</a> },
          { kop: 'Soort', cel: (b) => bijeenkomstNamen[b.soort] },
          { kop: 'Wanneer', cel: (b) => `${datum(b.op)}, ${tijden(b)}` },
          { kop: 'Waar', cel: (b) => b.waar },
        ]}
        rijen={d.items}
        sleutel={(b) => b.id}
        leeg={<Leeg titel="Er staat nog niets gepland." />}
      />
      {d.beheer ? <Plannen form={form} /> : null}
    </Layout>
  ),
})
export const planFormulier = defineForm({
  path: '/bijeenkomsten',
  useCase: planBijeenkomst,
  pagina: bijeenkomstenPagina,
  naar: (b) => `/bijeenkomsten/${b.id}`,
  gelukt: (b) =>
    b.genodigd === 0
      ? 'De bijeenkomst staat gepland.'
      : `De bijeenkomst staat gepland. ${b.genodigd} gemeenten zijn uitgenodigd.`,
})

const Plannen = ({ form }: { form: FormState | undefined }): ReactElement => (
  <Details samenvatting="Een bijeenkomst plannen" open={form !== undefined}>
    <Form action="/bijeenkomsten" sleutel={newId()} form={form} label="Bijeenkomst plannen">
      <SelectField
        {...veld(form, 'soort')}
        label="Soort"
        hint="Voor de Tafel Casuïstiek worden alle gemeenten uitgenodigd."
        options={bijeenkomstSoorten.map((s) => ({ value: s, label: bijeenkomstNamen[s] }))}
        required
      />
      <TextField {...veld(form, 'titel')} label="Titel" required />
      <DateField {...veld(form, 'op')} label="Dag" required />
      <TimeField {...veld(form, 'begin')} label="Begin" required />
      <TimeField {...veld(form, 'eind')} label="Einde" required />
      <TextField {...veld(form, 'waar')} label="Waar" />
      <TextArea {...veld(form, 'agenda')} label="Agenda" rows={4} />
      <Knoppen>
        <Button variant="primary">Plan en nodig uit</Button>
      </Knoppen>
    </Form>
  </Details>
)

type Data = { b: BijeenkomstDetail; beheer: boolean; antwoordt: boolean; tafel: boolean }
export const bijeenkomstPagina = definePage({
  path: '/bijeenkomsten/:bijeenkomstId',
  laad: async (bezoek, req): Promise<Data> => {
    const b = await bezoek.run(bekijkBijeenkomst, { bijeenkomstId: req.params.bijeenkomstId })
    return {
      b,
      beheer: heeftRol(bezoek.actor, 'relatiebeheerder'),
      antwoordt: b.eigen !== null && heeftRol(bezoek.actor, 'wethouder', 'bestuurder', 'leidinggevende', 'stuurgroep'),
      tafel: b.soort === 'tafel_casuistiek' && heeftRol(bezoek.actor, 'wethouder', 'relatiebeheerder'),
    }
  },
  toon: (d, form) => <BijeenkomstPagina {...d} form={form} />,
})
const naar = (b: { id: string }): string => `/bijeenkomsten/${b.id}`
const pagina = bijeenkomstPagina
export const bijeenkomstFormulieren = [
  defineForm({
    path: '/bijeenkomsten/:bijeenkomstId/antwoord',
    useCase: antwoordOpUitnodiging,
    pagina,
    naar,
    gelukt: () => 'Dank je, het is doorgegeven.',
  }),
  defineForm({
    path: '/bijeenkomsten/:bijeenkomstId/notities',
    useCase: legTafelnotitieVast,
    pagina,
    naar,
    gelukt: () => 'De notitie is vastgelegd.',
  }),
  defineForm({
    path: '/bijeenkomsten/:bijeenkomstId/afronding',
    useCase: rondBijeenkomstAf,
    pagina,
    naar,
    gelukt: () => 'Het is vastgelegd.',
  }),
]
export const agendaDownload = { path: '/bijeenkomsten/:bijeenkomstId/agendabestand', useCase: agendabestand } as const

function BijeenkomstPagina({
  b,
  beheer,
  antwoordt,
  tafel,
  form,
}: Data & { form: FormState | undefined }): ReactElement {
  return (
    <Layout title={b.titel} crumbs={[{ href: '/bijeenkomsten', label: 'Bijeenkomsten' }]} fout={form !== undefined}>
      <PageHead
        titel={b.titel}
        boven={bijeenkomstNamen[b.soort]}
        acties={<ButtonLink href={`/bijeenkomsten/${b.id}/agendabestand`}>Zet in je agenda</ButtonLink>}
      />
      {b.soort === 'tafel_casuistiek' ? (
        <Melding
          soort="info"
          titel="Informeel en vertrouwelijk. Het gaat over wat je leert, nooit over een huishouden."
        />
      ) : null}
      <KeyValue
        feiten={[
          { naam: 'Wanneer', waarde: `${datum(b.op)}, ${tijden(b)}` },
          b.waar === '' ? null : { naam: 'Waar', waarde: b.waar },
          b.agenda === '' ? null : { naam: 'Agenda', waarde: b.agenda },
          beheer ? { naam: 'Uitgenodigd', waarde: `${aantal(b.genodigd)}, waarvan ${aantal(b.komen)} komen` } : null,
          b.eigen === null || b.eigen.komt === null
            ? null
            : { naam: 'Jullie', waarde: b.eigen.komt ? 'Wij komen' : 'Wij komen niet' },
        ]}
      />
      {antwoordt && b.status === 'gepland' ? <Antwoord b={b} /> : null}
      {tafel ? <Notities b={b} form={formVan(form, 'notitie')} /> : null}
      {beheer && b.status === 'gepland' ? <Afronden b={b} /> : null}
    </Layout>
  )
}

const Antwoord = ({ b }: { b: BijeenkomstDetail }): ReactElement => (
  <Sectie titel="Komen jullie?">
    <div className="btns">
      {[true, false].map((ja) => (
        <Form key={String(ja)} action={`/bijeenkomsten/${b.id}/antwoord`} bewaak={false}>
          <HiddenField name="komt" value={ja ? 'ja' : 'nee'} />
          <Button>{ja ? 'Ja, wij komen' : 'Nee, wij komen niet'}</Button>
        </Form>
      ))}
    </div>
  </Sectie>
)

const Notities = ({ b, form }: { b: BijeenkomstDetail; form: FormState | undefined }): ReactElement => (
  <Sectie titel="Notities van de Tafel">
    {b.notities.length === 0 ? <p>Nog geen notities.</p> : null}
    <ul className="punten">
      {b.notities.map((n) => (
        <li key={n.id}>{n.tekst}</li>
      ))}
    </ul>
    <Form id="notitie" action={`/bijeenkomsten/${b.id}/notities`} form={form} label="Notitie">
      <TextArea
        {...veld(form, 'tekst')}
        label="Wat leerden we?"
        hint="Geen casusnummer, naam, adres of BSN."
        rows={3}
        max={4000}
        waarschuw
        required
      />
      <Knoppen>
        <Button>Leg vast</Button>
      </Knoppen>
    </Form>
  </Sectie>
)

const Afronden = ({ b }: { b: BijeenkomstDetail }): ReactElement => (
  <Sectie titel="Ging het door?">
    <div className="btns">
      {(['gehouden', 'vervallen'] as const).map((status) => (
        <Form key={status} action={`/bijeenkomsten/${b.id}/afronding`} versie={b.version} bewaak={false}>
          <HiddenField name="status" value={status} />
          <Button>{status === 'gehouden' ? 'Ja, gehouden' : 'Nee, vervallen'}</Button>
        </Form>
      ))}
    </div>
  </Sectie>
)
