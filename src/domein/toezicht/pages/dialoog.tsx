import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  Details,
  datum,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  Punten,
  Sectie,
  SelectField,
  Tag,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { type Dialoogpunt, dialoogDomeinen } from '../toezicht.dialoog.schema.ts'
import { dialoogVragen, domeinLabels } from '../toezicht.dialoog.texts.ts'
import { beantwoordDialoogpunt, bekijkDialoog, brengDialoogpuntIn } from '../usecases/voer-dialoog.ts'

const path = '/tuchtrecht'
const laad = async (b: Bezoek) => ({ ...(await b.run(bekijkDialoog, {})), sleutel: newId() })
type Data = Awaited<ReturnType<typeof laad>>

export const dialoogPagina = definePage({ path, laad, toon: (d, form) => <Dialoog d={d} form={form} /> })
export const dialoogFormulieren = [
  defineForm({
    path,
    useCase: brengDialoogpuntIn,
    pagina: dialoogPagina,
    naar: () => path,
    gelukt: () => 'Je punt staat erbij.',
  }),
  defineForm({
    path: `${path}/:dialoogpuntId/antwoord`,
    useCase: beantwoordDialoogpunt,
    pagina: dialoogPagina,
    naar: () => path,
    gelukt: () => 'Het antwoord staat erbij.',
  }),
]

function Dialoog({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Layout title="Gesprek over het tuchtrecht" fout={form !== undefined}>
      <PageHead
        titel="Gesprek over het tuchtrecht"
        intro="Wat professionals tegenkomen en wat beroepsorganisaties daarop zeggen. Een inwoner kan altijd een klacht indienen; dit verandert daar niets aan."
      />
      <Sectie titel="De vragen">
        <Punten items={dialoogVragen} />
        <Knoppen>
          <ButtonLink href={`${path}/dossier`}>Download het dossier (PDF)</ButtonLink>
        </Knoppen>
      </Sectie>
      <Sectie titel="Punten">
        {d.items.length === 0 && <Leeg titel="Er is nog geen punt ingebracht." />}
        {d.items.map((p, i) => (
          <Punt key={p.id} p={p} nr={d.items.length - i} mag={d.magBeantwoorden} form={formVan(form, `a-${p.id}`)} />
        ))}
      </Sectie>
      {d.magInbrengen && <Inbrengen d={d} form={formVan(form, 'punt')} />}
    </Layout>
  )
}

function Punt({ p, nr, mag, form }: { p: Dialoogpunt; nr: number; mag: boolean; form: FormState | undefined }) {
  return (
    <div>
      <p className="measure">
        <Tag stand={p.antwoord === null ? 'open' : 'klaar'}>{p.antwoord === null ? 'Open' : 'Beantwoord'}</Tag> {p.punt}
      </p>
      <p className="small subtle">
        Punt {nr}. {domeinLabels[p.domein]}. {p.organisatie}, {datum(p.op)}.
      </p>
      {p.antwoord !== null && (
        <p className="measure">
          <strong>{p.metWie}: </strong>
          {p.antwoord}
        </p>
      )}
      {mag && (
        <Details samenvatting="Leg een antwoord vast" open={form !== undefined}>
          <Form
            action={`${path}/${p.id}/antwoord`}
            id={`a-${p.id}`}
            versie={p.version}
            label={`Leg een antwoord vast op punt ${nr}`}
          >
            <TextField
              {...veld(form, 'metWie', p.metWie ?? '')}
              label="Wie antwoordde?"
              hint="Een beroepsorganisatie."
            />
            <TextArea {...veld(form, 'antwoord', p.antwoord ?? '')} label="Antwoord" max={3000} />
            <Knoppen>
              <Button>Leg vast</Button>
            </Knoppen>
          </Form>
        </Details>
      )}
    </div>
  )
}

function Inbrengen({ d, form }: { d: Data; form: FormState | undefined }) {
  return (
    <Sectie id="nieuw" titel="Breng een punt in">
      <Form action={path} id="punt" sleutel={d.sleutel} label="Breng een punt in">
        <TextArea {...veld(form, 'punt')} label="Waar loop je tegenaan?" max={2000} waarschuw />
        <SelectField
          {...veld(form, 'domein')}
          label="Waar gaat het over?"
          options={dialoogDomeinen.map((value) => ({ value, label: domeinLabels[value] }))}
        />
        <Checkbox {...veld(form, 'nietHerkenbaar')} label="Er staat niets in over een inwoner" />
        <Knoppen>
          <Button variant="primary">Breng in</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
