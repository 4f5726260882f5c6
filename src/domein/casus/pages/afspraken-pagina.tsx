import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import { overWerkdagen } from '../../../platform/time.ts'
import {
  Button,
  DateField,
  Details,
  datumJaar,
  Form,
  formVan,
  HiddenField,
  Knoppen,
  Leeg,
  Sectie,
  SelectField,
  sentForm,
  Tabel,
  Tag,
  Termijn,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { beantwoordAfspraak, maakAfspraak, rondAfspraakAf } from '../usecases/maak-afspraak.ts'
import { type DeelPaginaData, laadDeel, organisatieGroepen } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/afspraken'
const terug = (_r: unknown, req: { params: Readonly<Record<string, string>> }): string =>
  `${casusPad(req.params.casusId ?? '')}/afspraken`
export const afsprakenPagina = definePage({ path, laad: laadDeel, toon: (d, form) => <Afspraken d={d} form={form} /> })
export const afsprakenFormulieren = [
  defineForm({
    path,
    useCase: maakAfspraak,
    pagina: afsprakenPagina,
    naar: terug,
    gelukt: () => 'De afspraak is vastgelegd.',
  }),
  defineForm({
    path: `${path}/:afspraakId/antwoord`,
    useCase: beantwoordAfspraak,
    pagina: afsprakenPagina,
    naar: terug,
    gelukt: () => 'Je antwoord is vastgelegd.',
  }),
  defineForm({
    path: `${path}/:afspraakId/afronding`,
    useCase: rondAfspraakAf,
    pagina: afsprakenPagina,
    naar: terug,
    gelukt: () => 'De afspraak is afgerond.',
  }),
]

type Afspraak = NonNullable<CasusDetail['afspraken']>[number]
const woord = { advies: 'advies', toezegging: 'toezegging', besluit: 'besluit' }

function Stand({ a }: { a: Afspraak }) {
  if (a.gedaanOp) return <Tag stand="klaar">{`gedaan, ${datumJaar(a.gedaanOp)}`}</Tag>
  if (a.vervallenReden) return <Tag stand="af">vervallen</Tag>
  if (a.antwoord === 'geweigerd') return <Tag stand="af">geweigerd</Tag>
  return (
    <Tag stand={a.antwoord === 'aanvaard' ? 'loopt' : 'open'}>
      {a.antwoord === 'aanvaard' ? 'aanvaard' : 'nog geen antwoord'}
    </Tag>
  )
}

/** What can still be said of it: the organisation itself answers; done or lapsed also by whoever runs the case. */
function Knopjes({ a, d, form }: { a: Afspraak; d: DeelPaginaData; form: FormState | undefined }) {
  if (a.gedaanOp || a.vervallenReden) return a.vervallenReden
  const eigen = a.organisatie.id === d.ik.organisatieId
  return (
    <>
      {eigen && a.antwoord === null && <Antwoord a={a} d={d} form={form} />}
      {(eigen || werktEraan(d.casus, d.ik)) && a.antwoord !== 'geweigerd' && <Gedaan a={a} d={d} />}
      {(eigen || werktEraan(d.casus, d.ik)) && <Vervalt a={a} d={d} form={form} />}
    </>
  )
}

const padVan = (a: Afspraak, d: DeelPaginaData): string => `${casusPad(d.casus.id)}/afspraken/${a.id}`

function Antwoord({ a, d, form }: { a: Afspraak; d: DeelPaginaData; form: FormState | undefined }) {
  const nee = formVan(form, `nee-${a.id}`)
  return (
    <>
      <Form
        action={`${padVan(a, d)}/antwoord`}
        id={`ja-${a.id}`}
        versie={a.version}
        label={`Aanvaard: ${a.wat}`}
        className="btns"
        bewaak={false}
      >
        <HiddenField name="antwoord" value="aanvaard" />
        <Button size="small" verborgen={`: ${a.wat}`}>
          Aanvaard
        </Button>
      </Form>
      <Details samenvatting="Weiger" open={nee !== undefined}>
        <Form action={`${padVan(a, d)}/antwoord`} id={`nee-${a.id}`} versie={a.version} label={`Weiger: ${a.wat}`}>
          <HiddenField name="antwoord" value="geweigerd" />
          <TextArea
            {...veld(nee, 'reden')}
            label="Waarom weigert je organisatie dit?"
            hint="Wie dit later leest, moet het niet opnieuw hoeven vragen."
            rows={3}
            max={2000}
            waarschuw
          />
          <Button size="small" verborgen={`: ${a.wat}`}>
            Weiger met deze reden
          </Button>
        </Form>
      </Details>
    </>
  )
}

function Gedaan({ a, d }: { a: Afspraak; d: DeelPaginaData }) {
  return (
    <Form
      action={`${padVan(a, d)}/afronding`}
      id={`af-${a.id}`}
      versie={a.version}
      label={`Zet op gedaan: ${a.wat}`}
      className="btns"
      bewaak={false}
    >
      <HiddenField name="gedaanOp" value={d.vandaag} />
      <Button size="small" verborgen={`: ${a.wat}`}>
        Gedaan
      </Button>
    </Form>
  )
}

function Vervalt({ a, d, form }: { a: Afspraak; d: DeelPaginaData; form: FormState | undefined }) {
  const f = formVan(form, `weg-${a.id}`)
  return (
    <Details samenvatting="Vervalt" open={f !== undefined}>
      <Form action={`${padVan(a, d)}/afronding`} id={`weg-${a.id}`} versie={a.version} label={`Vervalt: ${a.wat}`}>
        <TextArea {...veld(f, 'vervallenReden')} label="Waarom hoeft dit niet meer?" rows={2} max={1000} waarschuw />
        <Button size="small" verborgen={`: ${a.wat}`}>
          Laat vervallen
        </Button>
      </Form>
    </Details>
  )
}

function Afspraken({ d, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const { casus: c } = d
  const nieuw = form && sentForm(form) === undefined ? form : undefined
  const f = nieuw ?? leeg
  return (
    <DeelPagina
      casus={c}
      titel="Afspraken"
      form={form}
      intro="Elke afspraak hoort bij één organisatie en heeft een uiterste dag. Alleen zij zelf aanvaardt of weigert."
    >
      <Sectie titel="Wie doet wat">
        <Tabel<Afspraak>
          caption="Afspraken per organisatie"
          captionVerborgen
          sleutel={(a) => a.id}
          rijen={c.afspraken ?? []}
          leeg={
            <Leeg titel={c.afspraken ? 'Er zijn nog geen afspraken.' : 'De afspraken zijn niet met jou gedeeld.'} />
          }
          kolommen={[
            {
              kop: 'Afspraak',
              cel: (a) => (
                <>
                  {a.wat}
                  <small>{[woord[a.status], a.grondslag].filter(Boolean).join(' · ')}</small>
                </>
              ),
            },
            { kop: 'Wie', cel: (a) => a.organisatie.naam },
            {
              kop: 'Uiterlijk',
              cel: (a) => (
                <Termijn
                  datum={a.termijn}
                  uitleg={overWerkdagen(d.vandaag, a.termijn)}
                  teLaat={a.termijn < d.vandaag && !a.gedaanOp && !a.vervallenReden}
                />
              ),
            },
            {
              kop: 'Stand',
              cel: (a) => (
                <>
                  <Stand a={a} /> {a.antwoordReden && <small>{a.antwoordReden}</small>}
                </>
              ),
            },
            { kop: 'Doen', kopVerborgen: true, cel: (a) => <Knopjes a={a} d={d} form={form} /> },
          ]}
        />
      </Sectie>
      {werktEraan(c, d.ik) && (
        <Sectie id="nieuw" titel="Leg een afspraak vast">
          <Form action={`${casusPad(c.id)}/afspraken`} form={nieuw} sleutel={d.sleutel} label="Leg een afspraak vast">
            <TextArea {...veld(f, 'wat')} label="Wat is afgesproken?" rows={3} max={2000} waarschuw required />
            <SelectField
              {...veld(f, 'organisatieId')}
              label="Wie moet dit doen?"
              groups={organisatieGroepen(d)}
              required
            />
            <SelectField
              {...veld(f, 'status')}
              label="Hoe vast is het?"
              options={[
                { value: 'toezegging', label: 'Toezegging' },
                { value: 'besluit', label: 'Besluit van de organisatie' },
                { value: 'advies', label: 'Advies' },
              ]}
              required
            />
            <SelectField
              {...veld(f, 'optieId')}
              label="Bij welke optie hoort het?"
              required={false}
              options={(c.opties ?? [])
                .filter((o) => o.status !== 'afgewezen')
                .map((o) => ({ value: o.id, label: o.omschrijving.slice(0, 90) }))}
            />
            <TextField
              {...veld(f, 'grondslag')}
              label="Op welke grond?"
              hint="Een wet en artikel, of: op eigen toezegging."
              required={false}
            />
            <DateField {...veld(f, 'termijn')} label="Uiterlijk" required />
            <Knoppen>
              <Button variant="primary">Leg vast</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
    </DeelPagina>
  )
}
