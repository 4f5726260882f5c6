import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  DateField,
  datum,
  datumTijd,
  Form,
  type FormState,
  formVan,
  HiddenField,
  Knoppen,
  Layout,
  Leeg,
  PageHead,
  RadioGroup,
  Sectie,
  SelectField,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import type { Notitie } from '../loket.notities.schema.ts'
import { genoemdNummer } from '../loket.rules.ts'
import { kanaalKeuzes, kanaalLabels } from '../loket.texts.ts'
import { bekijkNotities, bewaarNotitie, gooiNotitieWeg, plaatsNotitie } from '../usecases/bewaar-notitie.ts'

type Keuze = { id: string; nummer: string; titel: string }
type Data = { notities: Notitie[]; casussen: Keuze[]; ikId: string; sleutel: string; vandaag: string }
export const notitiesPagina = definePage<Data>({
  path: '/loket/notities',
  laad: async (b) => {
    const { items, casussen } = await b.run(bekijkNotities, {})
    return { notities: items, casussen, ikId: b.actor.persoonId, sleutel: newId(), vandaag: b.vandaag }
  },
  toon: (d, form) => <Notities d={d} form={form} />,
})
const naarCasusOfLijst = (r: { casusId: string | null }): string =>
  r.casusId === null ? '/loket/notities' : `${casusPad(r.casusId)}#stappen`
export const notitieFormulieren = [
  defineForm({
    path: '/loket/notities',
    useCase: bewaarNotitie,
    pagina: notitiesPagina,
    naar: naarCasusOfLijst,
    gelukt: (r) =>
      r.casusId === null ? 'Bewaard. Geef het hieronder een plek.' : 'Het staat bij de stappen van de casus.',
  }),
  defineForm({
    path: '/loket/notities/plaatsen',
    useCase: plaatsNotitie,
    pagina: notitiesPagina,
    naar: naarCasusOfLijst,
    gelukt: () => 'Het staat bij de stappen van de casus.',
  }),
  defineForm({
    path: '/loket/notities/weg',
    useCase: gooiNotitieWeg,
    pagina: notitiesPagina,
    naar: () => '/loket/notities',
    gelukt: () => 'Weggegooid.',
  }),
]

const opties = (casussen: readonly Keuze[]) => casussen.map((c) => ({ value: c.id, label: `${c.nummer} · ${c.titel}` }))

function Notities({ d, form }: { d: Data; form: FormState | undefined }) {
  const eigen = formVan(form, 'nieuw')
  return (
    <Layout title="Notities en mails" crumbs={[{ href: '/loket', label: 'Loket (LMM)' }]} fout={form !== undefined}>
      <PageHead
        titel="Notities en mails"
        intro="Schrijf op wat je aan de telefoon hoorde, of plak een mail. Zet het meteen bij een casus, of geef het later een plek. Je typt niets twee keer."
        acties={<ButtonLink href="/loket/telefoon">Nieuwe aanmelding</ButtonLink>}
      />
      <Sectie titel="Opschrijven of plakken">
        <Form id="nieuw" action="/loket/notities" form={eigen} sleutel={d.sleutel} label="Notitie of mail">
          <RadioGroup {...veld(eigen, 'kanaal', 'telefoon')} label="Hoe kwam het binnen?" options={kanaalKeuzes} />
          <TextField
            {...veld(eigen, 'vanWie')}
            label="Van wie?"
            hint="De professional en de organisatie. Geen naam van een inwoner."
            required={false}
          />
          <DateField
            {...veld(eigen, 'ontvangenOp')}
            label="Wanneer?"
            hint="Leeg is vandaag."
            required={false}
            max={d.vandaag}
          />
          <TextArea
            {...veld(eigen, 'tekst')}
            label="Wat hoorde of las je?"
            hint="Haal namen, geboortedatums en burgerservicenummers uit een mail."
            rows={8}
            max={5000}
            waarschuw
            required
          />
          <SelectField
            {...veld(eigen, 'casusId')}
            label="Bij welke casus hoort het?"
            leeg="Dat weet ik nog niet"
            options={opties(d.casussen)}
            required={false}
          />
          <Knoppen>
            <Button variant="primary">Bewaar</Button>
          </Knoppen>
        </Form>
      </Sectie>
      <Sectie titel="Nog zonder plek" aantal={d.notities.length} id="los">
        {d.notities.length === 0 && <Leeg titel="Alles heeft een plek." />}
        {d.notities.map((n) => (
          <Los key={n.id} n={n} d={d} form={form} />
        ))}
      </Sectie>
    </Layout>
  )
}

function Los({ n, d, form }: { n: Notitie; d: Data; form: FormState | undefined }) {
  const id = `plaats-${n.id}`
  const eigen = formVan(form, id)
  const genoemd = d.casussen.find((c) => c.nummer === genoemdNummer(n.tekst))
  const wie = [n.vanWie, kanaalLabels[n.kanaal]].filter(Boolean).join(', ')
  return (
    <article className="block stack" aria-label={`Notitie van ${datum(n.ontvangenOp)}`}>
      <p className="small subtle">
        {datum(n.ontvangenOp)} · {wie} · {n.formulier === null ? 'notitie' : 'begin van een aanmelding'}
        {n.door.id !== d.ikId && ` · van ${n.door.naam}`} · bewaard {datumTijd(n.gewijzigdOp)}
      </p>
      <p className="zoals-geschreven">{n.tekst === '' ? 'Nog zonder tekst.' : n.tekst}</p>
      {d.casussen.length > 0 && n.tekst !== '' && (
        <Form
          id={id}
          action="/loket/notities/plaatsen"
          form={eigen}
          sleutel={`${d.sleutel}-${n.id}`}
          label="Zet bij een casus"
          bewaak={false}
        >
          <HiddenField name="notitieId" value={n.id} />
          <SelectField
            {...veld(eigen, 'casusId', genoemd?.id)}
            label="Zet bij casus"
            hint={genoemd && 'Dit nummer staat in de tekst.'}
            options={opties(d.casussen)}
            required
          />
          <Button size="small" variant="primary">
            Zet erbij
          </Button>
        </Form>
      )}
      <Form action="/loket/notities/weg" sleutel={`${d.sleutel}-w-${n.id}`} label="Gooi weg" bewaak={false}>
        <HiddenField name="notitieId" value={n.id} />
        <Knoppen>
          <a href={`/loket/telefoon?concept=${n.id}`}>
            {n.formulier === null ? 'Maak er een aanmelding van' : 'Ga verder met de aanmelding'}
          </a>
          <Button size="small">Gooi weg</Button>
        </Knoppen>
      </Form>
    </article>
  )
}
