import { isId, newId } from '../../../platform/ids.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Cols,
  DateField,
  Details,
  datumTijd,
  Form,
  type FormState,
  Knoppen,
  Layout,
  PageHead,
  RadioGroup,
  Sectie,
  SelectField,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad, levensdomeinen, levensdomeinLabels, urgentieLabels, urgenties } from '../../casus/index.ts'
import type { Notitie } from '../loket.notities.schema.ts'
import { kanaalKeuzes } from '../loket.texts.ts'
import { keuzeIndieners } from '../usecases/bekijk-loket.ts'
import { bekijkNotitie, bewaarConcept } from '../usecases/bewaar-notitie.ts'
import { neemTelefonischOp } from '../usecases/neem-telefonisch-op.ts'

type Data = {
  organisaties: { id: string; naam: string; landelijk: boolean }[]
  concept: Notitie | null
  conceptId: string
  sleutel: string
  vandaag: string
}

export const telefoonPagina = definePage<Data>({
  path: '/loket/telefoon',
  laad: async (b, req) => {
    const { concept: gevraagd } = req.query
    const concept =
      typeof gevraagd === 'string' && isId(gevraagd) ? await b.run(bekijkNotitie, { notitieId: gevraagd }) : null
    return {
      organisaties: (await b.run(keuzeIndieners, {})).items,
      concept,
      conceptId: concept?.id ?? newId(),
      sleutel: newId(),
      vandaag: b.vandaag,
    }
  },
  toon: (d, form) => <TelefoonPagina d={d} form={form} />,
})
export const telefoonFormulier = defineForm({
  path: '/loket/telefoon',
  useCase: neemTelefonischOp,
  pagina: telefoonPagina,
  naar: (r) => (r.nogNodig.length === 0 ? casusPad(r.casusId) : `${casusPad(r.casusId)}/indienen`),
  gelukt: (r) =>
    r.nogNodig.length === 0
      ? `${r.nummer} is aangemeld. De professional is en blijft de casusregisseur.`
      : `${r.nummer} is bewaard. Vul hieronder aan wat nog niet ter sprake kwam.`,
})

const conceptPad = '/loket/telefoon/concept'
export const conceptFormulier = defineForm({
  path: conceptPad,
  useCase: bewaarConcept,
  pagina: telefoonPagina,
  naar: (r) => `/loket/telefoon?concept=${r.id}`,
})

/** What was kept, as if it had just been typed. */
const uitConcept = (n: Notitie): FormState => ({
  errors: [],
  values: n.formulier ?? {
    situatie: n.tekst,
    kanaal: n.kanaal,
    naam: n.vanWie.slice(0, 120),
    ontvangenOp: n.ontvangenOp,
  },
})

function TelefoonPagina({ d, form: gestuurd }: { d: Data; form: FormState | undefined }) {
  const form = gestuurd ?? (d.concept ? uitConcept(d.concept) : undefined)
  const optie = (o: Data['organisaties'][number]) => ({ value: o.id, label: o.naam })
  const groepen = [
    { label: 'Gemeenten en regio', options: d.organisaties.filter((o) => !o.landelijk).map(optie) },
    { label: 'Landelijk', options: d.organisaties.filter((o) => o.landelijk).map(optie) },
  ]
  return (
    <Layout title="Er belt iemand" crumbs={[{ href: '/loket', label: 'Loket (LMM)' }]} fout={gestuurd !== undefined}>
      <PageHead
        titel="Er belt iemand"
        intro="Schrijf mee terwijl je luistert. Alleen wie er belt en wat er vastzit, is nu nodig. De rest vraag je later."
      />
      <Form
        action="/loket/telefoon"
        form={gestuurd}
        sleutel={d.sleutel}
        label="Aanmelding aan de telefoon"
        concept={conceptPad}
      >
        <input type="hidden" name="conceptId" value={veld(gestuurd, 'conceptId', d.conceptId).value || d.conceptId} />
        <Cols soort="half">
          <div>
            <Sectie titel="Wie belt er?">
              <div className="formulier">
                <SelectField {...veld(form, 'organisatieId')} label="Organisatie" groups={groepen} required />
                <TextField {...veld(form, 'naam')} label="Naam van de professional" required />
                <TextField {...veld(form, 'email')} label="E-mail" type="email" required />
                <TextField {...veld(form, 'telefoon')} label="Telefoon" type="tel" required={false} />
                <RadioGroup {...veld(form, 'kanaal', 'telefoon')} label="Hoe kwam het binnen?" options={kanaalKeuzes} />
                <DateField
                  {...veld(form, 'ontvangenOp')}
                  label="Ontvangen op"
                  hint="Leeg is vandaag."
                  required={false}
                  max={d.vandaag}
                />
              </div>
            </Sectie>
          </div>
          <div>
            <Sectie titel="Wat is er aan de hand?">
              <div className="formulier">
                <TextArea
                  {...veld(form, 'situatie')}
                  label="Wat zit er vast?"
                  hint="Geen namen, geboortedatums of burgerservicenummers."
                  rows={7}
                  max={5000}
                  waarschuw
                  required
                />
                <TextArea
                  {...veld(form, 'gevraagd')}
                  label="Wat is er nodig, en van wie?"
                  rows={3}
                  max={2000}
                  waarschuw
                  required={false}
                />
                <TextArea
                  {...veld(form, 'eersteStap')}
                  label="Wat is lokaal al gedaan?"
                  rows={3}
                  max={2000}
                  waarschuw
                  required={false}
                />
                <TextArea
                  {...veld(form, 'waaromNietLokaal')}
                  label="Waarom lukt het lokaal niet?"
                  rows={2}
                  max={2000}
                  waarschuw
                  required={false}
                />
                <TextArea
                  {...veld(form, 'redenGeenContact')}
                  label="Is er contact geweest met een maatwerkfunctionaris? Zo nee, waarom niet?"
                  rows={2}
                  max={2000}
                  waarschuw
                  required={false}
                />
                <Checkbox {...veld(form, 'lokaalAllesGedaan')} label="Lokaal en regionaal is alles gedaan" />
                <RadioGroup
                  {...veld(form, 'urgentie', 'gewoon')}
                  label="Hoeveel haast heeft het?"
                  options={urgenties.map((u) => ({ value: u, label: urgentieLabels[u] }))}
                />
              </div>
            </Sectie>
          </div>
        </Cols>
        <CheckboxGroup
          {...veld(form, 'levensdomeinen')}
          label="Waar speelt het?"
          required={false}
          options={levensdomeinen.map((l) => ({ value: l, label: levensdomeinLabels[l] }))}
        />
        <Details samenvatting="Welke organisaties zijn erbij?">
          <CheckboxGroup
            {...veld(form, 'organisatieIds')}
            label="Landelijke organisaties"
            required={false}
            options={d.organisaties.filter((o) => o.landelijk).map(optie)}
          />
        </Details>
        <Knoppen>
          <Button variant="primary">Leg vast en meld aan</Button>
          <Button formAction={conceptPad}>Bewaar en ga later verder</Button>
          <a href="/loket/notities">Hoort het bij een casus die er al is?</a>
          <a href="/loket">Terug naar het loket</a>
        </Knoppen>
        <p role="status" className="small subtle" data-concept-stand="">
          {d.concept ? `Bewaard op ${datumTijd(d.concept.gewijzigdOp)}. Alleen het LMM ziet dit.` : ''}
        </p>
      </Form>
    </Layout>
  )
}
