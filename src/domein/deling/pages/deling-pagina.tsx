import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Cols,
  datumJaar,
  Form,
  Knoppen,
  Layout,
  Melding,
  PageHead,
  Punten,
  Sectie,
  Stappen,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import type { DelingBeeld } from '../deling.invoer.schema.ts'
import { magHerleidbaar, magPseudoniem } from '../deling.rules.ts'
import { deelUitkomstLabels } from '../deling.texts.ts'
import { beantwoordVraag } from '../usecases/beantwoord-vraag.ts'
import { bekijkDeling } from '../usecases/bekijk-deling.ts'
import { deel } from '../usecases/deel.ts'
import { trekDelingIn } from '../usecases/trek-deling-in.ts'
import { DelingBon, wie } from './bon.tsx'
import { NietZichtbaar, Voorbeeldscherm } from './voorbeeld.tsx'
import { VraagFormulier } from './vraag.tsx'

const path = '/delingen/:delingId'
async function laad(b: Bezoek, req: PageRequest) {
  const voorbeeld = await b.run(bekijkDeling, { delingId: req.params.delingId ?? '' })
  return { ...voorbeeld, sleutel: newId() }
}
type Data = Awaited<ReturnType<typeof laad>>
const terug = (_r: unknown, req: PageRequest): string => `/delingen/${req.params.delingId ?? ''}`

export const delingPagina = definePage({ path, laad, toon: (d, form) => <DelingPagina data={d} form={form} /> })
export const delingFormulieren = [
  defineForm({ path: `${path}/antwoord`, useCase: beantwoordVraag, pagina: delingPagina, naar: terug }),
  defineForm({
    path: `${path}/verstrekking`,
    useCase: deel,
    pagina: delingPagina,
    naar: terug,
    gelukt: (r) => `Gedeeld. Je bon is ${r.nummer}.`,
  }),
  defineForm({
    path: `${path}/intrekking`,
    useCase: trekDelingIn,
    pagina: delingPagina,
    naar: terug,
    gelukt: () => 'Ingetrokken. De ander ziet vanaf nu niets meer.',
  }),
]

const mag = (d: DelingBeeld): boolean =>
  d.uitslag.uitkomst !== null &&
  (magHerleidbaar(d.uitslag.uitkomst) || magPseudoniem(d.uitslag.uitkomst, d.categorieen))

function DelingPagina({ data, form }: { data: Data; form: FormState | undefined }) {
  const { deling: d, casus } = data
  return (
    <Layout
      title={`Delen met ${d.ontvanger.naam}`}
      fout={form !== undefined}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(d.casusId), label: casus.nummer },
        { href: `${casusPad(d.casusId)}/delen`, label: 'Delen' },
      ]}
    >
      <PageHead titel={`Mag ik dit delen met ${d.ontvanger.naam}?`} boven={`${casus.nummer} · ${casus.titel}`} />
      <Cols soort="nav">
        <Stappen stappen={stappenVan(d)} label="Stappen van deze deling" />
        <div>
          {d.status === 'voorgesteld' ? <Afweging data={data} form={form} /> : <Klaar data={data} form={form} />}
        </div>
      </Cols>
    </Layout>
  )
}

function stappenVan(d: DelingBeeld) {
  const gedaan = d.status !== 'voorgesteld'
  const beantwoord = d.uitslag.soort === 'antwoord'
  return [
    { label: 'Met wie', status: 'klaar' as const, uitleg: `${wie(d)} van ${d.ontvanger.naam}` },
    { label: 'Waarvoor', status: 'klaar' as const, uitleg: d.doel },
    { label: 'Wat', status: 'klaar' as const, uitleg: `${d.categorieen.length} soorten gegevens` },
    {
      label: 'Mag het',
      status: beantwoord ? ('klaar' as const) : ('huidig' as const),
      uitleg: d.grondslagArtikel ?? undefined,
    },
    {
      label: 'Controleren',
      status: gedaan ? ('klaar' as const) : beantwoord ? ('huidig' as const) : ('later' as const),
      uitleg: `Zie wat ${d.ontvanger.naam} ziet`,
    },
    { label: 'Bon', status: gedaan ? ('huidig' as const) : ('later' as const), uitleg: 'Bewaar je afweging' },
  ]
}

function Afweging({ data, form }: { data: Data; form: FormState | undefined }) {
  const { deling: d } = data
  const { uitslag } = d
  return (
    <>
      <Sectie id="beslisboom" titel="Mag het?">
        {uitslag.soort === 'vraag' ? (
          <VraagFormulier d={d} form={form} />
        ) : (
          <Melding
            soort={mag(d) ? 'gelukt' : 'nee'}
            titel={uitslag.uitkomst === null ? 'Nog niet duidelijk' : deelUitkomstLabels[uitslag.uitkomst]}
          >
            <p>{uitslag.waarom}</p>
            {!mag(d) && uitslag.uitweg.length > 0 && (
              <>
                <p>
                  <strong>Dit kan wel:</strong>
                </p>
                <Punten items={uitslag.uitweg} />
              </>
            )}
            <p>
              <a href={`${casusPad(d.casusId)}/delen`}>Begin opnieuw met andere gegevens</a>
            </p>
          </Melding>
        )}
      </Sectie>
      <Voorbeeld data={data} />
      {mag(d) && <Bevestig data={data} form={form} />}
    </>
  )
}

function Voorbeeld({ data }: { data: Data }) {
  const { deling: d } = data
  return (
    <Cols soort="vel" block>
      <Sectie titel={`Dit ziet ${d.ontvanger.naam}, precies zo`}>
        <p className="small subtle">
          Alleen {wie(d)}. Tot en met {datumJaar(d.tot)}.
        </p>
        <Voorbeeldscherm casus={data.casus} ontvanger={d.ontvanger.naam} />
      </Sectie>
      <Sectie titel="Dit ziet de ander niet">
        <NietZichtbaar categorieen={data.nietZichtbaar} casus={data.casus} />
      </Sectie>
    </Cols>
  )
}

function Bevestig({ data: { deling: d, sleutel }, form }: { data: Data; form: FormState | undefined }) {
  const f = form ?? { values: { noodzaak: d.noodzaak ?? '' }, errors: [] }
  return (
    <Sectie titel="Bevestig">
      <Form
        action={`/delingen/${d.id}/verstrekking`}
        form={form}
        sleutel={sleutel}
        versie={d.version}
        label="Bevestig de deling"
      >
        <TextArea
          {...veld(f, 'noodzaak')}
          label="Waarom lukt het niet zonder deze gegevens?"
          rows={3}
          max={1000}
          waarschuw
          required
        />
        <Checkbox
          {...veld(f, 'inwonerGeinformeerd')}
          label="Ik vertelde de inwoner dat ik dit deel, en zij begreep het"
        />
        <TextField
          {...veld(f, 'redenNietGeinformeerd')}
          label="Kon je het nog niet vertellen? Schrijf op waarom."
          required={false}
          waarschuw
        />
        <Checkbox {...veld(f, 'nietHerkenbaar')} label="Ik keek na of de tekst niemand herkenbaar maakt" />
        <Knoppen>
          <Button variant="primary">{`Deel met ${d.ontvanger.naam}`}</Button>
        </Knoppen>
        <p className="hint">Je kunt dit later intrekken. Wat de ander al las, kan niemand ongedaan maken.</p>
      </Form>
    </Sectie>
  )
}

function Klaar({ data, form }: { data: Data; form: FormState | undefined }) {
  const { deling: d, sleutel } = data
  const f = form ?? { values: {}, errors: [] }
  return (
    <>
      <Sectie titel="De bon">
        <DelingBon d={d} />
      </Sectie>
      {d.status === 'gedeeld' && (
        <Sectie titel="Trek de deling in">
          <Form
            action={`/delingen/${d.id}/intrekking`}
            form={form}
            sleutel={sleutel}
            versie={d.version}
            label="Trek de deling in"
          >
            <TextField {...veld(f, 'reden')} label="Waarom?" required />
            <Knoppen>
              <Button>Trek in</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
      <Voorbeeld data={data} />
    </>
  )
}
